import type { SourceDocument } from "../../model/document.ts";
import type { Entity, Mention } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";
import type { Draft, Venue } from "./draft.ts";
import { readDate } from "./readDate.ts";

/** The city, and the state if it is told, at the head of a report. */
function dateline(text: string): string[] {
  const found =
    /^(\p{Lu}[\p{Lu} .'’-]{2,30})(?:, (\p{Lu}\p{L}+))?(?:, \p{Lu}\p{L}+\.? \d{1,2})? [-–—] /u.exec(text);
  const city = found?.[1];
  if (!city) return [];
  const named = city.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  return found[2] &&
    !/^(January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
      found[2],
    )
    ? [named, found[2]]
    : [named];
}

/** What other sentences tell of a meeting: a caption's place, the day its coalition spoke, "after their meeting in Italy". */
export function settleDrafts(
  drafts: Draft[],
  document: SourceDocument,
  sentences: readonly Sentence[],
  here: readonly Mention[][],
  entities: readonly Entity[],
  published: string | null,
  placeIn: (sentence: Sentence, from: number, to: number) => Venue,
): void {
  const lead = sentences.find((s) => s.zone === "body");
  for (const draft of drafts) {
    // "VARNA, Bulgaria - Ministers of both states held talks …": the report comes from where they met.
    if (draft.place.length === 0 && draft.status === "held" && lead && draft.sentences[0] === lead.index) {
      const [place = null, wide = null] = dateline(document.text.slice(lead.start, lead.start + 80));
      if (place !== null) draft.place = wide === null ? [place] : [place, wide];
    }
    const coalitions = draft.participants.filter((p) => entities[p]?.actorType === "coalition");
    const named = coalitions.map((c) => entities[c]?.label ?? "");
    for (const sentence of sentences) {
      const dated = draft.date.value !== null;
      if (sentence.zone !== "caption" && (dated || sentence.zone !== "body")) continue;
      const lower = sentence.tokens.map((t) => t.lower).join(" ");
      const speaksOf =
        (here[sentence.index] ?? []).some((m) => coalitions.includes(m.entity)) ||
        named.some((n) => document.text.slice(sentence.start, sentence.end).includes(n)) ||
        (/\bG\d+\b/u.test(document.text.slice(sentence.start, sentence.end)) && draft.label.includes("G"));
      const bare = draft.label.replace(
        /^\S*(st|nd|rd|th) |^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) /iu,
        "",
      );
      const namesIt = bare.includes(" ") && document.text.slice(sentence.start, sentence.end).includes(bare);
      if (
        sentence.zone === "caption" &&
        (speaksOf || namesIt) &&
        /\b(summit|conference|meeting|talks|gather)\b/u.test(lower)
      ) {
        const found = placeIn(sentence, 0, sentence.tokens.length);
        if (
          found.place.length > draft.place.length &&
          (draft.host === null ||
            found.host === draft.host ||
            found.place.some((p) => draft.place.includes(p)))
        ) {
          draft.place = found.place;
          draft.host = found.host ?? draft.host;
          draft.evidence.push({ start: sentence.start, end: sentence.end });
        }
      }
      if (
        draft.date.value === null &&
        sentence.zone === "body" &&
        /\bsaid\b|\bsaid in\b/u.test(lower) &&
        !/\blast (month|year|week)\b/u.test(lower) &&
        (speaksOf ||
          (coalitions.length > 0 &&
            /\bthe (group|coalition|bloc|nations|leaders|ministers|alliance)\b[^.]*\bsaid\b/u.test(lower)))
      ) {
        const date = readDate(
          document.text.slice(sentence.tokens.at(-8)?.start ?? sentence.start, sentence.end),
          published,
        );
        if (date.precision === "day") {
          draft.date = date;
          draft.evidence.push({ start: sentence.start, end: sentence.end });
        }
      }
    }
  }
}
