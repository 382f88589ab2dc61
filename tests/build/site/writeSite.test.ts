import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listName, siteRefusal, writeSite } from "../../../src/build/site/writeSite.ts";
import { put, temporaryFolder } from "../folder.ts";

const folder = temporaryFolder();
const names = (site: string): string[] => readdirSync(site, { recursive: true }).map(String).sort();

describe("writing a site", () => {
  test("replaces what is of it, removes what no longer is, and leaves what somebody else put there", () => {
    const site = join(folder, "site");
    writeSite(
      site,
      new Map([
        ["assets/graph-1.json", "1"],
        ["index.html", "one"],
      ]),
    );
    put(site, { CNAME: "example.org" });
    writeSite(
      site,
      new Map([
        ["assets/graph-2.json", "2"],
        ["index.html", "two"],
      ]),
    );
    expect(names(site)).toEqual(["CNAME", "assets", "assets/graph-2.json", listName, "index.html"]);
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("two");
  });
  test("leaves files that are the same as they are", () => {
    const site = join(folder, "same");
    const files = new Map([
      ["a.js", new Uint8Array([1])],
      ["index.html", new Uint8Array([2])],
    ]);
    writeSite(site, files);
    const before = statSync(join(site, "a.js")).ino;
    writeSite(site, files);
    expect(statSync(join(site, "a.js")).ino).toBe(before);
  });
  test("writes the page that leads to the others last", () => {
    const site = join(folder, "order");
    put(site, { [listName]: '{"files":["index.html"]}', "index.html": "old", assets: "a file in the way" });
    expect(() =>
      writeSite(
        site,
        new Map([
          ["assets/graph.json", "x"],
          ["index.html", "new"],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("old");
  });
  test("removes nothing outside the site, whatever its list says", () => {
    const site = join(folder, "list");
    put(folder, { "kept.txt": "x" });
    put(site, { [listName]: '{"files":["../kept.txt","index.html"]}' });
    writeSite(site, new Map([["index.html", "x"]]));
    expect(existsSync(join(folder, "kept.txt"))).toBe(true);
  });
  test("is refused for a folder with other things in it", () => {
    expect(siteRefusal(put(join(folder, "other"), { "thesis.doc": "x" }))).toContain("thesis.doc");
    expect(siteRefusal(put(join(folder, "git"), { ".git/x": "x", CNAME: "x" }))).toBe(null);
    expect(siteRefusal(join(folder, "nowhere"))).toBe(null);
  });
});
