import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/package/open-workbook";
import type { SheetFile, TableFile } from "../../src/package/workbook-file";
import type { PlanErrorCode } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { differences } from "../support/compare-workbooks";
import { tablePart, withFilter, withTotalsRow } from "../support/edit-table-part";
import { startExcel } from "../support/excel-host";
import { orderExport, planRequestOf, readExport } from "../support/order-export";
import { validationErrors } from "../support/validate-workbook";
import { newFile, planFiles, today } from "./both-ways";
import { actInExcel, actInFile, counted, creating, importing } from "./plan-both-ways";

const older = readExport(orderExport.slice(0, 7));
const newer = readExport(orderExport);
const kpis = "KAP_Kpis";
let file: Uint8Array;

beforeAll(async () => {
  file = (await actInFile(await newFile(), creating(planRequestOf(older)))).bytes;
});

/** The plan after people have worked on the sheet of its KPIs. */
function worked(work: (sheet: SheetFile, table: TableFile) => void): Uint8Array {
  const workbook = openWorkbook(file);
  const [sheet, table] = [workbook.sheetOfTable(kpis), workbook.table(kpis)];
  if (sheet === undefined || table === undefined) throw new Error("no KPIs");
  work(sheet, table);
  return workbook.toBytes();
}

async function rowsAfterImport(bytes: Uint8Array): Promise<number> {
  return readPlan(await (await planFiles.open(bytes)).read()).rows.kpis.length;
}

