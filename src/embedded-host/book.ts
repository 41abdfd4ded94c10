/** The open workbook as all objects of the host share it: the file, its calculation, and edits that wait for the batch's end. */
import type { Calculator } from "../calculation/calculator";
import type { SheetFile, WorkbookFile } from "../package/workbook-file";
import { createRecalculation } from "./recalculation";

export interface Book {
  readonly file: WorkbookFile;
  /** The year of today, for dates that are typed without one. */
  readonly year: number;
  /** A number that no object of this workbook has yet. */
  nextId(): number;
  /** A cell's content was changed. */
  noteCell(sheet: SheetFile, row: number, column: number): void;
  /** Sheets, tables or names were changed. */
  noteStructure(): void;
  /** Brings the cached values of all formulas up to date. Cheap when nothing was changed. */
  recalculate(): void;
  /** Runs `write` once, at the end of the batch or when `settle` is called; for objects that are built up by many actions. */
  later(owner: object, write: () => void): void;
  /** Writes everything that waits. */
  settle(): void;
}

export function createBook(file: WorkbookFile, calculator: Calculator, today: number): Book {
  const recalculation = createRecalculation(file, calculator, today);
  const waiting = new Map<object, () => void>();
  let lastId = 0;
  const settle = () => {
    for (const [owner, write] of waiting) {
      waiting.delete(owner);
      write();
    }
  };
  return {
    file,
    year: new Date((today - 25569) * 86_400_000).getUTCFullYear(),
    nextId: () => ++lastId,
    noteCell: recalculation.noteCell,
    noteStructure: recalculation.noteStructure,
    recalculate: recalculation.run,
    later: (owner, write) => void waiting.set(owner, write),
    settle,
  };
}
