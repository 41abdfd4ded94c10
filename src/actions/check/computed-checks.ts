/** Calculated columns hold what their formulas give: nobody has typed over them, and nothing waits for a calculation. */
import { isCellError, type CellValue } from "../../domain/cell-value";
import type { Finding } from "../../domain/finding";
import { tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets } from "../../domain/schema/plan-schema";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { expectedRows, type ExpectedRow } from "./expected-values";

/** Rows that a finding names; of more it says how many. */
const namedRows = 10;

/**
 * One finding for each calculated column that differs anywhere from what the domain computes. `today` (ISO date) is the
 * day on which the workbook was calculated; without it, what goes with the time is not compared.
 */
export function checkComputed(plan: Plan, snapshot: WorkbookSnapshot, today?: string): Finding[] {
  const rowsOf = expectedRows(plan, today);
  return tableSheetKeys.flatMap((sheet) => checkSheet(sheet, rowsOf(sheet), plan, snapshot));
}

function checkSheet(
  sheet: TableSheetKey,
  rows: readonly ExpectedRow[],
  plan: Plan,
  { tables }: WorkbookSnapshot,
): Finding[] {
  const place = plan.tables[sheet];
  const table = tables.find(({ name }) => name === planSheets[sheet].table);
  if (!place || !table) return [];
  const hasErrors = errorRows(plan, sheet);
  return columnsOf(planSheets[sheet]).flatMap(([key, column]): Finding[] => {
    const position = place.positions.get(key);
    if (isInput(column) || position === undefined) return [];
    const differing = rows.filter(({ rowNumber, expected }) => {
      const cell = table.rows[rowNumber - table.top - 2]?.[position] ?? null;
      return key in expected && !hasErrors.has(rowNumber) && !isSame(cell, expected[key] ?? "");
    });
    const [first] = differing;
    return first ? [overwritten(sheet, key, differing)] : [];
  });
}

/** Rows whose formulas cannot know better: a cell that they read holds an error, and has its own finding. */
function errorRows(plan: Plan, sheet: TableSheetKey): ReadonlySet<number> {
  const errors = plan.findings.filter((finding) => finding.code === "cell.error" && finding.sheet === sheet);
  return new Set(errors.flatMap(({ row }) => (row === undefined ? [] : [row])));
}

function overwritten(sheet: TableSheetKey, column: string, rows: readonly ExpectedRow[]): Finding {
  const numbers = rows.map(({ rowNumber }) => rowNumber);
  const named = numbers.slice(0, namedRows).join(", ");
  return {
    code: sheet === "kpis" ? "kpi.formula_overwritten" : "row.formula_overwritten",
    severity: "warning",
    sheet,
    ...(numbers[0] !== undefined && { row: numbers[0] }),
    column,
    params: { count: numbers.length, rows: numbers.length > namedRows ? `${named} …` : named },
  };
}

/** Numbers agree up to the rounding of binary arithmetic; blank is "". */
function isSame(cell: CellValue, expected: string | number): boolean {
  if (isCellError(cell)) return false;
  if (typeof cell !== "number" || typeof expected !== "number") return textOf(cell) === textOf(expected);
  return Math.abs(cell - expected) <= 1e-9 * Math.max(1, Math.abs(cell), Math.abs(expected));
}

/** White space around texts and in them is lost on the way to a formula or to the domain. */
const textOf = (value: CellValue) => (typeof value === "string" ? value.trim().replaceAll(/\s+/g, " ") : (value ?? ""));
