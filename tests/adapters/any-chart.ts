/** Charts by chance over one block of two series, and page setups. */
import * as fc from "fast-check";
import type { Chart, ChartAxis, ChartFont, ChartSeriesFormat, ChartType, PageSetup } from "../../src/workbook/changes";
import { range } from "./range";

const anyColor = fc.constantFrom("#FFFFFF", "#1F3864", "#C00000", "#70AD47");
const anyFont: fc.Arbitrary<ChartFont> = fc.record({
  size: fc.constantFrom(8, 9, 10.5, 14),
  bold: fc.boolean(),
  color: anyColor,
});

const anyAxis: fc.Arbitrary<ChartAxis> = fc.record(
  {
    visible: fc.boolean(),
    numberFormat: fc.constantFrom("0", '#,##0 "t"', "0%"),
    gridlines: anyColor,
    line: anyColor,
    tickLabels: fc.constantFrom("low", "high", "nextToAxis", "none"),
    font: anyFont,
    reversed: fc.boolean(),
  } as const,
  { requiredKeys: ["visible", "tickLabels", "font", "reversed"] },
);

const anyScale = fc.record(
  { minimum: fc.constantFrom(-10, 0, 0.5), maximum: fc.constantFrom(1, 150), majorUnit: fc.constantFrom(0.5, 25) },
  { requiredKeys: [] },
);

const anyLine = fc.record({ color: anyColor, weight: fc.constantFrom(0.75, 1.5, 2.25) });

function anyLabels(...positions: readonly ("outsideEnd" | "insideEnd" | "center" | "top" | "bottom")[]) {
  return fc.record({
    numberFormat: fc.constantFrom("#,##0", "0.0%"),
    position: fc.constantFrom(...positions),
    font: anyFont,
  });
}

function anyBars(type: ChartType): fc.Arbitrary<ChartSeriesFormat> {
  // Stacked columns have no place outside of their end.
  const labels = type.endsWith("Stacked")
    ? anyLabels("insideEnd", "center")
    : anyLabels("outsideEnd", "insideEnd", "center");
  return fc.record(
    {
      type: fc.constant(type),
      fill: fc.oneof(anyColor, fc.constant("none")),
      line: anyLine,
      labels,
    },
    { requiredKeys: ["type", "fill"] },
  );
}

type MarkerStyle = NonNullable<ChartSeriesFormat["marker"]>["style"];

function anyMarker(...styles: readonly MarkerStyle[]) {
  return fc.record({
    style: fc.constantFrom(...styles),
    size: fc.integer({ min: 2, max: 12 }),
    color: anyColor,
  });
}

/** Without markers they would be of another type. */
const anyRadarSeries: fc.Arbitrary<ChartSeriesFormat> = fc.record(
  {
    type: fc.constant("radarMarkers"),
    line: anyLine,
    marker: anyMarker("circle", "diamond", "square", "dash"),
    labels: anyLabels("outsideEnd"),
  } as const,
  { requiredKeys: ["type", "line", "marker"] },
);

const anyLineSeries: fc.Arbitrary<ChartSeriesFormat> = fc.record(
  {
    type: fc.constantFrom("line", "lineMarkers"),
    line: anyLine,
    marker: anyMarker("none", "circle", "diamond", "square", "dash"),
    labels: anyLabels("top", "bottom", "center"),
  } as const,
  { requiredKeys: ["type", "line"] },
);

/** Gap and overlap belong to all columns of a chart together. */
const anySpacing = fc.record({ gapWidth: fc.constantFrom(0, 50, 150), overlap: fc.constantFrom(-20, 0, 100) });

const anySeries: fc.Arbitrary<{ type: ChartType; series: readonly ChartSeriesFormat[] }> = fc.oneof(
  fc.constantFrom<ChartType>("columnClustered", "columnStacked", "barClustered", "barStacked").chain((type) =>
    fc.record({
      type: fc.constant(type),
      series: fc.tuple(anyBars(type), anyBars(type), anySpacing).map(([first, second, spacing]) => [
        { ...first, ...spacing },
        { ...second, ...spacing },
      ]),
    }),
  ),
  fc.tuple(anyLineSeries, anyLineSeries).map((series) => ({ type: series[0].type, series })),
  fc.tuple(anyRadarSeries, anyRadarSeries).map((series) => ({ type: "radarMarkers" as const, series })),
  // columns with a line over them
  fc
    .tuple(anyBars("columnClustered"), anySpacing, anyLineSeries)
    .map(([bars, spacing, line]) => ({ type: "columnClustered" as const, series: [{ ...bars, ...spacing }, line] })),
);

/** A chart of the block at A31:C34 of a sheet, which has a header row and a first column of texts. */
export function anyChart(name: string, sheet: string): fc.Arbitrary<Chart> {
  return fc
    .tuple(
      anySeries,
      fc.record(
        {
          title: fc.record({ text: fc.constantFrom("Revenue", "A & <B>"), font: anyFont }),
          categoryAxis: anyAxis,
          valueAxis: fc.tuple(anyAxis, anyScale).map(([axis, scale]) => ({ ...axis, ...scale })),
          legend: fc.record({ position: fc.constantFrom("top", "bottom", "right"), font: anyFont } as const),
          fill: anyColor,
        },
        { requiredKeys: ["title", "categoryAxis", "valueAxis", "fill"] },
      ),
      fc.tuple(fc.nat(40), fc.nat(10), fc.integer({ min: 3, max: 20 }), fc.integer({ min: 2, max: 8 })),
    )
    .map(([series, looks, [top, left, height, width]]) => ({
      ...series,
      ...looks,
      name,
      source: { sheet, range: range(30, 0, 33, 2) },
      position: range(top, left, top + height, left + width),
    }));
}

const anyMargin = fc.constantFrom(18, 36, 54, 72);

export const anyPage: fc.Arbitrary<PageSetup> = fc.record(
  {
    orientation: fc.constantFrom("portrait", "landscape"),
    paperSize: fc.constant("a4"),
    fitTo: fc.record({ width: fc.nat(2), height: fc.nat(2) }),
    margins: fc.record({
      left: anyMargin,
      right: anyMargin,
      top: anyMargin,
      bottom: anyMargin,
      header: anyMargin,
      footer: anyMargin,
    }),
    centerHorizontally: fc.boolean(),
    footer: fc.record({
      left: fc.constantFrom("", "&A", "a & b"),
      center: fc.constantFrom("", "&P / &N"),
      right: fc.constantFrom("", "Größe <1>"),
    }),
    titleRows: fc.record({ first: fc.constant(1), last: fc.integer({ min: 1, max: 3 }) }),
    titleColumns: fc.record({ first: fc.constant(0), last: fc.nat(3) }),
    printArea: fc.tuple(fc.nat(5), fc.nat(5)).map(([bottom, right]) => range(0, 0, bottom, right)),
  } as const,
  { requiredKeys: ["orientation", "paperSize", "fitTo", "margins", "centerHorizontally", "footer"] },
);
