import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { formats } from "../../src/export/formats.ts";
import { shippedGraph } from "./sampleGraph.ts";

const python = (code: string, ...args: string[]) =>
  spawnSync("python3", ["-c", code, ...args], { encoding: "utf8" });
const there = python("import networkx").status === 0;
const folder = mkdtempSync(join(tmpdir(), "counterclaim-networkx-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!there)("networkx (skipped where Python has no networkx)", () => {
  test.each([
    ["graphml", "networkx.read_graphml(sys.argv[1])"],
    ["gexf", "networkx.read_gexf(sys.argv[1])"],
    ["cyjs", "networkx.cytoscape_graph(json.load(open(sys.argv[1], encoding='utf-8')))"],
  ])("reads every node and edge of the %s", async (id, reading) => {
    const [file] = (await formats.find((format) => format.id === id)?.write(shippedGraph)) ?? [];
    const path = join(folder, `graph.${id}`);
    writeFileSync(path, file?.text ?? "");
    const code = `import json, sys, networkx
g = ${reading}
print(json.dumps([g.is_directed(), g.number_of_nodes(), g.number_of_edges()]))`;
    const { status, stdout, stderr } = python(code, path);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual([true, shippedGraph.nodes.length, shippedGraph.edges.length]);
  });
});
