import { isWhole, type Place } from "../store/place.ts";
import { DRAWN_AT_MOST } from "./visibleNodes.ts";

/** Are there so many nodes, and nothing asked for of them, that the graph is drawn by nations? */
export function isByNation({ selected, drawing }: Place, passing: number): boolean {
  return passing > DRAWN_AT_MOST && selected === null && !drawing.parties && isWhole(drawing);
}
