import { createExcelWorkbook, type ExcelWorkbookOptions } from "../../src/excel/excel-workbook";
import type { Change } from "../../src/workbook/changes";
import { stampNamespace } from "../../src/workbook/port";
import { everyChange } from "../adapters/every-change";
import { startRecorded } from "../embedded-host/start-recorded";
import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => excel.close());

function rows(count: number, text: string): Change {
  const cells = Array.from({ length: count }, (_, index) => [index, text]);
  return { kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells };
}

/** An Excel workbook whose waits are only counted. */
function impatient(options: ExcelWorkbookOptions = {}) {
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { workbook: createExcelWorkbook({ wait, ...options }), waits };
}

describe("batches", () => {
  it("reads any workbook in two", async () => {
    const workbook = createExcelWorkbook();
    await workbook.apply(everyChange);
    excel.counters.reset();
    await workbook.read();
    expect(excel.counters.batches).toBe(2);
  });

  it("writes content, and what cannot be undone after it, in two", async () => {
    await createExcelWorkbook().apply(everyChange);
    expect(excel.counters.batches).toBe(2);
  });

  it("writes content alone in one", async () => {
    await createExcelWorkbook().apply([rows(10, "x")]);
    expect(excel.counters.batches).toBe(1);
  });

  it("sends nothing when there is nothing to do", async () => {
    await createExcelWorkbook().apply([]);
    expect(excel.counters.batches).toBe(0);
  });

  it("needs one more per started megabyte and none larger than that", async () => {
    await createExcelWorkbook().apply([rows(5000, "a".repeat(500)), { kind: "activate", sheet: "Sheet1" }]);
    expect(excel.counters.requestBytes).toBeGreaterThan(2_500_000);
    expect(excel.counters.batches).toBe(4);
  });

  it("hold the screen still once each, where they write much", async () => {
    const recorded = await startRecorded();
    const stills = () =>
      recorded.requests.map(
        (request) => JSON.stringify(request).split('"SuspendScreenUpdatingUntilNextSync"').length - 1,
      );
    await createExcelWorkbook().apply([rows(10, "x"), { kind: "activate", sheet: "Sheet1" }]);
    expect(stills()).toEqual([0, 0]);
    await createExcelWorkbook().apply([rows(5000, "a".repeat(250)), { kind: "activate", sheet: "Sheet1" }]);
    expect(stills()).toEqual([0, 0, 1, 1, 0]);
    recorded.close();
  });

  it("estimates the payload of all kinds of change within a fifth", async () => {
    const { changePayload } = await import("../../src/excel/payload");
    await createExcelWorkbook().apply(everyChange);
    const estimated = everyChange.reduce((total, change) => total + changePayload(change), 0);
    expect(estimated / excel.counters.requestBytes).toBeGreaterThan(0.95);
    expect(estimated / excel.counters.requestBytes).toBeLessThan(1.2);
  });
});

describe("reading", () => {
  it("tells the sheets of a new workbook", async () => {
    expect(await createExcelWorkbook().read()).toEqual({
      sheets: [{ name: "Sheet1", visibility: "visible", isEmpty: true }],
      tables: [],
      names: [],
    });
  });

  it("tells of plan tables whose contents nobody asks for as of people's own", async () => {
    const workbook = createExcelWorkbook();
    await workbook.apply(everyChange);
    const whole = await workbook.read();
    const asked = await workbook.read({ contentsOf: ["KAP_Kpis"] });
    const spared = await workbook.read({ contentsOf: [] });
    expect(asked).toEqual(whole);
    const [kpis, users] = whole.tables;
    // what is undefined counts as left out
    expect(spared).toEqual({ ...whole, tables: [{ ...kpis, rows: [], formulas: undefined }, users] });
  });

  it("tells what has been written: plan tables with their values, others without, names, stamp", async () => {
    const workbook = createExcelWorkbook();
    await workbook.apply(everyChange);
    const snapshot = await workbook.read();

    expect(snapshot.sheets).toEqual([
      { name: "Listen", visibility: "hidden", isEmpty: false },
      { name: "Sheet1", visibility: "visible", isEmpty: true },
      { name: "Chart data", visibility: "veryHidden", isEmpty: false },
      { name: "KPIs & more", visibility: "visible", isEmpty: false },
      { name: "Plan", visibility: "visible", isEmpty: false },
      { name: "Müller's data", visibility: "visible", isEmpty: false },
    ]);
    expect(snapshot.tables).toEqual([
      {
        name: "KAP_Kpis",
        sheet: "KPIs & more",
        top: 2,
        left: 1,
        headers: ["id", "Actual", "Target", "Gap", "Note"],
        rows: [
          ["7QX2K9ZB", 100, 120, 20, "=not a formula"],
          ["7QX2K9ZC", 80.5, null, null, null],
          [null, null, null, null, null],
          ["7QX2K9ZD", 1, 2, 1, "new row"],
        ],
        formulas: [{ column: 4, first: 3, last: 6 }],
        isFiltered: false,
        hasTotalsRow: false,
      },
      {
        name: "Users_table",
        sheet: "Müller's data",
        top: 0,
        left: 0,
        headers: ["=First [1]", "Region", "Größe [m]", "Sum", "2026"],
        rows: [],
        isFiltered: false,
        hasTotalsRow: false,
      },
    ]);
    expect(snapshot.names).toContainEqual({
      name: "KAP_List_status",
      formula: "Listen!$A$2:$A$4",
      place: { sheet: "Listen", row: 1, column: 0 },
    });
    expect(snapshot.names).toContainEqual({
      name: "KAP_First",
      formula: "'Müller''s data'!$D$2",
      place: { sheet: "Müller's data", row: 1, column: 3 },
    });
    expect(snapshot.names).toContainEqual({ name: "KAP_Threshold", formula: "-0.1" });
    expect(snapshot.stamp).toContain(`<plan xmlns="${stampNamespace}"><id>ä &amp; b</id></plan>`);
  });
});

