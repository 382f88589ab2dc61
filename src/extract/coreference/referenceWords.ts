/** "He" and "she". */
export const singularPronouns = new Set(["he", "she", "him", "her", "himself", "herself"]);
/** "It". */
export const itPronouns = new Set(["it", "itself"]);
/** "They". */
export const theyPronouns = new Set(["they", "them", "themselves"]);
/** Who speaks. */
export const firstPronouns = new Set(["we", "us", "i", "me", "ourselves", "myself"]);
/** Words before a noun that are no part of a party's label. */
export const determiners = new Set([
  "the",
  "whose",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "some",
  "several",
  "many",
  "other",
  "both",
  "all",
  "any",
  "two",
  "three",
  "four",
  "five",
  "six",
  "dozens",
  "more",
  "most",
  "another",
  "certain",
  "various",
  "multiple",
  "few",
]);
/** Words that point back. */
export const definite = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "both",
  "its",
  "his",
  "her",
  "their",
]);
/** Prepositions that hang a body on a person. */
export const attaching = new Set(["for", "of", "at", "from", "with", "in", "by"]);
/** Nouns for people who hold no post. */
export const people = new Set([
  "man",
  "men",
  "woman",
  "women",
  "person",
  "people",
  "suspect",
  "suspects",
  "defendant",
  "defendants",
  "couple",
  "teenager",
  "teenagers",
  "boy",
  "girl",
  "family",
  "father",
  "mother",
  "pair",
  "trio",
  "duo",
  "individual",
  "individuals",
  "plaintiff",
  "plaintiffs",
]);
/** Nouns for wrongdoers that name nobody. */
export const bareCriminals = new Set([
  "hackers",
  "attackers",
  "criminals",
  "cybercriminals",
  "scammers",
  "thieves",
  "fraudsters",
  "gunmen",
  "militants",
  "rebels",
  "actors",
  "adversaries",
  "intruders",
  "hacker",
  "attacker",
  "others",
  "someone",
  "somebody",
  "anyone",
  "everyone",
  "nobody",
  "people",
  "users",
  "customers",
  "victims",
]);
/** Plurals that are one party wherever a text says them. */
export const institutionLike = new Set([
  "police",
  "prosecutors",
  "prosecution",
  "authorities",
  "defence",
  "defense",
  "government",
  "ministers",
  "opposition",
  "military",
  "army",
]);
/** What the members of a coalition are called together. */
export const coalitionPlurals = new Set([
  "nations",
  "countries",
  "states",
  "members",
  "leaders",
  "allies",
  "ministers",
  "governments",
  "partners",
]);
/** What is done to a document by whoever it comes from. */
export const issuing = new Set([
  "issued",
  "released",
  "published",
  "written",
  "filed",
  "signed",
  "commissioned",
  "compiled",
  "prepared",
  "produced",
  "brought",
  "made",
  "posted",
  "submitted",
  "drafted",
  "authored",
  "sent",
  "obtained",
  "drawn",
]);

/** What somebody before a court does. */
export const courtly = /^(plead|deny|go|appear|stand|face|admit|walk)$/u;
/** What is done to somebody before a court. */
export const charging =
  /^(charge|accuse|arrest|jail|convict|sentence|acquit|clear|remand|indict|try|fine|ban|find)$/u;

/** Roles of those who act for somebody else. */
export const actsFor = /lawyer|attorney|counsel|solicitor|barrister|agent|representative/u;

/** Is this post the one meant: every word of the role, and nobody who held it before. */
export const holdsPost = (position: string, role: string): boolean => {
  const words = position.toLowerCase().split(/[^\p{L}-]+/u);
  const lower = /^(deputy|vice|shadow|assistant|under|junior)$/u;
  // "The prime minister" is not the deputy prime minister; a deputy minister may be "the minister".
  const beneath =
    role !== "minister" &&
    words.some((word) => lower.test(word)) &&
    !role.split(" ").some((word) => lower.test(word));
  return (
    role.split(" ").every((word) => words.includes(word)) &&
    !/^(former|ex)$/u.test(words[0] ?? "") &&
    !beneath
  );
};

/** Who has to do with a body and yet does not stand for it. */
export const outsiders =
  /^(auditor|critic|rival|customer|client|supplier|analyst|competitor|victim|opponent|accuser|whistleblower|contractor|biographer|neighbour|neighbor|patient|investor|shareholder|regulator|fan|challenger)$/u;
