import { CornerDownRight, FileText } from "lucide-react";
import { names } from "../panels/ClaimRow.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import type { GraphIndex } from "../query/graphIndex.ts";
import { text } from "../text.ts";
import type { Hit } from "./useSearch.ts";

/** One result: its sign, its name, and what else tells it from others. */
export function HitWords({ index, hit }: { readonly index: GraphIndex; readonly hit: Hit }) {
  if (hit.kind === "command")
    return (
      <>
        <CornerDownRight aria-hidden="true" className="icon icon-small hit-sign" />
        <Words label={hit.command.label} more={text.top.command} />
      </>
    );
  const { id, by } = hit.found;
  const document = index.documents.get(id);
  if (document)
    return (
      <>
        <FileText aria-hidden="true" className="icon icon-small hit-sign" />
        <Words
          label={document.headline ?? document.file}
          more={[text.top.document, document.publisher].filter(Boolean).join(", ")}
        />
      </>
    );
  const node = index.nodes.get(id);
  if (!node) return null;
  const kind = node.kind === "actor" ? text.actorTypes[node.actorType] : text.kinds[node.kind];
  const parties =
    node.kind === "accusation"
      ? `${names(index, node.speakers) || text.overview.unattributed} → ${names(index, node.accused)}`
      : node.kind === "denial"
        ? names(index, node.speakers)
        : by
          ? text.top.alias(by)
          : kind;
  return (
    <>
      <KindSign kind={node.kind} />
      <Words label={node.label} more={parties} />
    </>
  );
}

function Words({ label, more }: { readonly label: string; readonly more: string }) {
  return (
    <span className="hit-words">
      <span className="hit-label">{label}</span>
      <span className="quiet small">{more}</span>
    </span>
  );
}
