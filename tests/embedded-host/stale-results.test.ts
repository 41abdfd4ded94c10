import { unzipSync, strFromU8 } from "fflate";
import { createEmbeddedHost } from "../../src/embedded-host/embedded-host";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { makeWorkbook, spreadsheetPart } from "../support/make-workbook";
import { startCalculator } from "../support/start-calculator";
import { validationErrors } from "../support/validate-workbook";

/** A file in which A1 is 2, but B1 still holds the result from when A1 was 1. */
function staleFile(calculation: string): Uint8Array {
  const cells = '<c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f><v>10</v></c><c r="C1"><f>B1+1</f><v>11</v></c>';
  return makeWorkbook(`<sheetData><row r="1">${cells}</row></sheetData>`, {
    "xl/workbook.xml": spreadsheetPart(
      "workbook",
      `<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>${calculation}`,
    ),
  });
}

/** Opens the file, counts the cells that the calculator is asked to look at, and answers what the sheet shows. */
async function open(file: Uint8Array) {
  const calculator = await startCalculator();
  const load = jest.spyOn(calculator, "load");
  const host = createEmbeddedHost({
    workbook: openWorkbook(file),
    calculator,
    requirementSets: { ExcelApi: "1.13" },
    today: 46037,
  });
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error("a workbook has a sheet");
  const value = (row: number, column: number) => host.desk.value(sheet, row, column);
  return { host, load, sheet, values: (...columns: number[]) => columns.map((column) => value(0, column)) };
}

function workbookXml(file: Uint8Array): string {
  return strFromU8(unzipSync(file)["xl/workbook.xml"] ?? new Uint8Array());
}

describe("Results of formulas that came with a file", () => {
  it.each([
    ["somebody changed it without calculating", '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ["its calculation was not completed", '<calcPr calcId="191029" calcCompleted="0"/>'],
  ])("are calculated anew when the file says that %s", async (_, calculation) => {
    const { values, host } = await open(staleFile(calculation));
    expect(values(1, 2)).toEqual([20, 21]);
    host.close();
  });

  it.each([
    ["says nothing", '<calcPr calcId="191029"/>'],
    ["says that they are complete", '<calcPr calcId="191029" calcCompleted="1" fullCalcOnLoad="1"/>'],
  ])("stand where the file %s, and nothing is calculated", async (_, calculation) => {
    const { values, load, host } = await open(staleFile(calculation));
    expect(values(1, 2)).toEqual([10, 11]);
    expect(load).not.toHaveBeenCalled();
    host.close();
  });

  it("are calculated where a formula has none, and what reads it", async () => {
    const file = makeWorkbook(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f></c><c r="C1"><f>B1+1</f><v>11</v></c></row></sheetData>',
    );
    const { values, host } = await open(file);
    expect(values(1, 2)).toEqual([20, 21]);
    host.close();
  });

  it("are right in a file that was changed as a document only, and stand once the host has saved it", async () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0] ?? workbook.addSheet("Plan");
    sheet.setValue(0, 0, 2);
    sheet.setFormula(0, 1, "A1*10", 10);
    const changed = workbook.toBytes();
    expect(workbookXml(changed)).not.toContain("calcCompleted");

    const first = await open(changed);
    expect(first.values(1)).toEqual([20]);
    const saved = first.host.save();
    first.host.close();
    expect(workbookXml(saved)).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"[^>]*calcCompleted="1"/);
    expect(await validationErrors(saved)).toEqual([]);

    const second = await open(saved);
    expect(second.values(1)).toEqual([20]);
    expect(second.load).not.toHaveBeenCalled();
    second.sheet.setValue(0, 0, 3);
    expect(workbookXml(second.host.workbook.toBytes())).not.toContain("calcCompleted");
    second.host.close();
  });

  it("leave a calculated file that nobody changed byte for byte as it was", async () => {
    const { host } = await open(staleFile('<calcPr calcId="191029"/>'));
    expect(workbookXml(host.save())).toContain('<calcPr calcId="191029"/>');
    host.close();
  });
});
