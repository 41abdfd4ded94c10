import { axisNodes, seriesNodes } from "../../package/chart-reader";
import type { ChartNode } from "../../package/chart-node";
import { setData } from "../chart-data";
import { choice, flag, keyOf, number, text } from "../arguments";
import { plotOf, type ChartTarget, type ElementTarget } from "../chart-state";
import { excelTexts } from "../excel-texts";
import { HostError, invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member } from "../host-object";
import { choiceMember, orientationMember, within } from "./chart-parts";
import { fontObject, fillObject, lineObject, makeTextBody } from "./chart-format";
import { majorGridlinesObject, minorGridlinesObject } from "./chart-gridlines";
import { axisTitle } from "./chart-title";
import { rangeObject } from "./range";

type AxisKind = "category" | "value" | "series";

interface AxisTarget extends ElementTarget {
  readonly axis: AxisKind;
  readonly isSecondary: boolean;
  /** The axis across, which says where and how this one is crossed. */
  readonly across: () => ChartNode;
}

const tickLabels = { Low: "low", High: "high", NextToAxis: "nextTo", None: "none" };
const tickMarks = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const timeUnits = { Days: "days", Months: "months", Years: "years" };
const crossings = { Automatic: "autoZero", Maximum: "max", Minimum: "min" };
const alignments = { Center: "ctr", Left: "l", Right: "r" };
const displayUnits = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

/** What the axis says only where a number is set; Excel chooses otherwise. An empty text gives it back the choice. */
function automatic(path: readonly string[], since?: string): Member<AxisTarget> {
  const name = path.at(-1) ?? "";
  return scalar(
    ({ find }) => {
      const value = find()?.value(...path);
      return value === undefined ? "" : Number(value);
    },
    ({ make }, value) => {
      const owner = make().make(...path.slice(0, -1));
      owner.setValue(name, value === "" ? undefined : number(value));
    },
    since,
  );
}

const axisFormatObject = defineObject<ElementTarget>({
  name: "ChartAxisFormat",
  members: {
    Line: navigation((target) => lineObject(target)),
    Font: navigation((target) => fontObject(target)),
    Fill: navigation((target) => fillObject(target), "1.8"),
  },
});

const titleFont = { size: 10, bold: false, color: "#595959" };

