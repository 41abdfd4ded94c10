/** What a repair looks at: the snapshot, the contents of the plan's sheets with their formulas, and the rules of columns. */
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, sheetOrder, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { languages } from "../../localisation/language";
import { sheetName } from "../../localisation/sheet-texts";
import { markedSheets } from "../build-state";
import {
  isPlanTable,
  PlanError,
  type PlanWorkbook,
  type RangeRules,
  type RuledRange,
  type SheetContents,
  type WorkbookSnapshot,
} from "../port";
import { readPlan, type Plan } from "../read-plan";
import { formattedColumns } from "../conditional-formats";
import { columnRange } from "../places";
import { hasDateFormat } from "../table-looks";
import { columnValidation } from "../validations";

export type Content = SheetContents["cells"][number][number];

export interface RepairReading {
  readonly snapshot: WorkbookSnapshot;
  /** By name of the sheet. */
  readonly contents: ReadonlyMap<string, SheetContents>;
  /** Missing where the workbook does not say what the plan is. */
  readonly plan?: Plan;
  /** By `rulesKey`; only of columns that have rules. */
  readonly rules: ReadonlyMap<string, RangeRules>;
}

export interface RepairReadingOptions {
  /** The number formats of date columns are read as well. */
  readonly withDateFormats?: boolean;
}

/** What a repair needs to know of the workbook: besides the snapshot one reading of its sheets and one of its rules. */
export async function readForRepair(
  workbook: PlanWorkbook,
  { withDateFormats = false }: RepairReadingOptions = {},
): Promise<RepairReading> {
  const snapshot = await workbook.read();
  const contents = await workbook.readSheets(sheetsOfPlan(snapshot));
  const plan = planOf(snapshot);
  const asked = plan ? ruledColumns(plan, withDateFormats) : [];
  const rules = asked.length === 0 ? [] : await workbook.readRules(asked.map(({ range }) => range));
  return {
    snapshot,
    contents: new Map(contents.map((sheet) => [sheet.sheet, sheet])),
    ...(plan && { plan }),
    rules: new Map(rules.map((found, index) => [asked[index]?.key ?? "", found])),
  };
}

/** The plan, where the workbook says what it is. */
function planOf(snapshot: WorkbookSnapshot): Plan | undefined {
  try {
    return readPlan(snapshot);
  } catch (error) {
    const isLost = error instanceof PlanError && (error.code === "damagedPlan" || error.code === "metaMissing");
    if (isLost) return undefined;
    throw error;
  }
}

/** Sheets with our marker, our tables or the name of one of our sheets. */
function sheetsOfPlan(snapshot: WorkbookSnapshot): string[] {
  const names = new Set(sheetOrder.flatMap((key) => languages.map((language) => sheetName(key, language))));
  const ours = new Set([
    ...markedSheets(snapshot).values(),
    ...snapshot.tables.flatMap(({ name, sheet }) => (isPlanTable(name) ? [sheet] : [])),
  ]);
  return snapshot.sheets.flatMap(({ name }) => (ours.has(name) || names.has(name) ? [name] : []));
}

export function rulesKey(sheet: TableSheetKey, column: string): string {
  return `${sheet}.${column}`;
}

/** Bodies of the columns whose entries are checked or whose looks depend on them. */
function ruledColumns(plan: Plan, withDateFormats: boolean): { readonly key: string; readonly range: RuledRange }[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    if (!table) return [];
    const formatted = formattedColumns(sheet);
    return columnsOf(planSheets[sheet]).flatMap(([column, definition]) => {
      const position = table.positions.get(column);
      const validation = columnValidation(sheet, column, definition, plan.settings.language);
      const isRuled = !isInput(definition) || validation !== undefined || formatted.has(column);
      if (position === undefined || !isRuled) return [];
      const range = columnRange(table.left + position, table.top + 1, table.top + table.bodyRows);
      const withFormats = withDateFormats && hasDateFormat(definition);
      return [{ key: rulesKey(sheet, column), range: { sheet: table.sheet, range, withFormats } }];
    });
  });
}

/** What stands in a cell; `null` outside of what was read. */
export function contentAt(contents: SheetContents | undefined, row: number, column: number): Content {
  return contents?.cells[row - contents.top]?.[column - contents.left] ?? null;
}

/** True for a formula as it is read. */
export function isFormulaContent(content: Content): content is string {
  return typeof content === "string" && content.startsWith("=");
}
