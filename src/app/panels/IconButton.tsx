import type { LucideIcon } from "lucide-react";

/** A button that is only an icon, named for those who hover over it or do not see it. */
export function IconButton(properties: {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const { icon: Icon, name, className = "", disabled = false, onClick } = properties;
  return (
    <button
      type="button"
      className={`icon-button ${className}`.trim()}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon aria-hidden="true" className="icon" strokeWidth={1.6} />
    </button>
  );
}
