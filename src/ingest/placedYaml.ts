import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from "yaml";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A YAML text as a value that remembers where each part of it stands. */
export interface PlacedYaml {
  readonly value: unknown;
  /** Where the value at a path stands, or the key before it; the nearest thing around it when that stands nowhere. */
  readonly placeOf: (path: readonly PropertyKey[], part?: "key" | "value") => Place;
}

export interface YamlFault {
  readonly place: Place | null;
  readonly message: string;
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/ at line .*$/u, "") ?? "";

function pairAt(document: Document, path: readonly PropertyKey[]): Pair | undefined {
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return undefined;
  return around.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(path.at(-1)));
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: "key" | "value"): number {
  if (path.length === 0) return document.contents?.range?.[0] ?? 0;
  const pair = pairAt(document, path);
  const value = pair ? pair.value : document.getIn(path, true);
  const node = part === "value" && isNode(value) && value.range ? value : pair?.key;
  return isNode(node) && node.range ? node.range[0] : offsetOf(document, path.slice(0, -1), part);
}

/**
 * Reads YAML 1.2. `plainNumbers: false` keeps what looks like a number as it is written (a year, a magazine's name).
 * Never throws: syntax, bombs of aliases and endless nesting are faults.
 */
export function placedYaml(
  text: string,
  plainNumbers = true,
): { yaml: PlacedYaml } | { faults: YamlFault[] } {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: "error" });
    if (document.errors.length > 0) {
      return {
        faults: document.errors.map((error) => ({
          place: error.linePos ? { line: error.linePos[0].line, column: error.linePos[0].col } : null,
          message: firstLine(error),
        })),
      };
    }
    if (!plainNumbers)
      visit(document, {
        Scalar(_key, node) {
          if (typeof node.value === "number") node.value = node.source ?? String(node.value);
        },
      });
    const placeOf: PlacedYaml["placeOf"] = (path, part = "value") => {
      const { line, col } = lines.linePos(offsetOf(document, path, part));
      return { line, column: col };
    };
    return { yaml: { value: document.toJS({ maxAliasCount: 100 }), placeOf } };
  } catch (error) {
    return { faults: [{ place: null, message: firstLine(error) }] };
  }
}
