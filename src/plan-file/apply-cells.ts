import type { SheetFile, WorkbookFile } from "../package/workbook-file";
import type { CellInput, Change } from "../workbook/changes";
import { linkReference } from "../workbook/references";
import type { WrittenColumns } from "./calculated-columns";
import { fileFormula, filledFormula } from "./file-formula";
import { sheetOf } from "./sheet-of";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

/** Text that leads somewhere, as Excel shows it. */
const linkFont = { color: "#0563C1", underline: true };

export function setCells(
  workbook: WorkbookFile,
  { sheet, top, left, cells }: Of<"setCells" | "setFinalCells">,
  written: WrittenColumns,
): void {
  const target = sheetOf(workbook, sheet);
  cells.forEach((row, y) => row.forEach((cell, x) => setCell(target, top + y, left + x, cell)));
  const right = left + (cells[0]?.length ?? 0) - 1;
  written.note(target, { top, left, bottom: top + cells.length - 1, right });
}

export function clearCells(workbook: WorkbookFile, { sheet, range }: Of<"clearCells">, written: WrittenColumns): void {
  const target = sheetOf(workbook, sheet);
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) target.setValue(row, column, null);
  }
  target.formats.restyle(range, () => 0);
  target.clearConditionalFormats(range);
  target.setValidation(range, undefined);
  target.removeHyperlinks(range);
  written.note(target, range);
}

export function fillFormula(
  workbook: WorkbookFile,
  { sheet, range, formula }: Of<"fillFormula">,
  written: WrittenColumns,
): void {
  const target = sheetOf(workbook, sheet);
  const filled = filledFormula(fileFormula(formula), range.top, range.left);
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      target.setFormula(row, column, filled(row, column), null);
    }
  }
  written.note(target, range);
}

export function setLink(workbook: WorkbookFile, { sheet, row, column, target, text, tip }: Of<"setLink">): void {
  const file = sheetOf(workbook, sheet);
  const location = linkReference(target.sheet, target.row, target.column);
  file.setText(row, column, text);
  file.setHyperlink({ row, column, target: { location }, tooltip: tip });
  file.formatRange({ top: row, left: column, bottom: row, right: column }, { font: linkFont });
}

function setCell(sheet: SheetFile, row: number, column: number, cell: CellInput): void {
  if (cell === null) return;
  if (typeof cell === "object") sheet.setFormula(row, column, fileFormula(cell.formula), null);
  else if (typeof cell === "string" && cell !== "") sheet.setText(row, column, cell);
  else sheet.setValue(row, column, cell === "" ? null : cell);
}
