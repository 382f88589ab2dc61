import MiniSearch from "minisearch";
import type { GraphNode } from "../../model/graph.ts";
import { folded } from "../query/folded.ts";
import type { GraphIndex } from "../query/graphIndex.ts";

/** What a search finds: a node, or a document. */
export interface Found {
  readonly id: string;
  /** The other name or the words by which it was found, when it is not its label. */
  readonly by: string | null;
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly aliases: string;
  readonly words: string;
}

const words = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function entryOf(node: GraphNode): Entry {
  switch (node.kind) {
    case "nation":
      return { id: node.id, label: node.label, aliases: [node.iso, ...node.aliases].join(" · "), words: "" };
    case "actor":
      return {
        id: node.id,
        label: node.label,
        aliases: node.aliases.join(" · "),
        words: node.position ?? "",
      };
    case "summit":
      return {
        id: node.id,
        label: node.label,
        aliases: node.aliases.join(" · "),
        words: node.place.join(", "),
      };
    case "accusation":
    case "denial":
      return {
        id: node.id,
        label: node.label,
        aliases: "",
        words: node.evidence.map((evidence) => evidence.quote).join(" … "),
      };
  }
}

/** So many entries are taken in at a time, then what the reader does has its turn. */
const AT_A_TIME = 100;

/** An index over names, other names, quotations and documents: beginnings of words, small typos, diacritics folded. */
export async function searchIndex(index: GraphIndex): Promise<(query: string, limit?: number) => Found[]> {
  const search = new MiniSearch<Entry>({
    fields: ["label", "aliases", "words"],
    storeFields: ["label", "aliases", "words"],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      boost: { label: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
      // Who is called so comes before what is said of it.
      boostDocument: (id) => (/^(?:nation|actor):/u.test(String(id)) ? 3 : 1),
    },
  });
  const documents = index.graph.documents.map((document) => ({
    id: document.id,
    label: document.headline ?? document.file,
    aliases: document.publisher ?? "",
    words: "",
  }));
  await search.addAllAsync([...index.graph.nodes.map(entryOf), ...documents], { chunkSize: AT_A_TIME });
  return (query, limit = 12) =>
    search
      .search(query)
      .slice(0, limit)
      .map((result) => ({
        id: String(result.id),
        by: foundBy(result["label"], result["aliases"], [...words(query), ...result.terms]),
      }));
}

/** The other name that bears a word of the query, else one that bears a word like it; null when the label itself does. */
function foundBy(label: string, aliases: string, terms: readonly string[]): string | null {
  const inLabel = words(label);
  if (terms.some((term) => inLabel.some((word) => word.startsWith(term)))) return null;
  const names = aliases.split(" · ");
  for (const term of terms) {
    const name = names.find((alias) => words(alias).some((word) => word.startsWith(term)));
    if (name) return name;
  }
  return null;
}
