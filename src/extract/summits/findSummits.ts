import * as chrono from "chrono-node";
import type { SourceDocument, Span } from "../../model/document.ts";
import type { Time } from "../../model/graph.ts";
import type { Lexicon } from "../../model/lexicon.ts";
import type { Entity, Mention, SummitFinding } from "../../model/reading.ts";
import type { Sentence } from "../../model/text.ts";

interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const meeting =
  /^(summit|summits|ministerial|talks|meeting|negotiations|conference|session|council|dialogue|consultations|gathering|retreat)$/u;
const state =
  /^(leaders?|ministers?|presidents?|delegations?|diplomats?|envoys?|negotiators?|officials?|chancellors?|heads?|premiers?|secretar(y|ies)|ambassadors?|governments?|commissioners?)$/u;
const planned =
  /\b(will|would|is to|are to|to meet|plans?|planned|scheduled|expected|due|upcoming|next|ahead of|before)\b/u;
const notState =
  /\b(board|shareholders?|annual general|court|committee|party|trade union|union|players?|staff|fans|press|news|company|club|parents|council tax|town|city|investors?|developers?)\b/u;

interface Draft {
  label: string;
  aliases: string[];
  series: string | null;
  ordinal: number | null;
  place: string[];
  host: string | null;
  date: Time;
  status: "held" | "planned";
  participants: number[];
  evidence: Span[];
  sentences: number[];
}

const unknown: Time = { value: null, precision: "unknown", basis: "unknown", text: null };

/** The first date a stretch of text tells, as EDTF; a weekday needs the publication date, and a vague "last month" is a month. */
export function readDate(text: string, published: string | null): Time {
  const reference =
    published && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? new Date(`${published}T12:00:00Z`) : null;
  const [found] = chrono.parse(
    text,
    reference
      ? { instant: reference, timezone: 0 }
      : { instant: new Date("2001-01-01T12:00:00Z"), timezone: 0 },
    { forwardDate: false },
  );
  if (!found) return unknown;
  const { start } = found;
  const pad = (n: number | null): string => String(n ?? 0).padStart(2, "0");
  const stated = /\b\d{4}\b/u.test(found.text);
  if (!stated && !reference) return { ...unknown, text: found.text };
  const vague = /\b(week|weekend)\b/u.test(found.text.toLowerCase());
  if (vague) return { ...unknown, text: found.text };
  const month =
    /\bmonth\b/u.test(found.text.toLowerCase()) ||
    (start.isCertain("month") && !start.isCertain("day") && !start.isCertain("weekday"));
  const year = /\byear\b/u.test(found.text.toLowerCase()) || (stated && !start.isCertain("month"));
  const y = String(start.get("year"));
  if (year) return { value: y, precision: "year", basis: stated ? "stated" : "relative", text: found.text };
  if (month)
    return {
      value: `${y}-${pad(start.get("month"))}`,
      precision: "month",
      basis: stated ? "stated" : "relative",
      text: found.text,
    };
  return {
    value: `${y}-${pad(start.get("month"))}-${pad(start.get("day"))}`,
    precision: "day",
    basis: stated ? "stated" : "relative",
    text: found.text,
  };
}

