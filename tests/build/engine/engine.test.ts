import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cacheName } from "../../../src/build/cli/readCorpusFolder.ts";
import { type Graph, parseGraph } from "../../../src/model/graph.ts";
import { counterclaim } from "../cli/command.ts";
import { put, temporaryFolder } from "../folder.ts";
import { type Answering, stubModel } from "./stubModel.ts";

const folder = temporaryFolder();
const quote = "Norway's envoy put the missing ballots at Belgium's door.";
const item = {
  kind: "accusation",
  quote,
  speakers: [{ name: "Norway", type: "nation" }],
  onBehalfOf: [],
  accused: [{ name: "Belgium", type: "nation" }],
  content: "the missing ballots",
  cue: "put",
  explicit: true,
  hedged: false,
};
const claims = (...items: unknown[]): Answering => ({ content: JSON.stringify({ claims: items }) });

const before = process.env["OPENAI_API_KEY"];
beforeAll(() => {
  process.env["OPENAI_API_KEY"] = "the-key";
});
afterAll(() => {
  if (before === undefined) delete process.env["OPENAI_API_KEY"];
  else process.env["OPENAI_API_KEY"] = before;
});

/** Builds a folder of articles with a model that answers so. */
async function build(
  name: string,
  articles: Readonly<Record<string, string>>,
  answer: (text: string) => Answering,
  ...more: string[]
) {
  const seeds = put(join(folder, name), articles);
  const stub = await stubModel(answer);
  const out = join(folder, `${name}.json`);
  const run = () =>
    counterclaim(
      "graph",
      seeds,
      "--out",
      out,
      "--json",
      "--engine",
      "llm",
      "--base-url",
      stub.baseUrl,
      "--model",
      "m",
      ...more,
    );
  const graph = (): Graph => {
    const read = parseGraph(JSON.parse(readFileSync(out, "utf8")));
    if (!("graph" in read)) throw new Error(JSON.stringify(read.problems));
    return read.graph;
  };
  return { seeds, out, run, graph, asked: stub.asked };
}
const accusations = (graph: Graph) =>
  graph.nodes.flatMap((node) => (node.kind === "accusation" ? [node] : []));

