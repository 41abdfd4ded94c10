import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14" } });
});
afterAll(() => excel.close());

describe("The data table of a chart", () => {
  it("is shown with its lines and keys, can be changed, and goes when it is hidden", async () => {
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["", "Plan"],
        ["'Q1", 1],
        ["'Q2", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      const table = chart.getDataTable().load("visible");
      await context.sync();
      const before = table.visible;
      table.visible = true;
      table.showVerticalBorder = false;
      table.format.font.size = 8;
      table.format.border.color = "#FF0000";
      table.load("visible,showHorizontalBorder,showVerticalBorder,showOutlineBorder,showLegendKey");
      table.format.font.load("size");
      await context.sync();
      return { before, now: table.toJSON() };
    });
    expect(read).toMatchObject({
      before: false,
      now: {
        visible: true,
        showHorizontalBorder: true,
        showVerticalBorder: false,
        showOutlineBorder: true,
        showLegendKey: true,
        format: { font: { size: 8 } },
      },
    });
    expect(await validationErrors(excel.save())).toEqual([]);
    const left = await excel.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).getDataTable();
      table.visible = false;
      table.load("visible");
      await context.sync();
      return table.visible;
    });
    expect(left).toBe(false);
    expect(excel.host.workbook.sheets[0]?.charts[0]?.content.xml).not.toContain("dTable");
  });

  it("is a null object where the type of the chart allows none, as declared", async () => {
    const isNull = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns").getDataTableOrNullObject();
      await context.sync();
      return table.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});
