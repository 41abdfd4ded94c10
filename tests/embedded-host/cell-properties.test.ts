import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function withSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

describe("Properties of many cells", () => {
  it("are set and read for each cell in one call, only those that are named", async () => {
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const red: Excel.SettableCellProperties = {
        format: { fill: { color: "#FF0000" }, font: { bold: true }, borders: { bottom: { style: "Double" } } },
      };
      range.setCellProperties([
        [red, {}],
        [{}, red],
      ]);
      const found = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return found.value;
    });
    const cell = (address: string, color: string, bold: boolean) => ({
      address: `Sheet1!${address}`,
      format: { fill: { color }, font: { bold } },
    });
    expect(read).toEqual([
      [cell("A1", "#FF0000", true), cell("B1", "#FFFFFF", false)],
      [cell("A2", "#FFFFFF", false), cell("B2", "#FF0000", true)],
    ]);
  });

  it("tell the borders of a cell by their sides", async () => {
    const read = await withSheet(async (sheet, context) => {
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dash";
      const found = sheet.getRange("A1").getCellProperties({ format: { borders: { style: true } } });
      await context.sync();
      return found.value[0]?.[0]?.format?.borders;
    });
    expect(read).toMatchObject({ top: { style: "Dash" }, left: { style: "None" } });
  });

  it("of rows and columns are null where their cells differ, and hold sizes and what is hidden", async () => {
    const read = await withSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      range.setColumnProperties([{}, { columnHidden: true }]);
      const rows = range.getRowProperties({
        rowHidden: true,
        rowIndex: true,
        format: { font: { bold: true }, rowHeight: true },
      });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      await context.sync();
      return [rows.value, columns.value];
    });
    expect(read).toEqual([
      [
        { rowHidden: false, rowIndex: 0, format: { font: { bold: null }, rowHeight: 30 } },
        { rowHidden: true, rowIndex: 1, format: { font: { bold: false }, rowHeight: 15 } },
      ],
      [
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: true, columnIndex: 1 },
      ],
    ]);
  });

  it("refuse an array of another size", async () => {
    const error = await catchError(() => withSheet((sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]])));
    expect(error.code).toBe("InvalidArgument");
  });

  it("have number formats of Excel's own categories", async () => {
    const formats = ["General", "0.00", "#,##0", "0%", "m/d/yyyy", "h:mm", "@", "0.00E+00", "# ?/?", "$#,##0.00"];
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:J1");
      range.numberFormat = [formats];
      range.load("numberFormatCategories");
      await context.sync();
      return range.numberFormatCategories;
    });
    expect(read).toEqual([
      ["General", "Number", "Number", "Percentage", "Date", "Time", "Text", "Scientific", "Fraction", "Currency"],
    ]);
  });
});
