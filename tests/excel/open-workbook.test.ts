import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { cellsPerBlock } from "../../src/excel/read-cells";
import { createWorkbook } from "../../src/package/open-workbook";
import type { WorkbookChange } from "../../src/workbook/port";
import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

const gatherMs = 30;
const open = () => createExcelWorkbook({ gatherMs });
const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const heardAll = () => passed(gatherMs * 20);

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

async function reopen(file: Uint8Array, language?: string): Promise<void> {
  excel.close();
  excel = await startExcel({ file, ...(language !== undefined && { language }) });
}

describe("watching", () => {
  async function watched() {
    const heard: WorkbookChange[] = [];
    const workbook = open();
    const stop = await workbook.watch((change) => heard.push(change));
    return { workbook, heard, stop };
  }

  it("begins with one batch and ends with one", async () => {
    const { stop } = await watched();
    expect(excel.counters.batches).toBe(1);
    await stop();
    expect(excel.counters.batches).toBe(2);
  });

  it("tells what is typed here, and what a co-author types", async () => {
    const { heard } = await watched();
    excel.host.desk.type(0, 0, "here");
    await heardAll();
    const sheets = new Set(["Sheet1"]);
    const here = { isRemote: false, sheets, edits: [{ sheet: "Sheet1", range: area(0, 0, 0, 0) }] };
    expect(heard).toEqual([here]);
    excel.host.desk.typeRemotely("Sheet1", 1, 0, "elsewhere");
    await heardAll();
    expect(heard).toEqual([here, { isRemote: true, sheets, edits: [] }]);
  });

  it("tells many changes at once as one, which is remote only if all of them are", async () => {
    const { heard } = await watched();
    excel.host.desk.typeRemotely("Sheet1", 1, 0, "elsewhere");
    for (let row = 0; row < 20; row += 1) excel.host.desk.type(row, 0, String(row));
    await heardAll();
    expect(heard).toMatchObject([{ isRemote: false }]);
    expect(heard[0]?.edits).toHaveLength(20);
  });

  it("tells our own writes, new sheets and removed sheets", async () => {
    const { workbook, heard } = await watched();
    await workbook.apply([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells: [[1]] }]);
    await heardAll();
    expect(heard).toHaveLength(1);
    await workbook.apply([{ kind: "addSheet", sheet: "New" }]);
    await heardAll();
    expect(heard).toHaveLength(2);
    await workbook.apply([{ kind: "removeSheet", sheet: "New" }]);
    await heardAll();
    expect(heard).toHaveLength(3);
  });

  it("tells which cells a person has filled at once, by the name that their sheet has now, and not our own writes", async () => {
    const { workbook, heard } = await watched();
    await workbook.apply([
      { kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells: [[1], [2]] },
      { kind: "addSheet", sheet: "New" },
      { kind: "renameSheet", sheet: "Sheet1", to: "Orders" },
    ]);
    await heardAll();
    expect(heard).toEqual([{ isRemote: false, sheets: undefined, edits: [] }]);
    await workbook.read();
    excel.host.desk.paste(2, 1, "a\tb\nc\td\ne\tf");
    excel.host.desk.activate("New");
    excel.host.desk.paste(0, 0, "x\ny");
    await heardAll();
    expect(heard[1]?.edits).toEqual([
      { sheet: "Orders", range: area(2, 1, 4, 2) },
      { sheet: "New", range: area(0, 0, 1, 0) },
    ]);
  });

  it("tells of a table that comes or goes, though no cell changes", async () => {
    await open().apply([{ kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells: [["Date", "Text"]] }]);
    const { heard } = await watched();
    await Excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.getItem("Sheet1").tables.add("A1:B2", true).name = "Orders";
      return Promise.resolve();
    });
    await heardAll();
    expect(heard).toHaveLength(1);
    await Excel.run(async ({ workbook: { tables } }) => {
      tables.getItem("Orders").delete();
      return Promise.resolve();
    });
    await heardAll();
    expect(heard).toHaveLength(2);
  });

  it("hears nothing of what was under way when it was ended", async () => {
    const { heard, stop } = await watched();
    excel.faults.delayMs = 100;
    const stopped = stop();
    await passed(50);
    excel.host.desk.type(0, 0, "1");
    await stopped;
    await heardAll();
    expect(heard).toEqual([]);
  });

  it("is over when it is ended, also for what has just happened", async () => {
    const { heard, stop } = await watched();
    excel.host.desk.type(0, 0, "1");
    await stop();
    excel.host.desk.type(0, 0, "2");
    await heardAll();
    expect(heard).toEqual([]);
  });
});

describe("going to a cell", () => {
  beforeEach(async () => {
    await open().apply([
      { kind: "addSheet", sheet: "KPIs" },
      { kind: "addSheet", sheet: "Lists" },
      { kind: "setVisibility", sheet: "Lists", visibility: "hidden" },
    ]);
    excel.counters.reset();
  });

  it("shows its sheet and selects it, in two batches", async () => {
    await open().goTo({ sheet: "KPIs", row: 6, column: 2 });
    expect(excel.host.desk.activeSheet.name).toBe("KPIs");
    expect(excel.host.desk.selection).toEqual(area(6, 2, 6, 2));
    expect(excel.counters.batches).toBe(2);
  });

  it.each(["Lists", "Nowhere"])("is refused for %s, which cannot be shown, and nothing is selected", async (sheet) => {
    const before = excel.host.desk.selection;
    await expect(open().goTo({ sheet, row: 6, column: 2 })).rejects.toMatchObject({
      code: "placeNotFound",
      params: { place: sheet, places: "Sheet1, KPIs" },
    });
    expect([excel.host.desk.activeSheet.name, excel.host.desk.selection]).toEqual(["Sheet1", before]);
  });
});

