const titles =
  "mr|mrs|ms|mx|miss|dr|sir|dame|lord|lady|prof|professor|president|prime minister|minister|chancellor|senator|sen|rep|governor|mayor|judge|justice|general|gen|colonel|col|captain|capt|admiral|sergeant|king|queen|prince|princess|pope|rev";
const leading = new RegExp(`^(?:the|a|an|its|his|her|their|our|my|your|${titles}) (?=.)`, "u");

/** A name as it is compared: lower case, without punctuation, accents, leading article or possessive, and titles. */
export function plainName(name: string): string {
  let plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/'s?(?!\p{L})/gu, "")
    .replace(/[.']/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  while (leading.test(plain)) plain = plain.replace(leading, "");
  return plain;
}

/** Does one name stand in the other as whole words? Both are plain names; an empty one stands in none. */
export function holdsName(a: string, b: string): boolean {
  return a !== "" && b !== "" && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}
