/** Where a formula with several values has no room: "How to correct a #SPILL! error" (Excel help). */
import type { RunningExcel } from "../support/excel-host";
import { startExcel } from "../support/excel-host";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";
import { onFirstSheet, startWithNumbers } from "./on-numbers";
import { readCells } from "./on-new-sheet";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startWithNumbers();
});
afterEach(() => excel.close());

const column = (rows: readonly (readonly unknown[])[]) => rows.map(([value]) => value);

describe("A formula that spills is #SPILL!", () => {
  it("while a cell in its way is not empty, and fills it once that is cleared", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C3").values = [["here"]];
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      sheet.getRange("D1").formulas = [["=C1"]];
      const spilling = sheet.getRange("C1").getSpillingToRangeOrNullObject();
      const cell = sheet.getRange("C1").load("hasSpill");
      const blocked = await readCells(sheet, "C1:D4");
      const states = [spilling.isNullObject, cell.hasSpill];
      sheet.getRange("C3").clear();
      return [blocked, states, await readCells(sheet, "C1:D4")];
    });
    expect(seen).toEqual([
      [
        ["#SPILL!", "#SPILL!"],
        ["", ""],
        ["here", ""],
        ["", ""],
      ],
      [true, false],
      [
        [1, 1],
        [2, ""],
        [3, ""],
        [4, ""],
      ],
    ]);
  });

  it("once one of the cells that it filled is written to, even with the value that it showed", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      await readCells(sheet, "C1:C4");
      sheet.getRange("C2").values = [[2]];
      return column(await readCells(sheet, "C1:C4"));
    });
    expect(seen).toEqual(["#SPILL!", 2, "", ""]);
  });

  it("while merged cells lie in its way", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      await sheet.context.sync();
      sheet.getRange("C2:D2").merge();
      const merged = column(await readCells(sheet, "C1:C4"));
      sheet.getRange("C2:D2").unmerge();
      return [merged, column(await readCells(sheet, "C1:C4"))];
    });
    expect(seen).toEqual([
      ["#SPILL!", "", "", ""],
      [1, 2, 3, 4],
    ]);
  });

  it("in a table, where the other cells of its column stay as they are", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1:D1").values = [["Name", "Amount"]];
      sheet.tables.add("C1:D4", true);
      sheet.getRange("D2").formulas = [["=A1:A2"]];
      sheet.getRange("F1").formulas = [["=A1:A4"]];
      return [column(await readCells(sheet, "D2:D4")), column(await readCells(sheet, "F1:F4"))];
    });
    expect(seen).toEqual([
      ["#SPILL!", "", ""],
      [1, 2, 3, 4],
    ]);
  });

  it("where it would spill into a table, or into what another one has filled", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C3:C4").values = [["Name"], [""]];
      sheet.tables.add("C3:C4", true);
      sheet.getRange("C1").formulas = [["=A1:A3"]];
      sheet.getRange("F2").formulas = [["=A1:A3"]];
      sheet.getRange("E3").formulas = [["=TRANSPOSE(A1:A3)"]];
      return [column(await readCells(sheet, "C1:C2")), await readCells(sheet, "E2:F4")];
    });
    expect(seen).toEqual([
      ["#SPILL!", ""],
      [
        ["", 1],
        ["#SPILL!", 2],
        ["", 3],
      ],
    ]);
  });

  it("at the end of the sheet", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1048575").formulas = [["=A1:A4"]];
      return column(await readCells(sheet, "C1048575:C1048576"));
    });
    expect(seen).toEqual(["#SPILL!", ""]);
  });

  it("where its size never comes to rest", async () => {
    const seen = await onFirstSheet(excel, async (sheet) => {
      // With two rows it needs one, with one it needs two.
      sheet.getRange("C1").formulas = [["=SEQUENCE(1+(SUM(OFFSET(A1,1,2,8,1))=0))"]];
      return column(await readCells(sheet, "C1:C3"));
    });
    expect(seen).toEqual(["#SPILL!", "", ""]);
  });
});

describe("#SPILL!", () => {
  it("comes back from a file, in which it can only stand as #VALUE!", async () => {
    await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C2").values = [["here"]];
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      await sheet.context.sync();
    });
    const file = excel.save();
    expect(await validationErrors(file)).toEqual([]);
    excel.close();
    excel = await startExcel({ file });
    const seen = await onFirstSheet(excel, async (sheet) => {
      const blocked = column(await readCells(sheet, "C1:C4"));
      sheet.getRange("C2").clear();
      return [blocked, column(await readCells(sheet, "C1:C4"))];
    });
    expect(seen).toEqual([
      ["#SPILL!", "here", "", ""],
      [1, 2, 3, 4],
    ]);
  });
});

describe("Cells of a formula that spills", () => {
  it("are not sorted, moved or thinned out one by one: that is refused by name", async () => {
    const refusals = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      await sheet.context.sync();
      const range = sheet.getRange("C1:C4");
      const tries = [
        () => range.sort.apply([{ key: 0, ascending: false }]),
        () => range.moveTo("E1"),
        () => range.removeDuplicates([0], false),
      ];
      const codes: string[] = [];
      for (const attempt of tries)
        codes.push(
          (
            await catchError(async () => {
              attempt();
              await sheet.context.sync();
            })
          ).code,
        );
      return [codes, column(await readCells(sheet, "C1:C4"))];
    });
    expect(refusals).toEqual([Array(3).fill("NotSupportedByHost"), [1, 2, 3, 4]]);
  });
});
