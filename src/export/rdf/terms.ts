/** The vocabularies: schema.org for things, Web Annotation for evidence, RDF for statements, our own for the axes of a claim. */
export const prefixes = {
  schema: "https://schema.org/",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  cc: "urn:counterclaim:vocabulary:",
} as const;

interface Term {
  /** With prefix. */
  readonly iri: string;
  /** The type of its literals, when they all have one; "@id" when its values are addresses or resources. */
  readonly type?: string;
}

const link = (iri: string): Term => ({ iri, type: "@id" });
const text = (iri: string): Term => ({ iri });
const axis = (name: string): Term => text(`cc:${name}`);

/** The names that the JSON-LD file uses, and what each means. Evidence has the names of the Web Annotation context. */
export const terms = {
  name: text("schema:name"),
  alternateName: text("schema:alternateName"),
  identifier: text("schema:identifier"),
  jobTitle: text("schema:jobTitle"),
  headline: text("schema:headline"),
  publisher: text("schema:publisher"),
  datePublished: text("schema:datePublished"),
  inLanguage: text("schema:inLanguage"),
  url: { iri: "schema:url", type: "xsd:anyURI" },
  text: text("schema:text"),
  author: link("schema:author"),
  about: link("schema:about"),
  appearance: link("schema:appearance"),
  location: text("schema:location"),
  startDate: { iri: "schema:startDate", type: "edtf:EDTF" },
  body: link("oa:hasBody"),
  target: link("oa:hasTarget"),
  motivation: link("oa:motivatedBy"),
  source: link("oa:hasSource"),
  selector: link("oa:hasSelector"),
  exact: text("oa:exact"),
  prefix: text("oa:prefix"),
  suffix: text("oa:suffix"),
  start: { iri: "oa:start", type: "xsd:nonNegativeInteger" },
  end: { iri: "oa:end", type: "xsd:nonNegativeInteger" },
  subject: link("rdf:subject"),
  predicate: link("rdf:predicate"),
  object: link("rdf:object"),
  reportedBy: link("cc:reportedBy"),
  actorType: axis("actorType"),
  contestation: axis("contestation"),
  responseType: axis("responseType"),
  linkBasis: axis("linkBasis"),
  tier: axis("tier"),
  cue: axis("cue"),
  hedge: axis("hedge"),
  assertion: axis("assertion"),
  polarity: axis("polarity"),
  explicitness: axis("explicitness"),
  quotation: axis("quotation"),
  sourcing: axis("sourcing"),
  rule: axis("rule"),
  review: axis("review"),
  status: axis("status"),
  time: { iri: "cc:time", type: "edtf:EDTF" },
  timeBasis: axis("timeBasis"),
  confidence: { iri: "cc:confidence", type: "xsd:integer" },
  contentHash: axis("contentHash"),
  makes: link("cc:makes"),
  against: link("cc:against"),
  answers: link("cc:answers"),
  "on-behalf-of": link("cc:on-behalf-of"),
  "speaks-for": link("cc:speaks-for"),
  "member-of": link("cc:member-of"),
  "belongs-to": link("cc:belongs-to"),
  "made-at": link("cc:made-at"),
  attended: link("cc:attended"),
  "hosted-in": link("cc:hosted-in"),
} as const satisfies Readonly<Record<string, Term>>;

export type TermName = keyof typeof terms;
export const termOf = (name: TermName): Term => terms[name];

/** `schema:name` → `https://schema.org/name`. */
export function expanded(name: string): string {
  const [prefix = "", ...rest] = name.split(":");
  return `${prefixes[prefix as keyof typeof prefixes]}${rest.join(":")}`;
}
