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

/** Is one of the forms of a clause's main verb among these? */
export function hasForm(place: Place, clause: Clause, verbs: ReadonlySet<string>): boolean {
  for (const form of verbForms(place, clause)) if (verbs.has(form)) return true;
  return false;
}

/** Base forms a clause's main verb may have: the tagger's lemma, and what its ending allows ("blamed" → blam, blame). */
export function verbForms({ sentence, formsOfVerbs }: Place, { verb }: Clause): readonly string[] {
  const held = formsOfVerbs[verb.main];
  if (held?.[0] === verb.lemma) return held;
  const forms = formsOf(sentence.tokens[verb.main]?.lower ?? "", verb.lemma);
  formsOfVerbs[verb.main] = forms;
  return forms;
}

function formsOf(lower: string, lemma: string): string[] {
  const forms = lower === lemma ? [lower] : [lemma, lower];
  for (const { end, twice, bases } of endings) {
    if (!lower.endsWith(end)) continue;
    const stem = lower.slice(0, -end.length);
    if (twice && !doubled.test(stem)) continue;
    for (const base of bases) {
      const form = twice ? stem.slice(0, -1) : stem + base;
      if (!forms.includes(form)) forms.push(form);
    }
  }
  return forms;
}
