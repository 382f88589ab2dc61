import { escapeHtml } from "./escapeHtml.ts";

/** An address with its slash at the end, as links in a folder need it. */
export const folderAddress = (address: string): string => (address.endsWith("/") ? address : `${address}/`);

/** `sitemap.xml`: the pages of a site that search engines can read. */
export function sitemap(address: string): string {
  const base = folderAddress(address);
  const pages = [base, `${base}claims.html`].map((page) => `  <url><loc>${escapeHtml(page)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.join("\n")}\n</urlset>\n`;
}
