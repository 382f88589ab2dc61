import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "../../../src/model/graph.ts";
import { brokenPromises } from "../../../src/weave/checkGraph.ts";
import { applied, said } from "./corpus.ts";

const party = fc.oneof(
  fc.constantFrom(
    "Norland",
    "Sudland",
    "Ida Holm",
    "Per Lund",
    "Norland ministry",
    "Officials",
    "New Name",
    "Nobody",
  ),
  fc
    .tuple(fc.constantFrom("Officials", "Ida Holm", "Sudland"), fc.constantFrom("a.txt", "b.txt"))
    .map(([name, document]) => `{ name: ${name}, document: ${document} }`),
  fc.constant("{ name: a bank, type: company }"),
);
const parties = fc.array(party, { minLength: 1, maxLength: 3 }).map((names) => `[${names.join(", ")}]`);
const document = fc.constantFrom("a.txt", "b.txt");
const quote = fc.constantFrom(...Object.values(said), "Ida Holm agreed with Per Lund.");
const ref = (kind: string) =>
  fc.tuple(document, quote).map(([d, q]) => `{ document: ${d}, ${kind}quote: "${q}" }`);
const claim = fc.oneof(ref("kind: accusation, "), ref("kind: denial, "));
const passage = fc
  .tuple(
    document,
    fc.constantFrom("Ida Holm", "Sudland", "accused Sudland of stealing", "Officials", "Per Lund."),
  )
  .map(([d, q]) => `{ document: ${d}, quote: "${q}" }`);

const entry = fc.oneof(
  fc
    .tuple(party, fc.constantFrom("Officials", "Norland", "Ms. Ida Holm", "Per Lund", "spies"))
    .map(([p, a]) => `op: alias\nparty: ${p}\nalias: ${a}`),
  fc
    .tuple(fc.constantFrom("merge", "never-merge"), party, party)
    .map(([op, p, q]) => `op: ${op}\nparties: [${p}, ${q}]`),
  fc.tuple(party, document).map(([p, d]) => `op: split\nparty: ${p}\ndocuments: [${d}]\nas: New Name`),
  fc
    .tuple(claim, parties, parties)
    .map(([c, p, q]) => `op: set\nclaim: ${c}\nto: { speakers: ${p}, onBehalfOf: ${q} }`),
  fc
    .tuple(party, fc.constantFrom("label: New Name", "actorType: unnamed"))
    .map(([p, f]) => `op: set\nparty: ${p}\nto: { ${f} }`),
  fc
    .tuple(claim, parties, parties)
    .map(([c, p, q]) => `op: add-claim\nclaim: ${c}\nto: { speakers: ${p}, accused: ${q} }`),
  fc
    .tuple(ref("kind: denial, "), parties)
    .map(([c, p]) => `op: add-claim\nclaim: ${c}\nto: { speakers: ${p} }`),
  claim.map((c) => `op: reject-claim\nclaim: ${c}`),
  fc
    .tuple(fc.constantFrom("link-answer", "unlink-answer"), ref(""), ref(""))
    .map(([op, d, a]) => `op: ${op}\ndenial: ${d}\naccusation: ${a}`),
  passage.map((p) => `op: redact\npassage: ${p}`),
  document.map((d) => `op: add-metadata\ndocument: ${d}\nto: { headline: Other }`),
);

function dangling(graph: Graph): string[] {
  const ids = new Set<string>(graph.nodes.map(({ id }) => id));
  return graph.nodes.flatMap((node): string[] => {
    if (node.kind === "actor") return node.nation && !ids.has(node.nation) ? [node.id] : [];
    if (node.kind !== "accusation") return [];
    const answers = graph.edges.filter((edge) => edge.kind === "answers" && edge.target === node.id);
    return (node.contestation === "no-answer") === (answers.length === 0) ? [] : [node.id];
  });
}

test("whatever entries are applied in whatever order, the graph keeps every promise, or the entry is refused", () => {
  const codes = new Set<string>();
  let changed = 0;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
      const { graph, problems } = applied(...entries);
      const texts = new Map(graph.documents.map(({ id, text }) => [id as string, text ?? ""]));
      expect(brokenPromises(graph, texts)).toEqual([]);
      expect(dangling(graph)).toEqual([]);
      for (const { code } of problems) codes.add(code);
      changed += entries.length - problems.length;
    }),
    { seed: 7, numRuns: 400 },
  );
  expect(changed).toBeGreaterThan(300);
  expect(codes.size).toBeGreaterThan(5);
});
