/** The cells of a range that are of one kind, as Excel's "Go To Special" finds them. */
import type { Cell, CellRange } from "../package/workbook-file";
import { wholeSheet } from "./addresses";
import { areasOfCells, commonAreas, isInAreas, runsOf } from "./cell-areas";
import { choice } from "./arguments";
import type { AreasTarget } from "./areas-target";
import { usedRange } from "./used-range";

type Search = (target: AreasTarget, isWanted: (cell: Cell) => boolean) => readonly CellRange[];

const searches: Readonly<Record<string, Search>> = {
  Constants: (target, isWanted) => storedCells(target, (cell) => cell.formula === undefined && isWanted(cell)),
  Formulas: (target, isWanted) => storedCells(target, (cell) => cell.formula !== undefined && isWanted(cell)),
  Blanks: blanks,
  Visible: visible,
  ConditionalFormats: (target) => covered(target, formats(target)),
  DataValidations: (target) => covered(target, validations(target)),
  SameConditionalFormat: (target) => same(target, formats(target)),
  SameDataValidation: (target) => same(target, validations(target)),
};

type Kind = "Errors" | "Logical" | "Numbers" | "Text";

const valueKinds: Readonly<Record<string, readonly Kind[]>> = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsText: ["Errors", "Text"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalText: ["Logical", "Text"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

/**
 * @param cellType a name of `Excel.SpecialCellType`
 * @param valueType a name of `Excel.SpecialCellValueType`, for constants and formulas
 * @returns blocks that do not overlap; none where nothing was found
 */
export function specialCells(target: AreasTarget, cellType: unknown, valueType: unknown): readonly CellRange[] {
  const search = choice(cellType, searches);
  const kinds = choice(valueType ?? "All", valueKinds);
  target.book.recalculate();
  return search(target, (cell) => kinds.includes(kindOf(cell)));
}

function kindOf({ value }: Cell): Kind {
  if (typeof value === "number") return "Numbers";
  if (typeof value === "boolean") return "Logical";
  return typeof value === "object" && value !== null ? "Errors" : "Text";
}

function storedCells({ sheet, areas }: AreasTarget, isWanted: (cell: Cell) => boolean): readonly CellRange[] {
  const found: (readonly [number, number])[] = [];
  for (const [row, column, cell] of sheet.cells()) {
    const isFilled = cell.value !== null || cell.formula !== undefined;
    if (isFilled && isInAreas(areas, row, column) && isWanted(cell)) found.push([row, column]);
  }
  return areasOfCells(found);
}

/** Excel looks for empty cells only as far as the sheet is used. */
function blanks(target: AreasTarget): readonly CellRange[] {
  const { sheet, areas } = target;
  const used = usedRange({ ...target, area: wholeSheet }, false);
  const within = used ? commonAreas(areas, [used]) : [];
  return within.flatMap((area) => areasOfCells(emptyCells(area)));

  function* emptyCells(area: CellRange) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        if (!cell || (cell.value === null && cell.formula === undefined)) yield [row, column] as const;
      }
    }
  }
}

function visible({ sheet, areas }: AreasTarget): readonly CellRange[] {
  return areas.flatMap((area) => {
    const rows = runsOf(shown(area.top, area.bottom, (row) => sheet.isRowHidden(row)));
    const columns = runsOf(shown(area.left, area.right, (column) => sheet.isColumnHidden(column)));
    return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
  });
}

function* shown(first: number, last: number, isHidden: (index: number) => boolean) {
  for (let index = first; index <= last; index++) if (!isHidden(index)) yield index;
}

/** Cells for which one rule holds, with all of the rule but its place and priority. */
interface Placed {
  readonly ranges: readonly CellRange[];
  readonly rule: string;
}

function formats({ sheet }: AreasTarget): readonly Placed[] {
  return sheet.conditionalFormats.map(({ ranges, rule }) => ({ ranges, rule: JSON.stringify(rule) }));
}

function validations({ sheet }: AreasTarget): readonly Placed[] {
  return sheet.validations.map(({ range, ...rule }) => ({ ranges: [range], rule: JSON.stringify(rule) }));
}

function covered({ areas }: AreasTarget, rules: readonly Placed[]): readonly CellRange[] {
  return commonAreas(
    areas,
    rules.flatMap(({ ranges }) => ranges),
  );
}

/** Where the same rules hold as in the first cell. */
function same(target: AreasTarget, rules: readonly Placed[]): readonly CellRange[] {
  const { top, left } = target.areas[0] ?? wholeSheet;
  const wanted = rules.filter(({ ranges }) => isInAreas(ranges, top, left)).map(({ rule }) => rule);
  return covered(
    target,
    rules.filter(({ rule }) => wanted.includes(rule)),
  );
}