interface Refused {
  readonly code: PlanErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An import into the open workbook is refused after reading it, and nothing in it changes. */
async function expectRefusedInExcel(bytes: Uint8Array, refusal: Refused): Promise<void> {
  const excel = await startExcel({ file: bytes, today });
  await expect(importing(newer)(createExcelWorkbook())).rejects.toMatchObject(refusal);
  expect(excel.counters.batches).toBe(2);
  expect(differences(excel.save(), bytes)).toEqual([]);
  excel.close();
}

async function expectRefusedInFile(bytes: Uint8Array, refusal: Refused): Promise<void> {
  const plan = await planFiles.open(bytes);
  await expect(importing(newer)(plan)).rejects.toMatchObject(refusal);
  expect(differences(await plan.toBytes(), bytes)).toEqual([]);
}

describe("what stands around a table that has to grow", () => {
  it("is in nobody's way beside the table, however far down", async () => {
    const noted = worked((sheet, { range }) => {
      sheet.setValue(range.bottom + 1, range.right + 2, "beside");
      sheet.setValue(range.bottom + 40, range.right + 1, "beside");
    });
    const [excel, plan] = [await actInExcel(noted, importing(newer)), await actInFile(noted, importing(newer))];
    expect(differences(excel.bytes, plan.bytes)).toEqual([]);
    expect(await rowsAfterImport(plan.bytes)).toBeGreaterThan(await rowsAfterImport(file));
  });

  it("is in nobody's way far below the table", async () => {
    const noted = worked((sheet, { range }) => sheet.setValue(range.bottom + 500, range.left + 2, "far below"));
    const { bytes, snapshot } = await actInExcel(noted, importing(newer));
    expect(await rowsAfterImport(bytes)).toBeGreaterThan(await rowsAfterImport(file));
    const filled = (snapshot.tables.find(({ name }) => name === kpis)?.filledBelow?.first ?? 0) + 1;
    expect(
      openWorkbook(bytes)
        .sheetOfTable(kpis)
        ?.cell(filled - 1, 2)?.value,
    ).toBe("far below");
  });

  it("is kept where the table would swallow it, and the rows are named", async () => {
    let bottom = 0;
    const noted = worked((sheet, { range }) => {
      bottom = range.bottom;
      sheet.setValue(bottom + 3, range.left + 1, "mine");
      sheet.setFormula(bottom + 9, range.right, "1+1", 2);
    });
    const refusal = {
      code: "contentBelowTable",
      params: { sheet: "KPIs", row: bottom + 4, last: bottom + 10 },
    } as const;
    await expectRefusedInExcel(noted, refusal);
    await expectRefusedInFile(noted, refusal);
  });

  it("is a totals row that people are asked to turn off", async () => {
    const refusal = { code: "totalsRow", params: { sheet: "KPIs" } } as const;
    await expectRefusedInExcel(withTotalsRow(file, kpis), refusal);
    await expectRefusedInFile(withTotalsRow(file, kpis), refusal);
  });

  it("reads the same in both", async () => {
    const noted = withTotalsRow(
      worked((sheet, { range }) => {
        sheet.setValue(range.bottom + 3, range.left + 1, "mine");
        sheet.setValue(range.bottom + 7, range.left, true);
        sheet.setValue(range.bottom + 9, range.right + 1, "beside");
        sheet.formatRange({ ...range, top: range.bottom + 20, bottom: range.bottom + 20 }, { fill: "#FFF2CC" });
      }),
      kpis,
    );
    const excel = await startExcel({ file: noted, today });
    const inExcel = await createExcelWorkbook().read();
    excel.close();
    const table = inExcel.tables.find(({ name }) => name === kpis);
    const bottom = (table?.top ?? 0) + (table?.rows.length ?? 0);
    expect(table).toMatchObject({ hasTotalsRow: true, filledBelow: { first: bottom + 3, last: bottom + 7 } });
    expect(await (await planFiles.open(noted)).read()).toEqual(inExcel);
  });
});

describe("the old rows of a table that grows", () => {
  it("keep the formats, validations, conditional formats and formulas that people gave them, the same in both", async () => {
    const rule = { kind: "formula", formula: "$A5=1", style: { bold: true }, stopIfTrue: false } as const;
    const validation = {
      rule: { kind: "whole", operator: "between", formula1: "1", formula2: "9" },
      ignoreBlank: true,
    } as const;
    let place = { top: 0, left: 0, bottom: 0, right: 0 };
    let gap = 0;
    const theirs = worked((sheet, { range, columns }) => {
      place = { top: range.top + 1, left: range.left + 8, bottom: range.bottom, right: range.left + 8 };
      gap = range.left + columns.findIndex(({ name }) => name === "Gap");
      sheet.formatRange(place, { fill: "#FFF2CC", numberFormat: "0.000" });
      sheet.setValidation(place, validation);
      sheet.clearConditionalFormats(place);
      sheet.addConditionalFormat(place, rule);
      sheet.setFormula(place.top, gap, "1+2", 3);
    });
    const [excel, plan] = [await actInExcel(theirs, importing(newer)), await actInFile(theirs, importing(newer))];
    expect(differences(excel.bytes, plan.bytes)).toEqual([]);
    expect(await validationErrors(plan.bytes)).toEqual([]);

    const workbook = openWorkbook(plan.bytes);
    const sheet = workbook.sheetOfTable(kpis);
    for (const row of [place.top, place.bottom]) {
      expect(workbook.styles.format(sheet?.cell(row, place.left)?.style ?? 0)).toMatchObject({
        fill: "#FFF2CC",
        numberFormat: "0.000",
      });
    }
    const at = ({ range }: { range: typeof place }) => range.top <= place.top && range.left === place.left;
    expect(sheet?.validations.find(at)).toMatchObject({ range: place, rule: validation.rule });
    const formats = sheet?.conditionalFormats.filter(({ ranges }) => ranges.some((range) => at({ range })));
    expect(formats).toMatchObject([{ ranges: [place], rule: { formula: "$A5=1" } }]);
    expect(sheet?.cell(place.top, gap)?.formula).toBe("1+2");
    expect(sheet?.cell(place.top + 1, gap)?.formula).toContain("KAP_Kpis");
  });

  it("have conditional formats that go on in the new ones", async () => {
    const { bytes } = await actInFile(file, importing(newer));
    const workbook = openWorkbook(bytes);
    const [before, after] = [openWorkbook(file).table(kpis)?.range, workbook.table(kpis)?.range];
    const formats = workbook.sheetOfTable(kpis)?.conditionalFormats ?? [];
    const rulesAt = (row: number) =>
      formats
        .flatMap(({ ranges, rule }) => ranges.map((range) => ({ range, rule })))
        .filter(({ range }) => range.top <= row && row <= range.bottom)
        .map(({ range, rule }) => {
          const relative = rule.kind === "formula" && rule.formula.replaceAll(String(range.top + 1), "n");
          return `${range.left}: ${String(relative)}`;
        })
        .sort();
    expect(after?.bottom).toBeGreaterThan(before?.bottom ?? Infinity);
    expect(rulesAt(before?.bottom ?? 0).length).toBeGreaterThan(5);
    expect(rulesAt((before?.bottom ?? 0) + 1)).toEqual(rulesAt(before?.bottom ?? 0));
    expect(rulesAt(after?.bottom ?? 0)).toEqual(rulesAt(before?.bottom ?? 0));
  });
});

describe("a table whose filter is set", () => {
  it("by a colour is refused in Excel before anything is written", async () => {
    const yellow = withFilter(file, kpis, '<colorFilter dxfId="0"/>');
    await expectRefusedInExcel(yellow, { code: "tableFiltered", params: { sheet: "KPIs", table: kpis } });
  });

  it("takes the import in Excel in as many batches as without one, and lets through what it did", async () => {
    const [written, plain] = [
      await counted(withFilter(file, kpis), importing(newer)),
      await counted(file, importing(newer)),
    ];
    expect(written.batches).toBe(plain.batches);
    expect(tablePart(written.bytes, kpis)).toContain('<filters><filter val="x"/></filters>');
    const book = openWorkbook(written.bytes);
    const { top, bottom } = book.table(kpis)?.range ?? { top: 0, bottom: 0 };
    expect(bottom).toBeGreaterThan(openWorkbook(file).table(kpis)?.range.bottom ?? Infinity);
    expect(book.sheetOfTable(kpis)?.isRowHidden(top + 1)).toBe(true);
    expect(book.sheetOfTable(kpis)?.isRowHidden(bottom)).toBe(true);
    book.table(kpis)?.filter.setCriterion(0, undefined);
    book.sheetOfTable(kpis)?.setRowHidden(top, bottom, false);
    expect(differences(book.toBytes(), plain.bytes)).toEqual([]);
  });

  it("is nobody's concern where nothing is to be written", async () => {
    const filtered = withFilter(file, kpis);
    const { bytes } = await actInExcel(filtered, importing(older));
    expect(differences(bytes, filtered)).toEqual([]);
  });

  it("takes the import in a file, and keeps its criteria", async () => {
    const filtered = withFilter(file, kpis);
    const { bytes } = await actInFile(filtered, importing(newer));
    expect(await rowsAfterImport(bytes)).toBe(await rowsAfterImport((await actInFile(file, importing(newer))).bytes));
    expect(tablePart(bytes, kpis)).toContain(
      '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>',
    );
    expect(await validationErrors(bytes)).toEqual([]);
  });
});
