import type { Span } from "../model/document.ts";
import { findPassage } from "../model/findPassage.ts";
import type { EngineName, Mark, Time } from "../model/graph.ts";
import type { Proposal, ProposedParty } from "../model/proposal.ts";
import type { ClaimFinding, Entity, Reading } from "../model/reading.ts";

/** Why a proposal is no claim: its quotation, or a party of it, does not stand in the article; or a side that a claim must have is missing. */
export type Dropped = "not-verbatim" | "unknown-party" | "no-party";

export interface Added {
  readonly reading: Reading;
  /** Proposals that are claims now. */
  readonly added: number;
  /** Proposals the rules had found as well. */
  readonly agreed: number;
  readonly dropped: readonly Dropped[];
}

/** How sure a claim is that only a model proposed. Nothing here can measure it: its quotation is certain, its reading is the model's. */
const CONFIDENCE = 50;
/** A claim of more sentences than this has no evidence a reader could check at a glance. */
const MOST_SENTENCES = 3;
const pronoun = /^(?:he|she|it|they|we|i|you|him|her|them|us|this|that|these|those|who|which)$/iu;
const notStated: Time = { value: null, precision: "unknown", basis: "unknown", text: null };
const both: readonly EngineName[] = ["rules", "llm"];

/**
 * Adds to a reading what a model proposed for its article, as far as the article bears it out: the quotation stands in it word for
 * word, and so does each party's name. What the rules found as well stays as they found it, and says that both did.
 */
export function addProposals(before: Reading, proposals: readonly Proposal[], rule: string): Added {
  let reading = before;
  let added = 0;
  let agreed = 0;
  const dropped: Dropped[] = [];
  for (const proposal of proposals) {
    const carried = sentencesOf(before, proposal.quote);
    const named = carried ? withParties(reading, proposal, carried) : null;
    const missing = named ? missingSide(proposal) : null;
    if (!carried) dropped.push("not-verbatim");
    else if (!named) dropped.push("unknown-party");
    else if (missing) dropped.push(missing);
    else {
      const claim = claimOf(named.reading, proposal, carried, named.keys, rule);
      const at = reading.claims.findIndex((other) => isSame(other, claim));
      const claims = at < 0 ? [...reading.claims, claim] : reading.claims.with(at, agreedOn(reading, at));
      reading = { ...(at < 0 ? named.reading : reading), claims };
      if (at < 0) added++;
      else agreed++;
    }
  }
  const claims = [...reading.claims].sort((a, b) => a.sentence - b.sentence);
  return { reading: { ...reading, claims }, added, agreed, dropped };
}

/** Positions of the sentences a quotation stands in; null when it does not stand there, or reaches too far. */
function sentencesOf({ document, sentences }: Reading, quote: string): number[] | null {
  const span = findPassage(document.text, quote);
  if (!span) return null;
  const carried = sentences.flatMap((s, i) => (s.start < span.end && span.start < s.end ? [i] : []));
  return carried.length > 0 && carried.length <= MOST_SENTENCES ? carried : null;
}

const missingSide = ({ kind, speakers, accused }: Proposal): Dropped | null =>
  (kind === "accusation" ? accused : speakers).length === 0 ? "no-party" : null;

interface Keys {
  readonly speakers: readonly number[];
  readonly onBehalfOf: readonly number[];
  readonly accused: readonly number[];
}

/** The reading with the parties of a proposal in it, and which they are; null when one of them cannot be told from the article. */
function withParties(
  before: Reading,
  proposal: Proposal,
  carried: readonly number[],
): { reading: Reading; keys: Keys } | null {
  let reading = before;
  const keysOf = (parties: readonly ProposedParty[]): number[] | null => {
    const keys: number[] = [];
    for (const party of parties) {
      const known = partyIn(reading, party.name, carried) ?? null;
      const next = known === null ? withParty(reading, party) : reading;
      if (!next) return null;
      keys.push(known ?? next.entities.length - 1);
      reading = next;
    }
    return [...new Set(keys)];
  };
  const [speakers, onBehalfOf, accused] = [
    keysOf(proposal.speakers),
    keysOf(proposal.onBehalfOf),
    keysOf(proposal.accused),
  ];
  return speakers && onBehalfOf && accused ? { reading, keys: { speakers, onBehalfOf, accused } } : null;
}

const bare = (name: string): string =>
  name
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|a|an) /iu, "");

/** The entity the article calls so, in the sentences of the claim first; null when none is known by that name. */
function partyIn(
  { document, mentions, entities }: Reading,
  name: string,
  carried: readonly number[],
): number | null {
  const wanted = bare(name);
  const called = mentions.filter(({ start, end }) => bare(document.text.slice(start, end)) === wanted);
  const near = called.find(({ sentence }) => carried.includes(sentence)) ?? called[0];
  if (near && !pronoun.test(wanted)) return near.entity;
  return entities.find(({ label }) => bare(label) === wanted)?.key ?? null;
}

