import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type ReadFormat, refused } from "../article.ts";
import { decodeText } from "../decodeText.ts";
import { underHeadline } from "../page/readPage.ts";
import { placedYaml } from "../placedYaml.ts";
import { statedFacts } from "../statedFacts.ts";

const blockKinds = new Set(["paragraph", "heading", "code", "tableRow"]);

function inline(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "break") return "\n";
  if ("children" in node) return (node.children as Nodes[]).map(inline).join("");
  return "";
}

function blocksOf(node: Nodes): string[] {
  if (blockKinds.has(node.type)) {
    const text = inline(node)
      .split("\n")
      .map((line) => line.trim())
      .join(node.type === "code" ? "\n" : " ");
    return text.trim() === "" ? [] : [text.trim()];
  }
  return "children" in node ? (node.children as Nodes[]).flatMap(blocksOf) : [];
}

const fence = /^---([^\n]*)\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const asText = (value: unknown): string =>
  typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : "";

/** `.md`: Markdown without its markup. YAML between two lines of `---` at the top says title, publisher, date, url and the like; nothing is ever run. */
export const markdown: ReadFormat = (file, bytes) => {
  const decoded = decodeText(file, bytes);
  if ("problem" in decoded) return { articles: [], problems: [decoded.problem] };
  const [top = "", kind = "", yaml = ""] = fence.exec(decoded.text) ?? [];
  if (!/^\s*(?:ya?ml)?\s*$/iu.test(kind))
    return refused(
      file,
      `front matter written in ${JSON.stringify(kind.trim().slice(0, 20))}`,
      "YAML between two lines of ---",
      "Write it in YAML, or take it out; nothing else is read, and none of it is run.",
      "line 1, column 4",
    );
  const read = placedYaml(yaml, false);
  if ("faults" in read) {
    const [fault] = read.faults;
    const place = fault?.place ? `line ${fault.place.line + 1}, column ${fault.place.column}` : "line 1";
    return refused(file, `front matter: ${fault?.message ?? "no YAML"}`, "YAML", "Mend the line.", place);
  }
  const { value } = read.yaml;
  const facts = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const body = blocksOf(fromMarkdown(decoded.text.slice(top.length))).join("\n\n");
  return {
    articles: [
      {
        part: null,
        mediaType: "text/markdown",
        text: underHeadline(asText(facts["headline"] ?? facts["title"]), body),
        stated: statedFacts(
          {
            publisher: facts["publisher"] ?? facts["source"],
            authors: facts["authors"] ?? facts["author"],
            published: facts["published"] ?? facts["date"],
            url: facts["url"] ?? facts["link"],
            language: facts["language"] ?? facts["lang"],
            publish: facts["publish"],
          },
          "front matter",
        ),
        warnings: [],
      },
    ],
    problems: [],
  };
};
