import { describe, expect, test } from "vitest";
import { curate } from "../../../src/weave/curate/curate.ts";
import { applied, curated, edgeIds, graph, nodeOf, said, sources, texts } from "./corpus.ts";

const signed = (operation: string, id = "e1") => ({
  id,
  by: "Jo",
  at: "2026-05-31",
  reason: "It is so.",
  operation,
});
const theft = `{ document: a.txt, kind: accusation, quote: "${said.theft}" }`;

describe("no entry", () => {
  test("leaves the graph as it is", () => {
    expect(curate(graph, sources, []).graph).toBe(graph);
  });
});

describe("reject-claim", () => {
  const after = curated(`op: reject-claim\nclaim: ${theft}`);
  test("takes the claim and its edges away, and keeps it aside with who, when and why", () => {
    expect(nodeOf(after, "accusation:theft")).toBeUndefined();
    expect(edgeIds(after).filter((id) => id.includes("accusation:theft"))).toEqual([]);
    expect(after.rejected).toMatchObject([
      { id: "accusation:theft", extraction: { review: "rejected" }, corrections: [signed("reject-claim")] },
    ]);
  });
  test("leaves its denial without an accusation", () => {
    expect(nodeOf(after, "denial:theft")).toMatchObject({ answers: [] });
  });
  test("takes unnamed sources with it that say nothing else", () => {
    const without = curated(
      `op: reject-claim\nclaim: { document: a.txt, kind: accusation, quote: "${said.hack}" }`,
    );
    expect(nodeOf(without, "actor:officials~a")).toBeUndefined();
    expect(nodeOf(without, "actor:officials~b")).toBeDefined();
  });
  test("of a denial leaves the accusation without an answer", () => {
    const without = curated(
      `op: reject-claim\nclaim: { document: a.txt, kind: denial, quote: "${said.denial}" }`,
    );
    expect(nodeOf(without, "accusation:theft")).toMatchObject({ contestation: "no-answer" });
  });
});

describe("link-answer and unlink-answer", () => {
  const ends = `denial: { document: a.txt, quote: "${said.denial}" }\naccusation: { document: b.txt, quote: "${said.lie}" }`;
  test("ties a denial to an accusation, of another article as well", () => {
    const after = curated(`op: link-answer\n${ends}`);
    expect(nodeOf(after, "denial:theft")).toMatchObject({
      answers: ["accusation:lie", "accusation:theft"],
      corrections: [signed("link-answer")],
    });
    expect(nodeOf(after, "accusation:lie")).toMatchObject({ contestation: "denied" });
    expect(after.edges.find((edge) => edge.id === "answers:denial:theft>accusation:lie")).toMatchObject({
      linkBasis: "curator",
      responseType: "denies",
      corrections: [signed("link-answer")],
    });
  });
  test("unties them", () => {
    const after = curated(
      `op: unlink-answer\ndenial: { document: a.txt, quote: "${said.denial}" }\naccusation: { document: a.txt, quote: "${said.theft}" }`,
    );
    expect(nodeOf(after, "denial:theft")).toMatchObject({
      answers: [],
      corrections: [signed("unlink-answer")],
    });
    expect(nodeOf(after, "accusation:theft")).toMatchObject({ contestation: "no-answer" });
  });
});

describe("set", () => {
  test("gives a claim other parties, and the edges follow", () => {
    const after = curated(
      `op: set\nclaim: ${theft}\nto: { speakers: [Norland ministry], accused: [Ida Holm] }`,
    );
    expect(nodeOf(after, "accusation:theft")).toMatchObject({
      speakers: ["actor:norland-ministry"],
      accused: ["actor:ida-holm"],
      extraction: { review: "accepted" },
      corrections: [signed("set")],
    });
    expect(edgeIds(after).filter((id) => id.includes("accusation:theft"))).toEqual([
      "against:accusation:theft>actor:ida-holm",
      "answers:denial:theft>accusation:theft",
      "makes:actor:norland-ministry>accusation:theft",
    ]);
  });
  test("changes the words of what is alleged to others of the quotation, and its axes and time", () => {
    const after = curated(
      `op: set\nclaim: ${theft}\nto: { content: of stealing plans, assertion: alleged, time: 2020-02 }`,
    );
    expect(nodeOf(after, "accusation:theft")).toMatchObject({
      label: "of stealing plans",
      allegation: "of stealing plans",
      assertion: "alleged",
      time: { value: "2020-02", precision: "month", basis: "stated" },
    });
  });
  test("changes how a denial responds, and what becomes of the accusation with it", () => {
    const after = curated(
      `op: set\nclaim: { document: a.txt, kind: denial, quote: "${said.denial}" }\nto: { responseType: rejects }`,
    );
    expect(nodeOf(after, "accusation:theft")).toMatchObject({ contestation: "rejected" });
  });
  test("names a party and a meeting otherwise", () => {
    const after = curated(
      "op: set\nparty: Ida Holm\nto: { label: I. Holm, position: an aide, actorType: office }",
      "op: set\nsummit: Fair\nto: { label: Norland Fair, date: 2026-01-02, place: [Oslo], status: planned }",
    );
    expect(nodeOf(after, "actor:ida-holm")).toMatchObject({
      label: "I. Holm",
      aliases: ["Ida Holm"],
      position: "an aide",
      actorType: "office",
    });
    expect(nodeOf(after, "summit:fair")).toMatchObject({
      label: "Norland Fair",
      date: { value: "2026-01-02", precision: "day" },
      place: ["Oslo"],
      status: "planned",
    });
  });
});

