import { strToU8, zipSync } from "fflate";

/** Texts of parts by name. */
export type PartTexts = Readonly<Record<string, string>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A zip of these parts, as a writer other than ours would make it. */
export function zipParts(parts: PartTexts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A relationships part: `[kind or whole type, target, mode]`, ids rId1, rId2 … */
export function relationships(...items: readonly (readonly [string, string, "External"?])[]): string {
  const elements = items.map(([kind, target, mode], index) => {
    const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}

export function contentTypes(overrides: PartTexts, defaults: PartTexts = {}): string {
  const known = {
    rels: "application/vnd.openxmlformats-package.relationships+xml",
    xml: "application/xml",
    ...defaults,
  };
  const first = Object.entries(known).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const second = Object.entries(overrides).map(([part, type]) => {
    const full = type.startsWith("+") ? `${SPREADSHEET}.${type.slice(1)}+xml` : type;
    return `<Override PartName="/${part}" ContentType="${full}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">${[...first, ...second].join("")}</Types>`;
}

/** The smallest workbook around one sheet; more parts may replace or join what it has. */
export function oneSheetParts(
  sheet: string,
  more: PartTexts = {},
  overrides: PartTexts = {},
  extraRelations: readonly (readonly [string, string])[] = [],
): PartTexts {
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "+sheet.main",
      "xl/worksheets/sheet1.xml": "+worksheet",
      ...overrides,
    }),
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"], ...extraRelations),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

/** A sheet with these elements in it. */
export function worksheet(inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}
