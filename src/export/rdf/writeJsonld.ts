import type { Graph } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";
import { graphResources } from "./graphResources.ts";
import { isLink, isTyped, type Resource, type Value } from "./resource.ts";
import { prefixes, type TermName, termOf, terms } from "./terms.ts";

type Json = string | number | { [key: string]: Json } | Json[];

function written(value: Value): Json {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value === "number") return value;
  if (isLink(value)) return value.id;
  if (isTyped(value)) return { "@value": wellFormed(value.value), "@type": value.type };
  return object(value);
}

const single = (values: readonly Json[]): Json => (values.length === 1 ? (values[0] as Json) : [...values]);

function object({ id, types, says }: Resource): Json {
  return {
    ...(id === undefined ? {} : { "@id": id }),
    "@type": single(types),
    ...Object.fromEntries(
      says
        .filter(([, values]) => values.length > 0)
        .map(([term, values]) => [term, single(values.map(written))]),
    ),
  };
}

function context(): Json {
  return {
    ...prefixes,
    ...Object.fromEntries(
      (Object.keys(terms) as TermName[]).map((name) => {
        const { iri, type } = termOf(name);
        return [name, { "@id": iri, ...(type === undefined ? {} : { "@type": type }) }];
      }),
    ),
  };
}

/** JSON-LD 1.1 that needs nothing from the network: its context stands in it. */
export function writeJsonld(graph: Graph): string {
  const file = { "@context": context(), "@graph": graphResources(graph).map(object) };
  return `${JSON.stringify(file, null, 1)}\n`;
}
