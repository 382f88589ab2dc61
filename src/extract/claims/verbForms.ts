import type { Clause } from "../../model/grammar.ts";
import type { Place } from "./scene.ts";

/** Endings of verbs, and what a base form has in their place; `twice`: behind a doubled letter, of which the base has one ("stopped"). */
const endings: readonly { end: string; twice?: true; bases: readonly string[] }[] = [
  { end: "ied", bases: ["y"] },
  { end: "ies", bases: ["y"] },
  { end: "ed", bases: ["", "e"] },
  { end: "ed", twice: true, bases: [""] },
  { end: "ing", twice: true, bases: [""] },
  { end: "ing", bases: ["", "e"] },
  { end: "es", bases: [""] },
  { end: "s", bases: [""] },
];

const doubled = /([a-z])\1$/u;

const cache = new WeakMap<Clause, readonly string[]>();

/** Is one of the forms of a clause's main verb among these? */
export function hasForm(place: Place, clause: Clause, verbs: ReadonlySet<string>): boolean {
  for (const form of verbForms(place, clause)) if (verbs.has(form)) return true;
  return false;
}

/** Base forms a clause's main verb may have: the tagger's lemma, and what its ending allows ("blamed" → blam, blame). */
export function verbForms(place: Place, clause: Clause): readonly string[] {
  const held = cache.get(clause);
  if (held) return held;
  const lower = place.lower(clause.verb.main);
  const forms = lower === clause.verb.lemma ? [lower] : [clause.verb.lemma, lower];
  for (const { end, twice, bases } of endings) {
    if (!lower.endsWith(end)) continue;
    const stem = lower.slice(0, -end.length);
    if (twice && !doubled.test(stem)) continue;
    for (const base of bases) {
      const form = twice ? stem.slice(0, -1) : stem + base;
      if (!forms.includes(form)) forms.push(form);
    }
  }
  cache.set(clause, forms);
  return forms;
}
