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

  // "EmptyChartSeries: The attempted operation failed because the chart series is empty." (error codes of Office.js)
  it("are refused over a block with no values", async () => {
    const add = withSheet((one) => {
      one.getRange("A1:B2").values = [
        ["", "Plan"],
        ["'Q1", ""],
      ];
      one.charts.add("Line", one.getRange("A1:B2"), "Columns");
    });
    expect(await catchError(() => add)).toMatchObject({ code: "EmptyChartSeries", location: "ChartCollection.add" });
  });

  // Declaration of Excel.ChartSeriesBy: rows and columns; Auto is left to Excel, which makes the shorter side series.
  it("have their series in rows where they are said to be, or where the block is wider than high", async () => {
    await withSheet((one) => {
      one.getRange("A1:D3").values = [
        ["", "'2024", "'2025", "'2026"],
        ["Plan", 1, 2, 3],
        ["Actual", 4, 5, 6],
      ];
      one.charts.add("Line", one.getRange("A1:D3"), "Rows").name = "Rows";
      one.charts.add("Line", one.getRange("A1:D3")).name = "Auto";
      one.charts.add("Line", one.getRange("A1:D3"), "Columns").name = "Columns";
    });
    const values = (name: string) => specOf(name)?.series.map((series) => series.values);
    expect(values("Rows")).toEqual(["Sheet1!$B$2:$D$2", "Sheet1!$B$3:$D$3"]);
    expect(values("Auto")).toEqual(values("Rows"));
    expect(values("Columns")).toEqual(["Sheet1!$B$2:$B$3", "Sheet1!$C$2:$C$3", "Sheet1!$D$2:$D$3"]);
    expect(specOf("Rows")?.series[0]?.categories).toBe("Sheet1!$B$1:$D$1");
  });

  it("take numbers for categories below an empty corner, and for a series without one", async () => {
    await withSheet((one) => {
      one.getRange("A1:B3").values = [
        ["", "Plan"],
        [2025, 2],
        [2026, 3],
      ];
      one.getRange("D1:E3").values = [
        ["Year", "Plan"],
        [2025, 2],
        [2026, 3],
      ];
      one.charts.add("Line", one.getRange("A1:B3"), "Columns").name = "Corner";
      one.charts.add("Line", one.getRange("D1:E3"), "Columns").name = "Series";
    });
    expect(specOf("Corner")?.series.map(({ categories }) => categories)).toEqual(["Sheet1!$A$2:$A$3"]);
    expect(specOf("Series")?.series.map(({ categories, values }) => [categories, values])).toEqual([
      ["", "Sheet1!$D$2:$D$3"],
      ["", "Sheet1!$E$2:$E$3"],
    ]);
  });
});
