/** Gives formulas that spill the cells that their results need, or none where something is in their way. */
import { contains, intersects, MAX_COLUMNS, MAX_ROWS } from "./cell-range";
import type { CellRange, CellValue, SheetFile, WorkbookFile } from "./workbook-file";

/** The result of a spilling formula that needs other cells than it fills. */
export interface SpillResult {
  readonly sheet: string;
  /** The cell of the formula. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** As Excel shows it where a spilling formula has no room. */
const NO_ROOM: CellValue = { error: "#SPILL!" };

/**
 * Lets every formula fill the cells that it needs if they are free; else it shows `#SPILL!` and fills none beside its
 * own. So do formulas whose cells a table or merged cells have come to lie in.
 * @param mayGrow false where results do not come to rest: then all of them are `#SPILL!`
 * @returns the sheets on which another number of cells is filled now: what reads them has to be calculated again
 */
export function settleSpills(
  workbook: WorkbookFile,
  results: readonly SpillResult[],
  mayGrow: boolean,
): readonly SheetFile[] {
  const disturbed = workbook.sheets.filter((sheet) => endDisturbed(sheet));
  const settled = results.flatMap((result) => {
    const sheet = workbook.sheet(result.sheet);
    return sheet !== undefined && settle(sheet, result, mayGrow) ? [sheet] : [];
  });
  return [...disturbed, ...settled];
}

function endDisturbed(sheet: SheetFile): boolean {
  const large = sheet.arrayFormulas.filter(({ range, isDynamic }) => isDynamic && !isOneCell(range));
  const disturbed = large.filter(({ range }) => !isFree(sheet, range, range));
  for (const { range } of disturbed) sheet.spills.fill(range.top, range.left, [[NO_ROOM]]);
  return disturbed.length > 0;
}

/** Answers whether the formula fills other cells than before. */
function settle(sheet: SheetFile, { row, column, values }: SpillResult, mayGrow: boolean): boolean {
  const current = sheet.arrayFormulas.find(
    ({ range, isDynamic }) => isDynamic && range.top === row && range.left === column,
  );
  if (current === undefined) return false;
  const wanted = { ...current.range, bottom: row + values.length - 1, right: column + (values[0]?.length ?? 1) - 1 };
  const hasRoom = isOneCell(wanted) || (mayGrow && isFree(sheet, wanted, current.range));
  if (!hasRoom && isOneCell(current.range)) return false;
  sheet.spills.fill(row, column, hasRoom ? values : [[NO_ROOM]]);
  return true;
}

/** Nothing but the formula and what it has filled stands in the cells, which are neither of a table nor merged. */
function isFree(sheet: SheetFile, wanted: CellRange, own: CellRange): boolean {
  if (wanted.bottom >= MAX_ROWS || wanted.right >= MAX_COLUMNS) return false;
  const tables = sheet.tables.map(({ range, hasTotalsRow }) => ({
    ...range,
    bottom: range.bottom + Number(hasTotalsRow),
  }));
  const others = sheet.arrayFormulas.map(({ range }) => range).filter((range) => !isSameFirst(range, own));
  if ([...tables, ...sheet.merges, ...others].some((taken) => intersects(taken, wanted))) return false;
  for (let row = wanted.top; row <= wanted.bottom; row++)
    for (let column = wanted.left; column <= wanted.right; column++) if (isTaken(sheet, own, row, column)) return false;
  return true;
}

function isTaken(sheet: SheetFile, own: CellRange, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  if (cell === undefined || (row === own.top && column === own.left)) return false;
  return cell.formula !== undefined || (cell.value !== null && !contains(own, row, column));
}

function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

function isSameFirst(one: CellRange, other: CellRange): boolean {
  return one.top === other.top && one.left === other.left;
}
