import type { Nation } from "../../../src/model/lexicon.ts";
import { occurrences } from "../fit.ts";
import type { FoundClaim, FoundDocument, FoundParty } from "../found.ts";
import { type ClaimKind, type Gold, type GoldActor, goldClaims } from "../gold.ts";

const bare = { iso: null, actorType: null, quote: "" };

/** An actor somebody marked, as a party somebody found. */
export function partyOf({ id, names, type }: GoldActor): FoundParty {
  const [label = id, ...aliases] = names;
  return { ...bare, id, label, aliases, actorType: type === "unnamed" ? "unnamed" : "organisation" };
}

const required = <T extends { readonly optional: boolean }>(list: readonly T[]): T[] =>
  list.filter((item) => !item.optional);

/**
 * What a reader marked in a text, as if a program had found it there, so that another's gold can judge it.
 * What the reader holds optional is left out.
 */
export function asFound(gold: Gold, text: string, nations: readonly Nation[]): FoundDocument {
  const states = gold.nations.map((iso): FoundParty => {
    const { name = iso, aliases = [] } = nations.find((nation) => nation.iso === iso) ?? {};
    return { ...bare, id: iso, label: name, aliases, iso };
  });
  const known = new Map([...states, ...gold.actors.map(partyOf)].map((party) => [party.id, party]));
  // "ministry|FR" names one party in two ways that are equally right.
  const side = (ids: readonly string[]) =>
    ids.flatMap((id) => id.split("|")).flatMap((id) => known.get(id) ?? []);
  const at = (sentence: string) => ({ spans: occurrences(text, sentence.normalize("NFC")), quote: sentence });
  const claimsOf = (kind: ClaimKind) =>
    required(goldClaims(gold, kind)).map(({ id, tier, by, party, sentence, construction }): FoundClaim => {
      const base = { kind, id, tier, rule: construction, confidence: 100 };
      return { ...base, by: side(by), party: side(party), ...at(sentence) };
    });
  const accusations = claimsOf("accusation");
  return {
    parties: [...states, ...required(gold.actors).map(partyOf)],
    claims: [...accusations, ...claimsOf("denial")],
    answers: required(gold.denials).flatMap((denial) =>
      accusations
        .filter(({ id }) => denial.answers.includes(id))
        .map(({ id }) => ({ denial: denial.id, accusation: id })),
    ),
    summits: required(gold.summits).map(({ id, names, place, date, sentence }) => ({
      ...{ id: `summit:${id}` as const, names, place, date },
      ...at(sentence),
    })),
  };
}
