/** The cells of one sheet as they are read and changed; they are parsed when first asked for. */
import { isDynamicArray } from "./array-formulas";
import { contains, intersects, MAX_COLUMNS, MAX_ROWS, rangeAddress, requireRange } from "./cell-range";
import type { CellStore, StoredCell, StoredRow } from "./cell-store";
import type { SharedStrings } from "./shared-strings";
import type { SheetColumns } from "./sheet-columns";
import { readSheetData } from "./sheet-data-reader";
import { sheetDataText } from "./sheet-data-writer";
import { PackageError, type Cell, type CellRange, type CellValue } from "./workbook-file";
import type { XmlDocument } from "./xml-document";
import { attribute, isTrue, withAttribute } from "./xml-scan";
import { hasForbiddenCharacters } from "./xml-text";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** What the workbook has to know of a change. */
export interface CellObserver {
  /** A value or formula differs from what the file had. */
  onContentChanged(): void;
  onFormulaRemoved(): void;
}

export class SheetCells {
  readonly #document: XmlDocument;
  readonly #strings: SharedStrings;
  readonly #columns: SheetColumns;
  readonly #observer: CellObserver;
  #loaded: { readonly store: CellStore; readonly source: string } | undefined;
  #savedVersion = 0;

  constructor(document: XmlDocument, strings: SharedStrings, columns: SheetColumns, observer: CellObserver) {
    this.#document = document;
    this.#strings = strings;
    this.#columns = columns;
    this.#observer = observer;
  }

  get store(): CellStore {
    this.#loaded ??= this.#load();
    return this.#loaded.store;
  }

  /** True once a cell differs from what was read. */
  get isChanged(): boolean {
    return this.#loaded !== undefined && this.#loaded.store.version > 0;
  }

  /** Text of the sheet data as read, without parsing it: to look whether something is mentioned at all. */
  get sourceText(): string {
    return this.#loaded?.source ?? this.#document.childText("sheetData") ?? "";
  }

  setValue(row: number, column: number, value: CellValue): void {
    requireCell(row, column);
    requireValue(value);
    const spill = this.#spillOver(row, column);
    // What a formula elsewhere gives cannot be deleted where it shows, as in Excel.
    if (spill !== undefined && value === null) return;
    if (spill !== undefined) this.collapseSpill(spill);
    const current = this.store.get(row, column);
    if (current === undefined && value === null) return;
    if (current !== undefined && current.formula === undefined && isSameValue(current.value, value)) return;
    this.#releaseArray(row, column, current);
    const style = current?.style ?? this.defaultStyle(row, column);
    const isGone = value === null && style === this.defaultStyle(row, column);
    this.#replace(row, column, current, isGone ? undefined : { value, style });
  }

  setFormula(row: number, column: number, formula: string, cached: CellValue): void {
    requireCell(row, column);
    requireFormula(formula);
    requireValue(cached);
    const current = this.store.get(row, column);
    if (current?.formula === formula) return this.setCached(row, column, cached);
    this.#releaseArray(row, column, current);
    const style = current?.style ?? this.defaultStyle(row, column);
    this.#replace(row, column, current, { value: cached, formula, style });
  }

  setCached(row: number, column: number, value: CellValue): void {
    requireValue(value);
    const current = this.store.get(row, column);
    if (current === undefined || isSameValue(current.value, value)) return;
    this.noteRemoved(current);
    this.store.set(row, column, { ...withoutRichText(current), value });
    this.#observer.onContentChanged();
  }

  /** Stores a value that a formula in another cell gives to this one. */
  setSpilled(row: number, column: number, value: CellValue): void {
    requireValue(value);
    if (this.store.get(row, column) !== undefined) return this.setCached(row, column, value);
    this.store.set(row, column, { value, style: this.defaultStyle(row, column) });
    this.#observer.onContentChanged();
  }

  /** Replaces the text of a formula that follows a change elsewhere; array formulas stay such. */
  setFormulaText(row: number, column: number, current: StoredCell, formula: string): void {
    this.store.set(row, column, { ...current, formula });
    this.#observer.onContentChanged();
  }

