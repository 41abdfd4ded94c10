import type { ChartAxis } from "../../package/workbook-file";
import { choice, color, flag, keyOf, number, text } from "../arguments";
import { changeChart, chartSpec, type ChartTarget } from "../chart-state";
import { notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type Member } from "../host-object";
import { always, defaultFont, fontOf } from "./chart-parts";

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

const tickLabels: Readonly<Record<string, ChartAxis["tickLabelPosition"]>> = {
  Low: "low",
  High: "high",
  NextToAxis: "nextToAxis",
  None: "none",
};

/** Colour of a line that nobody gave one. */
const lineColor = "#D9D9D9";

function current(target: AxisTarget): ChartAxis {
  return chartSpec(target)[target.axis];
}

function change(target: AxisTarget, part: Partial<ChartAxis>): void {
  changeChart(target, (spec) => ({ ...spec, [target.axis]: { ...spec[target.axis], ...part } }));
}

function property(
  read: (axis: ChartAxis) => unknown,
  part: (value: unknown) => Partial<ChartAxis>,
  since?: string,
): Member<AxisTarget> {
  return scalar(
    (target) => read(current(target)),
    (target, value) => change(target, part(value)),
    since,
  );
}

/** A line of the axis: drawn where it has a colour. */
function lineObjectOf(line: "line" | "gridlines") {
  return defineObject<AxisTarget>({
    name: "ChartLineFormat",
    members: {
      Color: property(
        (axis) => axis[line]?.color ?? "",
        (value) => ({ [line]: { color: color(value) } }),
      ),
      LineStyle: property(
        (axis) => (axis[line] ? "Continuous" : "None"),
        (value) => ({ [line]: choice(value, { None: false, Continuous: true }) ? { color: lineColor } : undefined }),
        "1.7",
      ),
      Clear: method((target) => change(target, { [line]: undefined })),
    },
  });
}

const axisLineObject = lineObjectOf("line");
const gridLineObject = lineObjectOf("gridlines");

const gridlinesFormatObject = defineObject<AxisTarget>({
  name: "ChartGridlinesFormat",
  members: { Line: navigation((target) => gridLineObject(target)) },
});

const majorGridlinesObject = defineObject<AxisTarget>({
  name: "ChartGridlines",
  members: {
    Visible: scalar(
      (target) => current(target).gridlines !== undefined,
      (target, value) =>
        change(target, { gridlines: flag(value) ? (current(target).gridlines ?? { color: lineColor }) : undefined }),
    ),
    Format: navigation((target) => gridlinesFormatObject(target)),
  },
});

const minorGridlinesObject = defineObject<AxisTarget>({
  name: "ChartGridlines",
  members: { Visible: always(false, "minor grid lines") },
});

const axisTitleObject = defineObject<AxisTarget>({
  name: "ChartAxisTitle",
  members: {
    Visible: scalar(
      (target) => current(target).title !== undefined,
      (target, value) => {
        const { title, ...rest } = current(target);
        if (flag(value)) throw notSupported("the title of a chart's axis");
        if (title) changeChart(target, (spec) => ({ ...spec, [target.axis]: rest }));
      },
    ),
  },
});

const axisFormatObject = defineObject<AxisTarget>({
  name: "ChartAxisFormat",
  members: {
    Line: navigation((target) => axisLineObject(target)),
    Font: navigation((target) =>
      fontOf(
        () => current(target).font ?? defaultFont,
        (font) => change(target, { font }),
      ),
    ),
  },
});

export const axisObject = defineObject<AxisTarget>({
  name: "ChartAxis",
  members: {
    Visible: property(
      (axis) => axis.visible,
      (value) => ({ visible: flag(value) }),
      "1.7",
    ),
    Minimum: property(
      (axis) => axis.minimum ?? "",
      (value) => ({ minimum: number(value) }),
    ),
    Maximum: property(
      (axis) => axis.maximum ?? "",
      (value) => ({ maximum: number(value) }),
    ),
    NumberFormat: property(
      (axis) => axis.numberFormat ?? "General",
      (value) => ({ numberFormat: text(value) }),
      "1.8",
    ),
    // The file's charts name their formats, so an axis is never linked to its cells once it has one.
    LinkNumberFormat: always(false, "linked number formats", "1.9"),
    ReversePlotOrder: property(
      (axis) => axis.reversed ?? false,
      (value) => ({ reversed: flag(value) }),
      "1.7",
    ),
    TickLabelPosition: property(
      (axis) => keyOf(tickLabels, axis.tickLabelPosition),
      (value) => ({ tickLabelPosition: choice(value, tickLabels) }),
      "1.7",
    ),
    MajorGridlines: navigation((target) => majorGridlinesObject(target)),
    MinorGridlines: navigation((target) => minorGridlinesObject(target)),
    Title: navigation((target) => axisTitleObject(target)),
    Format: navigation((target) => axisFormatObject(target)),
  },
});

export const axesObject = defineObject<ChartTarget>({
  name: "ChartAxes",
  members: {
    CategoryAxis: navigation((target) => axisObject({ ...target, axis: "categoryAxis" })),
    ValueAxis: navigation((target) => axisObject({ ...target, axis: "valueAxis" })),
  },
});
