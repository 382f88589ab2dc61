const encode = (words: string) => encodeURIComponent(words).replace(/-/gu, "%2D");

/**
 * The article's address with a text fragment that scrolls to the quotation (WICG Scroll to Text Fragment);
 * null unless it is http or https.
 */
export function originalLink(address: string | null, quote: string): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const words = quote.trim().split(/\s+/u);
  const fragment =
    words.length <= 10
      ? encode(words.join(" "))
      : `${encode(words.slice(0, 5).join(" "))},${encode(words.slice(-5).join(" "))}`;
  return `${url.href.replace(/#.*$/u, "")}#:~:text=${fragment}`;
}
