import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { packageFaults } from "../support/package-faults";
import { MAIN, OFFICE, contentTypes, relationships, worksheet, zipParts } from "./foreign-package";
import { range, sheetOf } from "./every-feature";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const extension = (uri: string, inner: string): string => `<ext uri="${uri}" xmlns:x14="${X14}">${inner}</ext>`;

const conditions =
  '<conditionalFormatting sqref="A2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;$D$2</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="formula" val="$D$8"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
const validations =
  '<dataValidations count="2"><dataValidation type="list" sqref="A2:A9"><formula1>$D$2:$D$8</formula1></dataValidation>' +
  '<dataValidation type="custom" sqref="C6"><formula1>C6&gt;C5</formula1></dataValidation></dataValidations>';
const extensions = [
  extension(
    "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
    `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="3" id="{0}"><xm:f>Other!$A$8&gt;A2</xm:f></x14:cfRule><xm:sqref>A2:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
  ),
  extension(
    "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
    `<x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list"><x14:formula1><xm:f>Data!$D$2:$D$8</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations>`,
  ),
  extension(
    "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}",
    `<x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!A6:C6</xm:f><xm:sqref>E6</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
  ),
].join("");

const sheetXml = worksheet(
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="5" topLeftCell="B20" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>' +
    '<protectedRanges><protectedRange sqref="A1:B9 D6" name="Free"/></protectedRanges>' +
    '<autoFilter ref="A2:C9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="2"><mergeCell ref="A4:B7"/><mergeCell ref="D6:E6"/></mergeCells>' +
    conditions +
    validations +
    '<hyperlinks><hyperlink ref="A6" r:id="rId1"/><hyperlink ref="A7" location="Data!A7"/></hyperlinks>' +
    '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>' +
    '<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/><brk id="6" max="16383" man="1"/></rowBreaks>' +
    '<cellWatches><cellWatch r="A6"/></cellWatches><ignoredErrors><ignoredError sqref="A6:A7 B1" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
    `<extLst>${extensions}</extLst>`,
);

const anchor = (edit: string, from: readonly number[], to: readonly number[], content: string): string => {
  const corner = (name: string, [column = 0, row = 0, offset = 0]: readonly number[]): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor${edit}>${corner("from", from)}${corner("to", to)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
};
const shape = '<xdr:sp macro="" textlink="Data!$A$7"><xdr:spPr/></xdr:sp>';
const drawingXml = `<xdr:wsDr xmlns:xdr="${XDR}">${anchor("", [1, 4, 10], [3, 8, 0], shape)}${anchor(' editAs="oneCell"', [1, 6, 5], [3, 9, 7], "")}${anchor(' editAs="absolute"', [1, 6], [3, 9], "")}</xdr:wsDr>`;
const chartXml = `<c:chartSpace xmlns:c="${CHART}"><c:ser><c:cat><c:strRef><c:f>Data!$A$2:$A$9</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>0815</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$C$6</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>4711</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>`;
const note = (row: number): string =>
  `<v:shape id="_x0000_s${1025 + row}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, ${row}, 10, 3, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`;
const vmlXml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${note(5)}${note(7)}</xml>`;
const comment = (ref: string): string =>
  `<comment ref="${ref}" authorId="0"><text><t>about ${ref}</t></text></comment>`;
const commentsXml = `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${comment("A6")}${comment("A8")}</commentList></comments>`;
const cacheXml = `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A2:C9" sheet="Data"/></cacheSource></pivotCacheDefinition>`;
const names =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$2:$C$9</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$9,Data!$D$6</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$A:$A,Data!$6:$6</definedName></definedNames>';

const PARTS = {
  "[Content_Types].xml": contentTypes(
    {
      "xl/workbook.xml": "+sheet.main",
      "xl/worksheets/sheet1.xml": "+worksheet",
      "xl/worksheets/sheet2.xml": "+worksheet",
      "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      "xl/comments1.xml": "+comments",
      "xl/pivotCache/pivotCacheDefinition1.xml": "+pivotCacheDefinition",
    },
    { vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" },
  ),
  "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets>${names}</workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
  ),
  "xl/worksheets/sheet1.xml": sheetXml,
  "xl/worksheets/sheet2.xml": worksheet(
    '<sheetData/><conditionalFormatting sqref="A6"><cfRule type="expression" priority="1"><formula>Data!A6&gt;A6</formula></cfRule></conditionalFormatting><drawing r:id="rId1"/>',
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["hyperlink", "https://example.com/", "External"],
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["comments", "../comments1.xml"],
  ),
  "xl/worksheets/_rels/sheet2.xml.rels": relationships(["drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing1.xml": drawingXml,
  "xl/drawings/drawing2.xml": `<xdr:wsDr xmlns:xdr="${XDR}"></xdr:wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": relationships(["chart", "../charts/chart1.xml"]),
  "xl/drawings/vmlDrawing1.vml": vmlXml,
  "xl/charts/chart1.xml": chartXml,
  "xl/comments1.xml": commentsXml,
  "xl/pivotCache/pivotCacheDefinition1.xml": cacheXml,
};

/** The parts after cells of the sheet were inserted or deleted. */
function changed(change: (sheet: ReturnType<typeof sheetOf>) => void): (part: string) => string {
  const file = openWorkbook(zipParts(PARTS));
  change(sheetOf(file, "Data"));
  const bytes = file.toBytes();
  expect(packageFaults(bytes)).toEqual([]);
  const parts = unzipSync(bytes);
  return (part) => strFromU8(parts[`xl/${part}`] ?? new Uint8Array());
}

const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found = ""]) => found);
const refs = (text: string): string[] => all(text, /\s(?:sqref|ref|r|topLeftCell)="([A-Z]+\d[^"]*)"/g);
const formulas = (text: string): string[] => all(text, /<(?:\w+:)?(?:f|formula\d?|sqref)>([^<]+)/g);

describe("what stands around the cells when two rows are inserted above row 6", () => {
  const part = changed((sheet) => sheet.insertCells(range(5, 0, 6, 16_383), "down"));
  const sheet = part("worksheets/sheet1.xml");

  it("moves or grows every address in the sheet", () => {
    expect(refs(sheet)).toEqual([
      "A1:A11",
      "B22",
      "A1",
      "A11",
      "A1:B11 D8",
      "A2:C11",
      "A4:B9",
      "D8:E8",
      "A2:B11",
      "C2:C11",
      "A2:A11",
      "C8",
      "A8",
      "A9",
      "A8",
      "A8:A9 B1",
    ]);
    expect(sheet).toContain('ySplit="5"');
    expect(all(sheet, /<brk id="(\d+)"/g)).toEqual(["3", "8"]);
  });

  it("lets the formulas of rules and sparklines follow", () => {
    expect(formulas(sheet)).toEqual([
      "$A2&gt;$D$2",
      "$D$2:$D$10",
      "C8&gt;C5",
      "Other!$A$8&gt;A2",
      "A2:A11",
      "Data!$D$2:$D$10",
      "B2:B11",
      "Data!A8:C8",
      "E8",
    ]);
    expect(sheet).toContain('val="$D$10"');
    expect(formulas(part("worksheets/sheet2.xml"))).toEqual(["Data!A8&gt;A6"]);
  });

  it("leaves the places that links lead to, as Excel does", () => {
    expect(sheet).toContain('location="Data!A7"');
  });

  it("moves comments with their boxes, and drawings by the way they are fixed", () => {
    expect(all(part("comments1.xml"), /comment ref="([^"]*)"/g)).toEqual(["A8", "A10"]);
    const vml = part("drawings/vmlDrawing1.vml");
    expect(all(vml, /<x:Row>(\d+)/g)).toEqual(["7", "9"]);
    expect(all(vml, /<x:Anchor>([^<]*)/g)).toEqual(["1, 15, 7, 10, 3, 15, 11, 4", "1, 15, 9, 10, 3, 15, 13, 4"]);
    const drawing = part("drawings/drawing1.xml");
    expect(all(drawing, /<xdr:row>(\d+)/g)).toEqual(["4", "10", "8", "11", "6", "9"]);
    expect(drawing).toContain('textlink="Data!$A$9"');
  });

  it("lets charts, names and pivot caches follow", () => {
    expect(formulas(part("charts/chart1.xml"))).toEqual(["Data!$A$2:$A$11", "Data!$C$8"]);
    expect(part("charts/chart1.xml")).toMatch(/4711|0815/);
    expect(part("pivotCache/pivotCacheDefinition1.xml")).toContain('ref="A2:C11"');
    expect(all(part("workbook.xml"), />(Data![^<]*)</g)).toEqual([
      "Data!$A$2:$C$11",
      "Data!$A$1:$C$11,Data!$D$8",
      "Data!$A:$A,Data!$8:$8",
    ]);
  });
});

describe("what stands around the cells when row 6 is deleted", () => {
  const part = changed((sheet) => sheet.deleteCells(range(5, 0, 5, 16_383), "up"));
  const sheet = part("worksheets/sheet1.xml");

  it("goes with its cells, and leaves no empty list behind", () => {
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="A4:B6"/></mergeCells>');
    expect(sheet).toContain('<dataValidations count="1">');
    expect(sheet).not.toMatch(/cellWatches|sparkline|05C60535/);
    expect(sheet).toContain('<hyperlinks><hyperlink ref="A6" location="Data!A7"/></hyperlinks>');
    expect(part("worksheets/_rels/sheet1.xml.rels")).not.toContain("example.com");
    expect(sheet).toContain('<protectedRange sqref="A1:B8" name="Free"/>');
    expect(all(part("comments1.xml"), /comment ref="([^"]*)"/g)).toEqual(["A7"]);
    expect(part("drawings/vmlDrawing1.vml")).not.toContain("<x:Row>5<");
    expect(all(part("workbook.xml"), />(Data![^<]*)</g)).toEqual(["Data!$A$2:$C$8", "Data!$A$1:$C$8", "Data!$A:$A"]);
  });

  it("leaves nothing of the deleted values in charts that remember them", () => {
    expect(formulas(part("charts/chart1.xml"))).toEqual(["Data!$A$2:$A$8", "Data!#REF!"]);
    expect(part("charts/chart1.xml")).not.toMatch(/4711|0815/);
  });
});

describe("what stands around the cells when others are deleted", () => {
  it("removes the filter with its header row, and the name that Excel keeps for it", () => {
    const part = changed((sheet) => sheet.deleteCells(range(1, 0, 1, 16_383), "up"));
    expect(part("worksheets/sheet1.xml")).not.toContain("autoFilter");
    expect(part("workbook.xml")).not.toContain("_FilterDatabase");
  });

  it("counts the columns of a filter anew", () => {
    const part = changed((sheet) => sheet.deleteCells(range(0, 0, 1_048_575, 0), "left"));
    expect(part("worksheets/sheet1.xml")).toContain('<autoFilter ref="A2:B9"><filterColumn colId="0">');
    const gone = changed((sheet) => sheet.deleteCells(range(0, 1, 1_048_575, 1), "left"));
    expect(gone("worksheets/sheet1.xml")).toContain('<autoFilter ref="A2:B9"/>');
  });

  it("removes the parts of comments with the last one", () => {
    const part = changed((sheet) => sheet.deleteCells(range(5, 0, 7, 16_383), "up"));
    expect(part("worksheets/sheet1.xml")).not.toContain("legacyDrawing");
    expect([part("comments1.xml"), part("drawings/vmlDrawing1.vml")]).toEqual(["", ""]);
  });

  it("lets rules fall apart where only a block of their cells moves", () => {
    const part = changed((sheet) => sheet.insertCells(range(8, 0, 8, 0), "down"));
    const sheet = part("worksheets/sheet1.xml");
    expect(all(sheet, /<conditionalFormatting sqref="([^"]*)"/g)).toEqual(["A2:A10", "B2:B9", "C2:C9"]);
    expect(sheet).toContain('<dataValidation type="list" sqref="A2:A10">');
  });
});

describe("merged cells", () => {
  it("are never cut: the shift is refused", () => {
    const sheet = () => sheetOf(openWorkbook(zipParts(PARTS)), "Data");
    expect(() => sheet().insertCells(range(4, 0, 4, 0), "down")).toThrow("shiftConflict: merged cells A4:B7");
    expect(() => sheet().deleteCells(range(4, 0, 4, 0), "left")).toThrow("shiftConflict: merged cells A4:B7");
  });

  it("are dissolved by unmerge wherever the range touches them", () => {
    const file = openWorkbook(zipParts(PARTS));
    sheetOf(file, "Data").unmerge(range(5, 3, 5, 3));
    expect(sheetOf(file, "Data").merges).toEqual([range(3, 0, 6, 1)]);
    sheetOf(file, "Data").unmerge(range(0, 0, 99, 99));
    expect(strFromU8(unzipSync(file.toBytes())["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("merge");
  });
});
