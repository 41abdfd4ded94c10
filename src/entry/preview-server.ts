/** Serves the preview and the pane as a host on the web would, with Microsoft's office.js from the npm package. */
import { createServer, type Server } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import { headersOf, previewHeaders, type Headers } from "./build/response-headers";
import { staticListener, type StaticSite } from "./static-sites";

export interface PreviewServerOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Where the built pages lie. */
  readonly folder: string;
  /** The HTML file of another add-in, to be shown in the pane's place. */
  readonly page?: string | undefined;
}

export interface PreviewServer {
  /** Of the preview, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the server, for this machine only. `/` is the preview, `/pane.html` the pane with its headers of production,
 * `/page/<file>` the given page and what lies beside it, `/office-js/` Microsoft's package.
 * Rejects with Node's error where the port cannot be had (`EADDRINUSE`).
 */
export async function startPreviewServer({ port, folder, page }: PreviewServerOptions): Promise<PreviewServer> {
  const pagePath = page === undefined ? undefined : resolve(page);
  const ownPage = pagePath === undefined ? [] : [pageSite(dirname(pagePath))];
  const paneAddress = pagePath === undefined ? "/pane.html" : `/page/${encodeURIComponent(basename(pagePath))}`;
  const server = createServer(staticListener([officeSite, ...ownPage, previewSite(folder, paneAddress)]));
  return {
    address: `http://localhost:${await listen(server, port)}/`,
    close: () => close(server),
  };
}

const fresh: Headers = { "Cache-Control": "no-cache" };

/** The page that office.js asks, from a frame beside itself, whether this host may be trusted. */
const trustPage = '<!doctype html><script>parent.postMessage(\'{"hostUserTrusted":true}\', "*")</script>';

const officeSite: StaticSite = {
  prefix: "/office-js/",
  folder: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
  headers: () => fresh,
  // Microsoft's server does not mind capitals; the names in the package have none.
  fileOf: (path) => path.toLowerCase(),
  pages: { "agaveerrorux/index.html": trustPage },
};

function pageSite(folder: string): StaticSite {
  return { prefix: "/page/", folder, headers: () => fresh, rewrite: withLocalOffice };
}

function previewSite(folder: string, paneAddress: string): StaticSite {
  const isPreview = (path: string) => path === "preview.html" || path.startsWith("preview/");
  return {
    prefix: "/",
    folder,
    home: "preview.html",
    headers: (path) => (isPreview(path) ? previewHeaders : headersOf(path)),
    rewrite: (html) => withPaneAddress(withLocalOffice(html), paneAddress),
  };
}

const officeScript =
  /(?:https?:)?\/\/appsforoffice(?:\.cdn|\.edog)?\.microsoft\.com\/lib\/[\w.]+\/hosted\/(?=office(?:\.debug)?\.js)/gi;

function withLocalOffice(html: string): string {
  return html.replace(officeScript, "/office-js/");
}

function withPaneAddress(html: string, address: string): string {
  return html.replace(/(<meta name="?pane-address"? content=)(?:"[^"]*"|[^\s>]+)/, `$1"${address}"`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  const bound = server.address();
  return bound !== null && typeof bound === "object" ? bound.port : port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed, failed) => server.close((error) => (error ? failed(error) : closed())));
}
