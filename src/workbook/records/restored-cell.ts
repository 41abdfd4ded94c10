/**
 * A cell as a restore point keeps it, and the records that hold it: one for the cells of a row, or several where its
 * texts are long. `column` names the columns, `before` and `after` hold a line for each: a mark for the kind, then the
 * content, as it was typed, so that a person is found in it like in any other text.
 */
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { RecordCells } from "./record-writes";

/** Dates are serial numbers, an empty cell is `null`. */
export type PlainCell = string | number | boolean | null;

/** What can be put back. A formula stands without "=". */
export type KeptContent = PlainCell | { readonly formula: string };

/** A sheet with rows, or `KAP_Meta`. */
export type RestoredPart = TableSheetKey | "meta";

/**
 * One cell that an action wrote. A row that it added has an `id` that was null before ("" is that of a row that had none),
 * one that it removed has an `id` that is null after. Of a calculated cell `after` is null: it has the plan's formula.
 */
export interface RestoredCell {
  readonly sheet: RestoredPart;
  /** Id of its row, or its key in `KAP_Meta`; of a removed row without an id `*` and where it stood. */
  readonly row: string;
  /** Key of the column; of people's own ones `ownColumn` of its header. */
  readonly column: string;
  readonly before: KeptContent;
  readonly after: PlainCell;
}

/** Names a column that somebody has added, as no key of a column is. */
export const ownColumn = (header: string): string => `+${header}`;

/** Less than a cell takes. */
const longestPart = 30_000;

/** Begins the columns of a record for several cells; one without it is of a single cell, named by its key. */
const rowMark = "*";

/** Records for the cells of one row. */
export function rowRecords(cells: readonly RestoredCell[]): RecordCells[] {
  const parts: [RestoredCell, ...RestoredCell[]][] = [];
  let room = 0;
  for (const cell of cells) {
    const size = sizeOf(cell);
    const part = parts.at(-1);
    if (part && size <= room) part.push(cell);
    else parts.push([cell]);
    room = (part && size <= room ? room : longestPart) - size;
  }
  return parts.map(recordOf);
}

/** The longest that it makes one of the three texts of its record. */
function sizeOf({ column, before, after }: RestoredCell): number {
  return Math.max(...[column, lineOf(before), lineOf(after)].map((line) => joined([line]).length)) + 1;
}

function recordOf(cells: readonly [RestoredCell, ...RestoredCell[]]): RecordCells {
  const [first] = cells;
  const { sheet, row, column, before, after } = first;
  const isLong = sizeOf(first) > longestPart && (before === null || typeof before !== "object");
  if (isLong) return { sheet, row, column, before, after };
  return {
    sheet,
    row,
    column: joined([rowMark, ...cells.map((cell) => cell.column)]),
    before: joined(cells.map((cell) => lineOf(cell.before))),
    after: joined(cells.map((cell) => lineOf(cell.after))),
  };
}

/** The cells of a record; none where it is not as it was written. */
export function recordedCells(record: (header: string) => PlainCell): readonly RestoredCell[] {
  const part = record("sheet");
  const sheet = part === "meta" ? part : tableSheetKeys.find((key) => key === part);
  const [row, columns] = [record("row"), record("column")];
  if (sheet === undefined || typeof row !== "string" || typeof columns !== "string") return [];
  const [mark, ...names] = split(columns);
  if (mark !== rowMark || names.length === 0) return [singleCell(sheet, row, columns, record)];
  const [before, after] = [split(String(record("before") ?? "")), split(String(record("after") ?? ""))];
  if (before.length !== names.length || after.length !== names.length) return [];
  return names.flatMap((column, index): RestoredCell[] => {
    const [old, written] = [contentOf(before[index]), contentOf(after[index])];
    if (old === undefined || written === undefined || (written !== null && typeof written === "object")) return [];
    return [{ sheet, row, column, before: old, after: written }];
  });
}

function singleCell(
  sheet: RestoredPart,
  row: string,
  column: string,
  record: (header: string) => PlainCell,
): RestoredCell {
  const before = record("before");
  const isFormula = typeof before === "string" && before.startsWith("=") && isCalculated(sheet, column);
  return { sheet, row, column, before: isFormula ? { formula: before.slice(1) } : before, after: record("after") };
}

/** True for a column of the plan in which nobody is to type. */
export function isCalculated(sheet: RestoredPart, column: string): boolean {
  if (sheet === "meta") return false;
  const definition = columnsOf(planSheets[sheet]).find(([key]) => key === column)?.[1];
  return definition !== undefined && !isInput(definition);
}

function lineOf(content: KeptContent): string {
  if (content === null) return "-";
  if (typeof content === "object") return `=${content.formula}`;
  if (typeof content === "string") return `"${content}`;
  return typeof content === "number" ? `#${content}` : `?${content}`;
}

function contentOf(line = ""): KeptContent | undefined {
  const content = line.slice(1);
  switch (line[0]) {
    case "-":
      return null;
    case "=":
      return { formula: content };
    case '"':
      return content;
    case "#":
      return Number.isFinite(Number(content)) ? Number(content) : undefined;
    case "?":
      return content === "true";
    default:
      return undefined;
  }
}

// a line break of people's own is followed by a tab
const joined = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\n", "\n\t")).join("\n");
const split = (text: string) => text.split(/\n(?!\t)/).map((line) => line.replaceAll("\n\t", "\n"));
