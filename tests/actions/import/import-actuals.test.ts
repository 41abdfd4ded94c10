import { readActuals, type ActualsRequest } from "../../../src/actions/import/actuals-source";
import { takeBack } from "../../../src/actions/edit/take-back";
import { importActuals, planBasics } from "../../../src/actions/import/import-actuals";
import { createPlan } from "../../../src/actions/create/create-plan";
import type { PlanRows } from "../../../src/domain/schema/plan-schema";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { restorePoints } from "../../../src/workbook/records/restore-points";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { differences } from "../../support/compare-workbooks";
import { planFilesOn, repeatingRandom } from "../../support/plan-files";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });
const reading: ActualsRequest = {
  language: "de",
  currency: "EUR",
  fiscalYearStart: 1,
  today: "2029-01-31",
  map: [],
  where: [],
};

const header = "Auftragsnr.;Datum;Artikel;Produktgruppe;Land;Menge;Einzelpreis;Rabatt";
const lines = [
  "1;15.01.2024;Chai;Tee;Deutschland;10;1.000,50;0",
  "1;15.01.2024;Bohnen;Kaffee;Deutschland;2;20,00;0,1",
  "2;31.12.2024;Chai;Tee;Österreich;3;1.000,50;0",
  "3;01.07.2025;Chai;Tee;Deutschland;1;900,00;0",
  "4;31.12.2025;Chai;Tee;Deutschland;1;100,00;0",
];

const csv = (...rows: readonly string[]) => ({
  kind: "csv" as const,
  name: "auftraege.csv",
  bytes: new TextEncoder().encode([header, ...rows].join("\n")),
});

function exportOf(...rows: readonly string[]) {
  return readActuals(csv(...rows), reading);
}

async function planWith(rows: readonly string[], targetKpis = ["revenue"]): Promise<PlanFile> {
  const { figures, source } = exportOf(...rows);
  const file = await files.create();
  const request = { account: "A", language: "de", currency: "EUR", fiscalYearStart: 1, today } as const;
  await createPlan(file, { ...request, actuals: figures, source, targetKpis }, repeatingRandom());
  return file;
}

async function importInto(file: PlanFile, rows: readonly string[], on = "2026-04-01", decide = {}) {
  const { figures, source, dataFirst, dataLast } = exportOf(...rows);
  const options = { today: on, source, fiscalYearStart: 1, dataFirst, dataLast, ...decide };
  return importActuals(file, figures, options, repeatingRandom(99));
}

const kpisOf = async (file: PlanFile) => readPlan(await file.read()).rows.kpis;
const revenueOf = async (file: PlanFile, year: number) =>
  (await kpisOf(file)).filter(
    ({ values }) => values.kpi === "revenue" && values.segment === null && values.fiscal_year === year,
  );

