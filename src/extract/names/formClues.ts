import { type Clues, noClues } from "./clues.ts";
import type { NameWords } from "./nameWords.ts";

/** Endings of family names in many languages. */
const familyEnding =
  /(sson|sdottir|sdóttir|sen|ov|ova|ev|eva|sky|ski|ska|skaya|skiy|enko|chuk|yan|ian|shvili|dze|oglu|poulos|opoulos|idis|akis|escu|eanu|ić|vić|vic|ovic|evic|ich|icz|wicz|ñez|guez|rez|quez|ini|elli|etti|ucci|berg|stein|mann|baum|wala|singh|zadeh|pour|nejad|uddin|ullah|evych|ovych|aite|auskas|enas|onen|inen|ez|az|itz|witz|son|man|gaard|strom|ström|quist|qvist|lund|dahl|vik|stad|huber|meier|meyer|bauer|owski|ewski|poor|khan|iyan)$/u;

/** What the form of a name says by itself. */
export function formClues(text: string, words: NameWords, common: ReadonlySet<string>): Clues {
  const clues = noClues();
  const parts = text.split(" ");
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  const firstOf = first.split("-")[0] ?? first;
  if (words.threatCode.test(text)) clues.threat += 4;
  if (parts.length >= 2 && words.threatHeads.has(last) && !words.given.has(first)) clues.threat += 1.5;
  if (/\p{Ll}\p{Lu}/u.test(text) && !/^(Mc|Mac|De|Di|Le|La|O'|D'|Van)\p{Lu}/u.test(last)) clues.body += 2;
  if (/&/u.test(text) || /\.(com|org|net|io|co)$/u.test(text)) clues.body += 2;
  if (/^\p{Lu}{2,6}\d?$/u.test(text)) clues.body += 0.8;
  if (/\d/u.test(text)) {
    clues.person -= 3;
    // A model's number: "HomeLink X4".
    clues.thing += /^\p{Lu}+\d/u.test(last) && parts.length > 1 ? 3 : parts.length > 1 ? 1.5 : 0.5;
  }
  if (words.thingHeads.has(last) && parts.length > 1) clues.thing += 3;
  if (words.placeWords.has(first) && parts.length > 1) clues.place += 1.5;
  if (words.notNames.has(text)) clues.thing += 4;
  if (parts.length === 2 && /^(La|Las|Los|El|Le|Les)$/u.test(first)) clues.person -= 2;
  if (parts.length >= 2 && parts.length <= 5) {
    const ambiguous = words.ambiguousGiven.has(first);
    if (words.given.has(first) || words.given.has(firstOf)) clues.person += ambiguous ? 1 : 2;
    if (words.familyFirst.has(first) && parts.length <= 3) clues.person += 0.5;
    if (words.family.has(last)) clues.person += 1;
    if (words.given.has(last) && !words.ambiguousGiven.has(last)) clues.person += 0.6;
    if (parts.some((p) => /^\p{Lu}\.$/u.test(p)) || /^(Jr|Sr|II|III|IV)\.?$/u.test(last)) clues.person += 2;
    if (
      parts.slice(1, -1).some((p) => /^(van|von|de|der|den|del|della|di|da|dos|bin|ibn|al|el|ul)$/u.test(p))
    )
      clues.person += 1.5;
    if (/\b(al|el|ul)-\p{Lu}/u.test(text)) clues.person += 1.5;
    if (parts.some((p) => words.syllables.has(p.split("-")[1] ?? ""))) clues.person += 2.5;
    if (familyEnding.test(last)) clues.person += 0.7;
    if (parts.length > 3) clues.person -= 0.5;
    const plain = parts.filter(
      (p) => common.has(p.toLowerCase()) || words.topics.has(p) || words.plainNouns.has(p.toLowerCase()),
    ).length;
    clues.person -= plain * 0.7;
  } else if (parts.length === 1) {
    if (/.shire$/u.test(text)) clues.place += 2;
    if (words.family.has(text)) clues.person += 0.6;
    else if (words.given.has(text) && !words.ambiguousGiven.has(text)) clues.person += 0.4;
    else if (familyEnding.test(text) && text.length > 5) clues.person += 0.3;
    if (words.plainNouns.has(text.toLowerCase()) || words.roles.has(text.toLowerCase())) clues.thing += 2.5;
    if (words.thingHeads.has(text)) clues.thing += 2;
    if (words.heads.has(text) || words.ranks.has(text) || words.topics.has(text)) clues.thing += 1.5;
  }
  if (/^(O'|Mc|Mac|Fitz)\p{Lu}?\p{Ll}/u.test(last) && last.length > 4) clues.person += 0.8;
  return clues;
}
