/** The open workbook as all objects of the host share it: the file, its calculation, and edits that wait for the batch's end. */
import type { Calculator } from "../calculation/calculator";
import type { CellRange, CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";
import { createDocumentState, type DocumentOptions, type DocumentState } from "./document-state";
import { createEventSource, eventTypes, wholeWorkbook, type EventSource } from "./events";
import { guardFile } from "./guarded-file";
import { sheetId } from "./object-ids";
import { createRecalculation, type DoubtfulFormulas } from "./recalculation";
import { createScreen, type Screen } from "./screen";

export interface Book {
  readonly file: WorkbookFile;
  readonly screen: Screen;
  readonly events: EventSource;
  readonly document: DocumentState;
  /** How the person at the screen types and reads, such as "de-DE". */
  culture: string;
  readonly isReadOnly: boolean;
  /** Opens a new workbook, where there is a place for one. */
  readonly onNewWorkbook: ((file: Uint8Array | undefined) => void) | undefined;
  /** Addresses of several areas end before so many characters. */
  readonly longestAddress: number;
  /** Serial number of today, counted from 1900. */
  readonly today: number;
  /** The year of today, for dates that are typed without one. */
  readonly year: number;
  /** A number that no object of this workbook has yet. */
  nextId(): number;
  /** A cell's content was changed. */
  noteCell(sheet: SheetFile, row: number, column: number): void;
  /** Sheets, tables or names were changed. */
  noteStructure(): void;
  /** Cells are merged no longer: formulas that spill may find room there. */
  noteRoom(): void;
  /** Other rows are hidden than before. */
  noteHiddenRows(): void;
  /** Brings the cached values of all formulas up to date. Cheap when nothing was changed. */
  recalculate(): void;
  /** To be called before it is asked which cells are filled: formulas that spill fill more than their own. */
  fillSpills(): void;
  /** Formulas that we cannot calculate, and those that depend on themselves. */
  doubtfulFormulas(): DoubtfulFormulas;
  /** The value of a formula in file form as if it stood in the cell; `null` where it cannot be calculated. */
  evaluate(sheet: SheetFile, formula: string, row: number, column: number): CellValue;
  /** The same for every cell of a range, as if the formula had been filled there from the cell where it reads as given. */
  evaluateFilled(
    sheet: SheetFile,
    formula: string,
    from: { readonly row: number; readonly column: number },
    range: CellRange,
  ): readonly (readonly CellValue[])[];
  /** Runs `write` once, at the end of the batch or when `settle` is called; for objects that are built up by many actions. */
  later(owner: object, write: () => void): void;
  /** Writes everything that waits, and calculates where somebody listens to it, or cells are filled by it. */
  settle(): void;
}

export interface BookOptions extends DocumentOptions {
  readonly workbook: WorkbookFile;
  readonly calculator: Calculator;
  readonly today: number;
  readonly culture?: string;
  readonly isReadOnly?: boolean;
  readonly onNewWorkbook?: (file: Uint8Array | undefined) => void;
  readonly longestAddress?: number;
}

export function createBook({ workbook, calculator, today, ...options }: BookOptions): Book {
  // Results of formulas go into protected cells too.
  const recalculation = createRecalculation(workbook, calculator, today);
  const file = guardFile(workbook);
  const events = createEventSource();
  const waiting = createWaiting();
  let lastId = 0;
  const recalculate = () => {
    for (const sheet of recalculation.run()) tellCalculated(events, sheet);
  };
  const fillSpills = () => {
    if (file.sheets.some(({ arrayFormulas }) => arrayFormulas.some(({ isDynamic }) => isDynamic))) recalculate();
  };
  return {
    file,
    events,
    document: createDocumentState(options, events),
    screen: createScreen(file, events),
    culture: options.culture ?? "en-US",
    isReadOnly: options.isReadOnly ?? false,
    onNewWorkbook: options.onNewWorkbook,
    longestAddress: options.longestAddress ?? Infinity,
    today,
    year: new Date((today - 25569) * 86_400_000).getUTCFullYear(),
    nextId: () => ++lastId,
    noteCell: recalculation.noteCell,
    noteStructure: recalculation.noteStructure,
    noteRoom: recalculation.noteRoom,
    noteHiddenRows: recalculation.noteHiddenRows,
    recalculate,
    fillSpills,
    doubtfulFormulas: recalculation.doubtfulFormulas,
    evaluate: recalculation.evaluate,
    evaluateFilled: recalculation.evaluateFilled,
    later: waiting.add,
    settle: () => {
      waiting.write();
      if (events.isWanted(eventTypes.sheetCalculated)) recalculate();
      else fillSpills();
    },
  };
}

function createWaiting() {
  const waiting = new Map<object, () => void>();
  return {
    add: (owner: object, write: () => void) => void waiting.set(owner, write),
    write: () => {
      for (const [owner, write] of waiting) {
        waiting.delete(owner);
        write();
      }
    },
  };
}

function tellCalculated(events: EventSource, sheet: SheetFile): void {
  const worksheetId = sheetId(sheet);
  events.raise(eventTypes.sheetCalculated, [worksheetId, wholeWorkbook], { address: "", worksheetId });
}
