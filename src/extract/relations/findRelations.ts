import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention, Relation } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

const speaking =
  /\b(spokes\w+|ambassador|envoy|press (secretary|officer|attaché|attache)|lawyer|attorney|counsel|solicitor|barrister|representative|chief executive|CEO|chairman|chairwoman|head of communications)\b/iu;
const listing =
  /^(consists|consisting|comprises|comprising|includes|including|groups|grouping|made|composed|members)$/u;

/** The word before a place of a sentence, articles aside: "the ambassador in Cairo" speaks for no one there. */
const leadOf = (tokens: Sentence["tokens"], at: number): string =>
  (tokens[at - 1]?.lower === "the" ? tokens[at - 2]?.lower : tokens[at - 1]?.lower) ?? "";

const wordsOf = (tokens: Sentence["tokens"], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(" ");

/** Makes the finder of ties the text states: members of a coalition, who speaks for whom, whose an office is. */
export function makeRelationFinder(
  lexicon: Lexicon,
): (sentences: readonly Sentence[], names: Names) => Relation[] {
  const members = new Map(
    lexicon.organisations.filter((o) => o.members.length > 0).map((o) => [o.name, new Set(o.members)]),
  );
  return (sentences, { entities, mentions }) => {
    const relations: Relation[] = [];
    const seen = new Set<string>();
    const add = (kind: Relation["kind"], from: number, to: number, sentence: Sentence): void => {
      const key = `${kind}:${from}:${to}`;
      if (from === to || seen.has(key)) return;
      seen.add(key);
      relations.push({ kind, from, to, evidence: { start: sentence.start, end: sentence.end } });
    };
    const here: Mention[][] = sentences.map(() => []);
    for (const mention of mentions) here[mention.sentence]?.push(mention);
    const nations = new Map(
      entities.filter((e) => e.kind === "nation" && e.iso).map((e) => [e.iso as string, e.key]),
    );
    const coalitions = entities.filter((e) => e.actorType === "coalition");
    const first = new Map<number, Mention>();
    for (const mention of mentions) {
      const sentence = sentences[mention.sentence];
      if (!sentence || sentence.zone !== "body") continue;
      if (!first.has(mention.entity)) first.set(mention.entity, mention);
      const entity = entities[mention.entity];
      if (entity?.actorType !== "person") continue;
      // Words around the name that tell a post of speaking for somebody.
      const { tokens } = sentence;
      const from = Math.max(0, mention.from - 8);
      const before = wordsOf(tokens, from, mention.from);
      const apposed = tokens[mention.to]?.lower === ",";
      const post = apposed
        ? (wordsOf(tokens, mention.to + 1, mention.to + 14).split(/ [,.;] /u)[0] ?? "")
        : "";
      if (apposed && speaking.test(post))
        for (const m of here[mention.sentence] ?? [])
          if (
            m.from > mention.to &&
            m.to <= mention.to + 14 &&
            entities[m.entity]?.actorType !== "person" &&
            !/^(in|to|at|near|outside|against)$/u.test(leadOf(tokens, m.from)) &&
            post.includes(tokens[m.from]?.lower ?? " ")
          ) {
            add("speaks-for", mention.entity, m.entity, sentence);
            break;
          }
      if (!speaking.test(before)) continue;
      const lead = /(?:^|[.,;:"”] |\bsaid )([^.,;:"”]*)$/u.exec(before)?.[1] ?? "";
      if (
        !/\b(former|ex|then|late)\b/u.test(lead) &&
        (speaking.test(lead) ||
          (/, $/u.test(`${before} `) && speaking.test(before.split(" , ").at(-1) ?? "")))
      ) {
        const body = (here[mention.sentence] ?? [])
          .filter((m) => m.to <= mention.from && m.from >= from && entities[m.entity]?.actorType !== "person")
          .at(-1);
        if (body) add("speaks-for", mention.entity, body.entity, sentence);
      }
    }
    for (const sentence of sentences) {
      if (sentence.zone !== "body") continue;
      const inside = here[sentence.index] ?? [];
      const list = inside.filter(
        (m) => entities[m.entity]?.kind === "nation" && (m.via === "name" || m.via === "alias"),
      );
      if (list.length < 3) continue;
      const told =
        sentence.tokens.some((t) => listing.test(t.lower)) ||
        /\bmember (states|nations|countries)\b/u.test(sentence.tokens.map((t) => t.lower).join(" ")) ||
        /\bforeign ministers of\b/u.test(sentence.tokens.map((t) => t.lower).join(" "));
      if (!told) continue;
      const held = coalitions.find(
        (c) =>
          c.known !== null &&
          members.has(c.known) &&
          list.filter((m) => members.get(c.known ?? "")?.has(entities[m.entity]?.iso ?? "")).length >=
            Math.max(3, list.length - 2),
      );
      if (!held?.known) continue;
      for (const m of list)
        if (members.get(held.known)?.has(entities[m.entity]?.iso ?? ""))
          add("member-of", m.entity, held.key, sentence);
    }
    for (const entity of entities) {
      if (entity.kind !== "actor" || entity.nation === null) continue;
      const nation = nations.get(entity.nation);
      const mention = first.get(entity.key);
      const sentence = mention ? sentences[mention.sentence] : undefined;
      if (nation !== undefined && sentence) add("belongs-to", entity.key, nation, sentence);
    }
    return relations;
  };
}
