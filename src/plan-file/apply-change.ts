import type { WorkbookFile } from "../package/workbook-file";
import type { Change } from "../workbook/changes";
import { clearCells, fillFormula, setCells, setLink } from "./apply-cells";
import { addChart, removeChart } from "./apply-chart";
import { removeProperty, removeStamp, setProperty, setStamp } from "./apply-document";
import { applyFormat } from "./apply-format";
import { setPage } from "./apply-page";
import { setConditionalFormats, setValidation } from "./apply-rules";
import {
  activate,
  addSheet,
  freeze,
  moveSheet,
  removeSheet,
  renameSheet,
  setColumns,
  setRows,
  setSheet,
  setVisibility,
} from "./apply-sheet";
import {
  addName,
  addTable,
  insertTableColumn,
  removeTableRows,
  removeName,
  renameTable,
  renameTableColumns,
  resizeTable,
} from "./apply-table";
import type { WrittenColumns } from "./calculated-columns";

/** Carries out one change in the file; columns of tables that it writes formulas to are noted. */
export function applyChange(workbook: WorkbookFile, change: Change, written: WrittenColumns): void {
  switch (change.kind) {
    case "addSheet":
      return addSheet(workbook, change);
    case "moveSheet":
      return moveSheet(workbook, change);
    case "renameSheet":
      return renameSheet(workbook, change);
    case "setSheet":
      return setSheet(workbook, change);
    case "setVisibility":
      return setVisibility(workbook, change);
    case "activate":
      return activate(workbook, change);
    case "setCells":
      return setCells(workbook, change, written);
    case "clearCells":
      return clearCells(workbook, change, written);
    case "fillFormula":
      return fillFormula(workbook, change, written);
    case "format":
      return applyFormat(workbook, change);
    case "setColumns":
      return setColumns(workbook, change);
    case "setRows":
      return setRows(workbook, change);
    case "addTable":
      return addTable(workbook, change);
    case "resizeTable":
      return resizeTable(workbook, change);
    case "renameTable":
      return renameTable(workbook, change);
    case "removeTableRows":
      return removeTableRows(workbook, change);
    case "insertTableColumn":
      return insertTableColumn(workbook, change);
    case "renameTableColumns":
      return renameTableColumns(workbook, change);
    case "addName":
      return addName(workbook, change);
    case "setValidation":
      return setValidation(workbook, change);
    case "setConditionalFormats":
      return setConditionalFormats(workbook, change);
    case "freeze":
      return freeze(workbook, change);
    case "setPage":
      return setPage(workbook, change);
    case "setLink":
      return setLink(workbook, change);
    case "addChart":
      return addChart(workbook, change);
    case "removeChart":
      return removeChart(workbook, change);
    case "setStamp":
      return setStamp(workbook, change);
    case "setFinalCells":
      return setCells(workbook, change, written);
    case "removeSheet":
      return removeSheet(workbook, change);
    case "removeName":
      return removeName(workbook, change);
    case "removeStamp":
      return removeStamp(workbook, change);
    case "removeProperty":
      return removeProperty(workbook, change);
    case "setProperty":
      return setProperty(workbook, change);
  }
}
