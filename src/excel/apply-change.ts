import type { Change } from "../workbook/changes";
import { clearCells, fillFormula, setCells, setLink } from "./apply-cells";
import { addChart, removeChart } from "./apply-chart";
import { setConditionalFormats } from "./apply-conditional-formats";
import { removeProperty, removeStamp, setProperty, setStamp } from "./apply-document";
import { applyFormat } from "./apply-format";
import { setPage } from "./apply-page";
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
import { setValidation } from "./apply-validation";
import type { Proxies } from "./proxies";

/** Queues what a change means on the objects of a batch. Nothing is sent. */
export function queueChange(proxies: Proxies, change: Change): void {
  switch (change.kind) {
    case "addSheet":
      return addSheet(proxies, change);
    case "moveSheet":
      return moveSheet(proxies, change);
    case "renameSheet":
      return renameSheet(proxies, change);
    case "setSheet":
      return setSheet(proxies, change);
    case "setVisibility":
      return setVisibility(proxies, change);
    case "activate":
      return activate(proxies, change);
    case "setCells":
      return setCells(proxies, change);
    case "clearCells":
      return clearCells(proxies, change);
    case "fillFormula":
      return fillFormula(proxies, change);
    case "format":
      return applyFormat(proxies, change);
    case "setColumns":
      return setColumns(proxies, change);
    case "setRows":
      return setRows(proxies, change);
    case "addTable":
      return addTable(proxies, change);
    case "resizeTable":
      return resizeTable(proxies, change);
    case "renameTable":
      return renameTable(proxies, change);
    case "removeTableRows":
      return removeTableRows(proxies, change);
    case "insertTableColumn":
      return insertTableColumn(proxies, change);
    case "renameTableColumns":
      return renameTableColumns(proxies, change);
    case "addName":
      return addName(proxies, change);
    case "setValidation":
      return setValidation(proxies, change);
    case "setConditionalFormats":
      return setConditionalFormats(proxies, change);
    case "freeze":
      return freeze(proxies, change);
    case "setPage":
      return setPage(proxies, change);
    case "setLink":
      return setLink(proxies, change);
    case "addChart":
      return addChart(proxies, change);
    case "removeChart":
      return removeChart(proxies, change);
    case "setStamp":
      return setStamp(proxies, change);
    case "setFinalCells":
      return setCells(proxies, change);
    case "removeSheet":
      return removeSheet(proxies, change);
    case "removeName":
      return removeName(proxies, change);
    case "removeStamp":
      return removeStamp(proxies, change);
    case "removeProperty":
      return removeProperty(proxies, change);
    case "setProperty":
      return setProperty(proxies, change);
  }
}
