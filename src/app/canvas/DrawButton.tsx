import type { LucideIcon } from "lucide-react";

/** A sign with its word. */
export function DrawButton(properties: {
  readonly sign: LucideIcon;
  readonly label: string;
  readonly hint?: string;
  readonly onClick: () => void;
}) {
  const { sign: Sign, label, hint, onClick } = properties;
  return (
    <button type="button" className="draw-button" title={hint ?? label} onClick={onClick}>
      <Sign aria-hidden="true" className="icon icon-small" strokeWidth={1.8} />
      <span>{label}</span>
    </button>
  );
}
