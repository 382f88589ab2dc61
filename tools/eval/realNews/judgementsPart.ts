import { wilson } from "../intervals.ts";
import { markdown } from "../markdown.ts";
import { inWords } from "../tables.ts";
import type { JudgedClaims, Judgement } from "./judgementsFile.ts";

const questions = ["who", "whom", "act", "sentence", "tier"] as const;
type Right = JudgedClaims["right"];

function summed(claims: readonly Pick<JudgedClaims, "judged" | "right">[]) {
  const sum = (of: keyof Right) => claims.reduce((n, c) => n + c.right[of], 0);
  const right = Object.fromEntries([...questions, "all" as const].map((q) => [q, sum(q)])) as Right;
  return { judged: claims.reduce((n, c) => n + c.judged, 0), right };
}

const share = (right: number, all: number): string => {
  const estimate = wilson(right, all);
  return estimate ? inWords(estimate) : "–";
};

function claimsTable(claims: readonly JudgedClaims[]): string {
  const row = (name: string, { judged, right }: Pick<JudgedClaims, "judged" | "right">) => [
    ...[name, String(judged)],
    ...questions.map((q) => String(right[q])),
    ...[String(right.all), share(right.all, judged)],
  ];
  return markdown({
    head: ["claims", "judged", ...questions, "all right", "precision"],
    rows: [
      ...claims.map((c) => row(`${c.class}, ${c.tier}`, c)),
      ...(claims.length > 1 ? [row("together", summed(claims))] : []),
    ],
  });
}

function causesTable(title: string, causes: Readonly<Record<string, number>>): string[] {
  const sorted = Object.entries(causes).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (sorted.length === 0) return [];
  return [markdown({ head: [title, "times"], rows: sorted.map(([name, n]) => [name, String(n)]) })];
}

function told({ date, articles, claims, errors, twice, silent }: Judgement, at: number): string[] {
  return [
    `### Round ${at + 1}, ${date}`,
    `${articles} articles were read.`,
    ...(claims.length > 0 ? [claimsTable(claims)] : ["No claims judged yet."]),
    ...causesTable("what was wrong", errors),
    twice === null
      ? "No claim was judged a second time."
      : `A second reader judged ${twice.judged} of the claims and said the same of ${twice.agreed}: ${share(twice.agreed, twice.judged)}.`,
    ...(silent === null
      ? ["Sentences in which nothing was found: not judged yet."]
      : [
          `Of ${silent.judged} sentences with a cue word in which nothing was found, ${silent.held} hold a claim: ${share(silent.held, silent.judged)}.`,
          ...causesTable("why it was not found", silent.causes),
        ]),
  ];
}

/** What looking at real news gave, as a part of the report, the last round first. */
export function judgementsPart(rounds: readonly Judgement[]): string {
  const head = "## Looking at real news";
  if (rounds.length === 0) return `${head}\n\nNot measured yet.`;
  return [
    head,
    "Claims drawn at random from what is found in real articles, which are no part of this project, judged before looking at the rule that found them; and sentences drawn from those that hold a cue word and in which nothing was found. *All right* is right in who, whom, act, sentence and tier at once.",
    ...rounds.map(told).reverse().flat(),
  ].join("\n\n");
}
