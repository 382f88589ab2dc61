const months = "January February March April May June July August September October November December".split(
  " ",
);

/** An EDTF date in words: "14 June 2024", "June 2024", "2024"; what is not a plain date is given as it is. */
export function sayDate(value: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u.exec(value);
  if (!match) return value;
  const [, year = "", month, day] = match;
  return [day && String(Number(day)), month && (months[Number(month) - 1] ?? month), year]
    .filter(Boolean)
    .join(" ");
}
