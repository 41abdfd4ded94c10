import type { RawCell } from "./raw-table";

// What stands in a cell before anybody asks for a number or a date.

export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "placeholder"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly text: string };

const empty: CellContent = { kind: "empty" };
const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const placeholder = /^(?:[-–—]+|n\/?a|n\. ?a\.|k\. ?a\.|\(?null\)?|nan|none|\?)$/i;
const errorValue =
  /^#(?:N\/A|NV|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\?|NUM!|ZAHL!|NULL!|SPILL!|ÜBERLAUF!|CALC!|KALK!|#+)$/i;

/** The text of a cell, trimmed and without invisible characters, truth values in capitals; "" if there is none. */
export function cellText(cell: RawCell): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell === null ? "" : String(cell).replace(invisible, "").trim();
}

/** Whether nothing stands in the cell. */
export function isBlank(cell: RawCell): boolean {
  return cell === null || cell === "" || cellText(cell) === "";
}

/** Sorts a cell: nothing, a dash or "n/a" for nothing, an error value, or content. */
export function readCell(cell: RawCell): CellContent {
  if (typeof cell === "number") return { kind: "number", number: cell };
  if (typeof cell === "boolean") return { kind: "boolean", text: cellText(cell) };
  const text = cellText(cell);
  if (text === "") return empty;
  if (text.startsWith("#") && errorValue.test(text)) return { kind: "error", text };
  return text.length <= 6 && placeholder.test(text) ? { kind: "placeholder", text } : { kind: "text", text };
}
