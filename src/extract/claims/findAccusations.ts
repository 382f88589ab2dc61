import type { Clause, NounPhrase } from "../../model/grammar.ts";
import type { Frame, Lexicon } from "../../model/lexicon.ts";
import type { Party } from "../../model/parties.ts";
import { asides, isWithheld, reporters } from "./reporting.ts";
import type { Place } from "./scene.ts";
import { verbForms } from "./verbForms.ts";

/** An accusation as a rule finds it: parties and token ranges, before hedges, tier and evidence are worked out. */
export interface RawAccusation {
  readonly rule: string;
  readonly place: Place;
  readonly clause: number;
  readonly speakers: readonly Party[];
  readonly accused: readonly Party[];
  readonly reportedBy: readonly Party[];
  readonly cue: { readonly from: number; readonly to: number };
  readonly content: { readonly from: number; readonly to: number } | null;
  readonly quote: number | null;
  readonly tier: "explicit" | "inferred";
  readonly confidence: number;
}

interface VerbIndex {
  readonly byLemma: ReadonlyMap<string, readonly { frame: Frame; rest: readonly string[] }[]>;
  readonly withheld: ReadonlySet<string>;
  readonly claimNouns: ReadonlySet<string>;
  readonly strongNouns: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly backing: ReadonlySet<string>;
}

export type AccusationFinder = (place: Place) => RawAccusation[];

const ids = (parties: readonly Party[]): number[] => parties.map((p) => p.entity);
const eachOther = /^(each other|one another)$/u;

function indexVerbs(lexicon: Lexicon): VerbIndex {
  const byLemma = new Map<string, { frame: Frame; rest: string[] }[]>();
  for (const frame of lexicon.frames) {
    for (const verb of frame.verbs) {
      const [lemma = "", ...rest] = verb.split(" ");
      const list = byLemma.get(lemma) ?? [];
      list.push({ frame, rest });
      byLemma.set(lemma, list);
    }
  }
  return {
    byLemma,
    withheld: new Set(lexicon.withheld),
    claimNouns: new Set(lexicon.claimNouns),
    strongNouns: new Set(lexicon.strongClaimNouns),
    speech: new Set(lexicon.speechVerbs),
    backing: new Set(lexicon.backingParticiples),
  };
}

/** Makes the finder of accusations: a sentence → what its verbs, nouns and quotations accuse whom of. */
export function makeAccusationFinder(lexicon: Lexicon): AccusationFinder {
  const verbs = indexVerbs(lexicon);
  return (place) => {
    const found: RawAccusation[] = [];
    place.parse.clauses.forEach((clause, index) => {
      const matched = new Set<string>();
      for (const lemma of verbForms(place, clause)) {
        for (const { frame, rest } of verbs.byLemma.get(lemma) ?? []) {
          if (matched.has(frame.id)) continue;
          if (rest.length > 0) {
            const after = [
              clause.verb.particle ?? "",
              ...place.words(clause.verb.to, clause.verb.to + 3).split(" "),
            ].filter((w) => w !== "");
            const joined = after.join(" ");
            const plain = place.words(clause.verb.to, clause.verb.to + 3);
            if (!joined.startsWith(rest.join(" ")) && !plain.startsWith(rest.join(" "))) continue;
          }
          const raw = apply(place, clause, index, frame, rest.at(-1) ?? null, verbs);
          if (raw) {
            matched.add(frame.id);
            found.push(...raw);
          }
        }
      }
      found.push(...raised(place, clause, index), ...facing(place, verbs, clause, index));
      if (matched.size === 0 && clause.quote !== null) found.push(...inQuotation(place, clause, index));
    });
    found.push(...accordingTo(place), ...allegedly(place));
    found.push(...nominal(place, verbs), ...stemming(place, verbs), ...backed(place, verbs));
    return found;
  };
}

/** Who accuses: the subject, or in a passive the agent; nobody for an agentless passive. */
function speakersOf(place: Place, clause: Clause, index: number): Party[] | null {
  if (clause.verb.passive) {
    // "was traced to a group known as Velvet Mole by the firm": the agent may stand behind a name.
    const named = place.parse.clauses.find(
      (c) =>
        c.relation === "participle" &&
        c.quote === clause.quote &&
        /^(know|call|dub|name|nickname)$/u.test(c.verb.lemma) &&
        c.verb.from > clause.verb.to &&
        c.verb.from <= clause.end + 1,
    );
    const agent = [...clause.preps, ...(named?.preps ?? [])].find(
      (p) => p.prep === "by" && p.objects.length > 0,
    );
    if (agent) return place.resolve(agent.objects, clause.quote, { anybody: true });
    // "has been accused of blocking access by the watchdog": the agent may stand behind the content.
    const content = place.parse.clauses.find(
      (c) => c.governor === index && c.verb.form === "gerund" && !c.verb.passive && c.quote === clause.quote,
    );
    const behind = content?.preps.find((p) => p.prep === "by" && p.objects.length > 0);
    return behind ? place.resolve(behind.objects, clause.quote).filter((p) => p.via !== "pronoun") : [];
  }
  if (clause.subject.length === 0) return null;
  const parties = place.subjectOf(index, { anybody: true });
  return parties.length > 0 ? parties : null;
}

