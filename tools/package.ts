// `npm run package`, and before `npm pack`: makes lib/, which is all that the package holds besides its documents.
//   lib/counterclaim.js      the command, compiled, with its libraries left outside, but for the client of language
//                            models, of which it needs a fiftieth
//   lib/licences.md          the licences of the libraries inside, and of what the lexicon was made from
//   lib/lexicon.json         the lexicon, checked and in one file
//   lib/explorer/            the explorer, built; a site's graph is put beside it
//   lib/explorer-single.html the same in one file
//   lib/example/             what `init` writes
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { readLexicon } from "../src/build/readLexicon.ts";

const root = join(import.meta.dirname, "..");
const lib = join(root, "lib");

/** The explorer in the package knows no graph: it takes the one its page names, or the one its page holds. */
const graphOfThePage: Plugin = {
  name: "graph-of-the-page",
  enforce: "pre",
  resolveId: (source) => (source.endsWith("/data/graph.json?url") ? "\0graph-of-the-page" : null),
  load: (id) =>
    id === "\0graph-of-the-page"
      ? `const held = document.getElementById("graph-data");
const named = document.getElementById("graph-file");
export default held ? "data:application/json," + encodeURIComponent(held.textContent) : named ? named.href : "graph.json";`
      : null,
};

async function explorer(mode: "production" | "single", outDir: string): Promise<void> {
  await build({
    configFile: join(root, "vite.config.ts"),
    root,
    mode,
    logLevel: "warn",
    plugins: [graphOfThePage],
    build: { outDir, emptyOutDir: true },
  });
}

async function command(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    ssr: { noExternal: ["openai"] },
    build: {
      ssr: join(root, "src/build/cli/main.ts"),
      outDir: lib,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "node20",
      minify: false,
      license: { fileName: "licences.md" },
      rolldownOptions: { output: { entryFileNames: "counterclaim.js", chunkFileNames: "[name]-[hash].js" } },
    },
  });
  chmodSync(join(lib, "counterclaim.js"), 0o755);
}

// Vite takes NODE_ENV for the explorer's; a test run would put React's development build into it.
process.env["NODE_ENV"] = "production";
rmSync(lib, { recursive: true, force: true });
mkdirSync(lib);
await command();
await explorer("production", join(lib, "explorer"));
await explorer("single", join(lib, "single"));
renameSync(join(lib, "single/index.html"), join(lib, "explorer-single.html"));
rmSync(join(lib, "single"), { recursive: true });
appendFileSync(join(lib, "licences.md"), `\n${readFileSync(join(root, "data/lexicon/licences.md"), "utf8")}`);
writeFileSync(join(lib, "lexicon.json"), JSON.stringify(readLexicon(join(root, "data/lexicon"))));
cpSync(join(root, "data/example"), join(lib, "example"), { recursive: true });