describe("a language model beside the rules", () => {
  test("proposes claims, each with its sentence and who found it; the rules' stay", async () => {
    const text = `${quote} Norway accused Belgium of fraud.`;
    const built = await build("takes", { "a.txt": text }, () =>
      claims(item, { ...item, quote: "Norway accused Belgium of fraud.", content: "fraud", cue: "accused" }),
    );
    const { code, printed } = await built.run();
    expect(code).toBe(0);
    expect(JSON.parse(printed).engine).toMatchObject({
      model: "m",
      asked: 1,
      cached: 0,
      proposed: 2,
      added: 1,
      agreed: 1,
    });
    const found = accusations(built.graph()).map(
      ({ evidence, extraction, speakers, accused, allegation }) => ({
        quote: evidence[0]?.quote,
        rule: extraction.rule,
        engines: extraction.engines,
        speakers,
        accused,
        allegation,
      }),
    );
    const sides = { speakers: ["nation:no"], accused: ["nation:be"] };
    expect(found).toContainEqual({
      quote,
      rule: "llm:m",
      engines: ["llm"],
      allegation: "the missing ballots",
      ...sides,
    });
    expect(found).toContainEqual({
      quote: "Norway accused Belgium of fraud.",
      rule: "accuse-of",
      engines: ["rules", "llm"],
      allegation: "fraud",
      ...sides,
    });
    expect(built.asked[0]).toMatchObject({
      text: `${text}`,
      authorization: "Bearer the-key",
      body: {
        model: "m",
        temperature: 0,
        response_format: { type: "json_schema", json_schema: { strict: true } },
      },
    });
  });
  test("loses what the article does not bear out, and counts it", async () => {
    const built = await build("drops", { "a.txt": quote }, () =>
      claims(
        { ...item, quote: "Norway's envoy blamed Belgium for the missing ballots." },
        { ...item, accused: [{ name: "Luxembourg", type: "nation" }] },
        { ...item, accused: [{ name: "them", type: "unnamed" }] },
        { ...item, accused: [] },
        { ...item, kind: "rumour" },
        "nonsense",
      ),
    );
    const { code, printed } = await built.run();
    expect(code).toBe(0);
    expect(JSON.parse(printed).engine).toMatchObject({
      proposed: 6,
      added: 0,
      dropped: { "not-verbatim": 1, "unknown-party": 2, "no-party": 1, malformed: 2 },
    });
    expect(accusations(built.graph())).toEqual([]);
  });
  test("is asked once about a text; another model is asked anew", async () => {
    const built = await build("cached", { "a.txt": quote, "b.txt": "Nothing happened in Oslo." }, (text) =>
      text === quote ? claims(item) : claims(),
    );
    await built.run();
    expect(built.asked).toHaveLength(2);
    put(built.seeds, { "b.txt": "Nothing happened in Bergen." });
    expect(JSON.parse((await built.run()).printed).engine).toMatchObject({ asked: 1, cached: 1, added: 1 });
    expect(built.asked.map(({ text }) => text)).toEqual([
      quote,
      "Nothing happened in Oslo.",
      "Nothing happened in Bergen.",
    ]);
    const kept = readdirSync(join(built.seeds, cacheName), { recursive: true }).map(String);
    expect(kept.filter((name) => /^llm-[^/\\]*[/\\]/u.test(name))).toHaveLength(2);
    expect(accusations(built.graph())).toHaveLength(1);
  });
  test.each<[string, Answering, string]>([
    ["no JSON", { content: "Here you are: {" }, "the model's answer was not JSON"],
    ["no list of claims", { content: '{"claims": "none"}' }, "the model's answer was no list of claims"],
    ["nothing", { content: null }, "the model's answer was empty"],
    ["no choice", { body: {} }, "the model's answer was empty"],
    [
      "a refusal",
      {
        body: {
          choices: [
            {
              index: 0,
              finish_reason: "stop",
              message: { role: "assistant", content: null, refusal: "I would rather not." },
            },
          ],
        },
      },
      "the model refused (I would rather not.)",
    ],
    [
      "half an answer",
      {
        body: {
          choices: [
            { index: 0, finish_reason: "length", message: { role: "assistant", content: '{"claims": [' } },
          ],
        },
      },
      "the model's answer was cut off",
    ],
    [
      "no schema",
      { status: 400, body: { error: { message: "no json_schema here" } } },
      "the endpoint answered 400 (400 no json_schema here)",
    ],
  ])(
    "that answers with %s costs no claim of the rules, is told of, and asked again",
    async (name, answering, found) => {
      const said = "Norway accused Belgium of fraud.";
      const built = await build(`fails-${name}`, { "a.txt": said }, () => answering);
      const { code, printed } = await built.run();
      expect(code).toBe(0);
      const { engine, problems } = JSON.parse(printed);
      expect(engine).toMatchObject({ asked: 1, failed: 1, added: 0 });
      expect(problems).toMatchObject([
        { file: "a.txt", found: `${found}, so it holds only what the rules found` },
      ]);
      expect(accusations(built.graph())).toHaveLength(1);
      await built.run();
      expect(built.asked).toHaveLength(2);
    },
  );
  test("is asked without a key where the environment holds none", async () => {
    process.env["OPENAI_API_KEY"] = "";
    const built = await build("keyless", { "a.txt": quote }, () => claims(item));
    await built.run();
    process.env["OPENAI_API_KEY"] = "the-key";
    expect(built.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
  });
  test("that never answers is given up after --timeout", async () => {
    const built = await build(
      "slow",
      { "a.txt": "Norway accused Belgium of fraud." },
      () => "never",
      "--timeout",
      "0.05",
    );
    const { code, printed } = await built.run();
    expect(code).toBe(0);
    expect(JSON.parse(printed).problems[0].found).toContain("the model gave no answer within 0.05 s");
    expect(accusations(built.graph())).toHaveLength(1);
  });
  test.each([
    [401, "it wants another key (401); expected the key in the environment as OPENAI_API_KEY."],
    [404, 'no chat completions or no model "m" there (404)'],
  ])("whose endpoint answers %i ends the build, since no article would fare better", async (status, line) => {
    const built = await build(`refuses-${status}`, { "a.txt": quote }, () => ({
      status,
      body: { error: { message: "no" } },
    }));
    const { code, said } = await built.run();
    expect(code).toBe(2);
    expect(said.join("\n")).toContain(line);
    expect(said.join("\n")).toContain("Nothing was written.");
    expect(said.join("\n")).not.toContain("the-key");
    expect(() => built.graph()).toThrow("ENOENT");
  });
  test.each([
    [["--engine", "llm"], "it wants --base-url and --model; expected, for instance,"],
    [["--engine", "llm", "--model", "m"], "it wants --base-url; expected"],
    [["--model", "m"], "--base-url and --model are for a language model; expected --engine llm beside them."],
    [["--engine", "gpt"], "Allowed choices are rules, llm."],
    [["--engine", "llm", "--base-url", "http://127.0.0.1:1/v1", "--model", "m"], "nobody answers there"],
  ])("is not asked with %j", async (options, line) => {
    const seeds = put(join(folder, "refused"), { "a.txt": quote });
    const { code, said } = await counterclaim("check", seeds, ...options);
    expect(code).toBe(2);
    expect(said.join("\n")).toContain(line);
  });
});
