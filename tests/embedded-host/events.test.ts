import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** Events go their own way, after the answer to a batch. */
function arrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function run(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

interface Handlers<T> {
  add(handler: (event: T) => Promise<void>): OfficeExtension.EventHandlerResult<T>;
}

/** Collects what handlers are told. */
async function listen<T>(on: (context: Excel.RequestContext) => Handlers<T>) {
  const heard: T[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const added = on(context).add((event) => Promise.resolve(void heard.push(event)));
    await context.sync();
    return added;
  });
  const stop = () =>
    excel.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { heard, stop };
}

describe("A change of cells", () => {
  it("is told to who listens to all sheets, with what the cell held before and after", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onChanged);
    excel.host.desk.type(1, 1, "5");
    excel.host.desk.type(1, 1, "=2*3");
    await arrived();
    const worksheetId = expect.stringMatching(/^\{.*\}$/);
    expect(heard).toMatchObject([
      {
        type: "WorksheetChanged",
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId,
        details: { valueBefore: "", valueTypeBefore: "Empty", valueAfter: 5, valueTypeAfter: "Double" },
      },
      { address: "B2", details: { valueBefore: 5, valueAfter: 6 } },
    ]);
  });

  it("comes from a co-author when it was made on another computer", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.getItem("Sheet1").onChanged);
    excel.host.desk.typeRemotely("Sheet1", 0, 0, "x");
    await arrived();
    expect(heard).toMatchObject([{ address: "A1", source: "Remote" }]);
  });

  it("by an add-in is told as well, once for a range and without details", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onChanged);
    await run((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A:A").clear("Contents");
    });
    await arrived();
    expect(heard.map(({ address, details }) => [address, details])).toEqual([
      ["A1:B2", undefined],
      ["A:A", undefined],
    ]);
    expect(heard[0]).toMatchObject({ source: "Local", triggerSource: "ThisLocalAddin" });
  });

  it("leads to its range", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onChanged);
    excel.host.desk.paste(2, 1, "1\t2");
    await arrived();
    const address = await excel.Excel.run(async (context) => {
      const range = heard[0]?.getRange(context).load("address,values");
      await context.sync();
      return [range?.address, range?.values];
    });
    expect(address).toEqual(["Sheet1!B3:C3", [[1, 2]]]);
  });

  it("of another sheet is not told to who listens to one", async () => {
    excel.host.workbook.addSheet("Second");
    const { heard } = await listen(({ workbook }) => workbook.worksheets.getItem("Second").onChanged);
    excel.host.desk.type(0, 0, "x");
    await arrived();
    expect(heard).toEqual([]);
  });

  it("is told no more after the handler was removed", async () => {
    const { heard, stop } = await listen(({ workbook }) => workbook.worksheets.onChanged);
    await stop();
    excel.host.desk.type(0, 0, "x");
    await arrived();
    expect(heard).toEqual([]);
  });

  it("passes in silence while events are switched off", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onChanged);
    await run((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[1]];
    });
    await arrived();
    expect(heard.map(({ address }) => address)).toEqual(["A2"]);
  });

  it("that is refused is no change", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onChanged);
    excel.host.desk.type(0, 0, "=SUM(");
    await arrived();
    expect(heard).toEqual([]);
  });
});

describe("Tables", () => {
  it("tell what changes in them, where they are selected and that they are new", async () => {
    const added = await listen(({ workbook }) => workbook.tables.onAdded);
    await run((sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Key", "Amount"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "T";
    });
    const changed = await listen(({ workbook }) => workbook.tables.getItem("T").onChanged);
    const anywhere = await listen(({ workbook }) => workbook.tables.onChanged);
    const selected = await listen(({ workbook }) => workbook.tables.getItem("T").onSelectionChanged);
    excel.host.desk.type(1, 1, "5");
    excel.host.desk.type(8, 8, "elsewhere");
    excel.host.desk.select(cell(1, 0));
    excel.host.desk.select(cell(8, 8));
    await arrived();
    expect(added.heard).toMatchObject([{ type: "TableAdded", source: "Local" }]);
    const edited = [{ type: "TableChanged", address: "B2", changeType: "RangeEdited", details: { valueAfter: 5 } }];
    expect([changed.heard, anywhere.heard]).toMatchObject([edited, edited]);
    expect(selected.heard).toMatchObject([
      { isInsideTable: true, address: "A2" },
      { isInsideTable: false, address: "" },
    ]);
  });
});

describe("Sheets", () => {
  it("tell when they come, are shown, renamed, hidden and go", async () => {
    excel.close();
    excel = await startExcel({ requirementSets: { ExcelApi: "1.17", ExcelApiOnline: "1.1" } });
    const told: string[] = [];
    const note = (event: { readonly type: string }) => Promise.resolve(void told.push(event.type));
    await run((_, { workbook: { worksheets } }) => {
      worksheets.onAdded.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onNameChanged.add(note);
      worksheets.onVisibilityChanged.add(note);
      worksheets.onDeleted.add(note);
    });
    await run((_, { workbook: { worksheets } }) => {
      const sheet = worksheets.add("New");
      sheet.activate();
      sheet.name = "Newer";
      worksheets.getItem("Sheet1").visibility = "Hidden";
      worksheets.getItem("Sheet1").visibility = "Visible";
      sheet.delete();
    });
    await arrived();
    expect(told).toEqual([
      "WorksheetAdded",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetNameChanged",
      "WorksheetVisibilityChanged",
      "WorksheetVisibilityChanged",
      "WorksheetDeleted",
      "WorksheetDeactivated",
      "WorksheetActivated",
    ]);
  });

  it("tell what is selected on them, and the workbook that something is", async () => {
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onSelectionChanged);
    const ofWorkbook = await listen(({ workbook }) => workbook.onSelectionChanged);
    excel.host.desk.select({ top: 1, left: 1, bottom: 3, right: 2 });
    await arrived();
    expect(heard).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:C4" }]);
    expect(ofWorkbook.heard).toHaveLength(1);
  });

  it("tell when they were calculated with another result", async () => {
    await run((sheet) => void (sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]]));
    const { heard } = await listen(({ workbook }) => workbook.worksheets.onCalculated);
    await arrived();
    heard.length = 0;
    excel.host.desk.type(0, 0, "4");
    excel.host.desk.type(5, 5, "apart");
    await arrived();
    expect(heard).toMatchObject([{ type: "WorksheetCalculated" }]);
  });
});
