import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import { PackageError } from "../../src/package/workbook-file";
import { validationErrors } from "../support/validate-workbook";
import { sheetOf } from "./every-feature";
import { MAIN, oneSheetParts, worksheet, zipParts } from "./foreign-package";

const rows = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
const overrides = { "xl/metadata.xml": "+sheetMetadata" };

/** Rich values, as a file has them that holds a stock price or an error of today's Excel. */
const RICH =
  '<metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/>';
const RICH_VALUES =
  '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}">' +
  '<xlrd:rvb xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" i="0"/></ext></extLst></bk></futureMetadata>';
const RICH_METADATA =
  `<metadata xmlns="${MAIN}"><metadataTypes count="1">${RICH}</metadataTypes>${RICH_VALUES}` +
  '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';

function withMetadata(metadata: string): Uint8Array {
  const more = { "xl/metadata.xml": metadata };
  return zipParts(oneSheetParts(worksheet(rows), more, overrides, [["sheetMetadata", "metadata.xml"]]));
}

function partOf(file: Uint8Array, part: string): string {
  return Buffer.from(unzipSync(file)[part] ?? []).toString();
}

/** The file with `A1:A2*2` spilling from C1. */
function spilled(bytes: Uint8Array): Uint8Array {
  const file = openWorkbook(bytes);
  const sheet = sheetOf(file, "Data");
  sheet.setFormula(0, 2, "A1:A2*2", null);
  sheet.spills.allow(0, 2);
  sheet.spills.fill(0, 2, [[2], [4]]);
  return file.toBytes();
}

describe("A formula that spills", () => {
  it("is marked in a metadata part, which the file did not have before", async () => {
    const file = spilled(zipParts(oneSheetParts(worksheet(rows))));
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="C1" cm="1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c>',
    );
    expect(partOf(file, "xl/metadata.xml")).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(await validationErrors(file)).toEqual([]);
  });

  it("takes the mark that is already there, and leaves the part as it is", () => {
    const first = spilled(zipParts(oneSheetParts(worksheet(rows))));
    const file = openWorkbook(first);
    sheetOf(file, "Data").setFormula(0, 4, "A1:A2", null);
    sheetOf(file, "Data").spills.allow(0, 4);
    const second = file.toBytes();
    expect(partOf(second, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="E1" cm="1"><f t="array" ref="E1">A1:A2</f></c>',
    );
    expect(partOf(second, "xl/metadata.xml")).toBe(partOf(first, "xl/metadata.xml"));
  });

  it("adds its mark to those of other kinds, which keep their numbers", async () => {
    const file = spilled(withMetadata(RICH_METADATA));
    const metadata = partOf(file, "xl/metadata.xml");
    expect(metadata).toContain(`<metadataTypes count="2">${RICH}<metadataType name="XLDAPR"`);
    expect(metadata).toContain(`${RICH_VALUES}<futureMetadata name="XLDAPR" count="1">`);
    expect(metadata).toMatch(
      /<cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata count="1">/,
    );
    expect(await validationErrors(file)).toEqual([]);
  });

  it("fills other cells than before when its result has another size", () => {
    const file = openWorkbook(spilled(zipParts(oneSheetParts(worksheet(rows)))));
    const sheet = sheetOf(file, "Data");
    sheet.spills.fill(0, 2, [["a", "b"]]);
    expect(sheet.arrayFormulas).toEqual([{ range: { top: 0, left: 2, bottom: 0, right: 3 }, isDynamic: true }]);
    expect([sheet.cell(0, 2)?.value, sheet.cell(0, 3)?.value, sheet.cell(1, 2)]).toEqual(["a", "b", undefined]);
  });

  it("keeps to its own cell once another value stands among those that it filled", () => {
    const sheet = sheetOf(openWorkbook(spilled(zipParts(oneSheetParts(worksheet(rows))))), "Data");
    sheet.setValue(1, 2, null);
    expect(sheet.cell(1, 2)?.value).toBe(4);
    sheet.setValue(1, 2, 4);
    expect(sheet.arrayFormulas[0]?.range).toEqual({ top: 0, left: 2, bottom: 0, right: 2 });
    expect(sheet.cell(1, 2)?.value).toBe(4);
  });

  it("needs a formula in the cell", () => {
    const sheet = sheetOf(openWorkbook(zipParts(oneSheetParts(worksheet(rows)))), "Data");
    expect(() => sheet.spills.allow(0, 0)).toThrow(PackageError);
    expect(() => sheet.spills.fill(0, 0, [[1]])).toThrow(PackageError);
  });
});
