/**
 * Reads whole sheets for an adoption: first where they stand, then values with number formats, which tell days from
 * other numbers, in blocks that keep below what an answer of Excel may hold.
 */
import { PlanError } from "../workbook/port";
import { showsDay, sourceValue, type SourceSheet } from "../workbook/source-sheets";
import { millennium1900 } from "./date-system";
import { untracked } from "./proxies";
import type { Send } from "./queue";

/** Excel on the web answers with 5 MB at most; a cell comes with its number format. */
export const cellsPerAnswer = 15_000;
/** A stray cell far out must not make us read millions of empty ones: no list that people make is as wide as this. */
const [largestArea, widestList] = [1_000_000, 256];

interface Place {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Some rows of a sheet. */
type Block = Place;
type Row = SourceSheet["cells"][number];

/** Those of the sheets that hold something: two batches, and one more for each further `cellsPerAnswer` cells. */
export async function readSourceSheets(send: Send, sheets: readonly string[]): Promise<readonly SourceSheet[]> {
  if (sheets.length === 0) return [];
  const { places, uses1904Dates } = await send((context) => findPlaces(context, sheets));
  const rows = new Map<string, Row[]>(places.map(({ name }) => [name, []]));
  for (const answer of answersOf(places.flatMap(blocksOf))) {
    const read = await readBlocks(send, answer, uses1904Dates);
    for (const { name, cells } of read) for (const row of cells) rows.get(name)?.push(row);
  }
  return places.map(({ name, top, left }) => ({ name, top, left, cells: rows.get(name) ?? [] }));
}

async function findPlaces(context: Excel.RequestContext, names: readonly string[]) {
  const queued = names.map((each) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(each).load("name");
    const used = untracked(sheet.getUsedRangeOrNullObject(true)).load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  // no property tells the date system, but a date does
  const millennium = context.workbook.functions.date(2000, 1, 1).load("value");
  await context.sync();
  const places = queued.flatMap(({ sheet, used }): Place[] => {
    if (sheet.isNullObject || used.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount } = used;
    const columns = rows * columnCount > largestArea ? Math.min(columnCount, widestList) : columnCount;
    return [{ name: sheet.name, top, left, rows, columns }];
  });
  return { places, uses1904Dates: millennium.value !== millennium1900 };
}

function blocksOf({ top, rows, columns, ...place }: Place): readonly Block[] {
  const height = Math.max(1, Math.floor(cellsPerAnswer / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const first = index * height;
    return { ...place, columns, top: top + first, rows: Math.min(height, rows - first) };
  });
}

/** Blocks that have room in one answer, in their order. */
function answersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const answers: Block[][] = [];
  let size = cellsPerAnswer;
  for (const block of blocks) {
    const cells = block.rows * block.columns;
    const isFull = size + cells > cellsPerAnswer;
    if (isFull) answers.push([]);
    answers.at(-1)?.push(block);
    size = isFull ? cells : size + cells;
  }
  return answers;
}

interface ReadBlock {
  readonly name: string;
  readonly cells: readonly Row[];
}

/** An answer that would be too large is asked for in two halves. */
async function readBlocks(send: Send, blocks: readonly Block[], uses1904Dates: boolean): Promise<readonly ReadBlock[]> {
  try {
    return await send((context) => readNow(context, blocks, uses1904Dates));
  } catch (error) {
    const halves = halvesOf(blocks);
    if (!(error instanceof PlanError) || error.code !== "payloadTooLarge" || halves === undefined) throw error;
    const [first, second] = halves;
    return [...(await readBlocks(send, first, uses1904Dates)), ...(await readBlocks(send, second, uses1904Dates))];
  }
}

function halvesOf(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] | undefined {
  const [only, ...others] = blocks;
  const middle = Math.ceil(blocks.length / 2);
  if (others.length > 0) return [blocks.slice(0, middle), blocks.slice(middle)];
  if (only === undefined || only.rows < 2) return undefined;
  const rows = Math.ceil(only.rows / 2);
  return [[{ ...only, rows }], [{ ...only, top: only.top + rows, rows: only.rows - rows }]];
}

async function readNow(context: Excel.RequestContext, blocks: readonly Block[], uses1904Dates: boolean) {
  const ranges = blocks.map(({ name, top, left, rows, columns }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return untracked(sheet.getRangeByIndexes(top, left, rows, columns)).load("values,numberFormat");
  });
  await context.sync();
  return blocks.map(({ name }, index): ReadBlock => {
    const range = ranges[index];
    return { name, cells: range === undefined ? [] : rowsOf(range, uses1904Dates) };
  });
}

function rowsOf({ values, numberFormat }: Excel.Range, uses1904Dates: boolean): readonly Row[] {
  const known = new Map<string, boolean>();
  const isDay = (format: string) => {
    const shows = known.get(format) ?? showsDay(format);
    known.set(format, shows);
    return shows;
  };
  return values.map((row: readonly unknown[], line) =>
    row.map((value, at) => plain(value, isDay(String(numberFormat[line]?.[at] ?? "")), uses1904Dates)),
  );
}

/** Error values come as their text; a formula that shows nothing is empty. */
function plain(value: unknown, isDay: boolean, uses1904Dates: boolean): Row[number] {
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string")
    return sourceValue(value, isDay, uses1904Dates);
  return null;
}
