import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** What the stub got: the text it was asked about, and what came with it. */
export interface Asked {
  readonly text: string;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

/** How it answers: the message's content, or a whole answer, or never. */
export type Answering =
  | { readonly content: unknown }
  | { readonly status?: number; readonly body: unknown }
  | "never";

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString("utf8")) as Record<string, unknown>;
};

/** An endpoint on this machine that speaks as OpenAI-compatible ones do. */
export async function stubModel(answer: (text: string) => Answering) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const messages = body["messages"] as { role: string; content: string }[];
    const text = messages.at(-1)?.content ?? "";
    asked.push({ text, authorization: request.headers.authorization, body });
    const answering = answer(text);
    if (answering === "never") return;
    const whole =
      "content" in answering
        ? {
            choices: [
              { index: 0, finish_reason: "stop", message: { role: "assistant", content: answering.content } },
            ],
          }
        : answering.body;
    response.writeHead("status" in answering ? (answering.status ?? 200) : 200, {
      "content-type": "application/json",
    });
    response.end(JSON.stringify(whole));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}
