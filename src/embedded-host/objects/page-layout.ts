import type { PageSetup, SheetFile } from "../../package/workbook-file";
import { choice, flag, keyOf, number, record, text } from "../arguments";
import { lastColumn, readAddress } from "../addresses";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar, type Member } from "../host-object";
import type { SheetTarget } from "../range-target";
import { rangeArgument } from "./range";
import { without } from "../without";

/** What Excel prints where a sheet says nothing. Lengths in points. */
const defaults: PageSetup = {
  orientation: "portrait",
  paperSize: 1,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
};

const orientations: Readonly<Record<string, PageSetup["orientation"]>> = {
  Portrait: "portrait",
  Landscape: "landscape",
};
/** Numbers of the file format. */
const paperSizes: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, A3: 8, A4: 9, A5: 11 };
const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** What a batch has said so far: the file gets it as a whole, at the batch's end. */
const changed = new WeakMap<SheetFile, PageSetup>();

function setup({ sheet }: SheetTarget): PageSetup {
  return changed.get(sheet) ?? sheet.pageSetup ?? defaults;
}

function change(target: SheetTarget, part: Partial<PageSetup>): void {
  write(target, { ...setup(target), ...part });
}

function write({ book, sheet }: SheetTarget, page: PageSetup): void {
  changed.set(sheet, page);
  book.later(sheet, () => {
    changed.delete(sheet);
    sheet.setPageSetup(page);
  });
}

function margin(side: keyof PageSetup["margins"]): Member<SheetTarget> {
  const write = (target: SheetTarget, value: unknown) =>
    change(target, { margins: { ...setup(target).margins, [side]: number(value) } });
  return scalar((target) => setup(target).margins[side], write);
}

function footer(section: "left" | "center" | "right"): Member<SheetTarget> {
  const write = (target: SheetTarget, value: unknown) =>
    change(target, { footer: { ...setup(target).footer, [section]: text(value) } });
  return scalar((target) => setup(target).footer?.[section] ?? "", write);
}

const footersObject = defineObject<SheetTarget>({
  name: "HeaderFooter",
  since: "1.9",
  members: { LeftFooter: footer("left"), CenterFooter: footer("center"), RightFooter: footer("right") },
});

const headersFootersObject = defineObject<SheetTarget>({
  name: "HeaderFooterGroup",
  since: "1.9",
  members: {
    DefaultForAllPages: navigation((target) => footersObject(target)),
    State: scalar(
      () => "Default",
      (_, value) => {
        if (value !== "Default") throw notSupported(`the header and footer state ${JSON.stringify(value)}`);
      },
    ),
  },
});

export const pageLayoutObject = defineObject<SheetTarget>({
  name: "PageLayout",
  since: "1.9",
  members: {
    Orientation: scalar(
      (target) => keyOf(orientations, setup(target).orientation),
      (target, value) => change(target, { orientation: choice(value, orientations) }),
    ),
    PaperSize: scalar(
      (target) => keyOf(paperSizes, setup(target).paperSize),
      (target, value) => change(target, { paperSize: choice(value, paperSizes) }),
    ),
    Zoom: scalar(readZoom, writeZoom),
    CenterHorizontally: scalar(
      (target) => setup(target).centerHorizontally,
      (target, value) => change(target, { centerHorizontally: flag(value) }),
    ),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    SetPrintMargins: method(setPrintMargins),
    HeadersFooters: navigation((target) => headersFootersObject(target)),
    SetPrintTitleRows: method((target, [rows]) => change(target, { titleRows: rowsOf(target, rows) })),
    SetPrintArea: method((target, [area]) => change(target, { printArea: rangeArgument(area, target).area })),
  },
});

function readZoom(target: SheetTarget): unknown {
  const { fitTo } = setup(target);
  if (!fitTo) return { scale: 100 };
  return {
    ...(fitTo.width > 0 && { horizontalFitToPages: fitTo.width }),
    ...(fitTo.height > 0 && { verticalFitToPages: fitTo.height }),
  };
}

/** A direction that is not named gets as many pages as it needs. */
function writeZoom(target: SheetTarget, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  if (scale !== undefined && scale !== null && scale !== 100)
    throw notSupported(`printing at a scale of ${JSON.stringify(scale)}`);
  const pages = (count: unknown) => (count === undefined || count === null ? 0 : number(count));
  const fitTo = { width: pages(horizontalFitToPages), height: pages(verticalFitToPages) };
  const rest = without(setup(target), "fitTo");
  write(target, fitTo.width + fitTo.height > 0 ? { ...rest, fitTo } : rest);
}

function setPrintMargins(target: SheetTarget, [unit, options]: readonly unknown[]): void {
  const points = choice(unit, pointsPerUnit);
  const given = record(options);
  const named = sides.filter((side) => given[side] !== undefined).map((side) => [side, number(given[side]) * points]);
  change(target, { margins: { ...setup(target).margins, ...Object.fromEntries(named) } });
}

function rowsOf(target: SheetTarget, rows: unknown): { first: number; last: number } {
  const area = typeof rows === "string" ? readAddress(rows).range : rangeArgument(rows, target).area;
  if (area.left !== 0 || area.right !== lastColumn) throw invalidArgument("title rows are whole rows");
  return { first: area.top, last: area.bottom };
}
