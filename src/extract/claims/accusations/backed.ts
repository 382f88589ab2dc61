import type { Place } from "../scene.ts";
import type { RawAccusation } from "./rawAccusation.ts";
import type { VerbIndex } from "./verbIndex.ts";

/** "a Y-backed group": somebody tells it as known that Y stands behind it. */
export function backed(place: Place, verbs: VerbIndex): RawAccusation[] {
  const out: RawAccusation[] = [];
  const { tokens } = place.sentence;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (
      tokens[at]?.text !== "-" ||
      !verbs.backing.has(tokens[at + 1]?.lower ?? "") ||
      tokens[at + 1]?.lower === "based" ||
      tokens[at + 1]?.lower === "led"
    )
      continue;
    const mention = place.mentions.find((m) => m.to === at);
    const np = place.parse.nps.find((p) => p.from <= at && p.to > at + 1);
    if (!mention || !np) continue;
    if (
      !/^(hacker|hackers|hacking|group|groups|gang|gangs|collective|actor|actors|militia|militias|separatists|rebels|campaign|operation|operations|attack|attacks|espionage|crew|threat|cyber|intruders|outfit|unit|spies|operatives|malware|criminals|spy|team)$/u.test(
        place.headWord(np),
      )
    )
      continue;
    const cue = place.parse.clauses.find(
      (c) =>
        verbs.speech.has(c.verb.lemma) &&
        c.quote === null &&
        c.subject.length > 0 &&
        (c.verb.from < at || c.relation === "parenthetical") &&
        !c.verb.negated &&
        !c.verb.passive &&
        c.relation !== "participle",
    );
    if (!cue) continue;
    const speakers = place.resolve(cue.subject, cue.quote).filter((p) => p.entity !== mention.entity);
    if (speakers.length === 0) continue;
    out.push({
      rule: "backed",
      place,
      clause: place.parse.clauses.indexOf(cue),
      speakers,
      accused: [{ entity: mention.entity, via: "name", onBehalfOf: null, sure: true }],
      reportedBy: [],
      cue: { from: at - 1, to: at + 2 },
      content: { from: np.from, to: np.to },
      quote: null,
      tier: "inferred",
      confidence: 50,
    });
  }
  return out;
}
