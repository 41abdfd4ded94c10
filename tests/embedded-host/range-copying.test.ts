import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

/** Runs on a new sheet. */
async function onNewSheet<T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run((context) => use(context.workbook.worksheets.add(), context));
}

async function read(
  sheet: Excel.Worksheet,
  address: string,
  what: "values" | "formulas" | "numberFormat" = "formulas",
) {
  const range = sheet.getRange(address).load(what);
  await sheet.context.sync();
  return range[what];
}

// Doc comments of Excel.Range.copyFrom.
describe("Copying", () => {
  it("lets relative references move along, also from another sheet", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1*2", "=$A$1+A2"]];
      sheet.load("name");
      await context.sync();
      sheet.getRange("A3").copyFrom("A1:C1");
      const other = context.workbook.worksheets.add();
      other.getRange("B2").copyFrom(sheet.getRange("B1:C1"));
      other.getRange("B4").copyFrom(`${sheet.name}!B1`);
      return [await read(sheet, "A3:C3"), await read(other, "B2:C2"), await read(other, "B4")];
    });
    expect(seen).toEqual([[[1, "=A3*2", "=$A$1+A4"]], [["=A2*2", "=$A$1+A3"]], [["=A4*2"]]]);
  });

  it("makes an error of what would point off the sheet", async () => {
    const formulas = await onNewSheet(async (sheet) => {
      sheet.getRange("B2").formulas = [["=A1"]];
      sheet.getRange("A1").copyFrom("B2");
      return read(sheet, "A1");
    });
    expect(formulas).toEqual([["=#REF!"]]);
  });

  it("expands a smaller destination, and repeats the source in a multiple of it", async () => {
    const values = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("A4:F5").copyFrom("A1:B2");
      return read(sheet, "A1:F5", "values");
    });
    expect(values).toEqual([
      [1, 2, "", 1, 2, ""],
      [3, 4, "", 3, 4, ""],
      ["", "", "", "", "", ""],
      [1, 2, 1, 2, 1, 2],
      [3, 4, 3, 4, 3, 4],
    ]);
  });

  it.each([
    ["All", "=A2*2", "0.00"],
    ["Formulas", "=A2*2", "General"],
    ["Values", 4, "General"],
    ["Formats", "", "0.00"],
  ] as const)("%s brings the formula %j and the format %s", async (what, formula, format) => {
    const seen = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      sheet.getRange("B1").numberFormat = [["0.00"]];
      sheet.getRange("B2").copyFrom("B1", what);
      return [await read(sheet, "B2"), await read(sheet, "B2", "numberFormat")];
    });
    expect(seen).toEqual([[[formula]], [[format]]]);
  });

  it("skips blank cells where that is asked for", async () => {
    const values = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:C2").values = [
        [1, "", 3],
        ["x", "y", "z"],
      ];
      sheet.getRange("A2:C2").copyFrom("A1:C1", "All", true);
      return read(sheet, "A2:C2", "values");
    });
    expect(values).toEqual([[1, "y", 3]]);
  });

  it("transposes cells and their relative references", async () => {
    const formulas = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:C2").formulas = [
        [1, 2, 3],
        ["=A1", "=SUM(A1:B1)", "=$A$1"],
      ];
      sheet.getRange("E1").copyFrom("A1:C2", "All", false, true);
      return read(sheet, "E1:F3");
    });
    expect(formulas).toEqual([
      [1, "=E1"],
      [2, "=SUM(E1:E2)"],
      [3, "=$A$1"],
    ]);
  });

  it("takes several areas that are a rectangle with rows taken out", async () => {
    const seen = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange("D1").copyFrom(sheet.getRanges("A1:B1,A3:B3"));
      const odd = await catchError(async () => {
        sheet.getRange("D1").copyFrom(sheet.getRanges("A1,B3"));
        await sheet.context.sync();
      });
      return [await read(sheet, "D1:E2", "values"), odd];
    });
    expect(seen).toMatchObject([
      [
        [1, 2],
        [5, 6],
      ],
      { code: "InvalidArgument" },
    ]);
  });

  it("goes to each of several areas", async () => {
    const values = await onNewSheet(async (sheet) => {
      sheet.getRange("A1").values = [[7]];
      sheet.getRanges("B1:B2,D1").copyFrom("A1");
      return read(sheet, "A1:D2", "values");
    });
    expect(values).toEqual([
      [7, 7, "", 7],
      ["", 7, "", ""],
    ]);
  });

  it("reads everything before it writes, where source and destination overlap", async () => {
    const values = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A2").copyFrom("A1:A3");
      return read(sheet, "A1:A4", "values");
    });
    expect(values).toEqual([[1], [1], [2], [3]]);
  });

  it("brings validations, conditional formats, merged cells and links along with all", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").dataValidation.rule = { custom: { formula: "=A1>B$1" } };
      sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1";
      sheet.getRange("A3:B3").merge();
      sheet.getRange("B1").hyperlink = { documentReference: "A1", screenTip: "tip", textToDisplay: "go" };
      await context.sync();
      sheet.getRange("D5").copyFrom("A1:B3");
      const copy = sheet.getRange("D5:E6");
      copy.dataValidation.load("rule");
      const count = copy.conditionalFormats.getCount();
      const merged = sheet.getRange("D5:E9").getMergedAreasOrNullObject().load("address");
      const link = sheet.getRange("E5").load("hyperlink");
      await context.sync();
      return [copy.dataValidation.rule, count.value, merged.address.replace(/^.*!/, ""), link.hyperlink];
    });
    expect(seen).toMatchObject([
      { custom: { formula: "=D5>E$1" } },
      1,
      "D7:E7",
      { documentReference: "A1", screenTip: "tip", textToDisplay: "go" },
    ]);
  });

  it("brings a conditional format to another sheet, with its formula moved", async () => {
    const rules = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>1";
      const other = context.workbook.worksheets.add().load("name");
      other.getRange("A4").copyFrom(sheet.getRange("A1:B2"), "Formats");
      await context.sync();
      return excel.host.workbook.sheet(other.name)?.conditionalFormats;
    });
    expect(rules).toMatchObject([
      { ranges: [{ top: 3, left: 0, bottom: 4, right: 1 }], rule: { kind: "formula", formula: "$A4>1" } },
    ]);
  });
});

