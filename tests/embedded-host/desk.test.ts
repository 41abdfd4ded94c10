import type { Validation } from "../../src/package/workbook-file";
import type { SheetFile } from "../../src/package/workbook-file";
import type { Desk } from "../../src/embedded-host/desk";
import { startExcel, type RunningExcel } from "../support/excel-host";

let excel: RunningExcel;
let desk: Desk;
let sheet: SheetFile;

beforeEach(async () => {
  excel = await startExcel();
  ({ desk } = excel.host);
  sheet = desk.activeSheet;
});
afterEach(() => excel.close());

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function formatOf(row: number, column: number): string {
  return excel.host.workbook.styles.format(sheet.cell(row, column)?.style ?? 0).numberFormat;
}

function validate(rule: Validation["rule"], error: Validation["error"] = { style: "stop", title: "", message: "" }) {
  sheet.setValidation({ top: 0, left: 0, bottom: 9, right: 0 }, { rule, ignoreBlank: true, error });
}

function addTable(): void {
  [
    ["Key", "Amount", "Double"],
    ["a", 1, null],
    ["b", 2, null],
  ].forEach((row, down) => row.forEach((value, along) => sheet.setValue(down, along, value)));
  const range = { top: 0, left: 0, bottom: 2, right: 2 };
  sheet.addTable({ name: "T", range, showBandedRows: true, showFilterButton: true });
}

describe("What is typed in German", () => {
  beforeEach(() => {
    desk.culture = "de-DE";
  });

  it.each([
    ["1.234,5", 1234.5, "#,##0.00", "1.234,50"],
    ["1,5", 1.5, "General", "1,5"],
    ["12 %", 0.12, "0%", "12%"],
    ["31.12.2026", 46387, "m/d/yyyy", "31.12.2026"],
    ["31.12.", 46387, "d-mmm", "31. Dez"],
    ["1.5", 46143, "d-mmm", "1. Mai"],
    ["1. März 2026", 46082, "d-mmm-yy", "1. Mrz 26"],
    ["Mrz 26", 46082, "mmm-yy", "Mrz 26"],
    ["12,50 €", 12.5, '#,##0.00 "€"', "12,50 €"],
    ["wahr", true, "General", "WAHR"],
    ["#NV", { error: "#N/A" }, "General", "#NV"],
    ["'1,5", "1,5", "General", "1,5"],
    ["1.5.x", "1.5.x", "General", "1.5.x"],
  ])("%s becomes %j in the format %s, shown as %s", (text, value, format, shown) => {
    expect(desk.type(0, 0, text)).toEqual({ kind: "accepted" });
    expect(sheet.cell(0, 0)?.value).toEqual(value);
    expect(formatOf(0, 0)).toBe(format);
    expect(desk.text(sheet, 0, 0)).toBe(shown);
  });

  it("reads formulas with the signs of the culture and shows them so", () => {
    desk.type(0, 0, "4");
    desk.type(0, 1, '=ROUND(A1*1,25;1)&";"&SUM(A1;2)');
    expect(sheet.cell(0, 1)?.formula).toBe('ROUND(A1*1.25,1)&";"&SUM(A1,2)');
    expect(desk.inputText(sheet, 0, 1)).toBe('=ROUND(A1*1,25;1)&";"&SUM(A1;2)');
  });

  it("starts editing with what would have to be typed", () => {
    const edited = ["1234,5", "12%", "31.12.2026", "'007", "WAHR", "-0,000001"].map((text, row) => {
      desk.type(row, 0, text);
      return desk.inputText(sheet, row, 0);
    });
    expect(edited).toEqual(["1234,5", "12%", "31.12.2026", "'007", "WAHR", "-0,000001"]);
  });
});

