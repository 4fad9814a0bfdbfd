/** A static host on the loopback interface, as plain as one can be. */
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

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

/** Serves a built site; what is not there gets its `404.html`. */
export async function serve(folder: string): Promise<Host> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    response.statusCode = body ? 200 : 404;
    response.setHeader("content-type", types[body ? extname(file) : ".html"] ?? "application/octet-stream");
    response.end(body ?? (await readFile(join(folder, "404.html"))));
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
