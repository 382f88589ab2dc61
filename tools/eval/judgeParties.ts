import type { Fit } from "./fit.ts";
import type { FoundDocument, FoundParty } from "./found.ts";
import type { GoldDocument } from "./gold.ts";
import { type Judged, plainJudged } from "./judged.ts";
import { holdsName, plainName } from "./names.ts";
import { type Fits, lenient, oneToOne, type Standing, type Verdicts } from "./pairing.ts";

const wanted: Standing = { optional: false, wanted: true, folds: false };

export interface NationField extends Verdicts {
  readonly nations: readonly FoundParty[];
}

/** Nations, by code. */
export function nationField({ gold }: GoldDocument, { parties }: FoundDocument): NationField {
  const nations = parties.filter((party) => party.iso !== null);
  const fits: Fits = (g, f) => gold.nations[g] === nations[f]?.iso;
  const standing = gold.nations.map(() => wanted);
  return { nations, ...lenient(standing, nations.length, fits) };
}

export interface ActorField {
  readonly actors: readonly FoundParty[];
  readonly lenient: Verdicts;
  readonly oneToOne: Verdicts;
  /** Findings that bear a name the gold forbids, with that name. */
  readonly forbidden: readonly { readonly actor: FoundParty; readonly name: string }[];
}

/** Named actors; unnamed parties of the gold and optional ones are as debatable as each other. */
export function actorField({ gold }: GoldDocument, { parties }: FoundDocument, fit: Fit): ActorField {
  const actors = parties.filter((party) => party.actorType !== null && party.actorType !== "unnamed");
  const standing = gold.actors.map((a) => ({ ...wanted, optional: a.optional || a.type === "unnamed" }));
  const cells = gold.actors.map((wantedActor) => actors.map((found) => fit.actor(found, wantedActor)));
  const fits: Fits = (g, f) => cells[g]?.[f] ?? false;
  const strangers = actors.filter((_, f) => !cells.some((row) => row[f]));
  return {
    actors,
    lenient: lenient(standing, actors.length, fits),
    oneToOne: oneToOne(standing, actors.length, fits),
    forbidden: strangers.flatMap((actor) => {
      const names = [actor.label, ...actor.aliases].map(plainName);
      const name = gold.mustNotBeActors.find((no) => names.some((n) => holdsName(n, plainName(no))));
      return name === undefined ? [] : [{ actor, name }];
    }),
  };
}

export function judgeParties(file: string, nations: NationField, actors: ActorField): Judged[] {
  const actor = { class: "actor", scope: "both", file } as const;
  return [
    ...plainJudged({ class: "nation", measure: "name", scope: "both", file }, nations),
    ...plainJudged({ ...actor, measure: "name" }, actors.lenient),
    ...plainJudged({ ...actor, measure: "name 1:1" }, actors.oneToOne),
  ];
}
