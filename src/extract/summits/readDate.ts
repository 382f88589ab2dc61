import * as chrono from "chrono-node";
import type { Time } from "../../model/graph.ts";

/** Without spans counted from now ("three days ago", "in two hours"), whose patterns cost more to make than an article to read. */
const counted = /^EN(TimeUnit\w+|TimeExpression|CasualTime)/u;
const dates = new chrono.Chrono({
  parsers: chrono.en.casual.parsers.filter((parser) => !counted.test(parser.constructor.name)),
  refiners: chrono.en.casual.refiners,
});

const unknown: Time = { value: null, precision: "unknown", basis: "unknown", text: null };
const pad = (n: number | null): string => String(n ?? 0).padStart(2, "0");

/** The first date a stretch of text tells, as EDTF; a weekday needs the publication date, a vague "last month" is a month. */
export function readDate(text: string, published: string | null): Time {
  const known = published !== null && /^\d{4}-\d{2}-\d{2}$/u.test(published);
  const instant = new Date(known ? `${published}T12:00:00Z` : "2001-01-01T12:00:00Z");
  // "10 and 11 July" is a stretch of days; as long as what it stands for, so that places in the text stay.
  const joined = text.replace(/(\d) and (?=\d{1,2}\b)/gu, "$1  -  ");
  const [found] = dates.parse(joined, { instant, timezone: 0 }, { forwardDate: false });
  if (!found) {
    const year = /\bin (\d{4})\b/u.exec(text);
    return year
      ? { value: year[1] ?? null, precision: "year", basis: "stated", text: year[1] ?? null }
      : unknown;
  }
  const said = text.slice(found.index, found.index + found.text.length);
  const lower = said.toLowerCase();
  const stated = /\b\d{4}\b/u.test(said);
  // "in a year" is no date, "last week" no day.
  if ((!stated && !known) || /\b(week|weekend)\b/u.test(lower)) return { ...unknown, text: said };
  const { start, end } = found;
  const basis = stated ? "stated" : "relative";
  const year = String(start.get("year"));
  if (/\byear\b/u.test(lower) || (stated && !start.isCertain("month")))
    return { value: year, precision: "year", basis, text: said };
  const month = `${year}-${pad(start.get("month"))}`;
  if (
    /\bmonth\b/u.test(lower) ||
    (start.isCertain("month") && !start.isCertain("day") && !start.isCertain("weekday"))
  )
    return { value: month, precision: "month", basis, text: said };
  const day = `${month}-${pad(start.get("day"))}`;
  const last = end?.isCertain("day")
    ? `${end.get("year")}-${pad(end.get("month"))}-${pad(end.get("day"))}`
    : null;
  return { value: last !== null && last > day ? `${day}/${last}` : day, precision: "day", basis, text: said };
}