  /** Changes the style index of every cell in the range, stored or not. */
  restyle(range: CellRange, change: (style: number) => number): void {
    requireRange(range);
    if (range.top === 0 && range.bottom === MAX_ROWS - 1) return this.#restyleColumns(range, change);
    if (range.left === 0 && range.right === MAX_COLUMNS - 1) return this.#restyleRows(range, change);
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) this.#restyleCell(row, column, change);
    }
  }

  #restyleColumns(range: CellRange, change: (style: number) => number): void {
    for (const [row, column] of Array.from(this.store.entries())) {
      if (contains(range, row, column)) this.#restyleCell(row, column, change);
    }
    this.#columns.setStyle(range.left, range.right, change);
  }

  #restyleRows(range: CellRange, change: (style: number) => number): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (const column of [...(this.store.row(row)?.columns ?? [])]) this.#restyleCell(row, column, change);
      const stored = this.store.changeRow(row);
      const style = change(rowStyle(stored) ?? 0);
      stored.attributes = withAttribute(withAttribute(stored.attributes, "s", style), "customFormat", 1);
    }
  }

  #restyleCell(row: number, column: number, change: (style: number) => number): void {
    const current = this.store.get(row, column);
    const before = current?.style ?? this.defaultStyle(row, column);
    const style = change(before);
    if (style !== before)
      this.store.set(row, column, current === undefined ? { value: null, style } : { ...current, style });
  }

  /** The format that a cell has by its row or column. */
  defaultStyle(row: number, column: number): number {
    return rowStyle(this.store.row(row)) ?? this.#columns.style(column);
  }

  rowHeight(row: number): number | undefined {
    const height = attribute(this.store.row(row)?.attributes ?? "", "ht");
    return height === undefined ? undefined : Number(height);
  }

  isRowHidden(row: number): boolean {
    return isTrue(attribute(this.store.row(row)?.attributes ?? "", "hidden"));
  }

  setRowHidden(row: number, hidden: boolean): void {
    if (hidden === this.isRowHidden(row)) return;
    const stored = this.store.changeRow(row);
    stored.attributes = withAttribute(stored.attributes, "hidden", hidden ? 1 : undefined);
  }

  setRowHeight(row: number, points: number): void {
    const stored = this.store.changeRow(row);
    stored.attributes = withAttribute(withAttribute(stored.attributes, "ht", points), "customHeight", 1);
  }

  /** The content of a cell is no longer there: its text must not stay behind in the file. */
  noteRemoved(cell: Cell): void {
    if (typeof cell.value === "string" && cell.formula === undefined) this.#strings.release(cell.value);
  }

  /** All cells were moved: see `shiftCells`. */
  noteShifted(): void {
    this.#observer.onContentChanged();
    this.#observer.onFormulaRemoved();
  }

  /** Writes what changed into the sheet's document. */
  flush(): void {
    const { store, source } = this.#loaded ?? {};
    if (store === undefined || source === undefined || store.version === this.#savedVersion) return;
    const { prefix } = this.#document;
    this.#document.setChild("sheetData", sheetDataText(store, source, prefix, this.#strings));
    const used = store.usedRange();
    const dimension = `<${prefix}dimension ref="${used === undefined ? "A1" : rangeAddress(used)}"/>`;
    this.#document.setChild("dimension", dimension);
    this.#savedVersion = store.version;
  }

  #load(): { readonly store: CellStore; readonly source: string } {
    const source = this.#document.childText("sheetData") ?? "<sheetData/>";
    return { source, store: readSheetData(source, this.#strings) };
  }

  #replace(row: number, column: number, current: Cell | undefined, next: StoredCell | undefined): void {
    this.store.set(row, column, next);
    this.#observer.onContentChanged();
    if (current !== undefined) this.noteRemoved(current);
    if (current?.formula !== undefined) this.#observer.onFormulaRemoved();
  }

  /** An array formula goes as a whole: one over several cells cannot be changed in part, as in Excel. */
  #releaseArray(row: number, column: number, current: StoredCell | undefined): void {
    const ranges = this.store.arrayRanges;
    const at = ranges.findIndex((range) => contains(range, row, column));
    const range = ranges[at];
    if (range === undefined) return;
    const isMaster = row === range.top && column === range.left;
    const isDynamic = isDynamicArray(this.store.get(range.top, range.left));
    const isSingle = range.top === range.bottom && range.left === range.right;
    if (!isSingle && !isDynamic)
      throw new PackageError("invalidArgument", `part of an array formula: ${rangeAddress(range)}`);
    if (!isMaster) return this.collapseSpill(range);
    if (current === undefined) return;
    ranges.splice(at, 1);
    this.clearSpill(range);
  }

  /** The range of the dynamic array formula in another cell that fills this one. */
  #spillOver(row: number, column: number): CellRange | undefined {
    const range = this.store.arrayRanges.find((known) => contains(known, row, column));
    if (range === undefined || (row === range.top && column === range.left)) return undefined;
    return isDynamicArray(this.store.get(range.top, range.left)) ? range : undefined;
  }

  /** Dynamic array formulas whose cells share some with this range fill their own cell only, until they are calculated. */
  collapseSpills(range: CellRange): void {
    for (const known of [...this.store.arrayRanges]) {
      const isDynamic = isDynamicArray(this.store.get(known.top, known.left));
      if (isDynamic && intersects(known, range)) this.collapseSpill(known);
    }
  }

  collapseSpill(range: CellRange): void {
    this.clearSpill(range);
    this.setArrayRange({ ...range, bottom: range.top, right: range.left });
  }

  /** Says which cells the array formula in their first one fills. */
  setArrayRange(range: CellRange): void {
    const { top, left } = range;
    const ranges = this.store.arrayRanges;
    const at = ranges.findIndex((known) => known.top === top && known.left === left);
    ranges.splice(at < 0 ? ranges.length : at, 1, range);
    const cell = this.store.get(top, left);
    if (cell === undefined) return;
    const formula = withAttribute(cell.kept?.formula ?? ' t="array"', "ref", rangeAddress(range));
    this.store.set(top, left, { ...cell, kept: { ...cell.kept, formula } });
    this.#observer.onContentChanged();
  }

  /** What a dynamic array formula had spilled goes with it. */
  clearSpill(range: CellRange): void {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const isMaster = row === range.top && column === range.left;
        const cell = isMaster ? undefined : this.store.get(row, column);
        if (cell === undefined || cell.formula !== undefined) continue;
        this.noteRemoved(cell);
        const isPlain = cell.style === this.defaultStyle(row, column);
        this.store.set(row, column, isPlain ? undefined : { value: null, style: cell.style });
      }
    }
  }
}

