import { DataFactory, type Quad_Object, type Quad_Predicate, Writer } from "n3";
import type { Graph } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { graphResources } from "./graphResources.ts";
import { isLink, isTyped, type Resource, type Value } from "./resource.ts";
import { expanded, prefixes, type TermName, termOf } from "./terms.ts";

const { namedNode, literal } = DataFactory;

interface Said {
  readonly predicate: Quad_Predicate;
  readonly object: Quad_Object;
}

function written(writer: Writer, term: TermName, value: Value): Quad_Object {
  const { type } = termOf(term);
  const typed = type === undefined || type === "@id" ? undefined : namedNode(expanded(type));
  if (typeof value === "string") return literal(wellFormed(value), typed);
  if (typeof value === "number") return literal(String(value), typed);
  if (isLink(value)) return namedNode(value.id);
  if (isTyped(value)) return literal(wellFormed(value.value), namedNode(expanded(value.type)));
  return writer.blank(said(writer, value)) as Quad_Object;
}

function said(writer: Writer, { types, says }: Resource): Said[] {
  return [
    ...types.map((type) => ({
      predicate: namedNode(expanded("rdf:type")),
      object: namedNode(expanded(type)),
    })),
    ...says.flatMap(([term, values]) =>
      values.map((value) => ({
        predicate: namedNode(expanded(termOf(term).iri)),
        object: written(writer, term, value),
      })),
    ),
  ];
}

/** Turtle: the same statements as the JSON-LD. */
export function writeTurtle(graph: Graph): string {
  const writer = new Writer({ prefixes: { ...prefixes }, format: "text/turtle" });
  for (const resource of graphResources(graph))
    for (const { predicate, object } of said(writer, resource))
      writer.addQuad(namedNode(resource.id ?? ""), predicate, object);
  let text = "";
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
