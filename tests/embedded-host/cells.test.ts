import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.close());

/** Writes the inputs to a column and reads them back. */
function typed(...inputs: readonly unknown[]) {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, inputs.length, 1);
    range.values = inputs.map((input) => [input]);
    range.load("values,valueTypes,numberFormat,formulas");
    await context.sync();
    const column = (rows: unknown[][]) => rows.map(([value]) => value);
    return {
      values: column(range.values),
      types: column(range.valueTypes),
      formats: column(range.numberFormat),
      formulas: column(range.formulas),
    };
  });
}

async function read(address: string, what: "values" | "formulas" | "text" = "values"): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load(what);
    await context.sync();
    return range[what];
  });
}

function write(address: string, property: "values" | "formulas", input: unknown): Promise<void> {
  return excel.Excel.run(async (context) => {
    Object.assign(context.workbook.worksheets.getItem("Sheet1").getRange(address), { [property]: input });
    await context.sync();
  });
}

describe("Text that is written to a cell is read as typed in English (US)", () => {
  it.each([
    ["12", 12, "General"],
    ["-1,234.5", -1234.5, "#,##0.00"],
    ["(12)", -12, "General"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["$5", 5, "$#,##0"],
    ["1E3", 1000, "0.00E+00"],
    ["1/2/2026", 46024, "m/d/yyyy"],
    ["2026-01-02", 46024, "m/d/yyyy"],
    ["2-Jan-2026", 46024, "d-mmm-yy"],
    ["1-2", 46024, "d-mmm"],
    ["Mar 5", 46086, "d-mmm"],
    ["12:30", 0.5208333333333334, "h:mm"],
    ["true", true, "General"],
    ["13/1/2026", "13/1/2026", "General"],
    ["31.12.2026", "31.12.2026", "General"],
    ["1,5", "1,5", "General"],
    ["Plan 2026", "Plan 2026", "General"],
  ])("%j becomes %j in the format %s", async (input, value, format) => {
    expect(await typed(input)).toMatchObject({ values: [value], formats: [format] });
  });

  it("is protected by an apostrophe, which is no part of the value", async () => {
    const { values, formats } = await typed("'1-2", "'=1+1", "'TRUE", "''quoted'");
    expect(values).toEqual(["1-2", "=1+1", "TRUE", "'quoted'"]);
    expect(new Set(formats)).toEqual(new Set(["General"]));
  });

  it("stays text in a cell of the format @", async () => {
    await excel.Excel.run(async (context) => {
      Object.assign(context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2"), { numberFormat: "@" });
      await context.sync();
    });
    expect(await typed("00123", "=1+1")).toMatchObject({ values: ["00123", "=1+1"], types: ["String", "String"] });
  });

  it("is an error for the name of one, and told from text by its type", async () => {
    expect(await typed("#N/A", "'#N/A")).toMatchObject({ values: ["#N/A", "#N/A"], types: ["Error", "String"] });
  });

  it("is a formula after = or a leading sign, and refused where it is none", async () => {
    expect(await typed("=1+1", "+2+2")).toMatchObject({ values: [2, 4], formulas: ["=1+1", "=2+2"] });
    expect(await catchError(() => typed("=SUM("))).toMatchObject({ code: "InvalidArgument" });
    expect(await catchError(() => typed("- see (notes"))).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("An array of values", () => {
  it("leaves cells alone for null and empties them for an empty text", async () => {
    await write("A1:C1", "values", [["a", "b", 3]]);
    await write("A1:C1", "values", [[null, "", 4]]);
    expect(await read("A1:C1")).toEqual([["a", "", 4]]);
  });

  it.each([
    ["A1:B2", [["only one row", 1]]],
    ["A1:B1", [["ragged"]]],
    ["A1", null],
    ["A:A", [["x"]]],
  ])("must have the size of the range %s", async (address, input) => {
    const error = await catchError(() => write(address, "values", input));
    expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  it("is null for whole columns, which are never read cell by cell", async () => {
    expect(await read("A:A")).toBeNull();
  });
});

describe("Formulas", () => {
  it("move their relative references along when one is written to many cells", async () => {
    await write("A1:A3", "values", [[1], [2], [3]]);
    await write("B1:C2", "formulas", "=$A1*A$3+SUM($A$1:A1)");
    expect(await read("B1:C2", "formulas")).toEqual([
      ["=$A1*A$3+SUM($A$1:A1)", "=$A1*B$3+SUM($A$1:B1)"],
      ["=$A2*A$3+SUM($A$1:A2)", "=$A2*B$3+SUM($A$1:B2)"],
    ]);
  });

  it("are calculated when a value is asked for, and again after a change", async () => {
    await write("A1:B1", "values", [[2, "=A1*10"]]);
    expect(await read("B1")).toEqual([[20]]);
    await write("A1", "values", [[3]]);
    expect(await read("B1")).toEqual([[30]]);
    await write("A1", "values", [["'x"]]);
    expect(await read("B1")).toEqual([["#VALUE!"]]);
  });

  it("know today as the host was told", async () => {
    await write("A1", "values", [["=TODAY()"]]);
    expect(await read("A1")).toEqual([[46037]]);
  });

  it("lie in the file with their values and with the prefix of newer functions, which the API never shows", async () => {
    await write("A1:B1", "values", [[7, "=IFNA(XLOOKUP(7,A1:A2,A1:A2),0)"]]);
    expect(await read("B1", "formulas")).toEqual([["=IFNA(XLOOKUP(7,A1:A2,A1:A2),0)"]]);
    excel.save();
    const cell = excel.host.workbook.sheets[0]?.cell(0, 1);
    expect(cell).toMatchObject({ formula: "_xlfn.IFNA(_xlfn.XLOOKUP(7,A1:A2,A1:A2),0)", value: 7 });
  });

  it("are refused when they are longer than Excel allows", async () => {
    const long = `=${"1+".repeat(4100)}1`;
    expect(await catchError(() => write("A1", "values", [[long]]))).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Formulas of a file that is opened", () => {
  async function reopened(formula: string, cached: number | null) {
    const file = excel.host.workbook;
    file.sheets[0]?.setFormula(0, 0, formula, cached);
    file.calculation.noteDone();
    const opened = await startExcel({ file: file.toBytes(), today: 46100 });
    const value = await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    opened.close();
    return value;
  }

  it("keep the values that they came with", async () => {
    expect(await reopened("1+1", 77)).toEqual([[77]]);
  });

  it("are calculated where they have none, or go with the time", async () => {
    expect(await reopened("1+1", null)).toEqual([[2]]);
    expect(await reopened("TODAY()", 46037)).toEqual([[46100]]);
  });
});

describe("The text of a cell", () => {
  it.each([
    [1234.5, "#,##0.00", "1,234.50"],
    [0.256, "0%", "26%"],
    [46037, "yyyy-mm-dd", "2026-01-15"],
    [5, '0.0" pcs"', "5.0 pcs"],
    [0.1 + 0.2, "General", "0.3"],
  ])("shows %d in the format %s as %s", async (value, format, expected) => {
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      await context.sync();
    });
    expect(await read("A1", "text")).toEqual([[expected]]);
  });

  it("is refused for a format that the host cannot show", async () => {
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [[1]];
      cell.numberFormat = [["0;[0"]];
      await context.sync();
    });
    expect(await catchError(() => read("A1", "text"))).toMatchObject({ code: "NotSupportedByHost" });
  });
});

describe("Five thousand rows of 27 columns", () => {
  it("go in and out as they are", async () => {
    const rows = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 27 }, (_, column) => row * 100 + column),
    );
    await write("A1:AA5000", "values", rows);
    expect(await read("A1:AA5000")).toEqual(rows);
  });
});
