import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence, Token } from "../../model/text.ts";

/** What one is called who does this. */
const doers: Readonly<Record<string, readonly string[]>> = {
  operate: ["operator"],
  run: ["operator"],
  own: ["owner"],
  make: ["maker", "manufacturer"],
  manufacture: ["manufacturer", "maker"],
  produce: ["producer"],
  publish: ["publisher"],
  build: ["builder"],
  supply: ["supplier"],
  employ: ["employer"],
  insure: ["insurer"],
  develop: ["developer"],
};

const stops = (token: Token | undefined): boolean =>
  token === undefined ||
  token.pos === "AUX" ||
  token.pos === "VERB" ||
  token.pos === "PRON" ||
  token.pos === "SCONJ" ||
  /^[.;:—–"”()]$/u.test(token.text);

/**
 * Common nouns the text uses of a named party, so that "the operator" and "the bowler" find back to it: right before the name
 * ("the drivetrain maker Brandt"), in an apposition behind it ("Norhavn, a terminal operator,") or before it ("the bowler, Tom Hart,").
 */
export function findDescriptors(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const addWord = (entity: number, word: string): void => {
    found.set(entity, (found.get(entity) ?? new Set<string>()).add(word));
  };
  const add = (entity: number, token: Token | undefined): void => {
    if (!token || (token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ")) return;
    addWord(entity, token.lower);
    if (token.lemma !== token.lower) addWord(entity, token.lemma);
  };
  for (const mention of mentions) {
    const entity = entities[mention.entity];
    const tokens = sentences[mention.sentence]?.tokens;
    if (!tokens || entity?.kind !== "actor" || mention.via === "demonym") continue;
    // "the drivetrain maker Brandt": nouns that run up to the name, with no comma.
    for (let at = mention.from - 1; at >= 0 && mention.from - at <= 3; at--) {
      const token = tokens[at];
      if (token?.pos !== "NOUN" && !(token?.pos === "PROPN" && at < mention.from)) break;
      // "shadow chancellor Jo Reed" is not the chancellor.
      if (/^(shadow|deputy|vice|former|assistant|acting|ex|would-be)$/u.test(tokens[at - 1]?.lower ?? ""))
        break;
      add(mention.entity, token);
    }
    // "Tom Hart, a left-arm bowler from Galle,": nouns up to the first preposition.
    if (tokens[mention.to]?.text === ",") {
      const lead = tokens[mention.to + 1];
      if (
        lead &&
        (lead.pos === "DET" ||
          lead.pos === "NOUN" ||
          lead.pos === "ADJ" ||
          lead.lower === "its" ||
          lead.lower === "their" ||
          lead.pos === "PROPN")
      ) {
        let list = false;
        const nouns: Token[] = [];
        for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + 10); at++) {
          const token = tokens[at];
          if (
            !token ||
            stops(token) ||
            /^(,|that|which|who|whose)$/u.test(token.lower) ||
            token.pos === "ADP"
          )
            break;
          if (token.pos === "CCONJ") {
            list = true;
            break;
          }
          if (token.pos === "NOUN") nouns.push(token);
        }
        if (!list || nouns.length > 0) add(mention.entity, nouns.at(-1));
      }
    }
    // "Norvik, which operates the quay": the operator.
    const relative = tokens[mention.to]?.text === "," ? mention.to + 1 : mention.to;
    if (/^(which|that|who)$/u.test(tokens[relative]?.lower ?? ""))
      for (const noun of doers[tokens[relative + 1]?.lemma ?? ""] ?? []) addWord(mention.entity, noun);
    // "Mr Reed is a left-arm bowler".
    if (/^(is|was)$/u.test(tokens[mention.to]?.lower ?? "") && tokens[mention.to + 1]?.pos === "DET") {
      let at = mention.to + 2;
      while (
        /^(NOUN|ADJ)$/u.test(tokens[at]?.pos ?? "") &&
        tokens[at + 1]?.pos === "NOUN" &&
        at < mention.to + 7
      )
        at++;
      if (tokens[at]?.pos === "NOUN") add(mention.entity, tokens[at]);
    }
    // "the club's chairman, Jo Reed,": the head of the phrase before the comma.
    if (tokens[mention.from - 1]?.text === ",") {
      for (let at = mention.from - 2; at >= 0 && mention.from - at < 12; at--) {
        const token = tokens[at];
        if (stops(token) || token?.text === ",") break;
        if (token?.pos === "NOUN" && (at === mention.from - 2 || tokens[at + 1]?.pos === "ADP"))
          add(mention.entity, token);
        if (token?.pos === "DET") break;
      }
    }
  }
  return found;
}
