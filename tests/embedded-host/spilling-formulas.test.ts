/**
 * Formulas with several values fill the cells beside, as "Handle dynamic arrays and spilling using the Excel JavaScript
 * API" (Office Add-ins documentation) and "Dynamic array formulas and spilled array behavior" (Excel help) say.
 */
import { unzipSync } from "fflate";
import { describeNeeding } from "../support/describe-needing";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { recalculate } from "../support/libreoffice";
import { makeWorkbook } from "../support/make-workbook";
import { validationErrors } from "../support/validate-workbook";
import { catchError } from "./catch-error";
import { onFirstSheet, startWithNumbers } from "./on-numbers";
import { localAddress, readCells } from "./on-new-sheet";

let excel: RunningExcel;
afterEach(() => excel.close());

const partOf = (file: Uint8Array, name: string) => Buffer.from(unzipSync(file)[name] ?? []).toString();

describe("A formula that gives several values", () => {
  it("fills the cells beside it, which hold values and no formulas", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1").formulas = [["=A1:A4*2"]];
      sheet.getRange("D1").values = [["=TRANSPOSE(A1:A2)"]];
      return [await readCells(sheet, "C1:E4"), await readCells(sheet, "C1:E2", "formulas")];
    });
    expect(seen).toEqual([
      [
        [2, 1, 2],
        [4, "", ""],
        [6, "", ""],
        [8, "", ""],
      ],
      [
        ["=A1:A4*2", "=TRANSPOSE(A1:A2)", 2],
        [4, "", ""],
      ],
    ]);
  });

  it("says which range it spills to, and its cells say where they spill from", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet, context) => {
      // The sample of the documentation, turned on its side.
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      const range = sheet.getRange("C1").getSpillingToRange().load("address");
      const parent = sheet.getRange("C3").getSpillParent().load("address");
      const none = sheet.getRange("C3").getSpillingToRangeOrNullObject();
      const spills = ["C1:C4", "C4:C5", "A1"].map((address) => sheet.getRange(address).load("hasSpill"));
      await context.sync();
      return [range.address, parent.address]
        .map(localAddress)
        .concat([none.isNullObject, ...spills.map(({ hasSpill }) => hasSpill)].map(String));
    });
    expect(seen).toEqual(["C1:C4", "C1", "true", "true", "null", "false"]);
  });

  it("grows and shrinks with its result, and what reads it with # follows", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1").formulas = [["=FILTER(A1:A4,A1:A4>2)"]];
      sheet.getRange("E1:F1").formulas = [["=SUM(C1#)", "=SORT(C1#,1,-1)"]];
      const looks = [await readCells(sheet, "C1:F4")];
      sheet.getRange("A1").values = [[9]];
      looks.push(await readCells(sheet, "C1:F4"));
      sheet.getRange("A1:A3").values = [[0], [0], [0]];
      looks.push(await readCells(sheet, "C1:F4"), await readCells(sheet, "E1:F1", "formulas"));
      return looks;
    });
    expect(seen).toEqual([
      [
        [3, "", 7, 4],
        [4, "", "", 3],
        ["", "", "", ""],
        ["", "", "", ""],
      ],
      [
        [9, "", 16, 9],
        [3, "", "", 4],
        [4, "", "", 3],
        ["", "", "", ""],
      ],
      [
        [4, "", 4, 4],
        ["", "", "", ""],
        ["", "", "", ""],
        ["", "", "", ""],
      ],
      [["=SUM(C1#)", "=SORT(C1#,1,-1)"]],
    ]);
  });

  it("counts with all its cells where the used range or the edge of data is asked for", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SEQUENCE(6,2)"]];
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      sheet.getRange("F1").formulas = [["=SEQUENCE(7)"]];
      const region = sheet.getRange("F2").getSurroundingRegion().load("address");
      const edge = sheet.getRange("F1").getRangeEdge("Down").load("address");
      await context.sync();
      return [used, region, edge].map(({ address }) => localAddress(address));
    });
    expect(seen).toEqual(["A1:D6", "F1:F7", "F7"]);
    expect(excel.host.workbook.sheets[0]?.usedRange()).toEqual({ top: 0, left: 0, bottom: 6, right: 5 });
  });

  it("stays what it was where it is written back as it was read, if it came from an Excel that did not spill", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    excel = await startExcel({ file: makeWorkbook(`<sheetData>${rows}</sheetData>`) });
    const seen = await onFirstSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("B1").load("formulas");
      await context.sync();
      range.formulas = [...range.formulas];
      return readCells(sheet, "B1:B2");
    });
    expect(seen).toEqual([[2], [""]]);
  });

  it("is refused by name where it goes through more cells than can be calculated", async () => {
    excel = await startWithNumbers();
    const error = await catchError(() =>
      onFirstSheet(excel, async (sheet) => {
        sheet.getRange("C1").formulas = [["=FILTER(A:A,A:A>2)"]];
        await sheet.context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "NotSupportedByHost",
      message: expect.stringContaining("a formula that spills from more than 50,000 cells: _xlfn._xlws.FILTER("),
    });
  });

  it("with LET or LAMBDA is left to Excel: marked as one that spills, and named as not calculated", async () => {
    excel = await startWithNumbers();
    const { desk, workbook } = excel.host;
    expect(desk.type(0, 2, "=LET(x,A1:A3,x*2)").kind).toBe("accepted");
    expect(workbook.sheets[0]?.arrayFormulas).toHaveLength(1);
    expect(desk.doubtfulFormulas().unsupported).toMatchObject([{ row: 0, column: 2, functionName: "LET" }]);
  });

  it("takes what it filled along when it is cleared or written over", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1:D1").formulas = [["=A1:A4", "=A1:A3"]];
      await sheet.context.sync();
      sheet.getRange("C1").clear("Contents");
      sheet.getRange("D1").formulas = [["=A1+5"]];
      return readCells(sheet, "C1:D4");
    });
    expect(seen).toEqual([
      ["", 6],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });

  it("is copied as a formula that spills, without what it fills", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("B1:B4").values = [[5], [6], [7], [8]];
      sheet.getRange("D1").formulas = [["=A1:A2*10"]];
      sheet.getRange("E1").copyFrom("D1:D2");
      sheet.getRange("F2").copyFrom("D2");
      return [await readCells(sheet, "D1:F2"), await readCells(sheet, "E1:F2", "formulas")];
    });
    expect(seen).toEqual([
      [
        [10, 50, ""],
        [20, 60, 20],
      ],
      [
        ["=B1:B2*10", ""],
        [60, 20],
      ],
    ]);
  });

  it("follows inserted rows, also those between the cells that it fills", async () => {
    excel = await startWithNumbers();
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1").formulas = [["=A1:A4"]];
      await sheet.context.sync();
      sheet.getRange("2:2").insert("Down");
      return readCells(sheet, "A1:C5");
    });
    expect(seen.map(([a, , c]) => [a, c])).toEqual([
      [1, 1],
      ["", 0],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  it("gives one value only where @ asks for it", async () => {
    excel = await startWithNumbers();
    const { desk, workbook } = excel.host;
    const [sheet] = workbook.sheets;
    expect(desk.type(1, 2, "=@A1:A3*2").kind).toBe("accepted");
    expect(sheet && [desk.value(sheet, 1, 2), desk.value(sheet, 2, 2)]).toEqual([4, null]);
    expect(sheet && desk.inputText(sheet, 1, 2)).toBe("=@A1:A3*2");
    expect(sheet?.cell(1, 2)?.formula).toBe("_xlfn.SINGLE(A1:A3)*2");
  });

  it("spills at the screen as well", async () => {
    excel = await startWithNumbers();
    const { desk, workbook } = excel.host;
    const [sheet] = workbook.sheets;
    expect(desk.type(0, 2, "=A1:A3*2").kind).toBe("accepted");
    expect(sheet && [0, 1, 2, 3].map((row) => desk.value(sheet, row, 2))).toEqual([2, 4, 6, null]);
    // Deleting in the middle of it does nothing, as in Excel.
    desk.clear({ top: 1, left: 2, bottom: 2, right: 2 });
    expect(sheet && [0, 1, 2].map((row) => desk.value(sheet, row, 2))).toEqual([2, 4, 6]);
  });
});

