import { startExcel, type RunningExcel } from "../support/excel-host";
import { makeWorkbook } from "../support/make-workbook";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

afterEach(() => excel.close());

async function onSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run((context) => use(context.workbook.worksheets.getFirst(), context));
}

type Content = "values" | "formulas" | "formulasLocal" | "formulasR1C1" | "numberFormat" | "numberFormatLocal";

async function read(sheet: Excel.Worksheet, address: string, what: Content): Promise<unknown[][]> {
  const range = sheet.getRange(address).load(what);
  await sheet.context.sync();
  return range[what];
}

describe("In a German Excel", () => {
  beforeEach(async () => {
    excel = await startExcel({ culture: "de-DE" });
  });

  // Doc comments of Excel.Range.values and formulasLocal: locale-shaped text is stored as text, but read by formulasLocal.
  it("values are read as English (US) and formulasLocal as German", async () => {
    const inputs = [["1,5", "31.12.2026", "1.5", "1/2/2026", "WAHR"]];
    const seen = await onSheet(async (sheet) => {
      sheet.getRange("A1:E1").values = inputs;
      sheet.getRange("A2:E2").formulasLocal = inputs;
      return [await read(sheet, "A1:E1", "values"), await read(sheet, "A2:E2", "values")];
    });
    expect(seen).toEqual([
      [["1,5", "31.12.2026", 1.5, 46024, "WAHR"]],
      // 1.5 is the first of May, and 1/2 the first of February.
      [[1.5, 46387, 46143, 46054, true]],
    ]);
  });

  it("formulas are English and formulasLocal has the signs of the culture", async () => {
    const seen = await onSheet(async (sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(B1,1.5)"]];
      sheet.getRange("A2").formulasLocal = [["=SUM(B1;2,5)"]];
      return [await read(sheet, "A1:A2", "formulas"), await read(sheet, "A1:A2", "formulasLocal")];
    });
    expect(seen).toEqual([
      [["=SUM(B1,1.5)"], ["=SUM(B1,2.5)"]],
      [["=SUM(B1;1,5)"], ["=SUM(B1;2,5)"]],
    ]);
  });

  it.each([
    ["yyyy-mm-dd", "JJJJ-MM-TT"],
    ["#,##0.00", "#.##0,00"],
    ['0.0" pcs"', '0,0" pcs"'],
    ["General", "Standard"],
    ["hh:mm", "hh:MM"],
  ])("the number format %s is %s in its own notation, and back", async (english, german) => {
    const seen = await onSheet(async (sheet) => {
      sheet.getRange("A1").numberFormat = [[english]];
      sheet.getRange("A2").numberFormatLocal = [[german]];
      return [await read(sheet, "A1", "numberFormatLocal"), await read(sheet, "A2", "numberFormat")];
    });
    expect(seen).toEqual([[[german]], [[english]]]);
  });
});

describe("Formulas in R1C1 notation", () => {
  it("are read and written, and one for all cells is the same in each", async () => {
    excel = await startExcel();
    const seen = await onSheet(async (sheet) => {
      sheet.getRange("B2:B3").formulasR1C1 = [["=RC[-1]*2"], ["=SUM(R1C1:R[-1]C)"]];
      sheet.getRange("C2:D2").formulasR1C1 = [["=R[1]C", "text"]];
      sheet.getRange("F1").values = [[5]];
      return [
        await read(sheet, "B2:D3", "formulas"),
        await read(sheet, "B2:D3", "formulasR1C1"),
        await read(sheet, "F1", "formulasR1C1"),
      ];
    });
    expect(seen).toEqual([
      [
        ["=A2*2", "=C3", "text"],
        ["=SUM($A$1:B2)", "", ""],
      ],
      [
        ["=RC[-1]*2", "=R[1]C", "text"],
        ["=SUM(R1C1:R[-1]C)", "", ""],
      ],
      [[5]],
    ]);
  });
});

