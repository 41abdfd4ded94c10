/** Which cells formulas read, and which formulas read a cell: through references, names and tables. */
import { parseStructRef, tokenize } from "@borgar/fx/xlsx";
import type { CellRange, SheetFile, TableFile } from "../package/workbook-file";
import { intersection, parseAddress } from "./addresses";
import type { AreasTarget } from "./areas-target";
import type { Book } from "./book";
import { areasOfCells, isInAreas, withoutOverlaps } from "./cell-areas";
import type { RangeTarget } from "./range-target";

interface SheetArea {
  readonly sheet: SheetFile;
  readonly area: CellRange;
}

interface FormulaCell extends SheetArea {
  /** What the formula reads; what it makes up while it is calculated (INDIRECT, OFFSET) is not known. */
  readonly reads: readonly SheetArea[];
}

/** Cells that the formulas in the range read: directly, or with all that those read in turn. */
export function precedentsOf(range: RangeTarget, isDirect: boolean): readonly AreasTarget[] {
  const formulas = allFormulas(range.book);
  const next = (areas: readonly SheetArea[]) =>
    formulas.filter((formula) => isTouched(areas, formula)).flatMap(({ reads }) => reads);
  return bySheet(range.book, follow(range, isDirect, next));
}

/** Cells with formulas that read the range: directly, or through other formulas. */
export function dependentsOf(range: RangeTarget, isDirect: boolean): readonly AreasTarget[] {
  const formulas = allFormulas(range.book);
  const next = (areas: readonly SheetArea[]) =>
    formulas.filter(({ reads }) => reads.some((read) => isTouched(areas, read)));
  return bySheet(range.book, follow(range, isDirect, next));
}

function follow(
  { sheet, area }: RangeTarget,
  isDirect: boolean,
  next: (areas: readonly SheetArea[]) => readonly SheetArea[],
): readonly SheetArea[] {
  const found = new Map<string, SheetArea>();
  let open: readonly SheetArea[] = [{ sheet, area }];
  do {
    const fresh = next(open).filter((place) => !found.has(keyOf(place)));
    for (const place of fresh) found.set(keyOf(place), place);
    open = fresh;
  } while (!isDirect && open.length > 0);
  return [...found.values()];
}

function keyOf({ sheet, area: { top, left, bottom, right } }: SheetArea): string {
  return `${sheet.id}:${top}:${left}:${bottom}:${right}`;
}

function isTouched(areas: readonly SheetArea[], { sheet, area }: SheetArea): boolean {
  return areas.some((known) => known.sheet === sheet && intersection(known.area, area));
}

/** In the order of the sheets; single cells that lie together become one block. */
function bySheet(book: Book, places: readonly SheetArea[]): readonly AreasTarget[] {
  return book.file.sheets.flatMap((sheet) => {
    const areas = places.filter((place) => place.sheet === sheet).map(({ area }) => area);
    return areas.length === 0 ? [] : [{ book, sheet, areas: tidy(areas) }];
  });
}

function tidy(areas: readonly CellRange[]): readonly CellRange[] {
  const isCell = ({ top, left, bottom, right }: CellRange) => top === bottom && left === right;
  const blocks = withoutOverlaps(areas.filter((area) => !isCell(area)));
  const cells = areas
    .filter((area) => isCell(area) && !isInAreas(blocks, area.top, area.left))
    .map(({ top, left }) => [top, left] as const)
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return [...blocks, ...areasOfCells(cells)].sort((one, other) => one.top - other.top || one.left - other.left);
}

function allFormulas(book: Book): readonly FormulaCell[] {
  return book.file.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(([row, column, { formula }]) => {
      if (formula === undefined) return [];
      const area = { top: row, left: column, bottom: row, right: column };
      return [{ sheet, area, reads: readsOf(book, { sheet, area }, formula) }];
    }),
  );
}

/** @param names that are being looked into: a name that means itself has no end */
function readsOf(book: Book, home: SheetArea, formula: string, names: readonly string[] = []): readonly SheetArea[] {
  return tokenize(formula).flatMap(({ type, value }): readonly SheetArea[] => {
    if (type === "structured") return tableArea(book, home, value);
    if (type === "range_named") return readsOfName(book, home, value, names);
    return type.startsWith("range") ? plainArea(book, home, value) : [];
  });
}

function plainArea(book: Book, { sheet }: SheetArea, reference: string): readonly SheetArea[] {
  const address = parseAddress(reference);
  const on = address?.sheet === undefined ? sheet : book.file.sheet(address.sheet);
  return address && on ? [{ sheet: on, area: address.range }] : [];
}

function readsOfName(book: Book, home: SheetArea, name: string, names: readonly string[]): readonly SheetArea[] {
  const wanted = name.slice(name.lastIndexOf("!") + 1).toLowerCase();
  if (names.includes(wanted)) return [];
  const known = book.file.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  const found = known.find(({ scope }) => scope === home.sheet.name) ?? known.find(({ scope }) => scope === undefined);
  return found ? readsOf(book, home, found.formula, [...names, wanted]) : [];
}

function tableArea(book: Book, { area: cell }: SheetArea, reference: string): readonly SheetArea[] {
  const { table: name = "", columns = [], sections = [] } = parseStructRef(reference) ?? {};
  const table = book.file.table(name);
  const sheet = book.file.sheetOfTable(name);
  if (!table || !sheet) return [];
  const { top, left, bottom, right } = table.range;
  const [first, last = first] = columns.map((column) => left + columnAt(table, column));
  const rows = rowsOf(sections, { top, bottom }, cell.top);
  return [{ sheet, area: { ...rows, left: first ?? left, right: last ?? right } }];
}

function columnAt(table: TableFile, wanted: string): number {
  return table.columns.findIndex(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function rowsOf(sections: readonly string[], { top, bottom }: Rows, row: number): Rows {
  if (sections.includes("this row")) return { top: row, bottom: row };
  if (sections.includes("all")) return { top, bottom };
  const hasData = sections.length === 0 || sections.includes("data");
  if (sections.includes("headers")) return { top, bottom: hasData ? bottom : top };
  return sections.includes("totals") && !hasData ? { top: bottom, bottom } : { top: top + 1, bottom };
}