describe("What is typed in English (US)", () => {
  it.each([
    ["1,234.5", 1234.5, "1,234.50"],
    ["12/31/2026", 46387, "12/31/2026"],
    ["31.12.2026", "31.12.2026", "31.12.2026"],
    ["$5", 5, "$5"],
    ["true", true, "TRUE"],
  ])("%s becomes %j, shown as %s", (text, value, shown) => {
    desk.type(0, 0, text);
    expect([sheet.cell(0, 0)?.value, desk.text(sheet, 0, 0)]).toEqual([value, shown]);
  });

  it("is a percentage in a cell that shows percentages", () => {
    sheet.formatRange(cell(0, 0), { numberFormat: "0.0%" });
    desk.type(0, 0, "12");
    expect([sheet.cell(0, 0)?.value, desk.text(sheet, 0, 0)]).toEqual([0.12, "12.0%"]);
  });

  it("stays text in a cell for text", () => {
    sheet.formatRange(cell(0, 0), { numberFormat: "@" });
    desk.type(0, 0, "007");
    expect(sheet.cell(0, 0)?.value).toBe("007");
  });

  it("is calculated at once", () => {
    desk.type(0, 0, "2");
    desk.type(0, 1, "=A1*3");
    expect(desk.value(sheet, 0, 1)).toBe(6);
    desk.type(0, 0, "5");
    expect(desk.text(sheet, 0, 1)).toBe("15");
  });

  it("is impossible where a formula cannot be read, and the cell keeps what it had", () => {
    desk.type(0, 0, "kept");
    expect(desk.type(0, 0, "=SUM(")).toEqual({ kind: "impossible", reason: "There's a problem with this formula." });
    expect(sheet.cell(0, 0)?.value).toBe("kept");
  });
});

