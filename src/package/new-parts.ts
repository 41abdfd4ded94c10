/** Texts of the parts that a new workbook or sheet starts with. They hold no clock value and no name of anyone. */
import { attributeMap, attributeText } from "./xml-scan";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

export const SHEET_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
export const STYLES_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
export const THEME_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
export const WORKBOOK_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const DEFAULT_MARGINS = attributeText({ left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 });

/** An empty sheet, in the edition of the standard that the workbook's root attributes declare. */
export function newSheetText(workbookAttributes: string): string {
  const isStrict = Array.from(attributeMap(workbookAttributes).values()).includes(STRICT_MAIN);
  const office = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : OFFICE;
  const root = attributeText({ xmlns: isStrict ? STRICT_MAIN : MAIN, "xmlns:r": office });
  return (
    `${HEAD}<worksheet${root}><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins${DEFAULT_MARGINS}/></worksheet>`
  );
}

/** A workbook part that lists no sheets yet. */
export const NEW_WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>';

const DEFAULT_FONT =
  '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';

export const NEW_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1">${DEFAULT_FONT}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

export const NEW_APP_PROPERTIES =
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  "<Application>Microsoft Excel</Application></Properties>";

export const NEW_CORE_PROPERTIES =
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator></dc:creator></cp:coreProperties>';

const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const PLACEHOLDER = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINES = [6350, 12700, 19050];

function themeFont(name: string, typeface: string): string {
  return `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
}

const THEME_COLORS =
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2>' +
  '<a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  ACCENTS.map((hex, index) => `<a:accent${index + 1}><a:srgbClr val="${hex}"/></a:accent${index + 1}>`).join("") +
  '<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>';

const THEME_FORMATS =
  `<a:fmtScheme name="Office"><a:fillStyleLst>${PLACEHOLDER.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${LINES.map((width) => `<a:ln w="${width}">${PLACEHOLDER}</a:ln>`).join("")}</a:lnStyleLst>` +
  `<a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${PLACEHOLDER.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;

/** Office's colours and fonts, with plain fills. */
export const NEW_THEME =
  `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements>${THEME_COLORS}` +
  `<a:fontScheme name="Office">${themeFont("majorFont", "Calibri Light")}${themeFont("minorFont", "Calibri")}</a:fontScheme>` +
  `${THEME_FORMATS}</a:themeElements></a:theme>`;
