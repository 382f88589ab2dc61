import type { Evidence, Mark } from "../../model/graph.ts";
import { markedPieces, type Piece } from "../query/markedPieces.ts";
import { text } from "../text.ts";

/** A sentence, verbatim, its speaker, accused, cue and allegation marked for the eye and the ear. */
export function Quote({ evidence }: { readonly evidence: Evidence }) {
  return (
    <blockquote className="quote">
      <MarkedText evidence={evidence} />
    </blockquote>
  );
}

/** The marked words without a frame, as they also stand in the article. */
export function MarkedText({ evidence }: { readonly evidence: Evidence }) {
  const pieces = markedPieces(evidence);
  return pieces.map((piece, index) => (
    <PieceText key={piece.start} piece={piece} before={pieces[index - 1]} />
  ));
}

function PieceText({ piece, before }: { readonly piece: Piece; readonly before: Piece | undefined }) {
  if (piece.roles.length === 0) return piece.text;
  const begins = piece.roles.filter((role) => !before?.roles.includes(role));
  return (
    <mark className={piece.roles.map((role) => `mark-${role}`).join(" ")} data-begins={labelOf(begins)}>
      {piece.text}
    </mark>
  );
}

// Said by assistive technology through ::before, so that copied and searched text stays verbatim.
const labelOf = (roles: readonly Mark["role"][]) =>
  roles.length > 0 ? ` [${roles.map((role) => text.marks[role]).join(", ")}:] ` : undefined;

/** How the marks look, said once above the sentences. */
export function MarkKey({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const used = new Set(evidence.flatMap((one) => (one.marks ?? []).map((mark) => mark.role)));
  const roles = (["speaker", "cue", "accused", "allegation", "hedge"] as const).filter((role) =>
    used.has(role),
  );
  if (roles.length === 0) return null;
  return (
    <p className="mark-key">
      {roles.map((role) => (
        <span key={role} className={`mark mark-${role}`}>
          {text.marks[role]}
        </span>
      ))}
    </p>
  );
}
