/** A label of at most so many letters, cut between words. */
export const shorten = (text: string, most: number): string => {
  const flat = text.replace(/\s+/gu, " ").trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 15)).replace(/[\s,;:–—-]+$/u, "")}…`;
};
