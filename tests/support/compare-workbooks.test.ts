import { defaultMasks, differences } from "./compare-workbooks";
import { makePackage, makeWorkbook, relationsPart, spreadsheetPart } from "./make-workbook";
import { richParts, richWorkbook } from "./rich-workbook";

const workbook = "xl/workbook.xml";
const sheet = "xl/worksheets/sheet1.xml";
const meta = "xl/worksheets/sheet2.xml";
const table = "xl/tables/table1.xml";
const styles = "xl/styles.xml";
const strings = "xl/sharedStrings.xml";
const chart = "xl/charts/chart1.xml";
const drawing = "xl/drawings/drawing1.xml";
const stamp = "customXml/item1.xml";
const properties = "docProps/custom.xml";

type Change = readonly [part: string, from: string, to: string];

describe("two workbooks", () => {
  it("are equal to themselves", () => {
    expect(differences(richWorkbook(), richWorkbook())).toEqual([]);
  });

  it.each<[string, string, string, string, string]>([
    ["a text", strings, "Amount", "Sum", 'sheet Plan, cell B1 value: "Amount" ≠ "Sum"'],
    ["a number", sheet, "<v>0.1</v>", "<v>0.10001</v>", "sheet Plan, cell B3 value: 0.1 ≠ 0.10001"],
    ["a boolean", sheet, 't="b"><v>1</v>', 't="b"><v>0</v>', "sheet Plan, cell B4 value: TRUE ≠ FALSE"],
    ["an error", sheet, "<v>#DIV/0!</v>", "<v>#N/A</v>", "sheet Plan, cell C4 value: #DIV/0! ≠ #N/A"],
    ["a kind of value", sheet, 't="b"><v>1</v>', "><v>1</v>", "sheet Plan, cell B4 value: TRUE ≠ 1"],
    ["a formula", sheet, "<f>1/0</f>", "<f>2/0</f>", "sheet Plan, cell C4 formula: 1/0 ≠ 2/0"],
    ["a cached value", sheet, "<v>2469</v>", "<v>2470</v>", "sheet Plan, cell C2 value: 2469 ≠ 2470"],
    ["a lost cell", sheet, '<c r="B4" t="b"><v>1</v></c>', "", "sheet Plan, cell B4 value: TRUE ≠ –"],
    ["a number format", styles, "#,##0.0", "0.0", "sheet Plan, cell B2 number format: #,##0.0 ≠ 0.0"],
    ["a fill", styles, "FFEEEEEE", "FFDDDDDD", "cell A1 fill: patternFill(patternType=solid fgColor(rgb=EEEEEE)) ≠"],
    ["a font", styles, "<b/>", "<i/>", "sheet Plan, cell A1 font: b color(rgb=336699) name(val=Calibri)"],
    [
      "a border",
      styles,
      'style="thin"',
      'style="thick"',
      "sheet Plan, cell A1 border: bottom(style=thin color(rgb=000000))",
    ],
    [
      "an alignment",
      styles,
      'horizontal="center"',
      'horizontal="right"',
      "sheet Plan, cell A1 alignment: horizontal=center",
    ],
    [
      "the default font",
      styles,
      '<fonts count="2"><font><sz val="11"',
      '<fonts count="2"><font><sz val="10"',
      "default format",
    ],
    ["a format's use", sheet, 's="2"><v>0.1', "><v>0.1", "sheet Plan, cell B3 number format: #,##0.0 ≠ –"],
    ["a column's width", sheet, 'width="20"', 'width="21"', "sheet Plan, column B:C: width 20 ≠ width 21"],
    ["a hidden column", sheet, 'width="9" hidden="1"', 'width="9"', "sheet Plan, column E: width 9; hidden ≠ width 9"],
    ["a row's height", sheet, 'ht="30"', 'ht="31"', "sheet Plan, row 1 height: 30 ≠ 31"],
    ["a hidden row", sheet, 'r="4" hidden="1"', 'r="4"', "sheet Plan, row 4 hidden: 1 ≠ –"],
    ["frozen panes", sheet, 'ySplit="1"', 'ySplit="2"', "sheet Plan, view/pane/@ySplit: 1 ≠ 2"],
    ["gridlines", sheet, ' showGridLines="0"', "", "sheet Plan, view/@showGridLines: 0 ≠ –"],
    ["a tab's colour", sheet, '<tabColor rgb="FF336699"', '<tabColor rgb="FF336600"', "tabColor/@rgb: 336699 ≠ 336600"],
    ["a merged range", sheet, "A6:B6", "A6:C6", "sheet Plan, merged A6:B6: 1 ≠ –"],
    [
      "a sheet's visibility",
      workbook,
      ' state="hidden"',
      ' state="veryHidden"',
      "sheet Meta, visibility: hidden ≠ veryHidden",
    ],
    ["a paper size", sheet, 'paperSize="9"', 'paperSize="1"', "sheet Plan, pageSetup/@paperSize: 9 ≠ 1"],
    ["a margin", sheet, 'left="0.7"', 'left="0.5"', "sheet Plan, pageMargins/@left: 0.7 ≠ 0.5"],
    ["a print option", sheet, 'horizontalCentered="1"', "", "sheet Plan, printOptions/@horizontalCentered: 1 ≠ –"],
    ["a print area", workbook, "$A$1:$C$4", "$A$1:$C$5", "workbook, name _xlnm.Print_Area on Plan: Plan!$A$1:$C$4 ≠"],
    ["a name", workbook, "$B$2:$B$4", "$B$2:$B$3", "workbook, name Choices: Plan!$B$2:$B$4 ≠ Plan!$B$2:$B$3"],
    ["the active sheet", workbook, 'activeTab="0"', 'activeTab="1"', "workbook, active sheet: Plan ≠ Meta"],
    ["a sheet's name", workbook, 'name="Meta"', 'name="Meta2"', "workbook, sheet order: Plan | Meta ≠ Plan | Meta2"],
    ["a table's range", table, 'ref="A1:C4"', 'ref="A1:C5"', "sheet Plan, table Measures ref: A1:C4 ≠ A1:C5"],
    [
      "a table's style",
      table,
      "TableStyleLight1",
      "TableStyleLight2",
      "sheet Plan, table Measures tableStyleInfo/@name",
    ],
    [
      "a table's column",
      table,
      'name="Amount"',
      'name="Sum"',
      "table Measures columns: Id | Amount | Double ≠ Id | Sum",
    ],
    ["a calculated column", table, "*2", "*3", "sheet Plan, table Measures column Double calculatedColumnFormula"],
    [
      "a validation",
      sheet,
      "<formula1>Choices",
      "<formula1>Others",
      "sheet Plan, validation B2:B4/formula1: Choices ≠",
    ],
    [
      "a validation's range",
      sheet,
      'sqref="B2:B4"><formula1',
      'sqref="B2:B5"><formula1',
      "validation B2:B4/@type: list ≠ –",
    ],
    [
      "a rule's condition",
      sheet,
      "$B2&gt;1000",
      "$B2&gt;999",
      "sheet Plan, conditional format C2:C4 1/formula: $B2>1000",
    ],
    ["a rule's format", styles, "FF9C0006", "FF9C0007", "sheet Plan, conditional format B2:B4 1 format: dxf(font("],
    ["a link's place", sheet, "Lists!A1", "Lists!A2", "sheet Plan, link A7 location: Lists!A1 ≠ Lists!A2"],
    [
      "a chart's source",
      chart,
      "$B$2:$B$3",
      "$B$2:$B$4",
      "object 1 chart/chart/plotArea/barChart/ser/val/numRef/f: Plan!",
    ],
    ["a chart's cache", chart, "<c:v>0.1</c:v>", "<c:v>0.3</c:v>", "numCache/pt[2]/v: 0.1 ≠ 0.3"],
    [
      "a chart's axis",
      chart,
      '<c:valAx><c:axId val="222"/>',
      '<c:valAx><c:axId val="333"/>',
      "valAx/axId/@val: axis 2 ≠ axis 3",
    ],
    ["an anchor", drawing, "<xdr:col>9<", "<xdr:col>10<", "sheet Plan, object 1/to/col: 9 ≠ 10"],
    ["a chart's name", drawing, 'name="Revenue"', 'name="Sales"', "nvGraphicFramePr/cNvPr/@name: Revenue ≠ Sales"],
    ["the stamp", stamp, "<version>1", "<version>2", "workbook, custom XML {urn:made-up:stamp}stamp/version: 1 ≠ 2"],
    ["a property", properties, ">de<", ">en<", "workbook, property KapLanguage: lpwstr de ≠ lpwstr en"],
    ["a meta value", meta, "EUR", "USD", 'sheet Meta, cell B4 value: "EUR" ≠ "USD"'],
  ])("differ in %s", (_, part, from, to, expected) => {
    expect(differences(richWorkbook(), richWorkbook([part, from, to])).join("\n")).toContain(expected);
  });

  it("differ in the target of a link outside", () => {
    const relations = "xl/worksheets/_rels/sheet1.xml.rels";
    const found = differences(
      richWorkbook(),
      richWorkbook([relations, "https://example.org/", "https://example.net/"]),
    );
    expect(found).toEqual(["sheet Plan, link A8 target: https://example.org/ ≠ https://example.net/"]);
  });

  it("differ where two rules change their order", () => {
    const swapped: Change[] = [
      [sheet, 'priority="1"', 'priority="3"'],
      [sheet, 'priority="2"', 'priority="1"'],
    ];
    expect(differences(richWorkbook(), richWorkbook(...swapped))).toEqual([
      "sheet Plan, conditional formats (order): B2:B4 | C2:C4 ≠ C2:C4 | B2:B4",
    ]);
  });

  it("differ where a row points to another row", () => {
    const found = differences(richWorkbook(), richWorkbook([strings, "3F7K2M9Q · Save", "8ZXW4T2A · Save"]));
    expect(found).toEqual(['sheet Plan, cell A4 value: "row 1 · Save freight costs" ≠ "row 2 · Save freight costs"']);
  });

  it("say each difference once and from both sides", () => {
    const [there] = differences(richWorkbook(), richWorkbook([strings, "Amount", "Sum"]));
    const [back] = differences(richWorkbook([strings, "Amount", "Sum"]), richWorkbook());
    expect([there, back]).toEqual([
      'sheet Plan, cell B1 value: "Amount" ≠ "Sum"',
      'sheet Plan, cell B1 value: "Sum" ≠ "Amount"',
    ]);
  });
});

