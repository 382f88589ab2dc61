import type { Parse } from "../../model/grammar.ts";

const tried = new Set(["plead", "stand"]);
const trying = new Set(["charge", "indict", "arrest", "try", "sue", "prosecute", "convict", "acquit"]);

/** Who stands before a court in a document: named parties who plead, or who are charged, arrested, sued or tried. */
export function findDefendants(parses: readonly Parse[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const parse of parses)
    for (const clause of parse.clauses) {
      const { lemma, passive, negated } = clause.verb;
      if (negated) continue;
      const sides =
        tried.has(lemma) || (passive && trying.has(lemma))
          ? clause.subject
          : trying.has(lemma)
            ? clause.objects
            : [];
      for (const np of sides) if (np.entity !== null) found.add(np.entity);
    }
  return found;
}
