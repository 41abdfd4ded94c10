/** Cells as plain text in the clipboard: tabs between columns, line ends between rows, quotes around what contains them. */

export function toClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join("\t")}\r\n`).join("");
}

function quoted(text: string): string {
  return /[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const cellPattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;

/** Rows of cells; the line end after the last row begins no new one. */
export function fromClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  cellPattern.lastIndex = 0;
  for (let match = cellPattern.exec(text); match; match = cellPattern.exec(text)) {
    const [, inQuotes, plain = "", end = ""] = match;
    rows[rows.length - 1]?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end !== "" && end !== "\t") {
      if (cellPattern.lastIndex === text.length) break;
      rows.push([]);
    }
    if (end === "") break;
  }
  return rows;
}