describe("of two workbooks does not count", () => {
  it.each<[string, ...Change[]]>([
    [
      "who the plan is",
      [meta, "plan-0001", "plan-9"],
      [stamp, "plan-0001", "plan-9"],
      [properties, "plan-0001", "plan-9"],
    ],
    [
      "when it was written",
      [meta, "2024-05-01T10:00", "2025-01-01T00:01"],
      [stamp, "2024-05-01T10:00", "2025-01-01T00:01"],
    ],
    ["which ids the rows have", [strings, "3F7K2M9Q", "AAAA1111"], [strings, "8ZXW4T2A", "BBBB2222"]],
    ["the day on which it was created or calculated", [meta, "45413", "46000"]],
    ["where the cursor stands", [sheet, '<selection sqref="A1"/>', '<selection sqref="B2"/>']],
    ["the used range as written", [sheet, '<dimension ref="A1:C4"/>', ""]],
    ["how flags are written", [sheet, 'hidden="1"', 'hidden="true"']],
    ["the last bits of a number", [sheet, "<v>0.1</v>", "<v>0.10000000000000001</v>"]],
    ["a default that is spelled out", [sheet, 'showErrorMessage="1"', 'showErrorMessage="1" errorStyle="stop"']],
    ["how columns are grouped", [sheet, '<col min="2" max="3" width="20" customWidth="1"/>', twoColumns()]],
    ["a blank cell that looks like its surroundings", [sheet, '<row r="3">', '<row r="3"><c r="AA3"/>']],
    ["the order of attributes", [sheet, 'min="1" max="1" width="12.5"', 'width="12.5" max="1" min="1"']],
    ["the numbers of axes", [chart, '"111"', '"7"'], [chart, '"222"', '"8"']],
    ["the numbers of rules", [sheet, 'priority="2"', 'priority="9"']],
    ["the numbers of tables", [table, 'id="1" name="M', 'id="7" name="M']],
    ["relation ids", [sheet, "rId2", "x9"], ["xl/worksheets/_rels/sheet1.xml.rels", "rId2", "x9"]],
  ])("%s", (_, ...changes) => {
    expect(differences(richWorkbook(), richWorkbook(...changes))).toEqual([]);
  });

  it("the order of shared strings, or whether a text is shared at all", () => {
    const [first, second] = ["<si><t>Id</t></si>", "<si><t>Amount</t></si>"];
    const swapped = richWorkbook(
      [strings, first + second, second + first],
      [sheet, 't="s"><v>0</v>', 't="s"><v>99</v>'],
      [sheet, 't="s"><v>1</v>', 't="s"><v>0</v>'],
      [sheet, 't="s"><v>99</v>', 't="s"><v>1</v>'],
      [sheet, 't="s"><v>2</v>', 't="inlineStr"><is><t>Double</t></is>'],
    );
    expect(differences(richWorkbook(), swapped)).toEqual([]);
  });

  it("the numbers of formats", () => {
    const firstFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const renumbered = richWorkbook(
      [styles, `count="3">${firstFormat}`, `count="4">${firstFormat}<xf numFmtId="5"/>`],
      [styles, 'numFmtId="164"', 'numFmtId="190"'],
      [sheet, 's="2"', 's="3"'],
      [sheet, 's="1"', 's="2"'],
    );
    expect(differences(richWorkbook(), renumbered)).toEqual([]);
  });

  it("what parts are called", () => {
    const { [table]: content, ...others } = richParts;
    const relations = "xl/worksheets/_rels/sheet1.xml.rels";
    const renamed = {
      ...others,
      "xl/tables/t.xml": content,
      [relations]: richParts[relations]?.replace("table1", "t"),
    };
    expect(differences(richWorkbook(), makePackage(renamed))).toEqual([]);
  });

  it("whether a formula is shared", () => {
    const plain = '<c r="B1"><f>A1+$A$1</f></c></row><row r="2"><c r="B2"><f>A2+$A$1</f></c>';
    const shared =
      '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c>';
    const make = (cells: string) => makeWorkbook(`<sheetData><row r="1">${cells}</row></sheetData>`);
    expect(differences(make(plain), make(shared))).toEqual([]);
    expect(differences(make(plain), make(shared.replace("$A$1", "$A$2")))).toHaveLength(2);
  });
});