export const axisObject = defineObject<AxisTarget>({
  name: "ChartAxis",
  members: {
    Type: scalar(({ axis }) => ({ category: "Category", value: "Value", series: "Series" })[axis], undefined, "1.7"),
    AxisGroup: scalar(({ isSecondary }) => (isSecondary ? "Secondary" : "Primary"), undefined, "1.7"),
    Visible: scalar(
      ({ find }) => find()?.flag("delete") === false,
      ({ make }, value) => make().setValue("delete", !flag(value)),
      "1.7",
    ),
    Minimum: automatic(["scaling", "min"]),
    Maximum: automatic(["scaling", "max"]),
    MajorUnit: automatic(["majorUnit"]),
    MinorUnit: automatic(["minorUnit"]),
    LogBase: scalar(
      ({ find }) => Number(find()?.value("scaling", "logBase") ?? 10),
      ({ make }, value) =>
        make()
          .make("scaling")
          .setValue("logBase", within(value, [2, 1000])),
      "1.7",
    ),
    ScaleType: scalar(
      ({ find }) => (find()?.child("scaling", "logBase") ? "Logarithmic" : "Linear"),
      ({ make }, value) =>
        make()
          .make("scaling")
          .setValue("logBase", choice(value, { Linear: false, Logarithmic: true }) ? 10 : undefined),
      "1.7",
    ),
    ReversePlotOrder: scalar(
      ({ find }) => find()?.value("scaling", "orientation") === "maxMin",
      ({ make }, value) =>
        make()
          .make("scaling")
          .setValue("orientation", flag(value) ? "maxMin" : "minMax"),
      "1.7",
    ),
    NumberFormat: scalar(
      ({ find }) => find()?.child("numFmt")?.attribute("formatCode") ?? "General",
      ({ make }, value) => setFormat(make(), text(value)),
      "1.8",
    ),
    LinkNumberFormat: scalar(
      ({ find }) => find()?.child("numFmt")?.attribute("sourceLinked") !== "0",
      ({ make }, value) => setLinked(make(), flag(value)),
      "1.9",
    ),
    TickLabelPosition: choiceMember("tickLblPos", tickLabels, "nextTo", "1.7"),
    MajorTickMark: choiceMember("majorTickMark", tickMarks, "cross", "1.7"),
    MinorTickMark: choiceMember("minorTickMark", tickMarks, "cross", "1.7"),
    TickLabelSpacing: spacing("tickLblSkip", "1.7"),
    TickMarkSpacing: spacing("tickMarkSkip", "1.7"),
    TextOrientation: orientationMember((node) => node.child("txPr"), makeTextBody, "1.8"),
    BaseTimeUnit: dated("baseTimeUnit"),
    MajorTimeUnitScale: dated("majorTimeUnit"),
    MinorTimeUnitScale: dated("minorTimeUnit"),
    CategoryType: scalar(categoryType, setCategoryType, "1.7"),
    Alignment: choiceMember("lblAlgn", alignments, "ctr", "1.8"),
    Offset: scalar(
      ({ find }) => Number(find()?.value("lblOffset")?.replace("%", "") ?? 100),
      ({ axis, make }, value) => {
        if (axis !== "category") throw invalidArgument("the offset of the labels of a value axis");
        make().setValue("lblOffset", within(value, [0, 1000]));
      },
      "1.8",
    ),
    MultiLevel: scalar(
      ({ find }) => find()?.flag("noMultiLvlLbl") !== true,
      ({ make }, value) => make().setValue("noMultiLvlLbl", !flag(value)),
      "1.8",
    ),
    IsBetweenCategories: scalar(
      ({ across }) => across().value("crossBetween") !== "midCat",
      ({ across }, value) => across().setValue("crossBetween", flag(value) ? "between" : "midCat"),
      "1.8",
    ),
    Position: scalar(
      ({ across }) =>
        across().child("crossesAt") ? "Custom" : keyOf(crossings, across().value("crosses") ?? "autoZero"),
      ({ across }, value) => {
        const crosses = choice(value, crossings);
        across().remove("crossesAt");
        across().setValue("crosses", crosses);
      },
      "1.8",
    ),
    PositionAt: scalar(({ across }) => Number(across().value("crossesAt") ?? 0), undefined, "1.8"),
    SetPositionAt: method(({ across }, [value]) => {
      const place = number(value);
      across().remove("crosses");
      across().setValue("crossesAt", place);
    }, "1.8"),
    DisplayUnit: scalar(displayUnit, setDisplayUnit, "1.7"),
    CustomDisplayUnit: scalar(({ find }) => Number(find()?.value("dispUnits", "custUnit") ?? 0), undefined, "1.7"),
    SetCustomDisplayUnit: method(({ make }, [value]) => {
      const units = make().make("dispUnits");
      units.remove("builtInUnit");
      units.setValue("custUnit", within(value, [Number.MIN_VALUE, Number.MAX_VALUE]));
    }, "1.7"),
    ShowDisplayUnitLabel: scalar(
      ({ find }) => find()?.child("dispUnits", "dispUnitsLbl") !== undefined,
      ({ make }, value) => {
        const units = make().child("dispUnits");
        if (flag(value)) units?.make("dispUnitsLbl");
        else units?.remove("dispUnitsLbl");
      },
      "1.7",
    ),
    SetCategoryNames: method(setCategoryNames, "1.7"),
    MajorGridlines: navigation((target) => majorGridlinesObject(target)),
    MinorGridlines: navigation((target) => minorGridlinesObject(target)),
    Title: navigation((target) =>
      axisTitle(target, () => ({ text: excelTexts(target.book.culture).axisTitle, font: titleFont })),
    ),
    Format: navigation((target) => axisFormatObject(target)),
  },
});

function setFormat(axis: ChartNode, code: string): void {
  const format = axis.make("numFmt");
  format.setAttribute("formatCode", code);
  format.setAttribute("sourceLinked", 0);
}

function setLinked(axis: ChartNode, isLinked: boolean): void {
  const format = axis.make("numFmt");
  if (format.attribute("formatCode") === undefined) format.setAttribute("formatCode", "General");
  format.setAttribute("sourceLinked", Number(isLinked));
}

function spacing(name: string, since: string): Member<AxisTarget> {
  return scalar(
    ({ find }) => Number(find()?.value(name) ?? 1),
    ({ axis, make }, value) => {
      // "Can be a value from 1 through 31999", and only axes that count their categories have it.
      if (axis === "value" || make().name === "dateAx") throw invalidArgument("the spacing of this axis");
      make().setValue(name, within(value, [1, 31_999]));
    },
    since,
  );
}

