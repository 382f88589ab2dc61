import { markdown } from "../markdown.ts";
import { agreementTables } from "./agreementTables.ts";
import type { Agreement } from "./compareReadings.ts";

/** How far two readers agree, as a part of the report. */
export function agreementPart(agreement: Agreement | null): string {
  const head = "## Two readers";
  if (agreement === null) return `${head}\n\nNot measured yet.`;
  return [
    head,
    `${agreement.documents} articles (${agreement.words} words) were marked by a second reader, by the guidelines alone and without the first reading. The second is judged by the first as a program's findings are: their agreement is about what can be asked of a program. Intervals are a seeded bootstrap over articles; one from 1.00 to 1.00 says that none of these articles shows a disagreement, not that there is none. What either reader holds debatable is left out, and in the last column counted as any other item.`,
    ...agreementTables(agreement).flatMap((table) => [`### ${table.title}`, markdown(table)]),
  ].join("\n\n");
}