function chain(place: Place, index: number, clause: Clause): Party[] {
  const above = reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote));
  const beside = asides(place, index).flatMap((a) => a.parties);
  const speaker = place.quoteSpeakers(clause.quote);
  const all = [...speaker, ...beside, ...above];
  return all.filter((party, i) => all.findIndex((p) => p.entity === party.entity) === i);
}

function apply(
  place: Place,
  clause: Clause,
  index: number,
  frame: Frame,
  last: string | null,
  verbs: VerbIndex,
): RawAccusation[] | null {
  if (frame.pattern === "that-clause") return thatClause(place, clause, index, frame, verbs);
  if (isWithheld(place, index, verbs.withheld)) return null;
  const speakers = speakersOf(place, clause, index);
  if (speakers === null) return null;
  const not = ids(speakers);
  const { wrongs } = place.scene;
  const { sentence } = place;
  const make = (
    accused: readonly Party[],
    content: { from: number; to: number } | null,
    penalty = 0,
  ): RawAccusation[] | null => {
    const others = accused.filter((p) => !not.includes(p.entity));
    if (others.length === 0 || isNobody(place, objects)) return null;
    return [
      {
        rule: frame.id,
        place,
        clause: index,
        speakers,
        accused: others,
        reportedBy: chain(place, index, clause).filter((p) => !not.includes(p.entity)),
        cue: { from: clause.verb.from, to: clause.verb.to },
        content,
        quote: clause.quote,
        tier:
          speakers.length === 0 && /^(condemn|criticise|label|implicate)/u.test(frame.id)
            ? "inferred"
            : frame.tier,
        confidence: frame.confidence - penalty - (speakers.length === 0 ? 8 : 0),
      },
    ];
  };
  const tail = (from: number): { from: number; to: number } => ({ from, to: place.contentEnd(from) });
  const particled = last !== null && ["at", "to", "on", "for", "of"].includes(last);
  // "hit out at the club", "call on Norway", "point to Norway": the object stands behind the verb's own preposition.
  const ownPrep = particled ? clause.preps.find((p) => p.prep === last) : undefined;
  const objects: readonly NounPhrase[] = clause.verb.passive
    ? clause.subject
    : particled
      ? (ownPrep?.objects ?? [])
      : clause.objects;
  const preps = ownPrep ? clause.preps.slice(clause.preps.indexOf(ownPrep) + 1) : clause.preps;

  switch (frame.pattern) {
    case "object-for": {
      const lead =
        preps.find(
          (p) => frame.prepositions.includes(p.prep) && (p.objects.length > 0 || p.clause !== null),
        ) ?? clause.preps.find((p) => frame.prepositions.includes(p.prep) && p.objects.length > 0);
      if (!lead && !frame.contentOptional) return null;
      const content = lead ? tail(lead.at + 1) : null;
      if (frame.bad === "content" && !(content && wrongs.inTokens(sentence, content.from, content.to)))
        return null;
      if (frame.id === "charge-with" && !clause.verb.passive && !lead) return null;
      if (objects.length > 0 && objects.every((np) => eachOther.test(place.words(np.from, np.to)))) {
        const both = clause.subject.some((np) =>
          /^(they|both|two|sides|camps|countries|neighbours|neighbors|nations|rivals|parties|clubs|governments|firms|companies|states|teams|men|women|pair)$/u.test(
            place.headWord(np),
          ),
        );
        const sides = speakers.length >= 2 ? speakers : both ? twoBefore(place) : [];
        if (sides.length < 2) return null;
        return sides.map((one) => ({
          rule: "each-other",
          place,
          clause: index,
          speakers: [one],
          accused: sides.filter((p) => p.entity !== one.entity),
          reportedBy: [],
          cue: { from: clause.verb.from, to: clause.verb.to },
          content,
          quote: clause.quote,
          tier: frame.tier,
          confidence: frame.confidence - (sides === speakers ? 0 : 15),
        }));
      }
      // "blamed for the delay": things are blamed too; only parties are accused.
      return make(
        place.resolve(objects, clause.quote, {
          not,
          object: true,
          preferred: place.scene.accusedBefore(),
          throughModifier: frame.id === "accuse-of",
          anybody: frame.id === "accuse-of" || frame.id === "charge-with",
        }),
        content,
        lead ? 0 : 8,
      );
    }
    case "content-on": {
      const lead = clause.preps.find((p) => frame.prepositions.includes(p.prep) && p.objects.length > 0);
      if (!lead) return null;
      const thing = clause.verb.passive ? clause.subject[0] : clause.objects[0];
      return make(
        place.resolve(lead.objects, clause.quote, { not, object: true }),
        thing ? { from: thing.from, to: thing.to } : null,
      );
    }
    case "content-to": {
      const lead = clause.preps.find((p) => frame.prepositions.includes(p.prep) && p.objects.length > 0);
      const thing = clause.verb.passive ? clause.subject[0] : clause.objects[0];
      if (!lead || !thing) return null;
      if (clause.subjectVia === "reduced-relative") return null;
      const accused = place.resolve(lead.objects, clause.quote, { not, throughModifier: true });
      const suspect = accused.some(
        (p) =>
          place.scene.entities[p.entity]?.actorType === "threat-actor" ||
          place.scene.isCharged(p.entity) ||
          place.scene.accusedBefore().includes(p.entity),
      );
      if (!wrongs.inTokens(sentence, thing.from, thing.to) && !suspect) return null;
      return make(place.resolve(lead.objects, clause.quote, { not, throughModifier: true }), {
        from: thing.from,
        to: thing.to,
      });
    }
    case "object-as": {
      const lead = preps.find((p) => p.prep === "as");
      const label = lead
        ? { from: lead.at + 1, to: place.contentEnd(lead.at + 1) }
        : clause.predicate
          ? { from: clause.predicate.from, to: clause.end }
          : null;
      if (
        !label ||
        (!lead && !/^(call|label|brand|deem|declare|consider|dub|hold)$/u.test(clause.verb.lemma))
      )
        return null;
      const inLabel = wrongs.inTokens(
        sentence,
        label.from,
        lead ? label.to : Math.min(label.to, label.from + 10),
      );
      const nearby =
        inLabel ||
        (lead !== undefined &&
          /^(designate|single|point|identify|name)$/u.test(clause.verb.lemma) &&
          wrongs.inTokens(sentence, 0, sentence.tokens.length));
      if (!nearby) return null;
      const accused = place.resolve(objects, clause.quote, { not });
      return make(
        accused.filter((p) => p.via !== "unnamed" || p.sure),
        label,
        inLabel ? 0 : 10,
      );
    }
    case "thing": {
      const thing = objects[0];
      if (!thing) return null;
      const owner = place
        .resolve([{ ...thing, entity: null }], clause.quote, { not, throughModifier: true })
        .filter((p) => p.via === "modifier");
      const by = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0 && !clause.verb.passive);
      const accused = by ? place.resolve(by.objects, clause.quote, { not }) : owner;
      if (accused.length === 0) return null;
      const inPhrase = wrongs.inTokens(sentence, thing.from, thing.to);
      const spot = /^(spotlight|highlight|expose|point|detail|document)$/u.test(clause.verb.lemma);
      const later =
        spot &&
        place.parse.clauses.some(
          (c, i) => c.verb.from > clause.verb.from && wrongs.ofClause(sentence, place.parse, i) !== null,
        );
      if (!inPhrase && !later) return null;
      return make(accused, tail(thing.from), inPhrase ? 0 : 5);
    }
    case "demand": {
      const inner = place.parse.clauses.findIndex((c) => c.relation === "infinitive" && c.governor === index);
      const order = place.clause(inner);
      const doing =
        order &&
        /^(stop|cease|halt|quit|end)$/u.test(order.verb.lemma) &&
        /ing$/u.test(place.lower(order.verb.to));
      if (!order || !wrongs.isStopping(order.verb.lemma)) return null;
      if (
        !doing &&
        !wrongs.inTokens(sentence, order.verb.to, sentence.tokens.length) &&
        !/^(activity|operation)$/u.test(order.objects[0] ? place.headWord(order.objects[0]) : "")
      )
        return null;
      return make(place.resolve(objects, clause.quote, { not }), tail(order.verb.to));
    }
  }
}

