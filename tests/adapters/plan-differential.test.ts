import * as fc from "fast-check";
import type { CreatePlanRequest } from "../../src/actions/create/create-plan";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { kpiCatalogue } from "../../src/domain/kpi/catalogue";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { differences } from "../support/compare-workbooks";
import { startExcel } from "../support/excel-host";
import { orderExport, planRequest, planRequestOf, readExport } from "../support/order-export";
import { validationErrors } from "../support/validate-workbook";
import { newFile, planFiles, today, type Outcome } from "./both-ways";
import { actInExcel, actInFile, creating, importing, type Action } from "./plan-both-ways";

interface BothWays {
  readonly excel: Outcome;
  readonly plan: Outcome;
}

async function bothWays(file: Uint8Array, action: Action): Promise<BothWays> {
  return { excel: await actInExcel(file, action), plan: await actInFile(file, action) };
}

function expectSame({ excel, plan }: BothWays): void {
  expect(differences(excel.bytes, plan.bytes)).toEqual([]);
  expect(plan.snapshot).toEqual(excel.snapshot);
}

/** The plan without its functions, which are never equal. */
function planIn(snapshot: WorkbookSnapshot) {
  const { settings, rows, tables, findings } = readPlan(snapshot);
  return { settings, rows, tables, findings };
}

const withRegions = { map: ["region=ship_country"], where: ["customer_id=VINET"] };

describe("creating a plan through Office.js and in a file", () => {
  it.each([
    ["an empty English plan", planRequest()],
    ["an empty German plan", planRequest({ language: "de", account: "Müller & Söhne “Nord”", currency: "CHF" })],
    [
      "a plan with targets only",
      planRequest({ fiscalYearStart: 7, horizon: 5, targetKpis: ["market_share", "returns"] }),
    ],
    ["an English plan with the figures of an export", planRequestOf(readExport(orderExport, withRegions))],
    [
      "a German plan with the figures of an export, in another fiscal year",
      planRequestOf(readExport(orderExport, { ...withRegions, language: "de", fiscalYearStart: 4 }), {
        language: "de",
        fiscalYearStart: 4,
        productGroups: ["Seafood", "beverages"],
        regions: ["Österreich"],
      }),
    ],
  ])("gives the same workbook for %s, values included", async (_, request) => {
    expectSame(await bothWays(await newFile(), creating(request)));
  });

  const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  const anyRequest: fc.Arbitrary<CreatePlanRequest> = fc.record({
    account: anyName,
    language: fc.constantFrom("de", "en"),
    currency: fc.constantFrom("EUR", "CHF", "JPY"),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    today: fc.constantFrom("2024-02-29", "2026-01-15", "2026-12-31"),
    horizon: fc.integer({ min: 3, max: 6 }),
    firstPlanYear: fc.option(fc.integer({ min: 2020, max: 2030 }), { nil: undefined }),
    productGroups: fc.array(anyName, { maxLength: 3 }),
    regions: fc.array(anyName, { maxLength: 3 }),
    targetKpis: fc.subarray(
      kpiCatalogue.map(({ key }) => key),
      { maxLength: 5 },
    ),
    actuals: fc.constantFrom(undefined, readExport(orderExport).figures, readExport(orderExport, withRegions).figures),
    source: fc.constantFrom(undefined, "Import: =1+1.csv"),
  });

  it("gives the same workbook for whatever is asked", async () => {
    const file = await newFile();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => expectSame(await bothWays(file, creating(request)))),
      { numRuns: Number(process.env["RUNS"] ?? 2), endOnFailure: true },
    );
  });
});

describe("a plan that exists", () => {
  const older = readExport(orderExport.slice(0, 7), withRegions);
  const newer = readExport(orderExport, withRegions);
  let file: Uint8Array;

  beforeAll(async () => {
    file = (await actInFile(await newFile(), creating(planRequestOf(older)))).bytes;
  });

  it("reads the same in Excel and from the file", async () => {
    const excel = await startExcel({ file, today });
    const inExcel = await createExcelWorkbook().read();
    excel.close();
    const inFile = await (await planFiles.open(file)).read();
    expect(inFile).toEqual(inExcel);
    expect(planIn(inFile)).toEqual(planIn(inExcel));
    expect(planIn(inFile)).toMatchObject({ settings: { account: "Vins & Co. <Reims>" }, findings: [] });
  });

  it("stays as it is in both when the same export is imported again", async () => {
    const { excel, plan } = await bothWays(file, importing(older));
    expect(differences(excel.bytes, file)).toEqual([]);
    expect(differences(plan.bytes, file)).toEqual([]);
  });

  it("takes a few new figures into its spare rows, the same in both", async () => {
    const few = {
      ...older,
      figures: newer.figures.filter(({ kpi, fiscalYear }) => kpi === "revenue" && fiscalYear === 2025),
    };
    const result = await bothWays(file, importing(few));
    expectSame(result);
    const before = planIn(await (await planFiles.open(file)).read());
    const after = planIn(result.plan.snapshot);
    expect(after.tables.kpis?.bodyRows).toBe(before.tables.kpis?.bodyRows);
    expect(after.rows.kpis.length).toBe(before.rows.kpis.length + few.figures.length);
  });

  it("grows for many new figures, the same in both, and stays valid", async () => {
    const result = await bothWays(file, importing(newer));
    expectSame(result);
    const before = planIn(await (await planFiles.open(file)).read());
    const after = planIn(result.plan.snapshot);
    expect(after.rows.kpis.length).toBeGreaterThan(before.rows.kpis.length + 10);
    expect(after.tables.kpis?.bodyRows).toBe(after.rows.kpis.length + 5);
    expect(await validationErrors(result.excel.bytes)).toEqual([]);
    expect(await validationErrors(result.plan.bytes)).toEqual([]);
  });
});
