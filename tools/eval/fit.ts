import type { Span } from "../../src/model/document.ts";
import type { FoundClaim, FoundParty } from "./found.ts";
import type { GoldActor, GoldClaim, GoldDocument } from "./gold.ts";
import { holdsName, plainName } from "./names.ts";

/** When a finding fits an item of one document's gold. */
export interface Fit {
  readonly actor: (found: FoundParty, actor: GoldActor) => boolean;
  /** Any party of the one side is any party of the other; an empty side fits an empty one. */
  readonly side: (found: readonly FoundParty[], gold: readonly string[]) => boolean;
  readonly sentence: (found: { readonly spans: readonly Span[] }, sentence: string) => boolean;
  /** Sentence and both sides. */
  readonly tuple: (found: FoundClaim, gold: GoldClaim) => boolean;
}

export function makeFit({ gold, text }: GoldDocument): Fit {
  const actors = new Map(gold.actors.map((a) => [a.id, { actor: a, names: a.names.map(plainName) }]));
  const fitsActor = (found: FoundParty, actor: GoldActor): boolean => {
    const names = actors.get(actor.id)?.names ?? [];
    const label = plainName(found.label);
    const own = [label, ...found.aliases.map(plainName)].filter((n) => n !== "");
    if (own.some((n) => names.includes(n))) return true;
    // A nation is not the ministry whose name it stands in.
    if (found.iso !== null) return false;
    // Nor is a node that bears one actor's name the other one whose name holds it: "Acme" and "Acme Workers' Union".
    const another =
      found.actorType !== "unnamed" &&
      actor.type !== "unnamed" &&
      [...actors.values()].some((other) => other.actor.id !== actor.id && other.names.includes(label));
    return !another && own.some((n) => names.some((name) => holdsName(n, name)));
  };
  const fitsParty = (found: FoundParty, party: string): boolean =>
    party.split("|").some((id) => {
      const known = actors.get(id);
      return known ? fitsActor(found, known.actor) : found.iso === id;
    });
  const side: Fit["side"] = (found, wanted) =>
    wanted.length === 0 ? found.length === 0 : found.some((f) => wanted.some((party) => fitsParty(f, party)));
  const spans = new Map<string, Span[]>();
  const sentence: Fit["sentence"] = (found, wanted) => {
    const places = spans.get(wanted) ?? occurrences(text, wanted.normalize("NFC"));
    spans.set(wanted, places);
    return found.spans.some((span) => places.some((place) => overlaps(span, place)));
  };
  const tuple: Fit["tuple"] = (found, wanted) =>
    sentence(found, wanted.sentence) && side(found.by, wanted.by) && side(found.party, wanted.party);
  return { actor: fitsActor, side, sentence, tuple };
}

/** Do two spans share more than half of the shorter one? */
export function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** Every place where the words stand in the text. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}
