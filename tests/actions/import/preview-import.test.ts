import { createPlan } from "../../../src/actions/create/create-plan";
import type { ActualsSource } from "../../../src/actions/import/actuals-source";
import { applyImport, previewImport, resumeImport } from "../../../src/actions/import/preview-import";
import type { ImportRequest } from "../../../src/actions/import/import-preview";
import { readWorkbookSource, workbookSources } from "../../../src/actions/import/workbook-sources";
import { saveDraft } from "../../../src/actions/edit/save-draft";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { rowUpdates } from "../../../src/workbook/row-writes";
import { withFilter } from "../../support/edit-table-part";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { orderExport, planRequest, repeatable } from "../../support/order-export";
import { planFilesOn } from "../../support/plan-files";

const today = "2026-01-15";
const files = planFilesOn(today, { calculates: false });
const csv = (lines: readonly string[]): ActualsSource => ({
  kind: "csv",
  name: "orders.csv",
  bytes: new TextEncoder().encode(lines.join("\n")),
});
const source = csv(orderExport);
const request: ImportRequest = { map: [], where: ["customer_id=VINET"], today };

async function emptyPlan(): Promise<PlanFile> {
  const file = await files.create();
  await createPlan(file, planRequest({ targetKpis: ["revenue"] }), repeatable());
  return file;
}

const metaOf = async (file: PlanFile) => {
  const { importWhere, importMap } = readPlan(await file.read()).settings;
  return { importWhere, importMap };
};

