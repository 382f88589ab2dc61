import { text } from "../text.ts";

/** One value of a facet: sign, name, and how much of it is visible; a click switches it. */
export function FacetRow(properties: {
  readonly label: string;
  readonly on: boolean;
  readonly visible: number;
  readonly total: number;
  readonly hint?: string | undefined;
  readonly sign?: React.ReactNode;
  readonly toggle: () => void;
}) {
  const { label, on, visible, total, hint, sign, toggle } = properties;
  return (
    <li>
      <button type="button" className="facet-row" aria-pressed={on} title={hint ?? label} onClick={toggle}>
        <span className="facet-sign">{sign ?? <span className="facet-box" aria-hidden="true" />}</span>
        <span className="facet-name">{label}</span>
        <span className="number quiet facet-count">
          {visible === total ? text.number(total) : text.facets.count(visible, total)}
        </span>
        <span className="facet-bar" aria-hidden="true">
          <span style={{ width: `${total === 0 ? 0 : (100 * visible) / total}%` }} />
        </span>
      </button>
    </li>
  );
}
