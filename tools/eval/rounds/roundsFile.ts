/** The shape of `tests/gold/rounds.yaml`: what each round of measuring gave. */
import * as z from "zod/mini";

const share = z.nullable(z.number().check(z.minimum(0), z.maximum(1)));
const pair = z.strictObject({ precision: share, recall: share });
const claim = z.strictObject({ sentence: pair, tuple: pair });
const claims = z.strictObject({ both: claim, explicit: claim });
const words = z.string().check(z.minLength(1));

const scores = z.strictObject({
  accusation: claims,
  denial: claims,
  answers: pair,
  summits: pair,
  nations: pair,
  actors: pair,
});

const round = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  /** Which test articles. */
  texts: words,
  articles: z.int().check(z.positive()),
  /** What changed in reading since the round before. */
  changed: words,
  /** On articles nobody tuned to. */
  frozen: scores,
  /** On the same articles once their mistakes had been looked at; null when they were not. */
  mended: z.nullable(scores),
});

export const roundsShape = z.strictObject({ rounds: z.array(round) });

export type Round = z.infer<typeof round>;
export type RoundScores = z.infer<typeof scores>;
export type Pair = z.infer<typeof pair>;
