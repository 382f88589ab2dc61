import type { NameWords } from "./nameWords.ts";

const particle =
  /^(van|von|de|der|den|del|della|di|da|dos|das|do|du|la|le|al|el|ul|bin|ibn|ben|bint|ter|ten|zu|y|e|abu|dal|des)$/iu;
const suffix = /^(Jr|Sr|II|III|IV)\.?$/u;

export interface PersonParts {
  readonly given: string;
  /** Strings the person may be called by alone: "Assad", "al-Assad"; "Montenegro Dias", "Dias"; of a Chinese name the first word. */
  readonly families: readonly string[];
  /** Same for two spellings of one full name: "Bashar al-Assad" and "Bashar Assad", "Donald J. Trump" and "Donald Trump". */
  readonly core: string;
}

/** The parts of a person's full name. */
export function personParts(name: string, words: NameWords): PersonParts {
  const all = name.split(" ").filter((w) => !suffix.test(w));
  const first = all[0] ?? name;
  if (all.length === 1) return { given: "", families: [first], core: first };
  const last = all.at(-1) ?? name;
  const bare = last.replace(/^(al|el|ul|bin)-/iu, "");
  const families = new Set([last, bare]);
  const eastern =
    words.familyFirst.has(first) && all.length <= 3 && !words.family.has(last) && !/-/u.test(first);
  if (eastern) families.add(first);
  // "Desmond Lim Wei Jian": a given name before the family's.
  const second = all[1] ?? "";
  if (all.length >= 3 && !words.familyFirst.has(first) && words.familyFirst.has(second)) families.add(second);
  if (all.length >= 3) {
    const before = all.at(-2) ?? "";
    if (!/^\p{Lu}\.?$/u.test(before)) families.add(`${before} ${last}`);
    if (particle.test(before) && all.length >= 4 && particle.test(all.at(-3) ?? ""))
      families.add(`${all.at(-3)} ${before} ${last}`);
    if (!particle.test(before) && !/\./u.test(before) && words.family.has(before)) families.add(before);
  }
  return { given: first, families: [...families], core: `${first} ${bare}` };
}
