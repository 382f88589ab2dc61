import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import { told } from "./told.ts";

/** "Their boats keep ramming ours," the admiral said: a wrong told in the speaker's own words. */
export function inQuotation(place: Place, clause: Clause, index: number): RawAccusation[] {
  if (clause.relation === "infinitive" || clause.relation === "participle") return [];
  const speakers = place.quoteSpeakers(clause.quote);
  if (speakers.length === 0) return [];
  if (clause.relation === "adverbial" && /^(if|unless|whether)$/u.test(clause.marker ?? "")) return [];
  const raw = told(place, clause, index, speakers, "direct-speech", true, clause, index, 68);
  if (!raw) return [];
  const own = raw.accused.some((p) => speakers.some((s) => s.entity === p.entity));
  if (own) return [];
  const named = raw.accused.every((p) => p.via === "name" || p.via === "definite" || p.via === "modifier");
  return [
    {
      ...raw,
      tier: named && raw.tier === "explicit" ? "explicit" : "inferred",
      confidence: named ? raw.confidence : raw.confidence - 5,
      cue: { from: clause.verb.from, to: clause.verb.to },
    },
  ];
}
