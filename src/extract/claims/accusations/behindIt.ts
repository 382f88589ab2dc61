import type { Place } from "../scene.ts";
import { ids, type RawAccusation } from "./rawAccusation.ts";

/** "Norway says Kohistan Front behind raid", "Belgium behind hack - report": a headline leaves out the verb. */
export function behindIt(place: Place): RawAccusation[] {
  if (place.sentence.zone !== "headline" || !place.holds("behind")) return [];
  const { nps, clauses, accordingTo } = place.parse;
  const at = place.sentence.tokens.findIndex((token) => token.lower === "behind");
  const who = nps.find((np) => np.to === at);
  const what = nps.find((np) => np.from === at + 1);
  if (!who || !what || !place.scene.wrongs.inTokens(place.sentence, what.from, what.to)) return [];
  const index = clauses.findIndex((c) => /^(say|claim|believe|allege|suspect)$/u.test(c.verb.lemma));
  const teller = place.clause(index);
  const [source] = accordingTo;
  const named = teller ? teller.subject : (source?.sources ?? []);
  const speakers = place.resolve(named, null, { anybody: true });
  const accused = place.resolve([who], null, { not: ids(speakers) });
  if (accused.length === 0 || (!teller && !source)) return [];
  return [
    {
      rule: "say-bad-act",
      place,
      clause: index,
      speakers,
      accused,
      reportedBy: [],
      cue: { from: at, to: at + 1 },
      content: { from: at, to: what.to },
      quote: null,
      tier: "explicit",
      confidence: 70,
    },
  ];
}
