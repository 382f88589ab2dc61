import { openAnswers } from "./answerCache.ts";
import type { ProposingEngine } from "./withProposals.ts";

/** Options that say which engine reads, as the command has them. */
export interface EngineOptions {
  readonly engine?: "rules" | "llm";
  readonly baseUrl?: string;
  readonly model?: string;
  /** Seconds to wait for one answer. */
  readonly timeout?: number;
}

/** The engine the options ask for beside the rules, null when it is the rules alone. `cacheFolder` null: nothing is kept. */
export async function chooseEngine(
  { engine = "rules", baseUrl, model, timeout = 120 }: EngineOptions,
  key: string | undefined,
  cacheFolder: string | null,
): Promise<ProposingEngine | null | { refusal: string }> {
  if (engine === "rules")
    return baseUrl === undefined && model === undefined
      ? null
      : { refusal: "--base-url and --model are for a language model; expected --engine llm beside them." };
  if (!baseUrl || !model)
    return {
      refusal: `--engine llm: it wants ${[...(baseUrl ? [] : ["--base-url"]), ...(model ? [] : ["--model"])].join(" and ")}; expected, for instance, --base-url http://localhost:11434/v1 --model NAME.`,
    };
  const settings = { baseUrl, model, key: key || null, timeoutMs: timeout * 1000 };
  const { askedWith, languageModel } = await import("./languageModel.ts");
  return {
    model,
    ask: languageModel(settings),
    answers: cacheFolder === null ? null : openAnswers(cacheFolder, askedWith(settings)),
  };
}
