import { parseSync } from "vite";

const withSource = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

export interface Import {
  readonly target: string;
  /** The compiler erases it. */
  readonly typesOnly: boolean;
}

interface Syntax {
  readonly type?: unknown;
  readonly importKind?: unknown;
  readonly exportKind?: unknown;
  readonly source?: { readonly value?: unknown } | null;
  readonly expression?: { readonly value?: unknown };
}

/** Every module a file names: imports, re-exports, `import()`, `import("…").Type`, and `/// <reference …>` as written. */
export function importsOf(file: string, source: string): Import[] {
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, importKind, exportKind, source: from, expression } = value as Syntax;
    const typesOnly = importKind === "type" || exportKind === "type" || type === "TSImportType";
    if (typeof type === "string" && withSource.has(type) && from)
      found.push({ target: typeof from.value === "string" ? from.value : "(computed)", typesOnly });
    if (type === "TSExternalModuleReference") found.push({ target: String(expression?.value), typesOnly });
    for (const inner of Object.values(value)) look(inner);
  };
  look(program.body);
  for (const { value } of comments)
    if (/^\/\s*<reference/u.test(value)) found.push({ target: `//${value}`, typesOnly: true });
  return found;
}
