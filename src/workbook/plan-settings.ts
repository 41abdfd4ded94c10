import type { SheetKey } from "../domain/schema/plan-schema";
import type { Language } from "../localisation/language";
import { sheetName } from "../localisation/sheet-texts";
import { plannedSheets, type SheetChoice } from "./plan-sheets";
import { standardNaming, type Naming } from "./structured-reference";

/** What a plan is, apart from its rows: the contents of `KAP_Meta` (data model, 20). */
export interface PlanSettings extends SheetChoice {
  readonly planId: string;
  readonly account: string;
  readonly language: Language;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Month in which the fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly firstPlanYear: number;
  /** Number of plan years, at least 3. */
  readonly horizon: number;
  readonly status: "draft" | "agreed" | "closed";
  readonly statusBy: string;
  /** ISO date, or "" while a draft. */
  readonly statusOn: string;
  /** ISO date. */
  readonly createdOn: string;
  /** Share of the target by which an actual may miss it and still be amber (data model, 6). */
  readonly statusTolerance: number;
  /** Lines of the export that belong to the account, one `column=value` per line of text; "" for a plan made without. */
  readonly importWhere: string;
  /** Columns of the export, one `field=column` per line of text. */
  readonly importMap: string;
  readonly schemaVersion: number;
  /** The invented plan to look at and to try things out with. */
  readonly isSample?: true;
}

export const smallestHorizon = 3;
export const defaultStatusTolerance = 0.1;

/** What the builders of sheets need to know: the plan, its sheets, and the name of each. */
export interface PlanContext {
  readonly settings: PlanSettings;
  readonly naming: Naming;
  /** Sheets that the workbook has or is about to have: no formula may mention another. */
  readonly sheets: ReadonlySet<SheetKey>;
  sheet(key: SheetKey): string;
}

/** Context of a new plan, whose sheets are those of its level and carry the names of its language. */
export function planContext(settings: PlanSettings): PlanContext {
  const sheets = plannedSheets(settings);
  return {
    settings,
    naming: { ...standardNaming(settings.language), has: (sheet) => sheets.has(sheet) },
    sheets,
    sheet: (key) => sheetName(key, settings.language),
  };
}

/** Plan years in order. */
export function planYears(settings: Pick<PlanSettings, "firstPlanYear" | "horizon">): readonly number[] {
  return Array.from({ length: settings.horizon }, (_, index) => settings.firstPlanYear + index);
}