/** Makes the finder of meetings between states, coalitions and delegations: "the 50th G7 Summit", "ministers of A and B met in Lucca on Tuesday". */
export function makeSummitFinder(
  lexicon: Lexicon,
): (document: SourceDocument, sentences: readonly Sentence[], names: Names) => SummitFinding[] {
  const places = new Map(lexicon.places.map((p) => [p.name, p]));
  const capitals = new Map(lexicon.nations.flatMap((n) => n.capitals.map((c) => [c, n.iso] as const)));
  return (document, sentences, { entities, mentions }) => {
    const here: Mention[][] = sentences.map(() => []);
    for (const mention of mentions) here[mention.sentence]?.push(mention);
    const published = document.publishedAt?.value ?? null;
    const drafts: Draft[] = [];
    const isState = (m: Mention): boolean => {
      const e = entities[m.entity];
      return e !== undefined && (e.kind === "nation" || e.actorType === "coalition");
    };
    const placeIn = (
      sentence: Sentence,
      from: number,
      to: number,
    ): { place: string[]; host: string | null } => {
      const { tokens } = sentence;
      for (let at = from; at < to; at++) {
        if (!["in", "at", "near"].includes(tokens[at]?.lower ?? "")) continue;
        const start = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
        let end = start;
        while (
          end < tokens.length &&
          /^\p{Lu}/u.test(tokens[end]?.text ?? "") &&
          end - start < 4 &&
          !/^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
            tokens[end]?.text ?? "",
          )
        )
          end++;
        if (end === start) continue;
        if (meeting.test(tokens[end - 1]?.lower ?? "")) continue;
        const first = document.text.slice(tokens[start]?.start, tokens[end - 1]?.end);
        const nation = (here[sentence.index] ?? []).find(
          (m) =>
            m.from >= start &&
            m.to <= end + 4 &&
            entities[m.entity]?.kind === "nation" &&
            m.via !== "demonym",
        );
        const host = nation
          ? (entities[nation.entity]?.iso ?? null)
          : (places.get(first)?.iso ?? capitals.get(first) ?? null);
        const wide =
          tokens[end]?.text === "," && nation && nation.from === end + 1
            ? [document.text.slice(nation.start, nation.end)]
            : [];
        if ((here[sentence.index] ?? []).some((m) => m.from >= start && m.to <= end && m.via === "demonym"))
          continue;
        const known = places.has(first) || capitals.has(first) || nation !== undefined || wide.length > 0;
        if (!known && !/^\p{Lu}\p{Ll}{2,}/u.test(first)) continue;
        return { place: [first, ...wide], host };
      }
      return { place: [], host: null };
    };
    const sameSeries = (a: string | null, b: string | null): boolean => a !== null && a === b;
    const push = (draft: Draft): void => {
      const held = drafts.find(
        (d) =>
          (sameSeries(d.series, draft.series) &&
            (d.ordinal === draft.ordinal || d.ordinal === null || draft.ordinal === null) &&
            (d.place.length === 0 ||
              draft.place.length === 0 ||
              d.place.some((p) => draft.place.includes(p)))) ||
          (draft.series === null && d.label === draft.label) ||
          (d.date.value !== null &&
            d.date.precision === "day" &&
            d.date.value === draft.date.value &&
            (d.participants.some((p) => draft.participants.includes(p)) ||
              d.place.some((p) => draft.place.includes(p)))),
      );
      if (!held) {
        drafts.push(draft);
        return;
      }
      if (!/\s/u.test(held.label) && /\s/u.test(draft.label)) {
        held.label = draft.label;
        held.series = draft.series;
      } else if (held.label !== draft.label && /\s/u.test(draft.label)) held.aliases.push(draft.label);
      if (draft.ordinal !== null && held.ordinal === null) {
        held.aliases.push(held.label);
        held.label = draft.label;
        held.ordinal = draft.ordinal;
      }
      if (
        held.place.length < draft.place.length &&
        (held.place.length === 0 || draft.place.some((p) => held.place.includes(p)))
      ) {
        held.place = draft.place;
        held.host = draft.host ?? held.host;
      }
      if (held.date.value === null) held.date = draft.date;
      if (draft.status === "held") held.status = "held";
      held.participants = [...new Set([...held.participants, ...draft.participants])];
      held.evidence.push(...draft.evidence);
      held.sentences = [...new Set([...held.sentences, ...draft.sentences])];
    };
    for (const sentence of sentences) {
      if (sentence.zone !== "body") continue;
      const { tokens } = sentence;
      const span = { start: sentence.start, end: sentence.end };
      const lowerText = tokens.map((t) => t.lower).join(" ");
      const states = (here[sentence.index] ?? []).filter(isState);
      for (let at = 0; at < tokens.length; at++) {
        const word = tokens[at]?.lower ?? "";
        const isMet =
          (word === "met" ||
            word === "meet" ||
            word === "meets" ||
            (word === "meeting" && tokens[at]?.pos === "VERB")) &&
          tokens[at]?.pos === "VERB";
        if (isMet) {
          const before = tokens.slice(Math.max(0, at - 45), at).map((t) => t.lower);
          const persons = (here[sentence.index] ?? []).filter(
            (m) => entities[m.entity]?.actorType === "person" || isState(m),
          );
          const subjectState = before.some((w) => state.test(w)) && states.some((m) => m.to <= at);
          const both =
            persons.some((m) => m.to <= at) &&
            persons.some(
              (m) =>
                m.from > at &&
                (isState(m) ||
                  state.test(tokens[m.from - 1]?.lower ?? "") ||
                  entities[m.entity]?.position !== null),
            );
          const list = states.filter((m) => m.to <= at).length;
          const { place, host } = placeIn(sentence, at, tokens.length);
          if (
            !(subjectState && list >= 2 && place.length > 0) &&
            !(
              both &&
              states.length >= 1 &&
              place.length > 0 &&
              before.concat(tokens.slice(at).map((t) => t.lower)).some((w) => state.test(w))
            )
          )
            continue;
          const coalition = mentions.find(
            (m) => entities[m.entity]?.actorType === "coalition" && m.sentence <= sentence.index,
          );
          const ministers =
            before
              .join(" ")
              .match(
                /(foreign|finance|defence|defense|interior|trade|justice|energy|fisheries|transport|environment|agriculture|health) ministers/u,
              )?.[0] ?? null;
          const label =
            ministers && coalition
              ? `${entities[coalition.entity]?.label} ${ministers}’ meeting`
              : `Meeting in ${place[0]}`;
          push({
            label: label.startsWith("Group of Seven") ? label.replace("Group of Seven", "G7") : label,
            aliases: [],
            series: ministers && coalition ? `${entities[coalition.entity]?.label} ${ministers}` : null,
            ordinal: null,
            place,
            host,
            date: readDate(document.text.slice(tokens[at]?.start, sentence.end), published),
            status:
              word === "met" && !/\b(will|to|would)$/u.test(before.slice(-2).join(" "))
                ? "held"
                : planned.test(lowerText)
                  ? "planned"
                  : "held",
            participants: [
              ...new Set([
                ...states.filter((m) => m.to <= at || both).map((m) => m.entity),
                ...(ministers && coalition ? [coalition.entity] : []),
              ]),
            ],
            evidence: [span],
            sentences: [sentence.index],
          });
          continue;
        }
        if (!meeting.test(word) || tokens[at]?.pos === "VERB") continue;
        let from = at;
        while (
          from > 0 &&
          at - from < 7 &&
          (/^\d+(st|nd|rd|th)$/u.test(tokens[from - 1]?.lower ?? "") ||
            ["ADJ", "NOUN", "PROPN", "NUM", "PART", "X"].includes(tokens[from - 1]?.pos ?? "")) &&
          !/^[,.;:]$/u.test(tokens[from - 1]?.text ?? "")
        )
          from--;
        const phrase = tokens.slice(from, at + 1);
        const inPhrase = states.filter((m) => m.from >= from && m.to <= at);
        const text = document.text.slice(tokens[from]?.start, tokens[at]?.end);
        const lower = text.toLowerCase();
        const summit =
          word === "summit" ||
          word === "ministerial" ||
          /\bministers['’]? meeting|leaders['’]? meeting|ministerial meeting/u.test(lower);
        const behind = tokens.slice(at + 1, at + 20);
        const between = states.filter(
          (m) =>
            (m.from > at &&
              m.from <= at + 12 &&
              ["between", "with", "of", "and"].includes(tokens[m.from - 1]?.lower ?? "")) ||
            (m.from > at && m.from <= at + 14 && behind.slice(0, 1).some((t) => t.lower === "between")),
        );
        const capital = /^\p{Lu}/u.test(tokens[at]?.text ?? "") && phrase.length > 1;
        const near = [sentences[sentence.index - 1], sentence].flatMap((n) => n?.tokens ?? []);
        const governed = near.some((t) => state.test(t.lower));
        if (
          /^(council|session)$/u.test(word) &&
          !inPhrase.some((m) => entities[m.entity]?.actorType === "coalition") &&
          !/\bministers?\b/u.test(lower)
        )
          continue;
        const enough =
          (summit && (inPhrase.length > 0 || (capital && governed) || between.length > 0)) ||
          (between.length >= 2 && /^(talks|meeting|negotiations|dialogue|consultations)$/u.test(word)) ||
          (capital &&
            inPhrase.length > 0 &&
            (governed || inPhrase.some((m) => entities[m.entity]?.actorType === "coalition")));
        const { place, host } = placeIn(sentence, at, Math.min(tokens.length, at + 12));
        const distinct = new Set(states.map((m) => m.entity)).size;
        const whole = readDate(document.text.slice(sentence.start, sentence.end), published);
        const placed = place.length > 0 || whole.text !== null;
        const between2 = /\b(bilateral|trilateral|multilateral|ministerial|peace|trade)\b/u.test(lower);
        const numbered = phrase.some(
          (t) => /^\d+(st|nd|rd|th)$/u.test(t.lower) || ordinals.includes(t.lower) || t.lower === "previous",
        );
        const held =
          /^(talks|negotiations|meeting|ministerial|summit)$/u.test(word) &&
          placed &&
          ((between2 && (distinct >= 1 || governed)) ||
            (distinct >= 2 && (word === "talks" || word === "negotiations" || governed)) ||
            (numbered &&
              (word === "summit" || word === "ministerial") &&
              (place.length > 0 || drafts.length > 0)));
        const loose =
          held ||
          (inPhrase.length > 0 &&
            /^(meeting|talks|session|conference|council)$/u.test(word) &&
            place.length > 0);
        if (!enough && !loose) {
          const series = drafts.at(-1);
          if (
            series &&
            /^the$/u.test(tokens[from - 1]?.lower ?? "") &&
            series.label.toLowerCase().includes(word) &&
            phrase.length === 1
          ) {
            series.sentences.push(sentence.index);
          }
          continue;
        }
        if (notState.test(lower) && inPhrase.length === 0) continue;
        const ordinalToken = phrase.find(
          (t) => /^\d+(st|nd|rd|th)$/u.test(t.lower) || ordinals.includes(t.lower),
        );
        const ordinal = ordinalToken
          ? ordinals.includes(ordinalToken.lower)
            ? ordinals.indexOf(ordinalToken.lower) + 1
            : Number.parseInt(ordinalToken.lower, 10)
          : null;
        const clean = text
          .replace(/^(next|last|this) (week|month|year)(['’]s)? /iu, "")
          .replace(/^(annual|upcoming|recent|latest|two-day|three-day|one-day|key|crucial) /iu, "");
        const series = clean.replace(/^\d+(st|nd|rd|th) /u, "").toLowerCase();
        const around = document.text.slice(
          tokens[from]?.start,
          Math.min(sentence.end, tokens[Math.min(tokens.length - 1, at + 16)]?.end ?? sentence.end),
        );
        push({
          label: clean,
          aliases: [],
          series,
          ordinal,
          place,
          host,
          date:
            readDate(around, published).value === null
              ? held
                ? whole
                : readDate(around, published)
              : readDate(around, published),
          status:
            planned.test(lowerText) && !/\b(said|met|was held|were held|ended|concluded)\b/u.test(lowerText)
              ? "planned"
              : "held",
          participants: [...new Set([...inPhrase, ...between, ...(held ? states : [])].map((m) => m.entity))],
          evidence: [span],
          sentences: [sentence.index],
        });
      }
    }
    settle(drafts, document, sentences, here, entities, published, placeIn);
    return drafts.map((d) => ({ ...d, aliases: [...new Set(d.aliases)].filter((a) => a !== d.label) }));
  };
}

/** What other sentences tell of a meeting: a caption's place, the day its coalition spoke, "after their meeting in Italy". */
function settle(
  drafts: Draft[],
  document: SourceDocument,
  sentences: readonly Sentence[],
  here: readonly Mention[][],
  entities: readonly Entity[],
  published: string | null,
  placeIn: (sentence: Sentence, from: number, to: number) => { place: string[]; host: string | null },
): void {
  for (const draft of drafts) {
    const coalitions = draft.participants.filter((p) => entities[p]?.actorType === "coalition");
    const named = coalitions.map((c) => entities[c]?.label ?? "");
    for (const sentence of sentences) {
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
