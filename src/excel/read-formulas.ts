/**
 * Where the body of a table holds formulas. Their texts are not asked for: computed columns are full of them, and the
 * answer would grow with every row.
 */
import type { CellRange } from "../workbook/changes";
import { columnRuns } from "../workbook/column-runs";
import type { ColumnRun } from "../workbook/port";
import { columnIndex } from "../workbook/references";
import { untrackedAreas } from "./proxies";

/** Asks for the cells with formulas of a body that is loaded with its place and values; answers once the batch is sent. */
export function queueFormulas(body: Excel.Range, isProtected: boolean): () => readonly ColumnRun[] {
  // Excel does not look for special cells on protected sheets
  if (isProtected) {
    body.load("formulas");
    return () => columnRuns(formulaCells(body), bodyOf(body));
  }
  const found = untrackedAreas(body.getSpecialCellsOrNullObject("Formulas")).load("address");
  // of a single cell Excel looks through the whole sheet
  return () => (found.isNullObject ? [] : columnRuns(areasOf(found.address), bodyOf(body)));
}

function bodyOf({ rowIndex: top, columnIndex: left, values }: Excel.Range): CellRange {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}

/** Text that begins with "=" is no formula: it is its own value. */
function* formulaCells({ rowIndex, columnIndex: left, formulas, values }: Excel.Range): Iterable<CellRange> {
  for (const [index, row] of formulas.entries()) {
    for (const [position, formula] of row.entries()) {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[index]?.[position];
      const [top, column] = [rowIndex + index, left + position];
      if (isFormula) yield { top, left: column, bottom: top, right: column };
    }
  }
}

const areaPattern = /(?:(?:'(?:[^']|'')*'|[^',;!]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g;

/** The areas of a list such as `'My sheet'!A1:B4, 'My sheet'!D1`. */
function areasOf(list: string): readonly CellRange[] {
  return [...list.matchAll(areaPattern)].map(([, left = "", top = "", right = left, bottom = top]) => ({
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  }));
}
