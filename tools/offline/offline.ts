import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Writes the service worker with the names of all files it keeps; another content gives another edition. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((file) => !/\.map$|^(?:index\.html|accuracy\.txt|licences\.md)$/u.test(file))
          .sort();
        const edition = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
        const kept = ["./", "./icon.svg", "./manifest.webmanifest", ...files.map((file) => `./${file}`)];
        const source = readFileSync(new URL("./serviceWorker.js", import.meta.url), "utf8")
          .replace("const FILES = [];", `const FILES = ${JSON.stringify(kept)};`)
          .replace('const EDITION = "";', `const EDITION = "${edition}";`);
        this.emitFile({ type: "asset", fileName: "sw.js", source });
        // By this the page knows whether the worker's edition is its own.
        const page = bundle["index.html"];
        if (page?.type === "asset")
          page.source = String(page.source).replace(
            "</head>",
            `  <meta name="edition" content="${edition}">\n  </head>`,
          );
      },
    },
  };
}