/** "the two camps accused each other": the two of one kind named last before, when there are two. */
function twoBefore(place: Place): Party[] {
  const { mentions, entities } = place.scene;
  const recent = mentions
    .filter((m) => m.sentence < place.sentence.index && place.sentence.index - m.sentence <= 3)
    .reverse();
  for (const kind of ["nation", "actor"] as const) {
    const keys = [
      ...new Set(
        recent
          .filter(
            (m) =>
              entities[m.entity]?.kind === kind &&
              entities[m.entity]?.actorType !== "person" &&
              entities[m.entity]?.actorType !== "media",
          )
          .map((m) => m.entity),
      ),
    ];
    if (keys.length === 2)
      return keys.map((entity) => ({ entity, via: "definite", onBehalfOf: null, sure: false }));
  }
  return [];
}

/** "said (that) Y did …", "…, officials say", "according to X, Y did …". */
function thatClause(
  place: Place,
  clause: Clause,
  index: number,
  frame: Frame,
  verbs: VerbIndex,
): RawAccusation[] | null {
  if (clause.verb.negated || (clause.verb.modal !== null && clause.verb.modal !== "can")) return null;
  if (clause.relation === "infinitive" && isWithheld(place, index, verbs.withheld)) return null;
  const contents = place.parse.clauses
    .map((c, i) => ({ c, i }))
    .filter(
      ({ c, i }) =>
        i !== index && c.quote === clause.quote && (c.governor === index ? c.relation === "content" : false),
    );
  let inner = contents;
  if (clause.relation === "parenthetical") {
    if (
      clause.quote === null &&
      place.scene.quotes.some((q) => q.full && q.start < place.sentence.end && q.end > place.sentence.start)
    ) {
      const verb = place.token(clause.verb.main)?.start ?? 0;
      if (place.scene.quotes.some((q) => q.full && Math.abs(verb - q.end) < 80)) return null;
    }
    inner = place.parse.clauses
      .map((c, i) => ({ c, i }))
      .filter(
        ({ c, i }) =>
          i !== index &&
          c.quote === clause.quote &&
          (c.relation === "main" || c.relation === "coordinate") &&
          c.verb.form === "finite",
      );
  }
  if (inner.length === 0) return null;
  const speakers = clause.verb.passive
    ? (() => {
        const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
        return agent ? place.resolve(agent.objects, clause.quote) : [];
      })()
    : (evidenceSpeakers(place, clause, index) ?? place.subjectOf(index));
  if (speakers.length === 0 && !clause.verb.passive) return null;
  // "is said to", "was told that": who says so is not told.
  if (clause.verb.passive && speakers.length === 0) return null;
  const out: RawAccusation[] = [];
  for (const { c, i } of inner) {
    if (c.marker === "if" || c.marker === "whether") continue;
    // "Suggestions that cheap labour is to blame are wrong, she says."
    if (
      c.noun !== null &&
      place.parse.clauses.some((other) => other !== c && other.subject[0]?.head === c.noun?.head)
    )
      continue;
    // "found no evidence that Y was behind it".
    if (
      c.noun !== null &&
      /^(no|little|scant|insufficient|without|any|lack)$/u.test(place.lower(c.noun.from)) &&
      /^(evidence|indication|proof|sign|suggestion|reason|doubt|basis|indications|signs)$/u.test(
        place.headWord(c.noun),
      )
    )
      continue;
    const raw = told(
      place,
      c,
      i,
      speakers,
      frame.id,
      frame.bad === "content",
      clause,
      index,
      frame.confidence,
    );
    if (raw) out.push(raw);
    if (raw) break;
  }
  return out.length > 0 ? out : null;
}

