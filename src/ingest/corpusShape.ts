import * as z from "zod/mini";
import { type ColumnName, columnNames } from "./article.ts";
import { contrast } from "./contrast.ts";

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
const authors = z.union([words, z.array(words).check(z.minLength(1))]);

const documentShape = z.strictObject({
  publisher: z.optional(words),
  authors: z.optional(authors),
  published: z.optional(words.check(z.refine(isDate))),
  url: z.optional(url),
  language: z.optional(language),
  publish: z.optional(publish),
});

const columnsShape = z.strictObject(
  Object.fromEntries(columnNames.map((name) => [name, z.optional(words)])) as Record<
    ColumnName,
    z.ZodMiniOptional<typeof words>
  >,
);

/** A colour on which the explorer's own text, or its own paper, can be told from it. */
const colour = (against: string, least: number) =>
  words.check(z.refine((value) => /^#[0-9a-f]{6}$/iu.test(value) && contrast(value, against) >= least));
const theme = (ink: string, paper: string) =>
  z.strictObject({ paper: z.optional(colour(ink, 12)), accent: z.optional(colour(paper, 4.5)) });
const coloursShape = z.strictObject({
  light: z.optional(theme("#1b1f24", "#faf9f6")),
  dark: z.optional(theme("#e9eaeb", "#14171a")),
});

/** Languages the explorer's own words exist in. */
export const interfaceLanguages = ["en", "de"] as const;

/** What `corpus.yaml` may say. */
export const corpusShape = z.strictObject({
  title: z.optional(words),
  description: z.optional(words),
  licence: z.optional(words),
  contact: z.optional(words),
  address: z.optional(url),
  language: z.optional(language),
  interface: z.optional(z.enum(interfaceLanguages)),
  publish: z.optional(publish),
  colours: z.optional(coloursShape),
  columns: z.optional(columnsShape),
  documents: z.optional(z.record(z.string(), documentShape)),
});

export type CorpusFile = z.infer<typeof corpusShape>;
export type Colours = z.infer<typeof coloursShape>;

export const publishChoices: readonly string[] = publish.options;

/** The keys of each map of the file, by the path to it; `*` stands for any name. */
const keysAt: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(corpusShape.shape),
  colours: Object.keys(coloursShape.shape),
  "colours.*": ["paper", "accent"],
  columns: columnNames,
  "documents.*": Object.keys(documentShape.shape),
};

/** The keys that the map at a path may have; null where any name may stand, or no map. */
export function keysOf(path: readonly PropertyKey[]): readonly string[] | null {
  const [first = "", ...more] = path.map(String);
  return keysAt[[first, ...more.map(() => "*")].join(".")] ?? null;
}

/** What each key wants, in words. */
export const wanted: Readonly<Record<string, string>> = {
  title: "a text",
  description: "a text",
  licence: 'a text such as "CC BY 4.0"',
  contact: "a text such as an e-mail address",
  address: "an address that begins with http:// or https://",
  interface: `one of ${interfaceLanguages.join(", ")}`,
  colours: "a map with the keys light and dark",
  paper:
    'a colour in quotation marks, such as "#faf9f6" (light) or "#14171a" (dark), on which text stands out',
  accent:
    'a colour in quotation marks, such as "#0b57d0" (light) or "#8ab4f8" (dark), that stands out on paper',
  columns: `a map with the keys ${columnNames.join(", ")}`,
  publisher: "a text",
  authors: "a name, or a list of names",
  language: 'a language tag such as "en"',
  publish: publishChoices.join(", "),
  published: "a date such as 2024-06-14, 2024-06 or 2024",
  url: "an address that begins with http:// or https://",
  documents: "a map from the path of an article to its facts",
};
