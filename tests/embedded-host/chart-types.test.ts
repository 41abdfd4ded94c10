import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";
import { allTypes, buildGallery } from "./chart-gallery";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
  await buildGallery(excel);
});
afterAll(() => excel.close());

function onSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

const charts = () => excel.host.workbook.sheets[0]?.charts ?? [];

describe("Every type of chart", () => {
  it("is called as it was made", async () => {
    const types = await onSheet(async (sheet, context) => {
      const found = sheet.charts.load("items/name,items/chartType");
      await context.sync();
      return found.items.map(({ name, chartType }) => [name, chartType]);
    });
    expect(types).toEqual(allTypes.map((type) => [type, type]));
  });

  it("is a chart of our making, which can be written again from what is read", () => {
    // All but their place, which is not on the edges of cells.
    expect(charts().filter(({ shown }) => shown === undefined)).toEqual([]);
  });

  it("is a valid file with the values of the cells in it", async () => {
    const bytes = excel.host.save();
    expect(await validationErrors(bytes)).toEqual([]);
    const again = openWorkbook(bytes);
    const [first] = again.sheets[0]?.charts ?? [];
    expect(
      first?.content.child("chart", "plotArea", "barChart", "ser", "val", "numRef", "numCache")?.value("ptCount"),
    ).toBe("4");
  });

  it.each([
    "Treemap",
    "Waterfall",
    "Surface",
    "StockHLC",
    "RegionMap",
    "Histogram",
    "CylinderColClustered",
    "3DColumn",
  ])("that only Excel can draw is refused by its name: %s", async (type) => {
    const add = onSheet((sheet) => void sheet.charts.add(type as "Line", sheet.getRange("A1:D5"), "Columns"));
    expect(await catchError(() => add)).toMatchObject({
      code: "NotSupportedByHost",
      message: expect.stringContaining(type),
    });
  });
});
