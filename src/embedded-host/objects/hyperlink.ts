import type { Hyperlink } from "../../package/workbook-file";
import { record, text } from "../arguments";
import { isUnbounded } from "../addresses";
import { changeCells } from "../changes";
import { invalidArgument } from "../host-error";
import { atArea, type RangeTarget } from "../range-target";
import { writeCells } from "../write-cells";

/** What Excel gives to a cell that becomes a link. */
const linkFont = { underline: true, color: "#0563C1" };

/** The link of the range's first cell, in the form in which it is written; `null` without one. */
export function readHyperlink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.hyperlinks.find(({ row, column }) => row === area.top && column === area.left);
  if (!link) return null;
  const shown = sheet.cell(area.top, area.left)?.value;
  return {
    ...apiTarget(link.target),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    ...(typeof shown === "string" && { textToDisplay: shown }),
  };
}

function apiTarget(target: Hyperlink["target"]) {
  return "location" in target ? { documentReference: target.location } : { address: target.address };
}

/**
 * Every cell of the range becomes a link. `textToDisplay` is "the string that is displayed in the top left most cell
 * in the range" (declaration of Excel.RangeHyperlink); without it an empty first cell shows where the link leads.
 */
export function writeHyperlink(range: RangeTarget, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = record(value);
  if (isUnbounded(range.area)) throw invalidArgument("a hyperlink on whole rows or columns");
  const target = linkTarget(given(address), given(documentReference));
  const tooltip = given(screenTip);
  writeShownText(range, given(textToDisplay), target);
  range.sheet.removeHyperlinks(range.area);
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    for (let column = range.area.left; column <= range.area.right; column++)
      range.sheet.setHyperlink({ row, column, target, ...(tooltip !== undefined && { tooltip }) });
  }
  range.sheet.formatRange(range.area, { font: linkFont });
}

function writeShownText(range: RangeTarget, shown: string | undefined, target: Hyperlink["target"]): void {
  const { top, left } = range.area;
  const first = atArea(range, { top, left, bottom: top, right: left });
  const cell = range.sheet.cell(top, left);
  const isEmpty = !cell || (cell.value === null && cell.formula === undefined);
  const input = shown ?? (isEmpty ? `'${"location" in target ? target.location : target.address}` : undefined);
  if (input !== undefined) changeCells(first, () => writeCells(first, input));
}

/** Left out, `null` and an empty text are the same: nothing is said. */
function given(value: unknown): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : text(value);
}

function linkTarget(address: string | undefined, documentReference: string | undefined): Hyperlink["target"] {
  if (address === undefined && documentReference !== undefined) return { location: documentReference };
  if (address !== undefined)
    return { address: documentReference === undefined ? address : `${address}#${documentReference}` };
  throw invalidArgument("a hyperlink needs either an address or a place in the document");
}
