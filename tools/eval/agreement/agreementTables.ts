import { type Class, classes } from "../judged.ts";
import { orDash, type Table } from "../tables.ts";
import type { Agreement } from "./compareReadings.ts";

/** The agreement as tables, for the classes asked for. Cells of counts are agreed/all. */
export function agreementTables({ sure, all }: Agreement, only: readonly Class[] = classes): Table[] {
  return [
    {
      title: "What both readers marked",
      head: ["class", "tier", "measure", "first reader", "second reader", "F1", "F1 with the debatable"],
      rows: all.scores
        .filter((score) => only.includes(score.class))
        .map((score) => {
          const { class: of, scope, measure } = score;
          const kept = sure.scores.find((s) => s.class === of && s.scope === scope && s.measure === measure);
          const counts = kept
            ? [`${kept.goldRight}/${kept.gold}`, `${kept.foundRight}/${kept.found}`]
            : ["–", "–"];
          return [of, scope, measure, ...counts, orDash(kept?.f1), orDash(score.f1)];
        }),
    },
    {
      title: "Sentence by sentence",
      head: ["does it hold", "sentences", "both", "first only", "second only", "κ", "κ with the debatable"],
      rows: sure.sentences
        .filter((s) => only.includes(s.class))
        .map(({ class: of, both, onlyFirst, onlySecond, neither, kappa }) => {
          const counts = [both + onlyFirst + onlySecond + neither, both, onlyFirst, onlySecond];
          const other = all.sentences.find((s) => s.class === of)?.kappa;
          return [
            of === "accusation" ? "an accusation" : "a denial",
            ...counts.map(String),
            orDash(kappa),
            orDash(other),
          ];
        }),
    },
  ].filter((table) => table.rows.length > 0);
}
