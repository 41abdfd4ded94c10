/** Rows that people typed directly below a table: it grows over them, as Excel does by itself. */
import { planSheets, tableSheetKeys } from "../../domain/schema/plan-schema";
import type { SheetContents } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import { bodyLooks } from "../sheets/table-sheet";
import { firstOf, repair, type Repair } from "./repair";
import { contentAt, type RepairReading } from "./repair-reading";

export function rowRepairs(plan: Plan, { contents }: RepairReading): Repair[] {
  return tableSheetKeys.flatMap((sheet): Repair[] => {
    const table = plan.tables[sheet];
    if (!table || table.hasTotalsRow) return [];
    const end = table.top + table.bodyRows;
    const below = filledRows(table, contents.get(table.sheet), end + 1);
    if (table.filledBelow?.first !== end + 1 || below.length === 0) return [];
    const bottom = end + below.length;
    const columns = new Map([...table.positions].map(([key, position]) => [key, table.left + position]));
    const range = { top: table.top, left: table.left, bottom, right: table.left + table.columnCount - 1 };
    return [
      repair({
        code: "restore_table",
        kind: "rows_below",
        stage: 3,
        sheet,
        row: end + 2,
        count: below.length,
        before: firstOf(below),
        changes: [
          ...bodyLooks(sheet, plan.settings.language, {
            sheet: table.sheet,
            firstRow: end + 1,
            lastRow: bottom,
            columns,
          }),
          { kind: "resizeTable", sheet: table.sheet, table: planSheets[sheet].table, range },
        ],
      }),
    ];
  });
}

/** The first text of each row from this one on, down to an empty one. */
function filledRows({ left, columnCount }: PlanTable, contents: SheetContents | undefined, from: number): string[] {
  const texts: string[] = [];
  for (let row = from; ; row += 1) {
    const cells = Array.from({ length: columnCount }, (_, index) => contentAt(contents, row, left + index));
    const first = cells.find((cell) => cell !== null);
    if (first === undefined) return texts;
    texts.push(String(first));
  }
}