describe("alias and merge", () => {
  test("make one party of two: claims, ties, names and evidence", () => {
    for (const entry of [
      "op: merge\nparties: [Norland, Norland ministry]",
      "op: alias\nparty: Norland\nalias: Norland ministry",
    ]) {
      const after = curated(entry);
      expect(nodeOf(after, "actor:norland-ministry")).toBeUndefined();
      expect(nodeOf(after, "nation:nl")).toMatchObject({ aliases: ["Norland ministry"] });
      expect(nodeOf(after, "nation:nl")?.evidence.map((e) => e.document)).toEqual(["doc:a", "doc:b"]);
      expect(nodeOf(after, "accusation:lie")).toMatchObject({ speakers: ["nation:nl"] });
      expect(edgeIds(after)).toContain("makes:nation:nl>accusation:lie");
      expect(edgeIds(after).filter((id) => id.includes("belongs-to"))).toEqual([]);
    }
  });
  test("make one meeting of two: names, place, date, evidence, and who attended", () => {
    const after = curated("op: merge\nsummits: [Fair, Trade fair]");
    expect(nodeOf(after, "summit:trade-fair")).toBeUndefined();
    expect(nodeOf(after, "summit:fair")).toMatchObject({
      label: "Fair",
      aliases: ["Trade fair"],
      place: ["Oslo"],
      date: { value: "2026-01" },
      corrections: [signed("merge")],
    });
    expect(nodeOf(after, "summit:fair")?.evidence.map((e) => e.document)).toEqual(["doc:a", "doc:b"]);
    expect(edgeIds(after)).toContain("attended:nation:sl>summit:fair");
  });
  test("tell parties of one name apart by their article", () => {
    const after = curated(
      "op: merge\nparties: [{ name: Officials, document: a.txt }, { name: Officials, document: b.txt }]",
    );
    expect(nodeOf(after, "denial:spies")).toMatchObject({ speakers: ["actor:officials~a"] });
  });
  test("add a name that stands in an article but is no party", () => {
    expect(
      nodeOf(curated("op: alias\nparty: Ida Holm\nalias: Ms. Ida Holm"), "actor:ida-holm"),
    ).toMatchObject({
      aliases: ["Ms. Ida Holm"],
      corrections: [signed("alias")],
    });
  });
  test("are known by the new name to the entries after them", () => {
    const after = curated(
      "op: merge\nparties: [Norland, Norland ministry]",
      `op: set\nclaim: ${theft}\nto: { speakers: [Norland ministry] }`,
    );
    expect(nodeOf(after, "accusation:theft")).toMatchObject({ speakers: ["nation:nl"] });
  });
});

describe("split and never-merge", () => {
  test("give what some articles say of a party to another", () => {
    const after = curated("op: split\nparty: Ida Holm\ndocuments: [b.txt]\nas: Ida Holm of Sudland");
    expect(nodeOf(after, "actor:ida-holm")?.evidence.map((e) => e.document)).toEqual(["doc:a"]);
    expect(nodeOf(after, "actor:ida-holm-of-sudland")).toMatchObject({
      aliases: ["Ida Holm"],
      evidence: [{ document: "doc:b" }],
      corrections: [signed("split")],
    });
  });
  test("take apart by article what was made one", () => {
    const after = curated(
      "op: never-merge\nparties: [{ name: Ida Holm, document: a.txt }, { name: Ida Holm, document: b.txt }]",
    );
    expect(after.nodes.filter((node) => node.label === "Ida Holm").map((node) => node.id)).toEqual([
      "actor:ida-holm",
      "actor:ida-holm~2",
    ]);
  });
});