/** "said payslips showed that …": whoever holds the evidence up speaks, not the evidence. */
function evidenceSpeakers(place: Place, clause: Clause, index: number): Party[] | null {
  if (!/^(show|suggest|indicate|reveal|prove|confirm|mean|demonstrate|find|imply)$/u.test(clause.verb.lemma))
    return null;
  const above = reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote));
  if (above.length > 0) return above;
  const named = clause.subject.some((np) => np.entity !== null);
  const quoted = place.quoteSpeakers(clause.quote);
  return !named && quoted.length > 0 ? [...quoted] : null;
}

/** "is alleged to have taken bribes", "is believed to be behind it": who says so need not be told. */
function raised(place: Place, clause: Clause, index: number): RawAccusation[] {
  if (
    !clause.verb.passive ||
    clause.verb.negated ||
    !/^(allege|believe|suspect|think|claim|say|report|understand|rumour|rumor)$/u.test(clause.verb.lemma)
  )
    return [];
  const inner = place.parse.clauses.findIndex((c) => c.governor === index && c.relation === "infinitive");
  const wrong = inner < 0 ? null : place.scene.wrongs.ofClause(place.sentence, place.parse, inner);
  if (!wrong) return [];
  const agent = clause.preps.find((p) => p.prep === "by" && p.objects.length > 0);
  const speakers = agent
    ? place.resolve(agent.objects, clause.quote, { anybody: true })
    : [
        ...asides(place, index).flatMap((a) => a.parties),
        ...reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote)),
      ];
  const accused = place
    .resolve(clause.subject, clause.quote, { not: ids(speakers), throughModifier: true })
    .filter((p) => !ids(speakers).includes(p.entity) && p.via !== "unnamed-body");
  if (accused.length === 0) return [];
  return [
    {
      rule: "alleged-to",
      place,
      clause: inner,
      speakers: speakers.slice(0, 2),
      accused,
      reportedBy: [],
      cue: { from: clause.verb.from, to: clause.verb.to },
      content: { from: wrong.from, to: place.contentEnd(wrong.from) },
      quote: clause.quote,
      tier: "inferred",
      confidence: clause.verb.lemma === "allege" ? 66 : 52,
    },
  ];
}

