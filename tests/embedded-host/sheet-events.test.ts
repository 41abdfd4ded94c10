import { startExcel, type RunningExcel } from "../support/excel-host";
import { arrived, listen } from "./listen";

let excel: RunningExcel;

beforeEach(async () => {
  // The client of this version asks for two of the events by a set of Excel on the web.
  excel = await startExcel({ requirementSets: { ExcelApi: "1.17", ExcelApiOnline: "1.1" } });
});
afterEach(() => excel.close());

function run(change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

const worksheetId = "{00000001-0001-0000-0000-000000000000}";
const local = { source: "Local", worksheetId };

describe("Formats", () => {
  it("tell that they were changed, once for a range, and lead to it", async () => {
    const heard = await listen(excel, ({ worksheets }) => worksheets.onFormatChanged);
    await run((sheet) => {
      sheet.getRange("B2:C3").format.fill.color = "#FFFF00";
      sheet.getRange("D4").numberFormat = [["0.00"]];
      sheet.getRange("D5").values = [[5]];
    });
    await arrived();
    expect(heard).toMatchObject([
      { type: "WorksheetFormatChanged", address: "B2:C3", ...local },
      { type: "WorksheetFormatChanged", address: "D4", ...local },
    ]);
    const color = await excel.Excel.run(async (context) => {
      const fill = heard[0]?.getRange(context).format.fill.load("color");
      await context.sync();
      return fill?.color;
    });
    expect(color).toBe("#FFFF00");
  });
});

describe("Formulas", () => {
  const first = () => run((sheet) => void (sheet.getRange("A1:A3").formulas = [["=1+1"], ["=A1*2"], [7]]));

  // Declarations of Worksheet.onFormulaChanged: for the formula itself, not for its result.
  it("tell that they are no longer what they were, with their text before", async () => {
    await first();
    const heard = await listen(excel, ({ worksheets }) => worksheets.getItem("Sheet1").onFormulaChanged);
    await run((sheet) => void (sheet.getRange("A1:A2").formulas = [["=1+2"], ["=A1*2"]]));
    excel.host.desk.type(1, 0, "plain");
    await arrived();
    expect(heard).toEqual([
      {
        type: "WorksheetFormulaChanged",
        formulaDetails: [{ cellAddress: "A1", previousFormula: "=1+1" }],
        ...local,
      },
      {
        type: "WorksheetFormulaChanged",
        formulaDetails: [{ cellAddress: "A2", previousFormula: "=A1*2" }],
        ...local,
      },
    ]);
  });

  // "does not fire when a formula is entered in a cell without one": declarations of onFormulaChanged.
  it("tell nothing of new results, and nothing of a formula where there was none", async () => {
    await first();
    const heard = await listen(excel, ({ worksheets }) => worksheets.onFormulaChanged);
    excel.host.desk.type(2, 0, "=A1");
    excel.host.desk.type(4, 4, "=A1");
    await arrived();
    expect(heard).toEqual([]);
  });

  it("of a table tell all of a column that is calculated anew", async () => {
    await run((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Amount", "Double"],
        [1, ""],
        [2, ""],
      ];
      sheet.tables.add("A1:B3", true).name = "T";
    });
    excel.host.desk.type(1, 1, "=[@Amount]*2");
    const heard = await listen(excel, ({ worksheets }) => worksheets.onFormulaChanged);
    excel.host.desk.type(1, 1, "=[@Amount]*3");
    await arrived();
    expect(heard).toMatchObject([
      {
        formulaDetails: [
          { cellAddress: "B2", previousFormula: "=[@Amount]*2" },
          { cellAddress: "B3", previousFormula: "=[@Amount]*2" },
        ],
      },
    ]);
  });
});

