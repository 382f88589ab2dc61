import { francAll } from "franc-min";
import type { Warning } from "../model/graph.ts";

/** Fewer letters tell too little of a language. */
const LEAST_LETTERS = 120;
/** Of a text's beginning; more tells no more. */
const MOST_CHARACTERS = 4000;
/** English this near to the likeliest language may still be it. */
const NEAR = 0.92;

export const isEnglish = (language: string): boolean => /^en(?:-|$)/u.test(language);

/** The language of a text as a tag ("de"), when there is text enough to be sure; null otherwise. */
export function detectLanguage(text: string): string | null {
  const letters = text.slice(0, MOST_CHARACTERS).match(/\p{L}/gu)?.length ?? 0;
  const ranked = francAll(text.slice(0, MOST_CHARACTERS));
  const [[likeliest = "und"] = []] = ranked;
  if (likeliest === "und") return null;
  const english = ranked.find(([language]) => language === "eng")?.[1] ?? 0;
  // Another script than ours tells by itself.
  if (letters < LEAST_LETTERS && english > 0) return null;
  if (likeliest !== "eng" && english >= NEAR) return null;
  return Intl.getCanonicalLocales(likeliest)[0] ?? null;
}

const nameOf = (language: string): string => {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
};

/** What is said of a document's language: by its entry in the corpus file, by its own file, and of the corpus as a whole. */
export interface StatedLanguages {
  readonly entry: string | null;
  readonly own: string | null;
  readonly usual: string;
}

/**
 * The language of a document. Its own entry in the corpus file decides; else the text itself, which knows better than its
 * file does; else what is stated. What is not English is kept, but not read.
 */
export function readLanguage(
  text: string,
  { entry, own, usual }: StatedLanguages,
): { language: string; warnings: Warning[] } {
  const stated = own ?? usual;
  const found = entry === null ? detectLanguage(text) : null;
  const same = found !== null && stated.split("-")[0] === found.split("-")[0];
  const language = entry ?? (found === null || same ? stated : found);
  if (isEnglish(language)) return { language, warnings: [] };
  const message = `Not read (language): this document is in ${nameOf(language)}, and only English is read.`;
  return { language, warnings: [{ code: "language", message }] };
}
