import type { Clause } from "../../../model/grammar.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";
import { cueOf, deniersOf } from "./denyingClause.ts";
import type { RawDenial } from "./rawDenial.ts";
import { voice } from "./voice.ts";

const empty =
  /^(baseless|groundless|unfounded|false|fabricated|malicious|defamatory|slanderous|absurd|ridiculous|untrue|invented|unsubstantiated|bogus|libellous|spurious|meritless)$/u;

const making =
  /^(with|by|of|through|via|using|use[sd]?|spread\w*|make|makes|making|made|peddl\w+|publish\w*|post(s|ed|ing)?)$/u;

const singular = (noun: string): string =>
  noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.endsWith("s") ? noun.slice(0, -1) : noun;

/** Where a clause speaks of a claim: in its subject ("False accusations will not help") and behind its verb. */
function placesIn({ subject, verb, end }: Clause): number[] {
  const [first] = subject;
  const before = first ? { from: first.from, to: Math.min(first.to, verb.from) } : { from: 0, to: 0 };
  const behind = { from: verb.to, to: Math.min(end, verb.to + 14) };
  return [before, behind].flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k),
  );
}

/** "would fight the “baseless” claim", "a pity that they repeat such fantasies": the claim is belittled by the way. */
export function belittling(
  place: Place,
  clause: Clause,
  index: number,
  words: DenialWords,
): RawDenial | null {
  for (const at of placesIn(clause)) {
    const noun = place.lower(at);
    const single = singular(noun);
    const isClaim = words.accusing.has(noun) || words.accusing.has(single);
    const isLie = words.belittling.has(noun) || words.belittling.has(single);
    if (!isClaim && !isLie) continue;
    const before = [1, 2, 3].map((n) => place.lower(at - n)).filter((w) => !/^["“”‘’']$/u.test(w));
    const told =
      (isClaim && empty.test(before[0] ?? "")) ||
      (isLie && clause.quote !== null && before.slice(0, 2).some((w) => /^(such|these|those)$/u.test(w)));
    // "smearing pensioners with false claims": a deed of whoever makes them.
    const used = isClaim && before.slice(1).some((w) => making.test(w));
    if (!told || used) continue;
    const { parties, cue } = voice(place, clause, index, words);
    const speakers = parties.length > 0 ? parties : clause.quote === null ? deniersOf(place, clause) : [];
    if (speakers.length === 0) return null;
    return {
      rule: clause.quote !== null ? "quote-label" : "say-false",
      place,
      clause: index,
      speakers,
      named: [],
      responseType: "rejects",
      target: { by: clause.quote !== null ? "quotation" : "anaphora" },
      cue: cue ? cueOf(cue) : cueOf(clause),
      content: { from: at - 1, to: at + 1 },
      quote: clause.quote,
      tier: "explicit",
      confidence: 66,
      needs: "an accusation",
    };
  }
  return null;
}
