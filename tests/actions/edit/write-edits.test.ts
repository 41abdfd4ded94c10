import { decideEdits } from "../../../src/actions/edit/decide-edits";
import { addedRow, changedRow, referenceTo, referencedId } from "../../../src/actions/edit/plan-edit";
import { saveDraft } from "../../../src/actions/edit/save-draft";
import { takeBack } from "../../../src/actions/edit/take-back";
import { writeEdits } from "../../../src/actions/edit/write-edits";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { PlacedRow, TableSheetKey } from "../../../src/domain/schema/plan-schema";
import type { PlanWorkbook } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { draftsOf } from "../../../src/workbook/records/drafts";
import { keptPoints, restorePoints } from "../../../src/workbook/records/restore-points";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, planFilesOn } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";
import { validationErrors } from "../../support/validate-workbook";

const today = "2026-03-15";
const request = { action: "measures", today } as const;

let bytes: Uint8Array;
let excel: RunningExcel;
let workbook: PlanWorkbook;

beforeAll(async () => {
  bytes = await (await buildPlan(samplePlan("en", 1, today, 5), today)).toBytes();
});

beforeEach(async () => {
  excel = await startExcel({ file: bytes });
  workbook = createExcelWorkbook();
});

afterEach(() => excel.close());

const plan = async (of = workbook) => readPlan(await of.read());

