/** Trend lines and error bars. */
import type { ChartNode } from "../../package/chart-node";
import { axisFamily, isStacked, seriesType } from "../../package/chart-kinds";
import { choice, flag, keyOf, number, text } from "../arguments";
import type { ElementTarget } from "../chart-state";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type Member } from "../host-object";
import { formatObject } from "./chart-format";
import { flagMember, numberMember } from "./chart-parts";
import type { PointsTarget } from "./chart-points";

const types: Readonly<Record<string, string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

interface TrendlineTarget extends ElementTarget, PointsTarget {
  readonly index: number;
}

const trendlineFormat = formatObject({ name: "ChartTrendlineFormat", since: "1.7", line: true });

/** What belongs to one type of trend line only. */
function ofType(name: string, type: string, usual: number, limits: readonly [number, number]): Member<TrendlineTarget> {
  return scalar(
    ({ find }) => Number(find()?.value(name) ?? usual),
    ({ make }, value) => {
      const node = make();
      const given = number(value);
      const isPossible = node.value("trendlineType") === type && given >= limits[0] && given <= limits[1];
      if (!isPossible) throw invalidArgument(`${given} as the ${name} of this trend line`);
      node.setValue(name, given);
    },
    "1.7",
  );
}

const trendlineObject = defineObject<TrendlineTarget>({
  name: "ChartTrendline",
  members: {
    Type: scalar(({ find }) => keyOf(types, find()?.value("trendlineType") ?? "linear"), setType, "1.7"),
    Name: scalar(
      ({ find }) => find()?.child("name")?.text ?? "",
      ({ make }, value) => {
        make().make("name").text = text(value);
      },
      "1.7",
    ),
    MovingAveragePeriod: ofType("period", "movingAvg", 2, [2, 255]),
    PolynomialOrder: ofType("order", "poly", 2, [2, 6]),
    Intercept: scalar(
      ({ find }) => Number(find()?.value("intercept") ?? 0),
      ({ make }, value) => make().setValue("intercept", value === "" ? undefined : number(value)),
      "1.7",
    ),
    ForwardPeriod: numberMember("forward", 0, [0, Number.MAX_VALUE], "1.8"),
    BackwardPeriod: numberMember("backward", 0, [0, Number.MAX_VALUE], "1.8"),
    ShowEquation: flagMember("dispEq", "1.8"),
    ShowRSquared: flagMember("dispRSqr", "1.8"),
    Format: navigation((target) => trendlineFormat(target), "1.7"),
    Delete: method((target) => {
      const node = target.find();
      if (node) target.series().removeChild(node);
    }, "1.7"),
  },
});

function setType({ make }: TrendlineTarget, value: unknown): void {
  const type = choice(value, types);
  const node = make();
  node.setValue("trendlineType", type);
  node.setValue("period", type === "movingAvg" ? 2 : undefined);
  node.setValue("order", type === "poly" ? 2 : undefined);
}

function trendlineAt(target: PointsTarget, index: number) {
  const find = () => target.series().children("trendline")[index];
  const make = () => {
    const node = find();
    if (node) return node;
    throw invalidArgument(`the trend line at ${index}`);
  };
  return trendlineObject({ ...target, index, find, make });
}

/** Excel has them for series whose values stand by themselves on axes. */
function requireAxes(series: ChartNode): void {
  const type = seriesType(series);
  const family = type && axisFamily(type);
  if (type === undefined || family === "none" || family === "round" || isStacked(type))
    throw notSupported("trend lines and error bars in a chart of this type");
}

export const trendlinesObject = defineObject<PointsTarget>({
  name: "ChartTrendlineCollection",
  items: (target) =>
    target
      .series()
      .children("trendline")
      .map((_, index) => trendlineAt(target, index)),
  members: {
    Add: method((target, [type]) => {
      const name = type === undefined || type === null ? "linear" : choice(type, types);
      requireAxes(target.series());
      const period = name === "movingAvg" ? '<c:period val="2"/>' : "";
      const order = name === "poly" ? '<c:order val="2"/>' : "";
      const line = '<c:spPr><a:ln w="19050" cap="rnd"><a:prstDash val="sysDot"/></a:ln></c:spPr>';
      const kind = `<c:trendlineType val="${name}"/>${order}${period}`;
      target.series().insert(`<c:trendline>${line}${kind}<c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>`);
      return trendlineAt(target, target.series().children("trendline").length - 1);
    }, "1.7"),
    GetCount: method((target) => target.series().children("trendline").length, "1.7"),
    GetItem: method((target, [index]) => {
      const at = number(index);
      if (target.series().children("trendline")[at]) return trendlineAt(target, at);
      throw invalidArgument(`the trend line at ${at}`);
    }, "1.7"),
  },
});

interface BarsTarget extends ElementTarget, PointsTarget {
  readonly direction: "x" | "y";
}

const barTypes: Readonly<Record<string, string>> = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
  Custom: "cust",
};
const included: Readonly<Record<string, string>> = { Both: "both", MinusValues: "minus", PlusValues: "plus" };
const barsFormat = formatObject({ name: "ChartErrorBarsFormat", since: "1.9", line: true });

const errorBarsObject = defineObject<BarsTarget>({
  name: "ChartErrorBars",
  members: {
    Visible: scalar(
      ({ find }) => find() !== undefined,
      (target, value) => {
        const old = target.find();
        if (flag(value)) target.make();
        else if (old) target.series().removeChild(old);
      },
      "1.9",
    ),
    Type: scalar(
      ({ find }) => keyOf(barTypes, find()?.value("errValType") ?? "fixedVal"),
      ({ make }, value) => {
        const type = choice(value, barTypes);
        if (type === "cust") throw notSupported("error bars with values of their own");
        make().setValue("errValType", type);
      },
      "1.9",
    ),
    Include: scalar(
      ({ find }) => keyOf(included, find()?.value("errBarType") ?? "both"),
      ({ make }, value) => make().setValue("errBarType", choice(value, included)),
      "1.9",
    ),
    EndStyleCap: scalar(
      ({ find }) => find()?.flag("noEndCap") !== true,
      ({ make }, value) => make().setValue("noEndCap", !flag(value)),
      "1.9",
    ),
    Format: navigation((target) => barsFormat(target), "1.9"),
  },
});

/** Along the x or the y axis; only scatter and bubble charts have both. */
export function errorBars(target: PointsTarget, direction: "x" | "y") {
  const find = () =>
    target
      .series()
      .children("errBars")
      .find((node) => (node.value("errDir") ?? "y") === direction);
  const make = () => {
    const series = target.series();
    requireAxes(series);
    const type = seriesType(series);
    const hasBoth = type !== undefined && axisFamily(type) === "values";
    if (direction === "x" && !hasBoth) throw notSupported("error bars along the categories");
    const towards = hasBoth ? `<c:errDir val="${direction}"/>` : "";
    return (
      find() ??
      series.insert(
        `<c:errBars>${towards}<c:errBarType val="both"/><c:errValType val="stdErr"/><c:noEndCap val="0"/><c:val val="1"/></c:errBars>`,
      )
    );
  };
  return errorBarsObject({ ...target, direction, find, make });
}
