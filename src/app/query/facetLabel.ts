import type { ActorType, Contestation } from "../../model/graph.ts";
import { text } from "../text.ts";
import type { FacetName } from "./filter.ts";
import type { GraphIndex } from "./graphIndex.ts";

/** A facet's value in words. */
export function facetLabel(index: GraphIndex, facet: FacetName, value: string): string {
  switch (facet) {
    case "status":
      return text.contestation[value as Contestation] ?? value;
    case "type":
      return text.actorTypes[value as ActorType] ?? value;
    case "document": {
      const document = index.documents.get(value);
      return document?.headline ?? document?.file ?? value;
    }
    case "publisher":
      return value;
    case "nation":
    case "summit":
    case "by":
    case "against":
      return index.nodes.get(value)?.label ?? value;
  }
}
