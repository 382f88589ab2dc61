import type { ActorType } from "../../model/graph.ts";
import type { MentionVia } from "../../model/reading.ts";

/** A nation or actor while the document is read; it becomes an entity when something is said of it. */
export interface Party {
  readonly kind: "nation" | "actor";
  label: string;
  readonly iso: string | null;
  actorType: ActorType | null;
  readonly known: string | null;
  nation: string | null;
  position: string | null;
}

/** A mention before parties have their numbers. */
export interface Found {
  readonly party: Party;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly via: MentionVia;
}

export function makeActor(label: string, actorType: ActorType, more: Partial<Party> = {}): Party {
  return { kind: "actor", label, iso: null, actorType, known: null, nation: null, position: null, ...more };
}
