import type { FoundClaim, FoundDocument, FoundParty } from "./found.ts";
import type { GoldClaim } from "./gold.ts";
import { answerVerdicts } from "./judgeAnswers.ts";
import { type ClaimField, claimVerdicts, fitting } from "./judgeClaims.ts";
import type { Mistake } from "./judged.ts";

const names = (parties: readonly FoundParty[]) =>
  parties.map((p) => p.iso ?? p.label).join(" + ") || "nobody";
const ids = (side: readonly string[]) => side.join(" + ") || "nobody";
const sidesFound = (f: FoundClaim) => `${names(f.by)} → ${names(f.party)} (${f.rule}, ${f.confidence})`;
const sidesWanted = (g: GoldClaim) =>
  `${g.id} ${ids(g.by)} → ${ids(g.party)}${g.optional ? " (optional)" : ""}`;

const list = <T>(items: readonly T[], say: (item: T) => string): string =>
  items.map(say).join("; ") || "nothing here";

/** Items nothing found fits, findings that fit nothing, and findings said twice; by sentence and both sides. */
export function claimMistakes(file: string, field: ClaimField): Mistake[] {
  const { kind, gold, found, sameSentence } = field;
  const easy = claimVerdicts(field, "tuple", "both");
  const strict = claimVerdicts(field, "tuple 1:1", "both");
  const ofGold = gold.flatMap((item, g): Mistake[] => {
    if (easy.gold[g] !== "wrong") return [];
    const there = fitting(found, (f) => sameSentence(g, f));
    const { sentence, tier, construction } = item;
    const blame = {
      rule: there[0]?.rule ?? null,
      confidence: there[0]?.confidence ?? null,
      tier,
      construction,
    };
    const texts = { sentence, expected: sidesWanted(item), got: list(there, sidesFound) };
    return [
      {
        class: kind,
        kind: there.length > 0 ? "wrong sides" : "missed",
        file,
        item: item.id,
        ...texts,
        ...blame,
      },
    ];
  });
  const ofFound = found.flatMap((claim, f): Mistake[] => {
    const right = easy.found[f] !== "wrong";
    if (right && strict.found[f] !== "wrong") return [];
    const there = fitting(gold, (g) => sameSentence(g, f));
    const { rule, confidence, tier, quote } = claim;
    const texts = { sentence: quote, expected: list(there, sidesWanted), got: sidesFound(claim) };
    const blame = { rule, confidence, tier, construction: there[0]?.construction ?? null };
    return [{ class: kind, kind: right ? "double" : "false alarm", file, item: null, ...texts, ...blame }];
  });
  return [...ofGold, ...ofFound];
}

export function answerMistakes(
  file: string,
  accusations: ClaimField,
  denials: ClaimField,
  answers: FoundDocument["answers"],
): Mistake[] {
  const { links, gold, found } = answerVerdicts(accusations, denials, answers, "sentence");
  const blank = {
    class: "answers",
    file,
    rule: null,
    confidence: null,
    tier: null,
    construction: null,
  } as const;
  const missed = links.flatMap(({ denial, accusation }, at): Mistake[] => {
    const [from, to] = [denials.gold[denial], accusations.gold[accusation]];
    if (gold[at] !== "wrong" || !from || !to) return [];
    const ends = [
      ...(denials.found.some((_, f) => denials.sameSentence(denial, f)) ? [] : ["denial not found"]),
      ...(accusations.found.some((_, f) => accusations.sameSentence(accusation, f))
        ? []
        : ["accusation not found"]),
    ];
    const expected = `${sidesWanted(from)} answers ${sidesWanted(to)}: "${to.sentence}"`;
    const got = ends.join(", ") || "no link between the two";
    return [
      { ...blank, kind: "missed", item: `${from.id}>${to.id}`, sentence: from.sentence, expected, got },
    ];
  });
  const wrong = answers.flatMap((answer, at): Mistake[] => {
    const from = denials.found.findIndex((claim) => claim.id === answer.denial);
    const to = accusations.found.find((claim) => claim.id === answer.accusation);
    const denial = denials.found[from];
    if (found[at] !== "wrong" || !denial) return [];
    const there = fitting(denials.gold, (g) => denials.sameSentence(g, from));
    const expected = list(there, (item) => `${item.id} answers ${item.answers.join(", ") || "nothing here"}`);
    const got = to ? `${sidesFound(to)}: "${to.quote}"` : "an accusation of another document";
    return [{ ...blank, kind: "false alarm", item: null, sentence: denial.quote, expected, got }];
  });
  return [...missed, ...wrong];
}
