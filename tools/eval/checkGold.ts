import { type Gold, goldSchema } from "./gold.ts";

/**
 * Checks one gold file against its article: its shape, that every sentence is in the text, that every id stands for
 * something and that every code is a state. A problem names the item it is about.
 */
export function checkGold(
  value: unknown,
  text: string,
  isos: ReadonlySet<string>,
): { gold: Gold } | { problems: string[] } {
  const parsed = goldSchema.safeParse(value);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((i) => `${itemAt(value, i.path)}: ${i.message}`) };
  }
  const gold = parsed.data;
  const problems = [
    ...repeated(gold),
    ...gold.nations.filter((n) => !isos.has(n)).map((n) => `nations: "${n}" is no ISO 3166-1 code`),
    ...strayParties(gold, isos),
    ...strayAnswers(gold),
    ...[...gold.accusations, ...gold.denials, ...gold.summits]
      .filter((item) => !text.includes(item.sentence.normalize("NFC")))
      .map((item) => `${item.id}: its sentence is not in the text: "${item.sentence.slice(0, 80)}"`),
  ];
  return problems.length > 0 ? { problems } : { gold };
}

/** "accusations A3 .tier": the item's own id where it has one. */
function itemAt(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value;
  let named = "";
  for (const key of path) {
    at = typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const id = typeof at === "object" && at !== null && "id" in at ? at.id : undefined;
    named += typeof key === "number" ? ` ${typeof id === "string" ? id : `[${key}]`}` : ` ${String(key)}`;
  }
  return named.trim() || "file";
}

function repeated(gold: Gold): string[] {
  const lists: [string, string[]][] = [
    ["nations", gold.nations],
    ["actors", gold.actors.map((a) => a.id)],
    ["accusations and denials", [...gold.accusations, ...gold.denials].map((c) => c.id)],
    ["summits", gold.summits.map((s) => s.id)],
  ];
  return lists.flatMap(([name, ids]) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${name}: "${id}" stands there twice`),
  );
}

function strayParties(gold: Gold, isos: ReadonlySet<string>): string[] {
  const actors = new Set(gold.actors.map((a) => a.id));
  const check = (id: string, name: string, side: readonly string[]): string[] =>
    side
      .flatMap((party) => party.split("|"))
      .flatMap((party) => {
        if (actors.has(party) || gold.nations.includes(party)) return [];
        if (isos.has(party)) return [`${id}: ${name} "${party}" is not among the text's nations`];
        return [`${id}: ${name} "${party}" is neither an actor nor a nation of this file`];
      });
  return [
    ...gold.accusations.flatMap((a) => [
      ...check(a.id, "accuser", a.accuser),
      ...check(a.id, "accused", a.accused),
      ...(a.accused.length === 0 ? [`${a.id}: an accusation of nobody`] : []),
    ]),
    ...gold.denials.flatMap((d) => [
      ...check(d.id, "denier", d.denier),
      ...check(d.id, "principal", d.principal),
    ]),
  ];
}

function strayAnswers(gold: Gold): string[] {
  const accusations = new Set(gold.accusations.map((a) => a.id));
  return gold.denials.flatMap((d) =>
    d.answers
      .filter((id) => !accusations.has(id))
      .map((id) => `${d.id}: answers "${id}", which is no accusation`),
  );
}
