import type { Graph, GraphDocument } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { itemObjects } from "./itemObjects.ts";
import { common, type Documents, type StixObject, stixId, timestamp } from "./stixObject.ts";

function report(document: GraphDocument, objects: readonly string[]): StixObject {
  const date = timestamp(document.publishedAt?.value);
  return {
    type: "report",
    spec_version: "2.1",
    id: stixId("report", document.id),
    created: date,
    modified: date,
    name: wellFormed(document.headline ?? document.file) || document.file,
    published: date,
    object_refs: objects,
    labels: ["news-article", ...(document.publishedAt === null ? ["date-not-stated"] : [])],
    external_references: [
      {
        source_name: wellFormed(document.publisher ?? document.file) || document.file,
        external_id: wellFormed(document.id),
        ...(/^https?:\/\/\S+$/u.test(document.url ?? "") ? { url: document.url } : {}),
      },
    ],
  };
}

/** A STIX 2.1 bundle: parties, alleged incidents, notes, opinions, and one report for each article. */
export function writeStix(graph: Graph): string {
  const documents: Documents = new Map(graph.documents.map((d) => [d.id, d]));
  const items = itemObjects(graph, documents);
  const reports = graph.documents.flatMap((document) => {
    const cited = items.filter(([item]) => item.evidence.some((e) => e.document === document.id));
    const refs = [...new Set(cited.flatMap(([, objects]) => objects.map((o) => o.id)))];
    return refs.length > 0 ? [report(document, refs)] : [];
  });
  const author = {
    ...common("identity", "counterclaim", [], documents),
    name: "Counterclaim",
    description:
      "A program that reads news articles for accusations and denials. It says what was said, not what is true.",
    identity_class: "system",
  };
  const objects = [...items.flatMap(([, all]) => all), ...reports];
  const bundle = {
    type: "bundle",
    id: stixId("bundle", graph.datasetHash),
    objects: [author, ...objects.map((object) => ({ ...object, created_by_ref: author.id }))],
  };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}
