import type { Clause } from "../../model/grammar.ts";
import type { Place } from "./scene.ts";

const untrue =
  /\bit( ' s|'s|’s| is| was| would be| were) (\w+ )?(untrue|false|wrong|incorrect|inaccurate|nonsense|absurd|ridiculous|ludicrous|preposterous|laughable|rubbish|inconceivable|unthinkable|fanciful|a lie|a fiction|a myth|a fantasy|a fabrication)( to (say|suggest|claim|imply|allege|argue|pretend|think))?$/u;
const notTrue =
  /\bit (('s|’s|is|was) (not|n't|n’t|never|hardly|simply not|just not)|(is|was)n't|(is|was)n’t) (\w+ )?(true|right|correct|accurate|fair|the case|so)( to (say|suggest|claim|imply|allege|argue|pretend|think))?$/u;

const unsure =
  /\bit (('s|’s|is|was) (not|n't|n’t|never|hardly|far from)|(is|was)n't|(is|was)n’t) (\w+ )?(clear|certain|known|proven|established|obvious|unlikely|likely|possible) ?$|\bit (is|was|remains|remained) (\w+ )?(unclear|uncertain|unproven|unlikely|doubtful|possible) ?$/u;

const unshown =
  /\b(not|n't|n’t|never|nor|cannot|yet to)( yet| ever| actually| even)? (proved?|proven|shown?|established?|found|find|demonstrated?|said|say|claim(ed)?|suggest(ed)?|alleged?|mean|imply|implied|know|known|confirm(ed)?) ?$/u;

/** "it was not true that Y had lied", "it is nonsense to say that Y lies": the words before a clause that take back what it tells. */
export const isDisowned = (place: Place, clause: Clause): boolean => {
  const before = wordsBefore(place, clause);
  return before.includes("it") && (untrue.test(before) || notTrue.test(before));
};

/** "it was not certain that …", "had not proved that …": what the clause tells is left open. */
export const isLeftOpen = (place: Place, clause: Clause): boolean => {
  const before = wordsBefore(place, clause);
  return (before.includes("it") && unsure.test(before)) || unshown.test(before);
};

function wordsBefore(place: Place, clause: Clause): string {
  const first = Math.min(clause.verb.from, ...clause.subject.map((np) => np.from));
  const marker = place.lower(first - 1) === "that" ? first - 1 : first;
  return place.words(Math.max(0, marker - 9), marker);
}

const held =
  /^(believe|think|say|claim|suggest|want|accept|imagine|expect|see|mean|feel|suppose|allege|argue|know|like|let|allow|be)$/u;
const doubted = /^(doubt|fear|worry|wonder|pretend|imagine|hope)$/u;

/** "I do not believe that Y lied", "we don't want people thinking that Y lied", "I fear Y lied": told, but not as a fact. */
export function isNotHeld(place: Place, clause: Clause): boolean {
  let at = clause;
  for (let guard = 0; guard < 4; guard++) {
    const up = place.clause(at.governor);
    if (!up || up.quote !== clause.quote || up === at) return false;
    if (!/^(content|participle|infinitive)$/u.test(at.relation)) return false;
    const { lemma } = up.verb;
    const nobody = up.subject.some((np) =>
      /^(nobody|no one|none|neither)\b/u.test(place.words(np.from, np.to)),
    );
    const negated = up.verb.negated || nobody;
    // "It is not that Y lied"; "it is not acceptable that Y lied" tells it all the same.
    const bare = lemma !== "be" || up.predicate === null;
    if ((negated && bare && held.test(lemma)) || (!negated && at === clause && doubted.test(lemma)))
      return true;
    at = up;
  }
  return false;
}
