import type { Clause, NounPhrase } from "../../../model/grammar.ts";
import type { Frame } from "../../../model/lexicon.ts";
import type { Party } from "../../../model/parties.ts";
import { asides, isWithheld } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { chain, speakersOf } from "./accusers.ts";
import { eachOther } from "./eachOther.ts";
import { isCourt } from "./inQuarrel.ts";
import { ids, type RawAccusation } from "./rawAccusation.ts";
import { isNobody } from "./sides.ts";
import { thatClause } from "./thatClause.ts";
import { twoBefore } from "./twoBefore.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** What is charged on things, and no crime. */
const dues = /^(levy|fee|fare|price|duty|rate|rent|toll|tax|interest|premium|tariff|sum|amount)s?$/u;
const oneAnother = /^(each other|one another)$/u;

/** "Ransom gang blamed for blackout": a headline leaves the auxiliary out. */
function withAuxiliary(place: Place, clause: Clause, frame: Frame): Clause {
  // "The exporter stands accused of bulking out saffron."
  const stands =
    clause.verb.lemma === "accuse" && /^(stands?|stood)$/u.test(place.lower(clause.verb.from - 1));
  const bare =
    stands ||
    (place.sentence.zone === "headline" &&
      frame.pattern === "object-for" &&
      !clause.verb.passive &&
      clause.objects.length === 0 &&
      clause.verb.to - clause.verb.from === 1 &&
      /ed$/u.test(place.lower(clause.verb.main)) &&
      frame.prepositions.includes(place.lower(clause.verb.to)));
  if (!bare) return clause;
  const subject = clause.subject.map((np) =>
    stands && np.to === clause.verb.from
      ? {
          ...np,
          to: np.to - 1,
          head: np.to - 2,
          entity: place.mentions.find((m) => m.to === np.to - 1)?.entity ?? null,
        }
      : np,
  );
  return { ...clause, subject, verb: { ...clause.verb, passive: true } };
}

/** "went on trial on Monday, charged with fraud": not the trial, nor Monday, is charged. */
const isTrial = (place: Place, clause: Clause): boolean =>
  clause.verb.passive &&
  clause.relation === "participle" &&
  clause.subject.every((np) => np.entity === null && place.isHead(np, occasions));

const occasions: ReadonlySet<string> = new Set(
  "trial court hearing dock jail prison custody arrest monday tuesday wednesday thursday friday saturday sunday week month year january february march april may june july august september october november december today yesterday office post bail".split(
    " ",
  ),
);

