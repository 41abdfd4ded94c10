import { unzipSync } from "fflate";
import {
  moveFormula,
  quoteSheetName,
  removeSheetFromFormula,
  renameSheetInFormula,
  renameColumnsInFormula,
  renameTableInFormula,
} from "../../src/package/formula-change";
import { scanFormula } from "../../src/package/formula-scan";
import { openWorkbook } from "../../src/package/open-workbook";
import { PackageError, type WorkbookFile } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { buildEveryFeature, range, sheetOf } from "./every-feature";
import { oneSheetParts, worksheet, zipParts } from "./foreign-package";

function openSheet(sheetData: string): WorkbookFile {
  return openWorkbook(zipParts(oneSheetParts(worksheet(`<sheetData>${sheetData}</sheetData>`))));
}

function sheetText(file: WorkbookFile): string {
  return Buffer.from(unzipSync(file.toBytes())["xl/worksheets/sheet1.xml"] ?? []).toString();
}

describe("a formula that moves", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", 2, 3, "D3+$A3+D$1+$A$1"],
    ["SUM(A1:B2,C:C,2:3,$C:D)", 1, 1, "SUM(B2:C3,D:D,3:4,$C:E)"],
    ["\"A1\"&A1&'A1'!A1", 1, 0, "\"A1\"&A2&'A1'!A2"],
    ["Sheet1!B2+[1]Sheet1!B2+Sheet1:Sheet3!B2", 1, 0, "Sheet1!B3+[1]Sheet1!B3+Sheet1:Sheet3!B3"],
    ["LOG10(A1)+ATAN2(B1,C1)+TAXES2024+Rate_A1+A1.B1", 1, 0, "LOG10(A2)+ATAN2(B2,C2)+TAXES2024+Rate_A1+A1.B1"],
    ["tblA1[[#This Row],[A1]]*tblA1[A1]", 1, 0, "tblA1[[#This Row],[A1]]*tblA1[A1]"],
    ["1E5+1.5E+3+A1%+#REF!+#N/A", 1, 0, "1E5+1.5E+3+A2%+#REF!+#N/A"],
    // Relative references wrap around at the edges of the sheet.
    ["A1+XFD1048576", -1, -1, "XFD1048576+XFC1048575"],
    ["A1#+@B1", 1, 0, "A2#+@B2"],
    ["tbl['[A1']]+tbl[a'']+A1", 1, 0, "tbl['[A1']]+tbl[a'']+A2"],
  ])("%s by %d, %d reads %s", (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
    expect(
      scanFormula(formula)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(formula);
  });
});

describe("a formula after a sheet was renamed", () => {
  it.each([
    ["Old!A1+old!B2+Other!C3", "New", "New!A1+New!B2+Other!C3"],
    ["Old!A1", "New name", "'New name'!A1"],
    ["Old!A1", "It's", "'It''s'!A1"],
    ["'Old'!A1+\"Old!A1\"", "A1", "'A1'!A1+\"Old!A1\""],
    ["SUM(Old:Last!A1)+SUM(First:Old!A1)", "N 1", "SUM('N 1:Last'!A1)+SUM('First:N 1'!A1)"],
    ["[1]Old!A1+'[1]Old'!A1+Old+Old[A]+NotOld!A1", "New", "[1]Old!A1+'[1]Old'!A1+Old+Old[A]+NotOld!A1"],
  ])("%s to %s reads %s", (formula, name, expected) => {
    expect(renameSheetInFormula(formula, "Old", name)).toBe(expected);
  });

  it("finds a name that needed quotes", () => {
    expect(renameSheetInFormula("'It''s old'!A1*2", "It's old", "New")).toBe("New!A1*2");
  });
});

