/** A run of letters as a PDF places it: `x`, `y` from the lower left corner of its page, in points. */
export interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

interface Line {
  text: string;
  readonly y: number;
  readonly size: number;
  right: number;
}

/** Runs that stand on one line, in the order in which the file has them. */
function linesOf(runs: readonly PlacedRun[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    if (run.text.trim() === "" && run.width === 0) continue;
    const last = lines.at(-1);
    if (
      last &&
      Math.abs(last.y - run.y) < Math.max(run.size, last.size) * 0.4 &&
      run.x >= last.right - run.size
    ) {
      const apart = run.x - last.right > run.size * 0.15 && !/\s$/u.test(last.text) && !/^\s/u.test(run.text);
      last.text += (apart ? " " : "") + run.text;
      last.right = run.x + run.width;
    } else if (run.text.trim() !== "")
      lines.push({ text: run.text, y: run.y, size: run.size, right: run.x + run.width });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, " ").trim() }));
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** A hyphen at a line's end is taken out where the next line goes on in small letters. */
const joined = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;

/** The paragraphs of a page: lines join until there is a wider gap, another size of letters, or a jump up to the next column. */
export function pageParagraphs(runs: readonly PlacedRun[]): string[] {
  const lines = linesOf(runs);
  const steps = lines.flatMap((line, i) => {
    const step = (lines[i - 1]?.y ?? line.y) - line.y;
    return step > 0 && step < line.size * 3 ? [step] : [];
  });
  const usual = median(steps);
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const step = before ? before.y - line.y : Number.POSITIVE_INFINITY;
    const sameSize = before !== undefined && Math.abs(before.size - line.size) < 0.6;
    const goesOn = sameSize && step > 0 && step <= usual * 1.35;
    const last = paragraphs.length - 1;
    if (goesOn) paragraphs[last] = joined(paragraphs[last] ?? "", line.text);
    else if (sameSize && step < 0 && !/[.!?:]["”’)]?$/u.test(before.text) && last >= 0)
      paragraphs[last] = joined(paragraphs[last] ?? "", line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}