describe("A cell with a validation", () => {
  const standard = {
    style: "stop",
    title: "Microsoft Excel",
    message: "This value doesn't match the data validation restrictions defined for this cell.",
  };

  it.each<[string, Validation["rule"], string, string]>([
    ["a literal list", { kind: "list", source: '"open, done"' }, "done", "Done"],
    ["a list in cells", { kind: "list", source: "$H$1:$H$2" }, "RED", "green"],
    ["a list behind a name", { kind: "list", source: "Colors" }, "blue", "green"],
    ["a list that is calculated", { kind: "list", source: "OFFSET($H$1,0,0,2)" }, "blue", "green"],
    ["whole numbers", { kind: "whole", operator: "between", formula1: "1", formula2: "$I$1" }, "3", "2.5"],
    ["decimal numbers", { kind: "decimal", operator: "greaterThan", formula1: "0" }, "0.5", "-1"],
    ["numbers, not text", { kind: "decimal", operator: "notEqual", formula1: "0" }, "1", "one"],
    ["dates", { kind: "date", operator: "greaterThanOrEqual", formula1: "46023" }, "1/1/2026", "12/31/2025"],
    ["a length", { kind: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "abc", "abcd"],
    ["a formula", { kind: "custom", formula: "A1>I1" }, "6", "5"],
    ["the result of a formula", { kind: "whole", operator: "equal", formula1: "4" }, "=2+2", "=2+3"],
  ])("takes only what suits %s", (_, rule, good, bad) => {
    sheet.setValue(0, 7, "red");
    sheet.setValue(1, 7, "blue");
    sheet.setValue(0, 8, 5);
    excel.host.workbook.setName({ name: "Colors", formula: "Sheet1!$H$1:$H$2" });
    validate(rule);
    expect(desk.type(0, 0, good)).toEqual({ kind: "accepted" });
    const before = desk.value(sheet, 0, 0);
    expect(desk.type(0, 0, bad)).toEqual({ kind: "refused", refusal: standard });
    expect(desk.value(sheet, 0, 0)).toEqual(before);
    expect(desk.type(0, 0, "")).toEqual({ kind: "accepted" });
  });

  it("looks at the cell's own row where its formula moves along", () => {
    validate({ kind: "custom", formula: "A1=B1" });
    sheet.setValue(3, 1, "x");
    expect(desk.type(3, 0, "x").kind).toBe("accepted");
    expect(desk.type(4, 0, "x").kind).toBe("refused");
  });

  it("speaks with its own words, and lets a warning pass when it is confirmed", () => {
    const warning = { style: "warning", title: "Amount", message: "Rather high" } as const;
    validate({ kind: "whole", operator: "lessThan", formula1: "10" }, warning);
    expect(desk.type(0, 0, "12%")).toEqual({ kind: "refused", refusal: warning });
    expect([desk.value(sheet, 0, 0), formatOf(0, 0)]).toEqual([null, "General"]);
    expect(desk.type(0, 0, "12", "warned")).toEqual({ kind: "accepted" });
    expect(desk.value(sheet, 0, 0)).toBe(12);
  });

  it("never lets a stop pass", () => {
    validate({ kind: "whole", operator: "lessThan", formula1: "10" });
    expect(desk.type(0, 0, "12", "warned").kind).toBe("refused");
  });

  it("takes everything where it shows no alert", () => {
    sheet.setValidation(cell(0, 0), { rule: { kind: "list", source: '"a"' }, ignoreBlank: true });
    expect(desk.type(0, 0, "b")).toEqual({ kind: "accepted" });
  });

  it("offers the items of its list", () => {
    sheet.setValue(0, 7, "red");
    sheet.setValue(2, 7, 1.5);
    validate({ kind: "list", source: "$H$1:$H$3" });
    desk.culture = "de-DE";
    expect(desk.choices(sheet, 0, 0)).toEqual(["red", "1,5"]);
    expect(desk.choices(sheet, 0, 5)).toBeUndefined();
    validate({ kind: "list", source: '"open, done"' });
    expect(desk.choices(sheet, 0, 0)).toEqual(["open", "done"]);
  });
});

describe("Typing at a table", () => {
  beforeEach(addTable);

  it("fills the whole column with the first formula, which new rows continue", () => {
    desk.type(1, 2, "=[@Amount]*2");
    expect(desk.value(sheet, 2, 2)).toBe(4);
    expect(sheet.tables[0]?.columns[2]?.formula).toBe("T[[#This Row],[Amount]]*2");
    desk.type(3, 1, "5");
    expect(sheet.tables[0]?.range.bottom).toBe(3);
    expect(desk.value(sheet, 3, 2)).toBe(10);
  });

  it("changes a calculated column as a whole, but no column that holds other things", () => {
    desk.type(1, 2, "=[@Amount]*2");
    desk.type(2, 2, "=[@Amount]*3");
    expect(desk.value(sheet, 1, 2)).toBe(3);
    desk.type(2, 2, "7");
    desk.type(1, 2, "=[@Amount]*4");
    expect([desk.value(sheet, 1, 2), desk.value(sheet, 2, 2)]).toEqual([4, 7]);
  });

  it("grows downwards with formats and validations, but not over other cells", () => {
    sheet.formatRange({ top: 1, left: 1, bottom: 2, right: 1 }, { numberFormat: "0.00" });
    const whole = { kind: "whole", operator: "lessThan", formula1: "10" } as const;
    const column = { top: 1, left: 1, bottom: 2, right: 1 };
    sheet.setValidation(column, { rule: whole, ignoreBlank: true, error: { style: "stop", title: "", message: "" } });
    desk.type(3, 0, "c");
    expect(desk.type(3, 1, "11").kind).toBe("refused");
    desk.type(3, 1, "3");
    expect(desk.text(sheet, 3, 1)).toBe("3.00");
    sheet.setValue(4, 2, "note");
    desk.type(4, 0, "d");
    expect(sheet.tables[0]?.range.bottom).toBe(3);
  });

  it("takes a new column in with its header", () => {
    desk.type(0, 3, "New");
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["Key", "Amount", "Double", "New"]);
  });

  it("renames a column in its header cell", () => {
    desk.type(5, 0, "=SUM(T[Amount])");
    desk.type(0, 1, "Sum");
    expect(sheet.cell(5, 0)?.formula).toBe("SUM(T[Sum])");
    expect(desk.value(sheet, 5, 0)).toBe(3);
  });
});

