import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20" } });
});
afterEach(() => excel.close());

type Use<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

function withSheet<T>(use: Use<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const saved = () => openWorkbook(excel.save()).sheets[0];
const hiddenRows = (last: number) =>
  Array.from({ length: last + 1 }, (_, row) => row).filter((row) => saved()?.isRowHidden(row));

describe("Rows and columns", () => {
  it("are hidden by range, and null is answered where only some are", async () => {
    const read = await withSheet(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C1").columnHidden = true;
      const ranges = ["A2:A3", "A1:A3", "C1", "A1:C1", "A1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden,columnHidden,hidden");
      await context.sync();
      return ranges.map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]);
    });
    expect(read).toEqual([
      [true, false, true],
      [null, false, null],
      [false, true, true],
      [false, null, null],
      [false, false, false],
    ]);
    expect(hiddenRows(5)).toEqual([1, 2]);
  });

  it("have the sheet's standard sizes until they get their own, and go back to them", async () => {
    const read = await withSheet(async (sheet, context) => {
      sheet.standardWidth = 20;
      const { format } = sheet.getRange("B2:C3");
      format.columnWidth = 90;
      format.rowHeight = 40;
      sheet.getRange("C3").format.useStandardWidth = true;
      sheet.getRange("C3").format.useStandardHeight = true;
      const loaded = ["A1", "B2", "C3", "B2:C3"].map((address) => sheet.getRange(address).format);
      for (const one of loaded) one.load("columnWidth,rowHeight,useStandardWidth,useStandardHeight");
      sheet.load("standardWidth,standardHeight");
      await context.sync();
      const sizes = loaded.map((one) => [one.columnWidth, one.rowHeight, one.useStandardWidth, one.useStandardHeight]);
      return [sheet.standardWidth, sheet.standardHeight, ...sizes];
    });
    expect(read).toEqual([
      20,
      15,
      [108.75, 15, true, true],
      [90, 40, false, false],
      [108.75, 15, true, true],
      [null, null, null, null],
    ]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("lose their headings for the eye", async () => {
    await withSheet((sheet) => void (sheet.showHeadings = false));
    expect(saved()?.lines.showsHeadings).toBe(false);
  });
});

describe("Groups", () => {
  it("nest up to eight levels, and open and close with what is closed inside of them", async () => {
    await withSheet((sheet) => {
      sheet.getRange("2:9").group("ByRows");
      sheet.getRange("3:5").group("ByRows");
      sheet.getRange("3:3").hideGroupDetails("ByRows");
      sheet.getRange("2:2").hideGroupDetails("ByRows");
    });
    expect(hiddenRows(12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await validationErrors(excel.save())).toEqual([]);
    await withSheet((sheet) => sheet.getRange("10:10").showGroupDetails("ByRows"));
    expect(hiddenRows(12)).toEqual([2, 3, 4]);
    expect([5, 9].map((row) => saved()?.lines.isCollapsed("rows", row))).toEqual([true, false]);
  });

  it("show as many levels as showOutlineLevels says, rows and columns each by themselves", async () => {
    await withSheet((sheet) => {
      sheet.getRange("2:9").group("ByRows");
      sheet.getRange("3:5").group("ByRows");
      sheet.getRange("B:D").group("ByColumns");
      sheet.showOutlineLevels(2, 1);
    });
    expect(hiddenRows(12)).toEqual([2, 3, 4]);
    expect([0, 1, 3, 4].map((column) => saved()?.isColumnHidden(column))).toEqual([false, true, true, false]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("are taken apart again", async () => {
    await withSheet((sheet) => {
      sheet.getRange("2:4").group("ByRows");
      sheet.getRange("3:3").ungroup("ByRows");
    });
    expect([1, 2, 3].map((row) => saved()?.lines.outlineLevel("rows", row))).toEqual([1, 0, 1]);
  });

  it("refuse whole columns by rows with InvalidArgument, as the declaration of group says", async () => {
    const error = await catchError(() => withSheet((sheet) => sheet.getRange("B:C").group("ByRows")));
    expect(error.code).toBe("InvalidArgument");
  });
});
