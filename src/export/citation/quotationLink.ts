import { wellFormed } from "../wellFormed.ts";

const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(" ")).replace(/-/gu, "%2D");

/**
 * The article's address with a text fragment that scrolls to the quotation (WICG Scroll to Text Fragment); null unless it is http or https.
 */
export function quotationLink(address: string | null, quote: string): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const page = url.href.replace(/#.*$/su, "");
  const words = wellFormed(quote).trim().split(/\s+/u);
  if (words[0] === "") return page;
  const fragment =
    words.length <= 10 ? encode(words) : `${encode(words.slice(0, 5))},${encode(words.slice(-5))}`;
  return `${page}#:~:text=${fragment}`;
}
