import type { Clause } from "../../model/grammar.ts";
import type { Place } from "./scene.ts";

const cache = new WeakMap<Clause, ReadonlySet<string>>();

/** Is one of the forms of a clause's main verb among these? */
export function hasForm(place: Place, clause: Clause, verbs: ReadonlySet<string>): boolean {
  for (const form of verbForms(place, clause)) if (verbs.has(form)) return true;
  return false;
}

/** Base forms a clause's main verb may have: the tagger's lemma, and what its ending allows ("blamed" → blam, blame). */
export function verbForms(place: Place, clause: Clause): ReadonlySet<string> {
  const held = cache.get(clause);
  if (held) return held;
  const lower = place.lower(clause.verb.main);
  const forms = new Set([clause.verb.lemma, lower]);
  const add = (ending: RegExp, ...into: string[]): void => {
    if (ending.test(lower)) for (const tail of into) forms.add(lower.replace(ending, tail));
  };
  if (/[dsg]$/u.test(lower)) {
    add(/ied$/u, "y");
    add(/ies$/u, "y");
    add(/ed$/u, "", "e");
    add(/([a-z])\1(ed|ing)$/u, "$1");
    add(/ing$/u, "", "e");
    add(/es$/u, "");
    add(/s$/u, "");
  }
  cache.set(clause, forms);
  return forms;
}
