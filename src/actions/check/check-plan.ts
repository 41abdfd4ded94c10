import {
  checkIdentity,
  checkReferences,
  checkShortNames,
  type CheckedRow,
  type KnownNames,
} from "../../domain/checks/row-checks";
import { checkKpis, type KpiCheckRow } from "../../domain/checks/kpi-checks";
import { checkKpiPlaces } from "../../domain/checks/kpi-place-checks";
import { checkMeasures } from "../../domain/checks/measure-checks";
import { rollUp, sortFindings } from "../../domain/checks/roll-up";
import type { Finding } from "../../domain/finding";
import { tableSheetKeys, type SheetKey, type TableSheetKey } from "../../domain/schema/plan-schema";
import { plannedSheets } from "../../workbook/plan-sheets";
import type { PlanSettings } from "../../workbook/plan-settings";
import { parseStamp } from "../../workbook/plan-stamp";
import type { PlanWorkbook, WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { existingKpiRows } from "../import/import-actuals";
import { withCellRepairs } from "./cell-repairs";
import { checkComputed } from "./computed-checks";
import { contentFindings } from "./content-checks";
import { kpiRules } from "./kpi-rules";
import { checkStructure } from "./structure-checks";

export interface PlanCheck {
  readonly settings: PlanSettings;
  readonly findings: readonly Finding[];
}

/**
 * Everything that is wrong with the plan of a workbook, or worth knowing, the worst first and then in the order of its
 * sheets; what is said of many rows is said once. Writes nothing. `today` is an ISO date.
 * @throws PlanError when the workbook is no plan, a newer one, or has lost its identity.
 */
export async function checkPlan(workbook: PlanWorkbook, today: string): Promise<PlanCheck> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  return { settings: plan.settings, findings: planFindings(plan, snapshot, today) };
}

/** Findings of a plan that has been read, as `checkPlan` gives them. */
export function planFindings(plan: Plan, snapshot: WorkbookSnapshot, today: string): Finding[] {
  const content = notExplained(contentFindings(plan, snapshot, today), plan.findings);
  const workbook = withCellRepairs(workbookFindings(plan, snapshot), plan, snapshot);
  return sortFindings(rollUp([...workbook, ...content]));
}

/** What a cell that cannot be read leaves open is not said again: a due date that is no date is not missing. */
function notExplained(findings: readonly Finding[], cells: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ sheet, row, column }: Finding) => `${sheet}|${row}|${column}`;
  const explained = new Set(cells.map(placeOf));
  return findings.filter((finding) => finding.row === undefined || !explained.has(placeOf(finding)));
}

/** What is wrong with how the plan is built: its parts, cells, references, figures and formulas. */
export function workbookFindings(plan: Plan, snapshot: WorkbookSnapshot): Finding[] {
  const known = knownNames(plan);
  return [
    ...checkStamp(plan, snapshot),
    ...checkStructure(snapshot, sheetsOf(plan)),
    ...plan.findings,
    ...tableSheetKeys.flatMap((sheet) => {
      const rows = rowsOf(plan, sheet);
      return [...checkIdentity(sheet, rows), ...checkReferences(sheet, rows, known)];
    }),
    ...checkShortNames(plan.rows.team),
    ...checkKpiPlaces(plan.rows.kpis, plan.findings),
    ...checkKpis(kpiCheckRows(plan), kpiRules(plan)),
    ...checkMeasures(plan.rows.measures),
    ...checkComputed(plan, snapshot),
  ];
}

/** The sheets that the plan is to have, and those that it has, switched off or not. */
function sheetsOf({ settings, tables }: Plan): ReadonlySet<SheetKey> {
  const present = tableSheetKeys.filter((key) => tables[key] !== undefined);
  return new Set([...plannedSheets(settings), ...present]);
}

const rowsOf = (plan: Plan, sheet: TableSheetKey): readonly CheckedRow[] => plan.rows[sheet];

/** The cells are the truth; a stamp that says something else came from another plan or an undone step. */
function checkStamp(plan: Plan, { stamp }: WorkbookSnapshot): Finding[] {
  const parsed = stamp === undefined ? undefined : parseStamp(stamp);
  if (parsed?.planId === plan.settings.planId) return [];
  return [{ code: "plan.stamp_differs", severity: "info", sheet: "meta", params: {} }];
}

/** What cells of a plan may name: ids of its rows, short names of its team, names of its settings. */
export function knownNames(plan: Plan): KnownNames {
  const settings = (kind: string) => plan.rows.settings.filter(({ values }) => values.kind === kind);
  const named = (kind: string) => lowerCase(settings(kind).map(({ values }) => values.name));
  const ids = (sheet: TableSheetKey) => lowerCase(plan.rows[sheet].map(({ values }) => values.id));
  return {
    product_group: named("product_group"),
    region: named("region"),
    unit: named("unit"),
    kpi: new Set(),
    team: lowerCase(plan.rows.team.map(({ values }) => values.short_name)),
    contacts: ids("contacts"),
    goals: ids("goals"),
    measures: ids("measures"),
    swot: ids("swot"),
  };
}

function lowerCase(names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
}

function kpiCheckRows(plan: Plan): KpiCheckRow[] {
  const targets = new Map(plan.rows.kpis.map(({ rowNumber, values }) => [rowNumber, values.target]));
  return existingKpiRows(plan).map(({ rowNumber, figures }) => ({
    rowNumber,
    ...figures,
    target: targets.get(rowNumber) ?? null,
  }));
}
