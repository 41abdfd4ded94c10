// first, because formulas and sheets of the overview import each other
import "../../../src/workbook/sheets/bridge-data";
import type { CalculatedValue, CalculationTable } from "../../../src/calculation/calculator";
import { lists } from "../../../src/domain/schema/lists";
import { amountText } from "../../../src/localisation/amount-text";
import { languages, type Language } from "../../../src/localisation/language";
import { labelOf } from "../../../src/localisation/list-labels";
import {
  bridgeFigures,
  bridgeKeys,
  bridgeLineFormula,
  type BridgeKey,
} from "../../../src/workbook/formulas/overview-bridge-formulas";
import { amountFormula, movementText, sizeText } from "../../../src/workbook/formulas/number-text";
import { planContext } from "../../../src/workbook/plan-settings";
import { bridgePlace } from "../../../src/workbook/sheets/chart-data-places";
import { settingsOf } from "../../support/plan-files";
import { startCalculator } from "../../support/start-calculator";

type Grid = readonly (readonly CalculatedValue[])[];

const listGrid: Grid = [
  ["lookup_code", "label_de", "label_en"],
  ...lists.unit_name.map((code) => [
    `unit_name|${code}`,
    labelOf("unit_name", code, "de"),
    labelOf("unit_name", code, "en"),
  ]),
];

function placed(grid: Grid) {
  return grid.flatMap((row, down) => row.map((value, right) => [down, right, { value }] as const));
}

const tableOf = (name: string, sheet: string, grid: Grid): CalculationTable => ({
  name,
  sheet,
  range: { top: 0, left: 0, bottom: grid.length - 1, right: (grid[0]?.length ?? 1) - 1 },
  columns: (grid[0] ?? []).map(String),
});

type FigureCell = { readonly value: CalculatedValue; readonly formula?: string };

/** Values of formulas beside the list of units, and beside a line of the target gap where one is given. */
async function said(formulas: readonly string[], line?: { gap: Grid; figures: readonly FigureCell[]; sheet: string }) {
  const calculator = await startCalculator();
  const formulaCells = formulas.map((formula, row) => [row, 0, { value: null, formula }] as const);
  calculator.load({
    sheets: [
      { name: "Lists", cells: () => placed(listGrid) },
      { name: "S", cells: () => formulaCells },
      { name: "Gap", cells: () => placed(line?.gap ?? []) },
      ...(line ? [{ name: line.sheet, cells: () => line.figures.map(figureAt) }] : []),
    ],
    tables: [tableOf("KAP_Lists", "Lists", listGrid), ...(line ? [tableOf("KAP_Gap", "Gap", line.gap)] : [])],
    names: [],
    today: 46000,
  });
  const values = formulas.map((_, row) => calculator.value("S", row, 0));
  calculator.dispose();
  return values;
}

const figureAt = (cell: FigureCell, index: number) => [bridgePlace.top + index, bridgePlace.left + 1, cell] as const;

describe("figures in the sentences of formulas", () => {
  it("are amounts as findings say them, in every unit and size", async () => {
    const sizes = [0.01, 0.25, 0.96, 1.04, 7, 99.96, 1_234_567.8];
    const cases = languages.flatMap((language) =>
      ["%", "1-5", "n", "1/a", "EUR"].flatMap((unit) =>
        sizes.map((size) => ({ language, unit, figure: unit === "%" ? Math.min(size, 9) : size })),
      ),
    );
    const shown = await said(
      cases.map(({ language, unit, figure }) => amountFormula(String(figure), `"${unit}"`, language)),
    );
    expect(shown).toEqual(cases.map(({ language, unit, figure }) => amountText(figure, unit, language)));
  });

  it("are percent where shares stand, and percentage points where shares move", async () => {
    expect(
      await said([
        sizeText("0.234", '"%"', "de"),
        movementText("-0.0125", '"%"', "de"),
        movementText("0.01", '"%"', "en"),
        movementText("-1500", '"EUR"', "de"),
      ]),
    ).toEqual(["23,4 %", "1,3 Prozentpunkte", "1 percentage point", "1.500"]);
  });
});

/** What the line beside the bridge says of a gap of one half, of which 30 % are closed. */
async function bridgeLine(language: Language, unit: string, group: string | null, region: string | null) {
  const context = planContext(settingsOf({ language, level: "full" }));
  const columns = ["product_group", "region", "reason"];
  const headers = columns.map((column) => context.naming.header("gap", column));
  const gap: Grid = [headers, ["Coffee", "South", "open"], [group, region, "no target"]];
  const figures: Partial<Record<BridgeKey, CalculatedValue>> = {
    ...{ position: 2, unit, sign: 1, is_known: unit === "?" ? 0 : 1, gap_total: 0.5, coverage: 0.3, residual: 0.35 },
  };
  const sheet = context.sheet("chart_data");
  const { scope, outcome } = bridgeFigures(context);
  const texts: Partial<Record<BridgeKey, string>> = { scope, outcome };
  const cells = bridgeKeys.map((key): FigureCell => {
    const formula = texts[key];
    return formula === undefined ? { value: figures[key] ?? null } : { value: null, formula };
  });
  return (await said([bridgeLineFormula(context)], { gap, figures: cells, sheet }))[0];
}

describe("the line beside the bridge", () => {
  it("names the product group and the region of its gap, and the words of its unit", async () => {
    expect(await bridgeLine("de", "1-5", "Tee", "Nord")).toBe(
      "Tee, Nord: Lücke 0,5 Punkte, davon 30 % durch Maßnahmen geschlossen, 0,35 Punkte offen",
    );
    expect(await bridgeLine("en", "%", null, "North")).toBe(
      "North: Gap 50 percentage points, 30 % of it closed by measures, 35 percentage points open",
    );
    expect(await bridgeLine("de", "n", null, null)).toBe(
      "Lücke 0,5, davon 30 % durch Maßnahmen geschlossen, 0,35 offen",
    );
  });

  it("leaves the end of a long scope out, so that how large the gap is can be read", async () => {
    const line = String(await bridgeLine("de", "EUR", "Süßwaren und feine Backwaren der Saison", "Deutschland Nord"));
    expect(line).toMatch(/^Süßwaren und fei[^…]*…: Lücke 0,5 EUR, davon 30 % .* offen$/);
    expect(line.length).toBeLessThanOrEqual(92);
  });

  it("says why there is none", async () => {
    expect(await bridgeLine("en", "?", "Tea", null)).toBe("Tea: no target");
  });
});
