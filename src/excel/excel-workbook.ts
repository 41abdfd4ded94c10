import type { PlanWorkbook } from "../workbook/port";
import { applyChanges } from "./apply-changes";
import { createQueue, type QueueOptions } from "./queue";
import { readWorkbook } from "./read";

export type ExcelWorkbookOptions = QueueOptions;

export interface ExcelWorkbook extends PlanWorkbook {
  /** After a `hostTimeout` everything is refused, until the user has been told and this is called. */
  renew(): void;
}

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.13). Operations are carried out one after the other.
 * `apply` adds what it is told to add: whoever plans the changes has looked at a snapshot before. Names, links,
 * formats, validations, conditional formats, the stamp and properties may be applied again; sheets, tables and charts
 * that exist already make the batch fail.
 */
export function createExcelWorkbook(options: ExcelWorkbookOptions = {}): ExcelWorkbook {
  const queue = createQueue(options);
  return {
    capabilities: { writesFiltered: false },
    read: () => queue.run((send) => send(readWorkbook)),
    apply: (changes, applyOptions = {}) => queue.run((send) => applyChanges(send, changes, applyOptions)),
    renew: () => queue.renew(),
  };
}