/** "faces charges of fraud", "is fighting allegations that …": the one who faces them stands accused. */
function facing(place: Place, verbs: VerbIndex, clause: Clause, index: number): RawAccusation[] {
  if (
    clause.verb.passive ||
    clause.verb.negated ||
    !/^(face|fight|battle|confront|answer)$/u.test(clause.verb.lemma)
  )
    return [];
  const noun = clause.objects.find(
    (np) => place.isHead(np, verbs.strongNouns) || /^(lawsuit|suit)s?$/u.test(place.headWord(np)),
  );
  if (!noun || (clause.verb.modal !== null && clause.verb.modal !== "will")) return [];
  const end = place.contentEnd(noun.to);
  const content = noun.to < end ? { from: noun.from, to: end } : null;
  if (!content || !place.scene.wrongs.inTokens(place.sentence, noun.from, end)) return [];
  const agent = clause.preps.find((p) => (p.prep === "by" || p.prep === "from") && p.objects.length > 0);
  const speakers = agent ? place.resolve(agent.objects, clause.quote) : [];
  const accused = place.resolve(clause.subject, clause.quote, { not: ids(speakers) });
  if (accused.length === 0 || isNobody(place, clause.subject)) return [];
  return [
    {
      rule: "faces-charges",
      place,
      clause: index,
      speakers,
      accused,
      reportedBy: [],
      cue: { from: clause.verb.from, to: noun.to },
      content,
      quote: clause.quote,
      tier: "inferred",
      confidence: 62,
    },
  ];
}

/** "According to the mayor, Y opened the dam and drowned 200 sheep." */
function accordingTo(place: Place): RawAccusation[] {
  for (const source of place.parse.accordingTo) {
    const speakers = place.resolve(source.sources, source.quote, { anybody: true });
    if (speakers.length === 0) continue;
    for (const [index, clause] of place.parse.clauses.entries()) {
      if (
        clause.quote !== source.quote ||
        clause.verb.form !== "finite" ||
        clause.relation === "parenthetical" ||
        clause.relation === "relative"
      )
        continue;
      const up = place.clause(clause.governor);
      if (clause.relation === "content" && up && up.subject.length > 0) continue;
      const raw = told(place, clause, index, speakers, "according-to", true, clause, index, 72);
      if (raw) return [{ ...raw, cue: { from: source.at, to: source.at + 2 } }];
    }
  }
  return [];
}

/** "Two men have allegedly used malware to steal …, police say": nobody need be named who says so. */
function allegedly(place: Place): RawAccusation[] {
  const out: RawAccusation[] = [];
  place.parse.clauses.forEach((clause, index) => {
    if (clause.quote !== null || clause.verb.form !== "finite") return;
    const at = [...Array(clause.verb.to - clause.verb.from + 2).keys()]
      .map((k) => clause.verb.from - 1 + k)
      .find((k) => place.lower(k) === "allegedly");
    if (at === undefined) return;
    const speakers = [
      ...asides(place, index).flatMap((a) => a.parties),
      ...reporters(place, index).flatMap((r) => place.resolve(r.clause.subject, r.clause.quote)),
    ];
    const raw = told(place, clause, index, speakers.slice(0, 2), "allegedly", true, clause, index, 66);
    if (raw) out.push({ ...raw, tier: "inferred", cue: { from: at, to: at + 1 } });
  });
  return out;
}

const isPronoun = (place: Place, np: NounPhrase): boolean =>
  /^(it|they|he|she|we|its|their)$/u.test(place.words(np.from, np.to));

/** Papers speak ("the report says"), but do no wrong. */
const documents = (place: Place): ReadonlySet<string> => place.scene.wrongs.documents;

/** "No other member", "neither of them". */
const isNobody = (place: Place, nps: readonly NounPhrase[]): boolean =>
  nps.some((np) => /^(no|none|nobody|neither|nothing)$/u.test(place.lower(np.from)));

/** "Mr Bell's comments were irresponsible": what is said or planned is criticised, and nobody accused. */
const isUttered = (place: Place, np: NounPhrase): boolean =>
  /^(comment|remark|decision|plan|proposal|policy|speech|idea|word|approach|move|suggestion|call|budget|bill|law|statement|figure|argument|view)s?$/u.test(
    place.headWord(np),
  );

