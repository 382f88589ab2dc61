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
  if (known === undefined && /^(indictment|charge|charges)$/u.test(head)) {
    const prosecution = [...scene.unnamed]
      .reverse()
      .find(([label]) => /prosecutors?$|grand jury$/u.test(label));
    if (prosecution) return [{ entity: prosecution[1], via: "document", onBehalfOf: null, sure: true }];
  }
  if (known !== undefined) return [{ entity: known, via: "document", onBehalfOf: null, sure: true }];
  const paper = addUnnamed(scene, np, null, "unnamed");
  scene.papers.add(paper);
  return [{ entity: paper, via: "unnamed", onBehalfOf: null, sure: false }];
}

function issuerOf(scene: ReferenceScene, np: NounPhrase): number | null {
  const owner = np.possessor ? ownerOf(scene, np, { speaker: null }) : null;
  if (owner) return owner.entity;
  const inner = scene
    .mentionsIn(np.from, np.to)
    .filter((m) => m.via !== "demonym" && m.via !== "part")
    .at(-1);
  if (inner) return inner.entity;
  for (let at = np.to; at < Math.min(np.to + 6, scene.state.sentences[scene.at]?.tokens.length ?? 0); at++) {
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
