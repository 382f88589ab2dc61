import { useState } from "react";
import { copyText } from "../share/copyText.ts";
import { type Operation, operations, reportEntry } from "../share/reportEntry.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { Dialog } from "./Dialog.tsx";

/** What is wrong with a claim, as an entry for the editor's corrections. */
export function ReportDialog() {
  const index = useIndex();
  const report = useExplorer((state) => state.report);
  const [operation, setOperation] = useState<Operation>("reject-claim");
  const [reason, setReason] = useState("");
  const claim = index.nodes.get(report?.claim ?? "");
  const document = index.documents.get(report?.document ?? "");
  if (!claim || !("tier" in claim) || !document) return null;
  const day = new Date().toISOString().slice(0, 10);
  const entry = reportEntry(claim, document, { operation, reason, day });
  const words = text.cite;
  return (
    <Dialog title={words.reportTitle}>
      <p className="quiet">{words.reportHint}</p>
      <label className="field">
        <span>{words.wrong}</span>
        <select value={operation} onChange={(event) => setOperation(event.target.value as Operation)}>
          {operations.map((one) => (
            <option key={one} value={one}>
              {words.operations[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.reason}</span>
        <input type="text" value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <pre className="entry">{entry}</pre>
      <button
        type="button"
        className="button button-strong"
        onClick={() => void copyText(entry, words.copied(words.report))}
      >
        {words.copyEntry}
      </button>
    </Dialog>
  );
}
