import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";
import type { PartyWords } from "./partyWords.ts";
import { outsiders } from "./referenceWords.ts";

const heads =
  /^(runs|run|heads|headed|leads|led|chairs|chaired|founded|owns|owned|represents|represented|represent|manages|managed|directs|directed|co-founded|edits|edited|represents|commands|commanded)$/u;

/** A verb or a full stop ends the stretch in which a role can belong to a name. */
const ends = (lower: string, pos: string): boolean =>
  pos === "AUX" ||
  (pos === "VERB" && !/(ed|ing)$/u.test(lower)) ||
  lower === ";" ||
  lower === "." ||
  lower === "”" ||
  lower === '"';

/**
 * Whom a person stands for by post, read off the words around the name: "Norvik's chairman, Jo Reed", "Norwegian minister Jo Reed",
 * "Jo Reed, head of the port authority", "Jo Reed, who runs Norvik". Entity of the person → entities of the bodies.
 */
export function findAffiliations(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  words: PartyWords,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const bySentence: Mention[][] = sentences.map(() => []);
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention);
  const add = (person: number, body: number): void => {
    const list = found.get(person) ?? [];
    if (!list.includes(body)) found.set(person, [...list, body]);
  };
  const isRole = (lower: string): boolean =>
    words.roles.has(lower) ||
    /^(chief|head|director|boss|leader|founder|owner|counsel|minister|secretary|officer|executive|co-founder|chair|deputy)$/u.test(
      lower,
    );
  for (const mention of mentions) {
    if (entities[mention.entity]?.actorType !== "person") continue;
    const { tokens } = sentences[mention.sentence] as Sentence;
    const bodies = (bySentence[mention.sentence] ?? []).filter(
      (m) => entities[m.entity]?.actorType !== "person",
    );
    const within = (from: number, to: number): Mention[] =>
      bodies.filter((m) => m.from >= from && m.to <= to);
    // Before the name.
    let from = mention.from;
    let role = false;
    let former = false;
    let commas = 0;
    while (from > 0 && mention.from - from < 12) {
      const token = tokens[from - 1];
      if (!token || ends(token.lower, token.pos)) break;
      if (token.lower === "," && (++commas > 1 || from !== mention.from)) break;
      if (
        token.pos === "SCONJ" ||
        token.lower === "and" ||
        token.lower === "with" ||
        token.lower === "by" ||
        token.lower === "against"
      )
        break;
      if (isRole(token.lower)) role = true;
      if (/^(former|ex|then|late|one-time|ex-.*)$/u.test(token.lower)) former = true;
      if (from === mention.from || tokens[from]?.lower === ",") former ||= outsiders.test(token.lower);
      from--;
    }
    // Who held a post before speaks for nobody.
    if (role && !former) for (const body of within(from, mention.from)) add(mention.entity, body.entity);
    // Behind it.
    if (tokens[mention.to]?.lower === "," || tokens[mention.to]?.lower === "(") {
      let to = mention.to + 1;
      let behind = false;
      const who = tokens[to]?.lower === "who" && heads.test(tokens[to + 1]?.lower ?? "");
      if (who) {
        behind = true;
        to += 2;
      }
      while (to < tokens.length && to - mention.to < 16) {
        const token = tokens[to];
        if (
          !token ||
          token.lower === "," ||
          token.lower === ")" ||
          ends(token.lower, token.pos) ||
          token.lower === "who" ||
          token.lower === "which"
        )
          break;
        if (isRole(token.lower)) behind = true;
        to++;
      }
      // "the ambassador in Cairo" stands for whoever sent him.
      const stands = (body: Mention): boolean =>
        !/^(in|at|to|near|outside|on)$/u.test(
          tokens[body.from - 1]?.lower === "the"
            ? (tokens[body.from - 2]?.lower ?? "")
            : (tokens[body.from - 1]?.lower ?? ""),
        );
      if (behind)
        for (const body of within(mention.to, to)) if (stands(body)) add(mention.entity, body.entity);
    }
  }
  return found;
}
