import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { watch } from "chokidar";
import sirv from "sirv";

const reloadPath = "/.counterclaim/reload";
const reloadScript = `new EventSource("${reloadPath}").onmessage = () => location.reload();\n`;

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && tries > 0) listen(server, port + 1, tries - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, "127.0.0.1", () => done((server.address() as AddressInfo).port));
  });
}

/** Serves a built site on this machine alone, from the first free port on; open pages reload when the site is built anew. */
export async function serveSite(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("x-content-type-options", "nosniff");
    if (pathname === reloadPath) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      open.add(response);
      request.on("close", () => open.delete(response));
      return;
    }
    if (pathname === `${reloadPath}.js`) {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(reloadScript);
      return;
    }
    if (pathname === "/" || pathname === "/index.html") {
      try {
        const page = readFileSync(join(folder, "index.html"), "utf8");
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
        response.end(page.replace("</head>", `<script src="${reloadPath}.js" async></script></head>`));
        return;
      } catch {
        // The host below tells that it is not there.
      }
    }
    files(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
    });
  });
  const taken = await listen(server, port, 50);
  const watcher = watch(join(folder, "index.html"), { ignoreInitial: true });
  watcher.on("all", () => {
    for (const response of open) response.write("data: built\n\n");
  });
  return {
    url: `http://localhost:${taken}/`,
    close: async () => {
      for (const response of open) response.end();
      await watcher.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
