import type { ClaimNode, Evidence, GraphDocument } from "../../model/graph.ts";
import { useExplorer } from "../store/explorer.ts";
import { text } from "../text.ts";
import { copyText } from "./copyText.ts";

const ways = ["text", "bibtex", "ris"] as const;

/** Copies a citation of a sentence, as text, BibTeX or RIS; opens a report of what is wrong with its claim. */
export function CiteRow(properties: {
  readonly evidence: Evidence;
  readonly document: GraphDocument;
  readonly claim: ClaimNode | null;
}) {
  const { evidence, document, claim } = properties;
  const { openReport } = useExplorer.getState();
  const copy = async (way: (typeof ways)[number]) => {
    const { citation } = await import("./citation.ts");
    await copyText(citation[way](evidence, document), text.cite.copied(names[way]));
  };
  const names = { text: text.cite.text, bibtex: "BibTeX", ris: "RIS" };
  return (
    <p className="cite-row">
      <span className="quiet">{text.cite.cite}</span>
      {ways.map((way) => (
        <button key={way} type="button" className="text-button" onClick={() => void copy(way)}>
          {names[way]}
        </button>
      ))}
      {claim && (
        <button type="button" className="text-button cite-report" onClick={() => openReport(claim.id)}>
          {text.cite.report}
        </button>
      )}
    </p>
  );
}
