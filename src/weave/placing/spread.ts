/**
 * Moves values, in their order, as little as possible (least squares) until each is `gap` from the next:
 * pool adjacent violators on the values less their offsets.
 */
export function spread(wishes: readonly number[], gaps: readonly number[]): number[] {
  const offsets = [0];
  for (let i = 1; i < wishes.length; i++) offsets.push((offsets[i - 1] ?? 0) + (gaps[i - 1] ?? 0));
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let block = { sum: wish - (offsets[index] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const values = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return values.map((value, index) => value + (offsets[index] ?? 0));
}
