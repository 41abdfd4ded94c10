import { record, text } from "../arguments";
import { invalidArgument, notSupported } from "../host-error";
import type { RangeTarget } from "../range-target";
import { writeCells } from "../write-cells";

/** What Excel gives to a cell that becomes a link. */
const linkFont = { underline: true, color: "#0563C1" };

/** The link of the range's first cell, in the form in which it is written; `null` without one. */
export function readHyperlink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.hyperlinks.find(({ row, column }) => row === area.top && column === area.left);
  if (!link) return null;
  const shown = sheet.cell(area.top, area.left)?.value;
  return {
    ...("location" in link.target ? { documentReference: link.target.location } : { address: link.target.address }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    ...(typeof shown === "string" && { textToDisplay: shown }),
  };
}

export function writeHyperlink(range: RangeTarget, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = record(value);
  const { top, left, bottom, right } = range.area;
  if (top !== bottom || left !== right) throw notSupported("a hyperlink on more than one cell");
  if (textToDisplay !== undefined) writeCells(range, text(textToDisplay));
  range.sheet.setHyperlink({
    row: top,
    column: left,
    target: linkTarget(address, documentReference),
    ...(screenTip !== undefined && { tooltip: text(screenTip) }),
  });
  range.sheet.formatRange(range.area, { font: linkFont });
}

function linkTarget(address: unknown, documentReference: unknown) {
  if (documentReference !== undefined && address === undefined) return { location: text(documentReference) };
  if (address !== undefined && documentReference === undefined) return { address: text(address) };
  throw invalidArgument("a hyperlink needs either an address or a place in the document");
}
