/**
 * Filters of a file after rows were written: the criteria stay, and which rows they hide is worked out anew. Excel does
 * not do that when it opens a file.
 */
import { format } from "numfmt";
import type { FilterDay } from "../package/filter-periods";
import { passes, withResult, type FilteredCell } from "../package/filter-test";
import type { CellRange, CellValue, FilterFile, SheetFile, WorkbookFile } from "../package/workbook-file";
import type { Change } from "../workbook/changes";
import { sheetWritten } from "../workbook/filters";

/** The sheets of which rows were written, by the names that they have now. */
export interface WrittenSheets {
  note(changes: readonly Change[]): void;
  /** The names, which are forgotten with that. */
  take(): readonly string[];
}

export function createWrittenSheets(): WrittenSheets {
  const names = new Set<string>();
  const noteOne = (change: Change) => {
    const sheet = sheetWritten(change);
    if (sheet !== undefined) names.add(sheet);
    if (change.kind === "renameSheet" && names.delete(change.sheet)) names.add(change.to);
  };
  return {
    note: (changes) => changes.forEach(noteOne),
    take: () => {
      const taken = [...names];
      names.clear();
      return taken;
    },
  };
}

/** Hides the rows of these sheets that their filters do not let through, and shows the others; true where any changed. */
export function hideFilteredRows(workbook: WorkbookFile, sheets: readonly string[], today: number): boolean {
  const day = { uses1904Dates: workbook.uses1904Dates, today };
  return sheets.map((name) => hideRowsOf(workbook, name, day)).some((hasChanged) => hasChanged);
}

type Verdict = "shown" | "hidden" | "unknown";

function hideRowsOf(workbook: WorkbookFile, name: string, day: FilterDay): boolean {
  const sheet = workbook.sheet(name);
  if (sheet === undefined) return false;
  const verdicts = new Map<number, Verdict>();
  for (const filter of [sheet.filter, ...sheet.tables.map((table) => table.filter)]) {
    for (const [row, verdict] of judge({ workbook, sheet, filter, day }))
      verdicts.set(row, together(verdicts.get(row), verdict));
  }
  // what cannot be judged here stays as it is
  const changed = [...verdicts].filter(
    ([row, verdict]) => verdict !== "unknown" && (verdict === "hidden") !== sheet.isRowHidden(row),
  );
  for (const [row, verdict] of changed) sheet.setRowHidden(row, row, verdict === "hidden");
  return changed.length > 0;
}

/** A row is hidden by any one column, and shown by all of them. */
function together(one: Verdict | undefined, other: Verdict): Verdict {
  if (one === "hidden" || other === "hidden") return "hidden";
  return one === "unknown" || other === "unknown" ? "unknown" : "shown";
}

interface Judging {
  readonly workbook: WorkbookFile;
  readonly sheet: SheetFile;
  readonly filter: FilterFile;
  readonly day: FilterDay;
}

/** By row of the sheet; nothing for a filter without criteria. */
function judge(judging: Judging): ReadonlyMap<number, Verdict> {
  const { range, isFiltered } = judging.filter;
  const verdicts = new Map<number, Verdict>();
  if (range === undefined || !isFiltered || range.bottom === range.top) return verdicts;
  for (let index = 0; index <= range.right - range.left; index += 1) {
    judgeColumn(judging, range, index).forEach((verdict, offset) => {
      const row = range.top + 1 + offset;
      verdicts.set(row, together(verdicts.get(row), verdict));
    });
  }
  return verdicts;
}

function judgeColumn({ workbook, sheet, filter, day }: Judging, range: CellRange, index: number): Verdict[] {
  const criterion = filter.criterion(index);
  if (criterion === undefined) return [];
  const cells = columnCells(workbook, sheet, range, range.left + index);
  const settled = withResult(criterion, cells, day);
  if (settled !== criterion) filter.setCriterion(index, settled);
  // the colours that conditional formats show are not worked out here
  const test = criterion.kind === "color" ? undefined : passes(criterion, cells, day);
  return cells.map((cell) => {
    if (test === undefined || cell.isWaiting) return "unknown";
    return test(cell) ? "shown" : "hidden";
  });
}

interface ColumnCell extends FilteredCell {
  /** A formula that nobody has calculated. */
  readonly isWaiting: boolean;
}

function columnCells(workbook: WorkbookFile, sheet: SheetFile, range: CellRange, column: number): ColumnCell[] {
  return Array.from({ length: range.bottom - range.top }, (_, index) => {
    const cell = sheet.cell(range.top + 1 + index, column);
    const value = cell?.value ?? null;
    const style = workbook.styles.format(cell?.style ?? 0);
    const isWaiting = cell?.formula !== undefined && value === null;
    return { value, texts: shownTexts(value, style.numberFormat), format: style, isWaiting };
  });
}

/** A criterion lists what cells show, and the file does not say to whom: in English, in German, or as it is. */
function shownTexts(value: CellValue, numberFormat: string): [string, ...string[]] {
  if (value === null) return [""];
  if (typeof value === "object") return [value.error.toLowerCase()];
  if (typeof value === "string") return [formatted(value, numberFormat, "en-US")];
  if (typeof value === "boolean") return value ? ["true", "wahr"] : ["false", "falsch"];
  const [english, german] = [formatted(value, numberFormat, "en-US"), formatted(value, numberFormat, "de-DE")];
  return [english, german, String(value)];
}

function formatted(value: string | number, numberFormat: string, locale: string): string {
  try {
    const text: unknown = format(numberFormat, value, { locale, dateSpanLarge: false, dateErrorNumber: false });
    return String(text).toLowerCase();
  } catch {
    return String(value).toLowerCase();
  }
}
