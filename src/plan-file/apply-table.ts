import type { WorkbookFile } from "../package/workbook-file";
import type { Change } from "../workbook/changes";
import { absoluteReference } from "../workbook/references";
import { fileFormula } from "./file-formula";
import { found } from "./file-errors";
import { sheetOf } from "./sheet-of";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function addTable(workbook: WorkbookFile, change: Of<"addTable">): void {
  const { name, range, style, showBandedRows, showFilterButton } = change;
  sheetOf(workbook, change.sheet).addTable({ name, range, style, showBandedRows, showFilterButton });
}

export function resizeTable(workbook: WorkbookFile, { table, range }: Of<"resizeTable">): void {
  found(workbook.table(table), `table ${table}`).resize(range);
}

export function addName(workbook: WorkbookFile, { name, target }: Of<"addName">): void {
  const formula =
    "expression" in target ? fileFormula(target.expression) : absoluteReference(target.sheet, target.range);
  workbook.setName({ name, formula });
}