describe("sheet names in formulas", () => {
  it.each([
    ["Data", "Data"],
    ["Übersicht", "Übersicht"],
    ["Key data", "'Key data'"],
    ["2024", "'2024'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["It's", "'It''s'"],
    ["A-B", "'A-B'"],
    ["TRUE", "'TRUE'"],
  ])("%s is written %s", (name, expected) => {
    expect(quoteSheetName(name)).toBe(expected);
  });
});

describe("a formula whose sheet or table changed", () => {
  it("points nowhere when the sheet is gone", () => {
    expect(removeSheetFromFormula("Old!A1+SUM(Old!$A$1:$B$2)+Other!A1+Old!Name", "Old")).toBe(
      "#REF!+SUM(#REF!)+Other!A1+#REF!",
    );
  });

  it("follows the name of the table", () => {
    expect(renameTableInFormula('SUM(tbl[A])+ROWS(TBL)+tbl2[A]+"tbl"+tbl(1)', "tbl", "new")).toBe(
      'SUM(new[A])+ROWS(new)+tbl2[A]+"tbl"+tbl(1)',
    );
  });
});

describe("a formula whose table had a column renamed", () => {
  it("names the new column, with its special characters marked", () => {
    const formula = 'SUM(tbl[A])+tbl[[#This Row],[a]]+SUM(tbl[[A]:[B]])+other[A]+"tbl[A]"';
    expect(renameColumnsInFormula(formula, "TBL", new Map([["A", "x [#]"]]))).toBe(
      "SUM(tbl[x '['#']])+tbl[[#This Row],[x '['#']]]+SUM(tbl[[x '['#']]:[B]])+other[A]+\"tbl[A]\"",
    );
  });
});

describe("shared formulas", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  it("read as each cell's own", () => {
    const sheet = sheetOf(openSheet(rows), "Data");
    expect([0, 1, 2].map((row) => sheet.cell(row, 1)?.formula)).toEqual(["A1*$A$1", "A2*$A$1", "A3*$A$1"]);
  });

  it("stay as they are while their master's row is untouched", () => {
    const file = openSheet(rows);
    sheetOf(file, "Data").setValue(2, 0, 9);
    expect(sheetText(file)).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c>');
    expect(sheetText(file)).toContain('<row r="3"><c r="A3"><v>9</v></c><c r="B3"><f>A3*$A$1</f><v>3</v></c></row>');
    expect(sheetText(file)).toContain('<c r="B2"><f t="shared" si="0"/><v>2</v></c>');
  });

  it("become ordinary ones when their master goes", async () => {
    const file = openSheet(rows);
    sheetOf(file, "Data").setValue(0, 1, "text");
    expect(sheetText(file)).not.toContain("shared");
    const again = sheetOf(openWorkbook(file.toBytes()), "Data");
    expect([0, 1, 2].map((row) => again.cell(row, 1)?.formula)).toEqual([undefined, "A2*$A$1", "A3*$A$1"]);
    expect(await validationErrors(file.toBytes())).toEqual([]);
  });
});

describe("array formulas", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c><c r="C2"><v>2</v></c></row>';

  it("keep what makes them such when another cell of their row changes", () => {
    const file = openSheet(rows);
    sheetOf(file, "Data").setValue(0, 1, 1);
    sheetOf(file, "Data").setCached(0, 0, 3);
    expect(sheetText(file)).toContain(
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>3</v></c><c r="B1"><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1:C2">B1:B2</f><v>1</v></c>',
    );
  });

  it("are not changed in part", () => {
    const sheet = sheetOf(openSheet(rows), "Data");
    expect(() => sheet.setValue(1, 0, 5)).toThrow(PackageError);
    expect(() => sheet.setFormula(0, 0, "1", 1)).toThrow(PackageError);
    expect(sheet.cell(1, 0)?.value).toBe(4);
  });

  it("that spill go with what they spilled", () => {
    const sheet = sheetOf(openSheet(rows), "Data");
    sheet.setValue(0, 2, "gone");
    expect(sheet.cell(0, 2)).toEqual({ value: "gone", style: 0 });
    expect(sheet.cell(1, 2)?.value ?? null).toBeNull();
  });
});

describe("renaming", () => {
  it("is followed by formulas, names, charts, validations, print areas and links", async () => {
    const file = buildEveryFeature();
    sheetOf(file, "First").setFormula(0, 0, "'Key data'!B2*2", 160);
    sheetOf(file, "First").setValidation(range(1, 0, 1, 0), {
      rule: { kind: "list", source: "'Key data'!$A$2:$A$4" },
      ignoreBlank: true,
    });
    sheetOf(file, "First").setHyperlink({ row: 2, column: 0, target: { location: "'Key data'!A1" } });
    const again = openWorkbook(file.toBytes());
    sheetOf(again, "Key data").rename("KPIs");
    const renamed = openWorkbook(again.toBytes());
    const first = sheetOf(renamed, "First");
    expect(first.cell(0, 0)?.formula).toBe("KPIs!B2*2");
    expect(first.validations[0]?.rule).toEqual({ kind: "list", source: "KPIs!$A$2:$A$4" });
    expect(first.hyperlinks[0]?.target).toEqual({ location: "KPIs!A1" });
    const kpis = sheetOf(renamed, "KPIs");
    expect(kpis.charts[0]?.spec?.series[0]?.values).toBe("KPIs!$B$2:$B$4");
    expect(kpis.pageSetup?.printArea).toEqual(range(0, 0, 40, 12));
    expect(renamed.names.find(({ name }) => name === "Local")).toEqual({
      name: "Local",
      formula: "KPIs!$A$1",
      scope: "KPIs",
      hidden: true,
    });
    expect(await validationErrors(again.toBytes())).toEqual([]);
  });

  it("a table is followed by formulas in cells and columns", () => {
    const file = buildEveryFeature();
    file.table("tblData")?.rename("tblKpi");
    const again = openWorkbook(file.toBytes());
    const formula = "tblKpi[[#This Row],[Actual]]-tblKpi[[#This Row],[Target]]";
    expect(sheetOf(again, "Key data").cell(1, 3)?.formula).toBe(formula);
    expect(again.table("tblKpi")?.columns[3]?.formula).toBe(formula);
  });
});