/** A prosecutor, or the paper that brings a case: what it tells of a party is what it charges. */
function isProsecution(place: Place, party: Party): boolean {
  const entity = place.scene.entities[party.entity];
  return /\b(prosecut\w+|district attorney|attorney general|indictment|lawsuit|complaint|plaintiffs?|charge sheet)\b/iu.test(
    `${entity?.label ?? ""} ${entity?.position ?? ""}`,
  );
}

/** Does one of the speakers stand for one of these parties, or one of them for a speaker? */
function isOwnSide(place: Place, speakers: readonly number[], sides: readonly number[]): boolean {
  const { resolver, entities } = place.scene;
  return speakers.some((speaker) =>
    sides.some(
      (side) =>
        speaker === side ||
        resolver.affiliations(speaker).includes(side) ||
        resolver.affiliations(side).includes(speaker) ||
        (entities[side]?.iso !== null &&
          entities[side]?.iso !== undefined &&
          entities[side]?.iso === entities[speaker]?.nation),
    ),
  );
}

/** What one clause tells of a party, said by these speakers. */
function told(
  place: Place,
  clause: Clause,
  index: number,
  speakers: readonly Party[],
  rule: string,
  needsWrong: boolean,
  cue: Clause,
  cueAt: number,
  confidence: number,
): RawAccusation | null {
  const { wrongs } = place.scene;
  const not = ids(speakers);
  if (clause.marker === "whether" || clause.marker === "if" || isNobody(place, clause.subject)) return null;
  // "The brigade announced that it had shelled the town": one's own act.
  const [pronoun] = clause.subject;
  const said = clause.quote === cue.quote && clause !== cue && pronoun && isPronoun(place, pronoun);
  if (
    said &&
    place.resolve(clause.subject, clause.quote, { reporter: not }).some((p) => not.includes(p.entity))
  )
    return null;
  const plain = wrongs.ofClause(place.sentence, place.parse, index);
  // Whoever has accused a party goes on accusing it: "The company, she said, had switched off the alarm."
  const deed =
    plain === null && needsWrong ? wrongs.ofAccused(place.sentence, place.parse, index, true) : null;
  const sides =
    deed === null
      ? []
      : ids(
          place.resolve(deed.doers, clause.quote, {
            not,
            throughModifier: true,
            preferred: place.scene.accusedBefore(),
          }),
        );
  const sameAccuser =
    deed !== null && (place.scene.hasAccused(not, sides) || speakers.some((s) => isProsecution(place, s)));
  const charged =
    sides.length > 0 && sides.every((side) => place.scene.isCharged(side)) && !isOwnSide(place, not, sides);
  const hostile = sameAccuser || (charged && clause.quote !== null);
  const further = hostile
    ? deed
    : plain === null && needsWrong
      ? wrongs.ofAccused(place.sentence, place.parse, index, false)
      : null;
  const goesOn = further !== null && (rule === "claim-that" || sameAccuser || charged);
  const wrong = plain ?? (goesOn ? further : null);
  if (needsWrong && !wrong) return null;
  if (!wrong && (clause.verb.modal !== null || clause.verb.negated)) return null;
  const doers = wrong ? wrong.doers : clause.verb.passive ? [] : clause.subject;
  const accused = place
    .resolve(doers, clause.quote, {
      not,
      throughModifier: true,
      preferred: place.scene.accusedBefore(),
      anybody: (rule === "allege-that" || rule === "claim-that") && clause.quote === null,
    })
    .filter((p) => !not.includes(p.entity) && (p.via !== "unnamed-body" || rule === "allege-that"))
    .filter((p) => p.sure || !doers.some((np) => /^(it|this|that|which)$/u.test(place.words(np.from, np.to))))
    .filter((p) => p.via !== "modifier" || !doers.some((np) => isUttered(place, np)))
    .filter((p) => wrong !== null || !/^unnamed/u.test(p.via))
    .filter((p) => p.via === "name" || !doers.some((np) => place.isHead(np, documents(place))));
  if (accused.length === 0) return null;
  const strong = wrong?.strength === "strong" || (!needsWrong && wrong === null);
  const content = {
    from: wrong?.from ?? clause.verb.from,
    to: place.contentEnd(wrong?.from ?? clause.verb.from),
  };
  return {
    rule,
    place,
    clause: index,
    speakers,
    accused,
    reportedBy: chain(place, cueAt, cue).filter((p) => !not.includes(p.entity)),
    cue: { from: cue.verb.from, to: cue.verb.to },
    content,
    quote: clause.quote,
    tier: strong ? "explicit" : "inferred",
    confidence: strong ? confidence : confidence - (goesOn ? (sameAccuser ? 18 : 24) : 20),
  };
}

