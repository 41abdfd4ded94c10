/** What a plan says, handed to the checks of the domain. */
import { checkContent } from "../../domain/checks/check-content";
import type { CheckedPlan, GapFigures, PotentialFigures } from "../../domain/checks/checked-plan";
import { checkStates } from "../../domain/checks/completeness-checks";
import type { Finding } from "../../domain/finding";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { defaultExpiryDays, defaultSpreadLimit } from "../../domain/strategy/price-guard";
import { isSwitchedOn } from "../../workbook/plan-sheets";
import type { CellValue, WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { freshnessMonths, stateOfSheet } from "../home/sheet-health";

/** Findings about the contents of a plan: of sheets that it has and that are switched on. `today` is an ISO date. */
export function contentFindings(plan: Plan, snapshot: WorkbookSnapshot, today: string): Finding[] {
  const sheets = checkedSheets(plan);
  const states = sheets.flatMap((sheet) => {
    const state = stateOfSheet(sheet, plan, snapshot, today);
    return state ? [{ sheet, state }] : [];
  });
  return [
    ...checkStates(states, freshnessMonths(plan)),
    ...checkContent(checkedPlan(plan, snapshot, today, new Set(sheets))),
  ];
}

function checkedSheets({ tables, settings }: Plan): readonly TableSheetKey[] {
  return tableSheetKeys.filter((key) => tables[key] !== undefined && isSwitchedOn(key, settings));
}

function checkedPlan(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  today: string,
  sheets: ReadonlySet<TableSheetKey>,
): CheckedPlan {
  const { firstPlanYear, horizon, fiscalYearStart } = plan.settings;
  const all = tableSheetKeys.flatMap((key) => plan.rows[key].map(({ values }) => values.id));
  const shown = tableSheetKeys.map((key) => [key, sheets.has(key) ? plan.rows[key] : []] as const);
  return {
    today,
    firstPlanYear,
    horizon,
    fiscalYearStart,
    sheets,
    // fromEntries forgets which key belongs to which row type; they have just been paired
    rows: Object.fromEntries(shown) as unknown as CheckedPlan["rows"],
    gaps: gapFigures(plan, snapshot),
    potentials: potentialFigures(plan, snapshot),
    ids: new Set(all.flatMap((id) => id ?? [])),
    priceRules: {
      spreadLimit: threshold(plan, "price_spread", defaultSpreadLimit),
      expiryDays: threshold(plan, "price_expiry_days", defaultExpiryDays),
    },
  };
}

/** A threshold of the settings where it is a positive number, else the usual one. */
function threshold({ rows }: Plan, name: string, usual: number): number {
  const row = rows.settings.find(({ values }) => values.kind === "threshold" && values.name === name);
  const number = row?.values.number ?? 0;
  return number > 0 ? number : usual;
}

/** A computed cell of a row, as the sheet shows it. */
type ShownCell = (rowNumber: number, column: string) => CellValue;

function shownCells(sheet: "gap" | "potential", plan: Plan, { tables }: WorkbookSnapshot): ShownCell | undefined {
  const place = plan.tables[sheet];
  const cells = tables.find(({ name }) => name === planSheets[sheet].table)?.rows;
  if (!place || !cells) return undefined;
  return (rowNumber, column) => cells[rowNumber - place.top - 2]?.[place.positions.get(column) ?? -1] ?? null;
}

function gapFigures(plan: Plan, snapshot: WorkbookSnapshot): readonly GapFigures[] {
  const cell = shownCells("gap", plan, snapshot);
  if (!cell) return [];
  return plan.rows.gap.map(({ rowNumber }) => {
    const unit = cell(rowNumber, "unit");
    return {
      rowNumber,
      unit: typeof unit === "string" ? unit : "",
      total: numberIn(cell(rowNumber, "gap_total")),
      residual: numberIn(cell(rowNumber, "gap_residual")),
    };
  });
}

function potentialFigures(plan: Plan, snapshot: WorkbookSnapshot): readonly PotentialFigures[] {
  const cell = shownCells("potential", plan, snapshot);
  if (!cell) return [];
  return plan.rows.potential.map(({ rowNumber }) => ({ rowNumber, revenue: numberIn(cell(rowNumber, "revenue")) }));
}

const numberIn = (cell: CellValue) => (typeof cell === "number" ? cell : null);
