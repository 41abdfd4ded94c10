import { unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { readZipDirectory } from "../../src/package/zip-directory";
import { validationErrors } from "../support/validate-workbook";
import { range, sheetOf, stackedBars } from "./every-feature";
import { contentTypes, MAIN, OFFICE, oneSheetParts, relationships, worksheet, zipParts } from "./foreign-package";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const richString =
  '<si><r><rPr><b/><sz val="11"/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r><phoneticPr fontId="0"/></si>';

/** A workbook as others make it: comments, an unknown part, newer rules, rich text, a calculation chain. */
function foreignParts() {
  const extension =
    `<extLst><ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${XM}" count="1">` +
    '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Data!$A$1:$A$3</xm:f></x14:formula1>' +
    "<xm:sqref>F1:F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
  const rows =
    '<row r="1" spans="1:3" ht="20" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>1.50</v></c><c r="B2"><f>A2*2</f><v>3</v></c><c r="C2" t="inlineStr"><is><t>in line</t></is></c></row>' +
    '<row r="4"><c r="A4" t="e"><v>#DIV/0!</v></c></row>';
  const root =
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ` +
    'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">';
  const sheet =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}<dimension ref="A1:C4"/><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>` +
    `<sheetData>${rows}</sheetData><!-- kept --><sheetProtection sheet="1" objects="1"/>` +
    '<conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>' +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId1"/>${extension}</worksheet>`;
  const more = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["comments", "/xl/comments1.xml"],
    ),
    "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Hi</t></text></comment></commentList></comments>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="2" uniqueCount="2">${richString}<si><t>plain</t></si></sst>`,
    "xl/styles.xml":
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill/></fill></fills>` +
      '<borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>',
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/></calcChain>`,
    "xl/unknown/thing.bin": "whatever \u0001",
    "customXml/item1.xml": '<a:state xmlns:a="urn:a"/>',
  };
  const overrides = {
    "xl/comments1.xml": "+comments",
    "xl/sharedStrings.xml": "+sharedStrings",
    "xl/styles.xml": "+styles",
    "xl/calcChain.xml": "+calcChain",
    "xl/unknown/thing.bin": "application/x-unknown",
    "xl/drawings/vmlDrawing1.vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
  };
  return oneSheetParts(sheet, more, overrides, [
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
    ["styles", "styles.xml"],
    ["http://example.com/relationships/unknown", "unknown/thing.bin"],
    ["customXml", "../customXml/item1.xml"],
  ]);
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString()]),
  );
}

function sheetText(file: WorkbookFile): string {
  return partsOf(file.toBytes())["xl/worksheets/sheet1.xml"] ?? "";
}

