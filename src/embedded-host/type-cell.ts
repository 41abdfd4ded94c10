/** Typing into a cell, with all that Excel does at it: reading, checking, filling, growing. */
import { PackageError, type Cell } from "../package/workbook-file";
import { readCellInput, type CellInput } from "./cell-input";
import { createCellWriter } from "./cell-writer";
import { changeCells } from "./changes";
import { cultureFormats } from "./culture";
import type { Typed } from "./desk";
import { findRefusal } from "./entry-validation";
import { excelTexts } from "./excel-texts";
import { fromCulture } from "./formula-culture";
import { unguarded } from "./guarded-file";
import { HostError } from "./host-error";
import { isHeaderRow, tableAround, type RangeTarget } from "./range-target";
import { isSpilled, isSpilling } from "./spilling-cells";
import { fillCalculatedColumn, growTables } from "./table-growth";

/** @param cell one cell; `evenIf` carries on after a warning */
export function typeCell(cell: RangeTarget, text: string, evenIf?: "warned"): Typed {
  const { book, sheet, area } = cell;
  const undo = remember(cell);
  let refused: Typed | undefined;
  try {
    changeCells(cell, () => {
      createCellWriter(cell).enter(area.top, area.left, readTyped(cell, text));
      const refusal = text === "" ? undefined : findRefusal(book, sheet, area.top, area.left);
      const isFinal = refusal && (refusal.style === "stop" || evenIf !== "warned");
      if (isFinal) throw new Refused({ kind: "refused", refusal });
      settleTables(cell);
    });
  } catch (error) {
    refused = refusalOf(error, book.culture);
    undo();
  }
  return refused ?? { kind: "accepted" };
}

/** Lets tables take in what was typed or pasted. */
export function settleTables(target: RangeTarget): void {
  // On a protected sheet they neither grow nor fill, as users of Excel report: see the rules for Office.js.
  if (target.sheet.protection.options) return;
  fillCalculatedColumn(target);
  growTables(target);
}

class Refused extends Error {
  constructor(readonly answer: Typed) {
    super("refused");
    this.name = "Refused";
  }
}

function refusalOf(error: unknown, culture: string): Typed {
  if (error instanceof Refused) return error.answer;
  if (error instanceof HostError && error.code === "AccessDenied")
    return { kind: "impossible", reason: excelTexts(culture).protectedCell };
  const isExpected = error instanceof HostError || error instanceof PackageError;
  if (isExpected) return { kind: "impossible", reason: excelTexts(culture).invalidFormula };
  throw error;
}

/** What typed text means for this cell. */
export function readTyped({ book, sheet, area }: RangeTarget, text: string): CellInput {
  const style = sheet.cell(area.top, area.left)?.style ?? 0;
  const { numberFormat } = book.file.styles.format(style);
  if (text !== "" && numberFormat === "@") return { kind: "value", value: text };
  const culture = cultureFormats(book.culture);
  const typed = readCellInput(text, book.year, culture);
  if (typed.kind === "formula") return { kind: "formula", formula: fromCulture(typed.formula, culture) };
  return /%/.test(numberFormat) ? inPercent(typed) : typed;
}

/** In a cell for percentages, 12 is typed for 12 %, and so is 0.12. */
function inPercent(typed: CellInput): CellInput {
  if (typed.kind !== "value" || typed.numberFormat !== undefined) return typed;
  const { value } = typed;
  return typeof value === "number" && Math.abs(value) >= 1 ? { kind: "value", value: value / 100 } : typed;
}

/** Puts the cell back to what it was. */
function remember({ book, sheet: shown, area }: RangeTarget): () => void {
  const sheet = unguarded(shown);
  const { top: row, left: column } = area;
  const cell: Cell = sheet.cell(row, column) ?? { value: null, style: 0 };
  const { numberFormat, quotePrefix } = book.file.styles.format(cell.style);
  const table = tableAround(sheet.tables, row, column);
  const isHeader = table !== undefined && isHeaderRow(table, row);
  const spills = isSpilling(sheet, row, column);
  const isFilled = isSpilled(sheet, row, column);
  return () => {
    if (isHeader) return;
    // The formula that fills it comes back by itself.
    if (isFilled) sheet.setValue(row, column, null);
    else if (cell.formula === undefined) sheet.setValue(row, column, cell.value);
    else sheet.setFormula(row, column, cell.formula, cell.value);
    if (spills) sheet.spills.allow(row, column);
    const after = book.file.styles.format(sheet.cell(row, column)?.style ?? 0);
    if (after.numberFormat !== numberFormat || after.quotePrefix !== quotePrefix)
      sheet.formatRange(area, { numberFormat, quotePrefix });
    book.noteCell(sheet, row, column);
  };
}
