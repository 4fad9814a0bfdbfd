/** A static host on the loopback interface, as plain as one can be. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".xml": "application/rss+xml" };

export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : 0);
    });
  });

/** Text is compressed, and what has its contents' hash in its name is kept for ever, as every host does. */
function send(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const compressed = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") && /text|xml|json/.test(String(response.getHeader("content-type")));
  if (compressed) response.setHeader("content-encoding", "gzip");
  response.setHeader("cache-control", request.url?.includes("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=300");
  response.end(compressed ? gzipSync(body) : body);
}

/**
 * Serves a built site; what is not there gets its `404.html`.
 * @param notFound where that page is, for a site below a path prefix
 */
export async function serve(folder: string, notFound = "404.html"): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    response.statusCode = body ? 200 : 404;
    response.setHeader("content-type", types[body ? extname(file) : ".html"] ?? "application/octet-stream");
    send(request, response, body ?? (await readFile(join(folder, notFound))));
  });
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
