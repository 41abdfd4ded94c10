// Defined names: what they stand for, whose they are, and what they may be called.
import { openWorkbook } from "../../src/package/open-workbook";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.20" } });
});
afterEach(() => excel.close());

const run = <T>(use: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.Excel.run(use);

async function addAll(names: Readonly<Record<string, string>>): Promise<void> {
  await run(async (context) => {
    for (const [name, formula] of Object.entries(names)) context.workbook.names.add(name, formula);
    await context.sync();
  });
}

const load = (name: string) =>
  run(async (context) => {
    const item = context.workbook.names.getItem(name).load("type,value,formula,visible,scope,comment");
    await context.sync();
    return item.toJSON();
  });

describe("A name", () => {
  it.each([
    ["=Sheet1!$A$1:$B$2", "Range", "Sheet1!$A$1:$B$2"],
    ["=0.5", "Double", 0.5],
    ['="text"', "String", "text"],
    ["=TRUE", "Boolean", true],
    ["=#REF!", "Error", "#REF!"],
    ["=SUM(Sheet1!$A$1:$B$1)*2", "Double", 6],
    ['=IF(Sheet1!$A$1>5,"much","little")', "String", "little"],
    ["={1,2;3,4}", "Array", 1],
  ])("for %s has the type %s and the value %p", async (formula, type, value) => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await addAll({ KAP_Name: formula });
    expect(await load("KAP_Name")).toMatchObject({ type, value, formula });
  });

  it("follows what its formula reads", async () => {
    await addAll({ KAP_Twice: "=Sheet1!$A$1*2" });
    expect((await load("KAP_Twice")).value).toBe(0);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[21]];
      await context.sync();
    });
    expect((await load("KAP_Twice")).value).toBe(42);
  });

  it("gives the values of its cells, or of its array, with their types", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["x", 2]];
      await context.sync();
    });
    await addAll({ KAP_Cells: "=Sheet1!$A$1:$B$2", KAP_Array: '={1,"two";3,TRUE}', KAP_One: "=7" });
    const read = await run(async (context) => {
      const all = ["KAP_Cells", "KAP_Array", "KAP_One"].map((name) =>
        context.workbook.names.getItem(name).arrayValues.load("values,types"),
      );
      await context.sync();
      return all.map(({ values, types }) => [values, types]);
    });
    expect(read).toEqual([
      [
        [
          ["x", 2],
          ["", ""],
        ],
        [
          ["String", "Double"],
          ["Empty", "Empty"],
        ],
      ],
      [
        [
          [1, "two"],
          [3, true],
        ],
        [
          ["Double", "String"],
          ["Double", "Boolean"],
        ],
      ],
      [[[7]], [["Double"]]],
    ]);
  });

  it("leads to parts of tables", async () => {
    const places = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:D3").values = [
        ["Key", "Amount", "Note"],
        ["'a", 1, "n"],
      ];
      const table = sheet.tables.add("B2:D3", true);
      table.name = "T";
      table.showTotals = true;
      const formulas = ["=T", "=T[Amount]", "=T[[Key]:[Amount]]", "=T[#All]", "=T[[#Headers],[Note]]", "=T[#Totals]"];
      const ranges = formulas.map((formula, index) =>
        context.workbook.names.add(`KAP_${index}x`, formula).getRange().load("address"),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(places).toEqual(["B3:D3", "C3", "B3:C3", "B2:D4", "D2", "B4:D4"].map((place) => `Sheet1!${place}`));
  });

  it("has a comment and can be hidden, and is found all the same", async () => {
    await run(async (context) => {
      const { names } = context.workbook;
      names.add("KAP_Said", "=1", "what it is for");
      names.add("KAP_Hidden", "=2").visible = false;
      await context.sync();
    });
    expect(await load("kap_said")).toMatchObject({ comment: "what it is for", visible: true, scope: "Workbook" });
    expect(await load("KAP_Hidden")).toMatchObject({ comment: "", visible: false, value: 2 });
    const bytes = excel.save();
    expect(await validationErrors(bytes)).toEqual([]);
    expect(openWorkbook(bytes).names).toEqual([
      { name: "KAP_Said", formula: "1", comment: "what it is for" },
      { name: "KAP_Hidden", formula: "2", hidden: true },
    ]);
  });

  it("cannot have a comment longer than 255 characters", async () => {
    const error = await catchError(() =>
      run(async (context) => {
        context.workbook.names.add("KAP_Long", "=1", "x".repeat(256));
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", location: "NamedItemCollection.add" });
  });

  it("gets another formula, and what names it calculates anew", async () => {
    await addAll({ KAP_Rate: "=2" });
    const value = await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=KAP_Rate*10"]];
      context.workbook.names.getItem("KAP_Rate").formula = "=3";
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(value).toEqual([[30]]);
  });

  it("is added as people of the culture write formulas", async () => {
    excel.close();
    excel = await startExcel({ culture: "de-DE" });
    await run(async (context) => {
      context.workbook.names.addFormulaLocal("KAP_Local", "=ROUND(1,25;1)");
      await context.sync();
    });
    expect(excel.host.workbook.names[0]?.formula).toBe("ROUND(1.25,1)");
  });

  // Names that Excel reads as cells, in both notations, or as logical values (MS-XLSB, XLNameWideString).
  it.each([
    ["A1"],
    ["XFD1048576"],
    ["R1C1"],
    ["R"],
    ["c"],
    ["TRUE"],
    ["1st"],
    ["two words"],
    ["a-b"],
    ["a".repeat(256)],
  ])("cannot be called %s", async (name) => {
    expect((await catchError(() => addAll({ [name]: "=1" }))).code).toBe("InvalidArgument");
  });

  it.each([["XFE1"], ["_x"], ["\\\\x"], ["Größe"], ["a.b"], ["A1048577"]])("can be called %s", async (name) => {
    await addAll({ [name]: "=1" });
    expect((await load(name)).value).toBe(1);
  });
});

describe("A name of a sheet", () => {
  beforeEach(async () => {
    await run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Sheet1");
      const other = workbook.worksheets.add("Other");
      sheet.names.add("KAP_Rate", "=2");
      workbook.names.add("KAP_Rate", "=3");
      [sheet, other].forEach((one) => void (one.getRange("A1").formulas = [["=KAP_Rate"]]));
      sheet.names.add("KAP_Here", sheet.getRange("C3"));
      workbook.names.add("KAP_Here", other.getRange("D4"));
      await context.sync();
    });
  });

  it("goes before one of the workbook on its own sheet", async () => {
    const read = await run(async (context) => {
      const sheets = ["Sheet1", "Other"].map((name) => context.workbook.worksheets.getItem(name));
      const cells = sheets.map((sheet) => sheet.getRange("A1").load("values"));
      const ranges = sheets.map((sheet) => sheet.getRange("KAP_Here").load("address"));
      await context.sync();
      return [cells.map(({ values }) => values[0]?.[0] as unknown), ranges.map(({ address }) => address)];
    });
    expect(read).toEqual([
      [2, 3],
      ["Sheet1!C3", "Other!D4"],
    ]);
  });

  it("knows its sheet; one of the workbook has none", async () => {
    const read = await run(async (context) => {
      const { worksheets, names } = context.workbook;
      const local = worksheets.getItem("Sheet1").names.getItem("KAP_Rate").load("scope,value");
      const sheet = local.worksheet.load("name");
      const none = names.getItem("KAP_Rate").worksheetOrNullObject;
      const count = names.getCount();
      await context.sync();
      return [local.scope, local.value as unknown, sheet.name, none.isNullObject, count.value];
    });
    expect(read).toEqual(["Worksheet", 2, "Sheet1", true, 2]);
    const error = await catchError(() =>
      run(async (context) => {
        context.workbook.names.getItem("KAP_Rate").worksheet.load("name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it("is deleted without the one of the workbook", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").names.getItem("KAP_Rate").delete();
      await context.sync();
    });
    expect(excel.host.workbook.names.filter(({ name }) => name === "KAP_Rate")).toEqual([
      { name: "KAP_Rate", formula: "3" },
    ]);
  });
});