/** The reading with one more actor, mentioned wherever its name stands; null when the article does not name it. */
function withParty(reading: Reading, { name, type }: ProposedParty): Reading | null {
  const label = bare(name);
  const { text } = reading.document;
  if (!/\p{L}/u.test(label) || pronoun.test(label) || type === "nation") return null;
  const key = reading.entities.length;
  const mentions = reading.sentences.flatMap(({ start, end }, sentence) => {
    const found = findPassage(text.slice(start, end), label);
    return found
      ? [
          {
            entity: key,
            via: "name" as const,
            sentence,
            start: start + found.start,
            end: start + found.end,
          },
        ]
      : [];
  });
  if (mentions.length === 0) return null;
  const entity: Entity = {
    key,
    kind: "actor",
    label,
    iso: null,
    actorType: type,
    known: null,
    nation: null,
    position: null,
  };
  return {
    ...reading,
    entities: [...reading.entities, entity],
    mentions: [...reading.mentions, ...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function claimOf(
  { document, sentences, headline, entities, mentions, summits }: Reading,
  { kind, explicit, hedged, content, cue }: Proposal,
  carried: readonly number[],
  { speakers, onBehalfOf, accused }: Keys,
  rule: string,
): ClaimFinding {
  const evidence = carried.map((i) => sentences[i] as Span);
  const [first, last] = [evidence[0] as Span, evidence.at(-1) as Span];
  const within = (words: string | null): Span | null => {
    const found = words === null ? null : findPassage(document.text.slice(first.start, last.end), words);
    return found ? { start: first.start + found.start, end: first.start + found.end } : null;
  };
  const said = within(content);
  const cueSpan = within(cue);
  const inHeadline = headline !== null && first.start >= headline.start && first.end <= headline.end;
  const marksOf = (keys: readonly number[], role: Mark["role"]): Mark[] =>
    keys.flatMap((key) => {
      const here = mentions.find((m) => m.entity === key && carried.includes(m.sentence));
      return here ? [{ role, start: here.start, end: here.end }] : [];
    });
  const marks: Mark[] = [
    ...marksOf(speakers, "speaker"),
    ...marksOf(accused, "accused"),
    ...(cueSpan ? [{ role: "cue" as const, ...cueSpan }] : []),
    ...(said ? [{ role: "allegation" as const, ...said }] : []),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const common = {
    sentence: carried[0] as number,
    zone: inHeadline ? ("headline" as const) : ("body" as const),
    speakers,
    onBehalfOf: onBehalfOf.filter((key) => !speakers.includes(key)),
    reportedBy: [],
    cue: cueSpan ?? said ?? first,
    hedges: [],
    time: notStated,
    evidence,
    marks,
    quotationId: null,
    rule,
    confidence: CONFIDENCE,
    basis: { rulesOwn: CONFIDENCE, traits: [] },
    engines: ["llm"] as const,
    tier: explicit && !hedged && !inHeadline ? ("explicit" as const) : ("inferred" as const),
    assertion: hedged ? ("hedged" as const) : ("asserted" as const),
    explicitness: explicit ? ("explicit" as const) : ("implied" as const),
    quotation: /["“”]/u.test(document.text.slice(first.start, last.end))
      ? ("mixed" as const)
      : ("indirect" as const),
    sourcing:
      speakers.length === 0
        ? ("unattributed" as const)
        : speakers.every((key) => entities[key]?.actorType === "unnamed")
          ? ("unnamed" as const)
          : ("named" as const),
  };
  if (kind === "denial")
    return {
      ...common,
      kind,
      polarity: "negated",
      responseType: "denies",
      content: said,
      target: { by: "anaphora" },
    };
  const madeAt = summits.findIndex((s) => s.sentences.includes(common.sentence));
  return {
    ...common,
    kind,
    polarity: "affirmed",
    accused,
    allegation: said,
    madeAt: madeAt >= 0 ? madeAt : null,
  };
}

const share = (a: readonly number[], b: readonly number[]): boolean =>
  (a.length === 0 && b.length === 0) || a.some((key) => b.includes(key));

/** The same thing said of the same by the same, in one sentence. */
const isSame = (a: ClaimFinding, b: ClaimFinding): boolean =>
  a.kind === b.kind &&
  a.sentence === b.sentence &&
  share(a.speakers, b.speakers) &&
  (a.kind === "denial" || b.kind === "denial" || share(a.accused, b.accused));

function agreedOn({ claims }: Reading, at: number): ClaimFinding {
  const claim = claims[at] as ClaimFinding;
  return claim.engines?.includes("llm") ? claim : { ...claim, engines: both };
}
