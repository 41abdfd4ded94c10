import * as fc from "fast-check";
import { levels, tableSheetKeys } from "../../src/domain/schema/plan-schema";
import { languages } from "../../src/localisation/language";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { plannedSheets } from "../../src/workbook/plan-sheets";
import type { PlanSettings } from "../../src/workbook/plan-settings";
import { readPlan, type Plan } from "../../src/workbook/read-plan";
import { anyRows } from "../support/any-plan-rows";
import { buildPlan, noRows, planFilesOn, settingsOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });

/** The plan in the saved file, as another program would read it. */
async function writtenAndRead(settings: PlanSettings, rows: RowsBySheet): Promise<Plan> {
  const bytes = await (await buildPlan({ settings, rows }, today, files)).toBytes();
  return readPlan(await (await files.open(bytes)).read());
}

function rowsOf({ rows }: Plan) {
  return Object.fromEntries(tableSheetKeys.map((sheet) => [sheet, rows[sheet].map(({ values }) => values)]));
}

const anySettings = fc.record({
  account: fc.constantFrom("QUICK-Stop", "007", "=1+1", "Müller & Söhne <KG>", "日本 🫖"),
  language: fc.constantFrom(...languages),
  level: fc.constantFrom(...levels),
  sheetsOn: fc.constantFrom([], ["prices" as const]),
  sheetsOff: fc.constantFrom([], ["gap" as const, "tows" as const]),
  currency: fc.constantFrom("EUR", "CHF"),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  horizon: fc.integer({ min: 3, max: 6 }),
  status: fc.constantFrom("draft" as const, "agreed" as const, "closed" as const),
  statusBy: fc.constantFrom("", "AB"),
  statusOn: fc.constantFrom("", "2026-02-28"),
});

describe("a plan that is written and read back", () => {
  it("is the plan that was written, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(anySettings, anyRows, async (different, anywhere) => {
        const settings = settingsOf(different);
        const planned = plannedSheets(settings);
        // rows of sheets that the plan does not have stand nowhere
        const has = ([key]: readonly [string, unknown]) => [...planned].some((sheet) => sheet === key);
        const rows: RowsBySheet = { ...noRows, ...Object.fromEntries(Object.entries(anywhere).filter(has)) };
        const plan = await writtenAndRead(settings, rows);
        expect(plan.settings).toEqual(settings);
        expect(rowsOf(plan)).toEqual(rows);
        expect(plan.findings).toEqual([]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 10), seed: Number(process.env["SEED"] ?? 42) },
    );
  });

  it.each(languages)("is the same when its formulas are calculated, in %s", async (language) => {
    const { settings, rows } = samplePlan(language, 1, today, 20);
    const plan = readPlan(await (await buildPlan({ settings, rows }, today)).read());
    // Reading takes the white space around a text away.
    const trimmed = rows.settings.map((row) => ({ ...row, name: row.name?.trim() ?? null }));
    expect(rowsOf(plan)).toEqual({ ...rows, settings: trimmed });
    expect(plan.findings).toEqual([]);
  });

  it("knows in which row of the sheet each of its rows stands", async () => {
    const { settings, rows } = samplePlan("en", 1, today, 3);
    const plan = await writtenAndRead(settings, rows);
    expect(plan.rows.kpis.map(({ rowNumber }) => rowNumber)).toEqual([5, 6, 7]);
    expect(plan.tables.kpis).toMatchObject({ sheet: "KPIs", top: 3, left: 0, bodyRows: 8 });
  });
});
