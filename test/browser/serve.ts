import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface Served {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Paths asked for so far, in order. */
  asked: string[];
  close: () => Promise<void>;
}

export interface Serving {
  base?: string;
  pages?: Record<string, string>;
  standsFor?: string;
}

/**
 * Serves a folder as the plainest static host does, or single pages given as HTML by their path. `standsFor` is the
 * host that the site was built for: in its texts, this server takes its place.
 */
export async function serve(folder: string, { base = "/", pages = {}, standsFor = "" }: Serving = {}): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    asked.push(path);
    const page = pages[path];
    if (page !== undefined) return void response.writeHead(200, { "content-type": types[".html"] }).end(page);
    const file = fileFor(folder, { path: path.startsWith(base) ? `/${path.slice(base.length)}` : "/no" });
    if (!file) return void response.writeHead(404).end("not found");
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      // Whose name has a hash in it is kept by the browser from page to page, as behind a real host.
      ...(path.includes("/_astro/") ? { "cache-control": "max-age=31536000, immutable" } : {}),
    });
    if (standsFor === "" || !types[extname(file)]) return void response.end(readFileSync(file));
    const { port } = server.address() as AddressInfo;
    response.end(readFileSync(file, "utf8").replaceAll(standsFor, `http://127.0.0.1:${port}`));
  });
  // Whoever asks decides when a connection ends, else one is closed at the moment in which it is used again.
  Object.assign(server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that answers for a path, as the plainest static host picks it. */
export function fileFor(folder: string, { path }: { path: string }): string | undefined {
  const file = join(folder, normalize(path).replace(/^(\.\.[/\\])+/, ""));
  for (const candidate of path.endsWith("/") ? [join(file, "index.html")] : [file, join(file, "index.html")]) {
    if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
  }
  return undefined;
}
