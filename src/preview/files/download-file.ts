import { buildElement } from "../shell/build-element";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the bytes of a workbook to the person as a download of the given name. */
export function downloadFile(window: Window & typeof globalThis, name: string, bytes: Uint8Array): void {
  const copy = new Uint8Array(bytes);
  const address = window.URL.createObjectURL(new window.Blob([copy], { type: workbookType }));
  const link = buildElement(window.document, "a", { href: address, download: name });
  link.click();
  // The browser has to have begun the download.
  window.setTimeout(() => window.URL.revokeObjectURL(address), 10_000);
}
