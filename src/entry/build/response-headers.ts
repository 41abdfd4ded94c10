/** The headers of the deployed pane: the one table from which the files for hosts are made and which the preview sends. */

/** Where Microsoft's office.js lies; what it loads, it loads from there too. */
export const officeOrigin = "https://appsforoffice.microsoft.com";

/** Scripts and styles whose names change with their content. */
export const codeFolder = "code";

export const iconFolder = "assets/icons";

/** Fluent inserts empty style elements and fills them through CSSOM: the hash of the empty text is all that it needs. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web may run. */
const excelOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

type Policy = Readonly<Record<string, readonly string[]>>;

const panePolicy: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'", officeOrigin],
  "style-src": ["'self'", emptyStyle],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  // office.js asks a page beside itself, in a hidden frame, whether it may trust a host that it does not know.
  "frame-src": ["'self'", officeOrigin],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'self'", ...excelOnTheWeb],
};

/** The calculation of the preview is WebAssembly. */
const previewPolicy: Policy = {
  ...panePolicy,
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "frame-src": ["'self'"],
};

export type Headers = Readonly<Record<string, string>>;

/** What every response carries. No X-Frame-Options: Excel on the web shows the pane in a frame. */
export const commonHeaders: Headers = {
  "Content-Security-Policy": policyText(panePolicy),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

export const previewHeaders: Headers = {
  ...commonHeaders,
  "Content-Security-Policy": policyText(previewPolicy),
  "Cache-Control": "no-cache",
};

/** Icons are in none of the two: Office shows a general icon where Cache-Control is sent with one. */
export const cacheControl = { pages: "no-cache", code: "public, max-age=31536000, immutable" } as const;

/** The headers of a file of the deployed pane, by its path from the top without a leading slash. */
export function headersOf(path: string): Headers {
  if (path.startsWith(`${codeFolder}/`)) return { ...commonHeaders, "Cache-Control": cacheControl.code };
  if (path.endsWith(".html")) return { ...commonHeaders, "Cache-Control": cacheControl.pages };
  return commonHeaders;
}

function policyText(policy: Policy): string {
  const directives = Object.entries(policy).map(([name, sources]) => [name, ...sources].join(" "));
  return directives.join("; ");
}