describe("add-claim", () => {
  const entry = `op: add-claim\nclaim: { document: b.txt, kind: accusation, quote: "Ida Holm agreed with Per Lund." }\nto: { speakers: [Ida Holm], accused: [Per Lund], content: agreed with Per Lund }`;
  test("adds a claim of a passage that stands in the article", () => {
    const after = curated(entry);
    const [added] = after.nodes.filter(
      (node) => node.kind === "accusation" && node.extraction.rule === "curator",
    );
    expect(added).toMatchObject({
      label: "agreed with Per Lund",
      speakers: ["actor:ida-holm"],
      accused: ["actor:per-lund"],
      contestation: "no-answer",
      extraction: { confidence: 100, review: "accepted" },
      evidence: [{ document: "doc:b", quote: "Ida Holm agreed with Per Lund." }],
      corrections: [signed("add-claim")],
    });
    expect(edgeIds(after)).toContain(`against:${added?.id}>actor:per-lund`);
  });
  test("can be linked by the next entry, and has the same id in every run", () => {
    const link = `op: link-answer\ndenial: { document: b.txt, quote: "${said.spies}" }\naccusation: { document: b.txt, quote: "Ida Holm agreed with Per Lund." }`;
    const after = curated(entry, link);
    expect(
      after.nodes.find((node) => node.kind === "accusation" && node.extraction.rule === "curator"),
    ).toMatchObject({
      contestation: "denied",
    });
    expect(JSON.stringify(curated(entry, link))).toBe(JSON.stringify(after));
  });
  test("makes a party that nobody found, when its type is said and the article names it", () => {
    const after = curated(
      `op: add-claim\nclaim: { document: a.txt, kind: denial, quote: "${said.hack}" }\nto: { speakers: [{ name: a bank, type: company }] }`,
    );
    expect(nodeOf(after, "actor:a-bank")).toMatchObject({
      actorType: "company",
      evidence: [{ quote: "a bank" }],
    });
  });
  test("finds a passage whose lines are broken otherwise", () => {
    const after = curated(
      `op: add-claim\nclaim: { document: a.txt, kind: denial, quote: "News of Norland Norland accused" }\nto: { speakers: [Norland] }`,
    );
    expect(after.nodes.some((node) => node.evidence[0]?.quote === "News of Norland\n\nNorland accused")).toBe(
      true,
    );
  });
});

describe("redact", () => {
  test("leaves the passage nowhere in the file, and every offset as it was", () => {
    const after = curated("op: redact\npassage: { document: b.txt, quote: Per Lund }");
    expect(JSON.stringify(after)).not.toContain("Lund");
    expect(JSON.stringify(after)).not.toContain("lund");
    const [, document] = after.documents;
    expect(document?.text).toHaveLength(texts["b.txt"]?.length ?? 0);
    expect(document?.text).toContain("agreed with ███ ████.");
    expect(document?.corrections).toEqual([signed("redact")]);
    expect(nodeOf(after, "actor:redacted")).toMatchObject({ label: "███ ████" });
  });
  test("takes it out of the words that were read from it, of claims set aside as well", () => {
    const after = curated(
      `op: reject-claim\nclaim: ${theft}`,
      "op: redact\npassage: { document: a.txt, quote: accused Sudland of stealing plans }",
    );
    expect(JSON.stringify(after)).not.toContain("stealing");
    expect(after.rejected?.[0]).toMatchObject({ label: "████████ █████" });
  });
  test("leaves the same words of other articles alone", () => {
    const after = curated("op: redact\npassage: { document: a.txt, quote: Ida Holm }");
    expect(after.documents[1]?.text).toContain("Ida Holm");
  });
});

describe("add-metadata", () => {
  test("states of an article what it does not state itself", () => {
    const after = curated(
      "op: add-metadata\ndocument: a.txt\nto: { publisher: Paper, published: 2026-05, url: https://example.org/a }",
    );
    expect(after.documents[0]).toMatchObject({
      publisher: "Paper",
      publishedAt: { value: "2026-05", precision: "month", basis: "curation.yaml" },
      url: "https://example.org/a",
      corrections: [signed("add-metadata")],
    });
  });
});

test("a graph that a person changed has another hash, and the rest of it stays as it was", () => {
  const after = curated("op: add-metadata\ndocument: a.txt\nto: { publisher: Paper }");
  expect(after.datasetHash).not.toBe(graph.datasetHash);
  const unplaced = (of: typeof graph) => of.nodes.map(({ x, y, ...node }) => node);
  expect(unplaced(after)).toEqual(unplaced(graph));
  expect(after.edges).toEqual(graph.edges);
});

test("an entry that cannot be applied changes nothing, and the others are applied all the same", () => {
  const { graph: after, problems } = applied(
    "op: merge\nparties: [Norland, Norland ministry, Nobody]",
    "op: add-metadata\ndocument: a.txt\nto: { publisher: Paper }",
  );
  expect(problems).toHaveLength(1);
  expect(nodeOf(after, "actor:norland-ministry")).toBeDefined();
  expect(after.documents[0]?.publisher).toBe("Paper");
});
