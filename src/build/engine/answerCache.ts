import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../sha256.ts";
import { writeWhole } from "../writeWhole.ts";

/** Answers of a model, by the text it was asked about. */
export interface AnswerCache {
  readonly get: (text: string) => unknown;
  readonly put: (text: string, answer: unknown) => void;
  /** Removes the answers about texts that were not asked for. */
  readonly sweep: () => void;
}

const short = (text: string): string =>
  sha256(text)
    .replace(/[^a-z0-9]/giu, "")
    .slice(-48);

/** A cache in a folder of its own for each way of asking: an answer costs money, so another model's are kept. One that cannot be written is no fault. */
export function openAnswers(folder: string, askedWith: string): AnswerCache {
  const ours = join(folder, `llm-${short(askedWith)}`);
  const asked = new Set<string>();
  const nameOf = (text: string): string => `${short(text)}.json`;
  return {
    get: (text) => {
      asked.add(nameOf(text));
      try {
        return JSON.parse(readFileSync(join(ours, nameOf(text)), "utf8")) as unknown;
      } catch {
        return undefined;
      }
    },
    put: (text, answer) => {
      try {
        writeWhole(join(ours, nameOf(text)), JSON.stringify(answer));
      } catch {
        // The build does not hang on it.
      }
    },
    sweep: () => {
      try {
        for (const name of readdirSync(ours)) if (!asked.has(name)) rmSync(join(ours, name), { force: true });
      } catch {
        // Nothing was ever kept.
      }
    },
  };
}
