import { zipSync } from "fflate";
import type { Format } from "../../export/formats.ts";
import { selectGraph } from "../../export/selectGraph.ts";
import type { Graph } from "../../model/graph.ts";
import type { GraphIndex } from "../query/graphIndex.ts";
import type { Theme } from "../store/explorer.ts";
import { pictureSvg } from "./pictureSvg.ts";
import { saveFile } from "./saveFile.ts";

/** Writes a part of the graph, or all of it when `ids` is null, in a format and saves it; several files come as one ZIP. */
export async function saveFormat(
  format: Format,
  graph: Graph,
  ids: ReadonlySet<string> | null,
): Promise<void> {
  const files = await format.write(ids === null ? graph : selectGraph(graph, ids));
  const [first] = files;
  if (files.length === 1 && first)
    return saveFile(first.name, new Blob([first.text], { type: format.mediaType }));
  const encoder = new TextEncoder();
  const zipped = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, encoder.encode(text)])));
  saveFile(`counterclaim-${format.id}.zip`, new Blob([zipped as BlobPart], { type: "application/zip" }));
}

/** Saves what the graph draws as a picture. */
export async function savePicture(
  kind: "png" | "svg",
  index: GraphIndex,
  ids: ReadonlySet<string>,
  theme: Theme,
): Promise<void> {
  const { svg, width, height } = pictureSvg(index, ids, theme);
  if (kind === "svg") return saveFile("counterclaim.svg", new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, 8000 / Math.max(width, height));
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("the browser made no PNG of it; the SVG is the same picture");
  saveFile("counterclaim.png", blob);
}
