import type { Clause } from "../../../model/grammar.ts";
import { asides } from "../reporting.ts";
import type { Place } from "../scene.ts";
import { accusationIn, ids, type RawAccusation } from "./rawAccusation.ts";
import { isNobody } from "./sides.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** "goes on trial", "is facing trial", "is due in court", "is awaiting trial": the charge follows. */
function isTried(place: Place, { verb }: Clause): boolean {
  if (verb.passive) return false;
  const opens = /^(face|stand|await)$/u.test(verb.lemma);
  if (!opens && !/^(go|be|appear)$/u.test(verb.lemma)) return false;
  const after = place.words(verb.to, verb.to + 2);
  return (opens ? /^trial\b/u : /^(on trial|in court|before court|due in)$/u).test(after);
}

/** "faces charges of fraud", "goes on trial over claims that …": the one who faces them stands accused. */
export function facing(place: Place, verbs: VerbIndex, clause: Clause, index: number): RawAccusation[] {
  // "was arrested on charges of falsifying the accounts".
  const arrested =
    clause.verb.passive &&
    /^(arrest|hold|detain|extradite|try|indict|arraign|book)$/u.test(clause.verb.lemma);
  const tried = isTried(place, clause);
  if (
    (clause.verb.passive && !arrested) ||
    clause.verb.negated ||
    (!arrested && !tried && !/^(face|fight|battle|confront|answer)$/u.test(clause.verb.lemma))
  )
    return [];
  const named =
    arrested || tried
      ? clause.preps.filter((p) => /^(on|in|over|for)$/u.test(p.prep)).flatMap((p) => p.objects)
      : clause.objects;
  const noun = named.find(
    (np) =>
      place.isHead(np, verbs.strongNouns) ||
      /^(lawsuit|suit)s?$/u.test(place.headWord(np)) ||
      (tried && /^claims?$/u.test(place.headWord(np))),
  );
  if (!noun || (clause.verb.modal !== null && clause.verb.modal !== "will")) return [];
  const end = place.contentEnd(noun.to);
  const content = noun.to < end ? { from: noun.from, to: end } : null;
  const criminal = /^(criminal|felony|fraud|corruption)$/u.test(place.lower(noun.head - 1));
  if (!content && !criminal) return [];
  // "faces a charge of missing three tests", "is on trial over claims that he sold aid": whatever one is tried for is told as a wrong.
  const brought = /^charges?$/u.test(place.headWord(noun)) || tried;
  if (!criminal && !brought && !place.scene.wrongs.inTokens(place.sentence, noun.from, end)) return [];
  const agent = clause.preps.find((p) => (p.prep === "by" || p.prep === "from") && p.objects.length > 0);
  const speakers = agent
    ? place.resolve(agent.objects, clause.quote)
    : asides(place, index)
        .flatMap((a) => a.parties)
        .slice(0, 1);
  const accused = place.resolve(clause.subject, clause.quote, { not: ids(speakers) });
  if (accused.length === 0 || isNobody(place, clause.subject)) return [];
  return [
    accusationIn(place, clause, index, {
      rule: "faces-charges",
      speakers,
      accused,
      cue: { from: clause.verb.from, to: noun.to },
      content,
      tier: "explicit",
      confidence: 62,
    }),
  ];
}
