import { createContext, useContext } from "react";
import type { GraphIndex } from "../query/graphIndex.ts";

const Ready = createContext<GraphIndex | null>(null);

/** Gives everything below it the graph. */
export const GraphProvider = Ready.Provider;

/** The graph; only to be asked for below `GraphProvider`. */
export function useIndex(): GraphIndex {
  const index = useContext(Ready);
  if (index === null) throw new Error("useIndex was called outside GraphProvider: wrap the component in it");
  return index;
}
