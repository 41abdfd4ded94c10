import type { CellValue, SheetFile, WorkbookFile } from "../package/workbook-file";
import { showsDay, sourceValue, type SourceSheet } from "../workbook/source-sheets";

/** All visible sheets with something on them; a number that is shown as a day becomes its ISO date. */
export function sourceSheets(workbook: WorkbookFile): readonly SourceSheet[] {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  return shown.flatMap((sheet) => readSheet(workbook, sheet) ?? []);
}

function readSheet(workbook: WorkbookFile, sheet: SheetFile): SourceSheet | undefined {
  const used = sheet.usedRange();
  if (used === undefined) return undefined;
  const { top, left, bottom, right } = used;
  // rows are only as long as they are filled: a stray cell in the last column costs nothing
  const cells = Array.from({ length: bottom - top + 1 }, (): (string | number | boolean | null)[] => []);
  const isDay = dayFormats(workbook);
  for (const [row, column, { value, style }] of sheet.cells()) {
    const line = cells[row - top];
    if (line === undefined || column > right || value === null) continue;
    while (line.length < column - left) line.push(null);
    line.push(plain(workbook, value, isDay(style)));
  }
  return { name: sheet.name, top, left, cells };
}

function plain(workbook: WorkbookFile, value: CellValue, isDay: boolean): string | number | boolean | null {
  if (typeof value === "object" && value !== null) return value.error;
  return sourceValue(value, isDay, workbook.uses1904Dates);
}

/** Whether a style shows a number as a day. */
function dayFormats(workbook: WorkbookFile): (style: number) => boolean {
  const known = new Map<number, boolean>();
  return (style) => {
    const isDay = known.get(style) ?? showsDay(workbook.styles.format(style).numberFormat);
    known.set(style, isDay);
    return isDay;
  };
}
