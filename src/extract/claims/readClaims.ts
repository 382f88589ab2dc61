import type { Span } from "../../model/document.ts";
import type { Mark } from "../../model/graph.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Party } from "../../model/parties.ts";
import type { AccusationFinding, ClaimFinding, DenialFinding, SummitFinding } from "../../model/reading.ts";
import type { RawAccusation } from "./accusations/rawAccusation.ts";
import { failing } from "./accusations/told.ts";
import { axesOf, hedgesIn } from "./axes.ts";
import { confidenceOf, traitsOf } from "./confidence.ts";
import { isTheDeed } from "./denials/isTheDeed.ts";
import { makeDenialReader } from "./denials/makeDenial.ts";
import type { RawDenial } from "./denials/rawDenial.ts";
import { deniedOf } from "./deniedOf.ts";
import { makeAccusationFinder } from "./findAccusations.ts";
import { makeDenialFinder } from "./findDenials.ts";
import { type ClaimScene, Place } from "./scene.ts";
import { makeWrongs } from "./wrongs.ts";

const unknownTime = { value: null, precision: "unknown", basis: "unknown", text: null } as const;
const unique = (list: readonly number[]): number[] => [...new Set(list)];

/** Makes the reader of claims: everything the earlier stages found in a document → its accusations and denials, in text order. */
export function makeClaimReader(
  lexicon: Lexicon,
): (
  scene: Omit<
    ClaimScene,
    | "lexicon"
    | "wrongs"
    | "accusedBefore"
    | "hasAccused"
    | "hasJustAccused"
    | "isCharged"
    | "isHeated"
    | "hold"
  >,
  summits: readonly SummitFinding[],
) => ClaimFinding[] {
  const accusationsIn = makeAccusationFinder(lexicon);
  const denialsIn = makeDenialFinder(lexicon);
  const wrongs = makeWrongs(lexicon);
  return (parts, summits) => {
    const accusations: AccusationFinding[] = [];
    const earlier: AccusationFinding[] = [];
    let current = 0;
    const accusedBefore = (): number[] =>
      unique(
        accusations
          .filter((a) => current - a.sentence <= 6)
          .reverse()
          .flatMap((a) => a.accused),
      );
    const isOne = (a: AccusationFinding, speakers: readonly number[], accused: readonly number[]): boolean =>
      a.accused.some((p) => accused.includes(p)) &&
      a.speakers.some(
        (s) =>
          speakers.includes(s) ||
          speakers.some(
            (one) =>
              parts.resolver.affiliations(one).includes(s) || parts.resolver.affiliations(s).includes(one),
          ),
      );
    const hasAccused = (speakers: readonly number[], accused: readonly number[]): boolean =>
      accusations.some((a) => isOne(a, speakers, accused)) ||
      earlier.some((a) => isOne(a, speakers, accused));
    const hasJustAccused = (speakers: readonly number[], accused: readonly number[]): boolean =>
      accusations.some((a) => current - a.sentence <= 1 && isOne(a, speakers, accused));
    const charged = new Set<number>();
    const held: RawAccusation[] = [];
    const scene: ClaimScene = {
      ...parts,
      lexicon,
      wrongs,
      accusedBefore,
      hasAccused,
      hasJustAccused,
      isCharged: (party) => charged.has(party),
      isHeated: () => charged.size > 0 || earlier.length > 0,
      hold: (told) => held.push(told),
    };
    const places = scene.sentences
      .filter((sentence) => sentence.zone !== "caption")
      .map(({ index }) => new Place(scene, index));
    // Read once to learn who stands accused at all, and again with that in mind, where it can matter: further deeds are told as wrongs.
    const settled = new Set<Place>();
    for (const place of places) {
      current = place.sentence.index;
      scene.resolver.enter(current);
      const raws = accusationsIn(place);
      if (raws.length === 0 && !place.asksForParties) settled.add(place);
      for (const raw of strongest(raws)) {
        const made = accusation(scene, raw, summits);
        if (!made) continue;
        accusations.push(made);
        if (made.tier === "explicit") for (const party of made.accused) charged.add(party);
      }
    }
    if (charged.size > 0 || accusations.some((a) => a.confidence >= 60)) earlier.push(...accusations);
    accusations.length = 0;
    held.length = 0;
    const denials: RawDenial[] = [];
    for (const place of places) {
      current = place.sentence.index;
      scene.resolver.enter(current);
      const dismissed = denialsIn(place);
      denials.push(...dismissed);
      if (settled.has(place)) continue;
      for (const raw of strongest(accusationsIn(place))) {
        // The clause that denies is no accusation, but for one that names whose doing it is: "a shabby attempt by the Greens to smear him".
        const named = raw.rule === "direct-speech" && raw.accused.every((p) => p.via === "name");
        if (
          dismissed.some(
            (d) => d.clause === raw.clause && d.rule !== "react" && !(named && d.rule === "quote-label"),
          )
        )
          continue;
        const made = accusation(scene, withAccuser(raw, earlier), summits);
        if (!made) continue;
        accusations.push(made);
        const [first] = made.speakers;
        if (first !== undefined && made.rule === "sue-for")
          scene.resolver.note(["lawsuit", "suit", "complaint", "filing", "action"], first);
        if (first !== undefined && made.rule === "charge-with")
          scene.resolver.note(["indictment", "charge", "charges"], first);
      }
    }
    for (const { told, denial } of deniedOf(held, denials, accusations)) {
      const made = accusation(scene, told, summits);
      // In quotation people tell of anything: what is denied must be the deed itself.
      if (made && (told.rule !== "direct-speech" || isTheDeed(scene, denial, made))) accusations.push(made);
    }
    accusations.sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start);
    const claims: ClaimFinding[] = [...accusations];
    const found: { raw: RawDenial; made: DenialFinding }[] = [];
    const denialOf = makeDenialReader(scene, accusations, denials);
    for (const raw of denials) {
      const common = base(scene, raw, "denial", raw.named);
      const made = common ? denialOf(raw, common) : null;
      if (made) found.push({ raw, made });
    }
    claims.push(...oneEach(found));
    return claims.sort(
      (a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start || (a.kind < b.kind ? -1 : 1),
    );
  };
}

