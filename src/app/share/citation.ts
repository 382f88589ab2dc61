import { citationBibtex } from "../../export/citation/citationBibtex.ts";
import { citationRis } from "../../export/citation/citationRis.ts";
import { citationText } from "../../export/citation/citationText.ts";
import { citeEvidence } from "../../export/citation/citeEvidence.ts";
import type { Evidence, GraphDocument } from "../../model/graph.ts";

type Cite = (evidence: Evidence, document: GraphDocument) => string;

/** The ways to cite a sentence. */
export const citation: Readonly<Record<"text" | "bibtex" | "ris", Cite>> = {
  text: (evidence, document) => citationText(citeEvidence(evidence, document)),
  bibtex: (evidence, document) => citationBibtex(citeEvidence(evidence, document)),
  ris: (evidence, document) => citationRis(citeEvidence(evidence, document)),
};
