/** Fills, lines, borders and fonts of a chart's elements. */
import { solidColor } from "../../package/chart-colors";
import type { ChartNode } from "../../package/chart-node";
import { lineText, solidFill } from "../../package/chart-shapes";
import { choice, color, flag, number, text } from "../arguments";
import { chartElement, type ElementTarget } from "../chart-state";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type Member, type Members } from "../host-object";

const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"] as const;
/** Words of DrawingML for Excel's dashes; the grey ones are dashes too there. */
const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
const dashNames: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  dot: "Dot",
  sysDash: "Dot",
  sysDot: "RoundDot",
};
const plainLine = "#D9D9D9";
const pointUnits = 12_700;

const shapeOf = (target: ElementTarget) => target.find()?.child("spPr");

/** Puts a fill in the place of the one that is there. */
function setFill(owner: ChartNode, xml: string): void {
  owner.remove(...fills);
  owner.insert(xml);
}

export function setSolidFill({ make }: ElementTarget, value: unknown): void {
  setFill(make().make("spPr"), solidFill(color(value)));
}

export function theme({ book }: ElementTarget): readonly string[] {
  return book.file.styles.themeColors;
}

export const fillObject = defineObject<ElementTarget>({
  name: "ChartFill",
  members: {
    SetSolidColor: method((target, [value]) => setSolidFill(target, value)),
    Clear: method(({ make }) => setFill(make().make("spPr"), "<a:noFill/>")),
    GetSolidColor: method((target) => solidColor(shapeOf(target), theme(target)) ?? "", "1.16"),
  },
});

/** The fill of a series: one without inside has no outline either, unless it is given one. */
export const seriesFillObject = defineObject<ElementTarget>({
  name: "ChartFill",
  members: {
    SetSolidColor: method((target, [value]) => setSolidFill(target, value)),
    Clear: method((target) => {
      const shape = target.make().make("spPr");
      setFill(shape, "<a:noFill/>");
      if (shape.child("ln") === undefined) shape.insert("<a:ln><a:noFill/></a:ln>");
    }),
    GetSolidColor: method((target) => solidColor(shapeOf(target), theme(target)) ?? "", "1.16"),
  },
});

function lineNode(target: ElementTarget): ChartNode | undefined {
  return shapeOf(target)?.child("ln");
}

/** A line that is drawn; one that was none gets the usual colour. */
function drawnLine({ make }: ElementTarget): ChartNode {
  const shape = make().make("spPr");
  const line = shape.child("ln");
  if (line !== undefined && line.child("noFill") === undefined) return line;
  return shape.replace(lineText(plainLine));
}

function lineColor(target: ElementTarget): string {
  return solidColor(lineNode(target), theme(target)) ?? "";
}

function setLineColor(target: ElementTarget, value: unknown): void {
  const wanted = color(value);
  setFill(drawnLine(target), solidFill(wanted));
}

function lineStyle(target: ElementTarget): string {
  const line = lineNode(target);
  if (line === undefined) return "Automatic";
  if (line.child("noFill") !== undefined) return "None";
  return dashNames[line.value("prstDash") ?? "solid"] ?? "Continuous";
}

function setLineStyle(target: ElementTarget, value: unknown): void {
  if (value === "Automatic") return void target.find()?.child("spPr")?.remove("ln");
  if (value === "None") return void target.make().make("spPr").replace("<a:ln><a:noFill/></a:ln>");
  const dash = choice(value, dashes);
  const line = drawnLine(target);
  if (dash !== "solid" || line.child("prstDash") !== undefined) line.setValue("prstDash", dash);
}

const lineMembers: Members<ElementTarget> = {
  Color: scalar(lineColor, setLineColor),
  LineStyle: scalar(lineStyle, setLineStyle, "1.7"),
  Weight: scalar(
    (target) => Number(lineNode(target)?.attribute("w") ?? 0.75 * pointUnits) / pointUnits,
    (target, value) => {
      const points = number(value);
      if (points < 0 || points > 1584) throw invalidArgument(`a line of ${points} points`);
      drawnLine(target).setAttribute("w", Math.round(points * pointUnits));
    },
    "1.7",
  ),
};

export const lineObject = defineObject<ElementTarget>({
  name: "ChartLineFormat",
  members: { ...lineMembers, Clear: method((target) => setLineStyle(target, "None")) },
});

export const borderObject = defineObject<ElementTarget>({
  name: "ChartBorder",
  since: "1.7",
  members: { ...lineMembers, Clear: method((target) => setLineStyle(target, "None"), "1.8") },
});

const plainText =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

/** The text body of an element: typed in it, or properties of text that comes from elsewhere. */
export function textBody(node: ChartNode): ChartNode | undefined {
  return node.child("tx", "rich") ?? node.child("txPr");
}

export function makeTextBody(node: ChartNode): ChartNode {
  return textBody(node) ?? node.insert(plainText);
}

