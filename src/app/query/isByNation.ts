import { fullDrawing, type Place } from "../store/place.ts";
import { DRAWN_AT_MOST } from "./visibleNodes.ts";

/** Are there so many nodes, and nothing asked for of them, that the graph is drawn by nations? */
export function isByNation({ selected, drawing }: Place, passing: number): boolean {
  const asked = JSON.stringify({ ...drawing, documents: false }) !== JSON.stringify(fullDrawing);
  return passing > DRAWN_AT_MOST && selected === null && !asked;
}
