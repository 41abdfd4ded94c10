import type { Change } from "../../../src/workbook/changes";
import { planSheets, type TableSheetKey } from "../../../src/domain/schema/plan-schema";
import { columnsOf } from "../../../src/domain/schema/define-sheet";
import { sheetName } from "../../../src/localisation/sheet-texts";
import { tablePlace } from "../../../src/workbook/places";
import { fullRows } from "../../support/any-full-rows";
import { describeNeeding } from "../../support/describe-needing";
import { readFormulaValues, type FormulaValue } from "../../support/formula-values";
import { recalculateWorkbook } from "../../support/libreoffice";
import { buildPlan, settingsOf } from "../../support/plan-files";
import { isSameValue } from "../../support/same-value";
import { validationErrors } from "../../support/validate-workbook";

const language = "de";
const fiscalYearStart = 4;

/** LibreOffice takes TODAY() from this computer's clock. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** A value typed into the first rows of a table, where its column expects something else. */
function typed(sheet: TableSheetKey, column: string, ...values: readonly (string | number)[]): Change {
  const left = columnsOf(planSheets[sheet]).findIndex(([key]) => key === column);
  const cells = values.map((value) => [value]);
  return { kind: "setCells", sheet: sheetName(sheet, language), top: tablePlace.firstRow, left, cells };
}

/** What people do to a plan: texts in cells of numbers and dates, texts on no list, dates that do not exist. */
const disorder: readonly Change[] = [
  typed("kpis", "actual", "about 500", "1.234,5"),
  // not "2024" as text: Excel counts it as the number, LibreOffice does not
  typed("kpis", "fiscal_year", 2024, 2024, "FY 2024", "FY24"),
  typed("kpis", "actual_through", "end of May", -5),
  typed("gap", "kpi", "unknown figure", "Umsatz"),
  typed("gap", "fiscal_year", 2026, "next year", 2026),
  typed("gap", "baseline_manual", "n/a"),
  typed("gap", "baseline_years", "three", "3", -1, 0),
  typed("gap", "baseline_method", "as always"),
  typed("measures", "contribution", "a lot", 8),
  typed("measures", "effective_from", "soon", -3, 99_999_999),
  typed("measures", "due", 5, "tomorrow", 3_000_000),
  typed("measures", "probability", "maybe"),
  typed("contacts", "influence", "great", 5),
  typed("contacts", "factor_price", "high"),
  typed("swot", "importance", "very"),
  typed("swot", "quadrant", "both"),
  typed("tows", "internal", "no id", 7),
  typed("prices", "list_price", "10 EUR", 0, -5),
  typed("prices", "valid_to", "never", 1),
  typed("potential", "need", "some", 0),
  typed("exchange", "valid_from", "now", -1),
  typed("selection", "weight", "much"),
  typed("self_check", "maturity", "?"),
];

/** A formula that shows nothing is stored as an empty text or as no value at all. */
const shown = (value: FormulaValue["value"] | undefined) => (value === "" ? null : (value ?? null));

describeNeeding("LibreOffice", "a whole plan, with disorder in its cells, that LibreOffice calculates anew", () => {
  let ours: Map<string, FormulaValue>;
  let theirs: Map<string, FormulaValue>;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const settings = settingsOf({ level: "full", language, fiscalYearStart });
    const file = await buildPlan({ settings, rows: fullRows(fiscalYearStart, 99) }, localToday());
    await file.apply(disorder);
    bytes = await file.toBytes();
    ours = readFormulaValues(bytes);
    theirs = readFormulaValues(await recalculateWorkbook(bytes));
  }, 600_000);

  it("has the values that it had before, in every formula cell", () => {
    expect(ours.size).toBeGreaterThan(6_000);
    const different = [...ours].flatMap(([place, { formula, value }]) => {
      const other = theirs.get(place);
      return isSameValue(shown(value), shown(other?.value))
        ? []
        : [{ place, formula: formula.slice(0, 200), ours: value, theirs: other?.value }];
    });
    expect(different.slice(0, 8)).toEqual([]);
  });

  it("shows an error nowhere, in neither program", () => {
    const errors = [...ours, ...theirs].filter(([, { value }]) => typeof value === "object" && value !== null);
    expect(errors.map(([place, { value }]) => ({ place, value }))).toEqual([]);
  });

  it("is a valid workbook", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });
});
