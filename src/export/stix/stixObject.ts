import { v5 as uuidv5 } from "uuid";
import type { Evidence, GraphDocument } from "../../model/graph.ts";
import { wellFormed } from "../wellFormed.ts";

/** Our own namespace for ids, as STIX 2.1 asks for what is not an observable: the UUIDv5 of the address `urn:counterclaim`. */
export const namespace = "6a54475b-62ce-5971-9676-3e6dacacf949";

/** What STIX wants for a time that nobody stated. */
export const undated = "1970-01-01T00:00:00.000Z";

/** `note--…`: the same for the same thing in every export. */
export const stixId = <T extends string>(type: T, name: string): `${T}--${string}` =>
  `${type}--${uuidv5(wellFormed(name), namespace)}`;

export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The documents of a graph by id. */
export type Documents = ReadonlyMap<string, GraphDocument>;

/** EDTF of a day, month or year → the first instant of it in UTC. */
export function timestamp(value: string | null | undefined): string {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(value ?? "") ?? [];
  return year === undefined ? undated : `${year}-${month}-${day}T00:00:00.000Z`;
}

/** When the earliest of the documents came out that bear this out; there is no clock in an export. */
function created(evidence: readonly Evidence[], documents: Documents): string {
  const dates = evidence.flatMap((e) => {
    const published = documents.get(e.document)?.publishedAt;
    return published ? [timestamp(published.value)] : [];
  });
  return dates.sort()[0] ?? undated;
}

/** Where it says so: one reference for each quotation. */
function references(evidence: readonly Evidence[], documents: Documents): object[] {
  return evidence.map((e) => {
    const document = documents.get(e.document);
    return {
      source_name: wellFormed(document?.publisher ?? document?.file ?? e.document) || e.document,
      description: wellFormed(e.quote),
      ...(/^https?:\/\/\S+$/u.test(document?.url ?? "") ? { url: document?.url } : {}),
      external_id: `${wellFormed(e.document)}#char=${e.start},${e.end}`,
    };
  });
}

/** What every object has. */
export function common<T extends string>(
  type: T,
  id: string,
  evidence: readonly Evidence[],
  documents: Documents,
): StixObject {
  const date = created(evidence, documents);
  return {
    type,
    spec_version: "2.1",
    id: stixId(type, id),
    created: date,
    modified: date,
    ...(evidence.length > 0 ? { external_references: references(evidence, documents) } : {}),
  };
}
