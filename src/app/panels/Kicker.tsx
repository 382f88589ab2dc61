import type { NodeKind } from "../../model/graph.ts";
import { text } from "../text.ts";
import { KindSign } from "./KindSign.tsx";

/** The kind above a title: sign, name, and what else is to be known at once. */
export function Kicker({
  kind,
  more,
  inferred = false,
}: {
  kind: NodeKind;
  more?: string | undefined;
  inferred?: boolean;
}) {
  return (
    <p className={`kicker kicker-${kind}`}>
      <KindSign kind={kind} inferred={inferred} />
      <span>{text.kinds[kind]}</span>
      {more && <span className="quiet">{more}</span>}
      {inferred && <span className="tag">{text.detail.inferred}</span>}
    </p>
  );
}