describe("progress and cancelling", () => {
  const twoSteps: readonly Change[] = [
    rows(1, "x"),
    { kind: "addSheet", sheet: "New" },
    { kind: "activate", sheet: "New" },
  ];

  it("tells the progress after each batch", async () => {
    const steps: string[] = [];
    await createExcelWorkbook().apply(twoSteps, { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(["1/2", "2/2"]);
  });

  it("stops before the next batch and keeps what is written", async () => {
    const signal = { aborted: false };
    const workbook = createExcelWorkbook();
    const cancelled = workbook.apply(twoSteps, { signal, onProgress: () => (signal.aborted = true) });
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled", params: { done: 1, total: 2 } });
    expect(excel.counters.batches).toBe(1);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
  });
});

describe("failures of the host", () => {
  it("waits while the user is typing in a cell, and writes once", async () => {
    excel.faults.cellEditMode = true;
    const waits: number[] = [];
    const wait = (milliseconds: number) => {
      waits.push(milliseconds);
      if (waits.length === 3) excel.faults.clear();
      return Promise.resolve();
    };
    const workbook = createExcelWorkbook({ wait, cellEditDelayMs: 7 });
    await workbook.apply([{ kind: "addSheet", sheet: "New" }]);
    expect(waits).toEqual([7, 7, 7]);
    expect((await workbook.read()).sheets).toHaveLength(2);
  });

  it("gives up when the user does not stop typing", async () => {
    excel.faults.cellEditMode = true;
    const { workbook, waits } = impatient({ cellEditRetries: 4 });
    await expect(workbook.read()).rejects.toMatchObject({ code: "cellEditMode" });
    expect(waits).toHaveLength(4);
    excel.faults.clear();
    await expect(workbook.read()).resolves.toBeDefined();
  });

  it("says that the host failed, keeps its words for the log, and works on afterwards", async () => {
    excel.faults.failSync = { atBatch: 1 };
    const { workbook, waits } = impatient();
    await expect(workbook.apply([rows(1, "x")])).rejects.toMatchObject({
      name: "PlanError",
      code: "hostFailed",
      message: "hostFailed",
      params: { hostCode: "GeneralException" },
      log: expect.stringContaining("GeneralException"),
    });
    expect(waits).toEqual([]);
    await workbook.apply([rows(1, "x")]);
    expect((await workbook.read()).sheets[0]?.isEmpty).toBe(false);
  });

  it("tells of a failure how many batches were done before it", async () => {
    const { workbook } = impatient();
    const twoBatches = [rows(1, "x"), { kind: "activate", sheet: "Sheet1" }] as const;
    const onProgress = () => (excel.faults.cellEditMode = true);
    await expect(workbook.apply(twoBatches, { onProgress })).rejects.toMatchObject({
      code: "cellEditMode",
      params: { done: 1, total: 2 },
    });
    await expect(workbook.apply(twoBatches)).rejects.toMatchObject({
      code: "cellEditMode",
      params: { done: 0, total: 2 },
    });
    await expect(workbook.read()).rejects.toMatchObject({ params: { hostCode: "InvalidOperationInCellEditMode" } });
    await expect(workbook.read()).rejects.not.toHaveProperty("params.done");
  });

  it("tells of a workbook for viewing only that nothing has been begun", async () => {
    excel.faults.viewOnly = true;
    const adding = createExcelWorkbook().apply([{ kind: "addSheet", sheet: "New" }]);
    await expect(adding).rejects.toHaveProperty("params", { hostCode: "AccessDenied", done: 0, total: 1 });
  });

  it("sends no further batch after one that failed", async () => {
    excel.faults.failSync = { atBatch: 1 };
    const apply = createExcelWorkbook().apply([rows(1, "x"), { kind: "activate", sheet: "Sheet1" }]);
    await expect(apply).rejects.toMatchObject({ code: "hostFailed" });
    expect(excel.counters.batches).toBe(1);
  });

  it("keeps what a batch has done before it failed in the middle, and the batches before it", async () => {
    excel.faults.failSync = { atBatch: 2, afterActions: 6 };
    const workbook = createExcelWorkbook();
    await expect(workbook.apply(everyChange)).rejects.toMatchObject({ code: "hostFailed" });
    const { sheets, tables, stamp } = await workbook.read();
    expect(sheets).toHaveLength(7);
    expect(sheets.every(({ visibility }) => visibility === "visible")).toBe(true);
    expect(tables.map(({ name }) => name)).toEqual(["KAP_Kpis", "Users_table"]);
    expect(stamp).toBeUndefined();
  });

  it("gives up on a host that does not answer, and refuses everything until it is renewed", async () => {
    excel.faults.hangSync = { atBatch: 1 };
    const workbook = createExcelWorkbook({ timeoutMs: 50 });
    await expect(workbook.read()).rejects.toMatchObject({ code: "hostTimeout", params: { milliseconds: 50 } });
    excel.counters.reset();
    await expect(workbook.apply([rows(1, "x")])).rejects.toMatchObject({ code: "hostTimeout" });
    expect(excel.counters.batches).toBe(0);
    workbook.renew();
    await expect(workbook.read()).resolves.toBeDefined();
  });

  it("refuses a sheet name that is taken", async () => {
    const apply = createExcelWorkbook().apply([{ kind: "addSheet", sheet: "sheet1" }]);
    await expect(apply).rejects.toMatchObject({ code: "sheetNamesTaken" });
  });
});

describe("operations", () => {
  it("never run at the same time", async () => {
    const workbook = createExcelWorkbook();
    const order: string[] = [];
    await Promise.all([
      workbook.apply([rows(1, "x"), { kind: "addSheet", sheet: "New" }, { kind: "activate", sheet: "New" }], {
        onProgress: (done) => order.push(`write ${done}`),
      }),
      workbook.read().then(({ sheets }) => order.push(`read ${sheets.length}`)),
      workbook.apply([{ kind: "addSheet", sheet: "Last" }], { onProgress: () => order.push("last") }),
    ]);
    expect(order).toEqual(["write 1", "write 2", "read 2", "last"]);
  });

  it("go on after one that failed", async () => {
    const workbook = createExcelWorkbook();
    const failed = workbook.apply([{ kind: "activate", sheet: "Nowhere" }]);
    const read = workbook.read();
    await expect(failed).rejects.toMatchObject({ code: "hostFailed" });
    await expect(read).resolves.toMatchObject({ sheets: [{ name: "Sheet1" }] });
  });

  it("may repeat names, links, formats, validations, conditional formats, stamp and properties", async () => {
    const workbook = createExcelWorkbook();
    await workbook.apply(everyChange);
    const once = new Set([
      "addSheet",
      "renameSheet",
      "addTable",
      "addChart",
      "renameTable",
      "renameTableColumns",
      "insertTableColumn",
      "removeTableRows",
      "moveSheet",
    ]);
    const repeatable = everyChange.filter(({ kind }) => !once.has(kind));
    const before = await workbook.read();
    const isGone = (change: Change) => /"(Old name|Wrong & gone)"|UserTable/.test(JSON.stringify(change));
    await workbook.apply(repeatable.filter((change) => !isGone(change) || change.kind.startsWith("remove")));
    const after = await workbook.read();
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toHaveLength(before.names.length);
    expect(after.stamp).toBe(before.stamp);
  });
});
