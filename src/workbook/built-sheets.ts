/** What a build writes to each of its sheets, as far as it does not depend on what the plan is to hold. */
import { kpiCatalogue } from "../domain/kpi/catalogue";
import { inputKeys, type Level } from "../domain/schema/define-sheet";
import { planSheets, schemaVersion, type PlanRows, type SheetKey } from "../domain/schema/plan-schema";
import type { Language } from "../localisation/language";
import { sheetName } from "../localisation/sheet-texts";
import type { CellInput, Change } from "./changes";
import { noPlanRows } from "./new-plan";
import { planCreation } from "./plan-creation";
import { defaultStatusTolerance, smallestHorizon } from "./plan-settings";
import { keyFigureSlots } from "./sheets/overview-layout";

export interface BuiltSheet {
  /** True where the build writes this value, or a formula where this is the text of one. */
  has(row: number, column: number, value: string | number | boolean): boolean;
}

/** A formula as it is read; Excel writes it in words of its own, so its text is not compared. */
export const isFormula = (value: string | number | boolean): boolean =>
  typeof value === "string" && value.startsWith("=");

/** The cells of a sheet of a plan of this level that has no rows but those of its key figures. */
export function builtSheet(key: SheetKey, language: Language, level: Level): BuiltSheet {
  const sheet = sheetName(key, language);
  const inputs = new Map<string, CellInput>();
  for (const change of smallPlan(language, level)) {
    if (!("sheet" in change) || change.sheet !== sheet) continue;
    for (const [row, column, input] of writtenBy(change)) inputs.set(`${row}|${column}`, input);
  }
  return {
    has(row, column, value) {
      const input = inputs.get(`${row}|${column}`) ?? "";
      return typeof input === "object" ? isFormula(value) : input === value;
    },
  };
}

type Written = readonly [row: number, column: number, input: CellInput];

function writtenBy(change: Change): readonly Written[] {
  if (change.kind === "fillFormula") return filled(change);
  if (change.kind !== "setCells" && change.kind !== "setFinalCells") return [];
  const { top, left, cells } = change;
  return cells.flatMap((row, index) =>
    row.flatMap((input, column): Written[] => (input === null ? [] : [[top + index, left + column, input]])),
  );
}

function filled({ range, formula }: Extract<Change, { kind: "fillFormula" }>): readonly Written[] {
  const { top, left, bottom, right } = range;
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index): Written => {
    return [top + Math.floor(index / width), left + (index % width), { formula }];
  });
}

const plans = new Map<string, readonly Change[]>();

function smallPlan(language: Language, level: Level): readonly Change[] {
  const name = `${language} ${level}`;
  const known = plans.get(name) ?? createSmallPlan(language, level);
  plans.set(name, known);
  return known;
}

function createSmallPlan(language: Language, level: Level): readonly Change[] {
  const settings = {
    planId: "",
    account: "",
    language,
    level,
    sheetsOn: [],
    sheetsOff: [],
    currency: "EUR",
    fiscalYearStart: 1,
    firstPlanYear: 2000,
    horizon: smallestHorizon,
    status: "draft",
    statusBy: "",
    statusOn: "",
    createdOn: "2000-01-01",
    statusTolerance: defaultStatusTolerance,
    importWhere: "",
    importMap: "",
    schemaVersion,
  } as const;
  const kpis = kpiCatalogue.slice(0, keyFigureSlots).map(({ key }) => kpiRow(key));
  return planCreation({ sheets: [], tables: [], names: [] }, { settings, rows: { ...noPlanRows, kpis } });
}

function kpiRow(kpi: string): PlanRows["kpis"] {
  const blank = Object.fromEntries(inputKeys(planSheets.kpis).map((key) => [key, null]));
  // every input column of the sheet is there: blank or given
  return { ...blank, kpi } as PlanRows["kpis"];
}
