import { choice } from "./arguments";
import { intersection } from "./addresses";
import { createCellWriter } from "./cell-writer";
import { changeCells } from "./changes";
import type { RangeTarget } from "./range-target";

const plans: Readonly<Record<string, (range: RangeTarget) => void>> = {
  All: (range) => {
    clearContents(range);
    clearFormats(range);
    range.sheet.setValidation(range.area, undefined);
    range.sheet.removeHyperlinks(range.area);
  },
  Contents: clearContents,
  // No cell here has a control with a value of its own to go back to.
  ResetContents: clearContents,
  Formats: clearFormats,
  Hyperlinks: ({ sheet, area }) => sheet.removeHyperlinks(area),
  RemoveHyperlinks: ({ sheet, area }) => {
    sheet.removeHyperlinks(area);
    sheet.formats.restyle(area, () => 0);
  },
};

/** `range.clear()`, by the names of `Excel.ClearApplyTo`. Formats take conditional formats and merges with them. */
export function clearRange(range: RangeTarget, applyTo: string): void {
  const clear = choice(applyTo, plans);
  const keepsContents = applyTo === "Formats" || applyTo.endsWith("Hyperlinks");
  // Only changed contents are something that an event tells of.
  if (keepsContents) clear(range);
  else changeCells(range, () => clear(range));
}

function clearContents(range: RangeTarget): void {
  const writer = createCellWriter(range);
  const stored = [...range.sheet.cells()].filter(([row, column]) => isInside(row, column, range.area));
  for (const [row, column] of stored) writer.write(row, column, "");
}

function clearFormats({ book, sheet, area }: RangeTarget): void {
  sheet.formats.restyle(area, () => 0);
  sheet.clearConditionalFormats(area);
  sheet.unmerge(area);
  book.noteRoom();
}

function isInside(row: number, column: number, area: RangeTarget["area"]): boolean {
  return intersection({ top: row, left: column, bottom: row, right: column }, area) !== undefined;
}