/** `called Ashen Tern "the burglary arm of the state"`: the label in quotation marks right after the one who is called so. */
function quotedLabel(place: Place, clause: Clause): { from: number; to: number } | null {
  const last = clause.objects.at(-1);
  if (!last || clause.verb.passive || !/^["“‘']$/u.test(place.lower(last.to))) return null;
  return { from: last.to + 1, to: place.contentEnd(last.to + 1) };
}

/** "seen by some as a possible successor, said he was appalled by the leak": the label ends at the comma where the sentence goes on. */
function labelEnd(place: Place, label: { from: number; to: number }): number {
  const comma = Array.from({ length: label.to - label.from }, (_, k) => label.from + k).find(
    (at) =>
      place.lower(at) === "," &&
      place.parse.clauses.some((c) => c.verb.from === at + 1 && c.verb.form === "finite" && c.quote === null),
  );
  return comma ?? label.to;
}

/** "asked him to release the letters but stopped short of …": what is demanded ends where another deed is told. */
function orderEnd(place: Place, order: Clause): number {
  const next = place.parse.clauses.find(
    (c) =>
      c.verb.from > order.verb.to &&
      c.relation === "coordinate" &&
      c.verb.form === "finite" &&
      c.quote === order.quote &&
      place.lower(c.verb.from - 1) === "but",
  );
  return next?.verb.from ?? place.sentence.tokens.length;
}

const isJudge = (place: Place, np: NounPhrase): boolean =>
  isCourt(place, np) || /^(magistrate|justice|sheriff|referee)s?$/u.test(place.headWord(np));

/** A judge, by name or post, or a court: one who rules accuses nobody. */
const isBench = (place: Place, { entity }: Party): boolean => {
  const { label = "", position } = place.scene.entities[entity] ?? {};
  return /\b(judge|magistrate|court|tribunal)\b/iu.test(`${label} ${position ?? ""}`);
};

/** "Hale is the only suspect charged with …", "Hale is one of three men accused of …": who is said to be it. */
function saidToBe(place: Place, clause: Clause): readonly NounPhrase[] | undefined {
  const [one] = clause.subject;
  if (clause.subjectVia !== "reduced-relative" || !one) return undefined;
  return place.parse.clauses.find(
    (c) =>
      c.verb.lemma === "be" &&
      !c.verb.negated &&
      c.verb.modal === null &&
      c.quote === clause.quote &&
      c.verb.to <= one.from &&
      c.subject.some((np) => np.entity !== null) &&
      [...c.objects, ...c.preps.filter((p) => p.prep === "of").flatMap((p) => p.objects)].some(
        (np) => np.head === one.head,
      ),
  )?.subject;
}

/** "Growers accuse plant of poisoning bay": in a headline, some whom nobody knows by that name. */
const untold = (place: Place, clause: Clause): [] | null =>
  place.sentence.zone === "headline" &&
  !clause.verb.passive &&
  clause.subject.some((np) => np.entity === null && place.token(np.head)?.pos !== "PRON")
    ? []
    : null;

/** Where what stands behind a clause's verb and its objects begins. */
const lastOf = (clause: Clause): number => clause.objects.at(-1)?.to ?? clause.verb.to;

/** The nearest main clause before a clause. */
const mainBefore = (place: Place, clause: Clause): Clause | undefined =>
  place.parse.clauses
    .filter((c) => c.verb.to <= clause.verb.from && c.subject.length > 0 && c.verb.form === "finite")
    .at(-1);

/** What a verb of the lexicon accuses whom of, by the pattern of its frame. */
export function frameVerb(
  place: Place,
  given: Clause,
  index: number,
  frame: Frame,
  last: string | null,
  verbs: VerbIndex,
): RawAccusation[] | null {
  const clause = withAuxiliary(place, given, frame);
  if (frame.pattern === "that-clause") return thatClause(place, clause, index, frame, verbs);
  // "the kick was charged down", "he charged past the guard": no charge of a court.
  if (frame.id === "charge-with" && clause.verb.particle !== null && clause.verb.particle !== "over")
    return null;
  // "the levy charged on every net"
  if (clause.verb.lemma === "charge" && clause.subject.some((np) => dues.test(place.headWord(np))))
    return null;
  // "charged pensioners for the calls": money.
  if (clause.verb.lemma === "charge" && !clause.verb.passive && clause.preps.every((p) => p.prep === "for"))
    return null;
  if (isWithheld(place, index, verbs.withheld)) return null;
  // "nobody had accused her of anything"
  if (/^(of|with) (anything|nothing)\b/u.test(place.words(lastOf(clause), lastOf(clause) + 2))) return null;
  const told = speakersOf(place, clause, index) ?? untold(place, clause);
  if (told === null) return null;
  // "Two men are accused of selling visas, prosecutors said": those who say so accuse.
  const speakers =
    told.length === 0 && clause.verb.passive && /^(accuse-of|charge-with|suspect-of)$/u.test(frame.id)
      ? asides(place, index)
          .filter(({ cue }) => !/\b(heard|hears|told)\b/u.test(place.words(cue.from, cue.to)))
          .flatMap((a) => a.parties)
          .filter((p) => p.via !== "pronoun" && !isBench(place, p))
          .slice(0, 1)
      : told;
  const not = ids(speakers);
  const { wrongs } = place.scene;
  const { sentence } = place;
  const make = (
    accused: readonly Party[],
    content: { from: number; to: number } | null,
    penalty = 0,
  ): RawAccusation[] | null => {
    // "We are prosecuted for it," they said: nobody else says so.
    const own = speakers.length === 0 ? ids([...place.quoteSpeakers(clause.quote)]) : [];
    const others = accused.filter((p) => !not.includes(p.entity) && !own.includes(p.entity));
    // "She claims that the hotel penalised her for reporting it": she is no accused.
    const teller = place.clause(clause.governor);
    if (
      frame.id === "sanction-for" &&
      clause.relation === "content" &&
      teller &&
      place.resolve(teller.subject, teller.quote).some((p) => ids(others).includes(p.entity))
    )
      return null;
    // "is suspected of match fixing": by nobody who would say so; "was fined for keeping no records": a fact.
    if (/^(suspect-of|sanction-for)$/u.test(frame.id) && speakers.length === 0) return null;
    // "a magistrate fined the plant for a spill": a court finds, and does not accuse.
    if (frame.id === "sanction-for" && clause.subject.some((np) => isJudge(place, np))) return null;
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
  const mutual = (
    content: RawAccusation["content"],
    sides: readonly Party[] = speakers,
  ): RawAccusation[] | null => {
    const confidence = frame.confidence - (sides === speakers ? 0 : 15);
    return sides.length < 2
      ? null
      : eachOther(place, clause, index, sides, { content, tier: frame.tier, confidence });
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
      // "condemned it for what she called a campaign of spying"
      const what = place.parse.clauses.find(
        (c) =>
          c.governor === index &&
          c.marker === "what" &&
          frame.prepositions.includes(place.lower((c.subject[0]?.from ?? c.verb.from) - 2)),
      );
      // "Two players charged after brawl", "Firm sued over leak": a headline tells the matter, not the charge.
      const matter =
        place.sentence.zone === "headline" && /^(charge-with|sue-for)$/u.test(frame.id)
          ? clause.preps.find((p) => /^(over|after)$/u.test(p.prep) && p.objects.length > 0)
          : undefined;
      if (!lead && !what && !matter && !frame.contentOptional) return null;
      // "a village attacked by rebels": with arms.
      if (clause.verb.passive && /^(attack|blast|hit|slam)$/u.test(clause.verb.lemma)) return null;
      // "everything that the firm is being accused of": no accusation, but talk of one.
      if (
        !lead &&
        frame.prepositions.includes(place.lower(clause.verb.to)) &&
        !/[\p{L}\p{N}]/u.test(place.lower(clause.verb.to + 1))
      )
        return null;
      const content = lead
        ? tail(lead.at + 1)
        : matter
          ? tail(matter.at + 1)
          : what
            ? tail(what.verb.from)
            : null;
      // "punished them for allegedly spreading rumours": whatever is alleged is told as a wrong.
      const bad =
        content !== null &&
        (wrongs.inTokens(sentence, content.from, content.to) || place.lower(content.from) === "allegedly");
      // "criticised the minister for sitting on the report": an act of the one criticised.
      const act = lead !== undefined && lead.clause !== null;
      if (frame.bad === "content" && !bad && !act) return null;
      if (frame.id === "charge-with" && !clause.verb.passive && !lead) return null;
      if (objects.length > 0 && objects.every((np) => oneAnother.test(place.words(np.from, np.to)))) {
        const both = clause.subject.some((np) =>
          /^(they|both|two|sides|camps|countries|neighbours|neighbors|nations|rivals|parties|clubs|governments|firms|companies|states|teams|men|women|pair)$/u.test(
            place.headWord(np),
          ),
        );
        return mutual(content, speakers.length >= 2 ? speakers : both ? twoBefore(place) : []);
      }
      // "blamed for the delay": things are blamed too; only parties are accused.
      const partyOf = (nps: readonly NounPhrase[]): Party[] =>
        place.resolve(nps, clause.quote, {
          not,
          object: true,
          preferred: place.scene.accusedBefore(),
          throughModifier: frame.id !== "criticise-for",
          anybody: frame.id === "accuse-of" || frame.id === "charge-with",
        });
      // "They were charged": people, and no body of state.
      const people = (p: Party): boolean =>
        frame.id !== "charge-with" ||
        p.via !== "pronoun" ||
        !/^(government|agency|court|mission)$/u.test(place.scene.entities[p.entity]?.actorType ?? "");
      return make(
        partyOf(
          isTrial(place, clause)
            ? (mainBefore(place, clause)?.subject ?? objects)
            : (saidToBe(place, clause) ?? objects),
        ).filter(people),
        content,
        frame.bad === "content" && !bad ? 25 : lead || what ? 0 : 8,
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
      // "attributes the operation with high confidence to the Guards": the party follows "to" where there is one.
      const leads = clause.preps.filter((p) => frame.prepositions.includes(p.prep) && p.objects.length > 0);
      const lead = leads.find((p) => p.prep === "to") ?? leads[0];
      const thing = clause.verb.passive ? clause.subject[0] : clause.objects[0];
      if (!lead || !thing) return null;
      if (clause.subjectVia === "reduced-relative" && place.sentence.zone !== "headline") return null;
      const accused = place.resolve(lead.objects, clause.quote, { not, throughModifier: true });
      // "linked Coral Anvil to the theft of the plans": the one who is linked stands accused.
      const linked =
        /^(link|tie|connect)$/u.test(clause.verb.lemma) && lead.prep === "to"
          ? place
              .resolve([thing], clause.quote, { not, object: true })
              .filter((p) => p.via !== "modifier" && !/^unnamed/u.test(p.via))
          : [];
      const harmed = lead.objects[0];
      if (
        linked.length > 0 &&
        harmed &&
        harmed.entity === null &&
        wrongs.inTokens(sentence, harmed.from, place.contentEnd(harmed.from))
      )
        return make(linked, tail(harmed.from));
      const suspect = accused.some(
        (p) =>
          place.scene.entities[p.entity]?.actorType === "threat-actor" ||
          place.scene.isCharged(p.entity) ||
          place.scene.accusedBefore().includes(p.entity),
      );
      // "traced two of the accounts to the ministry", in an article that accuses somebody.
      const traced =
        (clause.verb.lemma === "trace" && place.scene.isHeated()) ||
        (!clause.verb.passive && place.isHead(thing, wrongs.traces));
      if (!wrongs.inTokens(sentence, thing.from, thing.to) && !suspect && !traced) return null;
      return make(place.resolve(lead.objects, clause.quote, { not, throughModifier: true }), {
        from: thing.from,
        to: thing.to,
      });
    }
    case "object-as": {
      // "spent the day calling each other liars"
      const each = objects.find((np) => /^(each other|one another) ./u.test(place.words(np.from, np.to)));
      if (each && wrongs.inTokens(sentence, each.from + 2, each.to))
        return mutual({ from: each.from + 2, to: each.to });
      const lead = preps.find((p) => p.prep === "as");
      const label = lead
        ? { from: lead.at + 1, to: place.contentEnd(lead.at + 1) }
        : clause.predicate
          ? { from: clause.predicate.from, to: clause.end }
          : quotedLabel(place, clause);
      if (
        !label ||
        (!lead && !/^(call|label|brand|deem|declare|consider|dub|hold)$/u.test(clause.verb.lemma))
      )
        return null;
      const inLabel = wrongs.inTokens(
        sentence,
        label.from,
        lead ? labelEnd(place, label) : Math.min(label.to, label.from + 10),
      );
      const nearby =
        inLabel ||
        (lead !== undefined &&
          /^(designate|single|point|identify|name)$/u.test(clause.verb.lemma) &&
          wrongs.inTokens(sentence, 0, sentence.tokens.length));
      if (!nearby) return null;
      // "a group called Tin Heron": so it is named, and not called names.
      if (clause.verb.passive && clause.subjectVia === "reduced-relative" && speakers.length === 0)
        return null;
      // "a group identifying itself as …"
      if (objects.some((np) => /sel(f|ves)$/u.test(place.lower(np.head)))) return null;
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
      const inner = place.parse.clauses.findIndex(
        (c) =>
          c.governor === index &&
          (c.relation === "infinitive" ||
            (c.relation === "content" && c.verb.lemma === place.lower(c.verb.main))),
      );
      const order = place.clause(inner);
      const after = order ? place.lower(order.verb.to).replace(/^["“‘']/u, "") : "";
      const doing =
        order &&
        /^(stop|cease|halt|quit|end)$/u.test(order.verb.lemma) &&
        (/ing$/u.test(after) || (after === "" && /ing$/u.test(place.lower(order.verb.to + 1))));
      if (!order || !wrongs.isStopping(order.verb.lemma)) return null;
      if (
        !doing &&
        !wrongs.inTokens(sentence, order.verb.to, orderEnd(place, order)) &&
        !/^(activity|operation)$/u.test(order.objects[0] ? place.headWord(order.objects[0]) : "")
      )
        return null;
      // "demanded that Addis Ababa stop its attacks".
      const told = order.relation === "content" ? order.subject : objects;
      const sides = place.resolve(told, clause.quote, { not });
      // An officer who tells a man to stop yelling accuses nobody.
      const persons = [...speakers, ...sides].every((p) =>
        /^(person|unnamed)$/u.test(place.scene.entities[p.entity]?.actorType ?? ""),
      );
      if (persons && !wrongs.inTokens(sentence, order.verb.to, sentence.tokens.length)) return null;
      return make(sides, tail(order.verb.to));
    }
  }
}
