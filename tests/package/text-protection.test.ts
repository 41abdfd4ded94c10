import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { needsProtection } from "../../src/package/text-protection";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { createPlanFiles } from "../../src/plan-file/plan-files";
import type { Change } from "../../src/workbook/changes";
import { differences } from "../support/compare-workbooks";
import { startExcel } from "../support/excel-host";
import { startCalculator } from "../support/start-calculator";
import { validationErrors } from "../support/validate-workbook";

const risky = [
  ...["=HYPERLINK(A1)", "+49 170 1234", "-1", "@A1", "'quoted", " =1+1", "#N/A", "#NAME?"],
  ...["12", " 12 ", "1,234.5", "1'234.50", "1.234,5 €", "CHF 5", "(12)", "12%", "1E5", "1234E567", ".5", "1/2"],
  ...["1-5", "1/4", "2025-01-31", "31.01.2025", "1 Jan", "Jan 5", "März 2024", "5. Mai 2024", "12-Dez", "7:30", "7 PM"],
  ...["TRUE", "false", "Wahr", "FALSCH"],
];
const harmless = [
  ...["", "Revenue", "7QX2K9ZB", "Group 1", "12 kg", "2024 plan", "May", "Mayer 5", "n/a", "A1", "Q1", "K-12"],
  ...["truely", "Decker 5", "e5", "3rd party", "a = b", "Müller & Söhne"],
];

describe("text that Excel would take for something else", () => {
  it.each(risky)("needs protection: %j", (text) => expect(needsProtection(text)).toBe(true));
  it.each(harmless)("is not %j", (text) => expect(needsProtection(text)).toBe(false));
});

describe("a cell with such text", () => {
  function sheetWith(text: string) {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.formatRange({ top: 0, left: 0, bottom: 0, right: 0 }, { fill: "#FFF2CC" });
    sheet.setText(0, 0, text);
    const format = () => workbook.styles.format(sheet.cell(0, 0)?.style ?? 0);
    return { workbook, sheet, format };
  }

  it("says so in its format, which is else the same, also after saving and formatting", async () => {
    const { workbook, sheet, format } = sheetWith("1-5");
    expect(format()).toMatchObject({ quotePrefix: true, fill: "#FFF2CC" });
    sheet.formatRange({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true } });
    const bytes = workbook.toBytes();
    const again = openWorkbook(bytes);
    const cell = again.sheets[0]?.cell(0, 0);
    expect(cell?.value).toBe("1-5");
    expect(again.styles.format(cell?.style ?? 0)).toMatchObject({ quotePrefix: true, font: { bold: true } });
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("says it no longer when something else is written", () => {
    const writes = [
      (sheet: ReturnType<typeof sheetWith>["sheet"]) => sheet.setValue(0, 0, 5),
      (sheet: ReturnType<typeof sheetWith>["sheet"]) => sheet.setValue(0, 0, null),
      (sheet: ReturnType<typeof sheetWith>["sheet"]) => sheet.setFormula(0, 0, "1+1", 2),
      (sheet: ReturnType<typeof sheetWith>["sheet"]) => sheet.setText(0, 0, "Revenue"),
    ];
    for (const write of writes) {
      const { sheet, format } = sheetWith("1-5");
      write(sheet);
      expect(format()).toMatchObject({ quotePrefix: false, fill: "#FFF2CC" });
    }
  });

  it("is written the same through Office.js and in a file", async () => {
    const cells = [...risky, ...harmless].map((text) => [text]);
    const write: Change = { kind: "setCells", sheet: "Sheet1", top: 0, left: 0, cells };
    const look: Change = {
      kind: "format",
      sheet: "Sheet1",
      range: { top: 5, left: 0, bottom: 50, right: 0 },
      patch: { fill: "#FFF2CC" },
    };
    const over: Change = { kind: "setCells", sheet: "Sheet1", top: 2, left: 0, cells: [[7], [""], [{ formula: "1" }]] };
    const excel = await startExcel();
    await createExcelWorkbook().apply([write, look, over]);
    const inExcel = excel.save();
    excel.close();
    const plan = await createPlanFiles({
      openWorkbook,
      createWorkbook,
      createCalculator: startCalculator,
      today: 46_037,
    }).create();
    await plan.apply([write, look, over]);
    expect(differences(inExcel, await plan.toBytes())).toEqual([]);
    const file = openWorkbook(inExcel);
    const marked = risky.map((_, row) => file.styles.format(file.sheets[0]?.cell(row, 0)?.style ?? 0).quotePrefix);
    expect(marked).toEqual(risky.map((_, row) => row < 2 || row > 4));
  });
});
