import * as z from "zod/mini";

const words = z.string().check(z.trim(), z.minLength(1));

/** A day of the calendar, a month or a year (EDTF level 0). */
export function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const language = words.check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u));
const publish = z.enum(["full", "quotes", "none"]);
const url = words.check(z.regex(/^https?:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"\\]*)?$/iu));

const documentShape = z.strictObject({
  publisher: z.optional(words),
  published: z.optional(words.check(z.refine(isDate))),
  url: z.optional(url),
  language: z.optional(language),
  publish: z.optional(publish),
});

/** What `corpus.yaml` may say. */
export const corpusShape = z.strictObject({
  title: z.optional(words),
  description: z.optional(words),
  language: z.optional(language),
  publish: z.optional(publish),
  documents: z.optional(z.record(z.string(), documentShape)),
});

export type CorpusFile = z.infer<typeof corpusShape>;

export const corpusKeys = Object.keys(corpusShape.shape);
export const documentKeys = Object.keys(documentShape.shape);
export const publishChoices: readonly string[] = publish.options;

/** What each key wants, in words. */
export const wanted: Readonly<Record<string, string>> = {
  title: "a text",
  description: "a text",
  publisher: "a text",
  language: 'a language tag such as "en"',
  publish: publishChoices.join(", "),
  published: "a date such as 2024-06-14, 2024-06 or 2024",
  url: "an address that begins with http:// or https://",
  documents: "a map from the path of an article to its facts",
};
