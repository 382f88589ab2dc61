import { builtinModules } from "node:module";
import { posix } from "node:path";
import { importsOf } from "./importsOf.ts";

/** Room → rooms it may look into besides itself. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ["model"],
  extract: ["model"],
  weave: ["model"],
  export: ["model"],
  build: ["model", "ingest", "extract", "weave", "export"],
  app: ["model", "export"],
};
const core = new Set(["model", "ingest", "extract", "weave", "export"]);
const node = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const screen = /^(?:react|react-dom|react-cytoscapejs|cytoscape|zustand|vite|jsdom|playwright-core)(?:\/|$)/u;
/** What the app may fetch from outside `src/`. */
const shipped = new Set(["../data/graph.json", "../package.json"]);

/** The file a relative import means, inside `src/`. */
const meant = (file: string, target: string): string =>
  posix.normalize(posix.join(posix.dirname(file), target.split("?")[0] ?? ""));

const roomOf = (path: string): string => path.split("/")[0] ?? "";
/** "claims" of `extract/claims/readClaims.ts`; null for files directly in `extract/` and in the other rooms. */
const stageOf = (path: string): string | null => {
  const [room, stage, inner] = path.split("/");
  return room === "extract" && inner !== undefined ? (stage ?? null) : null;
};

function wrongPackage(room: string, target: string): string | null {
  const outward = node.has(target) || target.startsWith("node:");
  if (target.startsWith("///")) return core.has(room) ? `the core refers to ${target}` : null;
  if (core.has(room) && (outward || screen.test(target))) return `the core imports ${target}`;
  if (room === "app" && outward) return `the app imports ${target}`;
  if (room === "model" && target !== "zod/mini") return `the model imports ${target}`;
  return target === "(computed)" ? "imports what nobody can name" : null;
}

function wrongFile(file: string, path: string): string | null {
  const room = roomOf(file);
  const into = roomOf(path);
  if (path.startsWith("../")) return room === "app" && shipped.has(path) ? null : `leaves src for ${path}`;
  if (into !== room && !rooms[room]?.includes(into)) return `${room} looks into ${into}`;
  const [from, to] = [stageOf(file), stageOf(path)];
  if (into === "extract" && room === "extract" && from !== null && from !== to)
    return `stage ${from} looks into ${to === null ? posix.basename(path) : `stage ${to}`}`;
  if (into === "extract" && room !== "extract" && to !== null) return `${room} looks into stage ${to}`;
  return null;
}

/** A way that leads from a file back to itself, or null. */
function circleIn(links: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of links.get(file) ?? []) {
      const circle = walk(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of links.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return null;
}

/** What breaks the dependency rule in these files (path inside `src/` → source), one line each. */
export function brokenRules(files: ReadonlyMap<string, string>): string[] {
  const broken: string[] = [];
  const links = new Map<string, string[]>();
  for (const [file, source] of files) {
    const room = roomOf(file);
    if (!(room in rooms)) broken.push(`${file}: stands in no room`);
    if (/(?:^|\/)(?:index|utils?|helpers?|common|misc)(?:\/|\.tsx?$)/u.test(file))
      broken.push(`${file}: says nothing by its name`);
    for (const { target, typesOnly } of importsOf(file, source)) {
      const path = target.startsWith(".") ? meant(file, target) : null;
      const wrong = path === null ? wrongPackage(room, target) : wrongFile(file, path);
      if (wrong !== null) broken.push(`${file}: ${wrong}`);
      if (path !== null && !typesOnly && files.has(path)) links.set(file, [...(links.get(file) ?? []), path]);
    }
  }
  const circle = circleIn(links);
  if (circle) broken.push(`a circle: ${circle.join(" → ")}`);
  return broken;
}
