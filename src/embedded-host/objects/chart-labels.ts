/** Data labels: of a chart, a series or a single point. */
import type { ChartNode } from "../../package/chart-node";
import { LABEL_POSITIONS, labelPositions } from "../../package/chart-series";
import { seriesType } from "../../package/chart-kinds";
import { titleLines } from "../../package/chart-shapes";
import { choice, flag, keyOf, text } from "../arguments";
import type { ElementTarget } from "../chart-state";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, navigation, scalar, type Member, type Members } from "../host-object";
import { formatObject, makeTextBody } from "./chart-format";
import { flagMember, orientationMember } from "./chart-parts";

export interface LabelsTarget extends ElementTarget {
  /** The series whose labels they are. */
  readonly series: () => ChartNode;
}

/** Excel's words, by the words of the file. */
const positions: Readonly<Record<string, string>> = {
  OutsideEnd: LABEL_POSITIONS.outsideEnd,
  InsideEnd: LABEL_POSITIONS.insideEnd,
  InsideBase: LABEL_POSITIONS.insideBase,
  Center: LABEL_POSITIONS.center,
  Top: LABEL_POSITIONS.top,
  Bottom: LABEL_POSITIONS.bottom,
  Left: LABEL_POSITIONS.left,
  Right: LABEL_POSITIONS.right,
  BestFit: LABEL_POSITIONS.bestFit,
};

const font =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="0"><a:solidFill><a:srgbClr val="595959"/>' +
  '</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';
const shape = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
const shown =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** Labels with values, as new ones are. */
export function newLabels(series: ChartNode): string {
  const type = seriesType(series);
  const leader = series.parent?.name === "pieChart" || series.parent?.name === "doughnutChart";
  const place = type === undefined ? undefined : usualPosition(series);
  const position = place === undefined ? "" : `<c:dLblPos val="${place}"/>`;
  const format = '<c:numFmt formatCode="General" sourceLinked="1"/>';
  return `<c:dLbls>${format}${shape}${font}${position}${shown}${leader ? '<c:showLeaderLines val="0"/>' : ""}</c:dLbls>`;
}

function usualPosition(series: ChartNode): string | undefined {
  const type = seriesType(series);
  const possible = type === undefined ? [] : labelPositions(type);
  const wanted = (["outsideEnd", "right", "center"] as const).find((one) => possible.includes(one));
  return wanted && LABEL_POSITIONS[wanted];
}

/** The labels of one point, which begin as those of the series are. */
export function newLabel(index: number): string {
  return `<c:dLbl><c:idx val="${index}"/>${shown}</c:dLbl>`;
}

function position({ find, series }: LabelsTarget): string {
  return keyOf(positions, find()?.value("dLblPos") ?? usualPosition(series()) ?? "") ?? "None";
}

/** Refused where the type of chart has no room for it: Excel repairs files with such labels. */
function setPosition({ make, series }: LabelsTarget, value: unknown): void {
  const wanted = choice(value, positions);
  const type = seriesType(series());
  const possible = (type === undefined ? [] : labelPositions(type)).map((one) => LABEL_POSITIONS[one]);
  if (!possible.includes(wanted)) throw invalidArgument(`labels ${JSON.stringify(value)} in a chart of this type`);
  make().setValue("dLblPos", wanted);
}

function setFormat({ make }: LabelsTarget, code: string): void {
  const format = make().make("numFmt");
  format.setAttribute("formatCode", code);
  format.setAttribute("sourceLinked", 0);
}

function members(since: string | undefined, later: string): Members<LabelsTarget> {
  const show = (name: string): Member<LabelsTarget> => flagMember(name, since);
  return {
    ShowValue: show("showVal"),
    ShowCategoryName: show("showCatName"),
    ShowSeriesName: show("showSerName"),
    ShowLegendKey: show("showLegendKey"),
    ShowPercentage: show("showPercent"),
    ShowBubbleSize: show("showBubbleSize"),
    Separator: scalar(
      ({ find }) => find()?.child("separator")?.text ?? ", ",
      ({ make }, value) => {
        make().make("separator").text = text(value);
      },
      since,
    ),
    Position: scalar(position, setPosition, since),
    NumberFormat: scalar(
      ({ find }) => find()?.child("numFmt")?.attribute("formatCode") ?? "General",
      (target, value) => setFormat(target, text(value)),
      later,
    ),
    LinkNumberFormat: scalar(
      ({ find }) => find()?.child("numFmt")?.attribute("sourceLinked") !== "0",
      ({ make }, value) => {
        const format = make().make("numFmt");
        if (format.attribute("formatCode") === undefined) format.setAttribute("formatCode", "General");
        format.setAttribute("sourceLinked", Number(flag(value)));
      },
      "1.9",
    ),
    TextOrientation: orientationMember((node) => node.child("txPr"), makeTextBody, later),
  };
}

const labelsFormat = formatObject({ name: "ChartDataLabelFormat", border: "1.8", fill: true, font: true });

export const labelsObject = defineObject<LabelsTarget>({
  name: "ChartDataLabels",
  members: { ...members(undefined, "1.8"), Format: navigation((target) => labelsFormat(target)) },
});

export const labelObject = defineObject<LabelsTarget>({
  name: "ChartDataLabel",
  members: {
    ...members("1.7", "1.8"),
    Text: scalar(
      ({ find }) => {
        const label = find();
        return label?.child("tx") === undefined ? "" : titleLines(label);
      },
      () => {
        throw notSupported("texts of single data labels");
      },
      "1.8",
    ),
    Format: navigation((target) => labelsFormat(target), "1.8"),
  },
});
