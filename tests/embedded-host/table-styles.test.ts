import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14" } });
});
afterEach(() => excel.close());

function run<T>(use: (styles: Excel.TableStyleCollection, sheet: Excel.Worksheet) => T | Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.tableStyles, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
}

describe("The table styles of a workbook", () => {
  it("are Excel's own sixty, read-only, with one for new tables", async () => {
    const read = await run(async (styles) => {
      const count = styles.getCount();
      const usual = styles.getDefault().load("name,readOnly");
      const none = styles.getItemOrNullObject("TableStyleDark12");
      styles.load("items/name");
      await styles.context.sync();
      return [count.value, styles.items.length, usual.toJSON(), none.isNullObject];
    });
    expect(read).toEqual([60, 60, { name: "TableStyleMedium2", readOnly: true }, true]);
    const errors = [
      await catchError(() => run((styles) => styles.getItem("TableStyleLight1").delete())),
      await catchError(() => run((styles) => styles.setDefault("None"))),
    ];
    expect(errors).toMatchObject([{ code: "InvalidArgument" }, { code: "ItemNotFound" }]);
  });

  it("give new tables the one that is the workbook's default, in the file too", async () => {
    const style = await run(async (styles, sheet) => {
      styles.setDefault("tablestyledark3");
      const table = sheet.tables.add("A1:B2", false).load("style");
      await sheet.context.sync();
      return table.style;
    });
    expect(style).toBe("TableStyleDark3");
    const saved = excel.save();
    expect(openWorkbook(saved).styles.tableStyles.default).toBe("TableStyleDark3");
    expect(await validationErrors(saved)).toEqual([]);
  });
});

describe("Frozen panes", () => {
  it("are located where there are some, and not found where there are none", async () => {
    const missing = await catchError(() => run((_, sheet) => sheet.freezePanes.getLocation().load("address")));
    expect(missing).toMatchObject({ code: "ItemNotFound" });
    const address = await run(async (_, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const range = sheet.freezePanes.getLocation().load("address");
      await sheet.context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:B3");
  });
});
