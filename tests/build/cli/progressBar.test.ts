import { describe, expect, test } from "vitest";
import { progressBar, progressLine } from "../../../src/build/cli/progressBar.ts";

const io = (isTerminal: boolean) => {
  const said: string[] = [];
  const drawn: string[] = [];
  return {
    said,
    drawn,
    io: { isTerminal, say: (l: string) => said.push(l), draw: (t: string) => drawn.push(t), print: () => {} },
  };
};

describe("progress", () => {
  test.each([
    [0, 1000, 0, "[------------------------] 0 of 1000 files"],
    [250, 1000, 5, "[######------------------] 250 of 1000 files, 50 a second, 15 s left"],
    [2, 1000, 4, "[------------------------] 2 of 1000 files, 0.5 a second, 34 min left"],
    [1000, 1000, 20, "[########################] 1000 of 1000 files, 50 a second, 0 s left"],
  ])("after %d of %d files in %d s reads %s", (done, all, seconds, line) => {
    expect(progressLine(done, all, seconds)).toBe(line);
  });
  test("is one line that replaces itself on a terminal, and is gone at the end", () => {
    const { io: terminal, said, drawn } = io(true);
    let now = 0;
    const tell = progressBar(terminal, () => now);
    for (let done = 0; done <= 50; done++) {
      tell(done, 50);
      now += 40;
    }
    expect(said).toEqual([]);
    expect(drawn.length).toBeLessThan(25);
    expect(drawn.every((text) => text.startsWith("\r\u001b[K"))).toBe(true);
    expect(drawn.at(-1)).toBe("\r\u001b[K");
  });
  test("is a plain line for each tenth in a pipe, and none for a short build", () => {
    const { io: pipe, said, drawn } = io(false);
    const tell = progressBar(pipe, () => 0);
    for (let done = 0; done <= 1000; done++) tell(done, 1000);
    for (let done = 0; done <= 9; done++) progressBar(pipe, () => 0)(done, 9);
    expect(drawn).toEqual([]);
    expect(said).toEqual([...Array(10).keys()].map((n) => `Read ${(n + 1) * 100} of 1000 files`));
  });
});
