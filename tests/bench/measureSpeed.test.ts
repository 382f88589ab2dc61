import { expect, it } from "vitest";
import { measureSpeed } from "../../tools/bench/measureSpeed.ts";

it("Each work is run in turn, and the first pass does not count", () => {
  let clock = 0;
  const order: string[] = [];
  const costs = { a: [100, 2, 1, 4], b: [100, 8, 8, 8] };
  const work = (name: "a" | "b") => ({
    name,
    run: () => {
      clock += costs[name][order.filter((done) => done === name).length] ?? 0;
      order.push(name);
    },
  });
  const speeds = measureSpeed([work("a"), work("b")], 8e6, 3, () => clock);
  expect(order.join("")).toBe("abababab");
  expect(speeds).toEqual([
    { name: "a", middle: 4, slowest: 2, fastest: 8 },
    { name: "b", middle: 1, slowest: 1, fastest: 1 },
  ]);
});
