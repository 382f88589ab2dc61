import OpenAI from "openai";
import * as z from "zod/mini";
import { answerSchema } from "../../model/proposal.ts";
import { EngineError } from "./engineError.ts";
import { instructions } from "./instructions.ts";

export interface ModelSettings {
  /** Where an OpenAI-compatible endpoint answers: "http://localhost:11434/v1". */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for an endpoint that wants none. */
  readonly key: string | null;
  /** How long to wait for one answer. */
  readonly timeoutMs: number;
}

/** What a model said of one article: an answer as JSON has it, or why there is none. */
export type Said = { readonly answer: unknown } | { readonly failed: string };

/** Asks a model about one text. */
export type AskModel = (text: string) => Promise<Said>;

const schema = z.toJSONSchema(answerSchema, { target: "draft-7" }) as Record<string, unknown>;

/** What tells two ways of asking apart, for a cache. */
export const askedWith = ({ baseUrl, model }: ModelSettings): string =>
  JSON.stringify([baseUrl, model, instructions, schema]);

/** What an answer that is no list of claims can be told to be. */
function contentOf(choice: OpenAI.Chat.ChatCompletion.Choice | undefined): Said {
  const { message, finish_reason: reason } = choice ?? {};
  if (message?.refusal) return { failed: `the model refused (${message.refusal.slice(0, 120)})` };
  if (reason === "length") return { failed: "the model's answer was cut off" };
  if (reason === "content_filter") return { failed: "the endpoint withheld the model's answer" };
  if (!message?.content) return { failed: "the model's answer was empty" };
  try {
    return { answer: JSON.parse(message.content) as unknown };
  } catch {
    return { failed: "the model's answer was not JSON" };
  }
}

/** What went wrong with one call; throws when it would with every other as well. */
function failureOf(error: unknown, { baseUrl, model, timeoutMs }: ModelSettings): Said {
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return { failed: `the model gave no answer within ${timeoutMs / 1000} s` };
  if (error instanceof OpenAI.APIConnectionError)
    throw new EngineError(
      `--base-url ${baseUrl}: nobody answers there; expected an OpenAI-compatible endpoint. Start it, or mend the address.`,
    );
  if (error instanceof OpenAI.AuthenticationError || error instanceof OpenAI.PermissionDeniedError)
    throw new EngineError(
      `--base-url ${baseUrl}: it wants another key (${error.status}); expected the key in the environment as OPENAI_API_KEY.`,
    );
  if (error instanceof OpenAI.NotFoundError)
    throw new EngineError(
      `--base-url ${baseUrl}: no chat completions or no model ${JSON.stringify(model)} there (404); expected an address that ends as the endpoint's documentation says, often in /v1, and a model it has.`,
    );
  if (error instanceof OpenAI.APIError)
    return {
      failed: `the endpoint answered ${error.status ?? "with a fault"} (${error.message.slice(0, 160)})`,
    };
  return {
    failed: `the endpoint's answer could not be read (${error instanceof Error ? error.message : error})`,
  };
}

/** A model behind an OpenAI-compatible endpoint. Faults of single articles are data; an endpoint that cannot be used throws an `EngineError`. */
export function languageModel(settings: ModelSettings): AskModel {
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    // The client wants a key where the endpoint does not; it is not sent.
    apiKey: settings.key ?? "none",
    defaultHeaders: settings.key === null ? { Authorization: null } : {},
    organization: null,
    project: null,
    timeout: settings.timeoutMs,
    maxRetries: 2,
  });
  return async (text) => {
    try {
      const { choices } = await client.chat.completions.create({
        model: settings.model,
        temperature: 0,
        messages: [
          { role: "system", content: instructions },
          { role: "user", content: text },
        ],
        response_format: { type: "json_schema", json_schema: { name: "claims", strict: true, schema } },
      });
      return contentOf(choices?.[0]);
    } catch (error) {
      return failureOf(error, settings);
    }
  };
}
