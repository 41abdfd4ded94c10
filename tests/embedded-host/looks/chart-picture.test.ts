import { chartPicture, type ChartPicture } from "../../../src/embedded-host/looks/chart-picture";
import { chartValues } from "../../../src/embedded-host/looks/chart-values";
import { shownText } from "../../../src/embedded-host/display-text";
import { createWorkbook, openWorkbook } from "../../../src/package/open-workbook";
import type { CellValue, ChartSeries, ChartSpec, WorkbookFile } from "../../../src/package/workbook-file";
import { color } from "../../../src/workbook/theme";
import { buildPlan, rowOf, noRows, settingsOf } from "../../support/plan-files";

function pictureOf(file: WorkbookFile, spec: ChartSpec, culture = "en-US"): ChartPicture {
  return chartPicture(spec, {
    values: chartValues(file, (sheet, row, column) => sheet.cell(row, column)?.value ?? null),
    text: (value, numberFormat) => shownText(value, numberFormat, culture),
    themeColors: file.styles.themeColors,
  });
}

const font = { size: 9, bold: false, color: "#000000" };
const axis = { visible: true, tickLabelPosition: "low" } as const;

function seriesOf(letter: string, type: ChartSeries["type"], different: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: { reference: `'It''s data'!$${letter}$1` },
    categories: "'It''s data'!$A$2:$A$4",
    values: `'It''s data'!$${letter}$2:$${letter}$4`,
    type,
    ...different,
  };
}

const cells: readonly (readonly CellValue[])[] = [
  [null, "North", "South"],
  ["2025", 1200.5, null],
  ["2026", -3, "text"],
  [2027, { error: "#N/A" }, true],
];

function bookOf(rows = cells): WorkbookFile {
  const file = createWorkbook();
  const sheet = file.addSheet("It's data");
  rows.forEach((row, index) => row.forEach((value, column) => sheet.setValue(index, column, value)));
  return file;
}

function specOf(series: readonly ChartSeries[], different: Partial<ChartSpec> = {}): ChartSpec {
  const position = { top: 0, left: 0, bottom: 9, right: 5 };
  return { name: "Chart", position, series, categoryAxis: axis, valueAxis: axis, ...different };
}

describe("the picture of a chart", () => {
  it("has names, categories and values from the cells", () => {
    const picture = pictureOf(bookOf(), specOf([seriesOf("B", "columnClustered"), seriesOf("C", "columnClustered")]));
    expect(picture.categories).toEqual(["2025", "2026", "2027"]);
    expect(picture.groups).toHaveLength(1);
    expect(picture.groups[0]?.series.map(({ name, values }) => [name, values])).toEqual([
      ["North", [1200.5, -3, null]],
      ["South", [null, 0, 1]],
    ]);
  });

  it("follows defined names and leaves out what leads nowhere", () => {
    const file = bookOf();
    file.setName({ name: "Figures", formula: "'It''s data'!$B$2:$B$3" });
    const named = seriesOf("B", "line", { values: "'It''s data'!Figures", name: { text: "given" } });
    const gone = seriesOf("C", "line", { values: "Gone!$A$1", name: { reference: "#REF!" } });
    const [group] = pictureOf(file, specOf([named, gone])).groups;
    expect(group?.series.map(({ name, values }) => [name, values])).toEqual([
      ["given", [1200.5, -3]],
      ["2", []],
    ]);
  });

  it("counts categories that have no names", () => {
    const rows = cells.map(([, ...rest]) => [null, ...rest]);
    expect(pictureOf(bookOf(rows), specOf([seriesOf("B", "line")])).categories).toEqual(["1", "2", "3"]);
  });

  it("reads a reference to whole columns only as far as there are values", () => {
    const whole = seriesOf("B", "line", { values: "'It''s data'!$B:$B" });
    expect(pictureOf(bookOf(), specOf([whole])).groups[0]?.series[0]?.values).toEqual([0, 1200.5, -3, null]);
  });

  it("has labels and marks of axes in the culture of the reader", () => {
    const labels = { numberFormat: "#,##0.0;;", position: "outsideEnd", font } as const;
    const spec = specOf([seriesOf("B", "columnClustered", { labels })], {
      valueAxis: { ...axis, numberFormat: "#,##0" },
    });
    const picture = pictureOf(bookOf(), spec, "de-DE");
    expect(picture.groups[0]?.series[0]?.labels).toEqual(["1.200,5", "", ""]);
    expect(picture.valueText(-12_000)).toBe("-12.000");
  });

  it("keeps series of one type together, lines in front, shares in percent", () => {
    const series = [seriesOf("B", "lineMarkers"), seriesOf("C", "columnStacked100", { gapWidth: 40, overlap: 100 })];
    const picture = pictureOf(bookOf(), specOf(series));
    expect(picture.groups.map(({ kind, stacking, gap, overlap }) => [kind, stacking, gap, overlap])).toEqual([
      ["columns", "percent", 0.4, 1],
      ["lines", "none", 1.5, 0],
    ]);
    expect(picture.valueText(0.25)).toBe("25%");
  });

  it("has the colours of the theme where a series has none, and none for a helper series", () => {
    const series = [
      seriesOf("B", "barStacked", { fill: "none" }),
      seriesOf("C", "barStacked"),
      seriesOf("C", "lineMarkers"),
      seriesOf("C", "line", { line: { color: "#123456", weight: 1 } }),
    ];
    const { groups, isHorizontal } = pictureOf(bookOf(), specOf(series));
    const drawn = groups.flatMap((group) => group.series);
    expect(isHorizontal).toBe(true);
    expect(drawn.slice(0, 2).map(({ fill, line }) => [fill, line])).toEqual([
      [undefined, undefined],
      ["#ED7D31", undefined],
    ]);
    expect(drawn.slice(2).map(({ line, marker }) => [line?.color, marker?.color])).toEqual([
      ["#A5A5A5", "#A5A5A5"],
      ["#123456", undefined],
    ]);
  });

  it("shows the revenue of a plan", async () => {
    const settings = settingsOf({ createdOn: "2026-03-15", language: "de" });
    const plan = await buildPlan(
      {
        settings,
        rows: { ...noRows, kpis: [rowOf("kpis", { kpi: "revenue", fiscal_year: 2026, actual: 1000, target: 900 })] },
      },
      "2026-03-15",
    );
    const file = openWorkbook(await plan.toBytes());
    const [spec] = file.sheets.flatMap(({ charts }) => charts.flatMap((chart) => chart.spec ?? []));
    if (spec === undefined) throw new Error("a plan has a chart");
    const { title, groups } = pictureOf(file, spec, "de-DE");
    expect(title?.text).toContain("Umsatz");
    expect(groups.flatMap(({ series }) => series.map(({ fill, labels }) => [fill, labels.filter(Boolean)]))).toEqual([
      [color.primary, ["1.000"]],
      [color.accentSoft, ["900"]],
    ]);
  });
});