describe("a workbook made by others", () => {
  it("is valid to begin with, so that what is found below is ours", async () => {
    expect(await validationErrors(zipParts(foreignParts()))).toEqual([]);
  });

  it("is written back byte for byte when nothing was changed, even after reading all of it", () => {
    const bytes = zipParts(foreignParts());
    const file = openWorkbook(bytes);
    expect(Array.from(sheetOf(file, "Data").cells())).toHaveLength(6);
    const strip = (zip: Uint8Array) =>
      readZipDirectory(zip).map(({ name, raw, crc }) => [name, crc, Buffer.from(raw).toString("hex")]);
    expect(strip(file.toBytes())).toEqual(strip(bytes));
  });

  it("keeps every part but the edited ones as compressed, and the edited sheet but for its cells", async () => {
    const before = foreignParts();
    const bytes = zipParts(before);
    const file = openWorkbook(bytes);
    sheetOf(file, "Data").setValue(3, 1, "new");
    const after = file.toBytes();
    const changed = changedParts(bytes, after);
    expect(changed).toEqual(["xl/sharedStrings.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const expected = before["xl/worksheets/sheet1.xml"]?.replace(
      '<c r="A4" t="e"><v>#DIV/0!</v></c>',
      '<c r="A4" t="e"><v>#DIV/0!</v></c><c r="B4" t="s"><v>2</v></c>',
    );
    expect(partsOf(after)["xl/worksheets/sheet1.xml"]).toBe(expected);
    expect(partsOf(after)["xl/sharedStrings.xml"]).toContain(`${richString}<si><t>plain</t></si><si><t>new</t></si>`);
    expect(await validationErrors(after)).toEqual([]);
  });

  it("keeps row attributes and the rich text of a cell beside the one that changes", () => {
    const file = openWorkbook(zipParts(foreignParts()));
    sheetOf(file, "Data").setValue(0, 1, 5);
    expect(sheetText(file)).toContain(
      '<row r="1" ht="20" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>',
    );
  });

  it("loses its calculation chain with the first formula that goes, cleanly, and is calculated on opening", async () => {
    const file = openWorkbook(zipParts(foreignParts()));
    sheetOf(file, "Data").setFormula(1, 3, "A2+1", 2.5);
    expect(Object.keys(partsOf(file.toBytes()))).toContain("xl/calcChain.xml");
    sheetOf(file, "Data").setValue(1, 1, 7);
    const after = partsOf(file.toBytes());
    expect(Object.keys(after)).not.toContain("xl/calcChain.xml");
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(after["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("takes our own features in beside its own, in the order of the schema", async () => {
    const file = openWorkbook(zipParts(foreignParts()));
    const sheet = sheetOf(file, "Data");
    sheet.setValidation(range(0, 0, 3, 0), { rule: { kind: "list", source: '"a,b"' }, ignoreBlank: true });
    sheet.addConditionalFormat(range(0, 0, 3, 0), {
      kind: "dataBar",
      color: "#112233",
      minimum: 0,
      maximum: 5,
      showValue: true,
    });
    sheet.setColumnWidth(0, 1, 90);
    sheet.setFreeze({ rows: 1, columns: 0 });
    sheet.setHyperlink({ row: 0, column: 0, target: { address: "https://example.com" } });
    sheet.addTable({ name: "tblNew", range: range(9, 0, 11, 2), showBandedRows: false, showFilterButton: false });
    sheet.addChart({
      name: "Chart",
      position: range(12, 0, 20, 5),
      series: [
        { name: { text: "A" }, categories: "Data!$A$2:$A$4", values: "Data!$B$2:$B$4", type: "columnClustered" },
      ],
      categoryAxis: { visible: true, tickLabelPosition: "low" },
      valueAxis: { visible: true, tickLabelPosition: "nextToAxis" },
    });
    file.setCustomProperty("Id", "1");
    const bytes = file.toBytes();
    expect(await validationErrors(bytes)).toEqual([]);
    const text = sheetText(file);
    expect(text).toContain("<!-- kept -->");
    expect(text).toContain("x14:dataValidations");
    expect(text).toContain('<cfRule type="top10" priority="2" rank="3"/>');
    expect(openWorkbook(bytes).customXmlParts.map(({ namespace }) => namespace)).toEqual(["urn:a"]);
  });

  it("takes parts with it that only a removed sheet led to, and leaves nothing pointing to them", async () => {
    const file = openWorkbook(zipParts(foreignParts()));
    file.addSheet("Other").setFormula(0, 0, "Data!A1+SUM(Data!A1:B2)", 1);
    file.removeSheet("Data");
    const names = Object.keys(partsOf(file.toBytes()));
    expect(names.filter((name) => /comments|vml|sheet1\.xml|calcChain/.test(name))).toEqual([]);
    expect(names).toContain("xl/unknown/thing.bin");
    expect(sheetOf(file, "Other").cell(0, 0)?.formula).toBe("#REF!+SUM(#REF!)");
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });
});

describe("a workbook whose XML is prefixed and whose targets are absolute", () => {
  const sheet =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="str"><x:v>text</x:v></x:c>` +
    "<x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>";
  const parts = {
    "[Content_Types].xml": contentTypes({ "xl/workbook.xml": "+sheet.main", "xl/sheets/one.xml": "+worksheet" }),
    "_rels/.rels": relationships(["officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Data" sheetId="7" d:id="rId1" xmlns:d="${OFFICE}"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "/xl/sheets/one.xml"]),
    "xl/sheets/one.xml": sheet,
  };

  it("is read", () => {
    const data = sheetOf(openWorkbook(zipParts(parts)), "Data");
    expect(data.id).toBe(7);
    expect(Array.from(data.cells())).toEqual([
      [1, 1, { value: "text", style: 0 }],
      [1, 2, { value: 2, formula: "1+1", style: 0 }],
    ]);
  });

  it("is written with its own prefix, valid with every feature added", async () => {
    const file = openWorkbook(zipParts(parts));
    const data = sheetOf(file, "Data");
    data.setValue(0, 0, "Head");
    data.setValue(1, 0, 5);
    data.formatRange(range(0, 0, 1, 0), { font: { bold: true }, fill: "#AABBCC", numberFormat: "0.000" });
    data.addTable({
      name: "tbl",
      range: range(0, 0, 1, 0),
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: true,
    });
    data.addConditionalFormat(range(1, 0, 1, 0), { kind: "formula", formula: "A2>1", style: { fill: "#FF0000" } });
    data.setValidation(range(1, 0, 1, 0), { rule: { kind: "custom", formula: "A2>0" }, ignoreBlank: true });
    data.setTabColor("#00FF00");
    file.setName({ name: "N", formula: "Data!$A$1" });
    file.addSheet("Second").setValue(0, 0, 1);
    const bytes = file.toBytes();
    expect(partsOf(bytes)["xl/sheets/one.xml"]).toContain('<x:c r="A1" s="1" t="s"><x:v>0</x:v></x:c>');
    expect(await validationErrors(bytes)).toEqual([]);
    expect(sheetOf(openWorkbook(bytes), "Data").cell(1, 2)).toEqual({ value: 2, formula: "1+1", style: 0 });
  });
});

describe("a workbook in the strict edition of the standard", () => {
  const strict = (text: string) =>
    text
      .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
      .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
  const parts = Object.fromEntries(
    Object.entries(oneSheetParts(worksheet("<sheetData/>"))).map(([name, text]) => [name, strict(text)]),
  );

  it("gets all that is added in its own edition", async () => {
    const file = openWorkbook(zipParts(parts));
    const data = sheetOf(file, "Data");
    data.setValue(0, 0, "Head");
    data.addTable({ name: "tbl", range: range(0, 0, 2, 0), showBandedRows: false, showFilterButton: true });
    data.addChart(stackedBars);
    data.setHyperlink({ row: 5, column: 0, target: { address: "https://example.com" } });
    data.formatRange(range(0, 0, 0, 0), { fill: "#FF0000" });
    file.addSheet("Second").setValue(0, 0, 1);
    file.addCustomXmlPart("<a/>");
    file.setCustomProperty("Id", "1");
    const bytes = file.toBytes();
    const usual = Object.entries(partsOf(bytes)).filter(([, text]) =>
      /openxmlformats.org\/(spreadsheetml|drawingml|officeDocument)/.test(text),
    );
    expect(usual.map(([name]) => name)).toEqual([]);
    const again = openWorkbook(bytes);
    expect(sheetOf(again, "Data").charts[0]?.spec).toEqual(stackedBars);
    expect(again.customProperties.get("Id")).toBe("1");
    expect(again.table("tbl")?.columns).toEqual([{ name: "Head" }]);
    expect(await validationErrors(bytes)).toEqual([]);
  });
});

describe("the edges of XML", () => {
  it("takes a part in UTF-16 for what it says, and writes it back in UTF-8", () => {
    const sheet = worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>Zürich 😀</v></c></row></sheetData>').replace(
      "UTF-8",
      "UTF-16",
    );
    const bytes = Object.fromEntries(
      Object.entries(oneSheetParts(sheet)).map(([name, text]) => [name, Buffer.from(text)]),
    );
    bytes["xl/worksheets/sheet1.xml"] = Buffer.from(`\ufeff${sheet}`, "utf16le");
    const file = openWorkbook(zipSync(bytes));
    sheetOf(file, "Data").setValue(0, 1, 1);
    expect(sheetText(file)).toContain('encoding="UTF-8"');
    expect(sheetOf(openWorkbook(file.toBytes()), "Data").cell(0, 0)?.value).toBe("Zürich 😀");
  });

  it("knows which rows are hidden", () => {
    const sheet = worksheet('<sheetData><row r="1"/><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>');
    const read = sheetOf(openWorkbook(zipParts(oneSheetParts(sheet))), "Data");
    expect([0, 1, 2].map((row) => read.isRowHidden(row))).toEqual([false, true, false]);
  });

  it("reads values from CDATA and character references", () => {
    const sheet = worksheet(
      '<sheetData><row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c><c r="B1" t="str"><v>&#228;&#x1F600;_x0041_</v></c></row></sheetData>',
    );
    const parts = oneSheetParts(sheet);
    const data = sheetOf(openWorkbook(zipParts(parts)), "Data");
    expect([data.cell(0, 0)?.value, data.cell(0, 1)?.value]).toEqual(["a<b", "ä😀A"]);
  });
});

/** Names of parts that were added, or whose compressed bytes differ. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = new Map(readZipDirectory(before).map(({ name, raw }) => [name, Buffer.from(raw)]));
  const changed = readZipDirectory(after).filter(({ name, raw }) => old.get(name)?.equals(raw) !== true);
  return changed.map(({ name }) => name).sort();
}
