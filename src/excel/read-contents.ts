/** What stands on whole sheets, formulas as formulas: first where it stands, then the cells, in blocks. */
import type { SheetContents } from "../workbook/port";
import { untracked } from "./proxies";

/** Excel on the web answers with 5 MB at most, and a formula may be long. */
const cellsPerAnswer = 10_000;

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

interface QueuedContents extends Omit<SheetContents, "cells"> {
  readonly blocks: readonly Excel.Range[];
}

/** The contents of those sheets that exist, in two round trips and one more for each further 10,000 cells. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetContents[]> {
  const queued = sheets.map((name) => queueSheet(context, name));
  await context.sync();
  const answer = createAnswer(context);
  const contents: QueuedContents[] = [];
  for (const found of queued) if (!found.sheet.isNullObject) contents.push(await queueContents(found, answer));
  await context.sync();
  return contents.map(({ blocks, ...place }) => ({ ...place, cells: blocks.flatMap(cellsOf) }));
}

function queueSheet({ workbook }: Excel.RequestContext, name: string): QueuedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
  const used = untracked(sheet.getUsedRangeOrNullObject(true)).load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used, charts: sheet.charts.load("items/name") };
}

/** Sends what has been asked for before an answer grows too large. */
function createAnswer(context: Excel.RequestContext) {
  let asked = 0;
  return {
    async makeRoom(cells: number): Promise<void> {
      if (asked > 0 && asked + cells > cellsPerAnswer) {
        await context.sync();
        asked = 0;
      }
      asked += cells;
    },
  };
}

async function queueContents(
  { sheet, used, charts }: QueuedSheet,
  answer: ReturnType<typeof createAnswer>,
): Promise<QueuedContents> {
  const place = { sheet: sheet.name, charts: charts.items.map(({ name }) => name) };
  if (used.isNullObject) return { ...place, top: 0, left: 0, blocks: [] };
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(cellsPerAnswer / columnCount));
  const blocks: Excel.Range[] = [];
  for (let row = 0; row < rowCount; row += height) {
    const rows = Math.min(height, rowCount - row);
    await answer.makeRoom(rows * columnCount);
    blocks.push(untracked(sheet.getRangeByIndexes(top + row, left, rows, columnCount)).load("formulas"));
  }
  return { ...place, top, left, blocks };
}

function cellsOf({ formulas }: Excel.Range): SheetContents["cells"] {
  return formulas.map((row: readonly unknown[]) => row.map(cellOf));
}

function cellOf(value: unknown): SheetContents["cells"][number][number] {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
