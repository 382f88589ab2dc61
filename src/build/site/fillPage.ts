import { createHash } from "node:crypto";
import { escapeHtml } from "./escapeHtml.ts";
import { folderAddress } from "./sitemap.ts";
import type { SiteWords } from "./siteWords.ts";

export interface PageFilling {
  readonly words: SiteWords;
  /** Where the site will stand; previews and canonical links need it. */
  readonly address: string | null;
  /** Of a picture beside the page. */
  readonly preview: string | null;
}

/** Puts text in the place of what a pattern finds; a page without that place is not the explorer's. */
export function put(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`The explorer's page has no ${place.source}.`);
  return html.replace(place, () => text);
}

function head({ words, address, preview }: PageFilling): string {
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${escapeHtml(content)}">`;
  const base = address === null ? null : folderAddress(address);
  return [
    property("og:type", "website"),
    property("og:title", words.title),
    property("og:description", words.description),
    ...(base === null ? [] : [property("og:url", base), `<link rel="canonical" href="${escapeHtml(base)}">`]),
    ...(preview === null
      ? []
      : [
          property("og:image", `${base ?? "./"}${preview}`),
          property("og:image:width", "1200"),
          property("og:image:height", "630"),
          '<meta name="twitter:card" content="summary_large_image">',
        ]),
  ].join("\n    ");
}

function named(html: string, filling: PageFilling): string {
  const { title, description, language } = filling.words;
  let page = put(
    html,
    /<html lang="[^"]*">/u,
    `<html lang="${language ?? "en"}"${language === null ? "" : ` data-opens-in="${language}"`}>`,
  );
  page = put(page, /<title>[^<]*<\/title>/u, `<title>${escapeHtml(title)}</title>`);
  page = put(
    page,
    /<meta\s+name="description"\s+content="[^"]*"\s*\/?>/u,
    `<meta name="description" content="${escapeHtml(description)}">\n    ${head(filling)}`,
  );
  return page;
}

/** The explorer's page of a hosted site: its own words, its graph's address, its colours, and a way to the claims without JavaScript. */
export function hostedPage(
  template: string,
  filling: PageFilling,
  graphFile: string,
  sheet: string | null,
): string {
  const links = [
    `<link rel="preload" as="fetch" crossorigin href="./${graphFile}" id="graph-file">`,
    ...(sheet === null ? [] : [`<link rel="stylesheet" href="./${sheet}">`]),
  ].join("\n    ");
  let page = named(template, filling).replace(
    "run “npm start” in its folder",
    "run “counterclaim serve” on its folder",
  );
  page = put(page, /<\/head>/u, `  ${links}\n  </head>`);
  const list = '<p><a href="./claims.html">All claims with their sentences, as a plain page</a></p>';
  return put(page, /<\/noscript>/u, `  ${list}\n    </noscript>`);
}

/** The explorer in one file with the graph inside, as data that is never run. */
export function singlePage(
  template: string,
  filling: PageFilling,
  graphJson: string,
  sheet: string | null,
): string {
  const data = graphJson.replaceAll("<", "\\u003c");
  let page = named(template, filling);
  if (sheet !== null) {
    const hash = createHash("sha256").update(sheet).digest("base64");
    page = put(page, /<\/head>/u, `  <style>${sheet}</style>\n  </head>`);
    page = put(page, /style-src /u, `style-src 'sha256-${hash}' `);
  }
  return put(
    page,
    /<div id="root">/u,
    `<script type="application/json" id="graph-data">${data}</script>\n    <div id="root">`,
  );
}
