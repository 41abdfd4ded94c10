import { strFromU8, unzipSync } from "fflate";
import { startCalculator } from "../support/start-calculator";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { createPlanFiles } from "../../src/plan-file/plan-files";
import type { Change } from "../../src/workbook/changes";
import type { PlanFile } from "../../src/workbook/port";
import { everyChange } from "../adapters/every-change";

const files = createPlanFiles({ openWorkbook, createWorkbook, createCalculator: startCalculator, today: 46_037 });

const formulas: readonly Change[] = [
  {
    kind: "setCells",
    sheet: "Sheet1",
    top: 0,
    left: 0,
    cells: [
      ["id", "value"],
      ["a", { formula: "TODAY()" }],
      ["b", { formula: "B2*2" }],
      ["c", { formula: "1/0" }],
    ],
  },
  {
    kind: "addTable",
    sheet: "Sheet1",
    name: "KAP_T",
    range: { top: 0, left: 0, bottom: 3, right: 1 },
    style: "TableStyleLight1",
    showBandedRows: true,
    showFilterButton: true,
  },
];

async function tableRows(file: PlanFile) {
  return (await file.read()).tables[0]?.rows;
}

describe("plans in files", () => {
  it("start with one empty visible sheet", async () => {
    const file = await files.create();
    expect(await file.read()).toEqual({
      sheets: [{ name: "Sheet1", visibility: "visible", isEmpty: true }],
      tables: [],
      names: [],
    });
  });

  it("have the values of their formulas as of the given day, at once and when opened again", async () => {
    const file = await files.create();
    await file.apply(formulas);
    const expected = [
      ["a", 46_037],
      ["b", 92_074],
      ["c", { error: "#DIV/0!" }],
    ];
    expect(await tableRows(file)).toEqual(expected);
    expect(await tableRows(await files.open(await file.toBytes()))).toEqual(expected);
  });

  it("keep the values of their author while nothing is changed", async () => {
    const file = await files.create();
    await file.apply(formulas);
    const bytes = await file.toBytes();
    const later = await createPlanFiles({
      openWorkbook,
      createWorkbook,
      createCalculator: startCalculator,
      today: 50_000,
    }).open(bytes);
    expect(await tableRows(later)).toContainEqual(["a", 46_037]);
    await later.apply([{ kind: "setProperty", name: "touched", value: "yes" }]);
    expect(await tableRows(later)).toContainEqual(["a", 50_000]);
  });

  it("keep every part byte for byte when nothing is changed", async () => {
    const file = await files.create();
    await file.apply(everyChange);
    const bytes = await file.toBytes();
    const again = await (await files.open(bytes)).toBytes();
    expect(unzipSync(again)).toEqual(unzipSync(bytes));
  });

  it("keep all digits that Excel has stored where we calculate the same number with fewer", async () => {
    const workbook = createWorkbook();
    workbook.sheets[0]?.setFormula(0, 0, "1/3", 1 / 3);
    workbook.sheets[0]?.setFormula(1, 0, "1/4", 7);
    const file = await files.open(workbook.toBytes());
    await file.apply([{ kind: "setProperty", name: "touched", value: "yes" }]);
    const sheet = openWorkbook(await file.toBytes()).sheets[0];
    expect(sheet?.cell(0, 0)?.value).toBe(1 / 3);
    expect(sheet?.cell(1, 0)?.value).toBe(0.25);
  });

  it("leave formulas without values when there is nothing to calculate with", async () => {
    const file = await createPlanFiles({ openWorkbook, createWorkbook, today: 46_037 }).create();
    await file.apply(formulas);
    expect(await tableRows(file)).toEqual([
      ["a", null],
      ["b", null],
      ["c", null],
    ]);
  });

  it("hold newer functions with the prefix of the file format, and read them as they calculate", async () => {
    const file = await files.create();
    const cells = [[{ formula: 'IFS(FALSE,"no",TRUE,"a-b")' }]];
    await file.apply([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells }]);
    const sheet = strFromU8(unzipSync(await file.toBytes())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("_xlfn.IFS(");
    expect(sheet).toContain("a-b");
  });
});

describe("what a file refuses", () => {
  it.each([
    ["text", new TextEncoder().encode("id;name\n1;x\n")],
    ["nothing", new Uint8Array()],
  ])("is %s instead of a workbook", async (_, bytes) => {
    await expect(files.open(bytes)).rejects.toMatchObject({ name: "PlanError", code: "notAWorkbook" });
  });

  it.each<[string, Change, string]>([
    ["a sheet name that is taken", { kind: "addSheet", sheet: "SHEET1" }, "sheetNamesTaken"],
    ["a sheet that is not there", { kind: "activate", sheet: "Nowhere" }, "internal"],
    [
      "a table that is not there",
      { kind: "resizeTable", sheet: "Sheet1", table: "KAP_X", range: { top: 0, left: 0, bottom: 1, right: 1 } },
      "internal",
    ],
  ])("is %s", async (_, change, code) => {
    const file = await files.create();
    await expect(file.apply([change])).rejects.toMatchObject({ name: "PlanError", code });
  });

  it("is everything after a cancel, and what is written by then stays", async () => {
    const file = await files.create();
    const signal = { aborted: false };
    const steps: number[] = [];
    const cancelled = file.apply(
      [
        { kind: "activate", sheet: "New" },
        { kind: "addSheet", sheet: "New" },
      ],
      {
        signal,
        onProgress: (done) => {
          steps.push(done);
          signal.aborted = true;
        },
      },
    );
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    expect(steps).toEqual([1]);
    expect((await file.read()).sheets).toHaveLength(2);
  });
});
