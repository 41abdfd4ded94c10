import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:D5").values = [
      ["", "Plan", "Actual", "Share"],
      ["'Q1", 12, 9, 0.2],
      ["'Q2", 18, 21, 0.4],
      ["'Q3", 9, 14, 0.3],
      ["'Q4", 15, 11, 0.7],
    ];
  });
});
afterAll(() => excel.close());

function onSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

function add(
  sheet: Excel.Worksheet,
  type: Excel.ChartType | "ColumnClustered" | "Pie" | "Line",
  name: string,
  address = "A1:D5",
) {
  const chart = sheet.charts.add(type as "Line", sheet.getRange(address), "Columns");
  chart.name = name;
  return chart;
}

const xml = (name: string) =>
  excel.host.workbook.sheets[0]?.charts.find((chart) => chart.name === name)?.content.xml ?? "";

describe("Axes and series of several types", () => {
  // Declaration of ChartSeries.axisGroup: "Specifies the group for the specified series."
  it("measure a series by an axis of its own", async () => {
    const found = await onSheet(async (sheet, context) => {
      const chart = add(sheet, "ColumnClustered", "Combined");
      const share = chart.series.getItemAt(2);
      share.chartType = "LineMarkers";
      share.axisGroup = "Secondary";
      await context.sync();
      const axis = chart.axes.getItem("Value", "Secondary");
      axis.numberFormat = "0%";
      axis.title.text = "Share";
      axis.load("numberFormat,axisGroup,type,position");
      axis.title.load("text,visible");
      chart.series.load("items/name,items/chartType,items/axisGroup,items/plotOrder");
      await context.sync();
      return [
        [axis.numberFormat, axis.axisGroup, axis.type, axis.title.text, axis.title.visible],
        ...chart.series.items.map((series) => [series.name, series.chartType, series.axisGroup, series.plotOrder]),
      ];
    });
    expect(found).toEqual([
      ["0%", "Secondary", "Value", "Share", true],
      ["Plan", "ColumnClustered", "Primary", 0],
      ["Actual", "ColumnClustered", "Primary", 1],
      ["Share", "LineMarkers", "Secondary", 2],
    ]);
  });

  it("go back to the first axes, and the second ones go with the last series on them", async () => {
    await onSheet((sheet) => {
      const chart = add(sheet, "ColumnClustered", "Back");
      const series = chart.series.getItemAt(2);
      series.axisGroup = "Secondary";
      series.axisGroup = "Primary";
    });
    expect(xml("Back").match(/<c:(catAx|valAx)>/g)).toHaveLength(2);
  });

  // Excel refuses to combine bars or pies with types that stand on upright axes.
  it("are refused where they would lie across each other", async () => {
    const mix = onSheet((sheet) => {
      add(sheet, "ColumnClustered", "Mixed").series.getItemAt(0).chartType = "BarClustered";
    });
    expect(await catchError(() => mix)).toMatchObject({ code: "NotSupportedByHost" });
  });

  it("keep their numbers, marks, crossings and units", async () => {
    const axis = await onSheet(async (sheet, context) => {
      const chart = add(sheet, "ColumnClustered", "Axes", "A1:B5");
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 25, majorUnit: 5, minorUnit: 1, majorTickMark: "Outside" });
      valueAxis.set({ displayUnit: "Hundreds", numberFormat: "0.00", scaleType: "Logarithmic", logBase: 2 });
      valueAxis.minorGridlines.visible = true;
      valueAxis.position = "Maximum";
      categoryAxis.tickLabelSpacing = 2;
      categoryAxis.set({ textOrientation: 45, categoryType: "DateAxis", isBetweenCategories: false });
      categoryAxis.setPositionAt(3);
      await context.sync();
      const loaded = valueAxis.load();
      const other = categoryAxis.load();
      await context.sync();
      return {
        ...loaded.toJSON(),
        names: [other.textOrientation, other.categoryType, other.positionAt, other.position],
      };
    });
    expect(axis).toMatchObject({
      ...{ minimum: 0, maximum: 25, majorUnit: 5, minorUnit: 1, majorTickMark: "Outside", displayUnit: "Hundreds" },
      ...{ numberFormat: "0.00", scaleType: "Logarithmic", logBase: 2, position: "Maximum" },
      names: [45, "DateAxis", 3, "Custom"],
    });
  });

  // Declaration of ChartAxis.maximum: "Can be set to a numeric value or an empty string (for automatic axis values)."
  it("choose their ends again for an empty text", async () => {
    await onSheet((sheet) => {
      const { valueAxis } = add(sheet, "ColumnClustered", "Ends").axes;
      valueAxis.maximum = 100;
      valueAxis.maximum = "";
    });
    expect(xml("Ends")).not.toContain("<c:max ");
  });
});

