/** Answers requests with the files of a few folders, each with headers of its own. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import type { Headers } from "./build/response-headers";

export interface StaticSite {
  /** Where the site begins, with a slash at both ends. */
  readonly prefix: string;
  readonly folder: string;
  /** The page that is meant where no file is named. */
  readonly home?: string;
  /** The headers of a file, by its path below the folder. */
  headers(path: string): Headers;
  /** Where a file lies that is asked for under another name. */
  fileOf?(path: string): string;
  /** Pages that are no files, by their paths. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The text of a page as it is sent. */
  rewrite?(html: string): string;
}

/** The first site whose prefix fits answers. Requests that do not come from a page of this machine are refused. */
export function staticListener(sites: readonly StaticSite[]): RequestListener {
  const handlers = sites.map((site) => ({ site, files: sirv(site.folder, { dev: true, etag: true, extensions: [] }) }));
  return (request, response) => {
    const path = askedPath(request);
    if (path === undefined) return refuse(response, 400);
    const handler = handlers.find(({ site }) => path.startsWith(site.prefix));
    if (handler === undefined || hasHiddenPart(path)) return refuse(response, 404);
    const { site, files } = handler;
    const asked = path.slice(site.prefix.length) || (site.home ?? "");
    answer(site, files, site.fileOf?.(asked) ?? asked, request, response).catch(() => refuse(response, 404));
  };
}

/** The decoded path; undefined for what is no address, or not of this machine: a page elsewhere could borrow its name. */
function askedPath({ method, url = "/", headers }: IncomingMessage): string | undefined {
  const address = `http://${headers.host ?? ""}${url}`;
  if ((method !== "GET" && method !== "HEAD") || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  return ["localhost", "127.0.0.1"].includes(hostname) ? decode(pathname) : undefined;
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/.test(decoded) ? undefined : decoded;
  } catch {
    // a percent sign that escapes nothing
    return undefined;
  }
}

/** Hidden files are nobody's business, and ".." leads out of the folder. */
function hasHiddenPart(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

async function answer(
  site: StaticSite,
  files: ReturnType<typeof sirv>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setHeaders(response, site.headers(path));
  if (/\.html?$/i.test(path)) return answerPage(site, path, response);
  request.url = `/${path.split("/").map(encodeURIComponent).join("/")}`;
  files(request, response, () => refuse(response, 404));
}

/** A browser that is told to use HTTPS only would do so for everything else on this machine too. */
function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "Strict-Transport-Security") response.setHeader(name, value);
  }
}

async function answerPage(site: StaticSite, path: string, response: ServerResponse): Promise<void> {
  const file = join(site.folder, path);
  const made = site.pages?.[path];
  if (made === undefined && !existsSync(file)) return refuse(response, 404);
  const html = made ?? (await readFile(file, "utf8"));
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  response.end(site.rewrite?.(html) ?? html);
}

function refuse(response: ServerResponse, status: 400 | 404): void {
  response.statusCode = status;
  // The file may be there with the next build.
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/plain;charset=utf-8");
  response.end(status === 404 ? "Not found\n" : "Bad request\n");
}
