import type { Level } from "../../../src/domain/schema/define-sheet";
import { planSheets, tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import type { Language } from "../../../src/localisation/language";
import { sheetName } from "../../../src/localisation/sheet-texts";
import type { NewPlan } from "../../../src/workbook/new-plan";
import { planCreation } from "../../../src/workbook/plan-creation";
import { plannedSheets } from "../../../src/workbook/plan-sheets";
import { meanMaturity } from "../../../src/domain/strategy/self-check";
import { lists } from "../../../src/domain/schema/lists";
import { labelOf } from "../../../src/localisation/list-labels";
import { maturitySource } from "../../../src/workbook/sheets/maturity-data";
import { bridgeSource } from "../../../src/workbook/sheets/bridge-data";
import type { CellRange } from "../../../src/workbook/changes";
import { ownRanges } from "../../../src/workbook/sheets/overview-own-ranges";
import { column, overviewLayout } from "../../../src/workbook/sheets/overview-layout";
import { fullPlan } from "../../support/full-plan";
import { accountLines } from "../../support/account-lines";
import { buildPlan, noRows } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";
import { readSheetValues, type SheetValue } from "../../support/xlsx/sheet-values";

/** Today, because TODAY() is another day in LibreOffice otherwise. */
const today = new Date().toISOString().slice(0, 10);

function sampleOf(language: Language, level: Level): NewPlan {
  return fullPlan({ account: "QUICK-Stop", language, level, today, ...accountLines("QUICK", today) });
}

type Values = ReturnType<typeof readSheetValues>;
const cellOf = (values: Values, sheet: string, top: number, left: number): SheetValue =>
  values.get(sheet)?.[top]?.[left] ?? null;

const plans = new Map<Language, Promise<Uint8Array>>();

/** The full plan in a language, built once. */
function fullBytes(language: Language): Promise<Uint8Array> {
  const known = plans.get(language) ?? buildPlan(sampleOf(language, "full"), today).then((file) => file.toBytes());
  plans.set(language, known);
  return known;
}

const blockSheets = ["gap", "swot", "self_check"] as const;
/** Every choice of the sheets that have a block of their own. */
const combinations = Array.from({ length: 2 ** blockSheets.length }, (_, bits) => {
  const off = blockSheets.filter((_, index) => (bits >> index) % 2 === 1);
  return [off.length === 0 ? "none off" : `without ${off.join(", ")}`, off] as const;
});

const isOverlap = (one: CellRange, other: CellRange) =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

describe("the pages of plans at every level", () => {
  it.each(["lean", "standard", "full"] as const)("mention no table that the plan does not have (%s)", (level) => {
    const plan = sampleOf("de", level);
    const sheets = plannedSheets(plan.settings);
    const missing = tableSheetKeys.filter((key) => !sheets.has(key)).map((key) => planSheets[key].table);
    const changes = planCreation({ sheets: [], tables: [], names: [] }, plan);
    const texts = JSON.stringify(changes);
    expect(missing.filter((table) => texts.includes(`${table}[`))).toEqual([]);
  });

  it("leave no gap for blocks of sheets that are switched off", () => {
    const { settings } = sampleOf("en", "standard");
    const without = (sheets: readonly ("gap" | "swot" | "self_check")[]) =>
      overviewLayout(plannedSheets({ ...settings, sheetsOff: sheets }));
    expect(without(["gap"])).toMatchObject({ isWide: true, revenue: { chart: { left: column.kpi } } });
    expect(without(["gap"]).bridge).toBeUndefined();
    expect(without(["swot"]).swot).toBeUndefined();
    expect(without(["swot"]).bridge?.chart.bottom).toBe(without(["swot"]).health.end);
    expect(without(["gap", "swot", "self_check"]).isWide).toBe(false);
  });

  it.each(combinations)("have no blocks that overlap, and none outside of the page (%s)", (_, sheetsOff) => {
    const { settings } = sampleOf("en", "full");
    const page = overviewLayout(plannedSheets({ ...settings, sheetsOff }));
    const { bridge, revenue, selfCheck } = page;
    expect([bridge, page.swot, selfCheck].map((place) => place !== undefined)).toEqual(
      (["gap", "swot", "self_check"] as const).map((key) => !sheetsOff.includes(key)),
    );
    const charts = [bridge?.chart, revenue.chart, selfCheck?.chart].filter((chart) => chart !== undefined);
    const taken = [...charts, ...ownRanges(page)];
    const overlapping = charts.flatMap((chart) => taken.filter((other) => other !== chart && isOverlap(chart, other)));
    expect(overlapping).toEqual([]);
    for (const { top, bottom, right } of charts) {
      expect(bottom - top).toBeGreaterThanOrEqual(8);
      expect([bottom <= page.last, right <= page.right]).toEqual([true, true]);
    }
  });
});

describe.each(["de", "en"] as const)("the overview of a full plan (%s)", (language) => {
  const layout = overviewLayout(plannedSheets(sampleOf(language, "full").settings));
  const overview = sheetName("overview", language);
  const chartData = sheetName("chart_data", language);

  it("has no error value anywhere, and the file is one that Excel opens without repair", async () => {
    const bytes = await fullBytes(language);
    const errors = [...readSheetValues(bytes)].flatMap(([sheet, rows]) =>
      rows.flatMap((row, top) => row.flatMap((value) => (isError(value) ? [`${sheet}, row ${top + 1}`] : []))),
    );
    expect(errors).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("places persons by influence and attitude", async () => {
    const values = readSheetValues(await fullBytes(language));
    const { first, left } = layout.map ?? { first: -1, left: -1 };
    const placed = Array.from({ length: 5 }, (_, level) =>
      Array.from(
        { length: 5 },
        (_, attitude) => cellOf(values, overview, first + 2 * level, left + 1 + attitude) || "",
      ),
    );
    expect(placed).toEqual([
      ["", "", "", "Hohenstein", ""],
      ["", "Oberbauer-S…°", "Hohlfeld", "Kloss", ""],
      ["", "", "", "", "Lindemann"],
      ["", "", "Petermann", "Yıldız", ""],
      ["", "", "", "Graf", ""],
    ]);
  });

  it("shows a bridge whose steps lead from the last actual to the target, each as long as it says", async () => {
    const values = readSheetValues(await fullBytes(language));
    const number = (top: number, left: number) => Number(cellOf(values, chartData, top, left));
    const rows = Array.from({ length: bridgeSource.bottom - bridgeSource.top }, (_, index) => {
      const top = bridgeSource.top + 1 + index;
      const [from, to] = [number(top, bridgeSource.left - 3), number(top, bridgeSource.left - 2)];
      const parts = Array.from({ length: bridgeSource.right - bridgeSource.left - 1 }, (_, part) =>
        number(top, bridgeSource.left + 2 + part),
      );
      return { from, to, size: parts.reduce((sum, part) => sum + Math.abs(part), 0) };
    });
    expect(rows).toHaveLength(6);
    for (const { from, to, size } of rows) expect(size).toBeCloseTo(Math.abs(to - from), 6);
    expect(rows.slice(1, 5).map(({ from }) => from)).toEqual(rows.slice(0, 4).map(({ to }) => to));
    expect(rows[5]?.to).toBeCloseTo(rows[4]?.to ?? NaN, 6);
    expect(rows[5]?.to).toBeGreaterThan(rows[0]?.to ?? NaN);
    const line = String(cellOf(values, overview, layout.bridge?.choice ?? -1, column.before));
    expect(line).toMatch(language === "de" ? /^Lücke [\d.]+ EUR, davon \d+ %/ : /^Gap [\d,]+ EUR, \d+ %/);
  });

  it("shows on the radar what the domain says of maturity and aim of each dimension, integration and foundation", async () => {
    const values = readSheetValues(await fullBytes(language));
    const rows = sampleOf(language, "full").rows.self_check;
    const mean = (rating: "maturity" | "aim", spoke: (row: (typeof rows)[number]) => boolean) =>
      meanMaturity(rows.filter(spoke).map((row) => ({ dimension: row.dimension, maturity: row[rating] })));
    const line = (label: string, spoke: (row: (typeof rows)[number]) => boolean) =>
      [label, mean("maturity", spoke), mean("aim", spoke)] as const;
    const expected = [
      ...lists.self_check_dimension.map((code) =>
        line(labelOf("self_check_dimension", code, language), ({ dimension }) => dimension === code),
      ),
      ...(["integration", "foundation"] as const).map((code) =>
        line(labelOf("self_check_part", code, language), ({ part }) => part === code),
      ),
    ];
    const { top, left } = maturitySource;
    const shown = expected.map((_, index) =>
      [0, 1, 2].map((at) => cellOf(values, chartData, top + 1 + index, left + at)),
    );
    expect(shown).toEqual(
      expected.map(([label, ...means]) => [label, ...means.map((value) => expect.closeTo(value ?? NaN, 9))]),
    );
    const { title, chart } = layout.selfCheck ?? { title: -1, chart: { right: 0 } };
    expect(cellOf(values, overview, title, chart.right)).toMatch(
      language === "de" ? /^im Mittel \d,\d$/ : /^\d\.\d on average$/,
    );
  });

  it("shows the heaviest statements of each quadrant first", async () => {
    const values = readSheetValues(await fullBytes(language));
    const { title, leftWeight, rightWeight, slots } = layout.swot ?? {
      title: -1,
      leftWeight: 0,
      rightWeight: 0,
      slots: 0,
    };
    const weights = (top: number, left: number) =>
      Array.from({ length: 3 }, (_, index) => cellOf(values, overview, top + index, left));
    expect(weights(title + 2, leftWeight)).toEqual([5, 4, 3]);
    expect(weights(title + 2, rightWeight)).toEqual([5, 4, 3]);
    expect(weights(title + 3 + slots, leftWeight)).toEqual([4, 3, 2.4]);
    expect(weights(title + 3 + slots, rightWeight)).toEqual([3.2, 2.4, 1.6]);
  });
});

const isError = (value: SheetValue) => typeof value === "object" && value !== null;

describe("the overview of a full plan without rows", () => {
  it.each(["de", "en"] as const)("is built without error values (%s)", async (language) => {
    const { settings } = sampleOf(language, "full");
    const values = readSheetValues(await (await buildPlan({ settings, rows: noRows }, today)).toBytes());
    expect([...values].flatMap(([, rows]) => rows.flat().filter(isError))).toEqual([]);
    const layout = overviewLayout(plannedSheets(settings));
    const [text, notRated] = language === "de" ? [/^Keine Zeile/, "nicht bewertet"] : [/^No line/, "not rated"];
    const { top, left, bottom } = maturitySource;
    const spokes = Array.from({ length: bottom - top }, (_, index) =>
      [0, 1, 2].map((at) => cellOf(values, sheetName("chart_data", language), top + 1 + index, left + at)),
    );
    for (const [label, ...means] of spokes) {
      expect(label).toMatch(new RegExp(`^[\\p{L}]+\n\\(${notRated}\\)$`, "u"));
      expect(means).toEqual([0, 0]);
    }
    expect(cellOf(values, sheetName("overview", language), layout.bridge?.choice ?? -1, column.before)).toMatch(text);
  });
});
