import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { offline } from "./tools/offline/offline.ts";

const policy = (script: string, style: string, connect: string, font: string) =>
  `default-src 'none'; script-src ${script}; style-src ${style}; img-src 'self' data:; font-src ${font}; connect-src ${connect}; base-uri 'none'; form-action 'none'; manifest-src 'self'; worker-src 'self'`;

const preload = (href: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { crossorigin: true, href, ...attrs },
  injectTo: "head",
});

/** The chunk of the view that opens first, on a large and on a small screen. */
const firstView: Readonly<Record<string, string>> = {
  GraphPane: "(min-width: 760px)",
  GraphCanvas: "(min-width: 760px)",
  ThreadsView: "(max-width: 759px)",
};

interface Script {
  readonly name: string;
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** What the first view needs that the page's first script does not: its chunks, and all that these import. */
function firstScripts(scripts: readonly Script[]): [fileName: string, media: string][] {
  const byFile = new Map(scripts.map((script) => [script.fileName, script]));
  const withImports = (fileName: string, found: Set<string>): Set<string> => {
    if (found.has(fileName)) return found;
    found.add(fileName);
    for (const other of byFile.get(fileName)?.imports ?? []) withImports(other, found);
    return found;
  };
  const atOnce = new Set<string>();
  for (const { fileName, isEntry } of scripts) if (isEntry) withImports(fileName, atOnce);
  const media = new Map<string, Set<string>>();
  for (const { name, fileName } of scripts)
    for (const needed of firstView[name] ? withImports(fileName, new Set()) : [])
      if (!atOnce.has(needed)) media.set(needed, (media.get(needed) ?? new Set()).add(firstView[name] ?? ""));
  return [...media].map(([fileName, screens]) => [fileName, [...screens].join(", ")]);
}

const licencesFile = "licences.md";

/** Adds the policy and starts the late downloads (graph.json, the graph chunk, the quotations' font) with the first. */
function hosted(): Plugin {
  return {
    name: "hosted",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [
        {
          tag: "meta",
          attrs: {
            "http-equiv": "Content-Security-Policy",
            content: policy("'self'", "'self'", "'self'", "'self'"),
          },
          injectTo: "head-prepend",
        },
        { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
        ...firstScripts(Object.values(bundle ?? {}).filter((file) => file.type === "chunk")).map(
          ([fileName, media]) => preload(`./${fileName}`, { rel: "modulepreload", media }),
        ),
        ...Object.values(bundle ?? {}).flatMap((file) => {
          const href = `./${file.fileName}`;
          if (file.fileName.endsWith(".json")) return [preload(href, { rel: "preload", as: "fetch" })];
          if (/400-.*\.woff2$/u.test(file.fileName))
            return [preload(href, { rel: "preload", as: "font", type: "font/woff2" })];
          return [];
        }),
      ],
    },
  };
}

/** Puts the measured accuracy beside the page, where the overview links to it. */
function accuracy(): Plugin {
  return {
    name: "accuracy",
    apply: "build",
    generateBundle() {
      const source = readFileSync(new URL("./docs/accuracy.md", import.meta.url), "utf8");
      this.emitFile({ type: "asset", fileName: "accuracy.txt", source });
    },
  };
}

/** One page that opens from file://: its inline script and style are allowed by hash, its icon is inside. */
function hashed(): Plugin {
  return {
    name: "hashed",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const held = bundle[licencesFile];
        const licences = held?.type === "asset" ? String(held.source) : "";
        // One file has no other beside it: the licences of what is inside stand at its end.
        delete bundle[licencesFile];
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const icon = encodeURIComponent(
            readFileSync(new URL("./public/icon.svg", import.meta.url), "utf8"),
          );
          const html = String(file.source).replace("./icon.svg", `data:image/svg+xml,${icon}`);
          const hashes = (tag: string) =>
            [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g"))]
              .map(
                (match) =>
                  `'sha256-${createHash("sha256")
                    .update(match[1] ?? "")
                    .digest("base64")}'`,
              )
              .join(" ") || "'none'";
          const content = policy(hashes("script"), hashes("style"), "data:", "data:");
          const page = html.replace(
            "<head>",
            () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}">`,
          );
          file.source = `${page.trimEnd()}\n<!--\n${licences.replaceAll("--", "- -")}\n-->\n`;
        }
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const single = mode === "single";
  return {
    base: "./",
    plugins: [
      react(),
      ...(single
        ? [viteSingleFile({ removeViteModuleLoader: true }), hashed()]
        : [hosted(), accuracy(), offline()]),
    ],
    build: {
      target: ["es2022", "chrome123", "firefox120", "safari17.5"],
      outDir: single ? "dist-single" : "dist",
      copyPublicDir: !single,
      modulePreload: { polyfill: false },
      // Of the libraries inside.
      license: { fileName: licencesFile },
      // A small graph.json would otherwise become a data: URL, which connect-src 'self' forbids.
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
    },
    preview: { port: 4173, strictPort: true },
  };
});
