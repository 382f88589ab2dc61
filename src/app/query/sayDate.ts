import { text } from "../text.ts";

/** An EDTF date in words of the language spoken: "14 June 2024", "June 2024", "2024"; anything else is given as it is. */
export function sayDate(value: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u.exec(value);
  if (!match) return value;
  const [, year = "", month, day] = match;
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return value;
  const format = new Intl.DateTimeFormat(text.locale, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" as const } : {}),
  });
  return format.format(at);
}
