import { adoptWorkbook } from "../../src/actions/adopt/adopt-workbook";
import { decideImport, importActuals } from "../../src/actions/import/import-actuals";
import { planSheets, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { openWorkbook } from "../../src/package/open-workbook";
import type { SheetFile } from "../../src/package/workbook-file";
import type { PlanWorkbook } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { differences } from "../support/compare-workbooks";
import { orderExport, planRequestOf, readExport, repeatable } from "../support/order-export";
import { newFile, planFiles } from "./both-ways";
import { actInExcel, actInFile, counted, creating } from "./plan-both-ways";

const newer = readExport(orderExport);
let file: Uint8Array;

beforeAll(async () => {
  const request = planRequestOf(readExport(orderExport.slice(0, 7)));
  file = (await actInFile(await newFile(), creating(request))).bytes;
});

const readFile = async (bytes: Uint8Array) => readPlan(await (await planFiles.open(bytes)).read());

/** The plan after people have worked on the sheet of a table; `columnOf` finds its columns on the sheet. */
async function worked(
  bytes: Uint8Array,
  key: TableSheetKey,
  work: (sheet: SheetFile, columnOf: (column: string) => number) => void,
): Promise<Uint8Array> {
  const { left = 0, positions } = (await readFile(bytes)).tables[key] ?? {};
  const workbook = openWorkbook(bytes);
  const sheet = workbook.sheetOfTable(planSheets[key].table);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  work(sheet, (column) => left + (positions?.get(column) ?? NaN));
  return workbook.toBytes();
}

const { figures, source, dataFirst, dataLast } = newer;
const decide = { today: "2026-03-01", source, fiscalYearStart: 1, dataFirst, dataLast };

/** Batches to read the plan, to write into its rows, and to hide the sheet of the first restore point (data model, 29). */
const [reading, writing, hiding] = [2, 1, 1];

/** What an action tells; in Excel and in the file it tells the same and leaves the same. */
async function bothWays<T>(theirs: Uint8Array, action: (workbook: PlanWorkbook) => Promise<T>) {
  const told: T[] = [];
  const telling = async (workbook: PlanWorkbook) => told.push(await action(workbook));
  const [excel, inFile] = [await counted(theirs, telling), await actInFile(theirs, telling)];
  expect(differences(excel.bytes, inFile.bytes)).toEqual([]);
  expect(excel.snapshot).toEqual(inFile.snapshot);
  expect(told[0]).toEqual(told[1]);
  return { told: told[0], bytes: inFile.bytes, batches: excel.batches };
}

/** The formulas in a column of a table, by the row of the worksheet. */
async function formulasIn(bytes: Uint8Array, key: TableSheetKey, column: string, rows: readonly number[]) {
  let formulas: readonly (string | undefined)[] = [];
  await worked(bytes, key, (sheet, columnOf) => {
    formulas = rows.map((row) => sheet.cell(row - 1, columnOf(column))?.formula);
  });
  return formulas;
}

describe("a formula of somebody's own in a cell that would be written", () => {
  it("is kept by an import in as many batches as without one, and named where it says something else", async () => {
    const [other, same] = decideImport(await readFile(file), figures, decide).updates;
    const rows = [other?.rowNumber ?? 0, same?.rowNumber ?? 0];
    const value = same?.cells.actual ?? 0;
    const theirs = await worked(file, "kpis", (sheet, columnOf) => {
      sheet.setFormula((rows[0] ?? 0) - 1, columnOf("actual"), "1200*1.05", 1260);
      sheet.setFormula((rows[1] ?? 0) - 1, columnOf("actual"), `${value}+0`, value);
      sheet.setValue((rows[1] ?? 0) - 1, columnOf("actual_through"), null);
    });
    const { told, bytes, batches } = await bothWays(theirs, (workbook) =>
      importActuals(workbook, figures, decide, repeatable(2)),
    );
    expect(batches).toBe(reading + writing + hiding);
    expect(told?.findings.filter(({ severity }) => severity === "warning")).toMatchObject([
      { code: "actuals.kept-formula", row: rows[0] },
    ]);
    expect(told?.unchanged).toContainEqual(expect.objectContaining({ rowNumber: rows[1] }));
    expect(await formulasIn(bytes, "kpis", "actual", rows)).toEqual(["1200*1.05", `${value}+0`]);
  });

  it("is kept by an adoption in as many batches as without one, and named", async () => {
    const header = ["Name", "Function", "Department"];
    const adopting = (person: readonly (string | null)[], random: number) => (workbook: PlanWorkbook) =>
      adoptWorkbook(
        workbook,
        [{ name: "Contacts", top: 0, left: 0, cells: [header, person] }],
        { fileName: "contacts.xlsx", map: [], where: [], today: "2026-03-01" },
        repeatable(random),
      );
    const known = (await actInFile(file, adopting(["Eva Kern", null, null], 3))).bytes;
    const row = (await readFile(known)).rows.contacts[0]?.rowNumber ?? 0;
    const theirs = await worked(known, "contacts", (sheet, columnOf) => {
      sheet.setFormula(row - 1, columnOf("unit"), '""', "");
    });
    const { told, bytes, batches } = await bothWays(theirs, adopting(["Eva Kern", "Purchasing", "Lab"], 4));
    expect(batches).toBe(reading + writing);
    expect(told?.decisions.conflicts).toMatchObject([
      { column: "unit", rowNumber: row, source: "Lab", isFormula: true },
    ]);
    expect(await formulasIn(bytes, "contacts", "unit", [row])).toEqual(['""']);
  });
});

describe("the cells of a plan's tables that hold formulas", () => {
  it("are read alike in both, however scattered, whatever the sheet is called, and on a protected one", async () => {
    const { sheet: kpis = "", top = 0 } = (await readFile(file)).tables.kpis ?? {};
    let [column, title] = [0, 0];
    const scattered = await worked(file, "kpis", (sheet, columnOf) => {
      column = columnOf("target");
      for (const row of [1, 2, 4]) sheet.setFormula(top + row, column, "1+1", 2);
      sheet.setText(top + 5, column, "=1+1");
    });
    const both = await worked(scattered, "goals", (sheet, columnOf) => {
      title = columnOf("title");
      sheet.setFormula(top + 1, title, "1+1", 2);
      sheet.setText(top + 2, title, "=1+1");
      sheet.protection.protect({ rights: new Set(), selection: "normal" });
    });
    const renamed = await planFiles.open(both);
    await renamed.apply([{ kind: "renameSheet", sheet: kpis, to: "A1, 'B2'!C3" }]);
    const bytes = await renamed.toBytes();
    const read = (workbook: PlanWorkbook) => workbook.read();
    const [excel, inFile] = [await actInExcel(bytes, read), await actInFile(bytes, read)];
    expect(excel.snapshot).toEqual(inFile.snapshot);
    const runs = (key: "kpis" | "goals", wanted: number) =>
      inFile.snapshot.tables
        .find(({ name }) => name === planSheets[key].table)
        ?.formulas?.flatMap((run) => (run.column === wanted ? [[run.first - top, run.last - top]] : []));
    expect([runs("kpis", column), runs("goals", title)]).toEqual([
      [
        [1, 2],
        [4, 4],
      ],
      [[1, 1]],
    ]);
  });
});
