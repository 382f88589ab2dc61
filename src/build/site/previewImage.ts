import type { Graph, GraphNode } from "../../model/graph.ts";
import type { SiteWords } from "./siteWords.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const FRAME = { left: 110, top: 215, width: WIDTH - 220, height: 290 };
const SERIF = '"Counterclaim Serif", serif';
const colours = {
  paper: "#faf9f6",
  ink: "#1b1f24",
  quiet: "#5d6671",
  nation: "#1f2933",
  actor: "#5b6673",
  accusation: "#a63c00",
  denial: "#2b87d1",
  summit: "#6b4fa0",
} as const;

type Canvas = typeof import("@napi-rs/canvas");
type Pen = import("@napi-rs/canvas").SKRSContext2D;
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where nodes stand in the picture; it is stretched to fill its frame, but not out of all likeness. */
function fitted(nodes: readonly GraphNode[]): Map<string, Point> {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const up = Math.min(FRAME.height / Math.max(height, 1), 1.6);
  const across = Math.min(FRAME.width / Math.max(width, 1), up * 3);
  const [dx, dy] = [(FRAME.width - width * across) / 2, (FRAME.height - height * up) / 2];
  return new Map(
    nodes.map(({ id, x, y }) => [
      id,
      { x: FRAME.left + dx + (x - left) * across, y: FRAME.top + dy + (y - top) * up },
    ]),
  );
}

/** Half of a node's height, so that the two nearest nodes do not touch. */
function sizeFor(points: readonly Point[]): number {
  if (points.length > 400) return 4;
  let least = 36;
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return Math.max(4, least * 0.45);
}

function drawNode(pen: Pen, { kind }: GraphNode, { x, y }: Point, size: number): void {
  pen.fillStyle = colours[kind];
  pen.strokeStyle = colours[kind];
  pen.lineWidth = size / 4;
  pen.beginPath();
  if (kind === "nation") pen.roundRect(x - size * 1.2, y - size * 0.9, size * 2.4, size * 1.8, size * 0.4);
  else if (kind === "actor") pen.arc(x, y, size * 0.8, 0, Math.PI * 2);
  else {
    pen.moveTo(x, y - size);
    pen.lineTo(x + size, y);
    pen.lineTo(x, y + size);
    pen.lineTo(x - size, y);
    pen.closePath();
  }
  if (kind === "denial") {
    pen.fillStyle = colours.paper;
    pen.fill();
    pen.stroke();
  } else pen.fill();
}

const drawn: ReadonlySet<string> = new Set(["makes", "against", "answers", "on-behalf-of"]);

/** Claims that are told, with those who make them and those they are about. */
function drawGraph(pen: Pen, graph: Graph): void {
  const inferred = new Set(
    graph.nodes.flatMap((node) => ("tier" in node && node.tier === "inferred" ? [node.id as string] : [])),
  );
  const edges = graph.edges.filter(
    ({ kind, source, target }) => drawn.has(kind) && !inferred.has(source) && !inferred.has(target),
  );
  const ends = new Set<string>(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = graph.nodes.filter(({ id }) => ends.has(id));
  if (nodes.length === 0) return;
  const at = fitted(nodes);
  const size = sizeFor([...at.values()]);
  pen.globalAlpha = 0.75;
  pen.lineWidth = Math.max(1.5, size / 6);
  for (const { source, target, kind } of edges) {
    const [from, to] = [at.get(source), at.get(target)];
    if (!from || !to) continue;
    const isDenial = source.startsWith("denial:") || target.startsWith("denial:");
    pen.strokeStyle = isDenial || kind === "answers" ? colours.denial : colours.accusation;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  for (const node of nodes) drawNode(pen, node, at.get(node.id) ?? { x: 0, y: 0 }, size);
}

/** Words that fit into a line of the picture, at most so many lines. */
function linesOf(pen: Pen, text: string, width: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/u)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}

/** The picture that goes with a link to the site: its title and its graph, as a PNG; null where the drawing library is not installed. */
export async function previewImage(
  graph: Graph,
  { title }: SiteWords,
  font: Uint8Array | null,
): Promise<Uint8Array | null> {
  let canvas: Canvas;
  try {
    canvas = await import("@napi-rs/canvas");
  } catch {
    return null;
  }
  if (font) canvas.GlobalFonts.register(Buffer.from(font), "Counterclaim Serif");
  const picture = canvas.createCanvas(WIDTH, HEIGHT);
  const pen = picture.getContext("2d");
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = colours.ink;
  pen.font = `56px ${SERIF}`;
  linesOf(pen, title, WIDTH - 160, 2).forEach((line, i) => {
    pen.fillText(line, 80, 110 + i * 68);
  });
  const count = (kind: string): number => graph.nodes.filter((node) => node.kind === kind).length;
  pen.fillStyle = colours.quiet;
  pen.font = `28px ${SERIF}`;
  const numbers = `${count("accusation")} accusations, ${count("denial")} denials, ${graph.documents.length} articles`;
  pen.fillText(numbers.replace(/\b1 (\p{L}+)s\b/gu, "1 $1"), 80, HEIGHT - 40);
  drawGraph(pen, graph);
  return picture.encode("png");
}
