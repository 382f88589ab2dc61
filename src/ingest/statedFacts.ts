import type { Published } from "../model/graph.ts";
import type { Stated } from "./article.ts";
import { isDate } from "./corpusShape.ts";

const precisions = { 4: "year", 7: "month", 10: "day" } as const;

/** "2024-06-14", "2024-06", "2024" → a date of publication with its precision; null for what is no date. */
export function dateFrom(value: string, basis: string): Published | null {
  const precision = precisions[value.length as 4 | 7 | 10];
  return precision && isDate(value) ? { value, precision, basis } : null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "2024-06-14T22:30:00-04:00", "Fri, 14 Jun 2024 10:00:00 +0200", "14 June 2024": the day as it is written, in its own time zone. */
export function dayFrom(written: string, basis: string): Published | null {
  const text = written.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s])/u.exec(text);
  if (iso) return dateFrom(`${iso[1]}-${iso[2]}-${iso[3]}`, basis);
  const mail = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?,?\s+(\d{4})(?!\d)/u.exec(text);
  const english = /^(?:\p{L}{3,9},?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u.exec(text);
  const [day, month, year] = mail
    ? [mail[1], mail[2], mail[3]]
    : english
      ? [english[2], english[1], english[3]]
      : [];
  const at = months.indexOf(month?.toLowerCase() ?? "");
  if (at >= 0 && day && year)
    return dateFrom(`${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`, basis);
  return dateFrom(text, basis);
}

const plain = (value: unknown): string | undefined => {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).replace(/\s+/gu, " ").trim();
  return text === "" || text.length > 300 ? undefined : text;
};

/** An address on the web, or nothing: no other scheme ever becomes a link. */
export function webAddress(value: unknown): string | undefined {
  const text = plain(value);
  return text !== undefined && /^https?:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"\\]*)?$/iu.test(text)
    ? text
    : undefined;
}

/** "en", "en-GB", "en_US" → a language tag, or nothing. */
export function languageTag(value: unknown): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?$/iu.exec(plain(value) ?? "");
  if (!match) return undefined;
  return match[2] ? `${match[1]?.toLowerCase()}-${match[2]}` : match[1]?.toLowerCase();
}

const isPublish = (value: unknown): value is "full" | "quotes" | "none" =>
  value === "full" || value === "quotes" || value === "none";

export interface RawFacts {
  readonly publisher?: unknown;
  readonly authors?: unknown;
  readonly published?: unknown;
  readonly url?: unknown;
  readonly language?: unknown;
  readonly publish?: unknown;
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === "string" && /;/u.test(value)) return namesIn(value.split(";"));
  const name = plain(value);
  return name === undefined ? [] : [name];
}

/** Keeps of what a file says only what can be used; the rest counts as not stated. */
export function statedFacts(raw: RawFacts, basis: string): Stated {
  const publisher = plain(raw.publisher);
  const authors = [...new Set(namesIn(raw.authors))];
  const written = raw.published instanceof Date ? raw.published.toISOString() : plain(raw.published);
  const publishedAt = written === undefined ? null : dayFrom(written, basis);
  const url = webAddress(raw.url);
  const language = languageTag(raw.language);
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(isPublish(raw.publish) ? { publish: raw.publish } : {}),
  };
}
