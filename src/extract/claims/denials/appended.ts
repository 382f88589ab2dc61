import type { NounPhrase } from "../../../model/grammar.ts";
import type { Party } from "../../../model/parties.ts";
import type { Place } from "../scene.ts";
import type { DenialWords } from "./denialWords.ts";
import type { RawDenial } from "./rawDenial.ts";

/** Words that may stand between who denies and the verb: "a charge the company has always denied". */
const between =
  /^(has|have|had|also|always|since|repeatedly|strongly|flatly|firmly|vehemently|long|consistently|now|\w+ly)$/u;

/** "…, a charge the company denies", "…, an accusation that Norvik rejected as absurd": a claim named behind a comma, then who denies it. */
export function appended(place: Place, words: DenialWords): RawDenial[] {
  const out: RawDenial[] = [];
  const { tokens } = place.sentence;
  for (let at = 2; at < tokens.length - 2; at++) {
    const noun = place.lower(at);
    const known = words.accusing.has(noun) || (noun.endsWith("s") && words.accusing.has(noun.slice(0, -1)));
    if (!known) continue;
    // "Jo Reed, an engineer, claims Norvik unfairly dismissed her."
    if (place.parse.clauses.some((c) => c.verb.main === at)) continue;
    const lead = [1, 2, 3].find((n) => /^(a|an|the|all|both|those|these)$/u.test(place.lower(at - n)));
    const before = place.lower(at - (lead ?? 1) - (lead === undefined ? 0 : 1));
    if (!/^[,–—-]$/u.test(lead === undefined ? place.lower(at - 1) : before)) continue;
    const by = byWhom(place, at + 1, words);
    if (by) {
      const speakers = place.resolve([by], null, { anybody: true });
      if (speakers.length > 0)
        out.push(made(place, speakers, at + 1, { from: at - (lead ?? 0), to: at + 1 }, place.lower(at + 1)));
      continue;
    }
    const start = /^(that|which)$/u.test(place.lower(at + 1)) ? at + 2 : at + 1;
    const who = place.parse.nps.find((np) => np.from === start) ?? bareName(place, start);
    if (!who) continue;
    let verb = who.to;
    while (between.test(place.lower(verb)) && verb < who.to + 4) verb++;
    if (!isDenying(place, verb, words)) continue;
    const speakers = place.resolve([who], null, { anybody: true });
    if (speakers.length === 0) continue;
    out.push(made(place, speakers, verb, { from: at - (lead ?? 0), to: at + 1 }, place.lower(verb)));
  }
  return out;
}

const made = (
  place: Place,
  speakers: readonly Party[],
  verb: number,
  content: { from: number; to: number },
  word: string,
): RawDenial => ({
  rule: "appended",
  place,
  clause: -1,
  speakers,
  named: [],
  responseType: /^(deny|denies|denied|refutes?|refuted)$/u.test(word) ? "denies" : "rejects",
  target: { by: "anaphora" },
  cue: { from: verb, to: verb + 1 },
  content,
  quote: null,
  tier: "explicit",
  confidence: 90,
  needs: "nothing",
});

/** "…, claims denied by the ministry". */
const byWhom = (place: Place, at: number, words: DenialWords): NounPhrase | undefined =>
  isDenying(place, at, words) && place.lower(at + 1) === "by"
    ? place.parse.nps.find((np) => np.from === at + 2)
    : undefined;

function bareName(place: Place, from: number): NounPhrase | undefined {
  const mention = place.mentions.find((m) => m.from === from);
  return mention
    ? { from, to: mention.to, head: mention.to - 1, possessor: null, entity: mention.entity }
    : undefined;
}

function isDenying(place: Place, at: number, words: DenialWords): boolean {
  const lower = place.lower(at);
  const forms = [
    lower,
    lower.replace(/ies$|ied$/u, "y"),
    lower.replace(/s$|ed$/u, ""),
    lower.replace(/es$|d$/u, ""),
  ];
  return forms.some(
    (f) =>
      words.any.has(f) ||
      (!words.censure.has(f) && (words.claim.get(f) ?? []).some((e) => e.length === 1)) ||
      f === "contest",
  );
}
