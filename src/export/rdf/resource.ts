import { wellFormed } from "../wellFormed.ts";
import type { TermName } from "./terms.ts";

/** Another resource, by its address. */
export interface Link {
  readonly id: string;
}
/** A literal whose type the term does not fix. */
export interface Typed {
  readonly value: string;
  readonly type: string;
}
export type Value = string | number | Link | Typed | Resource;

/** A thing with its types and what is said of it; without an address it stands inside another. */
export interface Resource {
  readonly id?: string;
  readonly types: readonly string[];
  readonly says: readonly (readonly [term: TermName, values: readonly Value[]])[];
}

export const isLink = (value: Value): value is Link =>
  typeof value === "object" && "id" in value && !("types" in value);
export const isTyped = (value: Value): value is Typed => typeof value === "object" && "type" in value;

/** The address of something in a graph file: `urn:counterclaim:nation:cn`. The same in every graph that has it. */
export const addressOf = (id: string): string =>
  `urn:counterclaim:${wellFormed(id).split(":").map(encodeURIComponent).join(":")}`;
