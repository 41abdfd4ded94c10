/** Validations and conditional formats that pasting has taken away. */
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Change, Validation } from "../changes";
import { conditionalFormats } from "../conditional-formats";
import { columnRange } from "../places";
import type { RangeRules } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import type { TableBody } from "../table-body";
import { columnLook } from "../table-looks";
import { columnValidation } from "../validations";
import { repair, type Repair } from "./repair";
import { rulesKey, type RepairReading } from "./repair-reading";

/** One repair for each column whose cells no longer have the plan's validation, or none of its conditional formats. */
export function ruleRepairs(plan: Plan, { rules }: Pick<RepairReading, "rules">): Repair[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    if (!table) return [];
    return [...validationRepairs(plan, sheet, table, rules), ...formatRepairs(plan, sheet, table, rules)];
  });
}

type Rules = ReadonlyMap<string, RangeRules>;

function validationRepairs(plan: Plan, sheet: TableSheetKey, table: PlanTable, rules: Rules): Repair[] {
  const { language } = plan.settings;
  const columns = columnsOf(planSheets[sheet]);
  const hasPrompts = columns.some(([column]) => rules.get(rulesKey(sheet, column))?.validation.kind === "any");
  return columns.flatMap(([column, definition]): Repair[] => {
    const [position, found] = [table.positions.get(column), rules.get(rulesKey(sheet, column))];
    const validation = columnValidation(sheet, column, definition, language);
    if (position === undefined || !found || !validation || !isLost(found.validation, validation, hasPrompts)) return [];
    const { numberFormat = "General" } = columnLook(definition, language);
    const range = columnRange(table.left + position, table.top + 1, table.top + table.bodyRows);
    const format: Change = { kind: "format", sheet: table.sheet, range, patch: { numberFormat } };
    const set: Change = { kind: "setValidation", sheet: table.sheet, range, validation };
    const place = { sheet, column, row: table.top + 2, count: table.bodyRows };
    const changes = validation.rule.kind === "list" || validation.rule.kind === "any" ? [set] : [format, set];
    return [repair({ code: "restore_validations", kind: "validation", stage: 4, ...place, changes })];
  });
}

/**
 * A rule that is not the plan's any more. Where anything may be entered, rules of the user's stay; and a sheet of an
 * older plan, which has no prompts there, has lost none.
 */
function isLost(found: RangeRules["validation"], validation: Validation, hasPrompts: boolean): boolean {
  if (validation.rule.kind === "any") return hasPrompts && found.kind === "none";
  return !isSame(found, validation);
}

/** True where the cells have the rule of this validation, whatever its texts. */
export function isSame(found: RangeRules["validation"], { rule }: Validation): boolean {
  if (found.kind !== "list" || rule.kind !== "list") return found.kind === rule.kind;
  return found.source.toUpperCase() === rule.name.toUpperCase();
}

function formatRepairs(plan: Plan, sheet: TableSheetKey, table: PlanTable, rules: Rules): Repair[] {
  return wantedFormats(plan, sheet, table).flatMap(({ column, formats }): Repair[] => {
    const found = rules.get(rulesKey(sheet, column));
    if (!found || found.conditionalFormats > 0) return [];
    const change: Change = { kind: "setConditionalFormats", sheet: table.sheet, ...formats };
    const place = { sheet, column, row: table.top + 2, count: table.bodyRows };
    return [repair({ code: "restore_validations", kind: "conditional_format", stage: 4, ...place, changes: [change] })];
  });
}

/** The conditional formats of a table by their column; those of a column that is gone are left out. */
export function wantedFormats(plan: Plan, sheet: TableSheetKey, table: PlanTable) {
  const columns = new Map([...table.positions].map(([key, position]) => [key, table.left + position]));
  const body: TableBody = { sheet: table.sheet, firstRow: table.top + 1, lastRow: table.top + table.bodyRows, columns };
  const byPlace = new Map([...columns].map(([key, place]) => [place, key]));
  if (columnsOf(planSheets[sheet]).some(([key]) => !columns.has(key))) return [];
  return conditionalFormats(sheet, plan.settings.language, body).flatMap((formats) => {
    const column = byPlace.get(formats.range.left);
    return column === undefined ? [] : [{ column, formats }];
  });
}
