/** `range.moveTo`: cutting cells and pasting them elsewhere. What would not follow is refused by name. */
import type { ChartNode } from "../package/chart-node";
import type { CellRange, SheetFile } from "../package/workbook-file";
import { intersection } from "./addresses";
import { subtract } from "./cell-areas";
import { changeCells } from "./changes";
import { clearRange } from "./clear-cells";
import { copyCells } from "./copy-cells";
import { copiedFormula } from "./copy-formula";
import { notSupported } from "./host-error";
import { movedReferences, type Home, type Move } from "./moved-references";
import { atArea, columnCount, rowCount, tablesIn, type RangeTarget } from "./range-target";
import { isSpilling, refuseSpilling } from "./spilling-cells";
import { ruleFormulas } from "./rule-references";

/** @param to its first cell is where the first cell of the range goes */
export function moveCells(range: RangeTarget, to: RangeTarget): void {
  const source = { ...range };
  const { top, left } = to.area;
  const area = { top, left, bottom: top + rowCount(source) - 1, right: left + columnCount(source) - 1 };
  const destination = atArea(to, area);
  range.book.settle();
  range.book.recalculate();
  refuseSpilling(source, "moving");
  const move = { sheet: source.sheet, source: source.area, toSheet: to.sheet, destination: area };
  requireMovable(source, destination, move);
  changeCells(destination, () => carryOut(source, destination, move));
}

function carryOut(source: RangeTarget, destination: RangeTarget, move: Move): void {
  const { book, sheet } = source;
  const own = movedFormulas(source, move);
  copyCells(destination, { ...source, areas: [source.area] }, { what: "All", skipBlanks: false, transpose: false });
  const left = sheet === destination.sheet ? subtract(source.area, destination.area) : [source.area];
  for (const area of left) clearRange({ ...source, area }, "All");
  for (const { row, column, formula } of own) {
    destination.sheet.setFormula(row, column, formula, destination.sheet.cell(row, column)?.value ?? null);
    book.noteCell(destination.sheet, row, column);
  }
  for (const other of book.file.sheets) followInCells(source, other, move);
  for (const name of book.file.names)
    book.file.setName({
      ...name,
      formula: movedReferences(name.formula, move, { before: undefined, after: undefined }),
    });
  book.noteStructure();
}

interface MovedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of the moved cells: they go on meaning the cells that they meant. */
function movedFormulas({ sheet, area }: RangeTarget, move: Move): readonly MovedFormula[] {
  const home = { before: sheet.name, after: move.toSheet.name };
  const [down, along] = [move.destination.top - area.top, move.destination.left - area.left];
  return [...sheet.cells()].flatMap(([row, column, { formula }]) => {
    const isMoved = isInside(area, row, column) && formula !== undefined;
    return isMoved ? [{ row: row + down, column: column + along, formula: movedReferences(formula, move, home) }] : [];
  });
}

function followInCells({ book }: RangeTarget, sheet: SheetFile, move: Move): void {
  const home: Home = { before: sheet.name, after: sheet.name };
  for (const [row, column, { formula, value }] of [...sheet.cells()]) {
    const isNew = sheet === move.toSheet && isInside(move.destination, row, column);
    if (formula === undefined || isNew) continue;
    const moved = movedReferences(formula, move, home);
    if (moved === formula) continue;
    const spills = isSpilling(sheet, row, column);
    sheet.setFormula(row, column, moved, value);
    if (spills) sheet.spills.allow(row, column);
    book.noteCell(sheet, row, column);
  }
}

function isInside(area: CellRange, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function requireMovable(source: RangeTarget, destination: RangeTarget, move: Move): void {
  if (tablesIn(source).length + tablesIn(destination).length > 0) throw notSupported("moving cells of a table");
  for (const sheet of source.book.file.sheets) requireNothingBeside(sheet, move);
}

/** What stands beside the cells of a sheet and means the moved ones would have to follow. */
function requireNothingBeside(sheet: SheetFile, move: Move): void {
  const { printArea } = sheet.pageSetup ?? {};
  const areas = [printArea ?? [], sheet.filter.range ?? []].flat();
  if (sheet === move.sheet && areas.some((area) => intersection(area, move.source)))
    throw notSupported("moving cells of a print area or a filter");
  const home = { before: sheet.name, after: sheet.name };
  const follows = (formula: string) => movedReferences(formula, move, home) !== formula;
  if (sheet.charts.some(({ content }) => chartFormulas(content).some(follows)))
    throw notSupported("moving cells that a chart shows");
  if (sheet.tables.some(({ columns }) => columns.some(({ formula }) => formula !== undefined && follows(formula))))
    throw notSupported("moving cells that a calculated column reads");
  for (const { ranges, formulas } of ruleFormulas(sheet)) requireRule(sheet, move, ranges, formulas);
}

/** Rules go along as they are copied: that is right where all that they read goes along as well. */
function requireRule(sheet: SheetFile, move: Move, ranges: readonly CellRange[], formulas: readonly string[]): void {
  const home = { before: sheet.name, after: sheet.name };
  const isMoved = sheet === move.sheet && ranges.some((range) => intersection(range, move.source));
  const from = { row: Math.min(...ranges.map(({ top }) => top)), column: Math.min(...ranges.map(({ left }) => left)) };
  const [down, along] = [move.destination.top - move.source.top, move.destination.left - move.source.left];
  const to = { row: from.row + down, column: from.column + along };
  for (const formula of formulas) {
    const moved = movedReferences(formula, move, home);
    if (moved !== (isMoved ? copiedFormula(formula, from, to) : formula))
      throw notSupported(
        "moving cells of which a validation or a conditional format reads others, or the other way round",
      );
  }
}

function chartFormulas(node: ChartNode): readonly string[] {
  if (node.name === "f") return [node.text];
  return node.elements.flatMap(chartFormulas);
}
