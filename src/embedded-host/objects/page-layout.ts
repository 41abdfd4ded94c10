import type { PageDetails, PageSetup } from "../../package/workbook-file";
import { choice, flag, keyOf, number, record } from "../arguments";
import { lastColumn, lastRow, readAddress } from "../addresses";
import { invalidArgument, itemNotFound } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member, type Members } from "../host-object";
import { atArea, type SheetTarget } from "../range-target";
import { without } from "../without";
import { headersFootersObject } from "./headers-footers";
import { rangeArgument, rangeObject } from "./range";
import { areasArgument, rangeAreasObject } from "./range-areas";

const orientations: Readonly<Record<string, PageSetup["orientation"]>> = {
  Portrait: "portrait",
  Landscape: "landscape",
};
/** In the order of the file's numbers, which begin at 1: ECMA-376, 18.3.1.63. */
const paperNames = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5"],
  ...["B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10", "Envelope11"],
  ...["Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3"],
  ...["EnvelopeC4", "EnvelopeC6", "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly"],
  ...["EnvelopeMonarch", "EnvelopePersonal", "FanfoldUS", "FanfoldStdGerman", "FanfoldLegalGerman"],
];
const paperSizes = Object.fromEntries(paperNames.map((name, index) => [name, index + 1]));
const comments: Readonly<Record<string, PageDetails["comments"]>> = {
  NoComments: "none",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};
const errors: Readonly<Record<string, PageDetails["errors"]>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};
const orders: Readonly<Record<string, PageDetails["order"]>> = {
  DownThenOver: "downThenOver",
  OverThenDown: "overThenDown",
};
const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Excel's highest and lowest number for a first page. */
const firstPages = { lowest: -32_765, highest: 32_767 };

function margin(side: keyof PageSetup["margins"]): Member<SheetTarget> {
  return scalar(
    ({ sheet }) => sheet.page.setup.margins[side],
    (target, value) => writeMargins(target, { [side]: length(value) }),
  );
}

function setup<T>(read: (setup: PageSetup) => unknown, parse: (value: unknown) => T, name: keyof PageSetup) {
  return scalar<SheetTarget>(
    ({ sheet }) => read(sheet.page.setup),
    ({ sheet }, value) => {
      const parsed = parse(value);
      sheet.page.changeSetup((page) => ({ ...page, [name]: parsed }));
    },
  );
}

function detail<K extends keyof PageDetails>(
  name: K,
  read: (value: PageDetails[K]) => unknown,
  parse: (value: unknown) => PageDetails[K],
): Member<SheetTarget> {
  return scalar(
    ({ sheet }) => read(sheet.page.details[name]),
    ({ sheet }, value) => {
      const part: Partial<PageDetails> = { [name]: parse(value) };
      sheet.page.changeDetails(part);
    },
  );
}

function option(name: "centerVertically" | "gridLines" | "headings" | "blackAndWhite" | "draft"): Member<SheetTarget> {
  return detail(
    name,
    (value) => value,
    (value) => flag(value),
  );
}

const titlesAndAreas: Members<SheetTarget> = {
  SetPrintTitleRows: method(({ sheet, ...target }, [rows]) => {
    const titleRows = rowsOf({ sheet, ...target }, rows);
    sheet.page.changeSetup((page) => ({ ...page, titleRows }));
  }),
  SetPrintTitleColumns: method((target, [columns]) =>
    target.sheet.page.changeDetails({ titleColumns: columnsOf(target, columns) }),
  ),
  GetPrintTitleRows: method((target) => required(titleRows(target), "rows that are repeated")),
  GetPrintTitleRowsOrNullObject: method(titleRows),
  GetPrintTitleColumns: method((target) => required(titleColumns(target), "columns that are repeated")),
  GetPrintTitleColumnsOrNullObject: method(titleColumns),
  SetPrintArea: method((target, [area]) =>
    target.sheet.page.changeDetails({ printAreas: areasArgument(area, target).areas }),
  ),
  GetPrintArea: method((target) => required(printArea(target), "a print area")),
  GetPrintAreaOrNullObject: method(printArea),
};

export const pageLayoutObject = defineObject<SheetTarget>({
  name: "PageLayout",
  since: "1.9",
  members: {
    Orientation: setup(
      ({ orientation }) => keyOf(orientations, orientation),
      (value) => choice(value, orientations),
      "orientation",
    ),
    PaperSize: setup(
      ({ paperSize }) => keyOf(paperSizes, paperSize),
      (value) => choice(value, paperSizes),
      "paperSize",
    ),
    CenterHorizontally: setup(
      ({ centerHorizontally }) => centerHorizontally,
      (value) => flag(value),
      "centerHorizontally",
    ),
    CenterVertically: option("centerVertically"),
    PrintGridlines: option("gridLines"),
    PrintHeadings: option("headings"),
    BlackAndWhite: option("blackAndWhite"),
    DraftMode: option("draft"),
    FirstPageNumber: detail("firstPageNumber", (page) => page ?? "", firstPage),
    PrintComments: detail(
      "comments",
      (kind) => keyOf(comments, kind),
      (value) => choice(value, comments),
    ),
    PrintErrors: detail(
      "errors",
      (kind) => keyOf(errors, kind),
      (value) => choice(value, errors),
    ),
    PrintOrder: detail(
      "order",
      (kind) => keyOf(orders, kind),
      (value) => choice(value, orders),
    ),
    Zoom: scalar(readZoom, writeZoom),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    SetPrintMargins: method(setPrintMargins),
    HeadersFooters: navigation((target) => headersFootersObject(target)),
    ...titlesAndAreas,
  },
});

