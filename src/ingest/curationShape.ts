import * as z from "zod/mini";
import { actorTypes, operations, responseTypes } from "../model/graph.ts";
import { isDate } from "./corpusShape.ts";

const words = z.string().check(z.trim(), z.minLength(1));
const date = words.check(z.refine(isDate));
const party = z.union([
  z.pipe(
    words,
    z.transform((name) => ({ name })),
  ),
  z.strictObject({ name: words, document: z.optional(words), type: z.optional(z.enum(actorTypes)) }),
]);
const parties = z.array(party);
const passage = z.strictObject({ document: words, quote: words });
const parts = { speaker: z.optional(words), accused: z.optional(words), content: z.optional(words) };
const claim = z.strictObject({
  document: words,
  kind: z.enum(["accusation", "denial"]),
  quote: words,
  ...parts,
});
const answer = z.strictObject({ document: words, quote: words, ...parts });

const claimFacts = z.strictObject({
  speakers: z.optional(parties),
  onBehalfOf: z.optional(parties),
  reportedBy: z.optional(parties),
  accused: z.optional(parties.check(z.minLength(1))),
  content: z.optional(words),
  responseType: z.optional(z.enum(responseTypes)),
  tier: z.optional(z.enum(["explicit", "inferred"])),
  assertion: z.optional(z.enum(["asserted", "alleged", "hedged", "hypothetical"])),
  polarity: z.optional(z.enum(["affirmed", "negated"])),
  explicitness: z.optional(z.enum(["explicit", "presupposed", "implied"])),
  quotation: z.optional(z.enum(["direct", "mixed", "indirect", "narrated"])),
  sourcing: z.optional(z.enum(["named", "unnamed", "unattributed"])),
  time: z.optional(date),
});
const partyFacts = z.strictObject({
  label: z.optional(words),
  actorType: z.optional(z.enum(actorTypes)),
  position: z.optional(words),
});
const summitFacts = z.strictObject({
  label: z.optional(words),
  date: z.optional(date),
  place: z.optional(z.array(words)),
  status: z.optional(z.enum(["held", "planned"])),
});
const documentFacts = z.strictObject({
  headline: z.optional(words),
  publisher: z.optional(words),
  published: z.optional(date),
  url: z.optional(words.check(z.regex(/^https?:\/\/[^\s<>"\\]+$/iu))),
  language: z.optional(words.check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u))),
});

const signed = { id: words, by: words, at: date, reason: words, op: z.enum(operations) };
const shape = <F extends z.core.$ZodLooseShape>(fields: F) => z.strictObject({ ...signed, ...fields });
const two = parties.check(z.minLength(2));

const setClaim = shape({ claim, to: claimFacts });
const setParty = shape({ party, to: partyFacts });
const setSummit = shape({ summit: words, to: summitFacts });

/** What an entry of each operation may say. */
const shapes = {
  alias: shape({ party, alias: words }),
  merge: shape({ parties: two }),
  "never-merge": shape({ parties: two }),
  split: shape({ party, documents: z.array(words).check(z.minLength(1)), as: words }),
  "add-claim": shape({ claim, to: claimFacts }),
  "reject-claim": shape({ claim }),
  "link-answer": shape({ denial: answer, accusation: answer }),
  "unlink-answer": shape({ denial: answer, accusation: answer }),
  redact: shape({ passage }),
  "add-metadata": shape({ document: words, to: documentFacts }),
} as const;

const mergeSummits = shape({ summits: z.array(words).check(z.minLength(2)) });

/** The shape of an entry of this operation; what is set decides which of the three shapes of `set` it is, and what is merged which of two. */
export function entryShape(op: (typeof operations)[number], entry: object) {
  if (op === "merge" && "summits" in entry) return mergeSummits;
  if (op !== "set") return shapes[op];
  if ("party" in entry) return setParty;
  return "summit" in entry ? setSummit : setClaim;
}
