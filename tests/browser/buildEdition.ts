import { join } from "node:path";
import { build } from "vite";

/** Builds the site as it would be after a change of one of its English words: other names of files, another list in the worker. */
export async function buildEdition(
  outDir: string,
  change: { readonly from: string; readonly to: string },
): Promise<void> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  await build({
    configFile: join(import.meta.dirname, "../../vite.config.ts"),
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: "a-change",
        enforce: "pre",
        transform(code, id) {
          if (!id.endsWith("/words/en.ts")) return null;
          if (!code.includes(change.from)) throw new Error(`words/en.ts has no ${change.from}`);
          return code.replace(change.from, change.to);
        },
      },
    ],
  });
  process.env["NODE_ENV"] = before;
}
