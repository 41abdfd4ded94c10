/** The same contents and formats in other notations: the user's own, and R1C1. */
import { readCellInput } from "../cell-input";
import type { CellWriter } from "../cell-writer";
import { changeCells } from "../changes";
import { formulaFromR1C1, formulaToR1C1 } from "../copy-formula";
import { cultureFormats } from "../culture";
import { fromCulture, toCulture } from "../formula-culture";
import { scalar, type Members } from "../host-object";
import { formatFromCulture, formatToCulture } from "../local-formats";
import type { RangeTarget } from "../range-target";
import { mapRows, readFormats, readFormulas } from "../read-cells";
import { writeCells, type WriteCell } from "../write-cells";
import { writeNumberFormats } from "../write-formats";

export const rangeNotations: Members<RangeTarget> = {
  FormulasLocal: scalar(readLocal, (range, input) => edit(range, input, localWriter(range))),
  FormulasR1C1: scalar(readR1C1, (range, input) => edit(range, input, writeR1C1), "1.2"),
  NumberFormatLocal: scalar(readLocalFormats, writeLocalFormats, "1.7"),
};

function edit(range: RangeTarget, input: unknown, write: WriteCell): void {
  changeCells(range, () => writeCells(range, input, write));
}

function readLocal(range: RangeTarget): unknown {
  const culture = cultureFormats(range.book.culture);
  return mapRows(readFormulas(range), (value) => (isFormula(value) ? toCulture(value, culture) : value));
}

/** As it would be typed by the person at the screen. */
function localWriter({ book, sheet }: RangeTarget): WriteCell {
  const culture = cultureFormats(book.culture);
  const isTextFormat = (style: number) => book.file.styles.format(style).numberFormat === "@";
  return (writer, row, column, input) => {
    const isText = typeof input === "string" && !isTextFormat(sheet.cell(row, column)?.style ?? 0);
    if (!isText) return writer.write(row, column, input);
    const typed = readCellInput(input, book.year, culture);
    if (typed.kind === "formula") enterFormula(writer, row, column, fromCulture(typed.formula, culture));
    else writer.enter(row, column, typed);
  };
}

function enterFormula(writer: CellWriter, row: number, column: number, formula: string): void {
  writer.enter(row, column, { kind: "formula", formula });
}

function readR1C1(range: RangeTarget): unknown {
  const { top, left } = range.area;
  return mapRows(readFormulas(range), (value, row, column) =>
    isFormula(value) ? formulaToR1C1(value, { row: top + row, column: left + column }) : value,
  );
}

const writeR1C1: WriteCell = (writer, row, column, input) => {
  const isWritten = typeof input === "string" && isFormula(input);
  writer.write(row, column, isWritten ? formulaFromR1C1(input, { row, column }) : input);
};

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=") && value.length > 1;
}

function readLocalFormats(range: RangeTarget): unknown {
  const culture = cultureFormats(range.book.culture);
  return readFormats(range, ({ numberFormat }) => formatToCulture(numberFormat, culture));
}

function writeLocalFormats(range: RangeTarget, input: unknown): void {
  const culture = cultureFormats(range.book.culture);
  const read = (value: unknown) => (typeof value === "string" ? formatFromCulture(value, culture) : value);
  writeNumberFormats(range, Array.isArray(input) ? mapRows(input, read) : read(input));
}
