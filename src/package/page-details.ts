/** What `PageSetup` leaves out of printing: attributes of `pageSetup` and `printOptions`, title columns, several print areas. */
import { absoluteAddress, columnName, MAX_ROWS, parseRange } from "./cell-range";
import type { DefinedNames } from "./defined-names";
import { quoteSheetName } from "./formula-change";
import type { PageDetails } from "./sheet-features";
import { writeFitToPage } from "./sheet-properties";
import { PackageError, type CellRange } from "./workbook-file";
import { emptyElement, withElementAttribute } from "./xml-edit";
import type { XmlDocument } from "./xml-document";
import { attribute, isTrue } from "./xml-scan";

type Values = Readonly<Record<string, string | number | undefined>>;

export function readDetails(sheet: XmlDocument, names: DefinedNames, sheetName: string): PageDetails {
  const page = sheet.child("pageSetup")?.attributes ?? "";
  const options = sheet.child("printOptions")?.attributes ?? "";
  const columns = areasIn(names.builtIn("Print_Titles", sheetName)).find(
    ({ top, bottom }) => top === 0 && bottom === MAX_ROWS - 1,
  );
  return {
    scale: Number(attribute(page, "scale") ?? 100),
    centerVertically: isTrue(attribute(options, "verticalCentered")),
    gridLines: isTrue(attribute(options, "gridLines")),
    headings: isTrue(attribute(options, "headings")),
    blackAndWhite: isTrue(attribute(page, "blackAndWhite")),
    draft: isTrue(attribute(page, "draft")),
    firstPageNumber: isTrue(attribute(page, "useFirstPageNumber"))
      ? Number(attribute(page, "firstPageNumber") ?? 1)
      : null,
    comments: oneOf(attribute(page, "cellComments"), ["none", "asDisplayed", "atEnd"]),
    errors: oneOf(attribute(page, "errors"), ["displayed", "blank", "dash", "NA"]),
    order: oneOf(attribute(page, "pageOrder"), ["downThenOver", "overThenDown"]),
    titleColumns: columns === undefined ? null : { first: columns.left, last: columns.right },
    printAreas: areasIn(names.builtIn("Print_Area", sheetName)),
  };
}

/** The areas of a union such as `'My sheet'!$A$1:$B$2,'My sheet'!$D:$D`. */
function areasIn(formula: string | undefined): readonly CellRange[] {
  const areas = formula?.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return areas.flatMap((area) => parseRange(area.slice(area.lastIndexOf("!") + 1)) ?? []);
}

/** The first is what holds where nothing else is stated. */
function oneOf<T extends string>(text: string | undefined, values: readonly [T, ...T[]]): T {
  return values.find((value) => value === text) ?? values[0];
}

export function writeDetails(
  sheet: XmlDocument,
  names: DefinedNames,
  sheetName: string,
  part: Partial<PageDetails>,
): void {
  if (part.scale !== undefined) writeScale(sheet, part.scale);
  change(sheet, "pageSetup", pageValues(part));
  change(sheet, "printOptions", optionValues(part));
  if (part.titleColumns !== undefined) writeTitleColumns(names, sheetName, part.titleColumns);
  if (part.printAreas !== undefined) {
    const areas = part.printAreas.map((area) => `${quoteSheetName(sheetName)}!${absoluteAddress(area)}`);
    names.setBuiltIn("Print_Area", sheetName, areas.length === 0 ? undefined : areas.join(","));
  }
}

/** A scale and a number of pages exclude each other. */
function writeScale(sheet: XmlDocument, scale: number): void {
  if (!Number.isInteger(scale) || scale < 10 || scale > 400)
    throw new PackageError("invalidArgument", `scale ${scale}`);
  writeFitToPage(sheet, false);
  change(sheet, "pageSetup", {
    scale: scale === 100 ? undefined : scale,
    fitToWidth: undefined,
    fitToHeight: undefined,
  });
}

function pageValues(part: Partial<PageDetails>): Values {
  const { blackAndWhite, draft, firstPageNumber, comments, errors, order } = part;
  return {
    ...(blackAndWhite !== undefined && { blackAndWhite: blackAndWhite ? 1 : undefined }),
    ...(draft !== undefined && { draft: draft ? 1 : undefined }),
    ...(firstPageNumber !== undefined && {
      firstPageNumber: firstPageNumber ?? undefined,
      useFirstPageNumber: firstPageNumber === null ? undefined : 1,
    }),
    ...(comments !== undefined && { cellComments: comments === "none" ? undefined : comments }),
    ...(errors !== undefined && { errors: errors === "displayed" ? undefined : errors }),
    ...(order !== undefined && { pageOrder: order === "downThenOver" ? undefined : order }),
  };
}

function optionValues({ centerVertically, gridLines, headings }: Partial<PageDetails>): Values {
  return {
    ...(centerVertically !== undefined && { verticalCentered: centerVertically ? 1 : undefined }),
    ...(gridLines !== undefined && { gridLines: gridLines ? 1 : undefined }),
    ...(headings !== undefined && { headings: headings ? 1 : undefined }),
  };
}

function change(sheet: XmlDocument, name: string, values: Values): void {
  const current = sheet.child(name) ?? emptyElement(sheet.prefix, name);
  const changed = Object.entries(values).reduce((element, [key, value]) => {
    return withElementAttribute(element, key, value);
  }, current);
  if (changed.attributes !== current.attributes)
    sheet.setElement(changed.attributes.trim() === "" ? undefined : changed, name);
}

function writeTitleColumns(names: DefinedNames, sheetName: string, columns: PageDetails["titleColumns"]): void {
  const sheet = quoteSheetName(sheetName);
  const rows = areasIn(names.builtIn("Print_Titles", sheetName)).filter(({ bottom }) => bottom !== MAX_ROWS - 1);
  const titles = [
    ...(columns === null ? [] : [`${sheet}!$${columnName(columns.first)}:$${columnName(columns.last)}`]),
    ...rows.map((range) => `${sheet}!${absoluteAddress(range)}`),
  ];
  names.setBuiltIn("Print_Titles", sheetName, titles.length === 0 ? undefined : titles.join(","));
}