/** "A `null` value represents auto page numbering", and its type says "": the declaration of firstPageNumber. */
function firstPage(value: unknown): number | null {
  if (value === "" || value === null) return null;
  const page = number(value);
  if (!Number.isInteger(page) || page < firstPages.lowest || page > firstPages.highest)
    throw invalidArgument(`the first page number ${page}`);
  return page;
}

function readZoom({ sheet }: SheetTarget): unknown {
  const { fitTo } = sheet.page.setup;
  if (!fitTo) return { scale: sheet.page.details.scale };
  return {
    ...(fitTo.width > 0 && { horizontalFitToPages: fitTo.width }),
    ...(fitTo.height > 0 && { verticalFitToPages: fitTo.height }),
  };
}

/** A direction that is not named gets as many pages as it needs; a scale and pages exclude each other. */
function writeZoom({ sheet }: SheetTarget, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  const pages = (count: unknown) => (count === undefined || count === null ? 0 : wholeNumber(count, 0, 32_767));
  const fitTo = { width: pages(horizontalFitToPages), height: pages(verticalFitToPages) };
  const isFitting = fitTo.width + fitTo.height > 0;
  const percent = scale === undefined || scale === null ? undefined : wholeNumber(scale, 10, 400);
  if (isFitting && percent !== undefined) throw invalidArgument("a scale together with a number of pages");
  sheet.page.changeSetup((page) => (isFitting ? { ...page, fitTo } : without(page, "fitTo")));
  if (!isFitting) sheet.page.changeDetails({ scale: percent ?? 100 });
}

function wholeNumber(value: unknown, lowest: number, highest: number): number {
  const count = number(value);
  if (Number.isInteger(count) && count >= lowest && count <= highest) return count;
  throw invalidArgument(`${count} is no whole number from ${lowest} to ${highest}`);
}

function length(value: unknown): number {
  const points = number(value);
  if (points < 0) throw invalidArgument("a margin below 0");
  return points;
}

function setPrintMargins(target: SheetTarget, [unit, options]: readonly unknown[]): void {
  const points = choice(unit, pointsPerUnit);
  const given = record(options);
  const isGiven = (side: string) => given[side] !== undefined && given[side] !== null;
  writeMargins(target, Object.fromEntries(sides.filter(isGiven).map((side) => [side, length(given[side]) * points])));
}

function writeMargins({ sheet }: SheetTarget, margins: Partial<PageSetup["margins"]>): void {
  sheet.page.changeSetup((page) => ({ ...page, margins: { ...page.margins, ...margins } }));
}

function areaOf(target: SheetTarget, value: unknown) {
  return typeof value === "string" ? readAddress(value).range : rangeArgument(value, target).area;
}

function rowsOf(target: SheetTarget, rows: unknown): { first: number; last: number } {
  const area = areaOf(target, rows);
  if (area.left !== 0 || area.right !== lastColumn) throw invalidArgument("title rows are whole rows");
  return { first: area.top, last: area.bottom };
}

function columnsOf(target: SheetTarget, columns: unknown): { first: number; last: number } {
  const area = areaOf(target, columns);
  if (area.top !== 0 || area.bottom !== lastRow) throw invalidArgument("title columns are whole columns");
  return { first: area.left, last: area.right };
}

function titleRows(target: SheetTarget): HostObject | null {
  const rows = target.sheet.page.setup.titleRows;
  return rows ? rangeObject(atArea(target, { top: rows.first, bottom: rows.last, left: 0, right: lastColumn })) : null;
}

function titleColumns(target: SheetTarget): HostObject | null {
  const columns = target.sheet.page.details.titleColumns;
  return columns
    ? rangeObject(atArea(target, { left: columns.first, right: columns.last, top: 0, bottom: lastRow }))
    : null;
}

function printArea({ book, sheet }: SheetTarget): HostObject | null {
  const areas = sheet.page.details.printAreas;
  return areas.length > 0 ? rangeAreasObject({ book, sheet, areas }) : null;
}

function required(object: HostObject | null, what: string): HostObject {
  if (object) return object;
  throw itemNotFound(what);
}
