import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

const afterEvents = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("Charts", () => {
  // Declarations of ChartCollection.onAdded, onDeleted and onActivated (ExcelApi 1.8).
  it("tell when they come, are activated and go", async () => {
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["", "Plan"],
        ["'Q1", 1],
      ];
      const note = (event: { type: string; chartId: string }) => {
        heard.push(`${event.type} ${event.chartId}`);
        return Promise.resolve();
      };
      sheet.charts.onAdded.add(note);
      sheet.charts.onActivated.add(note);
      sheet.charts.onDeleted.add(note);
      await context.sync();
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns").load("id");
      await context.sync();
      const { id } = chart;
      chart.activate();
      const active = context.workbook.getActiveChart().load("id");
      await context.sync();
      expect(active.id).toBe(id);
      chart.delete();
      const none = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      await afterEvents();
      expect(heard).toEqual([`ChartAdded ${id}`, `ChartActivated ${id}`, `ChartDeleted ${id}`]);
    });
  });

  // Excel counts charts in the language of its user.
  it("are named and titled in the language of the user", async () => {
    excel.close();
    excel = await startExcel({ culture: "de-DE" });
    const found = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["", "Plan", "Ist"],
        ["'Q1", 1, 2],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C2"), "Columns").load("name");
      chart.title.load("text");
      await context.sync();
      return [chart.name, chart.title.text];
    });
    expect(found).toEqual(["Diagramm 1", "Diagrammtitel"]);
  });

  // WorksheetProtectionOptions.allowEditObjects: charts are objects of the sheet.
  it("are not changed on a protected sheet unless objects may be edited", async () => {
    const title = (text: string) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).title.text = text;
        await context.sync();
      });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["", "Plan"],
        ["'Q1", 1],
      ];
      sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
      sheet.protection.protect();
      await context.sync();
    });
    expect(await catchError(() => title("Refused"))).toMatchObject({ code: "AccessDenied" });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.unprotect();
      sheet.protection.protect({ allowEditObjects: true });
      await context.sync();
    });
    await title("Allowed");
    expect(excel.host.workbook.sheets[0]?.charts[0]?.shown?.title?.text).toBe("Allowed");
  });
});
