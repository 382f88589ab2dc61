import { addTally, bootstrapF1, type Estimate, noTally, type Tally, wilson } from "./intervals.ts";
import { type Class, classes, type Judged, type Measure, measures, type Scope, scopes } from "./judged.ts";

export interface Score extends Tally {
  readonly class: Class;
  readonly measure: Measure;
  readonly scope: Scope;
  /** Null of all constructions together. */
  readonly construction: string | null;
  readonly precision: Estimate | null;
  readonly recall: Estimate | null;
  readonly f1: Estimate | null;
}

/** Precision and recall with Wilson's interval, F1 with a bootstrap over documents, of records that go together. */
function score(
  judged: readonly Judged[],
  of: Pick<Score, "class" | "measure" | "scope" | "construction">,
): Score {
  const perDocument = new Map<string, Tally>();
  for (const { file, part, verdict } of judged) {
    const tally = perDocument.get(file) ?? noTally();
    perDocument.set(file, tally);
    if (verdict === "ignored") continue;
    tally[part] += 1;
    if (verdict === "right") tally[`${part}Right`] += 1;
  }
  const tallies = [...perDocument.values()];
  const sum = tallies.reduce(addTally, noTally());
  return {
    ...of,
    ...sum,
    precision: wilson(sum.foundRight, sum.found),
    recall: wilson(sum.goldRight, sum.gold),
    f1: bootstrapF1(tallies),
  };
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** One score for each class, tier and measure there is something of. */
export function overallScores(judged: readonly Judged[]): Score[] {
  const groups = groupBy(judged, (j) => `${j.class}|${j.scope}|${j.measure}`);
  return classes.flatMap((of) =>
    scopes.flatMap((scope) =>
      measures.flatMap((measure) => {
        const group = groups.get(`${of}|${scope}|${measure}`);
        return group ? [score(group, { class: of, scope, measure, construction: null })] : [];
      }),
    ),
  );
}

/**
 * One score for each construction of accusations and denials, both tiers together. A finding has the construction of the item
 * in whose sentence it stands; one that stands in none has that which its rule's other findings most often have, or "other".
 */
export function constructionScores(judged: readonly Judged[]): Score[] {
  const claims = judged.filter(
    (j) => j.scope === "both" && (j.class === "accusation" || j.class === "denial"),
  );
  const usual = usualConstructions(claims);
  const constructionOf = (j: Judged) => j.construction ?? usual.get(`${j.class}|${j.rule}`) ?? "other";
  const groups = groupBy(claims, (j) => `${j.class}|${constructionOf(j)}|${j.measure}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { measure, scope } = first;
      return [score(group, { class: first.class, measure, scope, construction: constructionOf(first) })];
    })
    .sort((a, b) => order(a, b));
}

function usualConstructions(claims: readonly Judged[]): Map<string, string> {
  const found = claims.filter((j) => j.part === "found" && j.measure === "tuple" && j.construction !== null);
  const byRule = groupBy(found, (j) => `${j.class}|${j.rule}`);
  return new Map(
    [...byRule].map(([rule, group]) => {
      const counts = [...groupBy(group, (j) => j.construction ?? "")].map(([name, of]) => ({
        name,
        n: of.length,
      }));
      return [rule, counts.sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))[0]?.name ?? "other"];
    }),
  );
}

function order(a: Score, b: Score): number {
  const key = (s: Score) => `${classes.indexOf(s.class)}|${s.construction}|${measures.indexOf(s.measure)}`;
  return key(a) < key(b) ? -1 : 1;
}
