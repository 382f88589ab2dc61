import type { EdgeKind, NodeKind } from "../../model/graph.ts";

/** A kind's shape and colour as on the canvas; decorative, its name always stands beside it. */
export function KindSign({
  kind,
  muted = false,
  inferred = false,
}: {
  kind: NodeKind;
  muted?: boolean;
  inferred?: boolean;
}) {
  return (
    <svg
      className={`sign sign-${kind}${muted ? " sign-muted" : ""}${inferred ? " sign-inferred" : ""}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: NodeKind) {
  switch (kind) {
    case "nation":
      return <rect x="1" y="3" width="14" height="10" rx="2.5" />;
    case "actor":
      return <circle cx="8" cy="8" r="5.5" />;
    case "accusation":
    case "denial":
      return <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />;
    case "summit":
      return <path d="M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8Z" />;
  }
}

/** A line as edges of a kind are drawn. */
export function LineSign({ line }: { readonly line: "dotted" | "thin" }) {
  return (
    <svg className={`sign line-${line}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 8h14" />
    </svg>
  );
}

/** An arrow or a line as edges of a relation are drawn. */
export function RelationSign({ relation }: { readonly relation: EdgeKind }) {
  const claim = relation === "makes" || relation === "against";
  const line = claim ? "claim" : relation === "answers" ? "answer" : "thin";
  return (
    <svg className={`sign line-${line}`} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={
          relation === "against"
            ? "M1 8h13M10.5 5 14 8l-3.5 3"
            : relation === "answers"
              ? "M1 8h13M14 4v8"
              : "M1 8h14"
        }
      />
    </svg>
  );
}

/** A document as it is drawn on request. */
export function DocumentSign() {
  return (
    <svg className="sign line-thin" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 1.5h9v13h-9Z" />
    </svg>
  );
}
