/** The shape of `tests/gold/judgements.yaml`: what looking at real news gave, as counts alone. */
import * as z from "zod/mini";

const count = z.int().check(z.minimum(0));
const atMost = (least: string, most: string) => `expected ${least} to be no more than ${most}`;

const claims = z
  .strictObject({
    class: z.enum(["accusation", "denial"]),
    tier: z.enum(["explicit", "inferred"]),
    judged: count,
    /** Of those judged, how many are right in each, and in all at once. */
    right: z.strictObject({
      ...{ who: count, whom: count, act: count, sentence: count, tier: count },
      all: count,
    }),
  })
  .check(
    z.refine((c) => Object.values(c.right).every((n) => n <= c.judged), {
      message: atMost("what is right", "what was judged"),
    }),
    z.refine((c) => Object.values(c.right).every((n) => n >= c.right.all), {
      message: atMost("all", "each of the others"),
    }),
  );

/** A cause is named in a few words of our own: no quotation fits. */
const cause = z.string().check(z.regex(/^[^"“”«»]{3,60}$/u));
const causes = z.record(cause, z.int().check(z.positive()));

const round = z.strictObject({
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  /** Articles read. */
  articles: z.int().check(z.positive()),
  claims: z.array(claims),
  errors: causes,
  /** Claims judged a second time by somebody else, and in how many of them both said the same. */
  twice: z.nullable(
    z
      .strictObject({ judged: count, agreed: count })
      .check(z.refine((t) => t.agreed <= t.judged, { message: atMost("agreed", "judged") })),
  ),
  /** Sentences with a cue word in which nothing was found, and how many of them hold a claim. */
  silent: z.nullable(
    z
      .strictObject({ judged: count, held: count, causes })
      .check(z.refine((s) => s.held <= s.judged, { message: atMost("held", "judged") })),
  ),
});

export const judgementsShape = z.strictObject({ rounds: z.array(round) });

export type Judgement = z.infer<typeof round>;
export type JudgedClaims = z.infer<typeof claims>;
