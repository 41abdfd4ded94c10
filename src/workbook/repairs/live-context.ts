/** The plan as it stands in this workbook: its sheets under the names that they have, its headers as they are. */
import { isTableSheet } from "../plan-sheets";
import type { SheetKey, TableSheetKey } from "../../domain/schema/plan-schema";
import { languages } from "../../localisation/language";
import { columnText, sheetName } from "../../localisation/sheet-texts";
import { markedSheets } from "../build-state";
import { freeSheetName } from "../free-sheet-name";
import { planContext, type PlanContext } from "../plan-settings";
import type { WorkbookSnapshot } from "../port";
import type { Plan } from "../read-plan";
import { columnsTable } from "../sheets/columns-sheet";
import { listsTable } from "../sheets/lists-sheet";
import { metaTable } from "../meta-table";

const hiddenTables: Readonly<Partial<Record<SheetKey, string>>> = {
  lists: listsTable,
  columns: columnsTable,
  meta: metaTable,
};

/**
 * Name of the sheet in this workbook: that with its table, else with its marker; undefined where it is gone. A marker
 * that stands on the sheet of another table of the plan has been led astray.
 */
export function sheetInWorkbook(snapshot: WorkbookSnapshot, plan: Plan | undefined, key: SheetKey): string | undefined {
  const table = snapshot.tables.find(({ name }) => name === hiddenTables[key]);
  const ofTable = isTableSheet(key) ? plan?.tables[key]?.sheet : table?.sheet;
  return ofTable ?? markedSheets(snapshot).get(key) ?? pageByName(snapshot, key);
}

/** A page has no table that would tell it: where its marker is gone its name does. */
function pageByName({ sheets }: WorkbookSnapshot, key: SheetKey): string | undefined {
  if (key !== "overview" && key !== "chart_data") return undefined;
  const names: readonly string[] = languages.map((language) => sheetName(key, language));
  return sheets.find(({ name }) => names.includes(name))?.name;
}

/** Context of a plan that exists; a sheet that is gone has the name that a new one gets. */
export function liveContext(plan: Plan, snapshot: WorkbookSnapshot): PlanContext {
  const { language } = plan.settings;
  const standard = planContext(plan.settings);
  const header = (sheet: TableSheetKey, column: string) =>
    plan.tables[sheet]?.headers.get(column) ?? columnText(sheet, column, language)[0];
  const names = new Map<SheetKey, string>();
  return {
    ...standard,
    naming: { language, header, has: (sheet) => plan.tables[sheet] !== undefined || standard.sheets.has(sheet) },
    sheet: (key) => {
      const known =
        names.get(key) ?? sheetInWorkbook(snapshot, plan, key) ?? freeSheetName(snapshot, sheetName(key, language));
      names.set(key, known);
      return known;
    },
  };
}
