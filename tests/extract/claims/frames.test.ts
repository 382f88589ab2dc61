import { describe, expect, test } from "vitest";
import { lexicon } from "../../lexicon.ts";
import { readArticle } from "../readArticle.ts";

/** The accusations a sentence tells, as "rule: speakers → accused". */
function told(text: string): string[] {
  const reading = readArticle(text);
  const label = (key: number): string => reading.entities[key]?.label ?? "?";
  return reading.claims.flatMap((c) =>
    c.kind === "accusation"
      ? [`${c.rule}: ${c.speakers.map(label).join(" + ")} → ${c.accused.map(label).join(" + ")}`]
      : [],
  );
}

describe("each frame of data/lexicon/frames.yaml reads its examples", () => {
  for (const frame of lexicon.frames) {
    for (const { text, speakers, accused } of frame.examples) {
      test(`${frame.id}: ${text}`, () => {
        const rows = told(text).map((row) => row.slice(row.indexOf(": ") + 2));
        const matching = rows.filter((row) => {
          const [who = "", whom = ""] = row.split(" → ");
          return speakers.every((s) => who.includes(s)) && accused.every((a) => whom.includes(a));
        });
        expect(matching.length, `told instead: ${told(text).join("; ") || "nothing"}`).toBeGreaterThan(0);
      });
    }
  }
});

describe("each kind of bad deed of data/lexicon/bad-acts.yaml is a wrong in its example", () => {
  for (const { example } of lexicon.badDeeds) {
    test(example, () => {
      const text = `Norway said Belgium had ${example.replace(/^\S+/u, (verb) => past[verb] ?? verb)}.`;
      expect(told(text)).toEqual([expect.stringMatching(/: Norway → Belgium$/u)]);
    });
  }
});

/** Participles of the examples' verbs that differ from their past tense. */
const past: Readonly<Record<string, string>> = { drove: "driven", sowed: "sown" };
