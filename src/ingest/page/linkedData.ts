import type { RawFacts } from "../statedFacts.ts";

const articleTypes = /(?:Article|Report|BlogPosting|NewsItem)$/u;

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function things(value: unknown, depth = 0): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => things(inner, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...things(value["@graph"], depth + 1)];
}

const isArticle = (thing: Thing): boolean => {
  const types = Array.isArray(thing["@type"]) ? thing["@type"] : [thing["@type"]];
  return types.some((type) => typeof type === "string" && articleTypes.test(type));
};

const nameOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(nameOf) : isThing(value) ? value["name"] : value;

/** What the JSON-LD of a page says of its article; null when it speaks of none. What is no JSON says nothing. */
export function linkedData(scripts: readonly string[]): (RawFacts & { headline?: unknown }) | null {
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(script);
    } catch {
      continue;
    }
    const article = things(value).find(isArticle);
    if (!article) continue;
    const page = article["mainEntityOfPage"];
    return {
      headline: article["headline"],
      publisher: nameOf(article["publisher"]),
      authors: nameOf(article["author"]),
      published: article["datePublished"],
      url: article["url"] ?? (isThing(page) ? page["@id"] : page),
      language: article["inLanguage"],
    };
  }
  return null;
}