describe("figures of an export", () => {
  it("are revenue as price times quantity less discount, and orders counted once", () => {
    const { figures, lineCount, dataFirst, dataLast, source } = exportOf(...lines);
    const of = (kpi: string, fiscalYear: number, productGroup = "") =>
      figures.find(
        (row) =>
          row.kpi === kpi &&
          row.fiscalYear === fiscalYear &&
          row.productGroup === productGroup &&
          row.region === "" &&
          row.segment === "",
      );
    expect(lineCount).toBe(5);
    expect([dataFirst, dataLast]).toEqual(["2024-01-15", "2025-12-31"]);
    expect(source).toContain("auftraege.csv");
    const tea = 10_005 + 3001.5;
    const byGroup = figures.filter(
      (row) => row.kpi === "revenue" && row.fiscalYear === 2024 && row.productGroup === "Tee" && row.segment === "",
    );
    expect(byGroup.reduce((sum, row) => sum + (row.actual ?? 0), 0)).toBeCloseTo(tea, 6);
    expect(of("number_of_orders", 2024)?.actual).toBe(2);
    expect(of("number_of_orders", 2024, "Tee")?.actual).toBe(2);
    expect(of("number_of_orders", 2024, "Kaffee")?.actual).toBe(1);
  });

  it("are none, with an error, where nothing can be read", () => {
    const { figures, findings } = readActuals({ ...csv(), bytes: new Uint8Array([0, 1, 2, 0, 255]) }, reading);
    expect(figures).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});

describe("importing the same file twice", () => {
  it("changes nothing", async () => {
    const file = await planWith(lines);
    const before = await file.toBytes();
    const decisions = await importInto(file, lines);
    expect([decisions.newRows, decisions.updates, decisions.conflicts, decisions.vanished]).toEqual([[], [], [], []]);
    expect(decisions.unchanged.length).toBeGreaterThan(10);
    expect(await file.toBytes()).toEqual(before);
  });

  it("changes nothing either after a first import into a plan without figures", async () => {
    const file = await planWith([]);
    const first = await importInto(file, lines);
    expect(first.newRows.length).toBeGreaterThan(20);
    const before = await file.toBytes();
    await importInto(file, lines, "2026-05-01");
    expect(differences(before, await file.toBytes())).toEqual([]);
  });
});

describe("an import into a plan", () => {
  it("changes only actual, numerator, denominator, their end, source and date", async () => {
    const file = await planWith(lines.slice(0, 4));
    const plan = readPlan(await file.read());
    const typed: Partial<PlanRows["kpis"]> = {
      target: 99,
      owner: "AB",
      comment: "=mine",
      confidence: "low",
      method: "ERP",
    };
    await file.apply(
      rowUpdates(
        plan,
        "kpis",
        plan.rows.kpis.map(({ rowNumber }) => ({ rowNumber, values: typed })),
      ),
    );
    const before = await kpisOf(file);
    const { updates } = await importInto(file, lines);
    expect(updates.length).toBeGreaterThan(0);
    const after = (await kpisOf(file)).slice(0, before.length);
    const kept = ({ values }: (typeof before)[number]) => {
      const { actual, numerator, denominator, actual_through, source, as_of, ...others } = values;
      expect([actual, numerator, denominator, actual_through, source, as_of]).toHaveLength(6);
      return others;
    };
    expect(after.map(kept)).toEqual(before.map(kept));
    expect(after.map(({ rowNumber }) => rowNumber)).toEqual(before.map(({ rowNumber }) => rowNumber));
    const [row, ...others] = await revenueOf(file, 2025);
    expect(row?.values).toMatchObject({ actual: 1000, as_of: "2026-04-01", comment: "=mine" });
    expect(others).toEqual([]);
  });

  it("fills the target rows that a plan begins with instead of adding rows beside them", async () => {
    const file = await planWith([], ["number_of_orders"]);
    const [first, second] = (await kpisOf(file)).map(({ values }) => values.fiscal_year);
    await importInto(
      file,
      lines.map((line) => line.replace("2024", String(first)).replace("2025", String(second))),
    );
    const account = (await kpisOf(file)).filter(({ values: { kpi, product_group, region } }) => {
      return kpi === "number_of_orders" && product_group === null && region === null;
    });
    expect(account.map(({ values }) => [values.fiscal_year, values.actual])).toEqual([
      [2027, 2],
      [2028, 2],
      [2029, null],
    ]);
  });

  it("keeps a figure that was corrected by hand, says so, and replaces it only when asked", async () => {
    const file = await planWith(lines);
    const plan = readPlan(await file.read());
    const corrected = plan.rows.kpis.find(({ values }) => values.kpi === "revenue" && values.actual !== null);
    const rowNumber = corrected?.rowNumber ?? 0;
    await file.apply(rowUpdates(plan, "kpis", [{ rowNumber, values: { actual: 1 } }]));
    const kept = await importInto(file, lines);
    expect(kept.conflicts.map((conflict) => conflict.rowNumber)).toEqual([rowNumber]);
    expect((await kpisOf(file)).find((row) => row.rowNumber === rowNumber)?.values.actual).toBe(1);
    await importInto(file, lines, "2026-04-01", { replaceCorrections: true });
    const again = (await kpisOf(file)).find((row) => row.rowNumber === rowNumber)?.values;
    expect(again?.actual).toBe(corrected?.values.actual);
  });

  it("keeps formulas of somebody's own, whatever is asked, and says so", async () => {
    const file = await planWith(lines);
    const plan = readPlan(await file.read());
    const filled = plan.rows.kpis.filter(({ values }) => values.kpi === "revenue" && values.actual !== null);
    const [changed, gone] = [filled[0]?.rowNumber ?? 0, filled.at(-1)?.rowNumber ?? 0];
    const { sheet = "", left = 0, positions } = plan.tables.kpis ?? {};
    const actual = left + (positions?.get("actual") ?? 0);
    for (const row of [changed, gone])
      await file.apply([{ kind: "setCells", sheet, top: row - 1, left: actual, cells: [[{ formula: "1000+1" }]] }]);
    const decided = await importInto(file, lines.slice(0, 3), "2026-04-01", {
      replaceCorrections: true,
      clearVanished: true,
    });
    expect(decided.findings).toContainEqual(expect.objectContaining({ code: "actuals.kept-formula", row: changed }));
    const [contents] = await file.readSheets([sheet]);
    const held = (row: number) => contents?.cells[row - 1 - contents.top]?.[actual - contents.left];
    expect([held(changed), held(gone)]).toEqual(["=1000+1", "=1000+1"]);
  });

  it("keeps text that someone typed in place of a figure, and says so", async () => {
    const file = await planWith([], ["number_of_orders"]);
    const before = await file.read();
    const table = before.tables.find(({ name }) => name === "KAP_Kpis");
    const column = table?.headers.indexOf("Ist") ?? -1;
    expect(column).toBeGreaterThan(0);
    const [top, left] = [(table?.top ?? 0) + 1, (table?.left ?? 0) + column];
    await file.apply([{ kind: "setCells", sheet: table?.sheet ?? "", top, left, cells: [["ca. 500"]] }]);
    const year = (await kpisOf(file))[0]?.values.fiscal_year;
    const { conflicts, findings } = await importInto(
      file,
      lines.map((line) => line.replace("2024", String(year))),
    );
    expect(conflicts).toMatchObject([{ rowNumber: top + 1, reason: "unreadable", unreadable: "ca. 500" }]);
    expect(findings).toMatchObject([{ code: "actuals.kept-unreadable", row: top + 1, params: { plan: "ca. 500" } }]);
    const after = (await file.read()).tables.find(({ name }) => name === "KAP_Kpis");
    expect(after?.rows[0]?.[column]).toBe("ca. 500");
  });

  it("reads quantities without a unit in the one that the settings give to their product group", async () => {
    const file = await planWith(lines.slice(0, 4), ["sales_volume"]);
    const plan = readPlan(await file.read());
    const groups = plan.rows.settings.filter(({ values }) => values.kind === "product_group");
    const tea = groups.filter(({ values }) => values.name === "Tee");
    await file.apply(
      rowUpdates(
        plan,
        "settings",
        tea.map(({ rowNumber }) => ({ rowNumber, values: { unit: "kg" } })),
      ),
    );
    const basics = await planBasics(file);
    const { figures } = readActuals(csv(...lines), { ...reading, ...basics });
    const units = figures.filter(({ kpi }) => kpi === "sales_volume").map((row) => [row.productGroup, row.unit]);
    expect(new Set(units.map((unit) => unit.join(" ")))).toEqual(new Set(["Tee kg", "Kaffee pcs"]));
  });

  it("can be taken back: figures are as before, rows that it added are empty, later corrections stay", async () => {
    const file = await planWith(lines);
    const before = await kpisOf(file);
    await importInto(file, [...lines, "5;02.01.2026;Chai;Tee;Deutschland;4;100,00;0"]);
    const added = (await kpisOf(file)).slice(before.length);
    expect(added.length).toBeGreaterThan(3);
    const [corrected] = added;
    await file.apply(
      rowUpdates(readPlan(await file.read()), "kpis", [
        { rowNumber: corrected?.rowNumber ?? 0, values: { actual: 4711 } },
      ]),
    );
    expect(await takeBack(file, today)).toMatchObject({
      point: { action: "import" },
      kept: [{ column: "actual", now: 4711 }],
    });
    const after = await kpisOf(file);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).flatMap(({ values }) => values.actual ?? [])).toEqual([4711]);
  });

  it("can be taken back where it adds many rows, and leaves the plan as small as it was to read", async () => {
    const file = await planWith([]);
    const before = await kpisOf(file);
    const many = Array.from({ length: 60 }, (_, index) => {
      return `${index};15.01.2024;Chai;Gruppe ${index};Deutschland;10;1.000,50;0`;
    });
    const { newRows } = await importInto(file, many);
    const table = async () => (await file.read()).tables.find(({ name }) => name === "KAP_Restore");
    const added = (await table())?.rows.length ?? 0;
    expect(newRows.length).toBeGreaterThan(200);
    // a record for each row, and one for each product group and region in the settings
    expect(added).toBeLessThan(newRows.length + 80);
    expect(await takeBack(file, today)).toMatchObject({ kept: [] });
    expect(await kpisOf(file)).toEqual(before);
    expect(restorePoints(await file.read())).toEqual([]);
    expect((await table())?.rows.length).toBeLessThan(10);
  });

  it("gives its new rows ids that the plan does not have", async () => {
    const file = await planWith(lines.slice(0, 2));
    const before = new Set((await kpisOf(file)).map(({ values }) => values.id));
    // The same random source as when the plan was made.
    const { figures, source, dataFirst, dataLast } = exportOf(...lines);
    await importActuals(file, figures, { today, source, fiscalYearStart: 1, dataFirst, dataLast }, repeatingRandom());
    const ids = (await kpisOf(file)).map(({ values }) => values.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(before.size);
  });

  it("refuses a plan whose KPI table is gone", async () => {
    const file = await planWith(lines);
    const snapshot = await file.read();
    const without = { ...snapshot, tables: snapshot.tables.filter(({ name }) => name !== "KAP_Kpis") };
    const applied: unknown[] = [];
    const damaged = {
      capabilities: file.capabilities,
      read: () => Promise.resolve(without),
      readSheets: () => Promise.resolve([]),
      readRules: () => Promise.resolve([]),
      apply: (changes: unknown) => Promise.resolve(void applied.push(changes)),
    };
    const { figures, source, dataFirst, dataLast } = exportOf(...lines);
    const options = { today, source, fiscalYearStart: 1, dataFirst, dataLast };
    await expect(importActuals(damaged, figures, options, repeatingRandom())).rejects.toMatchObject({
      code: "damagedPlan",
    });
    expect(applied).toEqual([]);
  });
});
