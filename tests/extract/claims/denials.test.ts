import { describe, expect, test } from "vitest";
import { lexicon } from "../../lexicon.ts";
import { readArticle } from "../readArticle.ts";

/** The denials a text tells: who denies, and for whom. */
function told(text: string): { by: string[]; for: string[]; rule: string }[] {
  const reading = readArticle(text);
  const label = (key: number): string => reading.entities[key]?.label ?? "?";
  return reading.claims.flatMap((c) =>
    c.kind === "denial" ? [{ by: c.speakers.map(label), for: c.onBehalfOf.map(label), rule: c.rule }] : [],
  );
}

const among = (names: readonly string[], wanted: string): boolean =>
  wanted.split("|").some((w) => names.some((n) => n.includes(w)));

describe("each example of data/lexicon/denials.yaml is read", () => {
  test.each(lexicon.denialExamples.map((e) => [e.text, e] as const))("%s", (text, { denier, principal }) => {
    const found = told(text);
    const right = found.filter(
      (d) =>
        denier.every((name) => among(d.by, name)) &&
        (principal.length === 0
          ? d.for.length === 0
          : principal.every((name) => among([...d.for, ...d.by], name))),
    );
    expect(right.length, `told instead: ${JSON.stringify(found)}`).toBeGreaterThan(0);
  });
  test.each(lexicon.denyNothing)("no denial: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
