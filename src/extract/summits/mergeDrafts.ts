import type { Draft } from "./draft.ts";

const shares = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((x) => b.includes(x));

/** What kind of meeting the last word of a label says it is. */
const kindOf = (label: string): string =>
  (label.toLowerCase().split(" ").at(-1) ?? "")
    .replace(/^(ministerial|gathering)$/u, "meeting")
    .replace(/s$/u, "");

/** A label that names no meeting of its own: "ministerial meeting", "talks". */
const isPlain = (draft: Draft): boolean => draft.ordinal === null && !/\p{Lu}/u.test(draft.label);

/** Are two the same meeting, told twice? */
function isSame(held: Draft, draft: Draft): boolean {
  const apart = held.place.length > 0 && draft.place.length > 0 && !shares(held.place, draft.place);
  const ordinals = held.ordinal !== null && draft.ordinal !== null && held.ordinal !== draft.ordinal;
  const days =
    held.date.value !== null && draft.date.value !== null && !sameTime(held.date.value, draft.date.value);
  // A second round is not the talks before it.
  const rounds = /\bround\b/u.test(held.label) !== /\bround\b/u.test(draft.label);
  if (apart || ordinals || rounds) return false;
  if (held.series !== null && held.series === draft.series) return !days;
  if (draft.series === null && held.label === draft.label) return true;
  const sameDay =
    held.date.precision === "day" && held.date.value !== null && held.date.value === draft.date.value;
  if (sameDay && (shares(held.participants, draft.participants) || shares(held.place, draft.place)))
    return true;
  if (days || held.status !== draft.status) return false;
  const near = (draft.sentences[0] ?? 0) - (held.sentences.at(-1) ?? 0) <= 8;
  const plain = isPlain(held) !== isPlain(draft) || held.label.toLowerCase() === draft.label.toLowerCase();
  return near && plain && kindOf(held.label) === kindOf(draft.label);
}

const sameTime = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.includes(b) || b.includes(a);

/** Adds a meeting to those found, or what it tells of one of them. */
export function mergeDraft(drafts: Draft[], draft: Draft): void {
  const held = drafts.find((d) => isSame(d, draft));
  if (!held) {
    drafts.push(draft);
    return;
  }
  const better =
    (isPlain(held) && !isPlain(draft)) ||
    (!/\s/u.test(held.label) && /\s/u.test(draft.label)) ||
    (draft.ordinal !== null && held.ordinal === null);
  if (held.label !== draft.label) held.aliases.push(better ? held.label : draft.label);
  if (better) {
    held.label = draft.label;
    held.series = draft.series;
    held.ordinal = draft.ordinal ?? held.ordinal;
  }
  if (held.place.length < draft.place.length) {
    held.place = draft.place;
    held.host = draft.host ?? held.host;
  }
  if (held.date.value === null) held.date = draft.date;
  if (draft.status === "held") held.status = "held";
  held.participants = [...new Set([...held.participants, ...draft.participants])];
  held.evidence.push(...draft.evidence);
  held.sentences = [...new Set([...held.sentences, ...draft.sentences])];
}