async function rowOf<K extends TableSheetKey>(sheet: K, id: string): Promise<PlacedRow<K>> {
  const row = (await plan()).rows[sheet].find(({ values }) => values.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const measure = async (id: string) => (await rowOf("measures", id)).values;
const done = { status: "done", progress: 1 } as const;

describe("edits of rows", () => {
  it("are written with few round trips, and taken back cell by cell", async () => {
    const before = await measure("00000001");
    const edits = [
      changedRow("measures", await rowOf("measures", "00000001"), done),
      addedRow("measures", "C0000001", { title: "New shelf plan", goal: referenceTo("DDDDDDDD", "More tea") }),
    ];
    excel.counters.reset();
    expect(await writeEdits(workbook, edits, request)).toEqual({ kind: "written", rows: 2, keptFormulas: [] });
    // two to read the plan, one to write, one for the hidden sheet of restore points
    expect(excel.counters.batches).toBe(4);
    expect(await measure("00000001")).toMatchObject(done);
    expect(await measure("C0000001")).toMatchObject({ title: "New shelf plan", goal: "DDDDDDDD · More tea" });
    excel.counters.reset();
    expect(await takeBack(workbook, today)).toMatchObject({ point: { action: "measures", on: today }, kept: [] });
    expect(excel.counters.batches).toBe(3);
    expect(await measure("00000001")).toEqual(before);
    expect((await plan()).rows.measures.some(({ values }) => values.title === "New shelf plan")).toBe(false);
    expect(await takeBack(workbook, today)).toBeUndefined();
  });

  it("are refused with both contents where somebody else changed the cell, and go one way when that is decided", async () => {
    const edit = changedRow("measures", await rowOf("measures", "00000001"), done);
    await writeEdits(
      workbook,
      [changedRow("measures", await rowOf("measures", "00000001"), { progress: 0.4 })],
      request,
    );
    expect(await writeEdits(workbook, [edit], request)).toEqual({
      kind: "changedMeanwhile",
      conflicts: [
        {
          sheet: "measures",
          rowNumber: (await rowOf("measures", "00000001")).rowNumber,
          column: "progress",
          before: null,
          now: 0.4,
          wanted: 1,
        },
      ],
    });
    expect(await measure("00000001")).toMatchObject({ status: "open", progress: 0.4 });
    await writeEdits(workbook, [edit], { ...request, prefer: "theirs" });
    expect(await measure("00000001")).toMatchObject({ status: "done", progress: 0.4 });
    await writeEdits(workbook, [edit], { ...request, prefer: "mine" });
    expect(await measure("00000001")).toMatchObject(done);
  });

  it("written twice add a row once, and leave what was filled in since", async () => {
    const edits = [addedRow("measures", "C0000001", { title: "Once", progress: 0.1 })];
    await writeEdits(workbook, edits, request);
    await writeEdits(
      workbook,
      [changedRow("measures", await rowOf("measures", "C0000001"), { progress: 0.5 })],
      request,
    );
    expect(await writeEdits(workbook, edits, request)).toMatchObject({ kind: "written", rows: 0 });
    expect((await plan()).rows.measures.filter(({ values }) => values.title === "Once")).toHaveLength(1);
    expect(await measure("C0000001")).toMatchObject({ progress: 0.5 });
  });

  it("to a row that is gone are a conflict; a row that moved is found by its id", async () => {
    const [first] = (await plan()).rows.measures;
    if (!first) throw new Error("no measures");
    const moved = { ...first, rowNumber: first.rowNumber + 3 };
    expect(decideEdits(await plan(), [changedRow("measures", moved, done)]).updates).toEqual([
      { sheet: "measures", rowNumber: first.rowNumber, values: done },
    ]);
    const gone = { ...first, values: { ...first.values, id: "K0000000" } };
    expect(decideEdits(await plan(), [changedRow("measures", gone, done)]).conflicts).toMatchObject([
      { sheet: "measures", rowNumber: undefined },
    ]);
  });

  it("leave a formula of somebody's own where it is, and say so", async () => {
    const { rowNumber } = await rowOf("measures", "00000001");
    const table = (await plan()).tables.measures;
    if (!table) throw new Error("no table");
    const column = table.left + (table.positions.get("progress") ?? 0);
    await workbook.apply([
      {
        kind: "setCells",
        sheet: table.sheet,
        top: rowNumber - 1,
        left: column,
        cells: [[{ formula: "1/4" }]],
      },
    ]);
    const edit = changedRow("measures", await rowOf("measures", "00000001"), done);
    expect(await writeEdits(workbook, [edit], request)).toMatchObject({
      keptFormulas: [{ sheet: "measures", row: rowNumber, column: "progress" }],
    });
    expect(await measure("00000001")).toMatchObject({ status: "done", progress: 0.25 });
  });
});

describe("taking back", () => {
  it.each([
    ["a value", 0.75, 0.75],
    ["a formula with the same value", { formula: "2/2" }, 1],
  ])("leaves %s that somebody has typed after the action, and says what that is", async (_, typed, now) => {
    await writeEdits(workbook, [changedRow("measures", await rowOf("measures", "00000001"), done)], request);
    const table = (await plan()).tables.measures;
    const { rowNumber } = await rowOf("measures", "00000001");
    const left = (table?.left ?? 0) + (table?.positions.get("progress") ?? 0);
    await workbook.apply([{ kind: "setCells", sheet: table?.sheet ?? "", top: rowNumber - 1, left, cells: [[typed]] }]);
    expect(await takeBack(workbook, today)).toMatchObject({ restored: 1, kept: [{ column: "progress", now }] });
    expect(await measure("00000001")).toMatchObject({ status: "open", progress: now });
  });

  it("reaches back over the last five actions, which stay out of sight", async () => {
    for (const progress of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
      await writeEdits(workbook, [changedRow("measures", await rowOf("measures", "00000001"), { progress })], request);
    const snapshot = await workbook.read();
    expect(restorePoints(snapshot).map(({ point }) => point)).toEqual([2, 3, 4, 5, 6]);
    expect(snapshot.sheets.find(({ name }) => name === "Restore points")?.visibility).toBe("veryHidden");
    for (let step = 0; step < keptPoints; step += 1) await takeBack(workbook, today);
    expect(await measure("00000001")).toMatchObject({ progress: 0.1 });
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});

describe("drafts of wizards", () => {
  it("survive in the file whatever their length, one for each wizard, until they are written or put away", async () => {
    const content = JSON.stringify({ note: `=SUM(A1) ${"ä".repeat(70_000)}` });
    await saveDraft(workbook, { wizard: "tows", on: today, content: "{}" });
    await saveDraft(workbook, { wizard: "target_gap", on: today, content });
    const file = await planFilesOn(today).open(excel.save());
    expect(draftsOf(await file.read())).toEqual([
      { wizard: "tows", on: today, content: "{}" },
      { wizard: "target_gap", on: today, content },
    ]);
    await writeEdits(workbook, [addedRow("measures", "C0000001", { title: "New" })], {
      ...request,
      wizard: "target_gap",
    });
    expect(draftsOf(await workbook.read())).toEqual([{ wizard: "tows", on: today, content: "{}" }]);
    await saveDraft(workbook, { wizard: "tows", on: today, content: undefined });
    expect(draftsOf(await workbook.read())).toEqual([]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});

it("a reference names its row by id and title, and is read by its id", () => {
  expect(referenceTo("C0000001", " More tea ")).toBe("C0000001 · More tea");
  expect(referenceTo("C0000001", null)).toBe("C0000001");
  expect([referencedId("C0000001 · More tea"), referencedId(" "), referencedId(null)]).toEqual([
    "C0000001",
    undefined,
    undefined,
  ]);
});
