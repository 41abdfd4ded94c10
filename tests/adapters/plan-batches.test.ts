import { importActuals } from "../../src/actions/import/import-actuals";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { KpiFigures } from "../../src/domain/kpi/kpi-figures";
import { readPlan } from "../../src/workbook/read-plan";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { planRequest, repeatable } from "../support/order-export";
import { newFile, today } from "./both-ways";
import { creating } from "./plan-both-ways";

const source = "Import: orders.csv";

/** Revenue of 50 product groups in 20 regions, year after year. */
function revenueRows(count: number, actual: number, actualThrough: string): KpiFigures[] {
  return Array.from({ length: count }, (_, index) => ({
    kpi: "revenue",
    productGroup: `Group ${index % 50}`,
    region: `Region ${Math.floor(index / 50) % 20}`,
    segment: "",
    fiscalYear: 2020 + Math.floor(index / 1000),
    unit: "EUR",
    actual: actual + index,
    numerator: null,
    denominator: null,
    actualThrough,
  }));
}

interface Sent {
  readonly batches: number;
  readonly bytes: number;
}

/** What goes over the wire while something is done. */
async function sent(excel: RunningExcel, work: () => Promise<unknown>): Promise<Sent> {
  excel.counters.reset();
  await work();
  return { batches: excel.counters.batches, bytes: excel.counters.requestBytes };
}

/** The calculation of many rows takes a while on a busy computer. */
const patience = 300_000;
const openPlan = () => createExcelWorkbook({ timeoutMs: patience });
const reading = 2;
const charts = 1;
const hiding = 1;
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

describe.each([
  // what an import replaces is kept with it, on a sheet that is hidden in a batch of its own
  { count: 10, content: 1, renewing: 1 },
  { count: 5000, content: 3, renewing: 2 },
])("a plan with $count KPI rows", ({ count, content, renewing }) => {
  let excel: RunningExcel;
  let created: Sent;

  beforeAll(async () => {
    excel = await startExcel({ file: await newFile(), today });
    const request = planRequest({ actuals: revenueRows(count, 1, "2020-06-30"), source, targetKpis: [] });
    created = await sent(excel, () => creating(request)(openPlan()));
  }, patience);

  afterAll(() => excel.close());

  it("is created with two batches to read, one for each started megabyte of content, and one for the charts", () => {
    expect(created.batches).toBe(reading + content + charts);
    expect(megabytes(created.bytes)).toBe(content);
  });

  it("is read in two batches", async () => {
    const read = await sent(excel, async () => {
      expect(readPlan(await openPlan().read()).rows.kpis).toHaveLength(count);
    });
    expect(read.batches).toBe(reading);
  });

  it(
    "takes newer figures for all its rows in one batch for each started megabyte",
    async () => {
      const figures = revenueRows(count, 1000, "2026-12-31");
      const days = { today: "2026-01-15", dataFirst: "2020-01-01", dataLast: "2026-12-31" };
      const imported = await sent(excel, async () => {
        const decisions = await importActuals(
          openPlan(),
          figures,
          { ...days, source, fiscalYearStart: 1 },
          repeatable(),
        );
        expect(decisions.updates).toHaveLength(count);
      });
      expect(imported.batches).toBe(reading + renewing + hiding);
      expect(megabytes(imported.bytes)).toBeLessThanOrEqual(renewing);
    },
    patience,
  );

  it("needs only to be read for figures that it has already", async () => {
    const figures = revenueRows(count, 1000, "2026-12-31");
    const days = { today: "2026-02-15", dataFirst: "2020-01-01", dataLast: "2026-12-31" };
    const imported = await sent(excel, async () => {
      const decisions = await importActuals(openPlan(), figures, { ...days, source, fiscalYearStart: 1 }, repeatable());
      expect(decisions.unchanged).toHaveLength(count);
    });
    expect(imported.batches).toBe(reading);
  });
});
