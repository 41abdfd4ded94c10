import { startExcel, type RunningExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";
import { localAddress, onNewSheet as onSheet, readCells } from "./on-new-sheet";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

const onNewSheet = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  onSheet(excel, use);

describe("Inserting cells", () => {
  it("moves others down, with formulas and names that refer to them, and answers the blank space", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").formulas = [
        [1, "=A3"],
        [2, "=SUM(A1:A3)"],
        [3, "x"],
      ];
      const blank = sheet.getRange("A2").insert("Down").load("address,values");
      await context.sync();
      return [localAddress(blank.address), blank.values, await readCells(sheet, "A1:B4", "formulas")];
    });
    expect(seen).toEqual([
      "A2",
      [[""]],
      [
        [1, "=A4"],
        ["", "=SUM(A1:A4)"],
        [2, "x"],
        [3, ""],
      ],
    ]);
  });

  it("moves whole rows down and whole columns to the right, whatever is asked for", async () => {
    const formulas = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B2").formulas = [
        [1, 2],
        [3, "=A1+B1"],
      ];
      sheet.getRange("1:1").insert("Right");
      sheet.getRange("A:A").insert("Down");
      return readCells(sheet, "A1:C3", "formulas");
    });
    expect(formulas).toEqual([
      ["", "", ""],
      ["", 1, 2],
      ["", 3, "=B2+C2"],
    ]);
  });

  // "Excel automatically adjusts the reference": doc comment of ClientObject.track.
  it("lets ranges that were got before stay on their cells", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange("B5");
      const around = sheet.getRange("A1:C9");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      cell.values = [["moved"]];
      await context.sync();
      cell.load("address");
      around.load("address");
      await context.sync();
      return [localAddress(cell.address), localAddress(around.address), await readCells(sheet, "B7")];
    });
    expect(seen).toEqual(["B7", "A1:C11", [["moved"]]]);
  });

  it("lets a table grow when it happens inside of it", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("A3:B3").insert("Down");
      const range = table.getRange().load("address,values");
      await context.sync();
      return [localAddress(range.address), range.values];
    });
    expect(seen).toEqual([
      "A1:B4",
      [
        ["a", "b"],
        [1, 2],
        ["", ""],
        [3, 4],
      ],
    ]);
  });

  // Codes as in https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  it("is refused where a table would be cut in two, or cells pushed off the sheet", async () => {
    const cut = await catchError(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ];
        sheet.tables.add("A1:B3", true);
        sheet.getRange("A3").insert("Down");
        await context.sync();
      }),
    );
    expect(cut).toMatchObject({ code: "InsertDeleteConflict" });
    const pushed = await catchError(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1048576").values = [["last"]];
        sheet.getRange("A1").insert("Down");
        await context.sync();
      }),
    );
    expect(pushed).toMatchObject({ code: "NonBlankCellOffSheet" });
  });
});

describe("Deleting cells", () => {
  it("moves others up or to the left, and leaves #REF! where they were referred to", async () => {
    const seen = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:D3").formulas = [
        [1, 2, 3, "=A2+A3"],
        [4, 5, 6, "=SUM(A1:A3)"],
        [7, 8, 9, "=B3"],
      ];
      sheet.getRange("A2").delete("Up");
      const up = await readCells(sheet, "A1:D3", "formulas");
      sheet.getRange("B1:B3").delete("Left");
      return [up, await readCells(sheet, "A1:C3", "formulas")];
    });
    expect(seen).toEqual([
      [
        [1, 2, 3, "=#REF!+A2"],
        [7, 5, 6, "=SUM(A1:A2)"],
        ["", 8, 9, "=B3"],
      ],
      [
        [1, 3, "=#REF!+A2"],
        [7, 6, "=SUM(A1:A2)"],
        ["", 9, "=#REF!"],
      ],
    ]);
  });

  it("leaves a range of deleted cells without a place", async () => {
    const error = await catchError(() =>
      onNewSheet(async (sheet, context) => {
        const cell = sheet.getRange("B5");
        await context.sync();
        sheet.getRange("5:5").delete("Up");
        cell.load("address");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "InvalidReference" });
  });

  it("takes its values out of what is calculated", async () => {
    const values = await onNewSheet(async (sheet) => {
      sheet.getRange("A1:B3").formulas = [
        [1, "=SUM(A1:A3)"],
        [2, ""],
        [4, ""],
      ];
      await sheet.context.sync();
      sheet.getRange("2:2").delete("Up");
      return readCells(sheet, "A1:B2");
    });
    expect(values).toEqual([
      [1, 5],
      [4, ""],
    ]);
  });
});

describe("Inserting and deleting", () => {
  it("is told to listeners with the kind of change and the direction", async () => {
    const events: unknown[] = [];
    await onNewSheet(async (sheet, context) => {
      sheet.onChanged.add(async ({ address, changeType, changeDirectionState }) => {
        events.push([address, changeType, changeDirectionState]);
      });
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("C1:D2").insert("Right");
      sheet.getRange("C1").delete("Up");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(events).toMatchObject([
      ["2:3", "RowInserted", { insertShiftDirection: "Down" }],
      ["B:B", "ColumnDeleted", { deleteShiftDirection: "Left" }],
      ["C1:D2", "CellInserted", { insertShiftDirection: "Right" }],
      ["C1", "CellDeleted", { deleteShiftDirection: "Up" }],
    ]);
  });
});

describe("Merging", () => {
  it("makes one cell of the range, or one of each row, and keeps the first content only", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1:E2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E2").merge(true);
      const merged = sheet.getRange("A1:E2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [merged.address.replace(/Sheet\d+!/g, ""), await readCells(sheet, "A1:E2")];
    });
    expect(seen).toEqual([
      "A1:B2, D1:E1, D2:E2",
      [
        [1, "", "", 1, ""],
        ["", "", "", 3, ""],
      ],
    ]);
  });

  it("is undone, and refused in a table", async () => {
    const merged = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").unmerge();
      const found = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
      await context.sync();
      return found.isNullObject;
    });
    expect(merged).toBe(true);
    const error = await catchError(() =>
      onNewSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [
          ["a", "b"],
          [1, 2],
        ];
        sheet.tables.add("A1:B2", true);
        sheet.getRange("A2:B2").merge();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "MergedRangeConflict" });
  });
});

describe("Clearing", () => {
  async function cleared(applyTo: Excel.ClearApplyTo) {
    return onNewSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://example.com/", textToDisplay: "there" };
      cell.format.font.bold = true;
      cell.dataValidation.rule = { textLength: { formula1: 9, operator: "LessThan" } };
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
      sheet.getRange("A1:B2").clear(applyTo);
      cell.load("values,hyperlink,format/font/bold,dataValidation/type");
      const count = cell.conditionalFormats.getCount();
      await context.sync();
      const { values, hyperlink, format, dataValidation } = cell;
      return [values[0]?.[0], hyperlink !== null, format.font.bold, dataValidation.type, count.value];
    });
  }

  // Doc comments of Excel.ClearApplyTo.
  it.each([
    ["All", ["", false, false, "None", 0]],
    ["Contents", ["", true, true, "TextLength", 1]],
    ["Formats", ["there", true, false, "TextLength", 0]],
    ["Hyperlinks", ["there", false, true, "TextLength", 1]],
    ["RemoveHyperlinks", ["there", false, false, "TextLength", 1]],
  ] as const)("%s leaves text, link, bold type, validation and rule as they should be", async (applyTo, expected) => {
    expect(await cleared(applyTo as Excel.ClearApplyTo)).toEqual(expected);
  });
});

describe("The file after all of this", () => {
  it("is valid", async () => {
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});
