import { useMemo } from "react";
import { NothingLeft } from "../facets/NothingLeft.tsx";
import { KindSign } from "../panels/KindSign.tsx";
import { SelectLink } from "../panels/NodeLink.tsx";
import { narrowedTo } from "../query/filter.ts";
import { matrixOf } from "../query/matrix.ts";
import { useExplorer } from "../store/explorer.ts";
import { useClaims } from "../store/useClaims.ts";
import { useIndex } from "../store/useIndex.ts";
import { text } from "../text.ts";
import { useGrid } from "./useGrid.ts";

const AT_MOST = 30;

/** Accusers down, accused across: how many accusations, how many of them answered. A cell opens its threads. */
export default function MatrixView() {
  const index = useIndex();
  const { accusations } = useClaims();
  const filter = useExplorer((state) => state.place.filter);
  const { narrow, light } = useExplorer.getState();
  const matrix = useMemo(() => matrixOf(index, accusations, AT_MOST), [index, accusations]);
  const { rows, columns } = matrix;
  const open = (row: number, column: number) => {
    const [by, against] = [rows[row], columns[column]];
    if (!by || !against || matrix.at(by.id, against.id).count === 0) return;
    narrow(narrowedTo(narrowedTo(filter, "by", [by.id]), "against", [against.id]), "threads");
  };
  const grid = useGrid(rows.length, columns.length, open);
  if (accusations.length === 0) return <NothingLeft />;
  const words = text.matrix;
  return (
    <section className="matrix" aria-label={text.views.matrix}>
      <p className="quiet small matrix-hint">
        {words.hint} {matrix.part && words.part(rows.length, columns.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is turned into a grid one walks with arrow keys. */}
      <table role="grid" aria-label={words.label} onKeyDown={grid.onKeyDown}>
        <thead>
          <tr>
            <td className="matrix-corner">
              <span className="quiet">{words.rows} ↓</span>
              <span className="quiet">{words.columns} →</span>
            </td>
            {columns.map((party) => (
              <th key={party.id} scope="col">
                <SelectLink id={party.id} className="matrix-head" focusable={false}>
                  <span>{party.label}</span>
                  <KindSign kind={party.kind} />
                </SelectLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((by, row) => (
            <tr key={by.id}>
              <th scope="row">
                <SelectLink id={by.id} className="matrix-name" focusable={false}>
                  <span>{by.label}</span>
                  <KindSign kind={by.kind} />
                </SelectLink>
              </th>
              {columns.map((against, column) => {
                const { count, answered } = matrix.at(by.id, against.id);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its cells.
                  <td
                    key={against.id}
                    {...grid.cell(row, column)}
                    className="matrix-cell"
                    data-filled={count > 0}
                    aria-label={words.cell(by.label, against.label, count, answered)}
                    onClick={() => open(row, column)}
                    onPointerEnter={() => count > 0 && light([by.id, against.id])}
                    onPointerLeave={() => light([])}
                  >
                    {count > 0 && (
                      <span
                        className="matrix-box"
                        style={{ "--share": count / matrix.most } as React.CSSProperties}
                      >
                        <span className="number">{text.number(count)}</span>
                        <span className="matrix-bar">
                          <span style={{ width: `${(100 * answered) / count}%` }} />
                        </span>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
