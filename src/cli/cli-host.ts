import type { RandomSource } from "../domain/row-id";
import type { PlanFiles } from "../actions/plan-error";
import type { SheetCells } from "../plan-file/sheet-cells";
import type { SourceSheet } from "../actions/adopt/source-sheet";

/** Everything that the command line takes from outside; chosen in `entry/`. */
export interface CliHost {
  /** Plans in files; `today` (a serial number) is what TODAY() gives. */
  planFiles(today: number): PlanFiles;
  /** Cells of the sheet or table called `place` of an .xlsx file, of the first sheet when nothing is named. */
  readCells(bytes: Uint8Array, place: string | undefined): SheetCells;
  /** Cells of all visible sheets of an .xlsx file, days as ISO text. */
  readSheets(bytes: Uint8Array): readonly SourceSheet[];
  readFile(path: string): Promise<Uint8Array>;
  exists(path: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Writes all or nothing. With `isNew`, fails when the file exists. */
  writeFile(path: string, bytes: Uint8Array, isNew: boolean): Promise<void>;
  /** Data for other programs. */
  output(text: string): void;
  /** Messages for people. */
  message(text: string): void;
  /** Replaces the last progress text; does nothing where nobody watches. */
  progress(text: string): void;
  readonly random: RandomSource;
  /** ISO date. */
  readonly today: string;
  /** Language of the environment, such as "de_DE.UTF-8". */
  readonly locale: string;
}

/** 0: all good. 1: done with findings, or a file was rejected. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** The command was not used as it must be; `text` says how. */
export class UsageError extends Error {
  constructor(readonly text: string) {
    super(text);
    this.name = "UsageError";
  }
}

/** A file could not be written; `text` says why, and that nothing was changed. */
export class WriteError extends Error {
  constructor(readonly text: string) {
    super(text);
    this.name = "WriteError";
  }
}
