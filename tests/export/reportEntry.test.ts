import { describe, expect, test } from "vitest";
import { answerEntry, rejectEntry, sideEntry } from "../../src/export/reportEntry.ts";
import { readCuration } from "../../src/ingest/curationFile.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { ClaimNode, Graph } from "../../src/model/graph.ts";
import { curate } from "../../src/weave/curate/curate.ts";
import { forAnyText, sampleGraph, shippedGraph } from "./sampleGraph.ts";

const signature = { id: "report-1", by: "A reader", at: "2026-05-31", reason: "It does not say so." };
const claims = shippedGraph.nodes.filter(
  (n): n is ClaimNode => n.kind === "accusation" || n.kind === "denial",
);
const sources = (graph: Graph): SourceDocument[] =>
  graph.documents.map(
    ({ headline, ...document }) => ({ ...document, text: document.text ?? "" }) as SourceDocument,
  );

describe("a reported problem, put into curation.yaml as it is", () => {
  test("rejects the very claim it was copied from", () => {
    for (const claim of claims) {
      const { entries, problems } = readCuration(rejectEntry(shippedGraph, claim, signature));
      expect(problems).toEqual([]);
      const after = curate(shippedGraph, sources(shippedGraph), entries);
      expect(after.problems).toEqual([]);
      expect(after.graph.rejected?.map(({ id }) => id)).toEqual([claim.id]);
    }
  });
  test("sets each side of the very claim to another party, or to nobody", () => {
    const parties = shippedGraph.nodes.filter((n) => n.kind === "nation" || n.kind === "actor");
    for (const claim of claims)
      for (const side of ["speakers", claim.kind === "accusation" ? "accused" : "onBehalfOf"] as const)
        for (const party of [
          parties.find((p) => !claim.speakers.includes(p.id))?.id ?? null,
          ...(side === "speakers" ? [null] : []),
        ]) {
          const { entries, problems } = readCuration(sideEntry(shippedGraph, claim, side, party, signature));
          expect(problems).toEqual([]);
          const after = curate(shippedGraph, sources(shippedGraph), entries);
          expect(after.problems).toEqual([]);
          const own = (after.graph.nodes as ClaimNode[]).find((n) => n.corrections?.length);
          expect(own && (own as unknown as Record<string, unknown>)[side]).toEqual(
            party === null ? [] : [party],
          );
        }
  });
  test("unties the very answer, and ties it again", () => {
    const edge = shippedGraph.edges.find((e) => e.kind === "answers");
    const denial = claims.find(({ id }) => id === edge?.source) as ClaimNode;
    const accusation = claims.find(({ id }) => id === edge?.target) as ClaimNode;
    const entries = [
      answerEntry(shippedGraph, "unlink-answer", denial, accusation, signature),
      answerEntry(shippedGraph, "link-answer", denial, accusation, { ...signature, id: "report-2" }),
    ];
    const { entries: read, problems } = readCuration(entries.join(""));
    expect(problems).toEqual([]);
    const untied = curate(shippedGraph, sources(shippedGraph), read.slice(0, 1));
    expect(untied.problems).toEqual([]);
    expect(untied.graph.edges.map(({ id }) => id)).not.toContain(edge?.id);
    const again = curate(shippedGraph, sources(shippedGraph), read);
    expect(again.problems).toEqual([]);
    expect(again.graph.edges.find(({ id }) => id === edge?.id)).toMatchObject({ linkBasis: "curator" });
  });
  test("names a claim of any words", () =>
    forAnyText((text) => {
      if (text.trim() === "" || /\p{Surrogate}/u.test(text)) return;
      const graph = sampleGraph(text);
      const claim = graph.nodes[0] as ClaimNode;
      const { entries, problems } = readCuration(rejectEntry(graph, claim, signature));
      expect(problems).toEqual([]);
      const after = curate(graph, sources(graph), entries);
      expect(after.problems).toEqual([]);
      expect(after.graph.rejected?.map(({ id }) => id)).toEqual([claim.id]);
    }, 40));
});
