import type { OpenWorkbook } from "../workbook/port";
import { applyAfterReading } from "./apply-after-reading";
import { applyChanges } from "./apply-changes";
import type { KnownSheets } from "./edited-ranges";
import { toPlanError } from "./errors";
import type { KnownFilters } from "./filter-steps";
import { goToCell } from "./go-to";
import { createQueue, type QueueOptions } from "./queue";
import { readWorkbook } from "./read";
import { readSourceCells } from "./read-cells";
import { readRules } from "./read-rules";
import { readContents } from "./read-contents";
import { readSourceSheets } from "./read-source-sheets";
import { watchWorkbook, type WatchOptions } from "./watch-workbook";

export type ExcelWorkbookOptions = QueueOptions & WatchOptions;

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.13). Operations are carried out one after the other.
 * `apply` adds what it is told to add: whoever plans the changes has looked at a snapshot before. Names, links,
 * formats, validations, conditional formats, the stamp and properties may be applied again; sheets, tables and charts
 * that exist already make the batch fail. What is to be removed may be gone already. Filters that the last `read` has
 * found are set again by the batch that writes rows of theirs.
 */
export function createExcelWorkbook(options: ExcelWorkbookOptions = {}): OpenWorkbook {
  const queue = createQueue(options);
  const known: KnownFilters & KnownSheets = { filters: [], names: new Map() };
  return {
    capabilities: { writesFiltered: false },
    read: (readOptions) =>
      queue.run(async (send) => {
        const snapshot = await send((context) => readWorkbook(context, known, readOptions));
        known.filters = snapshot.filters ?? [];
        return snapshot;
      }),
    readRules: (ranges) => queue.run((send) => send((context) => readRules(context, ranges))),
    readSheets: (sheets) => queue.run((send) => send((context) => readContents(context, sheets))),
    apply: (changes, applyOptions = {}) => queue.run((send) => applyChanges(send, changes, applyOptions, known)),
    applyAfterReading: (sheets, plan) => queue.run((send) => applyAfterReading(send, sheets, plan)),
    watch: (listener) => watchWorkbook((operation) => queue.run(operation), listener, known, options),
    goTo: (place) => queue.run((send) => send((context) => goToCell(context, place))),
    readCells: (source) => queue.run((send) => readSourceCells(send, source)),
    readSourceSheets: (sheets) => queue.run((send) => readSourceSheets(send, sheets)),
    // touches nothing of this workbook, so it need not wait for its turn
    openNew: openNewWorkbook,
    renew: () => queue.renew(),
  };
}

async function openNewWorkbook(): Promise<void> {
  try {
    await Excel.createWorkbook();
  } catch (error) {
    throw toPlanError(error);
  }
}
