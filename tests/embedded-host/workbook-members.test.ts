import { startExcel, type ExcelOptions, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

async function start(options: ExcelOptions = {}): Promise<void> {
  excel = await startExcel(options);
}
afterEach(() => excel.close());

describe("The selection", () => {
  beforeEach(async () => {
    await start();
    excel.host.workbook.addSheet("Second");
  });

  it("is what the person at the screen has selected", async () => {
    excel.host.desk.activate("Second");
    excel.host.desk.select({ top: 1, left: 2, bottom: 4, right: 3 });
    const found = await excel.Excel.run(async ({ workbook, sync }) => {
      const selected = workbook.getSelectedRange().load("address");
      const cell = workbook.getActiveCell().load("address");
      const areas = workbook.getSelectedRanges().load("areaCount,address");
      const first = areas.areas.getItemAt(0).load("address");
      const sheet = workbook.worksheets.getActiveWorksheet().load("name");
      await sync();
      return [selected.address, cell.address, areas.areaCount, areas.address, first.address, sheet.name];
    });
    expect(found).toEqual(["Second!C2:D5", "Second!C2", 1, "Second!C2:D5", "Second!C2:D5", "Second"]);
  });

  it("follows an add-in that activates a sheet and selects on it", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Second");
      sheet.activate();
      sheet.getRange("B7").select();
      await context.sync();
    });
    const { activeSheet, selection } = excel.host.desk;
    expect([activeSheet.name, selection]).toEqual(["Second", { top: 6, left: 1, bottom: 6, right: 1 }]);
  });

  it("shows the sheet that it is made on", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      context.workbook.worksheets.getItem("Second").getRange("B8").select();
      await context.sync();
    });
    const { activeSheet, selection } = excel.host.desk;
    expect([activeSheet.name, selection]).toEqual(["Second", { top: 7, left: 1, bottom: 7, right: 1 }]);
  });
});

describe("The culture of the application", () => {
  it.each([
    ["de-DE", [",", ".", "dd.MM.yyyy", ".", "HH:mm:ss"]],
    ["en-US", [".", ",", "M/d/yyyy", "/", "h:mm:ss tt"]],
  ])("says how %s writes numbers and dates", async (culture, expected) => {
    await start({ culture });
    const found = await excel.Excel.run(async (context) => {
      const info = context.application.cultureInfo.load("name");
      const numbers = info.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      const dates = info.datetimeFormat.load("shortDatePattern,dateSeparator,longTimePattern");
      await context.sync();
      const { numberDecimalSeparator, numberGroupSeparator } = numbers;
      const { shortDatePattern, dateSeparator, longTimePattern } = dates;
      return [numberDecimalSeparator, numberGroupSeparator, shortDatePattern, dateSeparator, longTimePattern];
    });
    expect(found).toEqual(expected);
  });
});

describe("The text of cells", () => {
  it("is that of the person's culture, while values and formats stay English", async () => {
    await start({ culture: "de-DE" });
    const found = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [["1,234.5", "12/31/2026"]];
      range.load("text,values,numberFormat");
      await context.sync();
      return [range.text, range.values, range.numberFormat];
    });
    expect(found).toEqual([[["1.234,50", "31.12.2026"]], [[1234.5, 46387]], [["#,##0.00", "m/d/yyyy"]]]);
  });
});

describe("A new workbook", () => {
  it("is opened by the host, empty or with the content of a file", async () => {
    const opened: (Uint8Array | undefined)[] = [];
    await start({ onNewWorkbook: (file) => opened.push(file) });
    await excel.Excel.createWorkbook();
    await excel.Excel.createWorkbook(btoa("PK"));
    expect(opened).toEqual([undefined, new Uint8Array([80, 75])]);
  });

  it("is refused by name where the host has no place for it", async () => {
    await start();
    const error = await catchError(() => excel.Excel.createWorkbook());
    expect(error).toMatchObject({ code: "NotSupportedByHost", location: "Application.createWorkbook" });
  });
});

describe("A workbook", () => {
  it.each([[true], [false]])("says whether it was opened for reading only: %s", async (isReadOnly) => {
    await start({ isReadOnly });
    const found = await excel.Excel.run(async (context) => {
      const workbook = context.workbook.load("readOnly");
      await context.sync();
      return workbook.readOnly;
    });
    expect(found).toBe(isReadOnly);
  });
});
