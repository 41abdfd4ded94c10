import { readFileSync } from "node:fs";
import type { OfficeGlobals } from "../../src/embedded-host/office-client";

type ClientGlobals = OfficeGlobals & Pick<typeof globalThis, "Excel" | "OfficeExtension" | "Office">;

/**
 * Evaluates the unmodified Excel client of the pinned office-js package as a script tag would: in this realm, so that
 * its tests for plain objects hold for ours, with its names on the global object. Only the first call costs time.
 */
export function loadOfficeClient(): ClientGlobals {
  const scope: object = globalThis;
  if (isLoaded(scope)) return scope;
  provideBrowserNames();
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // Indirect, so that the text is a script of its own and not part of this module.
  (0, eval)(readFileSync(file, "utf8"));
  if (!isLoaded(scope)) throw new Error("The Office.js client did not load.");
  return scope;
}

function isLoaded(scope: object): scope is ClientGlobals {
  return "Excel" in scope && "OfficeExtension" in scope && "OSF" in scope;
}

/** The few names of a page that the file touches while it is evaluated, where the test runs without a page. */
function provideBrowserNames(): void {
  const page = { href: "http://localhost/", protocol: "http:", host: "localhost", hostname: "localhost" };
  const names = {
    window: globalThis,
    location: { ...page, origin: "http://localhost", search: "", hash: "" },
    navigator: { userAgent: "node", language: "en-US" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(names)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
