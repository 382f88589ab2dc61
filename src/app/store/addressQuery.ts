import type { EdgeKind, NodeKind } from "../../model/graph.ts";
import { type FacetName, facetNames, noFilter } from "../query/filter.ts";
import { type Drawing, fullDrawing, type Place, startPlace, tables, threadOrders, views } from "./place.ts";

const kinds: readonly NodeKind[] = ["nation", "actor", "accusation", "denial", "summit"];
const relations: readonly EdgeKind[] = [
  "makes",
  "against",
  "answers",
  "on-behalf-of",
  "speaks-for",
  "member-of",
  "belongs-to",
  "made-at",
  "attended",
  "hosted-in",
];

/** Every parameter that is part of a place; others in the address are left alone. */
const own = [
  ...["view", "select", "read", "hide", "without", "inferred", "mentioned", "since", "until", "undated"],
  ...[
    "order",
    "pairs",
    "rows",
    "hops",
    "hidden",
    "isolate",
    "expand",
    "pin",
    "path",
    "docs",
    "parties",
    "data",
  ],
  ...facetNames,
];

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((one) => one === value) ?? null;
const day = (value: string | null) => (value !== null && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : null);

/** The place an address's query names; what it does not name is as at the start, what nobody knows is passed over. */
export function readPlace(query: string): Place {
  const p = new URLSearchParams(query);
  const [, document, start] = /^(.+)@(\d+)$/u.exec(p.get("read") ?? "") ?? [];
  const only: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of facetNames) {
    const values = p.getAll(facet).filter(Boolean);
    if (values.length > 0) only[facet] = values;
  }
  return {
    view: oneOf(views, p.get("view")),
    selected: p.get("select") || null,
    reading: document && start ? { document, start: Number(start) } : null,
    filter: {
      hiddenKinds: kinds.filter((kind) => p.getAll("hide").includes(kind)),
      hiddenRelations: relations.filter((relation) => p.getAll("without").includes(relation)),
      inferred: p.get("inferred") === "1",
      mentioned: p.get("mentioned") === "1",
      only,
      since: day(p.get("since")),
      until: day(p.get("until")),
      undated: p.get("undated") !== "0",
    },
    threads: {
      order: oneOf(threadOrders, p.get("order")) ?? startPlace.threads.order,
      byPair: p.get("pairs") === "1",
    },
    table: oneOf(tables, p.get("rows")) ?? startPlace.table,
    drawing: readDrawing(p),
  };
}

function readDrawing(p: URLSearchParams): Drawing {
  const hops = ([1, 2, 3] as const).find((count) => String(count) === p.get("hops"));
  return {
    hops: hops ?? null,
    hidden: p.getAll("hidden"),
    isolated: p.getAll("isolate"),
    expanded: p.getAll("expand"),
    pinned: p.getAll("pin"),
    path: p.getAll("path").slice(0, 2),
    documents: p.get("docs") === "1",
    parties: p.get("parties") === "1",
  };
}

/** The query that leads to a place, with the first digits of the dataset it was made on; empty for the start. */
export function writePlace(place: Place, query = "", dataset: string | null = null): string {
  const p = new URLSearchParams(query);
  for (const name of own) p.delete(name);
  const { view, selected, reading, filter, threads, table, drawing } = place;
  const flag = (name: string, is: boolean, value = "1") => is && p.append(name, value);
  const all = (name: string, values: readonly string[]) => {
    for (const value of values) p.append(name, value);
  };
  if (view !== null) p.append("view", view);
  if (selected !== null) p.append("select", selected);
  if (reading !== null) p.append("read", `${reading.document}@${reading.start}`);
  all("hide", filter.hiddenKinds);
  all("without", filter.hiddenRelations);
  flag("inferred", filter.inferred);
  flag("mentioned", filter.mentioned);
  for (const facet of facetNames) all(facet, filter.only[facet] ?? []);
  if (filter.since !== null) p.append("since", filter.since);
  if (filter.until !== null) p.append("until", filter.until);
  flag("undated", filter.undated !== noFilter.undated, "0");
  if (threads.order !== startPlace.threads.order) p.append("order", threads.order);
  flag("pairs", threads.byPair);
  if (table !== startPlace.table) p.append("rows", table);
  if (drawing.hops !== null) p.append("hops", String(drawing.hops));
  all("hidden", drawing.hidden);
  all("isolate", drawing.isolated);
  all("expand", drawing.expanded);
  all("pin", drawing.pinned);
  all("path", drawing.path);
  flag("docs", drawing.documents !== fullDrawing.documents);
  flag("parties", drawing.parties);
  if (dataset !== null && own.some((name) => p.has(name))) p.append("data", edition(dataset));
  const written = p.toString().replace(/%3A/gu, ":").replace(/%40/gu, "@").replace(/%7E/gu, "~");
  return written === "" ? "" : `?${written}`;
}

/** The first eight digits of a dataset's hash, by which a link tells on which data it was made. */
export function edition(dataset: string): string {
  return dataset.replace(/^sha256:/u, "").slice(0, 8);
}
