import type { FoundDocument, FoundParty } from "./found.ts";
import type { GoldDocument } from "./gold.ts";
import type { Class, Mistake } from "./judged.ts";
import type { ActorField, NationField } from "./judgeParties.ts";
import type { SummitField } from "./judgeSummits.ts";

const blank = { rule: null, confidence: null, tier: null, construction: null };
const saidAs = ({ label, aliases, actorType }: FoundParty) =>
  [label, ...aliases].join(" / ") + (actorType ? ` (${actorType})` : "");

const miss = (of: Class, file: string, item: string, sentence: string, expected: string): Mistake => ({
  class: of,
  kind: "missed",
  file,
  item,
  sentence,
  expected,
  got: "nothing",
  ...blank,
});
const alarm = (of: Class, file: string, sentence: string, got: string): Mistake => ({
  class: of,
  kind: "false alarm",
  file,
  item: null,
  sentence,
  expected: "nothing",
  got,
  ...blank,
});

export function partyMistakes(document: GoldDocument, nations: NationField, actors: ActorField): Mistake[] {
  const { file, gold } = document;
  const forbidden = new Map(actors.forbidden.map(({ actor, name }) => [actor, name]));
  return [
    ...gold.nations.flatMap((iso, g) =>
      nations.gold[g] === "wrong" ? [miss("nation", file, iso, "", iso)] : [],
    ),
    ...nations.nations.flatMap((n, f) =>
      nations.found[f] === "wrong" ? [alarm("nation", file, n.quote, `${n.iso} ${saidAs(n)}`)] : [],
    ),
    ...gold.actors.flatMap((a, g) => {
      const sentence = document.text.split("\n").find((line) => a.names.some((n) => line.includes(n))) ?? "";
      return actors.lenient.gold[g] === "wrong"
        ? [miss("actor", file, a.id, sentence, a.names.join(" / "))]
        : [];
    }),
    ...actors.actors.flatMap((a, f): Mistake[] => {
      const name = forbidden.get(a);
      const found = alarm("actor", file, a.quote, saidAs(a));
      if (name !== undefined) return [{ ...found, kind: "forbidden", expected: `not "${name}"` }];
      if (actors.lenient.found[f] === "wrong") return [found];
      const spare = actors.oneToOne.found[f] === "wrong";
      return spare ? [{ ...found, kind: "double", expected: "one node for this actor" }] : [];
    }),
  ];
}

export function summitMistakes(document: GoldDocument, field: SummitField, found: FoundDocument): Mistake[] {
  const { file, gold } = document;
  const written = (place: readonly string[], date: string | null) =>
    `${place.join(", ") || "no place"}, ${date ?? "no date"}`;
  return [
    ...gold.summits.flatMap((s, g) =>
      field.oneToOne.gold[g] === "wrong" ? [miss("summit", file, s.id, s.sentence, s.names.join(" / "))] : [],
    ),
    ...found.summits.flatMap((s, f): Mistake[] => {
      const wrong = alarm("summit", file, s.quote, `${s.names.join(" / ")}: ${written(s.place, s.date)}`);
      if (field.lenient.found[f] === "wrong") return [wrong];
      return field.oneToOne.found[f] === "wrong"
        ? [{ ...wrong, kind: "double", expected: "one node for this meeting" }]
        : [];
    }),
    ...field.pairs.flatMap(({ gold: g, found: f, placeRight, dateRight }): Mistake[] => {
      if (placeRight !== false && dateRight) return [];
      const texts = {
        sentence: g.sentence,
        expected: written(g.place, g.date),
        got: written(f.place, f.date),
      };
      return [{ class: "summit", kind: "place or date", file, item: g.id, ...texts, ...blank }];
    }),
  ];
}
