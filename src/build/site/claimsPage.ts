import type {
  AccusationNode,
  ClaimNode,
  DenialNode,
  Evidence,
  Graph,
  GraphDocument,
  GraphNode,
} from "../../model/graph.ts";
import { escapeHtml } from "./escapeHtml.ts";
import type { SiteWords } from "./siteWords.ts";

const many = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
const contested: Readonly<Record<AccusationNode["contestation"], string>> = {
  denied: "denied",
  rejected: "rejected",
  countered: "countered",
  acknowledged: "acknowledged",
  "no-answer": "no answer in these documents",
};
const answering: Readonly<Record<DenialNode["responseType"], readonly [kind: string, done: string]>> = {
  denies: ["Denial", "denied"],
  rejects: ["Rejection", "rejected"],
  counters: ["Counter-accusation", "countered"],
  acknowledges: ["Acknowledgement", "acknowledged"],
};

/** Only addresses of the web become links. */
const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\//iu.test(url);

/** Where a quotation comes from: headline, publisher, day, page. */
function source(document: GraphDocument | undefined, start: number): string {
  if (!document) return "";
  const { headline, file, publisher, publishedAt, url, pages } = document;
  const name = escapeHtml(headline ?? file);
  const page = pages ? pages.filter((at) => at <= start).length : 0;
  return [
    isWeb(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer nofollow">${name}</a>` : name,
    publisher === null ? "" : escapeHtml(publisher),
    publishedAt === null ? "not dated" : `<time datetime="${publishedAt.value}">${publishedAt.value}</time>`,
    page === 0 ? "" : `page ${page}, as extracted`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** Every claim with its sentences, as a plain page: for readers without JavaScript, and for search engines. */
export function claimsPage(graph: Graph, { title, description, language }: SiteWords): string {
  const nodes = new Map<string, GraphNode>(graph.nodes.map((node) => [node.id, node]));
  const documents = new Map<string, GraphDocument>(graph.documents.map((d) => [d.id, d]));
  const names = (ids: readonly string[], otherwise: string): string =>
    ids.length === 0 ? otherwise : ids.map((id) => escapeHtml(nodes.get(id)?.label ?? id)).join(", ");
  const quote = ({ document, start, quote: words }: Evidence): string =>
    `<blockquote><p>${escapeHtml(words)}</p><footer>${source(documents.get(document), start)}</footer></blockquote>`;
  const sources = ({ independentSources: n }: ClaimNode): string =>
    n === undefined
      ? ""
      : `<p class="note">Told by copies of ${n === 1 ? "one report" : many(n, "report")}: ${many(n, "independent source")}.</p>`;
  const corrected = ({ corrections = [] }: ClaimNode): string =>
    corrections
      .map(
        ({ by, at, reason }) =>
          `<p class="note">Edited by ${escapeHtml(by)}, ${escapeHtml(at)}: ${escapeHtml(reason)}</p>`,
      )
      .join("");
  const claim = (node: ClaimNode, heading: string, more: string): string => {
    const inferred = node.tier === "inferred" ? " <small>inferred</small>" : "";
    return `<article id="${escapeHtml(node.id)}"><h3>${heading}${inferred}</h3>${more}${node.evidence.map(quote).join("")}${sources(node)}${corrected(node)}<p><a href="./?select=${encodeURIComponent(node.id)}">In the graph</a></p></article>`;
  };
  const accusations = graph.nodes.filter((node): node is AccusationNode => node.kind === "accusation");
  const denials = graph.nodes.filter((node): node is DenialNode => node.kind === "denial");
  const answersTo = (id: string): string =>
    denials
      .filter(({ answers }) => (answers as string[]).includes(id))
      .map(
        (d) =>
          `<li><a href="#${escapeHtml(d.id)}">${answering[d.responseType][1]} by ${names(d.speakers, "somebody unnamed")}</a></li>`,
      )
      .join("");
  const accusation = (node: AccusationNode): string => {
    const answers = answersTo(node.id);
    const state =
      answers === "" ? `<p class="note">${contested[node.contestation]}</p>` : `<ul>${answers}</ul>`;
    return claim(
      node,
      `${names(node.speakers, "Somebody unnamed")} against ${names(node.accused, "nobody named")}`,
      state,
    );
  };
  const denial = (node: DenialNode): string => {
    const on = node.onBehalfOf.length === 0 ? "" : ` for ${names(node.onBehalfOf, "")}`;
    const of = node.answers
      .map((id) => nodes.get(id))
      .flatMap((a) =>
        a?.kind === "accusation"
          ? [
              `<li><a href="#${escapeHtml(a.id)}">to ${names(a.speakers, "somebody unnamed")} against ${names(a.accused, "nobody named")}</a></li>`,
            ]
          : [],
      );
    return claim(
      node,
      `${answering[node.responseType][0]} by ${names(node.speakers, "somebody unnamed")}${on}`,
      of.length === 0 ? "" : `<ul>${of.join("")}</ul>`,
    );
  };
  const rejected = (graph.rejected ?? []).map((node) => {
    const [of = "", what = ""] =
      node.kind === "accusation"
        ? [names(node.speakers, "Somebody unnamed"), `against ${names(node.accused, "nobody named")}`]
        : [names(node.speakers, "Somebody unnamed"), answering[node.responseType][0].toLowerCase()];
    return `<li>${of}: ${what}${corrected(node)}</li>`;
  });
  const aside =
    rejected.length === 0 ? "" : `<h2>Set aside by a person</h2>\n<ul>${rejected.join("\n")}</ul>\n`;
  const documentLine = (d: GraphDocument): string => {
    const notes = [
      d.warnings.some(({ code }) => code === "language")
        ? `not read (language: ${escapeHtml(d.language)})`
        : "",
      d.duplicateOf ? `a copy of ${escapeHtml(documents.get(d.duplicateOf)?.headline ?? d.duplicateOf)}` : "",
    ].filter((note) => note !== "");
    return `<li>${source(d, 0)}${notes.length === 0 ? "" : ` <small>${notes.join("; ")}</small>`}</li>`;
  };
  const licence = graph.corpus?.licence
    ? `<p>Licence of this collection: ${escapeHtml(graph.corpus.licence)}</p>`
    : "";
  const contact = graph.corpus?.contact ? `<p>Contact: ${escapeHtml(graph.corpus.contact)}</p>` : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>All claims: ${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./claims.css">
</head>
<body>
<header>
<p><a href="./">Explore as a graph</a></p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(description)}</p>
<p class="note">${many(accusations.length, "accusation")}, ${many(denials.length, "denial")}, ${many(graph.documents.length, "document")}. These are things that were said, each with its sentence, found by a program and not reviewed unless it says so. An accusation without an answer here is not therefore true.</p>
${licence}${contact}
</header>
<main>
<h2>Accusations</h2>
${accusations.map(accusation).join("\n")}
<h2>Denials</h2>
${denials.map(denial).join("\n")}
${aside}<h2>Documents</h2>
<ol>${graph.documents.map(documentLine).join("\n")}</ol>
</main>
</body>
</html>
`;
}

/** Its looks: a column of text, in the light and in the dark. */
export const claimsStyle = `:root { color-scheme: light dark; --paper: light-dark(#faf9f6, #14171a); --ink: light-dark(#1b1f24, #e9eaeb); --quiet: light-dark(#5d6671, #a0a8b1); --rule: light-dark(#e4e1da, #2d3338); --focus: light-dark(#0b57d0, #8ab4f8); }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 1rem / 1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { margin: 3rem 0 1rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--rule); }
h3 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
article { margin: 0 0 2rem; scroll-margin-top: 1rem; }
article:target { outline: 2px solid var(--focus); outline-offset: 0.5rem; }
blockquote { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--rule); font-family: Georgia, serif; }
blockquote p { margin: 0; white-space: pre-line; }
blockquote footer, .note, small { color: var(--quiet); font: 0.8125rem / 1.45 system-ui, sans-serif; }
small { font-weight: normal; }
a { color: var(--focus); }
`;
