/** Something done to all texts once. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

/** How many megabytes of text a second of processor time is enough for: the middle of the passes, and their ends. */
export interface Speed {
  readonly name: string;
  readonly middle: number;
  readonly slowest: number;
  readonly fastest: number;
}

/**
 * Measures several works side by side: a pass that does not count, so that the compiler has seen the code, and then pass after
 * pass of each in turn, so that a busy machine is busy for all of them. `spent` is the processor's time so far, in seconds.
 */
export function measureSpeed(
  works: readonly Work[],
  bytes: number,
  passes: number,
  spent: () => number,
): Speed[] {
  for (const { run } of works) run();
  const speeds = new Map(works.map(({ name }) => [name, [] as number[]]));
  for (let pass = 0; pass < passes; pass++) {
    for (const { name, run } of works) {
      const before = spent();
      run();
      speeds.get(name)?.push(bytes / 1e6 / (spent() - before));
    }
  }
  return [...speeds].map(([name, all]) => {
    const sorted = all.sort((a, b) => a - b);
    const at = (place: number) => sorted[Math.floor(place)] ?? Number.NaN;
    return { name, middle: at(passes / 2), slowest: at(0), fastest: at(passes - 1) };
  });
}