/** "Their boats keep ramming ours," the admiral said: a wrong told in the speaker's own words. */
function inQuotation(place: Place, clause: Clause, index: number): RawAccusation[] {
  if (clause.relation === "infinitive" || clause.relation === "participle") return [];
  const speakers = place.quoteSpeakers(clause.quote);
  if (speakers.length === 0) return [];
  if (clause.relation === "adverbial" && /^(if|unless|whether)$/u.test(clause.marker ?? "")) return [];
  const raw = told(place, clause, index, speakers, "direct-speech", true, clause, index, 68);
  if (!raw) return [];
  const own = raw.accused.some((p) => speakers.some((s) => s.entity === p.entity));
  if (own) return [];
  const named = raw.accused.every((p) => p.via === "name" || p.via === "definite" || p.via === "modifier");
  return [
    {
      ...raw,
      tier: named && raw.tier === "explicit" ? "explicit" : "inferred",
      confidence: named ? raw.confidence : raw.confidence - 5,
      cue: { from: clause.verb.from, to: clause.verb.to },
    },
  ];
}

/** "allegations by X that Y …", "X's claim that Y …", "accusations against Y of …". */
function nominal(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  const { wrongs } = place.scene;
  for (const np of place.parse.nps) {
    if (!place.isHead(np, verbs.claimNouns)) continue;
    if (place.lower(np.from - 1) === "in" && place.words(np.from, np.to) === "charge") continue;
    const strong = place.isHead(np, verbs.strongNouns);
    const quote = place.parse.clauses.find((c) => c.verb.from > np.from)?.quote ?? null;
    let speakers: Party[] = [];
    if (np.possessor)
      speakers = place.resolve(
        [
          {
            ...np,
            from: np.possessor.from,
            to: np.possessor.to,
            head: np.possessor.to - 1,
            possessor: null,
            entity:
              place.scene.mentions.find(
                (m) => m.sentence === place.sentence.index && m.to === np.possessor?.to,
              )?.entity ?? null,
          },
        ],
        quote,
      );
    let accused: Party[] = [];
    let content: RawAccusation["content"] = null;
    // Prepositions right behind the noun: by X, from X, against Y, of Z.
    let at = np.to;
    for (let guard = 0; guard < 4; guard++) {
      const prep = place.lower(at);
      const next = place.parse.nps.find((p) => p.from === at + 1);
      if (
        !next ||
        !["by", "from", "against", "of", "over", "about", "made", "levelled", "leveled"].includes(prep)
      )
        break;
      if (prep === "by" || prep === "from") speakers = place.resolve([next], quote);
      else if (prep === "against") accused = place.resolve([next], quote, { not: ids(speakers) });
      else if (prep === "of" || prep === "over" || prep === "about")
        content = { from: next.from, to: next.to };
      at = next.to;
    }
    const that = place.parse.clauses.findIndex(
      (c) =>
        c.relation === "content" &&
        c.noun !== null &&
        (c.noun.head === np.head || c.noun.to === at) &&
        c.marker === "that",
    );
    const inner = place.clause(that);
    const governor = place.parse.clauses.find((c) => c.objects.includes(np) || c.subject.includes(np));
    if (
      governor &&
      (governor.verb.negated || (governor.verb.modal !== null && governor.verb.modal !== "would"))
    )
      continue;
    if (inner) {
      const plain = wrongs.ofClause(place.sentence, place.parse, that);
      // "the mayor's claim that the firm had moved the stones": told by one party of another.
      const deed =
        plain === null && speakers.length > 0
          ? wrongs.ofAccused(place.sentence, place.parse, that, true)
          : null;
      const wrong = plain ?? deed;
      const answered =
        governor !== undefined &&
        /^(deny|reject|dismiss|refute|repudiate|dispute|rebut|contest)$/u.test(governor.verb.lemma);
      if (!wrong && !strong && (!answered || inner.verb.lemma === "be")) continue;
      if (!wrong && (inner.verb.modal !== null || inner.verb.negated)) continue;
      accused = place.resolve(wrong ? wrong.doers : inner.subject, quote, {
        not: ids(speakers),
        throughModifier: true,
      });
      content = { from: inner.verb.from, to: place.contentEnd(inner.verb.from) };
      if (/^(suspicion|suggestion|concern|fear)s?$/u.test(place.headWord(np))) continue;
    } else if (!strong || accused.length === 0) continue;
    if (!inner && !content && speakers.length === 0) continue;
    const others = accused.filter(
      (p) =>
        !speakers.some((s) => s.entity === p.entity) &&
        !place.quoteSpeakers(quote).some((s) => s.entity === p.entity),
    );
    if (others.length === 0) continue;
    out.push({
      rule: "nominal",
      place,
      clause:
        that >= 0
          ? that
          : place.parse.clauses.findIndex((c) => c.objects.includes(np) || c.subject.includes(np)),
      speakers,
      accused: others,
      reportedBy: [],
      cue: { from: np.from, to: np.to },
      content,
      quote,
      tier: strong && speakers.length > 0 ? "explicit" : "inferred",
      confidence: strong ? (speakers.length > 0 ? 75 : 58) : speakers.length > 0 ? 56 : 52,
    });
  }
  return out;
}