describe("reading the cells of a source", () => {
  function sourceFile(rows: number, text = "x"): Uint8Array {
    const file = createWorkbook();
    const sheet = file.sheet("Sheet1");
    sheet?.rename("Bob's data");
    ["Date", "Text", "Number", "Flag"].forEach((header, column) => sheet?.setValue(2, 1 + column, header));
    for (let row = 0; row < rows; row += 1) {
      sheet?.setValue(3 + row, 1, 45_000 + (row % 1000));
      sheet?.setText(3 + row, 2, `${text}${row}`);
      sheet?.setValue(3 + row, 3, row / 4);
      sheet?.setValue(3 + row, 4, row % 2 === 0);
    }
    sheet?.addTable({
      name: "Orders",
      range: area(2, 1, 2 + rows, 4),
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: true,
    });
    return file.toBytes();
  }

  it("gives a table with its header, dates as serial numbers, in two batches", async () => {
    await reopen(sourceFile(3));
    expect(await open().readCells({ kind: "table", name: "orders" })).toEqual({
      name: "Orders",
      sheet: "Bob's data",
      cells: [
        ["Date", "Text", "Number", "Flag"],
        [45_000, "x0", 0, true],
        [45_001, "x1", 0.25, false],
        [45_002, "x2", 0.5, true],
      ],
      firstRow: 3,
      firstColumn: 2,
      dateSystem: 1900,
    });
    expect(excel.counters.batches).toBe(2);
  });

  it("gives of a sheet what is filled; errors come as text, formulas that show nothing as empty", async () => {
    await reopen(sourceFile(1));
    excel.host.desk.type(5, 1, "=1/0");
    excel.host.desk.type(5, 2, '=""');
    excel.host.desk.type(5, 4, "last");
    const { name, cells, firstRow } = await open().readCells({ kind: "sheet", name: "bob's data" });
    expect([name, firstRow, cells.length]).toEqual(["Bob's data", 3, 4]);
    expect(cells.slice(2)).toEqual([
      [null, null, null, null],
      ["#DIV/0!", null, null, "last"],
    ]);
  });

  it("gives nothing for an empty sheet", async () => {
    const read = await open().readCells({ kind: "sheet", name: "Sheet1" });
    expect(read).toMatchObject({ name: "Sheet1", sheet: "Sheet1", cells: [] });
    expect(excel.counters.batches).toBe(1);
  });

  it("gives the selection, cut to what is filled", async () => {
    await reopen(sourceFile(3));
    excel.host.desk.select(area(3, 2, 4, 3));
    const read = await open().readCells({ kind: "selection" });
    expect(read).toMatchObject({
      cells: [
        ["x0", 0],
        ["x1", 0.25],
      ],
      firstRow: 4,
      firstColumn: 3,
    });
    expect(read.name).toBe("'Bob''s data'!C4:D5");

    excel.host.desk.select(area(0, 2, 1_048_575, 3));
    const columns = await open().readCells({ kind: "selection" });
    expect(columns.cells).toHaveLength(4);
    expect(columns).toMatchObject({ firstRow: 3, firstColumn: 3, sheet: "Bob's data" });
  });

  it("reads many cells in blocks that an answer can hold", async () => {
    const rows = Math.ceil((cellsPerBlock * 2.5) / 4);
    await reopen(sourceFile(rows));
    const { cells } = await open().readCells({ kind: "table", name: "Orders" });
    expect(cells).toHaveLength(rows + 1);
    expect(cells.at(-1)?.[1]).toBe(`x${rows - 1}`);
    expect(excel.counters.batches).toBe(1 + 3);
  });

  it.each([
    [{ kind: "table", name: "Nothing" } as const, "Orders"],
    [{ kind: "sheet", name: "Nothing" } as const, "Bob's data"],
  ])("says what there is where %j is not", async (source, places) => {
    await reopen(sourceFile(1));
    await expect(open().readCells(source)).rejects.toMatchObject({
      code: "placeNotFound",
      params: { place: "Nothing", places },
    });
  });
});

describe("a new workbook", () => {
  it("is opened empty, and this one stays", async () => {
    excel.close();
    const opened: (Uint8Array | undefined)[] = [];
    excel = await startExcel({ onNewWorkbook: (file) => opened.push(file) });
    await open().openNew();
    expect(opened).toEqual([undefined]);
  });

  it("may be refused, which is told like any failure", async () => {
    await expect(open().openNew()).rejects.toMatchObject({ name: "PlanError" });
  });
});

describe("an Excel that has not answered", () => {
  it("is asked again only after it has been renewed", async () => {
    const workbook = createExcelWorkbook({ timeoutMs: 200 });
    excel.faults.hangSync = { atBatch: 1 };
    await expect(workbook.read()).rejects.toMatchObject({ code: "hostTimeout" });
    await expect(workbook.goTo({ sheet: "Sheet1", row: 0, column: 0 })).rejects.toMatchObject({ code: "hostTimeout" });
    workbook.renew();
    await workbook.goTo({ sheet: "Sheet1", row: 4, column: 0 });
    expect(excel.host.desk.selection).toEqual(area(4, 0, 4, 0));
  });
});
