// Conditional formats as Excel itself writes them: ECMA-376 (18.3.1.10) and [MS-XLSX] (2.6.28, CT_ConditionalFormatting).
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { PackageError, type ConditionalRule, type SheetFile, type WorkbookFile } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { range, sheetOf } from "./every-feature";
import { MAIN, oneSheetParts, worksheet, zipParts } from "./foreign-package";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

function extension(blocks: string): string {
  const list = `<x14:conditionalFormattings>${blocks}</x14:conditionalFormattings>`;
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${list}</ext></extLst>`;
}

function newer(rule: string, sqref: string): string {
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}

function open(main: string, ext = ""): { file: WorkbookFile; sheet: SheetFile } {
  const file = openWorkbook(zipParts(oneSheetParts(worksheet(`<sheetData/>${main}${ext}`))));
  return { file, sheet: sheetOf(file, "Data") };
}

const block = (rules: string, sqref = "A1:A9") =>
  `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`;

/** A part as it is saved. */
function saved(file: WorkbookFile, part = "xl/worksheets/sheet1.xml"): string {
  return strFromU8(unzipSync(file.toBytes())[part] ?? new Uint8Array());
}

const BAR_ID = "{DA7ABA51-AAAA-BBBB-0001-000000000001}";
const excelBar =
  `<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>` +
  `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${BAR_ID}</x14:id></ext></extLst></cfRule>`;
const excelTwin =
  `<x14:cfRule type="dataBar" id="${BAR_ID}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0">` +
  `<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/>` +
  `<x14:negativeBorderColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>`;

describe("A conditional format of another program's file", () => {
  it.each<[string, string, object]>([
    [
      "cellIs",
      '<cfRule type="cellIs" priority="1" operator="between"><formula>1</formula><formula>$B$1</formula></cfRule>',
      { kind: "cellValue", operator: "between", formula1: "1", formula2: "$B$1" },
    ],
    [
      "containsText",
      '<cfRule type="containsText" priority="1" operator="containsText" text="a&amp;b"><formula>NOT(ISERROR(SEARCH("a&amp;b",A1)))</formula></cfRule>',
      { kind: "text", operator: "contains", text: "a&b" },
    ],
    [
      "beginsWith without its text",
      '<cfRule type="beginsWith" priority="1" operator="beginsWith"><formula>LEFT(A1,LEN($B$1))=$B$1</formula></cfRule>',
      { kind: "text", operator: "beginsWith", text: "=$B$1" },
    ],
    [
      "timePeriod",
      '<cfRule type="timePeriod" priority="1" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(A1,1)&lt;=6,FLOOR(A1,1)&lt;=TODAY())</formula></cfRule>',
      { kind: "period", period: "last7Days" },
    ],
    [
      "containsBlanks",
      '<cfRule type="containsBlanks" priority="1"><formula>LEN(TRIM(A1))=0</formula></cfRule>',
      { kind: "state", state: "blanks" },
    ],
    ["duplicateValues", '<cfRule type="duplicateValues" priority="1"/>', { kind: "state", state: "duplicates" }],
    [
      "top10",
      '<cfRule type="top10" priority="1" percent="1" bottom="1" rank="5"/>',
      { kind: "topBottom", isBottom: true, isPercent: true, rank: 5 },
    ],
    [
      "aboveAverage",
      '<cfRule type="aboveAverage" priority="1" aboveAverage="0" stdDev="2"/>',
      { kind: "average", isAbove: false, orEqual: false, deviations: 2 },
    ],
    [
      "dataBar of Excel 2007",
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min" val="0"/><cfvo type="percent" val="90"/><color theme="4"/></dataBar></cfRule>',
      {
        kind: "dataBar",
        color: "#4472C4",
        minimum: { type: "min" },
        maximum: { type: "percent", value: "90" },
        gradient: true,
        axis: "none",
        minLength: 10,
        maxLength: 90,
      },
    ],
    [
      "iconSet",
      '<cfRule type="iconSet" priority="1"><iconSet iconSet="3Flags" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="5" gte="0"/><cfvo type="formula" val="$B$1"/></iconSet></cfRule>',
      {
        kind: "iconSet",
        set: "3Flags",
        reverse: true,
        showValue: true,
        criteria: [
          { threshold: { type: "percent", value: "0" }, orEqual: true },
          { threshold: { type: "num", value: "5" }, orEqual: false },
          { threshold: { type: "formula", value: "$B$1" }, orEqual: true },
        ],
      },
    ],
    ["a kind of tomorrow", '<cfRule type="sparkle" priority="1" what="ever"/>', { kind: "unknown", type: "sparkle" }],
  ])("reads as what it is: %s", (_, rule, expected) => {
    expect(open(block(rule)).sheet.conditionalFormats).toMatchObject([
      { ranges: [range(0, 0, 8, 0)], rule: expected, priority: 1 },
    ]);
  });

  it("reads a data bar with what its twin says, and once only", () => {
    const { sheet } = open(block(excelBar), extension(newer(excelTwin, "A1:A9")));
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      {
        kind: "dataBar",
        color: "#638EC6",
        minimum: { type: "autoMin" },
        maximum: { type: "autoMax" },
        showValue: true,
        gradient: true,
        borderColor: "#638EC6",
        negativeColor: "#FF0000",
        negativeBorderColor: "#FF0000",
      },
    ]);
  });

  it("reads those that stand in the extension alone, with their own style", async () => {
    const rules =
      newer(
        '<x14:cfRule type="expression" priority="2" id="{00000000-0000-0000-0000-000000000001}"><xm:f>Data!$B$1=A1</xm:f><x14:dxf><font><b/><color rgb="FFFF0000"/></font></x14:dxf></x14:cfRule>',
        "A1:A4 C3",
      ) +
      newer(
        '<x14:cfRule type="iconSet" priority="1" id="{00000000-0000-0000-0000-000000000002}"><x14:iconSet custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>3</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>7</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="1"/><x14:cfIcon iconSet="3Flags" iconId="2"/></x14:iconSet></x14:cfRule>',
        "B1:B4",
      );
    const { file, sheet } = open("", extension(rules));
    expect(sheet.conditionalFormats).toMatchObject([
      {
        rule: {
          kind: "iconSet",
          set: "3TrafficLights1",
          criteria: [
            { icon: { set: "NoIcons" } },
            { icon: { set: "3Stars", index: 1 } },
            { icon: { set: "3Flags", index: 2 } },
          ],
        },
      },
      {
        ranges: [range(0, 0, 3, 0), range(2, 2, 2, 2)],
        rule: { kind: "formula", formula: "Data!$B$1=A1", style: { bold: true, fontColor: "#FF0000" } },
      },
    ]);
    const [icons, formula] = sheet.conditionalFormats;
    if (icons?.rule.kind !== "iconSet" || formula?.rule.kind !== "formula") throw new Error("other rules expected");
    sheet.rules.change(icons.id, { rule: { ...icons.rule, showValue: false } });
    sheet.rules.change(formula.id, {
      rule: { ...formula.rule, style: { ...formula.rule.style, fill: "#FFFF00" } },
      ranges: [range(1, 0, 1, 0)],
    });
    expect(sheet.conditionalFormats).toMatchObject([
      { id: icons.id, rule: { kind: "iconSet", showValue: false } },
      { id: formula.id, rule: { style: { bold: true, fontColor: "#FF0000", fill: "#FFFF00" } } },
    ]);
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });
});

describe("A change of one conditional format", () => {
  const three =
    block(
      '<cfRule type="duplicateValues" priority="3"/><!-- kept --><cfRule type="sparkle" priority="7" what="ever"/>',
    ) + block('<cfRule type="top10" priority="5" rank="3"/>', "C1:C9");

  it("leaves the others as they stand in the file, gaps of their priorities too", () => {
    const { file, sheet } = open(three);
    const top = sheet.conditionalFormats.find(({ rule }) => rule.kind === "topBottom");
    if (top?.rule.kind !== "topBottom") throw new Error("a rule of rank expected");
    sheet.rules.change(top.id, { rule: { ...top.rule, rank: 4 } });
    expect(saved(file)).toContain(
      '<cfRule type="duplicateValues" priority="3"/><!-- kept --><cfRule type="sparkle" priority="7" what="ever"/>',
    );
    expect(saved(file)).toContain('<cfRule type="top10" priority="5" rank="4"/>');
  });

  it("keeps what the contract does not know of its style", async () => {
    const rule = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule>';
    const dxf = '<dxf><font><b/><condense val="0"/></font><protection locked="0"/></dxf>';
    const parts = oneSheetParts(
      worksheet(`<sheetData/>${block(rule)}`),
      { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><dxfs count="1">${dxf}</dxfs></styleSheet>` },
      { "xl/styles.xml": "+styles" },
      [["styles", "styles.xml"]],
    );
    const file = openWorkbook(zipParts(parts));
    const sheet = sheetOf(file, "Data");
    const [first] = sheet.conditionalFormats;
    if (first?.rule.kind !== "formula") throw new Error("a formula expected");
    sheet.rules.change(first.id, { rule: { ...first.rule, style: { italic: true } } });
    const styles = saved(file, "xl/styles.xml");
    expect(styles).toContain(dxf);
    expect(styles).toContain('<dxf><font><i/><condense val="0"/></font><protection locked="0"/></dxf>');
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("removes it alone, and its twin with it", async () => {
    const { file, sheet } = open(
      block(excelBar + '<cfRule type="duplicateValues" priority="2"/>'),
      extension(newer(excelTwin, "A1:A9")),
    );
    const [bar] = sheet.conditionalFormats;
    sheet.rules.remove(bar?.id ?? "");
    expect(sheet.conditionalFormats.map(({ rule }) => rule.kind)).toEqual(["state"]);
    expect(saved(file)).not.toContain("x14:");
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });

  it("can put it anywhere in the order, and the ids stay with their rules", () => {
    const { file, sheet } = open(three);
    const ids = sheet.conditionalFormats.map(({ id }) => id);
    sheet.rules.move(ids[2] ?? "", 0);
    expect(sheet.conditionalFormats.map(({ id, priority }) => [id, priority])).toEqual([
      [ids[2], 1],
      [ids[0], 2],
      [ids[1], 3],
    ]);
    expect(saved(file)).toContain('<cfRule type="sparkle" priority="1" what="ever"/>');
  });

  it("tells it from others that are equal to it", () => {
    const { sheet } = open("");
    const equal: ConditionalRule = { kind: "formula", formula: "A1=1", style: {} };
    const [first, second, third] = [1, 2, 3].map(() => sheet.rules.add([range(0, 0, 8, 0)], equal));
    sheet.rules.change(second ?? "", { rule: { ...equal, formula: "A1=2" } });
    expect(sheet.conditionalFormats).toMatchObject([
      { id: third, rule: { formula: "A1=1" } },
      { id: second, rule: { formula: "A1=2" } },
      { id: first, rule: { formula: "A1=1" } },
    ]);
    sheet.rules.change(second ?? "", { rule: equal });
    sheet.rules.remove(second ?? "");
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual([third, first]);
  });

  it("gives it other ranges, from whose corner its formula reads as before for every cell", () => {
    const { sheet } = open(block('<cfRule type="expression" priority="1"><formula>$B1&gt;A1</formula></cfRule>'));
    const [first] = sheet.conditionalFormats;
    sheet.rules.change(first?.id ?? "", { ranges: [range(4, 2, 5, 2), range(3, 3, 3, 3)] });
    expect(sheet.conditionalFormats).toMatchObject([
      { id: first?.id, ranges: [range(4, 2, 5, 2), range(3, 3, 3, 3)], rule: { formula: "$B4>C4" } },
    ]);
  });
});

describe("A rule that Excel would repair", () => {
  const percent = { type: "percent", value: "5" } as const;
  it.each<[string, ConditionalRule]>([
    ["an empty formula", { kind: "formula", formula: "", style: {} }],
    ["one bound of two", { kind: "cellValue", operator: "between", formula1: "1", style: {} }],
    ["a rank of 0", { kind: "topBottom", isBottom: false, isPercent: false, rank: 0, style: {} }],
    ["a rank of 101 percent", { kind: "topBottom", isBottom: false, isPercent: true, rank: 101, style: {} }],
    ["deviations with the average itself", { kind: "average", isAbove: true, orEqual: true, deviations: 1, style: {} }],
    ["a scale of one color", { kind: "colorScale", points: [{ threshold: percent, color: "#FF0000" }] }],
    [
      "two icons for three",
      {
        kind: "iconSet",
        set: "3Flags",
        showValue: true,
        reverse: false,
        criteria: [{ threshold: percent, orEqual: true }],
      },
    ],
    ["an unknown kind", { kind: "unknown", type: "sparkle" }],
  ])("is refused: %s", (_, rule) => {
    expect(() => open("").sheet.addConditionalFormat(range(0, 0, 3, 0), rule)).toThrow(PackageError);
  });
});
