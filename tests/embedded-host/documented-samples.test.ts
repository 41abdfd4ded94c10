/** What the sample pages of Excel's documentation do, where a reader of the declarations would not expect it. */
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { arrived, listen } from "./listen";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14" } });
});
afterAll(() => excel.close());

function onSheet<T>(name: string, use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  return excel.Excel.run(async (context) => {
    await context.sync();
    const found = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    return use(found.isNullObject ? context.workbook.worksheets.add(name) : found, context);
  });
}

describe("Pages of Excel's documentation", () => {
  it.each([
    ["DarkMagenta", "#8B008B"],
    ["indigo", "#4B0082"],
    ["SkyBlue", "#87CEEB"],
    ["90EE90", "#90EE90"],
  ])("call colors by any name of HTML: %s", async (name, expected) => {
    const color = await onSheet("Colors", async (sheet, context) => {
      sheet.getRange("A1").format.font.color = name;
      const { font } = sheet.getRange("A1").load("format/font/color").format;
      await context.sync();
      return font.color;
    });
    expect(color).toBe(expected);
  });

  // Sample "Create bubble chart": the series that comes with the chart goes first.
  it("give an emptied bubble chart a series for each row", async () => {
    const read = await onSheet("Bubbles", async (sheet, context) => {
      sheet.getRange("A1:D2").values = [
        ["Lime", 2000, 2.45, 0.1],
        ["Yuzu", 7500, 3.23, 0.34],
      ];
      const chart = sheet.charts.add("Bubble", sheet.getRange("B1:D2"), "Columns");
      chart.series.getItemAt(0).delete();
      ["Lime", "Yuzu"].forEach((name, row) => {
        const series = chart.series.add(name, row);
        series.setXAxisValues(sheet.getCell(row, 1));
        series.setValues(sheet.getCell(row, 2));
        series.setBubbleSizes(sheet.getCell(row, 3));
      });
      const last = chart.series.getItemAt(1);
      const values = (["XValues", "YValues", "BubbleSizes"] as const).map((part) => last.getDimensionValues(part));
      await context.sync();
      return values.map(({ value }) => value);
    });
    expect(read).toEqual([[7500], [3.23], [0.34]]);
  });

  it.each(["Line", "LineMarkers", "XYScatter", "Pie", "AreaStacked", "BarClustered"] as const)(
    "give an emptied chart of the type %s a series of its type",
    async (type) => {
      const found = await onSheet("Emptied", async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const chart = sheet.charts.add(type, sheet.getRange("B1:B2"), "Columns");
        chart.series.getItemAt(0).delete();
        const series = chart.series.add("Again");
        series.setValues(sheet.getRange("A1:A2"));
        const values = series.getDimensionValues("Values");
        await context.sync();
        return values.value;
      });
      expect(found).toEqual([1, 3]);
    },
  );

  it("leave valid charts, when all their series were removed and others were added", async () => {
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  // Sample "Series plot order": "Qtr 3 appears first, followed by Qtr 2, then Qtr 1".
  it("count the order of series from 0", async () => {
    const order = await onSheet("Order", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["", "Qtr1"],
        ["Frames", 5000],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      const second = chart.series.add("Qtr2");
      const third = chart.series.add("Qtr3");
      third.plotOrder = 0;
      second.plotOrder = 1;
      await context.sync();
      chart.series.load("items/name,items/plotOrder");
      await context.sync();
      return chart.series.items.map(({ name, plotOrder }) => [name, plotOrder]);
    });
    expect(order).toEqual([
      ["Qtr3", 0],
      ["Qtr2", 1],
      ["Qtr1", 2],
    ]);
  });

  // Sample "Data validation types".
  it("write the dates and times of validations as they are typed", async () => {
    const rules = await onSheet("Moments", async (sheet, context) => {
      const [day, time] = [sheet.getRange("A1").dataValidation, sheet.getRange("A2").dataValidation];
      day.rule = { date: { formula1: "1/1/2000", operator: "GreaterThanOrEqualTo" } };
      time.rule = { time: { formula1: "9:00 AM", formula2: "5:00 PM", operator: "Between" } };
      [day, time].forEach((validation) => validation.load("rule"));
      await context.sync();
      return [day.rule.date, time.rule.time];
    });
    expect(rules).toEqual([
      { formula1: "=36526", operator: "GreaterThanOrEqualTo" },
      { formula1: "=0.375", formula2: `=${17 / 24}`, operator: "Between" },
    ]);
  });

  // Samples "Update" of named items, and "Axis details".
  it("load names that no object has, which are passed over", async () => {
    const loading = onSheet("Axes", async (sheet, context) => {
      sheet.names.add("Known", sheet.getRange("A1"));
      sheet.names.getItem("Known").load("no-properties-needed");
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      const { valueAxis } = sheet.charts.add("Line", sheet.getRange("A1:B3")).axes;
      valueAxis.load("text,minimum");
      await context.sync();
      return valueAxis.toJSON();
    });
    await expect(loading).resolves.not.toHaveProperty("text");
  });
});

describe("Collections of the documentation's pages", () => {
  // Sample "Reference worksheets by relative position".
  it("have their items when no properties are said to be needed", async () => {
    const count = await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("NoPropertiesNeeded");
      const all = sheets.getCount();
      await context.sync();
      return [sheets.items.length, all.value];
    });
    expect(count[0]).toBe(count[1]);
  });
});

describe("Events of the documentation's pages", () => {
  // Sample "Column and row sort events".
  it("tell which columns a sort from left to right has moved", async () => {
    await onSheet("Sorted", async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["Fruit", "Q1", "Q2"],
        ["Apples", 5000, 2000],
      ];
      await context.sync();
    });
    const heard = await listen(excel, (workbook) => workbook.worksheets.getItem("Sorted").onColumnSorted);
    await onSheet("Sorted", async (sheet, context) => {
      sheet.getRange("A1:C2").sort.apply([{ key: 1 }], false, true, "Columns");
      await context.sync();
    });
    await arrived();
    expect(heard.map(({ address }) => address)).toEqual(["B1:C2"]);
  });

  // Sample "Workbook and worksheet collection events": "Deleting the current worksheet triggers the deactivate event".
  it("tell that a deleted sheet is no longer active", async () => {
    const id = await onSheet("Gone", async (sheet, context) => {
      sheet.activate();
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    const heard = await listen(excel, (workbook) => workbook.worksheets.onDeactivated);
    await onSheet("Gone", async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    await arrived();
    expect(heard.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  });

  // Sample "Chart collection events".
  it("tell that a chart is left when cells are selected", async () => {
    const id = await onSheet("Left", async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Q1", 1],
        ["Q2", 2],
      ];
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2")).load("id");
      chart.activate();
      await context.sync();
      return chart.id;
    });
    const heard = await listen(excel, (workbook) => workbook.worksheets.getItem("Left").charts.onDeactivated);
    const isLeft = await onSheet("Left", async (sheet, context) => {
      sheet.getRange("A1").select();
      const active = context.workbook.getActiveChartOrNullObject();
      await context.sync();
      return active.isNullObject;
    });
    await arrived();
    expect([isLeft, heard.map(({ chartId }) => chartId)]).toEqual([true, [id]]);
  });
});
