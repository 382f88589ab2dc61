import type { SourceDocument } from "../../model/document.ts";
import type { ClaimNode, Evidence, GraphDocument, GraphNode, PartyId } from "../../model/graph.ts";
import { claimsOf, type Draft, isParty } from "./draft.ts";
import { freeId } from "./findParty.ts";
import { renameParty, setTies, tieWith } from "./renameParty.ts";
import { flat } from "./trouble.ts";

const block = "█";

/** As long as it was, so that every offset stays: a block for each letter. */
const blocks = (text: string): string => text.replace(/\S/gsu, (letter) => block.repeat(letter.length));

/** A text without these passages. */
const without = (text: string, passages: readonly string[]): string =>
  passages.reduce((left, passage) => left.replaceAll(passage, blocks(passage)), text);

interface Blackout {
  /** Document → its text before and after. */
  readonly texts: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  /** The same with all white space one blank, as labels have it. */
  readonly flat: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  readonly passages: readonly string[];
}

function again(e: Evidence, { texts }: Blackout): Evidence {
  const after = texts.get(e.document)?.after;
  if (after === undefined) return e;
  return {
    ...e,
    quote: after.slice(e.start, e.end),
    prefix: after.slice(e.start - e.prefix.length, e.start),
    suffix: after.slice(e.end, e.end + e.suffix.length),
  };
}

/** Words that were taken from these documents, as they stand there now; words that no longer stand there are blacked out whole. */
function reworded(words: string, documents: ReadonlySet<string>, blackout: Blackout): string {
  const { passages } = blackout;
  const plain = flat(words.replace(/…$/u, ""));
  const left = without(words, passages);
  if (left !== words) return left;
  const held = [...blackout.flat].filter(([id, { before }]) => documents.has(id) && before.includes(plain));
  const stands = held.some(([, { after }]) => after.includes(plain));
  return held.length > 0 && !stands ? blocks(words) : words;
}

/** Every text of a node that was read from an article. */
function nodeWithout(node: GraphNode, blackout: Blackout): GraphNode {
  const documents = new Set<string>(node.evidence.map((e) => e.document));
  const say = (words: string): string => reworded(words, documents, blackout);
  const perhaps = (words: string | null): string | null => (words === null ? null : say(words));
  const common = { label: say(node.label), evidence: node.evidence.map((e) => again(e, blackout)) };
  switch (node.kind) {
    case "nation":
      return { ...node, ...common, aliases: node.aliases.map(say) };
    case "actor":
      return { ...node, ...common, aliases: node.aliases.map(say), position: perhaps(node.position) };
    case "summit":
      return {
        ...node,
        ...common,
        aliases: node.aliases.map(say),
        series: perhaps(node.series),
        place: node.place.map(say),
        date: { ...node.date, text: perhaps(node.date.text) },
      };
    case "accusation":
    case "denial":
      return {
        ...node,
        ...common,
        ...(node.kind === "accusation"
          ? { allegation: perhaps(node.allegation) }
          : { content: perhaps(node.content) }),
        cue: say(node.cue),
        hedges: node.hedges.map(say),
        time: { ...node.time, text: perhaps(node.time.text) },
      } as ClaimNode;
  }
}

/** A party or meeting whose name is gone loses the id that was made of the name. */
function nameless(draft: Draft, before: GraphNode, after: GraphNode): void {
  const renamed = before.label !== after.label && (after.kind === "actor" || after.kind === "summit");
  if (!renamed) {
    draft.nodes.set(after.id, after);
    return;
  }
  draft.nodes.delete(before.id);
  if (after.kind === "summit") {
    const id = freeId(draft, "summit", "redacted");
    for (const claim of claimsOf(draft))
      if (claim.kind === "accusation" && claim.madeAt === before.id)
        draft.nodes.set(claim.id, { ...claim, madeAt: id });
    setTies(
      draft,
      draft.ties.map((tie) => tieWith(tie, before.id, id)),
    );
    draft.nodes.set(id, { ...after, id });
  } else {
    const id = freeId(draft, "actor", "redacted");
    if (isParty(before)) renameParty(draft, before.id as PartyId, id);
    draft.nodes.set(id, { ...after, id } as GraphNode);
  }
}

function documentWithout(draft: Draft, document: GraphDocument, blackout: Blackout): GraphDocument {
  const text = blackout.texts.get(document.id);
  if (!text) return document;
  const own = draft.redactions.filter(({ documents }) => documents.includes(document.id));
  return {
    ...document,
    headline: document.headline === null ? null : without(document.headline, blackout.passages),
    ...(document.text === undefined ? {} : { text: text.after }),
    warnings: document.warnings.map((w) => ({ ...w, message: without(w.message, blackout.passages) })),
    corrections: [...(document.corrections ?? []), ...own.map(({ correction }) => correction)],
  };
}

/** Takes the redacted passages out of everything that leaves the build; gives the articles as they then are. */
export function blackOut(draft: Draft): SourceDocument[] {
  const texts = new Map<string, { before: string; after: string }>();
  for (const { documents, passage } of draft.redactions)
    for (const id of documents) {
      const before = texts.get(id)?.before ?? draft.sources.get(id)?.text ?? "";
      texts.set(id, { before, after: without(texts.get(id)?.after ?? before, [passage]) });
    }
  const blackout: Blackout = {
    texts,
    flat: new Map(
      [...texts].map(([id, { before, after }]) => [id, { before: flat(before), after: flat(after) }]),
    ),
    passages: draft.redactions.map(({ passage }) => passage),
  };
  const touched = (item: { evidence: readonly Evidence[] }): boolean =>
    item.evidence.some((e) => texts.has(e.document));
  for (const node of [...draft.nodes.values()])
    if (touched(node)) {
      const current = draft.nodes.get(node.id) ?? node;
      nameless(draft, current, nodeWithout(current, blackout));
    }
  for (const [at, claim] of draft.rejected.entries())
    if (touched(claim)) draft.rejected[at] = nodeWithout(claim, blackout) as ClaimNode;
  setTies(
    draft,
    draft.ties.map((tie) => ({ ...tie, evidence: tie.evidence.map((e) => again(e, blackout)) })),
  );
  for (const [at, link] of draft.links.entries())
    draft.links[at] = { ...link, evidence: link.evidence.map((e) => again(e, blackout)) };
  for (const document of draft.documents.values())
    draft.documents.set(document.id, documentWithout(draft, document, blackout));
  return [...draft.sources.values()].map((source) => ({
    ...source,
    text: texts.get(source.id)?.after ?? source.text,
  }));
}
