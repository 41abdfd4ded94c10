import type { CellInput, Change } from "../workbook/changes";
import { linkReference } from "../workbook/references";
import type { Proxies } from "./proxies";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;
/** What Office.js takes for a cell: `null` leaves it alone, "" empties it. */
type HostInput = string | number | boolean | null;

export function setCells(proxies: Proxies, { sheet, top, left, cells }: Of<"setCells" | "setFinalCells">): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = proxies.range(sheet, { top, left, bottom: top + cells.length - 1, right: left + columns - 1 });
  const inputs = cells.map((row) => row.map(hostInput));
  if (cells.some((row) => row.some(isFormula))) range.formulas = inputs;
  else range.values = inputs;
}

export function clearCells(proxies: Proxies, { sheet, range }: Of<"clearCells">): void {
  const cells = proxies.range(sheet, range);
  cells.clear("All");
  // the documentation does not say whether these two belong to all
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
}

export function fillFormula(proxies: Proxies, { sheet, range, formula }: Of<"fillFormula">): void {
  // A single value goes to every cell of the range, which the declared type does not know.
  Object.assign(proxies.range(sheet, range), { formulas: `=${formula}` });
}

export function setLink(proxies: Proxies, { sheet, row, column, target, text, tip }: Of<"setLink">): void {
  const cell = proxies.range(sheet, { top: row, left: column, bottom: row, right: column });
  const documentReference = linkReference(target.sheet, target.row, target.column);
  cell.hyperlink = { documentReference, screenTip: tip, textToDisplay: text };
  // The link's own text would be read as typed input, so that "1-2" became a date.
  cell.values = [[hostInput(text)]];
}

function hostInput(cell: CellInput): HostInput {
  if (typeof cell === "object") return cell === null ? null : `=${cell.formula}`;
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}

function isFormula(cell: CellInput): boolean {
  return typeof cell === "object" && cell !== null;
}
