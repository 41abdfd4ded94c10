import { startExcel, type RunningExcel } from "../support/excel-host";
import { catchError } from "./catch-error";
import { localAddress, onNewSheet as onSheet, readCells } from "./on-new-sheet";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

const onNewSheet = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  onSheet(excel, use);

describe("Sorting a range", () => {
  const rows = [
    ["name", "n"],
    ["b", 2],
    ["B", 1],
    ["a", 2],
    ["c", ""],
  ];

  async function sorted(...args: Parameters<Excel.RangeSort["apply"]>) {
    return onNewSheet(async (sheet) => {
      sheet.getRange("A1:B5").values = rows;
      sheet.getRange("A1:B5").sort.apply(...args);
      return (await readCells(sheet, "A1:B5")).map((row) => row.join(""));
    });
  }

  it("goes by several columns, keeps a header, and puts empty cells last", async () => {
    const fields = [{ key: 1, ascending: false }, { key: 0 }];
    expect(await sorted(fields, false, true)).toEqual(["namen", "a2", "b2", "B1", "c"]);
  });

  it("takes the header along where there is none", async () => {
    expect(await sorted([{ key: 0 }])).toEqual(["a2", "b2", "B1", "c", "namen"]);
  });

  it("goes from left to right by a row where columns are sorted", async () => {
    const formulas = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:D2").formulas = [
        ["key", 3, 1, 2],
        ["f", "=B1*10", "=C1*100", "x"],
      ];
      sheet.getRange("A1:D2").sort.apply([{ key: 0 }], false, true, "Columns");
      return readCells(sheet, "A1:D2", "formulas");
    });
    expect(formulas).toEqual([
      ["key", 1, 2, 3],
      ["f", "=B1*100", "x", "=D1*10"],
    ]);
  });

  it("is refused for columns outside of the range", async () => {
    expect(await catchError(() => sorted([{ key: 2 }]))).toMatchObject({ code: "InvalidArgument" });
  });

  it("moves formulas with their rows", async () => {
    const formulas = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B2").formulas = [
        [2, "=A1*10"],
        [1, "=A2*100"],
      ];
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      return readCells(sheet, "A1:B2", "formulas");
    });
    expect(formulas).toEqual([
      [1, "=A1*100"],
      [2, "=A2*10"],
    ]);
  });
});

describe("Removing duplicates", () => {
  it("keeps the first of them, closes the gaps and counts", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C6").formulas = [
        ["k", "v", "f"],
        ["x", 1, "=B2*2"],
        ["X", 2, "=B3*2"],
        ["y", 3, "=B4*2"],
        ["x", 4, "=B5*2"],
        ["z", 5, "=B6*2"],
      ];
      const result = sheet.getRange("A1:C6").removeDuplicates([0], true).load("removed,uniqueRemaining");
      await context.sync();
      return [result.removed, result.uniqueRemaining, await readCells(sheet, "A1:C6", "formulas")];
    });
    expect(seen).toEqual([
      2,
      3,
      [
        ["k", "v", "f"],
        ["x", 1, "=B2*2"],
        ["y", 3, "=B3*2"],
        ["z", 5, "=B4*2"],
        ["", "", ""],
        ["", "", ""],
      ],
    ]);
  });

  it("needs at least one column", async () => {
    const none = () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B3").removeDuplicates([], false);
        await context.sync();
      });
    expect(await catchError(none)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Finding", () => {
  async function found(from: string, text: string, criteria: Excel.SearchCriteria) {
    return onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [
        ["Cat", "caterpillar"],
        ["scatter", "=UPPER(A1)"],
        ["a*b", 0.5],
      ];
      sheet.getRange("B3").numberFormat = [["0%"]];
      const cell = sheet.getRange(from).findOrNullObject(text, criteria).load("address");
      await context.sync();
      return cell.isNullObject ? null : localAddress(cell.address);
    });
  }

  // Doc comments of Excel.Range.find and Excel.SearchCriteria; wildcards as in Excel's own search.
  it.each<[string, string, Excel.SearchCriteria, string | null]>([
    ["A1:B3", "cat", {}, "A1"],
    ["A1:B3", "cat", { matchCase: true }, "B1"],
    ["A1:B3", "cat", { completeMatch: true }, "A1"],
    ["A1:B3", "cat", { completeMatch: true, matchCase: true }, null],
    ["A1:B3", "cat", { searchDirection: "Backwards" }, "A2"],
    ["A1", "cat", {}, "B1"],
    ["B3", "cat", {}, "A1"],
    ["A1", "cat", { searchDirection: "Backwards" }, "A2"],
    ["A1:B3", "c?t*r", { completeMatch: true }, "B1"],
    ["A1:B3", "a~*b", {}, "A3"],
    ["A1:B3", "upper(", {}, "B2"],
    ["A1:B3", "50%", {}, "B3"],
    ["A2:A3", "Cat", { completeMatch: true }, null],
  ])("from %s, %j with %j is %s", async (from, text, criteria, expected) => {
    expect(await found(from, text, criteria)).toBe(expected);
  });

  it("fails with ItemNotFound, and for more than 255 characters", async () => {
    const find = (text: string) => () =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B3").find(text, {}).load("address");
        await context.sync();
      });
    expect(await catchError(find("nothing"))).toMatchObject({ code: "ItemNotFound" });
    expect(await catchError(find("x".repeat(256)))).toMatchObject({ code: "InvalidArgument" });
  });

  it("on a whole sheet answers all cells at once", async () => {
    const areas = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["x", "x"],
        ["x", "x"],
        ["", "x"],
      ];
      const all = sheet.findAll("x", { completeMatch: true }).load("address");
      const none = sheet.findAllOrNullObject("y", {});
      await context.sync();
      return [all.address.replace(/Sheet\d+!/g, ""), none.isNullObject];
    });
    expect(areas).toEqual(["A1:B2, B3", true]);
  });
});

describe("Replacing", () => {
  it("changes every match in texts and formulas, and reads what comes out as typed", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A5").formulas = [["x1x"], ["1 pcs"], ["=SUM(C1:C2)"], ["'=x"], ["other"]];
      const first = sheet.getRange("A1:A5").replaceAll("x", "y", {});
      const second = sheet.replaceAll(" pcs", "", {});
      const third = sheet.getRange("A3").replaceAll("SUM", "MAX", { matchCase: true });
      await context.sync();
      return [
        first.value,
        second.value,
        third.value,
        await readCells(sheet, "A1:A5", "formulas"),
        await readCells(sheet, "A4"),
      ];
    });
    expect(seen).toEqual([2, 1, 1, [["y1y"], [1], ["=MAX(C1:C2)"], ["=y"], ["other"]], [["=y"]]]);
  });
});