describe("the masks", () => {
  it("are a parameter: without them ids count", () => {
    const literal = { ...defaultMasks, isRowId: () => false };
    const found = differences(richWorkbook(), richWorkbook([strings, "8ZXW4T2A", "BBBB2222"]), literal);
    expect(found).toEqual(['sheet Plan, cell A3 value: "8ZXW4T2A" ≠ "BBBB2222"']);
  });

  it("do not hide colours, though they are eight such letters", () => {
    const found = differences(richWorkbook(), richWorkbook([styles, "FF336699", "FF336600"]));
    expect(found.length).toBeGreaterThan(0);
  });

  it("leave times alone outside the meta sheet", () => {
    const times = ["2024-05-01T10:00:00Z", "2025-05-01T10:00:00Z"].map((time) => {
      return makeWorkbook(
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${time}</t></is></c></row></sheetData>`,
      );
    });
    expect(differences(times[0] ?? new Uint8Array(), times[1] ?? new Uint8Array())).toHaveLength(1);
  });
});

describe("a package that is no workbook", () => {
  it("is refused rather than found equal", () => {
    const empty = makePackage({ "_rels/.rels": relationsPart() });
    expect(() => differences(empty, empty)).toThrow("no workbook");
    const sheetless = makePackage({ ...richParts, [sheet]: undefined });
    expect(() => differences(sheetless, sheetless)).toThrow("The sheet Plan has no part");
    expect(() => differences(new Uint8Array(4), new Uint8Array(4))).toThrow();
  });

  it("is not mistaken for one whose sheets are empty", () => {
    const empty = makeWorkbook("<sheetData/>");
    expect(differences(empty, makePackage({ ...richParts, [workbook]: spreadsheetPart("workbook", "") }))).not.toEqual(
      [],
    );
  });
});

function twoColumns(): string {
  return ["2", "3"].map((index) => `<col min="${index}" max="${index}" width="20" customWidth="1"/>`).join("");
}
