/** One sheet as it is seen now: what the drawing asks for, asked of the host once. A change of the workbook makes it stale. */
import { lastColumn } from "../../embedded-host/addresses";
import type { CellLook } from "../../embedded-host/looks/cell-look";
import type { CellRange, CellValue, Hyperlink, SheetFile, Validation } from "../../package/workbook-file";
import type { GridHost } from "./grid-host";
import { covers } from "./range-shape";
import { textPadding } from "./row-heights";
import { createGeometry, type SheetGeometry } from "./sheet-geometry";
import { spillRow, type Spill, type SpillCell } from "./spill";
import type { TextMeasure } from "./text-measure";

export interface Scene {
  readonly sheet: SheetFile;
  readonly geometry: SheetGeometry;
  readonly measure: TextMeasure;
  readonly showGridlines: boolean;
  look(row: number, column: number): CellLook;
  value(row: number, column: number): CellValue;
  isEmpty(row: number, column: number): boolean;
  numberFormat(row: number, column: number): string;
  merge(row: number, column: number): CellRange | undefined;
  /** Texts of the row that run over their neighbours, by the column of the text. */
  spills(row: number): ReadonlyMap<number, Spill>;
  link(row: number, column: number): Hyperlink | undefined;
  validation(row: number, column: number): Validation | undefined;
}

/** Width that an indent of one takes, in pixels. */
export const indentWidth = 9;

export function createScene({ desk, workbook }: GridHost, measure: TextMeasure): Scene {
  const sheet = desk.activeSheet;
  const looks = desk.looks(sheet);
  const format = (style: number) => workbook.styles.format(style);
  const text = (row: number, column: number) => desk.text(sheet, row, column);
  const geometry = createGeometry({ sheet, measure, format, text });
  const merge = createMergeLookup(geometry.merges);
  const links = onFirstUse(() => new Map(sheet.hyperlinks.map((link) => [`${link.row},${link.column}`, link])));
  const validations = onFirstUse(() => sheet.validations);
  const look = remembered((row, column) => looks.cell(row, column));
  const isEmpty = (row: number, column: number) => (sheet.cell(row, column)?.value ?? null) === null;
  const value = (row: number, column: number) => (isEmpty(row, column) ? null : desk.value(sheet, row, column));
  const spillSource: SpillSource = { geometry, measure, look, value, merge };
  const spills = new Map<number, ReadonlyMap<number, Spill>>();
  return {
    sheet,
    geometry,
    measure,
    showGridlines: sheet.showGridlines,
    look,
    value,
    isEmpty,
    numberFormat: (row, column) => format(sheet.cell(row, column)?.style ?? 0).numberFormat,
    merge,
    spills: (row) => {
      const known = spills.get(row) ?? spillRow(spillRowOf(spillSource, row));
      spills.set(row, known);
      return known;
    },
    link: (row, column) => links().get(`${row},${column}`),
    validation: (row, column) => validations().find(({ range }) => covers(range, row, column)),
  };
}

type SpillSource = Pick<Scene, "geometry" | "measure" | "look" | "value" | "merge">;

function spillRowOf(source: SpillSource, row: number) {
  const { columns, usedColumn } = source.geometry;
  const cells = new Map<number, SpillCell>();
  for (let column = 0; column <= usedColumn; column++) {
    const value = source.value(row, column);
    if (value !== null && value !== "") cells.set(column, spillCell(source, row, column, typeof value === "string"));
  }
  const isBlocked = (column: number) => source.merge(row, column) !== undefined;
  return { cells, width: columns.size, isBlocked, lastColumn };
}

function spillCell({ measure, look, merge }: SpillSource, row: number, column: number, isText: boolean): SpillCell {
  const { text, font, indent, wrap, horizontal } = look(row, column);
  const canSpill = isText && !wrap && horizontal !== "fill" && horizontal !== "justify" && !text.includes("\n");
  if (!canSpill || merge(row, column) !== undefined) return { textWidth: undefined, horizontal };
  return { textWidth: measure.width(text, font) + indent * indentWidth + 2 * textPadding, horizontal };
}

function createMergeLookup(merges: readonly CellRange[]): Scene["merge"] {
  const byRow = new Map<number, CellRange[]>();
  const long = merges.filter(({ top, bottom }) => bottom - top > 1000);
  for (const merge of merges.filter((each) => !long.includes(each)))
    for (let row = merge.top; row <= merge.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return (row, column) =>
    byRow.get(row)?.find((merge) => covers(merge, row, column)) ?? long.find((merge) => covers(merge, row, column));
}

function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remembered<T>(make: (row: number, column: number) => T): (row: number, column: number) => T {
  const known = new Map<number, T>();
  return (row, column) => {
    const key = row * (lastColumn + 1) + column;
    const value = known.get(key) ?? make(row, column);
    known.set(key, value);
    return value;
  };
}
