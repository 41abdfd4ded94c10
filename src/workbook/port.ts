/** The port between what a plan needs and where its workbook lives. Two real implementations: `excel/` and `plan-file/`. */
import type { Change, Visibility } from "./changes";
import type { ColumnCriteria, FilterSnapshot } from "./filter-snapshot";
import type { CellSource, SourceCells } from "./source-cells";
import type { RangeRules, RuledRange, SheetRange } from "./range-rules";
import type { SourceSheet } from "./source-sheets";

export type { RangeRules, RuledRange, SheetRange } from "./range-rules";
export type { CellSource, SourceCells } from "./source-cells";

/** Tables of the plan; their contents are read, those of the user's own tables are not. */
const planTablePrefix = "KAP_";

/** True for the name of a table of the plan. Excel takes names that differ in case only for the same. */
export const isPlanTable = (name: string): boolean => name.toUpperCase().startsWith(planTablePrefix);

/** Namespace of the root element of our custom XML part. */
export const stampNamespace = "urn:key-account-plan:stamp:1";

/** An Excel error value such as "#N/A". */
export interface CellError {
  readonly error: string;
}

/** Dates arrive as serial numbers of the 1900 system; an empty cell is `null`. */
export type CellValue = string | number | boolean | null | CellError;

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** No values, no tables, no charts. */
  readonly isEmpty: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Zero-based place of the header row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Body rows, each as long as `headers`. Only for tables whose name begins with the prefix that was asked for. */
  readonly rows: readonly (readonly CellValue[])[];
  /** A filter criterion is set, so rows may be hidden from the user (never from us). */
  readonly isFiltered: boolean;
  /** A totals row stands below the body. */
  readonly hasTotalsRow: boolean;
  /**
   * Zero-based first and last row with a value or formula below the table (and its totals row), in its columns.
   * Missing where there are none, and for tables that are not the plan's.
   */
  readonly filledBelow?: RowSpan;
  /**
   * Cells of the body that hold a formula, whoever wrote it, as `columnRuns` orders them. Missing where there are none,
   * and for tables that are not the plan's.
   */
  readonly formulas?: readonly ColumnRun[];
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Cells down one column; zero-based row and column of the worksheet. */
export interface ColumnRun extends RowSpan {
  readonly column: number;
}