// Rules for reading and writing values: excel-add-ins-blank-null-values.md, excel-add-ins-ranges-set-get-values.md.
describe("Writing values", () => {
  beforeEach(async () => {
    excel = await startExcel();
  });

  it("fills the whole range with a single value, which is read once more in each cell", async () => {
    const values = await onSheet(async (sheet) => {
      Object.assign(sheet.getRange("A1:B2"), { values: "12%" });
      return read(sheet, "A1:B2", "values");
    });
    expect(values).toEqual([
      [0.12, 0.12],
      [0.12, 0.12],
    ]);
  });

  it.each([
    ["a text longer than 32,767 characters", "x".repeat(32_768)],
    ["a formula longer than 8,192 characters", `=${"1+".repeat(4100)}1`],
    ["an object", { a: 1 }],
  ])("is refused for %s", async (_, input) => {
    const write = () =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[input]];
        await context.sync();
      });
    expect(await catchError(write)).toMatchObject({ code: "InvalidArgument" });
  });

  it("takes a text of exactly 32,767 characters", async () => {
    const values = await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_767)]];
      return read(sheet, "A1", "values");
    });
    expect(String(values[0]?.[0])).toHaveLength(32_767);
  });

  it("drops the apostrophe of text from values and formulas alike, so that a round trip makes formulas of it", async () => {
    // office-js #6687
    const seen = await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["'=1+1"]];
      const formulas = await read(sheet, "A1", "formulas");
      sheet.getRange("A1").formulas = formulas;
      return [formulas, await read(sheet, "A1", "values")];
    });
    expect(seen).toEqual([[["=1+1"]], [[2]]]);
  });
});

describe("Links", () => {
  beforeEach(async () => {
    excel = await startExcel();
  });

  it("stand on every cell of a range, with their text in the first", async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").hyperlink = {
        address: "https://example.com/a",
        screenTip: "tip",
        textToDisplay: "text",
      };
      sheet.getRange("B1").hyperlink = { documentReference: "Sheet1!C3" };
      const cells = ["A1", "A2", "B1", "C1"].map((address) => sheet.getRange(address).load("hyperlink,values"));
      await context.sync();
      return cells.map(({ hyperlink, values }) => [hyperlink, values[0]?.[0]]);
    });
    expect(seen).toEqual([
      [{ address: "https://example.com/a", screenTip: "tip", textToDisplay: "text" }, "text"],
      [{ address: "https://example.com/a", screenTip: "tip" }, ""],
      [{ documentReference: "Sheet1!C3", textToDisplay: "Sheet1!C3" }, "Sheet1!C3"],
      [null, ""],
    ]);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("need somewhere to lead to", async () => {
    const nowhere = () =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").hyperlink = { textToDisplay: "text" };
        await context.sync();
      });
    expect(await catchError(nowhere)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("The place of a range", () => {
  it("is told in points, without hidden rows and columns", async () => {
    excel = await startExcel();
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 75;
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      const range = sheet.getRange("C3:D4").load("top,left,width,height,addressLocal");
      await context.sync();
      const { top, left, width, height, addressLocal } = range;
      return [top, left, width, height, addressLocal];
    });
    expect(seen).toEqual([45, 75, 96, 30, "Sheet1!C3:D4"]);
  });
});

describe("The category of a number format", () => {
  it("is told for each cell", async () => {
    excel = await startExcel();
    const categories = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:F1");
      range.numberFormat = [["General", "0.00", "m/d/yyyy", "0%", "@", "h:mm"]];
      range.load("numberFormatCategories");
      await context.sync();
      return range.numberFormatCategories;
    });
    expect(categories).toEqual([["General", "Number", "Date", "Percentage", "Text", "Time"]]);
  });
});

describe("A formula that spills in the file", () => {
  it("has a parent and a spilled range, which cells beside it have not", async () => {
    const content =
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">SEQUENCE(3)</f><v>1</v></c><c r="B1"><v>9</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>';
    excel = await startExcel({ file: makeWorkbook(content) });
    const seen = await onSheet(async (sheet, context) => {
      const parent = sheet.getRange("A2").getSpillParent().load("address");
      const spilled = sheet.getRange("A1").getSpillingToRange().load("address");
      const none = sheet.getRange("B1").getSpillParentOrNullObject();
      const spills = ["A1:A3", "A1:B1", "B1"].map((address) => sheet.getRange(address).load("hasSpill"));
      await context.sync();
      return [parent.address, spilled.address, none.isNullObject, spills.map(({ hasSpill }) => hasSpill)];
    });
    expect(seen).toEqual(["Plan!A1", "Plan!A1:A3", true, [true, null, false]]);
  });
});
