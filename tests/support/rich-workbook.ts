// A small workbook with one of everything that the comparer looks at, as texts that a test can change.
import type { PackageParts } from "./make-workbook";
import { makePackage, relationsPart, spreadsheetPart } from "./make-workbook";

const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const chartNamespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF336699"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/></border><border><bottom style="thin"><color rgb="FF000000"/></bottom></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>';

const planSheet =
  '<sheetPr><tabColor rgb="FF336699"/></sheetPr><dimension ref="A1:C4"/>' +
  '<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection sqref="A1"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  '<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="3" width="20" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/></cols>' +
  '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>1234.5</v></c><c r="C2"><f>Measures[[#This Row],[Amount]]*2</f><v>2469</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>0.1</v></c><c r="C3"><f>Measures[[#This Row],[Amount]]*2</f><v>0.2</v></c></row>' +
  '<row r="4" hidden="1"><c r="A4" t="s"><v>5</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="expression" dxfId="1" priority="2"><formula>$B2&gt;1000</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>Choices</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A7" location="Lists!A1" display="Lists"/><hyperlink ref="A8" r:id="rId3"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape"/><drawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const metaSheet =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>key</t></is></c><c r="B1" t="inlineStr"><is><t>value</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>plan_id</t></is></c><c r="B2" t="inlineStr"><is><t>plan-0001</t></is></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>created_at</t></is></c><c r="B3" t="inlineStr"><is><t>2024-05-01T10:00:00Z</t></is></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>currency</t></is></c><c r="B4" t="inlineStr"><is><t>EUR</t></is></c></row>' +
  '<row r="5"><c r="A5" t="inlineStr"><is><t>created_on</t></is></c><c r="B5"><v>45413</v></c></row><row r="6"><c r="D6"><f>TODAY()</f><v>45413</v></c></row></sheetData>' +
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const chart =
  '<c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>Plan!$B$2:$B$3</c:f>' +
  '<c:numCache><c:pt idx="0"><c:v>1234.5</c:v></c:pt><c:pt idx="1"><c:v>0.1</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
  '<c:axId val="111"/><c:axId val="222"/></c:barChart><c:catAx><c:axId val="111"/><c:crossAx val="222"/></c:catAx>' +
  '<c:valAx><c:axId val="222"/><c:crossAx val="111"/></c:valAx></c:plotArea></c:chart>';

const drawing =
  "<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>16</xdr:row></xdr:to>" +
  '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Revenue"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData>' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

const strings = ["Id", "Amount", "Double", "3F7K2M9Q", "8ZXW4T2A", "3F7K2M9Q · Save freight costs"];

/** The parts of the workbook. */
export const richParts: PackageParts = {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  "_rels/.rels": relationsPart(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "custom-properties", "docProps/custom.xml"],
  ),
  "docProps/custom.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property pid="2" name="KapPlan"><vt:lpwstr>plan-0001;1;de</vt:lpwstr></property><property pid="3" name="KapLanguage"><vt:lpwstr>de</vt:lpwstr></property></Properties>',
  "xl/workbook.xml": spreadsheetPart(
    "workbook",
    '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>' +
      '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Meta" sheetId="2" state="hidden" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="Choices">Plan!$B$2:$B$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$C$4</definedName></definedNames>',
  ),
  "xl/_rels/workbook.xml.rels": relationsPart(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "styles", "styles.xml"],
    ["rId4", "sharedStrings", "sharedStrings.xml"],
    ["rId5", "customXml", "../customXml/item1.xml"],
  ),
  "xl/styles.xml": spreadsheetPart("styleSheet", styles),
  "xl/sharedStrings.xml": spreadsheetPart("sst", strings.map((text) => `<si><t>${text}</t></si>`).join("")),
  "xl/worksheets/sheet1.xml": spreadsheetPart("worksheet", planSheet),
  "xl/worksheets/_rels/sheet1.xml.rels": relationsPart(
    ["rId1", "table", "../tables/table1.xml"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "hyperlink", "https://example.org/"],
  ),
  "xl/tables/table1.xml": spreadsheetPart(
    "table",
    '<autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Id"/><tableColumn id="2" name="Amount"/><tableColumn id="3" name="Double"><calculatedColumnFormula>Measures[[#This Row],[Amount]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/>',
    'id="1" name="Measures" displayName="Measures" ref="A1:C4"',
  ),
  "xl/worksheets/sheet2.xml": spreadsheetPart("worksheet", metaSheet),
  "xl/worksheets/_rels/sheet2.xml.rels": relationsPart(["rId1", "table", "../tables/table2.xml"]),
  "xl/tables/table2.xml": spreadsheetPart(
    "table",
    '<tableColumns count="2"><tableColumn id="1" name="key"/><tableColumn id="2" name="value"/></tableColumns>',
    'id="2" name="KAP_Meta" displayName="KAP_Meta" ref="A1:B4"',
  ),
  "xl/drawings/drawing1.xml": `<xdr:wsDr ${drawingNamespaces}>${drawing}</xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": relationsPart(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml": `<c:chartSpace ${chartNamespaces}>${chart}</c:chartSpace>`,
  "customXml/item1.xml":
    '<stamp xmlns="urn:made-up:stamp" plan="plan-0001" written="2024-05-01T10:00:00Z"><version>1</version></stamp>',
};

/** The workbook with texts replaced in its parts; throws where a text does not occur, so that no change is lost. */
export function richWorkbook(...changes: readonly (readonly [string, string, string])[]): Uint8Array {
  const parts: Record<string, string | undefined> = { ...richParts };
  for (const [path, from, to] of changes) {
    const text = parts[path];
    if (text?.includes(from) !== true) throw new Error(`${path} does not contain ${from}`);
    parts[path] = text.replaceAll(from, to);
  }
  return makePackage(parts);
}