describe("a preview", () => {
  it("says what an import would do, and writes nothing", async () => {
    const file = await emptyPlan();
    const before = await file.toBytes();
    const { reading, decisions, years } = await previewImport(file, source, request);
    expect(reading.lineCount).toBe(11);
    expect(decisions?.newRows.length).toBeGreaterThan(20);
    expect(decisions?.remembers).toEqual({ where: ["customer_id=VINET"], map: [] });
    expect(years).toEqual([
      { fiscalYear: 2023, revenue: expect.closeTo(174 + 182.4 + 142.5, 6) as number, orders: 2, isPartial: true },
      { fiscalYear: 2024, revenue: expect.closeTo(1566.63, 6) as number, orders: 3, isPartial: false },
      {
        fiscalYear: 2025,
        revenue: expect.closeTo(266 + 1494.5 * 0.95 + 350 * 0.85, 6) as number,
        orders: 2,
        isPartial: false,
      },
    ]);
    expect(await file.toBytes()).toEqual(before);
  });

  it("has no decisions where nothing can be read, and says why", async () => {
    const { decisions, reading, years } = await previewImport(await emptyPlan(), csv(["a,b", "1,2"]), request);
    expect([decisions, years]).toEqual([undefined, []]);
    expect(reading.findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("refuses another filter than the plan remembers, unless it is meant", async () => {
    const file = await emptyPlan();
    const first = await previewImport(file, source, request);
    await applyImport(file, first, repeatable(2));
    const other = { ...request, where: ["customer_id=HANAR"] };
    const refused = await previewImport(file, source, other);
    expect(refused.decisions).toBeUndefined();
    expect(refused.reading.findings.map(({ code }) => code)).toContain("import.filter-differs");
    expect(refused.origin.remembered).toEqual({ where: ["customer_id=VINET"], map: [] });
    const meant = await previewImport(file, source, { ...other, otherFilter: true });
    expect(meant.decisions?.remembers).toBeUndefined();
    expect(meant.reading.lineCount).toBe(1);
  });
});

describe("carrying out a preview", () => {
  it("does what it says, and remembers the filter and mapping of the first import", async () => {
    const file = await emptyPlan();
    const preview = await previewImport(file, source, { ...request, map: ["product_group=product_group"] });
    const outcome = await applyImport(file, preview, repeatable(2));
    expect(outcome).toMatchObject({ kind: "done", decisions: { newRows: preview.decisions?.newRows } });
    expect(await metaOf(file)).toEqual({ importWhere: "customer_id=VINET", importMap: "product_group=product_group" });
    const actuals = readPlan(await file.read()).rows.kpis.filter(({ values }) => values.actual !== null);
    expect(actuals).toHaveLength(preview.decisions?.newRows.length ?? 0);
  });

  it("changes nothing when it is repeated, and follows what is remembered when nothing is said", async () => {
    const file = await emptyPlan();
    await applyImport(file, await previewImport(file, source, request), repeatable(2));
    const before = await file.toBytes();
    const again = await previewImport(file, source, { ...request, where: [] });
    expect(again.decisions).toMatchObject({ newRows: [], updates: [], remembers: undefined });
    expect(again.reading.findings.map(({ code }) => code)).toContain("import.filter-remembered");
    expect(await applyImport(file, again, repeatable(3))).toMatchObject({ kind: "done" });
    expect(await file.toBytes()).toEqual(before);
  });

  it("does not take a filter for remembered that was given as an exception", async () => {
    const file = await emptyPlan();
    await applyImport(file, await previewImport(file, source, { ...request, otherFilter: true }), repeatable(2));
    expect(await metaOf(file)).toEqual({ importWhere: "", importMap: "" });
  });

  it("writes nothing when a figure was changed since, and comes back with a new preview", async () => {
    const file = await emptyPlan();
    await applyImport(file, await previewImport(file, csv(orderExport.slice(0, 10)), request), repeatable(2));
    const preview = await previewImport(file, source, request);
    const changed = preview.decisions?.updates[0];
    expect(changed).toBeDefined();
    const plan = readPlan(await file.read());
    await file.apply(rowUpdates(plan, "kpis", [{ rowNumber: changed?.rowNumber ?? 0, values: { actual: 4711 } }]));
    const before = await file.toBytes();

    const outcome = await applyImport(file, preview, repeatable(3));
    if (outcome.kind !== "changedMeanwhile") throw new Error(outcome.kind);
    expect(await file.toBytes()).toEqual(before);
    expect(outcome.preview.decisions?.conflicts).toMatchObject([
      { rowNumber: changed?.rowNumber, reason: "corrected" },
    ]);
    expect((await applyImport(file, outcome.preview, repeatable(4))).kind).toBe("done");
  });

  it("does so as well when what the source is read by was changed", async () => {
    const file = await emptyPlan();
    const preview = await previewImport(file, source, request);
    const { tables } = await file.read();
    const currency =
      tables.find(({ name }) => name === "KAP_Meta")?.rows.findIndex(([key]) => key === "currency") ?? -1;
    await file.apply([{ kind: "setCells", sheet: "Meta", top: currency + 1, left: 1, cells: [["CHF"]] }]);
    const outcome = await applyImport(file, preview, repeatable(3));
    if (outcome.kind !== "changedMeanwhile") throw new Error(outcome.kind);
    expect(outcome.preview.reading.figures.find(({ kpi }) => kpi === "revenue")?.unit).toBe("CHF");
  });

  it("goes on when only something else was written", async () => {
    const file = await emptyPlan();
    const preview = await previewImport(file, source, request);
    const plan = readPlan(await file.read());
    const [row] = plan.rows.kpis;
    await file.apply(rowUpdates(plan, "kpis", [{ rowNumber: row?.rowNumber ?? 0, values: { comment: "mine" } }]));
    expect((await applyImport(file, preview, repeatable(3))).kind).toBe("done");
    expect(readPlan(await file.read()).rows.kpis[0]?.values.comment).toBe("mine");
  });

  it("is not done for a preview without decisions", async () => {
    const file = await emptyPlan();
    const preview = await previewImport(file, csv(["a,b", "1,2"]), request);
    expect((await applyImport(file, preview, repeatable(3))).kind).toBe("changedMeanwhile");
  });
});

describe("going on with an import that came to no end", () => {
  /** A plan that was filled with less, and a preview of all lines that overwrites corrections. */
  async function begun() {
    const file = await emptyPlan();
    await applyImport(file, await previewImport(file, csv(orderExport.slice(0, 10)), request), repeatable(2));
    const preview = await previewImport(file, source, { ...request, replaceCorrections: true });
    const decisions = preview.decisions;
    if (decisions === undefined || decisions.updates.length < 2) throw new Error("updates were expected");
    return { file, preview, decisions };
  }

  it("writes what is left, also of a row whose figures were written without their source", async () => {
    const { file, preview, decisions } = await begun();
    const [first] = decisions.updates;
    if (first === undefined) throw new Error("no update");
    const { actual, numerator, denominator, actualThrough: actual_through } = first.cells;
    const values = { actual, numerator, denominator, actual_through };
    const written = rowUpdates(readPlan(await file.read()), "kpis", [{ rowNumber: first.rowNumber, values }]);
    await file.apply(written);
    expect((await resumeImport(file, preview, repeatable(3))).kind).toBe("done");
    expect((await previewImport(file, source, request)).decisions).toMatchObject({ newRows: [], updates: [] });
  });

  it("writes nothing over a figure that was corrected since, and shows it", async () => {
    const { file, preview, decisions } = await begun();
    const rowNumber = decisions.updates[0]?.rowNumber ?? 0;
    await file.apply(rowUpdates(readPlan(await file.read()), "kpis", [{ rowNumber, values: { actual: 4711 } }]));
    const before = await file.toBytes();
    const outcome = await resumeImport(file, preview, repeatable(3));
    if (outcome.kind !== "changedMeanwhile") throw new Error(outcome.kind);
    expect(await file.toBytes()).toEqual(before);
    expect(outcome.preview.decisions?.updates).toContainEqual(
      expect.objectContaining({ rowNumber, reason: "correction_replaced" }),
    );
    expect((await applyImport(file, outcome.preview, repeatable(4))).kind).toBe("done");
  });
});

describe("a table of settings with a filter, in Excel", () => {
  it("stops an import that brings product groups before anything is written, where it cannot be set again", async () => {
    const yellow = '<colorFilter dxfId="0"/>';
    const excel = await startExcel({ file: withFilter(await (await emptyPlan()).toBytes(), "KAP_Settings", yellow) });
    const workbook = createExcelWorkbook();
    const preview = await previewImport(workbook, source, request);
    const before = await workbook.read();
    const refusal = { code: "tableFiltered", params: { sheet: "Settings" } };
    await expect(applyImport(workbook, preview, repeatable(2))).rejects.toMatchObject(refusal);
    expect(await workbook.read()).toEqual(before);
    excel.close();
  });
});

describe("in Excel", () => {
  let excel: RunningExcel;

  /** A plan with the export on a sheet of its own, as a table and beside it as cells. */
  async function planWithOrders(): Promise<Uint8Array> {
    const file = openWorkbook(await (await emptyPlan()).toBytes());
    const sheet = file.addSheet("Export");
    orderExport.forEach((line, row) =>
      line.split(",").forEach((text, column) => {
        const number = Number(text);
        const isNumber = row > 0 && column > 5 && !Number.isNaN(number);
        sheet.setValue(row, column, isNumber ? number : text);
      }),
    );
    sheet.addTable({
      name: "Orders",
      range: { top: 0, left: 0, bottom: orderExport.length - 1, right: 8 },
      showBandedRows: false,
      showFilterButton: true,
    });
    file.addSheet("Empty");
    return file.toBytes();
  }

  beforeAll(async () => {
    excel = await startExcel({ file: await planWithOrders() });
  });

  afterAll(() => excel.close());

  it("the user's tables and sheets are offered, not those of the plan", async () => {
    expect(await workbookSources(createExcelWorkbook())).toEqual({
      tables: [{ name: "Orders", sheet: "Export" }],
      sheets: ["Export"],
    });
  });

  it.each([
    { kind: "table", name: "KAP_Kpis" } as const,
    { kind: "sheet", name: "Team" } as const,
    { kind: "selection" } as const,
  ])("%j is refused, because it is the plan itself", async (what) => {
    const workbook = createExcelWorkbook();
    await workbook.goTo({ sheet: "KPIs", row: 3, column: 0 });
    expect(await readWorkbookSource(workbook, what)).toMatchObject({
      kind: "refused",
      findings: [{ code: "import.source-is-plan", severity: "error" }],
    });
  });

  it("a table is read, previewed and imported like the same lines of a file", async () => {
    const workbook = createExcelWorkbook();
    excel.counters.reset();
    const reading = await readWorkbookSource(workbook, { kind: "table", name: "Orders" });
    expect(excel.counters.batches).toBe(4);
    if (reading.kind !== "source") throw new Error(reading.kind);
    excel.counters.reset();
    const preview = await previewImport(workbook, reading.source, request);
    expect(excel.counters.batches).toBe(2);
    const fromFile = await previewImport(await emptyPlan(), source, request);
    expect(preview.reading.figures).toEqual(fromFile.reading.figures);
    expect(preview.years).toEqual(fromFile.years);

    const draft = { wizard: "import", on: today, content: "{}" };
    await saveDraft(workbook, draft);
    excel.counters.reset();
    const outcome = await applyImport(workbook, preview, repeatable(2), { wizard: "import" });
    expect(outcome.kind).toBe("done");
    // two to read, one to write, also that the draft goes, one that hides the sheet of the restore point
    expect(excel.counters.batches).toBe(4);
    expect(draftsOf(await workbook.read())).toEqual([]);
    expect(readPlan(await workbook.read()).settings.importWhere).toBe("customer_id=VINET");

    excel.counters.reset();
    const again = await previewImport(workbook, reading.source, request);
    await applyImport(workbook, again, repeatable(3));
    expect(excel.counters.batches).toBe(4);
    await saveDraft(workbook, draft);
    await applyImport(workbook, again, repeatable(3), { wizard: "import" });
    expect(draftsOf(await workbook.read())).toEqual([]);
  });
});