/** "Mine owner blamed for dead river": a headline leaves out who accuses; the first sentences tell it. */
function withAccuser(raw: RawAccusation, earlier: readonly AccusationFinding[]): RawAccusation {
  if (raw.place.sentence.zone !== "headline" || raw.speakers.length > 0) return raw;
  const accused = raw.accused.map((p) => p.entity);
  const told = earlier.find(
    (a) =>
      a.zone === "body" &&
      a.sentence - raw.place.sentence.index <= 5 &&
      a.speakers.length > 0 &&
      a.accused.some((party) => accused.includes(party)),
  );
  if (!told) return raw;
  const speakers = told.speakers
    .filter((party) => !accused.includes(party))
    .map((entity): Party => ({ entity, via: "definite", onBehalfOf: null, sure: false }));
  return { ...raw, speakers };
}

const key = (parties: readonly Party[]): string =>
  unique(parties.map((p) => p.entity))
    .sort((a, b) => a - b)
    .join(",");

/** One accusation for a pair of sides in a sentence: the surest; those of a frame come before what they imply. */
function strongest(raws: readonly RawAccusation[]): RawAccusation[] {
  const kept: RawAccusation[] = [];
  for (const raw of [...raws].sort(
    (a, b) =>
      Number(b.tier === "explicit") - Number(a.tier === "explicit") ||
      b.confidence - a.confidence ||
      a.cue.from - b.cue.from,
  )) {
    const same = kept.some(
      (k) =>
        key(k.accused) === key(raw.accused) &&
        (key(k.speakers) === key(raw.speakers) || raw.speakers.length === 0 || k.speakers.length === 0),
    );
    const nested = kept.some(
      (k) => k.clause === raw.clause && !(k.rule === "each-other" && raw.rule === "each-other"),
    );
    if (!same && !nested) kept.push(raw);
  }
  return kept;
}

