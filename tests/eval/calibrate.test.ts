import { expect, test } from "vitest";
import { crossPredict, type Example, fitWeights, predict } from "../../tools/eval/calibrate/logistic.ts";

/** Of findings with `trait`, `right` of `of` are right; each in an article of its own. */
const some = (trait: string, right: number, of: number): Example[] =>
  Array.from({ length: of }, (_, i) => ({
    file: `${trait}${i}`,
    own: 0,
    traits: [trait],
    right: i < right,
  }));
const examples = [...some("by name", 90, 100), ...some("by pronoun", 30, 100), ...some("seldom", 0, 4)];

test("the weights give each trait's findings the share of them that is right, and a trait seen seldom none", () => {
  const weights = fitWeights(examples);
  const chanceOf = (trait: string): number =>
    predict(weights, { file: "", own: 0, traits: [trait], right: true });
  expect(chanceOf("by name")).toBeCloseTo(0.9, 1);
  expect(chanceOf("by pronoun")).toBeCloseTo(0.3, 1);
  expect(Object.keys(weights.weights)).not.toContain("seldom");
  expect(fitWeights(examples)).toEqual(weights);
});

test("what is foretold of an article comes from weights that never saw it", () => {
  const lone: Example[] = [...some("a", 5, 5), ...some("b", 0, 50)];
  const foretold = crossPredict(lone);
  expect(foretold).toHaveLength(55);
  // With its own article among the examples, "a" would be surer than with one fewer of five.
  expect(foretold[0]).toBeLessThan(predict(fitWeights(lone), lone[0] as Example));
});
