import { type Estimate, wilson } from "./intervals.ts";
import type { Class, Judged } from "./judged.ts";

/** Findings whose confidence lies in one ten of the hundred, and how many of them are right. */
export interface Bin {
  readonly class: Class;
  readonly from: number;
  readonly to: number;
  readonly found: number;
  readonly meanConfidence: number;
  readonly sentencesRight: Estimate | null;
  readonly tuplesRight: Estimate | null;
}

/** Are of those with 80 about 80 % right? Both tiers, doubles not held against them. */
export function reliability(judged: readonly Judged[], of: Class): Bin[] {
  const found = judged.filter((j) => j.class === of && j.part === "found" && j.scope === "both");
  return [...Array(10).keys()].flatMap((ten): Bin[] => {
    const inside = found.filter((j) => Math.min(9, Math.floor((j.confidence ?? 0) / 10)) === ten);
    const right = (measure: Judged["measure"]) => {
      const counted = inside.filter((j) => j.measure === measure && j.verdict !== "ignored");
      return wilson(counted.filter((j) => j.verdict === "right").length, counted.length);
    };
    const tuples = inside.filter((j) => j.measure === "tuple" && j.verdict !== "ignored");
    if (tuples.length === 0) return [];
    const meanConfidence = tuples.reduce((sum, j) => sum + (j.confidence ?? 0), 0) / tuples.length;
    const shares = { sentencesRight: right("sentence"), tuplesRight: right("tuple") };
    return [
      {
        class: of,
        from: ten * 10,
        to: ten === 9 ? 100 : ten * 10 + 9,
        found: tuples.length,
        meanConfidence,
        ...shares,
      },
    ];
  });
}

/** What one rule's findings are worth. */
export interface RuleScore {
  readonly class: Class;
  readonly rule: string;
  readonly found: number;
  readonly sentencesRight: number;
  readonly tuplesRight: number;
  readonly precision: Estimate | null;
}

export function ruleScores(judged: readonly Judged[]): RuleScore[] {
  const found = judged.filter((j) => j.rule !== null && j.scope === "both" && j.verdict !== "ignored");
  const keys = [...new Set(found.map((j) => `${j.class}|${j.rule}`))].sort();
  return keys.map((key) => {
    const own = found.filter((j) => `${j.class}|${j.rule}` === key);
    const right = (measure: Judged["measure"]) =>
      own.filter((j) => j.measure === measure && j.verdict === "right").length;
    const all = own.filter((j) => j.measure === "tuple").length;
    const [first] = own;
    return {
      class: first?.class ?? "accusation",
      rule: first?.rule ?? "",
      found: all,
      sentencesRight: right("sentence"),
      tuplesRight: right("tuple"),
      precision: wilson(right("tuple"), all),
    };
  });
}