describe("Rows", () => {
  // Declarations of WorksheetRowSortedEventArgs.address: only rows changed as a result of the sort are returned.
  it("tell which of them a sort has moved", async () => {
    await run((sheet) => {
      sheet.getRange("A1:A5").values = [["Key"], [1], [3], [2], [4]];
      sheet.tables.add("A1:A5", true).name = "T";
    });
    const heard = await listen(excel, ({ worksheets }) => worksheets.onRowSorted);
    await run((_, { workbook }) => workbook.tables.getItem("T").sort.apply([{ key: 0, ascending: true }]));
    await arrived();
    expect(heard).toEqual([{ type: "WorksheetRowSorted", address: "A3:A4", ...local }]);
  });

  it("tell when they are hidden and shown", async () => {
    const heard = await listen(excel, ({ worksheets }) => worksheets.onRowHiddenChanged);
    await run((sheet) => {
      sheet.getRange("A2:B3").rowHidden = true;
      sheet.getRange("3:3").rowHidden = false;
    });
    await arrived();
    expect(heard).toEqual([
      { type: "WorksheetRowHiddenChanged", address: "2:3", changeType: "Hidden", ...local },
      { type: "WorksheetRowHiddenChanged", address: "3:3", changeType: "Unhidden", ...local },
    ]);
  });
});

describe("The person at the screen", () => {
  it("clicks a cell, at a place inside of it", async () => {
    const heard = await listen(excel, ({ worksheets }) => worksheets.onSingleClicked);
    excel.host.desk.click(1, 2, { x: 10, y: 4.5 });
    await arrived();
    expect(heard).toEqual([{ type: "WorksheetSingleClicked", address: "C2", offsetX: 10, offsetY: 4.5, worksheetId }]);
  });

  it("comes back from another workbook, and has everything saved at once", async () => {
    const activated = await listen(excel, (workbook) => workbook.onActivated);
    const saving = await listen(excel, (workbook) => workbook.onAutoSaveSettingChanged);
    excel.host.desk.returnToWorkbook();
    excel.host.desk.autoSave = true;
    excel.host.desk.autoSave = true;
    await arrived();
    expect([activated, saving]).toEqual([
      [{ type: "WorkbookActivated" }],
      [{ type: "WorkbookAutoSaveSettingChanged" }],
    ]);
  });
});

describe("Sheets", () => {
  it("tell where they are moved from and to", async () => {
    excel.host.workbook.addSheet("Second");
    const heard = await listen(excel, ({ worksheets }) => worksheets.onMoved);
    await run((sheet) => void (sheet.position = 1));
    await run((sheet) => void (sheet.position = 1));
    await arrived();
    expect(heard).toEqual([{ type: "WorksheetMoved", positionBefore: 0, positionAfter: 1, ...local }]);
  });

  it("tell that they are protected and no longer so", async () => {
    const heard = await listen(excel, ({ worksheets }) => worksheets.onProtectionChanged);
    await run((sheet) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
    });
    await arrived();
    expect(heard).toMatchObject([
      { type: "WorksheetProtectionChanged", isProtected: true, ...local },
      { type: "WorksheetProtectionChanged", isProtected: false, ...local },
    ]);
  });

  it("tell when a copy of one comes", async () => {
    const heard = await listen(excel, ({ worksheets }) => worksheets.onAdded);
    await run((sheet) => void sheet.copy("End"));
    await arrived();
    expect(heard).toMatchObject([{ type: "WorksheetAdded", source: "Local" }]);
  });
});

describe("Charts", () => {
  it("tell when they come, are selected and go", async () => {
    const told: string[] = [];
    const note = (event: { readonly type: string }) => Promise.resolve(void told.push(event.type));
    await run((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Key", "Amount"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.charts.onAdded.add(note);
      sheet.charts.onActivated.add(note);
      sheet.charts.onDeleted.add(note);
    });
    await run((sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.activate();
      chart.delete();
    });
    await arrived();
    expect(told).toEqual(["ChartAdded", "ChartActivated", "ChartDeleted"]);
  });
});

describe("Settings in the document", () => {
  it("tell when a co-author's add-in has changed them", async () => {
    const heard = await listen(excel, ({ settings }) => settings.onSettingsChanged);
    excel.host.desk.changeSettingRemotely("language", '"de"');
    await arrived();
    expect(heard).toHaveLength(1);
    const value = await excel.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("language").load("value");
      await context.sync();
      return setting.value;
    });
    expect(value).toBe("de");
  });
});
