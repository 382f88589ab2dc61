import { markdown } from "../markdown.ts";
import type { Pair, Round, RoundScores } from "./roundsFile.ts";

const rows: readonly (readonly [what: string, of: (scores: RoundScores) => Pair])[] = [
  ["accusations, both tiers: sentence", (s) => s.accusation.both.sentence],
  ["accusations, both tiers: tuple", (s) => s.accusation.both.tuple],
  ["accusations, explicit alone: sentence", (s) => s.accusation.explicit.sentence],
  ["accusations, explicit alone: tuple", (s) => s.accusation.explicit.tuple],
  ["denials, both tiers: sentence", (s) => s.denial.both.sentence],
  ["denials, both tiers: tuple", (s) => s.denial.both.tuple],
  ["denials, explicit alone: sentence", (s) => s.denial.explicit.sentence],
  ["denials, explicit alone: tuple", (s) => s.denial.explicit.tuple],
  ["answers", (s) => s.answers],
  ["summits", (s) => s.summits],
  ["nations", (s) => s.nations],
  ["actors", (s) => s.actors],
];

const inTwo = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

function cell({ precision, recall }: Pair): string {
  if (precision === null || recall === null) return `${inTwo(precision)} / ${inTwo(recall)}`;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map(inTwo).join(" / ");
}

/** The rounds of measuring as a part of the report. */
export function roundsPart(rounds: readonly Round[]): string {
  if (rounds.length === 0) return "## Rounds\n\nNot measured yet.";
  const told = rounds.map((r, i) => [`${i + 1}`, r.date, `${r.articles}: ${r.texts}`, r.changed]);
  const columns = rounds.flatMap((r, i) => [
    { head: `round ${i + 1}, frozen`, scores: r.frozen },
    ...(r.mended ? [{ head: `round ${i + 1}, mended`, scores: r.mended }] : []),
  ]);
  return [
    "## Rounds",
    "Precision / recall / F1. *Frozen* is the score on articles that were new to the rules, and is what to expect of others; *mended* is that on the same articles once their mistakes had been looked at. Tuples, summits and actors are counted one to one; *explicit alone* shows only findings of that tier, and asks for the items of both.",
    markdown({ head: ["round", "date", "articles", "what had changed"], rows: told }),
    markdown({
      head: ["", ...columns.map((c) => c.head)],
      rows: rows.map(([what, of]) => [what, ...columns.map((c) => cell(of(c.scores)))]),
    }),
  ].join("\n\n");
}
