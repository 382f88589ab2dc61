import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";

/** A label or alias; "A|B" where a reader may name the party in two ways that are equally right. */
const names = z.array(z.string().check(z.minLength(1)));

const accusation = z.strictObject({
  speakers: names,
  accused: names,
  reportedBy: z.optional(names),
  tier: z.optional(z.enum(["explicit", "inferred"])),
  quote: z.optional(z.string()),
  /** Files the evidence comes from: these and no others. */
  documents: z.optional(names),
});

const denial = z.strictObject({
  speakers: names,
  /** Must be among those spoken for. */
  onBehalfOf: z.optional(names),
  tier: z.optional(z.enum(["explicit", "inferred"])),
  quote: z.optional(z.string()),
  /** Words of the evidence of each accusation it answers: these and no others. */
  answers: z.optional(names),
});

const summit = z.strictObject({
  label: z.string(),
  /** Must be among the words of its place. */
  place: z.optional(names),
  date: z.optional(z.string()),
});

const told = z.strictObject({
  proves: z.string().check(z.minLength(1)),
  accusations: z.array(accusation),
  denials: z.array(denial),
  noOtherAccusations: z._default(z.boolean(), true),
  noOtherDenials: z._default(z.boolean(), true),
  /** ISO 3166-1 alpha-2; must be among the nations. */
  nations: z._default(z.array(z.string().check(z.regex(/^[A-Z]{2}$/u))), []),
  /** Each is an actor of its own: a name listed twice asks for two. */
  actors: z._default(names, []),
  /** No actor's label or alias may contain these. */
  notActors: z._default(names, []),
  /** When given, these and no others. */
  summits: z.optional(z.array(summit)),
  /** Words of denials that must be there and answer nothing. */
  unlinked: z._default(names, []),
});

export type Told = z.infer<typeof told>;
export type ToldAccusation = z.infer<typeof accusation>;
export type ToldDenial = z.infer<typeof denial>;
export type ToldSummit = z.infer<typeof summit>;

/** Reads a story's `told.yaml`; a key it does not know or a quote that no article holds is the story's own fault. */
export function readTold(folder: string, texts: readonly string[]): Told {
  const story = told.parse(parse(readFileSync(join(folder, "told.yaml"), "utf8")));
  const quotes = [
    ...[...story.accusations, ...story.denials].flatMap((claim) => claim.quote ?? []),
    ...story.denials.flatMap((d) => d.answers ?? []),
    ...story.unlinked,
  ];
  const strange = quotes.filter((quote) => !texts.some((text) => text.includes(quote)));
  if (strange.length > 0)
    throw new Error(`${folder}/told.yaml: no article holds ${strange.map((q) => `“${q}”`).join(", ")}`);
  return story;
}
