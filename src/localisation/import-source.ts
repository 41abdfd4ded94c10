const prefix = "Import: ";

/** Text for `source` of imported figures; the same in German and English, so that a switched plan knows its rows. */
export function importSource(fileName: string): string {
  return prefix + fileName;
}

/** Whether the text in `source` says that the figure came from an import. */
export function isImportSource(source: string | null): boolean {
  return source !== null && source.startsWith(prefix);
}

/** Name of the product group or region of lines that leave it empty. */
export const notStatedLabel = { de: "ohne Angabe", en: "not stated" } as const;
