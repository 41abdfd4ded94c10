import { describeNeeding } from "./describe-needing";
import { recalculate, recalculateWorkbook, renderPages } from "./libreoffice";
import { makePackage, makeWorkbook, relationsPart, spreadsheetPart } from "./make-workbook";
import { readSheetValues } from "./xlsx/sheet-values";

// The cached values are wrong on purpose: only a recalculation can put them right.
const staleCells =
  '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f><v>1</v></c><c r="C1"><f>1/0</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Umsatz &amp; Ertrag</t></is></c><c r="B2" t="str"><f>A2&amp;"!"</f><v>stale</v></c>' +
  '<c r="C2"><f>A1=2</f><v>0</v></c></row></sheetData>';

const twoSheets = {
  "xl/workbook.xml": spreadsheetPart(
    "workbook",
    '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Lists" sheetId="2" state="veryHidden" r:id="rId3"/></sheets>',
  ),
  "xl/_rels/workbook.xml.rels": relationsPart(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId3", "worksheet", "worksheets/sheet2.xml"],
    ["rId2", "styles", "styles.xml"],
  ),
  "xl/worksheets/sheet2.xml": spreadsheetPart(
    "worksheet",
    '<sheetData><row r="2"><c r="B2"><f>Plan!A1+1</f></c></row></sheetData>',
  ),
};

describeNeeding("LibreOffice", "LibreOffice as judge", () => {
  it("calculates every formula anew, also on hidden sheets, and keeps the kinds of values apart", async () => {
    const sheets = await recalculate(makeWorkbook(staleCells, twoSheets));
    expect(Object.fromEntries(sheets)).toEqual({
      Plan: [
        [2, 42, { error: "#DIV/0!" }],
        ["Umsatz & Ertrag", "Umsatz & Ertrag!", true],
      ],
      Lists: [
        [null, null],
        [null, 3],
      ],
    });
  });

  it("answers calls that are made at the same time", async () => {
    const sums = ["A1+1", "A1+2"].map((formula) => {
      return makeWorkbook(
        `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f></c></row></sheetData>`,
      );
    });
    const answers = await Promise.all(sums.map((workbook) => recalculateWorkbook(workbook)));
    expect(answers.map((workbook) => readSheetValues(workbook).get("Plan"))).toEqual([[[1, 2]], [[1, 3]]]);
  });

  it("refuses a package that is no workbook", async () => {
    await expect(recalculate(makePackage({ "nothing.txt": "nothing" }))).rejects.toThrow("made no xlsx");
  });
});

describeNeeding("poppler", "the printed pages", () => {
  it("are PNG images, one per page, in order", async () => {
    const rows = Array.from({ length: 100 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
    const pages = await renderPages(makeWorkbook(`<sheetData>${rows.join("")}</sheetData>`));
    expect(pages.length).toBeGreaterThan(1);
    const signatures = pages.map((page) => [...page.slice(1, 4)].map((code) => String.fromCharCode(code)).join(""));
    expect(new Set(signatures)).toEqual(new Set(["PNG"]));
  });
});
