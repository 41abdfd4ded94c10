const prefix = "Import: ";

/** Text for `source` of imported figures; the same in German and English, so that a switched plan knows its rows. */
export function importSource(fileName: string): string {
  return prefix + fileName;
}

/** The source of one row: that of its import with the seal of its figures, such as "Import: orders.csv [7KQ2]". */
export function sealedSource(source: string, seal: string): string {
  return `${source} [${seal}]`;
}

/** The seal behind a source; undefined for a source that has none. */
export function sealInSource(source: string | null): string | undefined {
  return /\[([0-9A-Z]{4})\]$/.exec(source ?? "")?.[1];
}

/** Whether the text in `source` says that the figure came from an import. */
export function isImportSource(source: string | null): boolean {
  return source !== null && source.startsWith(prefix);
}

/** Name of the product group or region of lines that leave it empty. */
export const notStatedLabel = { de: "ohne Angabe", en: "not stated" } as const;