function dated(name: string): Member<AxisTarget> {
  return scalar(
    ({ find }) => keyOf(timeUnits, find()?.value(name) ?? "days"),
    ({ find, make }, value) => {
      if (find()?.name !== "dateAx") throw invalidArgument("a unit of time on an axis without dates");
      make().setValue(name, choice(value, timeUnits));
    },
    "1.7",
  );
}

function categoryType({ find }: AxisTarget): string {
  const node = find();
  if (node?.flag("auto") === true) return "Automatic";
  return node?.name === "dateAx" ? "DateAxis" : "TextAxis";
}

/** An axis of dates is another element in the file; what both have is kept. */
function setCategoryType({ axis, make }: AxisTarget, value: unknown): void {
  const wanted = choice(value, { Automatic: "auto", TextAxis: "catAx", DateAxis: "dateAx" });
  const node = make();
  if (axis !== "category" || node.name === "valAx") throw invalidArgument("the category type of this axis");
  node.setValue("auto", wanted === "auto");
  if (wanted === "auto" || wanted === node.name) return;
  const tag = new RegExp(`^<([\\w.-]*:?)${node.name}|${node.name}>$`, "g");
  const renamed = node.xml.replace(tag, (whole, prefix?: string) =>
    whole.startsWith("<") ? `<${prefix ?? ""}${wanted}` : `${wanted}>`,
  );
  const made = node.parent?.insert(renamed, node);
  if (wanted === "dateAx") made?.remove("lblAlgn", "noMultiLvlLbl", "tickLblSkip", "tickMarkSkip");
  else made?.remove("baseTimeUnit", "majorUnit", "majorTimeUnit", "minorUnit", "minorTimeUnit");
  node.parent?.removeChild(node);
}

function displayUnit({ find }: AxisTarget): string | undefined {
  const units = find()?.child("dispUnits");
  if (units === undefined) return "None";
  return units.child("custUnit") ? "Custom" : keyOf(displayUnits, units.value("builtInUnit") ?? "thousands");
}

function setDisplayUnit({ axis, make }: AxisTarget, value: unknown): void {
  if (axis !== "value") throw invalidArgument("the display unit of a category axis");
  if (value === "None") return make().remove("dispUnits");
  const unit = choice(value, displayUnits);
  const units = make().make("dispUnits");
  units.remove("custUnit");
  units.setValue("builtInUnit", unit);
}

/** All series of the chart get the cells as their categories. */
function setCategoryNames(target: AxisTarget, [source]: readonly unknown[]): void {
  if (target.axis !== "category") throw invalidArgument("category names of a value axis");
  const range = rangeObject.targetOf(source);
  if (!range) throw invalidArgument("a range with category names");
  for (const series of seriesNodes(plotOf(target))) setData(target, series, "categories", range);
}

function axisOf(target: ChartTarget, axis: AxisKind, isSecondary: boolean): HostObject {
  const find = () => axisNodes(plotOf(target), isSecondary)[axis];
  const make = () => {
    const node = find();
    if (node) return node;
    throw new HostError("InvalidOperation", `The chart ${target.chart.name} has no such axis.`);
  };
  const across = () => {
    const { category, value } = axisNodes(plotOf(target), isSecondary);
    const node = axis === "value" ? category : value;
    if (node) return node;
    throw new HostError("InvalidOperation", `The chart ${target.chart.name} has no axis across.`);
  };
  return axisObject({ ...target, axis, isSecondary, find, make, across });
}

export const axesObject = defineObject<ChartTarget>({
  name: "ChartAxes",
  members: {
    CategoryAxis: navigation((target) => axisOf(target, "category", false)),
    ValueAxis: navigation((target) => axisOf(target, "value", false)),
    SeriesAxis: navigation((target) => axisOf(target, "series", false)),
    GetItem: method((target, [type, group]) => {
      const axis = choice<AxisKind>(type, { Category: "category", Value: "value", Series: "series" });
      const isSecondary =
        group === undefined || group === null ? false : choice(group, { Primary: false, Secondary: true });
      if (axisNodes(plotOf(target), isSecondary)[axis]) return axisOf(target, axis, isSecondary);
      throw invalidArgument(`the ${isSecondary ? "secondary" : "primary"} ${axis} axis, which the chart lacks`);
    }, "1.7"),
  },
});
