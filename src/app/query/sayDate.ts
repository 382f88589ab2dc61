import { text } from "../text.ts";

type Precision = "day" | "month" | "year";

/** A plain EDTF date: the first moment of it in UTC, and how exact it is. Null for what no calendar has. */
function readDay(value: string): { at: Date; precision: Precision } | null {
  const [whole, year, month = "01", day = "01"] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u.exec(value.replace(/(-XX)+$/u, "")) ?? [];
  if (whole === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (at.getUTCDate() !== Number(day)) return null;
  const parts = whole.split("T")[0]?.split("-").length;
  return { at, precision: parts === 3 ? "day" : parts === 2 ? "month" : "year" };
}

const format = (precision: Precision): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(text.locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(precision === "year" ? {} : { month: "long" as const }),
    ...(precision === "day" ? { day: "numeric" as const } : {}),
  });

/** One end of an interval, or a date by itself, with what EDTF doubts of it: "2024-05?", "2024~". */
function sayOne(value: string): string | null {
  const [, plain = "", doubt] = /^(.*?)([?~%])?$/u.exec(value) ?? [];
  const day = readDay(plain);
  if (!day) return null;
  const said = format(day.precision).format(day.at);
  return doubt === "~" ? text.dates.about(said) : doubt ? text.dates.perhaps(said) : said;
}

/**
 * An EDTF date in words of the language spoken: "14 June 2024", "June 2024", "3–9 May 2024", "since May 2024", "about 2024"; what is no
 * date is given as it is.
 */
export function sayDate(value: string): string {
  const ends = value.split("/");
  if (ends.length !== 2) return sayOne(value) ?? value;
  const [from = "", to = ""] = ends;
  const [first, last] = [readDay(from), readDay(to)];
  if (first && last && first.precision === last.precision && first.at <= last.at)
    return format(first.precision).formatRange(first.at, last.at);
  const [start, end] = [sayOne(from), sayOne(to)];
  const open = /^(\.\.)?$/u;
  if (start && end) return text.dates.between(start, end);
  if (start && open.test(to)) return text.dates.since(start);
  if (end && open.test(from)) return text.dates.until(end);
  return value;
}
