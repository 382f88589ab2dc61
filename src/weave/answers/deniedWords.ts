/** What the denied words say of how many accusations they mean and how near these stand. */
export interface DeniedWords {
  /** "the allegations", "these lies": every one of them. */
  readonly many: boolean;
  /** Sentences back at most. */
  readonly reach: number;
  /** "the charges", "not guilty": before a court. */
  readonly legal: boolean;
}

const plural =
  /\b(accusations|allegations|claims|charges|assertions|complaints|suggestions|rumours|rumors|findings|inventions|fabrications|insinuations|slanders|smears|slurs|lies|remarks|comments|statements|counts|reports|these|those|all of|each and every|every allegation|any allegation)\b/u;
const pointing =
  /^(this|that)( (accusation|allegation|claim|charge|assertion|complaint|suggestion|version|account|finding|report|story|remark|statement|criticism|one))?\b/u;
const near =
  /^(it|his|her|he|she|the (same )?(accusation|allegation|claim|charge|assertion|complaint|suggestion)(?!s))\b/u;

/** Reads the words a denial is about. */
export function deniedWords(content: string, rule: string, quoted: boolean): DeniedWords {
  const text = content.toLowerCase();
  // In somebody's own words "that" is what he was asked about.
  const [pointed, closer] = quoted ? [5, 5] : [1, 2];
  const reach = pointing.test(text) ? pointed : near.test(text) ? (text.startsWith("the") ? 4 : closer) : 14;
  return {
    many: plural.test(text.slice(0, 60)),
    reach,
    legal: rule === "plea" || /\b(charges?|counts?|indictment)\b/u.test(text.slice(0, 60)),
  };
}
