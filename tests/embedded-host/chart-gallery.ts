/** One workbook with a chart of every type, made as an add-in makes it. */
import type { RunningExcel } from "../support/excel-host";

export const standardTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
] as const;
export const roundTypes = ["Pie", "PieExploded", "Doughnut", "DoughnutExploded"] as const;
export const pointTypes = [
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
] as const;
export const allTypes = [...standardTypes, ...roundTypes, ...pointTypes, "Bubble"] as const;

const standardCells = [
  ["", "Plan", "Actual", "Forecast"],
  ["'Q1", 12, 9, 11],
  ["'Q2", 18, 21, 17],
  ["'Q3", 9, 14, 13],
  ["'Q4", 15, 11, 19],
];
const pointCells = [
  ["x", "y", "size"],
  [1, 4, 10],
  [2, 7, 30],
  [4, 5, 20],
  [7, 9, 15],
];

/** Writes the cells and one chart for each type, in a grid of three columns. */
export async function buildGallery({ Excel }: RunningExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D5").values = standardCells;
    sheet.getRange("A7:C11").values = pointCells;
    allTypes.forEach((type, index) => {
      const chart = sheet.charts.add(type, sheet.getRange(sourceOf(type)), "Columns");
      chart.name = type;
      chart.title.text = type;
      chart.left = 300 + (index % 4) * 260;
      chart.top = 10 + Math.floor(index / 4) * 190;
      chart.width = 250;
      chart.height = 180;
    });
    await context.sync();
  });
}

function sourceOf(type: (typeof allTypes)[number]): string {
  if (type === "Bubble") return "A7:C11";
  if (type.startsWith("XY")) return "A7:B11";
  return type.startsWith("Pie") ? "A1:B5" : "A1:D5";
}
