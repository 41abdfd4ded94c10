import type { CellFormat } from "../../src/package/workbook-file";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

function withSheet(use: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

const sheet = () => excel.host.workbook.sheets[0];
const formatAt = (row: number, column: number): CellFormat =>
  excel.host.workbook.styles.format(sheet()?.cell(row, column)?.style ?? 0);

describe("Formats", () => {
  it("go to every cell of the range and read back where all agree", async () => {
    await withSheet((one) => {
      const range = one.getRange("A1:B2");
      range.format.font.set({ bold: true, color: "#ff0000", size: 14, name: "Arial", underline: "Single" });
      range.format.fill.color = "#00FF00";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
    });
    expect(formatAt(1, 1)).toMatchObject({
      font: { bold: true, color: "#FF0000", size: 14, name: "Arial", underline: true },
      fill: "#00FF00",
      alignment: { horizontal: "center", wrapText: true },
    });
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.load("format/font/bold,format/font/name,format/wrapText");
      await context.sync();
      return [range.format.font.bold, range.format.wrapText];
    });
    expect(read).toEqual([null, null]);
  });

  it("draw the edges of a range and the lines inside of it", async () => {
    await withSheet((one) => {
      const { borders } = one.getRange("B2:C4").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("EdgeTop").weight = "Medium";
      borders.getItem("EdgeTop").color = "#112233";
      borders.getItem("InsideHorizontal").color = "#445566";
    });
    expect(formatAt(1, 1).border).toEqual({
      top: { style: "medium", color: "#112233" },
      bottom: { style: "thin", color: "#445566" },
    });
    expect(formatAt(3, 2).border).toEqual({ top: { style: "thin", color: "#445566" } });
  });

  it("set widths and heights in points, and setting a width shows the column", async () => {
    await withSheet((one) => {
      const columns = one.getRange("B:C");
      columns.columnHidden = true;
      columns.format.columnWidth = 60;
      one.getRange("2:3").format.rowHeight = 30;
    });
    expect(sheet()?.columnWidth(2)).toBeCloseTo(60, 0);
    expect(sheet()?.isColumnHidden(2)).toBe(false);
    expect(sheet()?.rowHeight(1)).toBe(30);
  });

  it("are restyled by a link, which shows its text", async () => {
    await withSheet((one) => {
      one.getRange("A1").hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Go", screenTip: "There" };
    });
    expect(sheet()?.hyperlinks).toEqual([{ row: 0, column: 0, target: { location: "Sheet1!B2" }, tooltip: "There" }]);
    expect(sheet()?.cell(0, 0)?.value).toBe("Go");
    expect(formatAt(0, 0).font.underline).toBe(true);
  });
});

describe("Data validations", () => {
  it("have a rule, a prompt and an alert", async () => {
    await withSheet((one) => {
      const { dataValidation } = one.getRange("A2:A9");
      dataValidation.clear();
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { title: "T", message: "M", showPrompt: true };
      dataValidation.errorAlert = { title: "E", message: "F", showAlert: true, style: "Warning" };
    });
    expect(sheet()?.validations).toEqual([
      {
        range: { top: 1, left: 0, bottom: 8, right: 0 },
        rule: { kind: "whole", operator: "between", formula1: "1", formula2: "5" },
        ignoreBlank: false,
        prompt: { title: "T", message: "M" },
        error: { style: "warning", title: "E", message: "F" },
      },
    ]);
  });

  it("take dates as ISO text, never as numbers", async () => {
    await withSheet((one) => {
      one.getRange("A1").dataValidation.rule = { date: { formula1: "2026-01-15", operator: "GreaterThan" } };
    });
    expect(sheet()?.validations[0]?.rule).toEqual({ kind: "date", operator: "greaterThan", formula1: "46037" });
    const withNumber = withSheet((one) => {
      Object.assign(one.getRange("A2").dataValidation, {
        rule: { date: { formula1: 46037, operator: "GreaterThan" } },
      });
    });
    expect(await catchError(() => withNumber)).toMatchObject({
      code: "InvalidArgument",
      location: "DataValidation.rule",
    });
  });

  it.each([
    ["a sheet that is not there", { list: { inCellDropDown: true, source: "=Nowhere!$A$1:$A$3" } }],
    ["two rules", { list: { inCellDropDown: true, source: "=A" }, custom: { formula: "=TRUE" } }],
    ["a literal list that is too long", { list: { inCellDropDown: true, source: "x,".repeat(200) } }],
  ])("refuse %s", async (_, rule) => {
    const error = await catchError(() => withSheet((one) => void (one.getRange("A1").dataValidation.rule = rule)));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("Rules of both kinds", () => {
  it("refuse structured references, even to a table that is there", async () => {
    await withSheet((one) => {
      one.getRange("H1:H2").values = [["Code"], ["'a"]];
      one.tables.add("H1:H2", true).name = "KAP_T";
    });
    const validate = withSheet((one) => {
      one.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=KAP_T[Code]" } };
    });
    expect(await catchError(() => validate)).toMatchObject({
      code: "InvalidArgument",
      location: "DataValidation.rule",
    });
    const format = withSheet((one) => {
      one.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = '=KAP_T[Code]="a"';
    });
    expect(await catchError(() => format)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Conditional formats", () => {
  it("come on top of those before, with what their batch said of them", async () => {
    await withSheet((one) => {
      const formats = one.getRange("A1:B5").conditionalFormats;
      const first = formats.add("Custom");
      first.custom.rule.formula = '=$A1="open"';
      first.custom.format.font.color = "#FF0000";
      first.custom.format.fill.color = "#00FF00";
      first.stopIfTrue = true;
      const bar = formats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#0000FF";
      bar.positiveFormat.gradientFill = false;
      bar.positiveFormat.borderColor = "";
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "100" };
    });
    const rules = sheet()?.conditionalFormats.map(({ rule, priority }) => ({ ...rule, priority }));
    expect(rules).toHaveLength(2);
    expect(rules).toContainEqual({
      kind: "dataBar",
      color: "#0000FF",
      minimum: 0,
      maximum: 100,
      showValue: true,
      // As Excel makes new bars: red below zero, as long as nobody says otherwise.
      negativeColor: "#FF0000",
      priority: 1,
    });
    expect(rules).toContainEqual({
      kind: "formula",
      formula: '$A1="open"',
      style: { fontColor: "#FF0000", fill: "#00FF00" },
      stopIfTrue: true,
      priority: 2,
    });
    await withSheet((one) => one.getRange("A1:B5").conditionalFormats.clearAll());
    expect(sheet()?.conditionalFormats).toEqual([]);
  });
});

describe("Pages", () => {
  it("have what the layout says, lengths in any unit", async () => {
    await withSheet(({ pageLayout }) => {
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Inches", { left: 1, top: 0.5 });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintArea("A1:F40");
    });
    expect(sheet()?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitTo: { width: 1, height: 0 },
      margins: { left: 72, top: 36 },
      footer: { right: "&P / &N" },
      titleRows: { first: 0, last: 2 },
      printArea: { top: 0, left: 0, bottom: 39, right: 5 },
    });
  });
});
