/** Formulas of computed columns become those of this version, wherever a formula stands: what people typed over one stays. */
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Change } from "../changes";
import { sheetFormulas } from "../formulas/sheet-formulas";
import { columnRange } from "../places";
import type { PlanContext } from "../plan-settings";
import type { SheetContents } from "../port";
import type { PlanTable } from "../read-plan";
import type { MigrationReading } from "./migration";

/** One change for each run of cells that hold a formula or nothing. */
export function refreshedFormulas({ plan, contents }: MigrationReading, context: PlanContext): Change[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    const found = contents.find((read) => read.sheet === table?.sheet);
    return table && found ? formulasOf(sheet, table, found, context) : [];
  });
}

function formulasOf(key: TableSheetKey, table: PlanTable, contents: SheetContents, { naming }: PlanContext): Change[] {
  return Object.entries(sheetFormulas(key, naming)).flatMap(([column, formula]): Change[] => {
    const position = table.positions.get(column);
    if (position === undefined || !(column in planSheets[key].columns)) return [];
    const at = table.left + position;
    return freeRuns(table, contents, at).map(([first, last]): Change => {
      return { kind: "fillFormula", sheet: table.sheet, range: columnRange(at, first, last), formula };
    });
  });
}

/** Zero-based first and last rows of the body whose cells hold a formula or nothing. */
function freeRuns({ top, bodyRows }: PlanTable, contents: SheetContents, column: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let row = top + 1; row <= top + bodyRows; row += 1) {
    const cell = contents.cells[row - contents.top]?.[column - contents.left] ?? null;
    const last = runs.at(-1);
    if (cell !== null && !(typeof cell === "string" && cell.startsWith("="))) continue;
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
