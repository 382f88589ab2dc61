import type { NounPhrase } from "../../model/grammar.ts";
import type { Party } from "../../model/parties.ts";
import { ownerOf } from "./ownerOf.ts";
import type { ReferenceScene } from "./ReferenceScene.ts";
import { definite, issuing } from "./referenceWords.ts";
import { recentEntity } from "./salience.ts";
import { addUnnamed } from "./unnamedParties.ts";

/** Whom a document speaks for: "the report by X", "the indictment"; the document itself where nobody is told. */
export function documentParty(scene: ReferenceScene, np: NounPhrase, head: string): Party[] {
  const issuer = issuerOf(scene, np);
  if (issuer !== null) {
    scene.issuers.set(head, issuer);
    return [{ entity: issuer, via: "document", onBehalfOf: null, sure: true }];
  }
  const known = definite.has(scene.lower(np.from))
    ? (scene.issuers.get(head) ?? (head === "document" ? [...scene.issuers.values()].at(-1) : undefined))
    : undefined;
  // "The article accused Acme": the paper that ran it.
  if (
    known === undefined &&
    definite.has(scene.lower(np.from)) &&
    /^(article|story|piece|editorial)$/u.test(head)
  ) {
    const paper = recentEntity(scene, (e) => e.actorType === "media", 8);
    if (paper !== null) return [{ entity: paper, via: "document", onBehalfOf: null, sure: true }];
  }
  if (known === undefined && isChargeSheet(scene, np, head)) {
    const prosecution = prosecutionOf(scene);
    if (prosecution !== null) return [{ entity: prosecution, via: "document", onBehalfOf: null, sure: true }];
  }
  if (known !== undefined) return [{ entity: known, via: "document", onBehalfOf: null, sure: true }];
  const paper = addUnnamed(scene, np, null, "unnamed");
  scene.papers.add(paper);
  return [{ entity: paper, via: "unnamed", onBehalfOf: null, sure: false }];
}

/** "the indictment", "the criminal complaint", "the affidavit": brought by those who prosecute. */
const isChargeSheet = (scene: ReferenceScene, np: NounPhrase, head: string): boolean =>
  /^(indictment|charge|charges|affidavit)$/u.test(head) ||
  (head === "complaint" && scene.lower(np.head - 1) === "criminal");

const prosecuting =
  /\b(prosecutors?|grand jury|attorney'?s office|attorney’s office|district attorney|justice department|department of justice|fbi|federal bureau of investigation|prosecution service)$/iu;

/** Those who prosecute, as the article has told of them last. */
function prosecutionOf(scene: ReferenceScene): number | null {
  const unnamed = [...scene.unnamed].reverse().find(([label]) => prosecuting.test(label));
  if (unnamed) return unnamed[1];
  return recentEntity(scene, (e) => prosecuting.test(e.label), Number.POSITIVE_INFINITY);
}

function issuerOf(scene: ReferenceScene, np: NounPhrase): number | null {
  const owner = np.possessor ? ownerOf(scene, np, { speaker: null }) : null;
  if (owner) return owner.entity;
  const inner = scene
    .mentionsIn(np.from, np.to)
    .filter((m) => m.via !== "demonym" && m.via !== "part")
    .at(-1);
  if (inner) return inner.entity;
  const from = (scene.lower(np.to) === "," ? titleEnd(scene, np.to + 1) : null) ?? np.to;
  for (let at = from; at < Math.min(from + 6, scene.state.sentences[scene.at]?.tokens.length ?? 0); at++) {
    const word = scene.lower(at);
    const next = scene.state.parses[scene.at]?.nps.find((p) => p.from === at + 1);
    if ((word === "from" || word === "by" || word === "of") && next) {
      const party = scene.inner(next, { speaker: null })[0];
      if (party && party.via !== "unnamed") return party.entity;
      const coalition = coalitionInside(scene, next);
      if (coalition !== null) return coalition;
      return party?.entity ?? null;
    }
    if (word === "," || word === "that" || (scene.token(at)?.pos === "VERB" && !issuing.has(word)))
      return null;
  }
  return null;
}

/** "a new book, The Long Lease by Rob Penny": where the title ends and "by" stands. */
function titleEnd(scene: ReferenceScene, from: number): number | null {
  for (let at = from; at < from + 10; at++) {
    const token = scene.token(at);
    if (!token || /^[,.;:]$/u.test(token.text)) return null;
    if (token.lower === "by") return at > from ? at : null;
    if (!/^(\p{Lu}|['’"“”]|'s|’s)/u.test(token.text) && !/^(of|the|and|a|in|to|for)$/u.test(token.lower))
      return null;
  }
  return null;
}

/** "the foreign ministers of A, B and other member states": the coalition whose members they are. */
function coalitionInside(scene: ReferenceScene, np: NounPhrase): number | null {
  for (let at = np.to; at < np.to + 20; at++) {
    const word = scene.lower(at);
    if (word === "" || scene.token(at)?.pos === "VERB") return null;
    if (word === "member" || word === "members")
      return recentEntity(scene, (e) => e.actorType === "coalition", 10);
  }
  return null;
}
