import type { WorkbookFile } from "../package/workbook-file";
import type { Change } from "../workbook/changes";
import { PlanError } from "../workbook/port";
import { sheetOf } from "./sheet-of";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function addSheet(workbook: WorkbookFile, { sheet }: Of<"addSheet">): void {
  refuseTaken(workbook, sheet);
  workbook.addSheet(sheet);
}

export function moveSheet(workbook: WorkbookFile, { sheet, position }: Of<"moveSheet">): void {
  workbook.moveSheet(sheetOf(workbook, sheet).name, position);
}

export function renameSheet(workbook: WorkbookFile, { sheet, to }: Of<"renameSheet">): void {
  // Only the case of its letters may change.
  if (sheet.toLowerCase() !== to.toLowerCase()) refuseTaken(workbook, to);
  sheetOf(workbook, sheet).rename(to);
}

export function removeSheet(workbook: WorkbookFile, { sheet }: Of<"removeSheet">): void {
  if (workbook.sheet(sheet) !== undefined) workbook.removeSheet(sheet);
}

export function setSheet(workbook: WorkbookFile, { sheet, tabColor, showGridlines }: Of<"setSheet">): void {
  const target = sheetOf(workbook, sheet);
  target.setTabColor(tabColor);
  target.setShowGridlines(showGridlines);
}

export function setVisibility(workbook: WorkbookFile, { sheet, visibility }: Of<"setVisibility">): void {
  sheetOf(workbook, sheet).setVisibility(visibility);
}

export function activate(workbook: WorkbookFile, { sheet }: Of<"activate">): void {
  const target = sheetOf(workbook, sheet);
  workbook.setActiveSheet(workbook.sheets.findIndex(({ id }) => id === target.id));
}

export function setColumns(workbook: WorkbookFile, { sheet, first, last, width, hidden }: Of<"setColumns">): void {
  const target = sheetOf(workbook, sheet);
  target.setColumnWidth(first, last, width);
  target.setColumnHidden(first, last, hidden);
}

export function setRows(workbook: WorkbookFile, { sheet, first, last, height }: Of<"setRows">): void {
  sheetOf(workbook, sheet).setRowHeight(first, last, height);
}

export function freeze(workbook: WorkbookFile, { sheet, rows, columns }: Of<"freeze">): void {
  sheetOf(workbook, sheet).setFreeze({ rows, columns });
}

function refuseTaken(workbook: WorkbookFile, name: string): void {
  if (workbook.sheet(name) !== undefined) throw new PlanError("sheetNamesTaken", { names: name });
}