describe("The clipboard", () => {
  it("takes cells as they are shown, and puts them in as typed", () => {
    desk.culture = "de-DE";
    desk.type(0, 0, "1,5");
    desk.type(0, 1, "31.12.2026");
    sheet.setValue(1, 0, 'two\nlines "here"');
    const text = desk.copy({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(text).toBe('1,5\t31.12.2026\r\n"two\nlines ""here"""\t\r\n');
    expect(desk.paste(4, 2, text)).toEqual({ top: 4, left: 2, bottom: 5, right: 3 });
    expect([4, 5].map((row) => [2, 3].map((column) => desk.value(sheet, row, column)))).toEqual([
      [1.5, 46387],
      ['two\nlines "here"', null],
    ]);
  });

  it("lets a table grow over the rows that are pasted below it, unchecked", () => {
    addTable();
    validate({ kind: "list", source: '"a,b"' });
    desk.paste(3, 0, "x\t1\ny\t2");
    expect(sheet.tables[0]?.range).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
  });

  it("brings in as text what looks like a formula and is none", () => {
    desk.paste(0, 0, "- see (notes");
    expect(desk.value(sheet, 0, 0)).toBe("- see (notes");
    const tooLong = `=${"1+".repeat(5000)}1`;
    desk.paste(1, 0, tooLong);
    expect(desk.value(sheet, 1, 0)).toBe(tooLong);
  });

  it("shows what it has put in when it fails in the middle", () => {
    let calls = 0;
    desk.onChange(() => (calls += 1));
    expect(() => desk.paste(0, 0, `done\t${"x".repeat(40_000)}`)).toThrow("invalidArgument");
    expect([calls, desk.text(sheet, 0, 0)]).toEqual([1, "done"]);
  });
});

describe("What a co-author types", () => {
  it("is answered as at the screen, and warnings do not stop it", () => {
    validate({ kind: "list", source: '"a,b"' });
    expect(desk.typeRemotely("Sheet1", 0, 0, "a")).toEqual({ kind: "accepted" });
    expect(desk.typeRemotely("Sheet1", 0, 0, "c")).toMatchObject({ kind: "refused", refusal: { style: "stop" } });
    expect(desk.typeRemotely("Sheet1", 0, 1, "=SUM(")).toMatchObject({ kind: "impossible" });
    validate({ kind: "list", source: '"a,b"' }, { style: "warning", title: "", message: "" });
    expect(desk.typeRemotely("Sheet1", 1, 0, "c")).toEqual({ kind: "accepted" });
  });
});

describe("The screen", () => {
  it("shows the visible sheets, the active one and what is selected on each", () => {
    const { workbook } = excel.host;
    workbook.addSheet("Second");
    workbook.addSheet("Hidden").setVisibility("hidden");
    expect(desk.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
    desk.select(cell(4, 2));
    desk.activate("Second");
    expect([desk.activeSheet.name, desk.selection]).toEqual(["Second", cell(0, 0)]);
    desk.activate("Sheet1");
    expect(desk.selection).toEqual(cell(4, 2));
    expect(() => desk.activate("Hidden")).toThrow("hidden");
  });

  it("is told of edits, selections and what add-ins change, not of what they read", async () => {
    let calls = 0;
    const stop = desk.onChange(() => (calls += 1));
    desk.type(0, 0, "1");
    desk.select(cell(1, 1));
    expect(calls).toBe(2);
    const run = (change: (sheet: Excel.Worksheet) => void) =>
      excel.Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
    await run((target) => target.getRange("A1").load("values"));
    expect(calls).toBe(2);
    await run((target) => void (target.getRange("A1").values = [[7]]));
    expect([calls, desk.text(sheet, 0, 0)]).toEqual([3, "7"]);
    stop();
    desk.clear(cell(0, 0));
    expect([calls, desk.text(sheet, 0, 0)]).toEqual([3, ""]);
  });

  it("draws cells with the text of the culture", () => {
    desk.culture = "de-DE";
    desk.type(0, 0, "1,5");
    expect(desk.looks(sheet).cell(0, 0)).toMatchObject({ text: "1,5", horizontal: "right" });
  });
});
