/** How this room refuses files, and what it lets others bring along: part of the contract in `workbook-file.ts`. */

/** How entries are compressed: node's zlib in Node, fflate in the browser. */
export interface Deflater {
  deflate(data: Uint8Array): Uint8Array;
  inflate(data: Uint8Array, expectedLength: number): Uint8Array;
}

/** What a broken or hostile file is refused with. `code` is stable, `detail` names the part or place. */
export class PackageError extends Error {
  constructor(
    readonly code:
      | "notAPackage"
      | "encrypted"
      | "legacyFormat"
      | "damaged"
      | "tooLarge"
      | "unsafe"
      | "notAWorkbook"
      | "invalidArgument"
      /** Cells cannot be shifted: something would be cut in two or pushed off the sheet. */
      | "shiftConflict",
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "PackageError";
  }
}
