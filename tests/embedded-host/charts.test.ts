import type { ChartSpec } from "../../src/package/workbook-file";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function withSheet(use: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

const sheet = () => excel.host.workbook.sheets[0];

describe("Charts", () => {
  const source = [
    ["", "Plan", "Actual"],
    ["'Q1", 1, 2],
    ["'Q2", 3, 4],
  ];

  function specOf(name: string): ChartSpec | undefined {
    return sheet()?.charts.find((chart) => chart.name === name)?.spec;
  }

  it("take the names of series from the first row and categories from the first column", async () => {
    await withSheet((one) => {
      one.getRange("A1:C3").values = source;
      const chart = one.charts.add("ColumnClustered", one.getRange("A1:C3"), "Columns");
      chart.name = "Chart of mine";
      chart.title.text = "Title";
      chart.legend.visible = false;
      chart.axes.valueAxis.maximum = 10;
      chart.series.getItemAt(1).chartType = "LineMarkers";
      chart.series.getItemAt(0).format.fill.clear();
      chart.setPosition("E2", "J12");
    });
    expect(specOf("Chart of mine")).toMatchObject({
      title: { text: "Title" },
      position: { top: 1, left: 4, bottom: 11, right: 9 },
      valueAxis: { maximum: 10 },
      series: [
        {
          name: { reference: "Sheet1!$B$1" },
          categories: "Sheet1!$A$2:$A$3",
          values: "Sheet1!$B$2:$B$3",
          fill: "none",
        },
        { name: { reference: "Sheet1!$C$1" }, values: "Sheet1!$C$2:$C$3", type: "lineMarkers" },
      ],
    });
    expect(specOf("Chart of mine")?.legend).toBeUndefined();
  });

  it("can be several in one batch, each renamed at once", async () => {
    await withSheet((one) => {
      one.getRange("A1:C3").values = source;
      ["One", "Two", "Three"].forEach((name) => {
        one.charts.add("Line", one.getRange("A1:C3"), "Columns").name = name;
      });
    });
    expect(sheet()?.charts.map(({ name }) => name)).toEqual(["One", "Two", "Three"]);
  });

  it("are found again by name, counted and deleted", async () => {
    await withSheet((one) => {
      one.getRange("A1:C3").values = source;
      one.charts.add("Line", one.getRange("A1:C3"), "Columns").name = "One";
    });
    const names = await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      const found = charts.getItemOrNullObject("one").load("name,series/items/name");
      const missing = charts.getItemOrNullObject("two");
      await context.sync();
      found.delete();
      const count = charts.getCount();
      await context.sync();
      return [found.name, found.series.items.map(({ name }) => name), missing.isNullObject, count.value];
    });
    expect(names).toEqual(["One", ["Plan", "Actual"], true, 0]);
  });

  it.each([
    [
      "no values",
      [
        ["", "Plan"],
        ["'Q1", ""],
      ],
      "EmptyChartSeries",
    ],
    [
      "numbers as categories",
      [
        ["", "Plan"],
        [1, 2],
      ],
      "NotSupportedByHost",
    ],
  ])("are refused over a block with %s", async (_, values, code) => {
    const add = withSheet((one) => {
      one.getRange("A1:B2").values = values;
      one.charts.add("Line", one.getRange("A1:B2"), "Columns");
    });
    expect(await catchError(() => add)).toMatchObject({ code, location: "ChartCollection.add" });
  });

  it("are refused over a block that is wider than high, unless its series are said to be columns", async () => {
    const add = withSheet((one) => void one.charts.add("Line", one.getRange("A1:D3")));
    expect(await catchError(() => add)).toMatchObject({ code: "NotSupportedByHost" });
  });
});
