import { takeBack } from "../../../src/actions/edit/take-back";
import { canTakeBack, decideImport, importActuals, importChanges } from "../../../src/actions/import/import-actuals";
import type { KpiFigures } from "../../../src/domain/kpi/kpi-figures";
import { planBatches } from "../../../src/excel/batches";
import { importSource } from "../../../src/localisation/import-source";
import type { Change } from "../../../src/workbook/changes";
import type { PlanFile, WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { restorePointChanges } from "../../../src/workbook/records/restore-points";
import { buildPlan, noRows, planFilesOn, repeatingRandom, settingsOf } from "../../support/plan-files";

const today = "2026-03-01";
/** KPI rows of the plan. */
const rows = 5_000;

/** The figures of so many product groups; `factor` makes others of them. */
function figuresOf(count: number, factor: number): KpiFigures[] {
  return Array.from({ length: count }, (_, index) => ({
    kpi: "revenue",
    productGroup: `Product group ${index}`,
    region: "",
    segment: "",
    fiscalYear: 2025,
    actual: (index + 1) * factor,
    numerator: null,
    denominator: null,
    actualThrough: "2025-12-31",
    unit: "EUR",
  }));
}

const source = importSource("export.csv");
const decide = { today, source, fiscalYearStart: 1, dataFirst: "2025-01-01", dataLast: "2025-12-31" };

let file: PlanFile;

beforeAll(async () => {
  file = await buildPlan({ settings: settingsOf(), rows: noRows }, today, planFilesOn(today, { calculates: false }));
  await importActuals(file, figuresOf(rows, 1.25), decide, repeatingRandom());
});

const sumOf = (snapshot: WorkbookSnapshot) =>
  readPlan(snapshot).rows.kpis.reduce((sum, { values }) => sum + (values.actual ?? 0), 0);

/** What an action writes, by the estimate that splits it into requests. */
async function written(action: (of: PlanFile) => Promise<unknown>): Promise<readonly Change[]> {
  const all: Change[] = [];
  await action({
    ...file,
    apply: async (changes) => {
      all.push(...changes);
      await file.apply(changes);
    },
  });
  return all;
}

describe("an import that renews thousands of rows", () => {
  it("can be taken back whole, in few requests, and is little to read with the plan", async () => {
    const before = sumOf(await file.read());
    const imported = await written((of) => importActuals(of, figuresOf(rows, 1.5), decide, repeatingRandom(2)));
    const after = await file.read();
    expect(sumOf(after)).toBeCloseTo(before * 1.2, 3);
    // one more for each started megabyte
    expect(planBatches(imported).length).toBeLessThanOrEqual(3);
    const table = after.tables.find(({ name }) => name === "KAP_Restore");
    expect(JSON.stringify(table?.rows).length).toBeLessThan(3_000_000);
    const back = await written((of) => takeBack(of, today));
    expect(sumOf(await file.read())).toBe(before);
    expect(planBatches(back).length).toBeLessThanOrEqual(2);
  });

  it("leaves no point where it is more than a plan should carry about, and that is known before", async () => {
    const snapshot = await file.read();
    const plan = readPlan(snapshot);
    const few = decideImport(plan, figuresOf(rows, 2), decide);
    const many = decideImport(plan, figuresOf(4 * rows, 2), decide);
    expect([few, many].map((decisions) => canTakeBack({ plan, snapshot }, decisions))).toEqual([true, false]);
    let id = 0;
    const changes = importChanges(plan, snapshot, many, () => String((id += 1)).padStart(8, "0"));
    expect(restorePointChanges({ snapshot, plan, changes }, { on: today, action: "import" })).toEqual([]);
  });
});
