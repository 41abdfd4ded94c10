/**
 * Where the body of a table holds formulas. Their texts are not asked for: computed columns are full of them, and the
 * answer would grow with every row.
 */
import type { CellRange } from "../workbook/changes";
import { columnRuns } from "../workbook/column-runs";
import type { ColumnRun } from "../workbook/port";
import { columnIndex } from "../workbook/references";
import { untracked, untrackedAreas } from "./proxies";

export interface QueuedFormulas {
  /** Where the list of areas is shorter than it should be, asks for every cell and says so: one more batch is due. */
  askAgain(): boolean;
  /** Once the batch has been sent. */
  read(): readonly ColumnRun[];
}

/** Asks for the cells with formulas of a table whose body is loaded with its place and values. */
export function queueFormulas(table: Excel.Table, body: Excel.Range): QueuedFormulas {
  // Excel does not look for special cells on protected sheets
  if (table.worksheet.protection.protected) return { ...queueEveryCell(table, body), askAgain: () => false };
  const found = untrackedAreas(body.getSpecialCellsOrNullObject("Formulas")).load("address,areaCount");
  let everyCell: Pick<QueuedFormulas, "read"> | undefined;
  return {
    askAgain: () => {
      // Excel's own addresses of many areas end after 255 characters, without a word
      const isCut = !found.isNullObject && areasOf(found.address).length < found.areaCount;
      everyCell = isCut ? queueEveryCell(table, body) : undefined;
      return isCut;
    },
    read: () => {
      if (everyCell) return everyCell.read();
      // of a single cell Excel looks through the whole sheet
      return found.isNullObject ? [] : columnRuns(areasOf(found.address), bodyOf(body));
    },
  };
}

/** A range of its own: after a batch the body can be asked nothing more. */
function queueEveryCell(table: Excel.Table, body: Excel.Range): Pick<QueuedFormulas, "read"> {
  const texts = untracked(table.getDataBodyRange()).load("formulas");
  return { read: () => columnRuns(formulaCells(body, texts.formulas), bodyOf(body)) };
}

function bodyOf({ rowIndex: top, columnIndex: left, values }: Excel.Range): CellRange {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}

/** Text that begins with "=" is no formula: it is its own value. */
function* formulaCells(
  { rowIndex, columnIndex: left, values }: Excel.Range,
  formulas: readonly (readonly unknown[])[],
): Iterable<CellRange> {
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
