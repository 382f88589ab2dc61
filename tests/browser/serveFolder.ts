import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'";

/** What is answered in place of the graph file. */
export interface StandIn {
  readonly status: number;
  readonly body: string;
}

/** A plain static host: `dir` under `prefix`, a strict policy as header, nothing else. `graph` stands in for the graph file. */
export async function serveFolder(
  dir: string,
  prefix: string,
  graph?: StandIn,
): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    try {
      if (!path.startsWith(prefix)) throw new Error("outside");
      const rest = normalize(path.slice(prefix.length) || "index.html");
      if (rest.startsWith("..")) throw new Error("outside");
      const isGraph = graph !== undefined && rest.endsWith(".json");
      const body = isGraph ? graph.body : await readFile(join(dir, rest));
      response.writeHead(isGraph ? graph.status : 200, {
        "content-type": types[extname(rest)] ?? "application/octet-stream",
        "content-security-policy": csp,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end("not found");
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, server };
}
