import { strToU8, zipSync } from "fflate";

/** The parts of a package by path; a part given as undefined is left out. */
export type PackageParts = Readonly<Record<string, string | undefined>>;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An XML part of a spreadsheet: the element with its namespaces and its content. */
export function spreadsheetPart(element: string, content: string, attributes = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${element} xmlns="${spreadsheet}" xmlns:r="${office}" ${attributes}>${content}</${element}>`;
}

/** A relationships part of `[id, type, target]` lines; a target with "://" is outside. */
export function relationsPart(...relations: readonly (readonly [string, string, string])[]): string {
  const lines = relations.map(([id, type, target]) => {
    const mode = target.includes("://") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="${packageRelations}">${lines.join("")}</Relationships>`;
}

/** A small valid workbook of one sheet "Plan" with the given sheet content; further parts are added or replaced. */
export function makeWorkbook(sheetContent: string, more: PackageParts = {}): Uint8Array {
  return makePackage({
    ...smallestParts(),
    "xl/worksheets/sheet1.xml": spreadsheetPart("worksheet", sheetContent),
    ...more,
  });
}

/** Zips parts to a package. */
export function makePackage(parts: PackageParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries(parts)) if (text !== undefined) files[path] = strToU8(text);
  return zipSync(files);
}

/** The parts of the smallest workbook, without its sheet. */
function smallestParts(): PackageParts {
  return {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationsPart(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": spreadsheetPart("workbook", '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ),
    "xl/styles.xml": spreadsheetPart(
      "styleSheet",
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
        '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    ),
  };
}

function contentTypes(): string {
  const overrides = [
    ["/xl/workbook.xml", `${contentType}.sheet.main+xml`],
    ["/xl/worksheets/sheet1.xml", `${contentType}.worksheet+xml`],
    ["/xl/styles.xml", `${contentType}.styles+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join("")}</Types>`;
}
