import type { VerbGroup } from "../../model/grammar.ts";
import { isAmbiguous } from "./agreement.ts";
import { finite } from "./readFinite.ts";
import { gerund } from "./readGerund.ts";
import { infinitive } from "./readInfinitive.ts";
import { participle } from "./readParticiple.ts";
import { behind, costing, pushed, type Scene, type State, stateWith, withSpine } from "./state.ts";

/** The ways on when chunk i is a verb group. */
export function readVerb(scene: Scene, state: State, i: number): State[] {
  const vg = scene.chunks[i]?.vg as VerbGroup;
  let ways: State[];
  if (vg.form === "infinitive") ways = infinitive(scene, state, i);
  else if (vg.form === "gerund") ways = gerund(scene, state, i);
  else if (vg.form === "participle") ways = participle(scene, state, vg, i, 0);
  else {
    ways = finite(scene, state, vg, i);
    if (isAmbiguous(scene, vg)) ways.push(...participle(scene, state, vg, i, 0.55));
  }
  if (ways.length === 0) {
    // Nothing it could belong to: a clause of its own, so that reading can go on.
    const { state: next } = pushed(costing(state, 3), "main", i, { verb: i });
    ways = [stateWith(next, { open: [next.frames.length - 1] })];
  }
  return ways.map((s) => {
    const next = behind(s, "vg");
    return s.spine.length > 0 && s.spine !== state.spine ? next : withSpine(next, []);
  });
}
