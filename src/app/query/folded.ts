/** Lower case, without diacritics, curly quotes made straight. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/ß/gu, "ss")
    .replace(/ø/giu, "o")
    .replace(/ł/giu, "l")
    .toLowerCase();
}
