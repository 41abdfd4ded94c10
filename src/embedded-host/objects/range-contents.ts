/** What stands in the cells of a range, read and written as a whole. */
import { number } from "../arguments";
import { changeCells } from "../changes";
import { scalar, method, type Members } from "../host-object";
import type { RangeTarget } from "../range-target";
import { readFormats, readFormulas, readText, readValues, readValueTypes } from "../read-cells";
import { checkArraySize, writeCells } from "../write-cells";
import { writeNumberFormats } from "../write-formats";
import { readHyperlink, writeHyperlink } from "./hyperlink";

export const rangeContents: Members<RangeTarget> = {
  Values: scalar(readValues, editCells),
  Formulas: scalar(readFormulas, editCells),
  ValueTypes: scalar(readValueTypes),
  Text: scalar(readText),
  NumberFormat: scalar((range) => readFormats(range, (format) => format.numberFormat), writeNumberFormats),
  Hyperlink: scalar(readHyperlink, writeHyperlink, "1.7"),
  // The client cuts large arrays into rows for several ranges, and has their size checked beforehand.
  _ValidateArraySize: method((range, [rows, columns]) => checkArraySize(range, number(rows), number(columns)), "1.3"),
};

function editCells(range: RangeTarget, input: unknown): void {
  changeCells(range, () => writeCells(range, input));
}
