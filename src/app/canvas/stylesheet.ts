import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import type { Palette } from "./palette.ts";

export const LABEL_SIZE = 12;
const FONT = '-apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif';

/** Symbols grow less than their names when the picture is small, so that neighbours stay apart. */
export const signScale = (scale: number) => 1 + (scale - 1) * 0.4;

/** Shape, line and colour of every kind; hue marks the speech act, never truth. */
export function stylesheet(
  { kind, paper, ink, quiet, tie, pale, focus }: Palette,
  scale: number,
): StylesheetJson {
  const size = (pixels: number) => pixels * scale;
  const sign = (pixels: number) => pixels * signScale(scale);
  return [
    {
      selector: "node",
      style: {
        width: sign(24),
        height: sign(24),
        label: "data(label)",
        "font-family": FONT,
        "font-size": size(LABEL_SIZE),
        "line-height": 1.2,
        color: ink,
        "text-wrap": "wrap",
        "text-max-width": "10000px",
        "text-valign": "bottom",
        "text-margin-y": size(5),
        "text-background-color": paper,
        "text-background-opacity": 0.86,
        "text-background-padding": "1px",
        "text-background-shape": "roundrectangle",
        "overlay-opacity": 0,
        "border-width": 0,
      },
    },
    {
      selector: "node.nation",
      style: {
        shape: "round-rectangle",
        width: sign(38),
        height: sign(26),
        "background-color": kind.nation,
        "font-weight": 600,
        // The ISO code stands inside, the name below: cytoscape draws one label, so the code is a picture.
        "background-image": (node: NodeSingular) => isoPicture(String(node.data("inside")), paper),
        "background-width": "100%",
        "background-height": "100%",
      },
    },
    {
      selector: "node.actor",
      style: {
        shape: "ellipse",
        width: sign(22),
        height: sign(22),
        "background-color": kind.actor,
        "border-color": kind.actor,
      },
    },
    {
      selector:
        "node.coalition, node.government, node.organisation, node.threat-actor, node.agency, node.company",
      style: {
        "border-width": size(4),
        "border-style": "double",
        "background-color": kind.actor,
        "border-color": kind.actor,
      },
    },
    {
      selector: "node.unnamed",
      style: {
        "background-color": paper,
        "border-width": size(1.5),
        "border-style": "dashed",
        "border-color": kind.actor,
      },
    },
    {
      selector: "node.accusation",
      style: { shape: "diamond", width: sign(26), height: sign(26), "background-color": kind.accusation },
    },
    {
      selector: "node.denial",
      style: {
        shape: "diamond",
        width: sign(26),
        height: sign(26),
        "background-color": paper,
        "border-width": size(3),
        "border-color": kind.denial,
      },
    },
    {
      selector: "node.inferred",
      style: {
        "border-width": size(2),
        "border-style": "dotted",
        "border-color": kind.accusation,
        "background-color": paper,
      },
    },
    { selector: "node.denial.inferred", style: { "border-color": kind.denial } },
    {
      selector: "node.summit",
      style: { shape: "hexagon", width: sign(28), height: sign(24), "background-color": kind.summit },
    },
    {
      selector: "node.document",
      style: {
        shape: "rectangle",
        width: sign(20),
        height: sign(26),
        "background-color": paper,
        "border-width": size(1.6),
        "border-color": quiet,
      },
    },
    {
      selector: "edge",
      style: {
        width: size(1.6),
        "curve-style": "straight",
        "line-color": quiet,
        "target-arrow-color": quiet,
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.9 * scale,
        "overlay-opacity": 0,
        "source-distance-from-node": 2,
        "target-distance-from-node": 3,
      },
    },
    {
      selector: "edge[weights]",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "node-position",
        "control-point-weights": (edge: EdgeSingular) => edge.data("weights"),
        "control-point-distances": (edge: EdgeSingular) => edge.data("distances"),
      },
    },
    {
      selector: "edge.makes, edge.against",
      style: { "line-color": kind.accusation, "target-arrow-color": kind.accusation, "line-opacity": 0.75 },
    },
    { selector: "edge.makes", style: { "target-arrow-shape": "none" } },
    {
      selector: "edge.of-denial, edge.answers",
      style: { "line-color": kind.denial, "target-arrow-color": kind.denial, "line-opacity": 0.9 },
    },
    {
      selector: "edge.answers",
      style: {
        "line-style": "dashed",
        "line-dash-pattern": [6, 4],
        "target-arrow-shape": "tee",
        "arrow-scale": 1.1 * scale,
      },
    },
    { selector: "edge.inferred", style: { "line-style": "dotted" } },
    {
      selector: "edge.tie",
      style: {
        width: size(1),
        "line-color": tie,
        "line-opacity": 1,
        "target-arrow-shape": "none",
        "line-style": "solid",
      },
    },
    {
      selector: "edge.several.near, edge.several.speech",
      style: {
        label: "data(count)",
        "font-family": FONT,
        "font-size": size(11),
        color: ink,
        "text-background-color": paper,
        "text-background-opacity": 1,
        "text-background-padding": "2px",
      },
    },
    { selector: ".off", style: { display: "none" } },
    { selector: "node.unlabelled", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    {
      selector: "node.pale",
      style: {
        "background-color": pale,
        "border-color": pale,
        color: quiet,
        "text-opacity": 0.55,
        "background-image-opacity": 0.35,
      },
    },
    { selector: "node.pale.unlabelled", style: { "text-opacity": 0 } },
    {
      selector: "node.pale.denial, node.pale.inferred, node.pale.unnamed",
      style: { "background-color": paper },
    },
    {
      selector: "edge.pale",
      style: { "line-color": pale, "target-arrow-color": pale, "line-opacity": 1, "z-index": 0 },
    },
    { selector: "edge.near", style: { "line-opacity": 1, "z-index": 5 } },
    { selector: "edge.tie.near", style: { "line-color": quiet } },
    {
      selector: ".picked",
      style: {
        "z-index": 9,
        "underlay-color": focus,
        "underlay-opacity": 0.22,
        "underlay-padding": size(8),
        "underlay-shape": "round-rectangle",
      },
    },
    {
      selector: "node.picked",
      style: {
        "outline-width": size(2),
        "outline-color": focus,
        "outline-offset": size(4),
        "font-weight": 700,
      },
    },
    { selector: "edge.picked", style: { width: size(3) } },
    {
      selector: ".lit",
      style: {
        "z-index": 8,
        "underlay-color": focus,
        "underlay-opacity": 0.14,
        "underlay-padding": size(7),
        "underlay-shape": "round-rectangle",
      },
    },
  ] as StylesheetJson;
}

const pictures = new Map<string, string>();

/** An SVG of a nation's two-letter code. */
function isoPicture(code: string, colour: string): string {
  const key = `${code} ${colour}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="76" height="52" viewBox="0 0 38 26"><text x="19" y="17.6" text-anchor="middle" font-family="Arial, sans-serif" font-size="13" font-weight="700" letter-spacing=".6" fill="${colour}">${code}</text></svg>`;
  const picture = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  pictures.set(key, picture);
  return picture;
}