export interface NameSnapshot {
  readonly name: string;
  /**
   * What it stands for, as the workbook says it: a file with the prefixes of newer functions, Excel on a desktop in the
   * language of its user. `nameShape` reads what all of them share.
   */
  readonly formula: string;
  /** Where it points, if it is a plain reference that still exists. */
  readonly place?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Order of names in a snapshot: alphabetical, whatever the order in which they were made. */
export function byName(left: NameSnapshot, right: NameSnapshot): number {
  const [first, second] = [left.name.toUpperCase(), right.name.toUpperCase()];
  return first < second ? -1 : Number(first > second);
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Every table's name and place; contents only of plan tables (names beginning with `KAP_`, whatever their case). */
  readonly tables: readonly TableSnapshot[];
  /** Names of the whole workbook, in the order of `byName`. */
  readonly names: readonly NameSnapshot[];
  /** Filters that hide rows now, of whichever table or sheet; only where a write would have to clear them. */
  readonly filters?: readonly FilterSnapshot[];
  /** Our custom XML part, if the workbook has one. */
  readonly stamp?: string;
}

export interface ApplyOptions {
  /** Called after each batch. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Checked between batches; what is written by then stays. */
  readonly signal?: { readonly aborted: boolean };
  /** The user has agreed that filters are lost which cannot be set again as they were. */
  readonly acceptsFilterLoss?: boolean;
  /** Criteria that take the place of those of now, once the last rows of their tables are written. */
  readonly criteria?: readonly ColumnCriteria[];
}

export interface WorkbookCapabilities {
  /** A filter stays while rows are written. Excel itself puts values into wrong rows then, so it is cleared and set again. */
  readonly writesFiltered: boolean;
}

/** What makes a reading quicker for people who wait for it; a file may do without. */
export interface ReadOptions {
  /**
   * Hears after the first of the two round trips what stands in the table `KAP_Meta`, its header row first; it is not
   * called where there is no such table.
   */
  readonly onMeta?: (cells: readonly (readonly CellValue[])[]) => void;
  /** Names of the tables whose contents are needed; other plan tables may come as people's own do. All, if not given. */
  readonly contentsOf?: readonly string[];
}

export interface PlanWorkbook {
  readonly capabilities: WorkbookCapabilities;
  /** Two round trips. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * What stands on these sheets, whoever put it there, formulas as formulas. Sheets that do not exist are left out. Two
   * round trips, and one more for each further 10,000 cells.
   */
  readSheets(sheets: readonly string[]): Promise<readonly SheetContents[]>;
  /** The rules of ranges, in their order: one round trip. Ranges of sheets that do not exist must not be asked for. */
  readRules(ranges: readonly RuledRange[]): Promise<readonly RangeRules[]>;
  /** Carries out the changes in order, those of `lastBatchKinds` last. Rejects with a `PlanError`. */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<void>;
}

/** Something in the workbook changed: cells, or sheets or tables came or went. */
export interface WorkbookChange {
  /** By a co-author, not at this computer. */
  readonly isRemote: boolean;
  /** The sheets whose cells have changed; undefined where it is more than that, or not known. */
  readonly sheets: ReadonlySet<string> | undefined;
  /**
   * Ranges whose contents a person at this computer has changed, as far as the host tells; never those of our own writes.
   */
  readonly edits: readonly SheetRange[];
}

/** A cell, with zero-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands on a sheet. */
export interface SheetContents {
  readonly sheet: string;
  /** Zero-based row and column in which the cells begin. */
  readonly top: number;
  readonly left: number;
  /** Values; a formula is its text, beginning with "=". An empty cell is `null`. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  /** The names of its charts. */
  readonly charts: readonly string[];
}

/** A workbook that a person has before them: it changes by itself, and can show a place. */
export interface OpenWorkbook extends PlanWorkbook {
  /**
   * Calls the listener after every change, our own writes included, until the answer of this function is called.
   * Several changes at once may come as one call. New names of sheets and tables, and defined names, are no change that
   * the host tells of.
   */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /**
   * Carries out what follows from what stands on these sheets, with as little time as can be between reading and
   * writing: nobody can type in between, and while somebody is typing nothing is read. Sheets that do not exist are
   * left out. For few changes: they have one batch, in their order. Two round trips to read, one more for each further
   * 10,000 cells, and one to write.
   */
  applyAfterReading(
    sheets: readonly string[],
    plan: (contents: readonly SheetContents[]) => readonly Change[],
  ): Promise<void>;
  /** Shows the sheet and selects the cell. Rejects with `placeNotFound` where there is no such sheet. */
  goTo(place: CellPlace): Promise<void>;
  /** Rejects with `placeNotFound`. A selection of several areas is refused with `severalAreas`, one of no cells with `noCellsSelected`. */
  readCells(source: CellSource): Promise<SourceCells>;
  /**
   * What stands on these sheets as an adoption reads it. Sheets that do not exist or hold nothing are left out; of one
   * whose area is larger than a million cells the first 256 columns are read. Two round trips, and one more for each
   * further 15,000 cells.
   */
  readSourceSheets(sheets: readonly string[]): Promise<readonly SourceSheet[]>;
  /** Opens a new empty workbook in a window of its own; this one stays as it is. */
  openNew(): Promise<void>;
  /** After a `hostTimeout` everything is refused, until the user has been told and this is called. */
  renew(): void;
}

export interface PlanFile extends PlanWorkbook {
  /** The whole file, with every formula's value in it. */
  toBytes(): Promise<Uint8Array>;
}

export interface PlanFiles {
  /** Opens an .xlsx file; rejects with a `PlanError` when it is none. */
  open(bytes: Uint8Array): Promise<PlanFile>;
  /** A new workbook with one empty visible sheet. */
  create(): Promise<PlanFile>;
}

export type PlanErrorCode =
  /** The user is typing in a cell. */
  | "cellEditMode"
  /** The host did not answer in time; what was written before stays. */
  | "hostTimeout"
  | "hostFailed"
  | "accessDenied"
  | "payloadTooLarge"
  | "cancelled"
  | "notAWorkbook"
  /** A sheet or table that was asked for does not exist. */
  | "placeNotFound"
  /** Several areas are selected where one is needed. */
  | "severalAreas"
  /** A chart, shape or picture is selected where cells are needed. */
  | "noCellsSelected"
  /** The workbook is not as it was when the user decided; nothing was written. */
  | "changedMeanwhile"
  /** The workbook counts dates from 1904. */
  | "date1904"
  | "sheetNamesTaken"
  /** Of an interrupted build too little is there to complete it. */
  | "cannotResume"
  /** The workbook that is to get a plan has one. */
  | "alreadyAPlan"
  | "notEmpty"
  /** A table would have to grow over cells that people filled below it. */
  | "contentBelowTable"
  /** A table would have to grow over its own totals row. */
  | "totalsRow"
  /** A column of a table is filtered in a way that would be lost by writing. */
  | "tableFiltered"
  /** The same for a filter of which only the sheet is known. */
  | "filterUnreadable"
  /** A sheet that is to be removed has a filter, which would go with it. */
  | "removalFiltered"
  | "notAPlan"
  /** The build of the plan did not come to its end. */
  | "unfinishedPlan"
  | "newerPlan"
  /** It has to be brought to this version before it is written to. */
  | "olderPlan"
  /** The plan has been rolled forward not long ago. */
  | "rolledForward"
  /** Nobody in the plan has this name. */
  | "unknownPerson"
  /** More than one person has this name. */
  | "severalPersons"
  | "damagedPlan"
  /** The table that says what the plan is has gone. */
  | "metaMissing"
  /** A fault of ours, not of the file and not of the host; `log` says where. */
  | "internal";

/** The one type of unexpected failure. Texts come from `localisation/`; `log` is for the log only. */
export class PlanError extends Error {
  constructor(
    readonly code: PlanErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly log: string = "",
  ) {
    super(code);
    this.name = "PlanError";
  }
}
