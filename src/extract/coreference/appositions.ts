import type { NounPhrase } from "../../model/grammar.ts";
import type { Mention } from "../../model/reading.ts";
import type { Token } from "../../model/text.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { people } from "./referenceWords.ts";

/** The name that holds the head of a phrase, letters behind it aside: "Jo Reed QC". */
export function coveringName(scene: ReferenceScene, np: NounPhrase): Mention | undefined {
  const letters = /^\p{Lu}\p{L}?\p{Lu}$/u.test(scene.token(np.head)?.text ?? "");
  return scene
    .mentionsIn(np.from, np.to)
    .find(
      (m) =>
        m.via !== "demonym" &&
        ((m.from <= np.head && np.head < m.to) || (letters && m.to === np.head && scene.isPerson(m.entity))),
    );
}

/** "Jo Reed, a biologist who …": the phrase only says what the one named before it is. */
export function explainedName(scene: ReferenceScene, np: NounPhrase): Mention | undefined {
  const head = scene.token(np.head);
  const lead = scene.lower(np.from);
  if (scene.lower(np.from - 1) !== "," || head?.pos !== "NOUN" || np.possessor) return undefined;
  if (!/^(a|an|the)$/u.test(lead) && np.from !== np.head) return undefined;
  const next = scene.lower(np.to);
  const goesOn = /^(who|which|that|whose|of|in|for|at|from|with|based)$/u.test(next);
  const closed = next === "," && !(lead === "the" && scene.lower(np.to + 1) === "and");
  if (next === "and" || !(goesOn || closed || next === "." || lead === "a" || lead === "an"))
    return undefined;
  const named = (scene.bySentence[scene.at] ?? []).find(
    (m) => m.to === np.from - 1 && m.via !== "demonym" && scene.entity(m.entity)?.kind === "actor",
  );
  if (!named) return undefined;
  const personal = scene.roleOf(np) !== undefined || people.has(head.lower);
  const body = scene.bodyNoun(np) !== undefined;
  if (scene.isPerson(named.entity)) return personal ? named : undefined;
  return body || !personal ? named : undefined;
}

/** What may stand between a phrase and the verb by which it is called. */
const between = new Set(
  "also it they he she which that , is was commonly publicly widely researchers and itself".split(" "),
);
const calling = new Set(
  "known called dubbed named codenamed nicknamed tracked track tracks calls call calling dubs dub".split(" "),
);

