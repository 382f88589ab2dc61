import type { ResponseType } from "../../../model/graph.ts";
import type { Party } from "../../../model/parties.ts";
import type { DenialTarget } from "../../../model/reading.ts";
import type { Place } from "../scene.ts";

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What a denial needs around it. "nothing": its words deny by themselves. "an answer": somebody was accused just before, or it sounds so,
 * or the same side denies close by. "a clear answer": that, but sounding so is not enough. "an accusation": this side stands accused in the text, or denies close by in words that need nothing. "the
 * deed": it stands accused of the very thing that is told as not done.
 */
export type Needs = "nothing" | "an answer" | "a clear answer" | "an accusation" | "the deed";

/** A denial as a rule finds it. */
export interface RawDenial {
  readonly rule: string;
  readonly place: Place;
  readonly clause: number;
  readonly speakers: readonly Party[];
  /** Whom the words themselves say is denied for: "rejected allegations against the bank"; empty where they do not. */
  readonly named: readonly Party[];
  readonly responseType: ResponseType;
  readonly target: DenialTarget;
  readonly cue: Range;
  readonly content: Range | null;
  readonly quote: number | null;
  readonly tier: "explicit" | "inferred";
  readonly confidence: number;
  readonly needs: Needs;
}
