import { Document, isMap, visit } from "yaml";
import type { Evaluation } from "../evaluate.ts";
import type { Class, Measure, Scope } from "../judged.ts";
import type { Pair, RoundScores } from "./roundsFile.ts";

const rounded = (value: number | undefined): number | null =>
  value === undefined ? null : Math.round(value * 1000) / 1000;

/**
 * What a round keeps of an evaluation. Tuples, meetings and actors are counted one to one, and the explicit tier against the
 * items of both, which are the less flattering counts.
 */
export function roundScores({ scores }: Pick<Evaluation, "scores">): RoundScores {
  const pair = (of: Class, measure: Measure, scope: Scope = "both"): Pair => {
    const score = scores.find((s) => s.class === of && s.measure === measure && s.scope === scope);
    return { precision: rounded(score?.precision?.value), recall: rounded(score?.recall?.value) };
  };
  const claims = (of: "accusation" | "denial") => {
    const tier = (scope: Scope) => ({
      sentence: pair(of, "sentence", scope),
      tuple: pair(of, "tuple 1:1", scope),
    });
    return { both: tier("both"), explicit: tier("explicit of all") };
  };
  return {
    accusation: claims("accusation"),
    denial: claims("denial"),
    answers: pair("answers", "tuple"),
    summits: pair("summit", "name 1:1"),
    nations: pair("nation", "name"),
    actors: pair("actor", "name 1:1"),
  };
}

/** The scores as they are pasted into `tests/gold/rounds.yaml`. */
export function roundYaml(scores: RoundScores): string {
  const document = new Document(scores);
  visit(document, {
    Map(_, map) {
      if (isMap(map) && map.has("precision")) map.flow = true;
    },
  });
  return document.toString().trimEnd();
}
