import type { Clues } from "./clues.ts";

export type Verdict = "person" | "body" | "threat" | "none";

/** What a name is, by all that speaks for it; `none` when too little does, or more for a place or thing. */
export function verdict(clues: Readonly<Clues>, size: number): Verdict {
  const against = Math.max(clues.place, clues.thing, 0);
  const person = clues.person + clues.acts * (size > 1 ? 0.8 : 0.5) + (size > 1 && size < 4 ? 0.6 : 0);
  const body = clues.body + clues.acts * (size > 1 ? 0.6 : 0.8);
  const enough = size > 1 ? 1.8 : 1.2;
  if (clues.threat >= 2.5 && clues.threat >= body - 1 && clues.threat > person - 1 && clues.threat > against)
    return "threat";
  const best = Math.max(person, body);
  if (best < enough || best - against < 0.4) return "none";
  if (person >= body && clues.person > 0) return "person";
  return body >= enough - 0.6 || clues.person <= 0 ? "body" : "person";
}
