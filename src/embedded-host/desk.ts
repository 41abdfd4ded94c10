/**
 * What a person at the screen sees and does: the side of the host that faces the grid, as `process` faces the add-in.
 * Both work on the same workbook; what a person does raises the same events as in Excel.
 * Rows and columns are zero-based.
 */
import type { CellRange, CellValue, ChartPlace, SheetFile } from "../package/workbook-file";
import type { SheetLooks } from "./looks/cell-look";
import type { ChartPicture } from "./looks/chart-picture";
import type { DoubtfulFormulas } from "./recalculation";

/** How numbers and dates are typed and shown, such as "de-DE" or "en-US". */
export type Culture = string;

export interface CellRefusal {
  /** The rule of the cell's validation refuses the entry, or only warns. */
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
}

export type Typed =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly refusal: CellRefusal }
  /** What Excel says in a dialog of its own: a formula that cannot be read, a change of a part of an array … */
  | { readonly kind: "impossible"; readonly reason: string };

/** A chart with the place where it lies over the cells. */
export interface PlacedChart {
  readonly place: ChartPlace;
  readonly picture: ChartPicture;
}

export interface Desk {
  culture: Culture;
  /** Shown sheets in tab order. */
  readonly sheets: readonly SheetFile[];
  readonly activeSheet: SheetFile;
  /** On the active sheet; the active cell is its top-left one. */
  readonly selection: CellRange;
  /** Changes are saved at once, as in a cloud. */
  autoSave: boolean;
  activate(sheet: string): void;
  select(range: CellRange): void;
  /** Clicks a cell of the active sheet; the offsets are points from the cell's top left corner. */
  click(row: number, column: number, offset: { readonly x: number; readonly y: number }): void;
  /** Comes back from another workbook. */
  returnToWorkbook(): void;
  /** The value as calculated. */
  value(sheet: SheetFile, row: number, column: number): CellValue;
  /** Formulas whose value is not Excel's: those that keep what the file held, and circular ones. */
  doubtfulFormulas(): DoubtfulFormulas;
  /** What the cell shows, by its number format and the culture. */
  text(sheet: SheetFile, row: number, column: number): string;
  /** How the cells of the sheet are drawn, as they are now; to be asked anew after `onChange`. */
  looks(sheet: SheetFile): SheetLooks;
  /** The charts of the sheet as they are now; those of a kind that cannot be drawn have a picture that says so. */
  charts(sheet: SheetFile): readonly PlacedChart[];
  /** What the formula bar shows and what editing starts with: the formula with "=", else the value as it is typed. */
  inputText(sheet: SheetFile, row: number, column: number): string;
  /** Types into a cell of the active sheet, in the culture. `evenIf` carries on after a warning. */
  type(row: number, column: number, text: string, evenIf?: "warned"): Typed;
  /** Empties the cells of the active sheet; formats stay. */
  clear(range: CellRange): void;
  /** The cells of the active sheet as text with tabs and line ends, as they are shown. */
  copy(range: CellRange): string;
  /** Puts text with tabs and line ends into the active sheet, and answers the range that it took. Excel does not validate here either. */
  paste(row: number, column: number, text: string): CellRange;
  /** Choices of a cell with a list validation; undefined where there is none. */
  choices(sheet: SheetFile, row: number, column: number): readonly string[] | undefined;
  /** An edit of a co-author on another computer, who carries on after a warning: the event says "Remote". */
  typeRemotely(sheet: string, row: number, column: number, text: string): Typed;
  /** The add-in of a co-author keeps something else in the document; JSON text, or nothing. */
  changeSettingRemotely(key: string, value: string | undefined): void;
  /** Called after every batch, edit, selection or activation that changed what is seen. */
  onChange(listener: () => void): () => void;
}
