import type { ActorType } from "../../model/graph.ts";
import type { KnownName } from "./lexiconNames.ts";

/** A stretch of a sentence that may name somebody. */
export interface Segment {
  /**
   * known: the lexicon has it. body: told by its words ("Ministry of Fisheries"). state: a body of a nation ("the Vistrian army").
   * code: a hacking group's number. name: capitals that nothing says anything of yet.
   */
  readonly kind: "known" | "body" | "state" | "code" | "name";
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** As written, with plain apostrophes. */
  readonly text: string;
  readonly known: KnownName | null;
  readonly actorType: ActorType | null;
  /** ISO code. */
  readonly nation: string | null;
  /** Does it need another sign beside it? */
  readonly weak: boolean;
  /** A title or a capitalised role stands right before: "Mr", "Foreign Minister". */
  readonly titled: boolean;
  /** Its first word begins the sentence. */
  readonly initial: boolean;
}

export function makeSegment(
  parts: Pick<Segment, "kind" | "sentence" | "from" | "to" | "text"> & Partial<Segment>,
): Segment {
  return { known: null, actorType: null, nation: null, weak: false, titled: false, initial: false, ...parts };
}
