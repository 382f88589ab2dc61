import type { GraphNode } from "../../model/graph.ts";
import { ownPalette } from "../canvas/ownPalette.ts";
import type { Palette } from "../canvas/palette.ts";
import { wrapLabel } from "../canvas/wrapLabel.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import { isTie } from "../query/partyFacts.ts";
import type { Theme } from "../store/explorer.ts";

const MARGIN = 90;
const safe = (words: string) =>
  words.replace(
    /[&<>"]/gu,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The drawn part of the graph as an SVG of its own: the positions, shapes and colours of the canvas, labels as text. */
export function pictureSvg(index: GraphIndex, ids: ReadonlySet<string>, theme: Theme): Picture {
  const nodes = index.graph.nodes.filter((node) => ids.has(node.id));
  const palette = ownPalette(theme);
  const { paper, ink, tie, quiet, kind } = palette;
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const left = Math.min(0, ...xs) - MARGIN;
  const top = Math.min(0, ...ys) - MARGIN;
  const width = Math.ceil(Math.max(0, ...xs) + MARGIN - left);
  const height = Math.ceil(Math.max(0, ...ys) + MARGIN - top);
  const edges = index.graph.edges.flatMap((edge) => {
    const [a, b] = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
    if (!a || !b || !ids.has(a.id) || !ids.has(b.id)) return [];
    const thin = isTie(edge) || edge.kind === "made-at" || edge.kind === "on-behalf-of";
    const colour = thin ? tie : a.kind === "denial" || b.kind === "denial" ? kind.denial : kind.accusation;
    const dash = edge.kind === "answers" ? ' stroke-dasharray="6 4"' : "";
    const middle = (a.x + b.x) / 2;
    const line =
      Math.abs(a.x - b.x) < 60
        ? `M${a.x} ${a.y}L${b.x} ${b.y}`
        : `M${a.x} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`;
    return `<path d="${line}" fill="none" stroke="${colour}" stroke-width="${thin ? 1 : 1.6}"${dash}/>`;
  });
  const shapes = nodes.map((node) => {
    const lines = wrapLabel(node.kind, node.label).split("\n");
    const label = lines
      .map((line, at) => `<tspan x="${node.x}" y="${node.y + 28 + at * 14}">${safe(line)}</tspan>`)
      .join("");
    const weight = node.kind === "nation" ? ' font-weight="600"' : "";
    return `${shape(node, palette)}<text text-anchor="middle" fill="${ink}" stroke="${paper}" stroke-width="3" paint-order="stroke"${weight}>${label}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="Arial, Helvetica, sans-serif" font-size="12"><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${paper}"/>${edges.join("")}${shapes.join("")}<text x="${left + 12}" y="${top + height - 12}" fill="${quiet}">Counterclaim · ${safe(index.graph.datasetHash.slice(0, 15))}</text></svg>`;
  return { svg, width, height };
}

function shape(node: GraphNode, { kind, paper }: Palette): string {
  const fill = kind[node.kind];
  const { x, y } = node;
  switch (node.kind) {
    case "nation":
      return `<rect x="${x - 19}" y="${y - 13}" width="38" height="26" rx="5" fill="${fill}"/><text x="${x}" y="${y + 4.5}" text-anchor="middle" font-size="13" font-weight="700" fill="${paper}">${node.iso}</text>`;
    case "actor":
      return `<circle cx="${x}" cy="${y}" r="11" fill="${fill}"/>`;
    case "accusation":
    case "denial": {
      const path = `M${x} ${y - 13}L${x + 13} ${y}L${x} ${y + 13}L${x - 13} ${y}Z`;
      const hollow = node.kind === "denial" || node.tier === "inferred";
      return `<path d="${path}" fill="${hollow ? paper : fill}" stroke="${fill}" stroke-width="${hollow ? 3 : 0}"${node.tier === "inferred" ? ' stroke-dasharray="2 3"' : ""}/>`;
    }
    case "summit":
      return `<path d="M${x - 7} ${y - 12}h14l7 12l-7 12h-14l-7-12Z" fill="${fill}"/>`;
  }
}
