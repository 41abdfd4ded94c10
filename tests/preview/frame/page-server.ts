import { createServer, type Server, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { transformSync } from "@swc/core";

const projectRoot = join(__dirname, "../../..");
const officeScripts = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html", ".css": "text/css" };

export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the given pages (texts by path), the sources of the project as modules of the browser, and Office.js with the
 * page beside it that tells it to trust its host.
 */
export async function startPageServer(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    serve(pathname, pages, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://localhost:${portOf(server)}`, close: () => closed(server) };
}

function serve(path: string, pages: Readonly<Record<string, string>>, response: ServerResponse): void {
  const text = pages[path] ?? read(path);
  if (text === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[extname(path)] ?? "text/javascript" }).end(text);
}

function read(path: string): string | undefined {
  if (path.startsWith("/office/")) return readIfThere(join(officeScripts, path.slice("/office/".length).toLowerCase()));
  const source = readIfThere(join(projectRoot, `${path}.ts`));
  return source && transformSync(source, { jsc: { target: "es2022", parser: { syntax: "typescript" } } }).code;
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