// Doc comment of Excel.Range.moveTo; references follow as with cut and paste.
describe("Moving", () => {
  it("takes contents and formats along, and leaves empty cells behind", async () => {
    const seen = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B1").values = [["12%", "x"]];
      sheet.getRange("A1:B1").moveTo("B1");
      return [await read(sheet, "A1:C1", "values"), await read(sheet, "A1:C1", "numberFormat")];
    });
    expect(seen).toEqual([[["", 0.12, "x"]], [["General", "0%", "General"]]]);
  });

  it("lets references to the cells follow, and those of the cells mean what they meant", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").formulas = [
        [1, "=A1+$A$2", "=SUM($A$1:A2)"],
        [2, "=E5", ""],
      ];
      sheet.load("name");
      const other = context.workbook.worksheets.add().load("name");
      await context.sync();
      other.getRange("A1").formulas = [[`=${sheet.name}!A2`]];
      sheet.getRange("A1:A2").moveTo("E5");
      sheet.getRange("B1").moveTo("B9");
      const same = [await read(sheet, "C1"), await read(sheet, "B9"), await read(sheet, "B2"), await read(other, "A1")];
      sheet.getRange("B9").moveTo(other.getRange("C3"));
      return [...same, await read(other, "C3")].map(([row]) => String(row?.[0]).replaceAll(sheet.name, "S"));
    });
    expect(seen).toEqual(["=SUM($E$5:E6)", "=E5+$E$6", "=#REF!", "=S!E6", "=S!E5+S!$E$6"]);
  });

  it("is refused by name where a chart shows the cells", async () => {
    const error = await catchError(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["a", 1],
          ["b", 2],
        ];
        sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
        await context.sync();
        sheet.getRange("A1:B2").moveTo("D1");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "NotSupportedByHost",
      message: expect.stringContaining("a chart shows") as string,
    });
  });
});

describe("The file after all of this", () => {
  it("is valid", async () => {
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});
