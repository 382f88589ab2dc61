import type { Clause } from "../../model/grammar.ts";
import type { Place } from "./scene.ts";

/** Endings of verbs, and what a base form has in their place. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ied$/u, ["y"]],
  [/ies$/u, ["y"]],
  [/ed$/u, ["", "e"]],
  [/([a-z])\1(ed|ing)$/u, ["$1"]],
  [/ing$/u, ["", "e"]],
  [/es$/u, [""]],
  [/s$/u, [""]],
];

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
  if (/[dsg]$/u.test(lower))
    for (const [ending, bases] of endings)
      if (ending.test(lower))
        for (const base of bases) {
          const form = lower.replace(ending, base);
          if (!forms.includes(form)) forms.push(form);
        }
  cache.set(clause, forms);
  return forms;
}
