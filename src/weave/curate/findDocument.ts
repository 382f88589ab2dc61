import type { GraphDocument } from "../../model/graph.ts";
import type { Draft } from "./draft.ts";
import { nearestText, type Sought, trouble } from "./trouble.ts";

/** The article that an entry names by its path in the folder, or by its id. */
export function findDocument(draft: Draft, name: string): Sought<GraphDocument> {
  const wanted = name.normalize("NFC");
  const all = [...draft.documents.values()];
  const document = all.find(({ id, file }) => file.normalize("NFC") === wanted || id === name);
  if (document) return { found: document };
  return trouble(
    "E_DOCUMENT_NOT_FOUND",
    "no article of this name was read",
    "Mend the name, or remove the entry.",
    `"${name}"`,
    nearestText(
      name,
      all.map(({ file }) => file),
    ),
  );
}