const origins = new Set([
  "stem",
  "originate",
  "come",
  "emanate",
  "link",
  "attribute",
  "trace",
  "tie",
  "connect",
  "direct",
  "order",
  "sponsor",
  "commit",
  "perpetrate",
  "carry",
]);

/** "malicious activity stemming from Y, which threatens us": said in passing by whoever speaks. */
function stemming(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  place.parse.clauses.forEach((clause, index) => {
    if (clause.relation !== "participle" || !clause.noun || !origins.has(clause.verb.lemma)) return;
    const lead = clause.preps.find(
      (p) => ["from", "to", "by", "in"].includes(p.prep) && p.objects.length > 0,
    );
    if (!lead || !place.scene.wrongs.inTokens(place.sentence, clause.noun.from, clause.noun.to)) return;
    const governing = place.parse.clauses.findIndex(
      (c) =>
        verbs.speech.has(c.verb.lemma) &&
        c.quote === null &&
        c.subject.length > 0 &&
        c.verb.from < clause.verb.from &&
        !c.verb.negated &&
        !c.verb.passive &&
        c.relation !== "participle",
    );
    const speech = place.clause(governing);
    const speakers =
      clause.quote !== null && place.quoteSpeakers(clause.quote).length > 0
        ? [...place.quoteSpeakers(clause.quote)]
        : speech
          ? place.resolve(speech.subject, speech.quote)
          : [];
    if (speakers.length === 0) return;
    const accused = place.resolve(lead.objects, clause.quote, { not: ids(speakers) });
    if (accused.length === 0) return;
    const open = /^(any|all|every|potential|possible|future)$/u.test(place.lower(clause.noun.from));
    out.push({
      rule: "stemming-from",
      place,
      clause: index,
      speakers,
      accused,
      reportedBy: [],
      cue: speech
        ? { from: speech.verb.from, to: speech.verb.to }
        : { from: clause.verb.from, to: clause.verb.to },
      content: { from: clause.noun.from, to: place.contentEnd(clause.noun.from) },
      quote: clause.quote,
      tier: open ? "inferred" : "explicit",
      confidence: open ? 50 : 66,
    });
  });
  return out;
}

/** "a Y-backed group": somebody tells it as known that Y stands behind it. */
function backed(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  const { tokens } = place.sentence;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (
      tokens[at]?.text !== "-" ||
      !verbs.backing.has(tokens[at + 1]?.lower ?? "") ||
      tokens[at + 1]?.lower === "based" ||
      tokens[at + 1]?.lower === "led"
    )
      continue;
    const mention = place.scene.mentions.find((m) => m.sentence === place.sentence.index && m.to === at);
    const np = place.parse.nps.find((p) => p.from <= at && p.to > at + 1);
    if (!mention || !np) continue;
    if (
      !/^(hacker|hackers|hacking|group|groups|gang|gangs|collective|actor|actors|militia|militias|separatists|rebels|campaign|operation|operations|attack|attacks|espionage|crew|threat|cyber|intruders|outfit|unit|spies|operatives|malware|criminals|spy|team)$/u.test(
        place.headWord(np),
      )
    )
      continue;
    const cue = place.parse.clauses.find(
      (c) =>
        verbs.speech.has(c.verb.lemma) &&
        c.quote === null &&
        c.subject.length > 0 &&
        (c.verb.from < at || c.relation === "parenthetical") &&
        !c.verb.negated &&
        !c.verb.passive &&
        c.relation !== "participle",
    );
    if (!cue) continue;
    const speakers = place.resolve(cue.subject, cue.quote).filter((p) => p.entity !== mention.entity);
    if (speakers.length === 0) continue;
    out.push({
      rule: "backed",
      place,
      clause: place.parse.clauses.indexOf(cue),
      speakers,
      accused: [{ entity: mention.entity, via: "name", onBehalfOf: null, sure: true }],
      reportedBy: [],
      cue: { from: at - 1, to: at + 2 },
      content: { from: np.from, to: np.to },
      quote: null,
      tier: "inferred",
      confidence: 50,
    });
  }
  return out;
}
