/** The overview of version 1 makes room for that of this version; what people have put beside its blocks stays. */
import type { CellRange, Change } from "../changes";
import { overviewRebuild } from "../overview-rebuild";
import type { PlanContext } from "../plan-settings";
import type { SheetContents } from "../port";
import { overviewLayout } from "../sheets/overview-layout";
import type { MigrationReading } from "./migration";

const block = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

/** The cells that the blocks of version 1 used: heading, key figures, roles, measures, health, result of the check. */
const blocksOf1: readonly CellRange[] = [
  block(0, 1, 2, 14),
  block(4, 1, 14, 9),
  block(4, 11, 11, 14),
  block(13, 11, 20, 14),
  block(23, 11, 30, 14),
  block(31, 1, 31, 14),
];
/** Where version 1 showed what the last check found. */
const checkOf1 = { row: 31, column: 1 } as const;

/** Changes that build the page and its chart data anew. */
export function overviewChanges({ plan, contents }: MigrationReading, context: PlanContext): Change[] {
  const sheet = context.sheet("overview");
  const found = contents.find((read) => read.sheet === sheet);
  const rows = { kpis: plan.rows.kpis.map(({ values }) => values) };
  const before = found ? { contents: withoutBlocks(found, overviewLayout(context.sheets).check) } : {};
  return [
    ...blocksOf1.map((range): Change => ({ kind: "clearCells", sheet, range })),
    ...overviewRebuild(context, { rows, labels: plan.labels }, before),
  ];
}

/** What is on the page beside the blocks of version 1, and the result of the check where it stands from now on. */
function withoutBlocks(contents: SheetContents, checkRow: number): SheetContents {
  const { top, left, cells } = contents;
  const result = cells[checkOf1.row - top]?.[checkOf1.column - left] ?? null;
  const rows = Array.from({ length: Math.max(cells.length, checkRow - top + 1) }, (_, y) => cells[y] ?? []);
  const kept = rows.map((row, y) =>
    row.map((cell, x) => (blocksOf1.some((range) => isInside(range, top + y, left + x)) ? null : cell)),
  );
  return {
    ...contents,
    cells: kept.map((row, y) => (top + y === checkRow ? placed(row, checkOf1.column - left, result) : row)),
  };
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

type Row = SheetContents["cells"][number];

function placed(row: Row, index: number, content: Row[number]): Row {
  const filled = Array.from({ length: Math.max(row.length, index + 1) }, (_, x) => row[x] ?? null);
  return filled.map((cell, x) => (x === index ? content : cell));
}