/** One denial for a speaker in a sentence: the surest. */
function oneEach(found: readonly { raw: RawDenial; made: DenialFinding }[]): DenialFinding[] {
  const kept: { raw: RawDenial; made: DenialFinding }[] = [];
  for (const one of [...found].sort((a, b) => b.raw.confidence - a.raw.confidence)) {
    const same = kept.some(
      (k) =>
        k.made.sentence === one.made.sentence &&
        (key(k.raw.speakers) === key(one.raw.speakers) ||
          (k.raw.clause === one.raw.clause && one.raw.clause >= 0)),
    );
    if (!same) kept.push(one);
  }
  return kept.map((k) => k.made);
}

function marksFor(
  raw: RawAccusation | RawDenial,
  speakers: readonly Party[],
  accused: readonly Party[],
  hedges: readonly { from: number; to: number }[],
): Mark[] {
  const { place } = raw;
  const here = [...place.mentions, ...place.scene.found.filter((m) => m.sentence === place.sentence.index)];
  const marks: Mark[] = [];
  const add = (role: Mark["role"], from: number, to: number): void => {
    const span = place.span(from, to);
    if (span) marks.push({ role, ...span });
  };
  const near = (parties: readonly Party[], role: Mark["role"]): void => {
    for (const party of parties) {
      const mention = here
        .filter((m) => m.entity === party.entity)
        .sort((a, b) => Math.abs(a.from - raw.cue.from) - Math.abs(b.from - raw.cue.from))[0];
      if (mention) add(role, mention.from, mention.to);
    }
  };
  near(speakers, "speaker");
  near(accused, "accused");
  add("cue", raw.cue.from, raw.cue.to);
  if (raw.content) add("allegation", raw.content.from, raw.content.to);
  for (const hedge of hedges) add("hedge", hedge.from, hedge.to);
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The carrying sentence, and the one that names the speaker of its quotation. */
function evidenceFor(raw: RawAccusation | RawDenial): Span[] {
  const { sentence, scene } = raw.place;
  const spans: Span[] = [{ start: sentence.start, end: sentence.end }];
  const named = raw.quote === null ? null : (scene.speakers.get(raw.quote)?.sentence ?? null);
  const other = named !== null && named !== sentence.index ? scene.sentences[named] : undefined;
  if (other) spans.push({ start: other.start, end: other.end });
  return spans;
}

/** Without a place in the text that speaks of it, a party has no evidence and can be no node. */
const isMentioned = (scene: ClaimScene, entity: number): boolean =>
  scene.mentions.some((m) => m.entity === entity) || scene.found.some((m) => m.entity === entity);

/** Those the speakers speak for: a client, an employer, and the state whose government or mission speaks. */
function principals(scene: ClaimScene, parties: readonly Party[]): number[] {
  const out: number[] = [];
  const add = (entity: number | undefined): void => {
    if (
      entity !== undefined &&
      isMentioned(scene, entity) &&
      !parties.some((p) => p.entity === entity) &&
      !out.includes(entity)
    )
      out.push(entity);
  };
  const stateOf = (entity: number): void => {
    const type = scene.entities[entity]?.actorType;
    const iso = scene.entities[entity]?.nation;
    if (iso && (type === "government" || type === "mission"))
      add(scene.entities.find((e) => e.kind === "nation" && e.iso === iso)?.key);
  };
  for (const party of parties) {
    if (party.onBehalfOf !== null) add(party.onBehalfOf);
    for (const relation of scene.relations)
      if (relation.kind === "speaks-for" && relation.from === party.entity) add(relation.to);
    stateOf(party.entity);
  }
  for (const entity of [...out]) stateOf(entity);
  return out;
}

/** Somebody says outright that it was done, whatever the words for what was done: no conclusion of the reader's. */
const uttered = /^(nominal|direct-speech|say-bad-act|claim-that|allege-that|according-to|court-heard)$/u;

/** What accusations and denials have in common; null when it is too unsure to be told. */
function base(
  scene: ClaimScene,
  raw: RawAccusation | RawDenial,
  kind: ClaimFinding["kind"],
  others: readonly Party[],
) {
  const { place } = raw;
  const hedges = hedgesIn(place, raw.cue, raw.content, scene.lexicon);
  const hedgeSpans = hedges.flatMap((h) => place.span(h.from, h.to) ?? []);
  const texts = hedges.map((h) => place.words(h.from, h.to).replaceAll(" - ", "-"));
  const { weakened, assertion, explicitness, quotation, sourcing } = axesOf(
    place,
    { ...raw, hedges: texts },
    scene.entities,
    scene.lexicon,
  );
  const headline = place.sentence.zone === "headline";
  const traits = traitsOf(
    {
      kind,
      rule: raw.rule,
      speakers: raw.speakers,
      others,
      quoted: raw.quote !== null,
      headline,
      hedged: hedges.length > 0,
      weakened,
      outright: raw.tier === "explicit",
      bad: scene.wrongs.inTokens(
        place.sentence,
        raw.content?.from ?? raw.cue.to,
        raw.content?.to ?? raw.cue.to,
      ),
      length: place.sentence.tokens.length,
      more: [
        ...("signs" in raw ? (raw.signs ?? []) : []),
        ...(headline && others.length > 0 && others.every((p) => scene.isCharged(p.entity))
          ? ["a headline of one accused below"]
          : []),
      ],
    },
    scene.entities,
  );
  const confidence = confidenceOf(scene.lexicon.confidence[kind], { rulesOwn: raw.confidence, traits });
  const cue = place.span(raw.cue.from, raw.cue.to);
  if (!cue || confidence < scene.lexicon.leastConfidence) return null;
  const { explicitFrom, explicitInWeakWordsFrom } = scene.lexicon;
  const limit =
    raw.tier === "explicit"
      ? explicitFrom
      : uttered.test(raw.rule) && !("signs" in raw && raw.signs?.includes(failing))
        ? explicitInWeakWordsFrom
        : Number.POSITIVE_INFINITY;
  return {
    sentence: place.sentence.index,
    zone: headline ? ("headline" as const) : ("body" as const),
    speakers: unique(raw.speakers.map((p) => p.entity)),
    onBehalfOf: principals(scene, raw.speakers),
    cue,
    hedges: hedgeSpans,
    time: unknownTime,
    evidence: evidenceFor(raw),
    marks: marksFor(raw, raw.speakers, kind === "accusation" ? others : [], hedges),
    quotationId: raw.quote,
    rule: raw.rule,
    confidence,
    basis: { rulesOwn: raw.confidence, traits },
    tier: !headline && !weakened && confidence >= limit ? ("explicit" as const) : ("inferred" as const),
    assertion,
    explicitness,
    quotation,
    sourcing,
  };
}

function accusation(
  scene: ClaimScene,
  raw: RawAccusation,
  summits: readonly SummitFinding[],
): AccusationFinding | null {
  const common = base(scene, raw, "accusation", raw.accused);
  if (!common) return null;
  const allegation = raw.content ? raw.place.span(raw.content.from, raw.content.to) : null;
  const madeAt = summits.findIndex((s) => s.sentences.includes(raw.place.sentence.index));
  return {
    ...common,
    kind: "accusation",
    polarity: "affirmed",
    accused: unique(raw.accused.map((p) => p.entity)),
    reportedBy: unique(raw.reportedBy.map((p) => p.entity)),
    allegation,
    madeAt: madeAt >= 0 ? madeAt : null,
  };
}
