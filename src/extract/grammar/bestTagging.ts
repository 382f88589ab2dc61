import type { Upos } from "../../model/text.ts";
import { type Search, searchClauses, searchOn } from "./searchClauses.ts";
import type { Scene, State } from "./state.ts";

/** A reading this cheap is not doubted. */
const CONTENT = 1;
/** What another tag must save to be believed. */
const PRICE = 0.85;
/** How many words are doubted in one sentence. */
const MOST = 5;

/** Reads a sentence with the tags it came with and, when that reads badly, with one or two words tagged otherwise. */
export function bestTagging(
  sceneFor: (retagged: ReadonlyMap<number, Upos>) => Scene,
  at: readonly number[],
): { scene: Scene; state: State } {
  let tags: ReadonlyMap<number, Upos> = new Map();
  let search = searchClauses(sceneFor(tags));
  for (let round = 0; round < 2 && search.state.cost > CONTENT; round++) {
    let best: { tags: ReadonlyMap<number, Upos>; search: Search } | null = null;
    for (const [position, tag] of doubtful(search.scene, at, tags)) {
      const tried = new Map([...tags, [position, tag]]);
      const bound: number = (best?.search ?? search).state.cost;
      const read = searchOn(search, sceneFor(tried), bound - PRICE);
      if (read !== null && read.state.cost + PRICE < bound) best = { tags: tried, search: read };
    }
    if (!best) break;
    ({ tags, search } = best);
  }
  return search;
}

const isKnownVerb = ({ words }: Scene, lower: string, lemma: string): boolean =>
  words.verbs.has(lemma) ||
  words.verbs.has(lower) ||
  (lower.endsWith("s") && words.verbs.has(lower.slice(0, -1)));

/** Words that could as well be verbs, nouns or adjectives, with the other tag. */
function doubtful(scene: Scene, at: readonly number[], tags: ReadonlyMap<number, Upos>): [number, Upos][] {
  const out: [number, Upos][] = [];
  const verbal = new Set<number>();
  for (const { vg } of scene.chunks) if (vg && vg.to - vg.from === 1) verbal.add(vg.main);
  for (const position of at) {
    const token = scene.tokens[position];
    if (out.length >= MOST) break;
    if (!token || tags.has(position)) continue;
    const { lower, lemma, pos } = token;
    if (verbal.has(position)) {
      const before = scene.tokens[position - 1]?.pos ?? "PUNCT";
      if (lower.endsWith("ed")) {
        // "the reported attack", "two charged men": only where a noun phrase may begin or go on.
        if (
          /^(DET|ADJ|NUM|VERB|ADP|CCONJ)$/u.test(before) &&
          /^(NOUN|PROPN|ADJ)$/u.test(scene.tokens[position + 1]?.pos ?? "")
        )
          out.push([position, "ADJ"]);
      } else if (
        !lower.endsWith("ing") &&
        !scene.words.irregular.has(lower) &&
        !scene.words.neverNouns.has(lower)
      )
        out.push([position, "NOUN"]);
    } else if (pos === "ADJ" || pos === "NOUN") {
      const verb =
        (pos === "NOUN" && !lower.endsWith("ing") && isKnownVerb(scene, lower, lemma)) ||
        lower.endsWith("ed") ||
        scene.words.irregular.has(lower);
      if (verb && !isCapitalised(scene, position)) out.push([position, "VERB"]);
    }
  }
  return out;
}

/** "the Save Our Spaces campaign": a capital behind a small word begins a name, and no verb. */
function isCapitalised({ tokens }: Scene, position: number): boolean {
  const [before, token] = [tokens[position - 1], tokens[position]];
  return /^\p{Ll}/u.test(before?.text ?? "") && /^\p{Lu}/u.test(token?.text ?? "");
}
