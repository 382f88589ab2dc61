/** One finding: what its rule thought, its traits, and whether it was right in every part. */
export interface Example {
  readonly file: string;
  readonly own: number;
  readonly traits: readonly string[];
  readonly right: boolean;
}

export interface Weights {
  readonly bias: number;
  readonly own: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Traits seen less often than this tell nothing. */
const SEEN = 5;
/** How strongly weights are held to zero. */
const RIDGE = 2;
const STEPS = 4000;

const chance = (sum: number): number => 1 / (1 + Math.exp(-sum));

export const predict = ({ bias, own, weights }: Weights, example: Example): number =>
  chance(example.traits.reduce((sum, trait) => sum + (weights[trait] ?? 0), bias + own * example.own));

/** Logistic regression with a ridge, by plain gradient descent from nothing: the same examples give the same weights. */
export function fitWeights(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= SEEN)
    .map(([name]) => name)
    .sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ traits }) => traits.flatMap((trait) => at.get(trait) ?? []));
  const values = new Float64Array(names.length);
  let bias = 0;
  let own = 0;
  const rate = 2 / Math.max(1, examples.length);
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(names.length);
    let biasSlope = 0;
    let ownSlope = 0;
    examples.forEach((example, i) => {
      const row = rows[i] ?? [];
      const sum = row.reduce((all, name) => all + (values[name] ?? 0), bias + own * example.own);
      const miss = (example.right ? 1 : 0) - chance(sum);
      biasSlope += miss;
      ownSlope += miss * example.own;
      for (const name of row) slopes[name] = (slopes[name] ?? 0) + miss;
    });
    bias += rate * biasSlope;
    own += rate * (ownSlope - RIDGE * own);
    for (let i = 0; i < names.length; i++)
      values[i] = (values[i] ?? 0) + rate * ((slopes[i] ?? 0) - RIDGE * (values[i] ?? 0));
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  const weights = Object.fromEntries(
    names.flatMap((name, i) => {
      const value = round(values[i] ?? 0);
      return Math.abs(value) < 0.05 ? [] : [[name, value]];
    }),
  );
  return { bias: round(bias), own: round(own), weights };
}

/** What each example is given by weights that were fitted without its article; five parts. */
export function crossPredict(examples: readonly Example[]): number[] {
  const files = [...new Set(examples.map(({ file }) => file))].sort();
  const partOf = new Map(files.map((file, i) => [file, i % 5]));
  const fitted = [0, 1, 2, 3, 4].map((part) =>
    fitWeights(examples.filter(({ file }) => partOf.get(file) !== part)),
  );
  return examples.map((example) => predict(fitted[partOf.get(example.file) ?? 0] as Weights, example));
}
