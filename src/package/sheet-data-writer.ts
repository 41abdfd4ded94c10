/** Writes the `sheetData` element: rows that did not change are copied from the text they were read from. */
import { columnName } from "./cell-range";
import type { CellStore, StoredCell, StoredRow } from "./cell-store";
import type { SharedStrings } from "./shared-strings";
import { encodeControls, encodeXml } from "./xml-text";

interface Target {
  readonly prefix: string;
  readonly strings: SharedStrings;
}

/** The element's new text. `source` is the text that the store was read from. */
export function sheetDataText(store: CellStore, source: string, prefix: string, strings: SharedStrings): string {
  const rows = store.rowNumbers().map((number) => {
    const row = store.row(number);
    if (row === undefined) return "";
    return row.source === undefined
      ? rowText(row, number, { prefix, strings })
      : source.slice(row.source.start, row.source.end);
  });
  return `<${prefix}sheetData>${rows.join("")}</${prefix}sheetData>`;
}

function rowText(row: StoredRow, number: number, target: Target): string {
  if (row.cells.length === 0 && row.attributes === "") return "";
  const reference = String(number + 1);
  let cells = "";
  for (let index = 0; index < row.cells.length; index++) {
    const cell = row.cells[index];
    if (cell !== undefined) cells += cellText(cell, columnName(row.columns[index] ?? 0) + reference, target);
  }
  const tag = `${target.prefix}row`;
  return `<${tag} r="${reference}"${row.attributes}${cells === "" ? "/>" : `>${cells}</${tag}>`}`;
}

function cellText(cell: StoredCell, reference: string, target: Target): string {
  const { prefix } = target;
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const { type, text } = valueText(cell, target);
  const start = `<${prefix}c r="${reference}"${style}${type}${cell.kept?.attributes ?? ""}`;
  const inner = formulaText(cell, prefix) + text + (cell.kept?.tail ?? "");
  return inner === "" ? `${start}/>` : `${start}>${inner}</${prefix}c>`;
}

function formulaText(cell: StoredCell, prefix: string): string {
  const attributes = cell.kept?.formula;
  if (cell.formula === undefined) return attributes === undefined ? "" : `<${prefix}f${attributes}/>`;
  return `<${prefix}f${attributes ?? ""}>${encodeXml(cell.formula)}</${prefix}f>`;
}

function valueText(cell: StoredCell, { prefix, strings }: Target): { type: string; text: string } {
  const { value } = cell;
  const kept = cell.kept?.value;
  if (kept !== undefined)
    return { type: ` t="${kept.type}"`, text: kept.type === "s" ? element(prefix, kept.text) : kept.text };
  if (value === null) return { type: "", text: "" };
  if (typeof value === "number") return { type: "", text: element(prefix, String(value)) };
  if (typeof value === "boolean") return { type: ' t="b"', text: element(prefix, value ? "1" : "0") };
  if (typeof value === "object") return { type: ' t="e"', text: element(prefix, encodeXml(fileError(value.error))) };
  if (cell.formula !== undefined) return { type: ' t="str"', text: element(prefix, encodeXml(encodeControls(value))) };
  return { type: ' t="s"', text: element(prefix, String(strings.indexOf(value))) };
}

/** As values, files have none but the old errors; Excel calculates the newer ones again when it opens the file. */
function fileError(error: string): string {
  return error === "#SPILL!" || error === "#CALC!" ? "#VALUE!" : error;
}

function element(prefix: string, text: string): string {
  return `<${prefix}v>${text}</${prefix}v>`;
}
