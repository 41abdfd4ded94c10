/** Members of a worksheet about its rows and columns, and about how it is shown and printed. */
import { flag, number, optional } from "../arguments";
import { invalidArgument } from "../host-error";
import { method, navigation, scalar, type Members } from "../host-object";
import { deepestLevel, showLevels } from "../outline";
import type { SheetTarget } from "../range-target";
import { pageBreaksObject } from "./page-breaks";

/** Of the default font, Calibri 11, in pixels: the widest digit, and what is left free beside the text. */
const digit = { width: 7, margin: 5 };
const pixelsPerPoint = 4 / 3;
const widest = 255;

export const worksheetLines: Members<SheetTarget> = {
  StandardWidth: scalar(
    ({ sheet }) => Math.round(((sheet.lines.standardWidth * pixelsPerPoint - digit.margin) / digit.width) * 100) / 100,
    ({ sheet }, value) => sheet.lines.setStandardWidth(pointsOf(number(value))),
    "1.7",
  ),
  StandardHeight: scalar(({ sheet }) => sheet.lines.standardHeight, undefined, "1.7"),
  ShowHeadings: scalar(({ sheet }) => sheet.lines.showsHeadings, undefined, "1.8"),
  // The client sends what is set under another name than what is loaded.
  Headings: scalar(undefined, ({ sheet }, value) => sheet.lines.setShowsHeadings(flag(value)), "1.8"),
  ShowOutlineLevels: method(({ book, sheet }, [rows, columns]) => {
    const [rowLevels, columnLevels] = [levelsOf(rows), levelsOf(columns)];
    showLevels(sheet, "rows", rowLevels);
    showLevels(sheet, "columns", columnLevels);
    book.noteHiddenRows();
  }, "1.10"),
  HorizontalPageBreaks: navigation((target) => pageBreaksObject({ ...target, axis: "rows" }), "1.9"),
  VerticalPageBreaks: navigation((target) => pageBreaksObject({ ...target, axis: "columns" }), "1.9"),
};

/** A number of characters of the default font, as everywhere in Excel's own dialogs. */
function pointsOf(characters: number): number {
  if (characters < 0 || characters > widest) throw invalidArgument(`a width out of 0 to ${widest}`);
  return Math.round(characters * digit.width + digit.margin) / pixelsPerPoint;
}

function levelsOf(value: unknown): number {
  const levels = optional(value, number, 0);
  if (Number.isInteger(levels) && levels >= 0 && levels <= deepestLevel + 1) return levels;
  throw invalidArgument(`${levels} levels of an outline`);
}
