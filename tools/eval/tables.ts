import type { Evaluation } from "./evaluate.ts";
import type { Estimate } from "./intervals.ts";
import { type Class, classes } from "./judged.ts";
import type { Score } from "./scores.ts";
import type { SideCounts } from "./sides.ts";

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const inWords = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
/** What there is nothing of has no number. */
export const orDash = (estimate: Estimate | null | undefined): string => (estimate ? inWords(estimate) : "–");
const ofAll = (right: number, all: number): string => `${right}/${all}`;
const counted = (right: number, all: number, estimate: Estimate | null): string =>
  estimate ? `${ofAll(right, all)} = ${inWords(estimate)}` : "–";

/** The tables of one evaluation, for the classes asked for. Cells of counts are right/all. */
export function tablesOf(evaluation: Evaluation, only: readonly Class[] = classes): Table[] {
  const asked = <T extends { readonly class: Class }>(list: readonly T[]): T[] =>
    list.filter((item) => only.includes(item.class));
  return [
    {
      title: "By class and tier",
      head: ["class", "tier", "measure", "precision", "recall", "F1"],
      rows: asked(evaluation.scores).map((s) => [
        ...[s.class, s.scope, s.measure],
        counted(s.foundRight, s.found, s.precision),
        counted(s.goldRight, s.gold, s.recall),
        orDash(s.f1),
      ]),
    },
    sidesTable(evaluation.sides, only),
    {
      title: "By construction (both tiers)",
      head: ["class", "construction", "sentences found", "tuples found", "tuples right", "tuple F1"],
      rows: constructionRows(asked(evaluation.constructions)),
    },
    {
      title: "By rule (both tiers)",
      head: ["class", "rule", "found", "sentence right", "tuple right", "tuple precision"],
      rows: asked(evaluation.rules).map((r) =>
        [r.class, r.rule, r.found, r.sentencesRight, r.tuplesRight, orDash(r.precision)].map(String),
      ),
    },
    {
      title: "Confidence and how often it was right",
      head: ["class", "confidence", "found", "mean", "sentence right", "tuple right"],
      rows: asked(evaluation.reliability).map((b) => [
        b.class,
        `${b.from}–${b.to}`,
        String(b.found),
        b.meanConfidence.toFixed(0),
        orDash(b.sentencesRight),
        orDash(b.tuplesRight),
      ]),
    },
    detailsTable(evaluation, only),
  ].filter((table) => table.rows.length > 0);
}

/** One row for each construction: of the items the sentences and tuples found, of the findings the tuples right, one to one. */
function constructionRows(scores: readonly Score[]): string[][] {
  const strict = scores.filter((s) => s.measure === "tuple 1:1");
  return strict.map((tuple) => {
    const same = (s: Score) => s.class === tuple.class && s.construction === tuple.construction;
    const sentence = scores.find((s) => s.measure === "sentence" && same(s));
    return [
      ...[tuple.class, tuple.construction ?? ""],
      ofAll(sentence?.goldRight ?? 0, sentence?.gold ?? 0),
      ofAll(tuple.goldRight, tuple.gold),
      ofAll(tuple.foundRight, tuple.found),
      orDash(tuple.f1),
    ];
  });
}

function sidesTable(sides: Evaluation["sides"], only: readonly Class[]): Table {
  const row = (of: string, c: SideCounts): string[] =>
    [of, c.both, c.onlyBy, c.onlyParty, c.neither].map(String);
  return {
    title: "Sides, where the sentence was found",
    head: ["class", "both right", "only accuser/denier", "only accused/principal", "neither"],
    rows: (["accusation", "denial"] as const)
      .filter((of) => only.includes(of))
      .map((of) => row(of, sides[of])),
  };
}

function detailsTable({ details }: Evaluation, only: readonly Class[]): Table {
  const rows: [Class, string, { right: number; of: number }][] = [
    ["summit", "place right, of meetings found", details.places],
    ["summit", "date right or rightly absent", details.dates],
    ["summit", "date right, where the text states one", details.statedDates],
    ["actor", "names that must not be actors and are none", details.mustNotBeActors],
  ];
  return {
    title: "Besides",
    head: ["class", "what", "right/all"],
    rows: rows.filter(([of]) => only.includes(of)).map(([of, what, n]) => [of, what, ofAll(n.right, n.of)]),
  };
}
