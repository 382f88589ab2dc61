import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Published } from "../model/graph.ts";
import type { Problem } from "./problem.ts";

export interface DocumentFacts {
  readonly publisher: string | null;
  readonly publishedAt: Published | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly publish: "full" | "quotes" | "none" | null;
}

export interface Corpus {
  readonly title: string | null;
  readonly language: string;
  readonly publish: "full" | "quotes" | "none";
  /** Path inside the folder → what the file does not say itself. */
  readonly documents: ReadonlyMap<string, DocumentFacts>;
}

/** A corpus nobody described: every fact is "not stated", and only quotations are published. */
export const undescribed: Corpus = { title: null, language: "en", publish: "quotes", documents: new Map() };

const topKeys = ["title", "description", "licence", "contact", "language", "publish", "documents"];
const documentKeys = ["publisher", "published", "url", "language", "publish"];
const publishValues = ["full", "quotes", "none"];

/** The known word nearest to a wrong one, when it is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const distance = (a: string, b: string): number => {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next.push(
          Math.min(
            (row[j] ?? 0) + 1,
            (next[j - 1] ?? 0) + 1,
            (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          ),
        );
      row = next;
    }
    return row[b.length] ?? 0;
  };
  const best = known.map((k) => ({ k, d: distance(word.toLowerCase(), k) })).sort((a, b) => a.d - b.d)[0];
  return best && best.d <= 3 ? best.k : null;
}

/** EDTF day, month or year, as a real date. */
function readPublished(value: string, basis: string): Published | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
  if (!match) return null;
  const [, year = "", month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() !== Number(day))
    return null;
  return { value, precision: day ? "day" : month ? "month" : "year", basis };
}

/** Reads `corpus.yaml`; what is wrong in it is listed with its line and column, and what is right in it counts all the same. */
export function readCorpus(
  file: string,
  text: string,
  present: ReadonlySet<string>,
): { corpus: Corpus; problems: Problem[] } {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, strict: true });
  const problems: Problem[] = [];
  const at = (node: Node | null | undefined): string | null => {
    const offset = node?.range?.[0];
    if (offset === undefined) return null;
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  const wrong = (node: Node | null | undefined, found: string, expected: string, todo: string): void => {
    problems.push({ file, place: at(node), found, expected, todo });
  };
  for (const error of parsed.errors) {
    const place = error.linePos?.[0];
    problems.push({
      file,
      place: place ? `line ${place.line}, column ${place.col}` : null,
      found: error.message.split("\n")[0] ?? "it cannot be parsed",
      expected: "YAML",
      todo: "Mend the line; without it the articles are built with nothing stated about them.",
    });
  }
  if (parsed.errors.length > 0) return { corpus: undescribed, problems };
  const root = parsed.contents;
  if (root === null) return { corpus: undescribed, problems };
  if (!isMap(root)) {
    wrong(
      root as Node,
      "the file is no map",
      `a map with keys ${topKeys.join(", ")}`,
      "See the example in seeds/corpus.yaml.",
    );
    return { corpus: undescribed, problems };
  }
  const word = (node: Node | null | undefined, name: string): string | null => {
    if (isScalar(node) && typeof node.value === "string" && node.value.trim() !== "") return node.value;
    if (isScalar(node) && typeof node.value === "number") return String(node.source ?? node.value);
    wrong(node, `${name} is not a text`, "a text", "Put it in quotes, or remove the line.");
    return null;
  };
  const choice = (node: Node | null | undefined): Corpus["publish"] | null => {
    const value = word(node, "publish");
    if (value === null) return null;
    if (publishValues.includes(value)) return value as Corpus["publish"];
    const near = nearest(value, publishValues);
    wrong(
      node,
      `publish is "${value}"`,
      publishValues.join(", "),
      near ? `Did you mean "${near}"?` : "Choose one of these.",
    );
    return null;
  };
  const unknownKey = (node: Node, key: string, known: readonly string[]): void => {
    const near = nearest(key, known);
    wrong(node, `unknown key "${key}"`, known.join(", "), near ? `Did you mean "${near}"?` : "Remove it.");
  };
  let title: string | null = null;
  let language = "en";
  let publish: Corpus["publish"] = "quotes";
  const documents = new Map<string, DocumentFacts>();
  for (const pair of root.items) {
    const keyNode = pair.key as Node;
    const key = isScalar(keyNode) ? String(keyNode.value) : "";
    const value = pair.value as Node | null;
    if (key === "title") title = word(value, "title");
    else if (key === "language") language = word(value, "language") ?? language;
    else if (key === "publish") publish = choice(value) ?? publish;
    else if (key === "documents") {
      if (!isMap(value)) {
        wrong(
          value,
          isSeq(value) ? "documents is a list" : "documents is no map",
          "a map from file name to its facts",
          "Write each file's name as a key.",
        );
        continue;
      }
      for (const entry of value.items) {
        const nameNode = entry.key as Node;
        const name = isScalar(nameNode) ? String(nameNode.value) : "";
        if (!present.has(name)) {
          const near = nearest(name, [...present]);
          wrong(
            nameNode,
            `no file "${name}"`,
            "the path of an article in this folder",
            near ? `Did you mean "${near}"?` : "Mend the name, or remove the entry.",
          );
          continue;
        }
        const facts = {
          publisher: null as string | null,
          publishedAt: null as Published | null,
          url: null as string | null,
          language: null as string | null,
          publish: null as Corpus["publish"] | null,
        };
        const body = entry.value as Node | null;
        if (!isMap(body)) {
          wrong(
            body ?? nameNode,
            `the entry of "${name}" is no map`,
            `a map with keys ${documentKeys.join(", ")}`,
            "See the example in seeds/corpus.yaml.",
          );
          continue;
        }
        for (const fact of body.items) {
          const factNode = fact.key as Node;
          const factKey = isScalar(factNode) ? String(factNode.value) : "";
          const factValue = fact.value as Node | null;
          if (factKey === "publisher") facts.publisher = word(factValue, "publisher");
          else if (factKey === "language") facts.language = word(factValue, "language");
          else if (factKey === "publish") facts.publish = choice(factValue);
          else if (factKey === "published") {
            const value_ = word(factValue, "published");
            const date = value_ === null ? null : readPublished(value_, "corpus.yaml");
            if (value_ !== null && date === null)
              wrong(
                factValue,
                `published is "${value_}"`,
                "a date such as 2024-06-14, 2024-06 or 2024",
                "Mend the date, or remove the line.",
              );
            facts.publishedAt = date;
          } else if (factKey === "url") {
            const value_ = word(factValue, "url");
            if (value_ !== null && /^https?:\/\/[^\s/]+/u.test(value_)) facts.url = value_;
            else if (value_ !== null)
              wrong(
                factValue,
                `url is "${value_}"`,
                "an address that begins with http:// or https://",
                "Mend it, or remove the line.",
              );
          } else unknownKey(factNode, factKey, documentKeys);
        }
        documents.set(name, facts);
      }
    } else if (!topKeys.includes(key)) unknownKey(keyNode, key, topKeys);
  }
  return { corpus: { title, language, publish, documents }, problems };
}
