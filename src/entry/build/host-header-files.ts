/** The table of headers in the words of common hosts. */
import { cacheControl, codeFolder, commonHeaders, iconFolder, type Headers } from "./response-headers";

export interface HostedSite {
  /** Path of the add-in on its host, with a slash at both ends; "/" where it has the host for itself. */
  readonly basePath: string;
  /** Pages, by their paths from the top of the add-in. */
  readonly pages: readonly string[];
}

/** File name to text, for Netlify and Cloudflare, Azure Static Web Apps, nginx, Apache and IIS. */
export function hostHeaderFiles(site: HostedSite): Readonly<Record<string, string>> {
  return {
    _headers: netlify(site),
    "staticwebapp.config.json": azure(site),
    "headers.nginx.conf": nginx(site),
    ".htaccess": apache(),
    "web.config": iis(site),
  };
}

const pageCache: Headers = { "Cache-Control": cacheControl.pages };
const codeCache: Headers = { "Cache-Control": cacheControl.code };

function netlify({ basePath, pages }: HostedSite): string {
  const rule = (path: string, headers: Headers) =>
    `${basePath}${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`;
  const rules = [
    rule("*", commonHeaders),
    ...pages.map((page) => rule(page, pageCache)),
    rule(`${codeFolder}/*`, codeCache),
  ];
  return `${rules.join("\n")}\n`;
}

function azure({ basePath, pages }: HostedSite): string {
  const routes = [
    ...pages.map((page) => ({ route: `${basePath}${page}`, headers: pageCache })),
    { route: `${basePath}${codeFolder}/*`, headers: codeCache },
    // An empty text takes away what the host would add.
    { route: `${basePath}${iconFolder}/*`, headers: { "Cache-Control": "" } },
  ];
  return `${JSON.stringify({ globalHeaders: commonHeaders, routes }, undefined, 2)}\n`;
}

function nginx({ basePath, pages }: HostedSite): string {
  const block = (place: string, headers: Headers) =>
    `location ${place} {\n${lines(headers, (name, value) => `  add_header ${name} "${value}" always;`)}\n}`;
  return [
    "# Include this file in the server block. A block with headers of its own takes over none from outside,",
    "# so that each one repeats them all.",
    block(basePath, commonHeaders),
    ...pages.map((page) => block(`= ${basePath}${page}`, { ...commonHeaders, ...pageCache })),
    block(`${basePath}${codeFolder}/`, { ...commonHeaders, ...codeCache }),
    "",
  ].join("\n");
}

function apache(): string {
  const set = (headers: Headers) => lines(headers, (name, value) => `Header always set ${name} "${value}"`);
  return [
    "# Needs mod_headers.",
    set(commonHeaders),
    `<FilesMatch "\\.html$">\n${set(pageCache)}\n</FilesMatch>`,
    `<If "%{REQUEST_URI} =~ m#/${codeFolder}/#">\n${set(codeCache)}\n</If>`,
    `<If "%{REQUEST_URI} =~ m#/${iconFolder}/#">\nHeader unset Cache-Control\n</If>`,
    "",
  ].join("\n");
}

function iis({ pages }: HostedSite): string {
  const custom = (headers: Headers) => {
    const added = lines(headers, (name, value) => `<add name="${name}" value="${value}" />`);
    return `<httpProtocol><customHeaders>\n${added}\n</customHeaders></httpProtocol>`;
  };
  const place = (path: string, settings: string) =>
    `<location path="${path}"><system.webServer>\n${settings}\n</system.webServer></location>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    `<system.webServer>\n${custom(commonHeaders)}\n</system.webServer>`,
    ...pages.map((page) => place(page, custom(pageCache))),
    place(codeFolder, custom(codeCache)),
    place(iconFolder, '<staticContent><clientCache cacheControlMode="NoControl" /></staticContent>'),
    "</configuration>",
    "",
  ].join("\n");
}

function lines(headers: Headers, line: (name: string, value: string) => string): string {
  const all = Object.entries(headers).map(([name, value]) => line(name, value));
  return all.join("\n");
}