/** "a hacking collective known as Tin Heron", "a group it calls Tin Heron". */
export function calledName(scene: ReferenceScene, np: NounPhrase): Mention | null {
  let at = np.to;
  while (between.has(scene.lower(at)) && at < np.to + 4) at++;
  if (!calling.has(scene.lower(at))) return null;
  at++;
  if (["as", "itself", "themselves"].includes(scene.lower(at))) at++;
  while (/^["“‘']$/u.test(scene.token(at)?.text ?? "")) at++;
  return (
    (scene.bySentence[scene.at] ?? []).find(
      (m) => m.from === at && scene.entity(m.entity)?.kind === "actor",
    ) ?? null
  );
}

/** "one of the brewers", "two of the firms": what the part is of. */
export function partOf(scene: ReferenceScene, np: NounPhrase): NounPhrase | null {
  if (!parts.test(scene.lower(np.head)) || scene.lower(np.to) !== "of") return null;
  return scene.state.parses[scene.at]?.nps.find((p) => p.from === np.to + 1) ?? null;
}

const parts =
  /^(one|two|three|four|five|six|seven|eight|nine|ten|another|both|some|several|many|most|all|each|none|dozens|scores|hundreds|thousands|\d+)$/u;

/** Do only words that describe what is named stand here: "privately held", "Georgian named"? */
const isPlainLead = (scene: ReferenceScene, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, k) => scene.token(from + k)).every(
    (token) =>
      token !== undefined &&
      (/^(ADJ|ADV|NOUN|PROPN|NUM)$/u.test(token.pos) ||
        token.text === "-" ||
        (token.pos === "VERB" && /(ed|ing|en|ld|un|wn)$/u.test(token.lower))),
  );

const dash = /^[—–]$/u;

/** ", the integrator Wadi Systems", ", the privately held Wadi Systems", ", a Georgian named Jo Reed": the name that ends the phrase behind the comma. */
function nameEnding(scene: ReferenceScene, mentions: readonly Mention[], at: number): Mention | undefined {
  const phrase = scene.state.parses[scene.at]?.nps.find((p) => p.from === at && p.possessor !== null);
  if (!phrase && !/^(the|a|an)$/u.test(scene.lower(at))) return undefined;
  return mentions.find(
    (m) =>
      (phrase ? m.to === phrase.to : /^[,.]?$/u.test(scene.lower(m.to))) &&
      m.from > at + 1 &&
      m.from < at + 8 &&
      m.via !== "demonym" &&
      scene.entity(m.entity)?.kind === "actor" &&
      (phrase !== undefined || isPlainLead(scene, at + 1, m.from)),
  );
}

/** The name that begins here, one word of lead passed over, or ends the phrase that begins here. */
const nameAt = (scene: ReferenceScene, mentions: readonly Mention[], at: number): Mention | undefined =>
  nameEnding(scene, mentions, at) ??
  mentions.find(
    (m) =>
      (m.from === at ||
        (m.from === at + 1 &&
          scene.token(at)?.pos !== "PUNCT" &&
          /^\p{Lu}/u.test(scene.token(at)?.text ?? ""))) &&
      m.via !== "demonym" &&
      scene.entity(m.entity)?.kind === "actor",
  );

/** Does a verb or a mark other than a comma or dash stand here? Behind it, nobody is put beside the phrase. */
const endsSearch = (token: Token | undefined): boolean =>
  !token ||
  token.pos === "AUX" ||
  (token.pos === "PUNCT" && token.lower !== "," && !dash.test(token.text)) ||
  (token.pos === "VERB" && !/(ed|ing|en)$/u.test(token.lower)) ||
  /^(said|accused|denied|charged|blamed|warned|claimed|alleged|rejected|dismissed)$/u.test(token.lower);

/** "the club's chairman, Jo Reed, said", "the operator, Norvik, of …", "two executives, Jo Reed and Al Orr": the names behind the comma. */
export function appositiveNames(scene: ReferenceScene, np: NounPhrase): Mention[] {
  const part = partOf(scene, np);
  const head = scene.token(part?.head ?? np.head);
  const noun =
    head?.pos === "NOUN" ||
    (head?.pos === "PROPN" && scene.words.roles.has(head.lower)) ||
    (head?.pos === "ADJ" && scene.words.either.has(head.lower)) ||
    (part !== null && head?.lower === "them");
  if (!head || !noun) return [];
  const start = part?.to ?? np.to;
  const hung = /^(for|of|on)$/u.test(scene.lower(np.to));
  if (!hung && endsSearch(scene.token(start))) return [];
  const mentions = scene.bySentence[scene.at] ?? [];
  const role = scene.roleOf(part ?? np);
  const many =
    (part ? !/^(one|another)$/u.test(scene.lower(np.head)) : undefined) ??
    role?.plural ??
    scene.words.organisations.get(head.lower)?.plural ??
    (head.lower !== head.lemma && head.lower.endsWith("s"));
  const portfolio = hung && role !== undefined;
  // What stands behind the verb the phrase is the subject of tells nothing of it.
  const verb =
    scene.state.parses[scene.at]?.clauses.find(
      (c) => c.verb.form === "finite" && c.verb.from >= start && c.subject.some((s) => s.from === np.from),
    )?.verb.from ?? start + 12;
  for (let at = start; at < Math.min(start + 12, verb); at++) {
    // "the Minister for Fisheries Jo Reed".
    const holder = portfolio ? mentions.find((m) => m.from === at && scene.isPerson(m.entity)) : undefined;
    if (holder && /^\p{Lu}/u.test(scene.token(at - 1)?.text ?? "")) return [holder];
    if (scene.lower(at) === ",") {
      const first = nameAt(scene, mentions, at + 1);
      if (!first) return [];
      const isOrganisation = scene.words.organisations.has(head.lower);
      const fits =
        scene.words.either.has(head.lower) ||
        (scene.isPerson(first.entity)
          ? role !== undefined || !isOrganisation
          : isOrganisation || role === undefined);
      if (!fits) return [];
      const names = [first];
      let to = first.to;
      while (many && names.length < 8 && (scene.lower(to) === "," || scene.lower(to) === "and")) {
        const next =
          nameAt(scene, mentions, to + 1) ??
          (scene.lower(to + 1) === "and" ? nameAt(scene, mentions, to + 2) : undefined);
        if (!next) break;
        names.push(next);
        to = next.to;
      }
      const after = scene.lower(to);
      return after === "," || after === "" || after === "." || names.length > 1 ? names : [];
    }
    const token = scene.token(at);
    // "the club's owner — the famed producer and host Jo Reed — called her": the name that ends the aside.
    if (token && dash.test(token.text)) {
      const last = mentions.find((m) => m.from > at && m.from < at + 14 && dash.test(scene.lower(m.to)));
      const plain =
        last &&
        Array.from({ length: last.from - at - 1 }, (_, k) => scene.token(at + 1 + k)).every(
          (t) => t && (t.lower === "and" || /^\p{Lu}/u.test(t.text) || /^(DET|ADJ|NOUN|PUNCT)$/u.test(t.pos)),
        );
      return plain && scene.isPerson(last.entity) && (role || scene.words.either.has(head.lower))
        ? [last]
        : [];
    }
    if (endsSearch(token)) return [];
  }
  return [];
}