/** Rich text stands for one value only; all else that the file had about the cell stays. */
function withoutRichText({ kept, ...cell }: StoredCell): StoredCell {
  if (kept === undefined) return cell;
  const others = Object.entries(kept).filter(([name]) => name !== "value");
  return others.length === 0 ? cell : { ...cell, kept: Object.fromEntries(others) };
}

function rowStyle(row: StoredRow | undefined): number | undefined {
  if (row === undefined || row.attributes === "") return undefined;
  const style = attribute(row.attributes, "customFormat") === undefined ? undefined : attribute(row.attributes, "s");
  return style === undefined ? undefined : Number(style);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && typeof other === "object") return one?.error === other?.error;
  return one === other;
}

function requireCell(row: number, column: number): void {
  const isCell = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isCell || row >= MAX_ROWS || column >= MAX_COLUMNS) {
    throw new PackageError("invalidArgument", `cell ${row}, ${column}`);
  }
}

function requireValue(value: CellValue): void {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new PackageError("invalidArgument", `number ${value}`);
  if (typeof value === "string" && value.length > MAX_TEXT) throw new PackageError("invalidArgument", "text of a cell");
}

function requireFormula(formula: string): void {
  const isPossible = formula !== "" && !formula.startsWith("=") && formula.length <= MAX_FORMULA;
  if (!isPossible || hasForbiddenCharacters(formula))
    throw new PackageError("invalidArgument", `formula ${formula.slice(0, 40)}`);
}
