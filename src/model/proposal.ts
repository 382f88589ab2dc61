/** What an engine other than the rules proposes for one article. A proposal is no claim until the article bears it out. */
import * as z from "zod/mini";
import { actorTypes } from "./graph.ts";

const party = z.strictObject({
  /** As the article writes it. */
  name: z.string(),
  type: z.enum(["nation", ...actorTypes]),
});
const parties = z.array(party);

const proposal = z.strictObject({
  kind: z.enum(["accusation", "denial"]),
  /** The sentence that carries the claim, word for word. */
  quote: z.string(),
  /** Who accuses or denies. */
  speakers: parties,
  /** Whom the speakers speak for. */
  onBehalfOf: parties,
  /** Whom an accusation is against; empty for a denial. */
  accused: parties,
  /** What is alleged or denied: words of the quotation. */
  content: z.nullable(z.string()),
  /** The word that makes it a claim: a word of the quotation. */
  cue: z.nullable(z.string()),
  /** Whether the words say it, or the reader concludes it. */
  explicit: z.boolean(),
  /** Whether the speaker leaves it open ("may have", "is suspected of"). */
  hedged: z.boolean(),
});

export type ProposedParty = z.infer<typeof party>;
export type Proposal = z.infer<typeof proposal>;

/** What is asked of a language model. Its items are checked one by one, so that one bad item does not cost the others. */
export const answerSchema = z.strictObject({ claims: z.array(proposal) });
const answerShape = z.object({ claims: z.array(z.unknown()) });

/** The usable items of an answer and the number of the others; null when it is no list of claims at all. */
export function readAnswer(
  value: unknown,
): { readonly proposals: readonly Proposal[]; readonly malformed: number } | null {
  const answer = answerShape.safeParse(value);
  if (!answer.success) return null;
  const proposals = answer.data.claims.flatMap((item) => {
    const read = proposal.safeParse(item);
    return read.success ? [read.data] : [];
  });
  return { proposals, malformed: answer.data.claims.length - proposals.length };
}