describe("Series", () => {
  it("are added, take cells, and are deleted", async () => {
    const names = await onSheet(async (sheet, context) => {
      const chart = add(sheet, "ColumnClustered", "Added", "A1:B5");
      const made = chart.series.add("New", 0);
      made.setValues(sheet.getRange("C2:C5"));
      made.setXAxisValues(sheet.getRange("A2:A5"));
      const values = made.getDimensionValues("Values");
      const categories = made.getDimensionValues("Categories");
      chart.series.load("items/name");
      await context.sync();
      const before = chart.series.items.map(({ name }) => name);
      chart.series.getItemAt(1).delete();
      chart.series.load("items/name");
      await context.sync();
      return [before, values.value, categories.value, chart.series.items.map(({ name }) => name)];
    });
    expect(names).toEqual([["New", "Plan"], [9, 21, 14, 11], ["Q1", "Q2", "Q3", "Q4"], ["New"]]);
  });

  // Declarations: "Only valid on doughnut …", "Only valid on bar and column charts … Throws an invalid argument exception".
  it.each([
    ["doughnutHoleSize", 50],
    ["overlap", 120],
    ["gapWidth", 501],
    ["explosion", 10],
  ] as const)("refuse what their type does not have: %s %d", async (name, value) => {
    const set = onSheet((sheet) => {
      add(sheet, "ColumnClustered", `Refused ${name}`).series.getItemAt(0)[name] = value;
    });
    expect(await catchError(() => set)).toMatchObject({ code: "InvalidArgument" });
  });

  // Excel repairs files whose labels stand where their type of chart has no room for them.
  it("refuse labels at places that their type does not have", async () => {
    const set = onSheet((sheet) => {
      const series = add(sheet, "Line", "Labels").series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
    });
    expect(await catchError(() => set)).toMatchObject({ code: "InvalidArgument" });
  });

  it("have points, labels, trend lines and error bars", async () => {
    const found = await onSheet(async (sheet, context) => {
      const series = add(sheet, "ColumnClustered", "Details", "A1:B5").series.getItemAt(0);
      const point = series.points.getItemAt(2);
      point.format.fill.setSolidColor("orange");
      point.hasDataLabel = true;
      point.dataLabel.position = "InsideEnd";
      const line = series.trendlines.add("Polynomial");
      line.set({ polynomialOrder: 3, name: "Trend", showEquation: true, showRSquared: true });
      series.trendlines.add("MovingAverage").format.line.color = "#00B050";
      series.yErrorBars.set({ visible: true, type: "Percent", include: "PlusValues" });
      series.points.load("items/value,items/hasDataLabel");
      const count = series.trendlines.getCount();
      line.load("type,polynomialOrder,name");
      await context.sync();
      return [
        series.points.items.map(({ value, hasDataLabel }) => [value, hasDataLabel]),
        count.value,
        line.type,
        line.polynomialOrder,
      ];
    });
    expect(found).toEqual([
      [
        [12, false],
        [18, false],
        [9, true],
        [15, false],
      ],
      2,
      "Polynomial",
      3,
    ]);
    expect(xml("Details")).toContain('<c:dPt><c:idx val="2"/>');
  });

  it("change their type all together, from columns to a doughnut and back", async () => {
    const types = await onSheet(async (sheet, context) => {
      const chart = add(sheet, "ColumnClustered", "Turned");
      chart.chartType = "Doughnut";
      chart.series.getItemAt(0).doughnutHoleSize = 60;
      chart.load("chartType");
      await context.sync();
      const round = [chart.chartType, xml("Turned").includes("Ax>")];
      chart.chartType = "ColumnStacked";
      chart.setData(sheet.getRange("A1:C5"), "Rows");
      chart.load("chartType");
      chart.series.load("items/name");
      await context.sync();
      return [round, chart.chartType, chart.series.items.map(({ name }) => name)];
    });
    expect(types).toEqual([["Doughnut", false], "ColumnStacked", ["Q1", "Q2", "Q3", "Q4"]]);
  });
});

