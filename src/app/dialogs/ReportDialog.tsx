import { useState } from "react";
import type { GraphIndex } from "../query/graphIndex.ts";
import { copyText } from "../share/copyText.ts";
import { problemsOf } from "../share/problemsOf.ts";
import { useExplorer } from "../store/explorer.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { Dialog } from "./Dialog.tsx";

/** What is wrong with a claim, as an entry that goes into `curation.yaml` as it is. */
export default function ReportDialog() {
  const index = useIndex();
  const report = useExplorer((state) => state.report);
  const [chosen, choose] = useState(0);
  const [party, setParty] = useState("");
  const [by, setBy] = useState("");
  const [reason, setReason] = useState("");
  const claim = index.nodes.get(report ?? "");
  if (!claim || !("tier" in claim)) return null;
  const problems = problemsOf(index, claim);
  const problem = problems[chosen] ?? problems[0];
  const parties = partiesOf(index);
  const at = new Date().toISOString().slice(0, 10);
  const id = [at, ...(problem?.about ?? [])].map((part) => part.replace(/^\w+:/u, "")).join("-");
  const entry =
    problem?.entry(
      { id: `report-${id}`, by: by.trim() || "…", at, reason: reason.trim() || "…" },
      party || null,
    ) ?? "";
  const words = text.cite;
  return (
    <Dialog title={words.reportTitle}>
      <form
        className="report"
        onSubmit={(event) => {
          event.preventDefault();
          void copyText(entry, words.copied(words.report));
        }}
      >
        <p className="quiet">{words.reportHint}</p>
        <label className="field">
          <span>{words.wrong}</span>
          <select value={chosen} onChange={(event) => choose(Number(event.target.value))}>
            {problems.map(({ name }, at) => (
              <option key={name} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {problem?.asks && (
          <label className="field">
            <span>{words.whoThen}</span>
            <select
              required={problem.asks === "party"}
              value={party}
              onChange={(event) => setParty(event.target.value)}
            >
              <option value="">{problem.asks === "party" ? words.choose : words.nobody}</option>
              {parties.map((node) => (
                <option key={node.id} value={node.id}>
                  {node.label}
                </option>
              ))}
            </select>
          </label>
        )}
        <Line name={words.reason} value={reason} change={setReason} />
        <Line name={words.by} value={by} change={setBy} />
        <pre className="entry">{entry}</pre>
        <button type="submit" className="button button-strong">
          {words.copyEntry}
        </button>
      </form>
    </Dialog>
  );
}

/** Nations and actors by name, as the language spoken sorts them. */
const partiesOf = (index: GraphIndex) =>
  index.graph.nodes
    .filter((node) => node.kind === "nation" || node.kind === "actor")
    .sort((a, b) => a.label.localeCompare(b.label, text.locale));

/** A line that has to be filled in: the entry is of no use without it. */
function Line(properties: {
  readonly name: string;
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  return (
    <label className="field">
      <span>{properties.name}</span>
      <input
        type="text"
        required
        pattern=".*\S.*"
        title={text.cite.needed}
        value={properties.value}
        onChange={(event) => properties.change(event.target.value)}
      />
    </label>
  );
}
