import type { ClaimNode } from "../../model/graph.ts";
import type { TableName } from "../store/place.ts";
import { text } from "../text.ts";
import { claimTraits } from "./claimTraits.ts";
import { documentClaims } from "./documentClaims.ts";
import type { FilteredClaims } from "./filterClaims.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { partiesNamed } from "./graphIndex.ts";

type Column = keyof (typeof text)["table"]["columns"];

/** A row: what a click on it leads to, and its cells; numbers are sorted as numbers. */
export interface TableRow {
  readonly id: string;
  readonly cells: Readonly<Partial<Record<Column, string | number>>>;
}

export interface TableData {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The claims, parties or documents that the filter lets through, as rows. */
export function tableRows(index: GraphIndex, claims: FilteredClaims, table: TableName): TableData {
  switch (table) {
    case "claims":
      return {
        columns: ["kind", "by", "against", "words", "status", "date", "documents"],
        rows: [...claims.accusations, ...claims.denials].map((claim) => claimRow(index, claim)),
      };
    case "actors":
      return {
        columns: ["name", "type", "nation", "accuses", "accused", "denies", "sentences"],
        rows: partyRows(index, claims),
      };
    case "documents":
      return {
        columns: ["headline", "publisher", "published", "accusations", "denials"],
        rows: index.graph.documents.map((document) => {
          const ids = new Set<string>(documentClaims(index, document.id).map(({ claim }) => claim.id));
          const count = (list: readonly ClaimNode[]) => list.filter((claim) => ids.has(claim.id)).length;
          return {
            id: document.id,
            cells: {
              headline: document.headline ?? document.file,
              publisher: document.publisher ?? "",
              published: document.publishedAt?.value ?? "",
              accusations: count(claims.accusations),
              denials: count(claims.denials),
            },
          };
        }),
      };
  }
}

const labels = (index: GraphIndex, ids: readonly string[]) =>
  partiesNamed(index, ids)
    .map((party) => party.label)
    .join(", ");

function claimRow(index: GraphIndex, claim: ClaimNode): TableRow {
  const accusation = claim.kind === "accusation";
  return {
    id: claim.id,
    cells: {
      kind: text.kinds[claim.kind],
      by: labels(index, claim.speakers) || text.overview.unattributed,
      against: accusation ? labels(index, claim.accused) : "",
      words: (accusation ? claim.allegation : claim.content) ?? claim.label,
      status: accusation ? text.contestation[claim.contestation] : text.responses[claim.responseType],
      date: claimTraits(index).get(claim.id)?.date?.value ?? "",
      documents: new Set(claim.evidence.map((evidence) => evidence.document)).size,
    },
  };
}

function partyRows(index: GraphIndex, { accusations, denials }: FilteredClaims): TableRow[] {
  const count = (claims: readonly { readonly ids: readonly string[] }[]) => {
    const counts = new Map<string, number>();
    for (const { ids } of claims) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const accuses = count(accusations.map((claim) => ({ ids: claim.speakers })));
  const accused = count(accusations.map((claim) => ({ ids: claim.accused })));
  const denies = count(denials.map((claim) => ({ ids: claim.speakers })));
  return index.graph.nodes.flatMap((node) => {
    if (node.kind !== "nation" && node.kind !== "actor") return [];
    const numbers = [accuses, accused, denies].map((counts) => counts.get(node.id) ?? 0);
    if (numbers.every((number) => number === 0)) return [];
    const nation = node.kind === "actor" && node.nation !== null ? index.nodes.get(node.nation)?.label : "";
    return [
      {
        id: node.id,
        cells: {
          name: node.label,
          type: node.kind === "nation" ? text.kinds.nation : text.actorTypes[node.actorType],
          nation: nation ?? "",
          accuses: numbers[0] ?? 0,
          accused: numbers[1] ?? 0,
          denies: numbers[2] ?? 0,
          sentences: node.evidence.length,
        },
      },
    ];
  });
}