describe("The file of a formula that spills", () => {
  it("holds a dynamic array formula with its range, and is valid", async () => {
    excel = await startWithNumbers();
    await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1:E1").formulas = [["=A1:A4*2", "=SUM(C1#)", '=A1:A2&"x"']];
      await sheet.context.sync();
    });
    const file = excel.save();
    const sheet = partOf(file, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="C1" cm="1"><f t="array" ref="C1:C4">A1:A4*2</f><v>2</v></c>');
    expect(sheet).toContain("<f>SUM(_xlfn.ANCHORARRAY(C1))</f><v>20</v>");
    expect(partOf(file, "xl/metadata.xml")).toContain('<metadataType name="XLDAPR"');
    expect(await validationErrors(file)).toEqual([]);
    excel.close();
    excel = await startExcel({ file });
    const seen = await onFirstSheet(excel, async (again) => {
      again.getRange("A4").values = [[40]];
      return readCells(again, "C1:E4");
    });
    expect(seen.map((row) => row.slice(0, 2))).toEqual([
      [2, 92],
      [4, ""],
      [6, ""],
      [80, ""],
    ]);
  });

  it("that Excel made is calculated with other sizes too, and an array formula of fixed size stays so", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;0)</f><v>1</v></c>' +
      '<c r="C1"><f t="array" ref="C1:C2">A1:A3*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c><c r="C2"><v>4</v></c></row>';
    excel = await startExcel({ file: makeWorkbook(`<sheetData>${rows}</sheetData>`) });
    const seen = await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("A2:A3").values = [[5], [6]];
      return readCells(sheet, "A1:C4");
    });
    expect(seen).toEqual([
      [1, 1, 2],
      [5, 5, 10],
      [6, 6, ""],
      ["", "", ""],
    ]);
  });
});

describeNeeding("LibreOffice", "Formulas that spill, as LibreOffice reads them", () => {
  it("have the same values", async () => {
    excel = await startWithNumbers();
    await onFirstSheet(excel, async (sheet) => {
      sheet.getRange("C1:D1").formulas = [["=A1:A4*2", "=TRANSPOSE(A1:A3)"]];
      await sheet.context.sync();
    });
    const [rows = []] = [...(await recalculate(excel.save())).values()];
    expect(rows.map((row) => row.slice(2, 6).map((value) => value ?? ""))).toEqual([
      [2, 1, 2, 3],
      [4, "", "", ""],
      [6, "", "", ""],
      [8, "", "", ""],
    ]);
  });
});
