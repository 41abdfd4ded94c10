/** How a sheet is printed: page, margins, footer, repeated rows and print area. The file measures in inches. */
import { absoluteAddress, MAX_COLUMNS, parseRange } from "./cell-range";
import type { DefinedNames } from "./defined-names";
import { quoteSheetName } from "./formula-change";
import { readSections, writeSections } from "./header-footer";
import { scanFormula } from "./formula-scan";
import { readFitToPage, writeFitToPage } from "./sheet-properties";
import type { CellRange, PageSetup } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, attributeText, isTrue, type XmlElement } from "./xml-scan";

const POINTS_PER_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** What holds where the file says nothing, in inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

type Margins = PageSetup["margins"];

/** The setup of a sheet; undefined where the file has none. */
export function readPageSetup(sheet: XmlDocument, names: DefinedNames, sheetName: string): PageSetup | undefined {
  return sheet.child("pageSetup") === undefined ? undefined : readWholeSetup(sheet, names, sheetName);
}

/** The setup of a sheet, by what holds where the file says nothing. */
export function readWholeSetup(sheet: XmlDocument, names: DefinedNames, sheetName: string): PageSetup {
  const page = sheet.child("pageSetup")?.attributes ?? "";
  const footer = readSections(sheet, "odd", "footer");
  const titleRows = readTitleRows(names.builtIn("Print_Titles", sheetName));
  const printArea = readPrintArea(names.builtIn("Print_Area", sheetName));
  return {
    orientation: attribute(page, "orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: Number(attribute(page, "paperSize") ?? 1),
    ...(readFitToPage(sheet) && { fitTo: readFitTo(page) }),
    margins: readMargins(sheet),
    centerHorizontally: isTrue(attribute(sheet.child("printOptions")?.attributes ?? "", "horizontalCentered")),
    ...(footer !== undefined && { footer }),
    ...(titleRows !== undefined && { titleRows }),
    ...(printArea !== undefined && { printArea }),
  };
}

function readFitTo(page: string): { readonly width: number; readonly height: number } {
  return { width: Number(attribute(page, "fitToWidth") ?? 1), height: Number(attribute(page, "fitToHeight") ?? 1) };
}

function readMargins(sheet: XmlDocument): Margins {
  const stored = sheet.child("pageMargins")?.attributes ?? "";
  const points = (name: keyof Margins): number => {
    // Inches in the file come from points or millimetres and are rarely round: three digits are enough to print by.
    return Math.round(Number(attribute(stored, name) ?? DEFAULT_MARGINS[name]) * POINTS_PER_INCH * 1000) / 1000;
  };
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
}

function readTitleRows(formula: string | undefined): PageSetup["titleRows"] {
  const range = references(formula).find((candidate) => candidate.left === 0 && candidate.right === MAX_COLUMNS - 1);
  return range === undefined ? undefined : { first: range.top, last: range.bottom };
}

function readPrintArea(formula: string | undefined): CellRange | undefined {
  const pieces = scanFormula(formula ?? "").filter((piece) => piece.kind !== "sheet" && piece.kind !== "externalSheet");
  return parseRange(pieces.map((piece) => piece.text).join(""));
}

function references(formula: string | undefined): CellRange[] {
  const pieces = scanFormula(formula ?? "").filter((piece) => piece.kind === "reference");
  return pieces.flatMap((piece) => parseRange(piece.text) ?? []);
}

/** Writes the whole setup; what the contract does not name (printer settings, headers) stays. */
export function writePageSetup(sheet: XmlDocument, names: DefinedNames, sheetName: string, setup: PageSetup): void {
  const { prefix } = sheet;
  writeFitToPage(sheet, setup.fitTo !== undefined);
  sheet.setElement(pageElement(sheet.child("pageSetup") ?? emptyElement(prefix, "pageSetup"), setup), "pageSetup");
  const margins = Object.fromEntries(MARGINS.map((name) => [name, setup.margins[name] / POINTS_PER_INCH]));
  sheet.setChild("pageMargins", `<${prefix}pageMargins${attributeText(margins)}/>`);
  writeCentering(sheet, setup.centerHorizontally);
  writeSections(sheet, "odd", "footer", setup.footer);
  writePrintNames(names, sheetName, setup);
}

function pageElement(current: XmlElement, setup: PageSetup): XmlElement {
  const values: Readonly<Record<string, string | number | undefined>> = {
    paperSize: setup.paperSize,
    orientation: setup.orientation,
    fitToWidth: setup.fitTo?.width,
    fitToHeight: setup.fitTo?.height,
    ...(setup.fitTo !== undefined && { scale: undefined }),
  };
  return Object.entries(values).reduce((element, [name, value]) => withElementAttribute(element, name, value), current);
}

function writeCentering(sheet: XmlDocument, isCentered: boolean): void {
  const current = sheet.child("printOptions") ?? emptyElement(sheet.prefix, "printOptions");
  const changed = withElementAttribute(current, "horizontalCentered", isCentered ? 1 : undefined);
  sheet.setElement(changed.attributes.trim() === "" ? undefined : changed, "printOptions");
}

function writePrintNames(names: DefinedNames, sheetName: string, { printArea, titleRows }: PageSetup): void {
  const sheet = quoteSheetName(sheetName);
  const area = printArea === undefined ? undefined : `${sheet}!${absoluteAddress(printArea)}`;
  const rows = titleRows === undefined ? undefined : `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const columns = titleColumns(names.builtIn("Print_Titles", sheetName));
  const titles = [columns === undefined ? undefined : `${sheet}!${columns}`, rows].filter((part) => part !== undefined);
  names.setBuiltIn("Print_Area", sheetName, area);
  names.setBuiltIn("Print_Titles", sheetName, titles.length === 0 ? undefined : titles.join(","));
}

/** Columns that a foreign file repeats on every page: the contract does not know them, so they stay. */
function titleColumns(formula: string | undefined): string | undefined {
  return scanFormula(formula ?? "").find((piece) => piece.kind === "reference" && /^\$?[A-Z]+:/i.test(piece.text))
    ?.text;
}