/** All properties of letters in an element: of paragraphs and of the runs in them. */
function runsOf(body: ChartNode): readonly ChartNode[] {
  return body
    .children("p")
    .flatMap((line) => [
      line.make("pPr", "defRPr"),
      ...[...line.children("r"), ...line.children("fld")].map((run) => run.make("rPr")),
    ]);
}

function firstRun(node: ChartNode | undefined): ChartNode | undefined {
  const line = node && textBody(node)?.child("p");
  return line?.child("r", "rPr") ?? line?.child("pPr", "defRPr");
}

/** What the element says of itself, or else the whole chart. */
function fontValue<V>(target: ElementTarget, read: (run: ChartNode) => V | undefined, usual: V): V {
  const node = target.find();
  const line = node && textBody(node)?.child("p");
  const own = [firstRun(node), line?.child("pPr", "defRPr"), target.chart.content.child("txPr", "p", "pPr", "defRPr")];
  for (const run of own) {
    const value = run && read(run);
    if (value !== undefined) return value;
  }
  return usual;
}

function fontMember<V>(
  read: (run: ChartNode, target: ElementTarget) => V | undefined,
  usual: V,
  write: (run: ChartNode, value: unknown) => void,
): Member<ElementTarget> {
  return scalar(
    (target) => fontValue(target, (run) => read(run, target), usual),
    ({ make }, value) => {
      for (const run of runsOf(makeTextBody(make()))) write(run, value);
    },
  );
}

const fontMembers: Members<ElementTarget> = {
  Bold: fontMember(
    (run) => isOn(run.attribute("b")),
    false,
    (run, value) => run.setAttribute("b", Number(flag(value))),
  ),
  Color: fontMember(
    (run, target) => solidColor(run, theme(target)),
    "#000000",
    (run, value) => setFill(run, solidFill(color(value))),
  ),
  Italic: fontMember(
    (run) => isOn(run.attribute("i")),
    false,
    (run, value) => run.setAttribute("i", Number(flag(value))),
  ),
  Name: fontMember(
    (run) => run.child("latin")?.attribute("typeface"),
    "Calibri",
    (run, value) => {
      for (const script of ["latin", "cs"]) run.make(script).setAttribute("typeface", text(value));
    },
  ),
  Size: fontMember(
    (run) => sizeOf(run.attribute("sz")),
    10,
    (run, value) => run.setAttribute("sz", Math.round(fontSize(value) * 100)),
  ),
  Underline: fontMember(
    (run) => (run.attribute("u") === undefined ? undefined : run.attribute("u") === "none" ? "None" : "Single"),
    "None",
    (run, value) => run.setAttribute("u", choice(value, { None: "none", Single: "sng" })),
  ),
};

function isOn(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === "1" || value === "true";
}

function sizeOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value) / 100;
}

/** Excel takes 1 to 409 points. */
function fontSize(value: unknown): number {
  const size = number(value);
  if (size >= 1 && size <= 409) return size;
  throw invalidArgument(`a font of ${size} points`);
}

export const fontObject = defineObject<ElementTarget>({ name: "ChartFont", members: fontMembers });

/** The font of the whole chart: of the chart, and of every element that has a font of its own. */
export const areaFontObject = defineObject<ElementTarget>({
  name: "ChartFont",
  members: Object.fromEntries(
    Object.entries(fontMembers).map(([name, member]) => [name, member.kind === "scalar" ? ofAll(member) : member]),
  ),
});

function ofAll(member: Extract<Member<ElementTarget>, { kind: "scalar" }>): Member<ElementTarget> {
  return scalar(member.get, (target, value) => {
    member.set?.(target, value);
    const owners = textOwners(chartElement(target));
    for (const owner of owners) member.set?.({ ...target, find: () => owner, make: () => owner }, value);
  });
}

/** Elements that say how their text looks. */
function textOwners(node: ChartNode): readonly ChartNode[] {
  const inside = node.elements.flatMap(textOwners);
  return textBody(node) === undefined ? inside : [node, ...inside];
}

export interface FormatParts {
  readonly name: string;
  readonly since?: string;
  readonly border?: string;
  readonly fill?: string | true;
  readonly font?: true;
  readonly line?: true;
}

/** The `format` of an element, of the parts that it has; each with the set that brought it. */
export function formatObject({ name, since, border, fill, font, line }: FormatParts) {
  return defineObject<ElementTarget>({
    name,
    ...(since && { since }),
    members: {
      ...(border !== undefined && { Border: navigation((target: ElementTarget) => borderObject(target), border) }),
      ...(fill !== undefined && {
        Fill: navigation((target: ElementTarget) => fillObject(target), fill === true ? undefined : fill),
      }),
      ...(font && { Font: navigation((target: ElementTarget) => fontObject(target)) }),
      ...(line && { Line: navigation((target: ElementTarget) => lineObject(target)) }),
    },
  });
}