describe("Titles, legends and areas", () => {
  it("have fonts, fills, borders and places", async () => {
    const found = await onSheet(async (sheet, context) => {
      const chart = add(sheet, "ColumnClustered", "Looks", "A1:B5");
      chart.title.text = "Two\nlines";
      chart.title.format.font.set({ italic: true, underline: "Single", name: "Arial", size: 16, color: "#1F4E79" });
      chart.legend.set({ position: "Corner", overlay: true });
      chart.format.fill.setSolidColor("#F2F2F2");
      chart.format.border.set({ color: "#1F4E79", weight: 2, lineStyle: "Dash" });
      chart.format.roundedCorners = true;
      chart.plotArea.format.fill.setSolidColor("white");
      chart.set({ left: 100, top: 50, width: 300, height: 200 });
      chart.title.format.font.load();
      chart.title.load("text");
      chart.format.border.load();
      chart.load("left,top,width,height");
      chart.legend.load("position");
      await context.sync();
      const { italic, underline, name, size, color } = chart.title.format.font;
      const { left, top, width, height } = chart;
      const border = chart.format.border.toJSON();
      return [
        chart.title.text,
        [italic, underline, name, size, color],
        [left, top, width, height],
        border,
        chart.legend.position,
      ];
    });
    expect(found).toEqual([
      "Two\nlines",
      [true, "Single", "Arial", 16, "#1F4E79"],
      [100, 50, 300, 200],
      { color: "#1F4E79", weight: 2, lineStyle: "Dash" },
      "Corner",
    ]);
  });

  // Excel: a chart with one series is titled like it, others say "Chart Title" in the language of the user.
  it("begin with the name of the only series, or with Excel's own words", async () => {
    const texts = await onSheet(async (sheet, context) => {
      const one = add(sheet, "ColumnClustered", "One", "A1:B5").title.load("text");
      const many = add(sheet, "ColumnClustered", "Many").title.load("text");
      await context.sync();
      return [one.text, many.text];
    });
    expect(texts).toEqual(["Plan", "Chart Title"]);
  });

  it("follow a cell, and hide entries of the legend", async () => {
    const found = await onSheet(async (sheet, context) => {
      const chart = add(sheet, "ColumnClustered", "Cell");
      chart.title.setFormula("=Sheet1!$B$1");
      const entry = chart.legend.legendEntries.getItemAt(1);
      entry.visible = false;
      entry.load("visible");
      const count = chart.legend.legendEntries.getCount();
      await context.sync();
      return [entry.visible, count.value];
    });
    expect(found).toEqual([false, 3]);
    excel.host.save();
    expect(xml("Cell")).toContain(
      '<c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Plan</c:v>',
    );
  });

  it("have no picture here, which is said by name", async () => {
    const image = onSheet((sheet) => void add(sheet, "Line", "Image").getImage());
    expect(await catchError(() => image)).toMatchObject({ code: "NotSupportedByHost" });
  });
});

it("All of these charts are valid", async () => {
  expect(await validationErrors(excel.host.save())).toEqual([]);
});
