import { createPlan } from "../../../src/actions/create/create-plan";
import { removeUnfinished } from "../../../src/actions/create/remove-unfinished";
import { describeWorkbook } from "../../../src/actions/home/describe-workbook";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import { columnsOf, isInput } from "../../../src/domain/schema/define-sheet";
import { lists } from "../../../src/domain/schema/lists";
import { planSheets } from "../../../src/domain/schema/plan-schema";
import { labelOf } from "../../../src/localisation/list-labels";
import type { CellInput, Change } from "../../../src/workbook/changes";
import { planRemoval, removableSheets } from "../../../src/workbook/plan-removal";
import type { OpenWorkbook } from "../../../src/workbook/port";
import { differences } from "../../support/compare-workbooks";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { repeatable } from "../../support/order-export";

import { creation, files, foreignFile, request, today } from "../../support/interrupted-build";

/** In the first row of the lists. */
const firstLabel = labelOf("kpi", lists.kpi[0] ?? "", "de");

/** The sheets that a removal would keep; nothing is removed. */
async function keptOf(workbook: OpenWorkbook): Promise<readonly string[]> {
  const snapshot = await workbook.read();
  let kept: readonly string[] = [];
  await workbook.applyAfterReading(removableSheets(snapshot), (contents) => {
    ({ kept } = planRemoval(snapshot, contents));
    return [];
  });
  return kept;
}

/** The changes with which a plan is created, none of them carried out. */
async function recordedSteps(of: typeof request): Promise<readonly Change[]> {
  const file = await files.open(await foreignFile());
  let steps: readonly Change[] = [];
  const recorder = { ...file, apply: (changes: readonly Change[]) => Promise.resolve(void (steps = changes)) };
  await createPlan(recorder, of, repeatable());
  return steps;
}

describe("in Excel, an interrupted build that is not wanted", () => {
  let excel: RunningExcel;
  let begun: Uint8Array;

  async function interruptedAt(count: number, file: Uint8Array) {
    excel = await startExcel({ file });
    const workbook = createExcelWorkbook({ timeoutMs: 300_000 });
    await workbook.apply(creation(await workbook.read()).slice(0, count));
    return workbook;
  }

  beforeAll(async () => {
    begun = await foreignFile();
  });

  afterEach(() => excel.close());

  it.each([8, 9, 40, 130])("is removed after %i steps, and the workbook is as it was", async (count) => {
    const workbook = await interruptedAt(count, begun);
    const { removed, kept } = await removeUnfinished(workbook);
    expect([removed.length > 0, kept]).toEqual([true, []]);
    expect(differences(begun, excel.save())).toEqual([]);
    expect(await describeWorkbook(workbook, today)).toEqual({ kind: "foreign", sheetCount: 1 });
  });

  it("leaves an empty sheet behind where there was nothing else", async () => {
    const empty = await (await files.create()).toBytes();
    const workbook = await interruptedAt(130, empty);
    await removeUnfinished(workbook);
    expect(await describeWorkbook(workbook, today)).toEqual({ kind: "empty" });
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("is removed on a second try when the first one fails in the middle", async () => {
    const workbook = await interruptedAt(130, begun);
    excel.counters.reset();
    // two batches to read the workbook, two to read its sheets, then that of the removal
    excel.faults.failSync = { atBatch: 5, afterActions: 9 };
    await expect(removeUnfinished(workbook)).rejects.toMatchObject({ code: "hostFailed" });
    expect(excel.counters.batches).toBe(5);
    excel.faults.clear();
    expect(await describeWorkbook(workbook, today)).toMatchObject({ kind: "unfinished", canRemove: true });
    await removeUnfinished(workbook);
    expect(differences(begun, excel.save())).toEqual([]);
  });

  it("keeps the sheets on which people have put something, and names them", async () => {
    const workbook = await interruptedAt(130, begun);
    await workbook.apply([
      { kind: "setCells", sheet: "Team", top: 4, left: 1, cells: [["AB", "Anna Berg"]] },
      { kind: "setCells", sheet: "Overview", top: 60, left: 2, cells: [["a note"]] },
      { kind: "setCells", sheet: "Goals", top: 2, left: 30, cells: [[1]] },
    ]);
    const first = await removeUnfinished(workbook);
    expect(first.kept).toEqual(["Overview", "Team", "Goals"]);
    expect(await describeWorkbook(workbook, today)).toMatchObject({ kind: "unfinished", sheets: first.kept });
    expect(openWorkbook(excel.save()).sheet("Team")?.cell(4, 2)?.value).toBe("Anna Berg");

    await workbook.apply([
      { kind: "setCells", sheet: "Team", top: 4, left: 1, cells: [["", ""]] },
      { kind: "setCells", sheet: "Overview", top: 60, left: 2, cells: [[""]] },
      { kind: "setCells", sheet: "Goals", top: 2, left: 30, cells: [[""]] },
    ]);
    expect((await removeUnfinished(workbook)).kept).toEqual([]);
    expect(differences(begun, excel.save())).toEqual([]);
  });

  it("keeps what people have changed within what was built: notes, values, names, formulas, charts", async () => {
    const steps = creation(await (await files.open(begun)).read());
    const workbook = await interruptedAt(
      steps.findIndex(({ kind }) => kind === "setVisibility"),
      begun,
    );
    const { tables } = await workbook.read();
    const settings = tables.find(({ name }) => name === "KAP_Settings");
    const rowOf = (text: string) => 4 + (settings?.rows.findIndex((row) => row.includes(text)) ?? NaN);
    const cell = (sheet: string, top: number, left: number, input: CellInput): Change => {
      return { kind: "setCells", sheet, top, left, cells: [[input]] };
    };
    const [threshold, unit] = [rowOf("freshness_months"), rowOf("1/a")];

    await workbook.apply([
      cell("Overview", 3, 3, "a note"),
      cell("Settings", threshold, 3, 6),
      cell("Lists", 1, 2, "my word"),
      cell("Columns", 40, 7, "a note"),
      cell("Chart data", 300, 7, "a note"),
    ]);
    expect(await keptOf(workbook)).toEqual(["Overview", "Settings", "Lists", "Columns", "Chart data"]);
    await workbook.apply([
      cell("Overview", 3, 3, { formula: 'IF(1=2,"x","")' }),
      cell("Settings", threshold, 3, 12),
      cell("Settings", unit, 2, "1/y"),
      cell("Lists", 1, 2, firstLabel),
      cell("Columns", 40, 7, ""),
      cell("Chart data", 300, 7, ""),
    ]);
    expect(await keptOf(workbook)).toEqual(["Overview", "Settings"]);
    await workbook.apply([cell("Overview", 3, 3, ""), cell("Settings", unit, 2, "1/a")]);
    expect(await keptOf(workbook)).toEqual([]);

    const computed = columnsOf(planSheets.kpis).findIndex(([, column]) => !isInput(column));
    await workbook.apply([cell("KPIs", 4, computed, "typed")]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Team");
      const figures = context.workbook.worksheets.getItem("Chart data").getRange("A1:B9");
      sheet.charts.add("ColumnClustered", figures);
      await context.sync();
    });
    expect(await removeUnfinished(workbook)).toMatchObject({ kept: ["Team", "KPIs"] });
  }, 240_000);

  it("is removed whole in the other language", async () => {
    const german = { ...request, language: "de" as const };
    excel = await startExcel({ file: begun });
    const workbook = createExcelWorkbook({ timeoutMs: 300_000 });
    const steps = await recordedSteps(german);
    await workbook.apply(
      steps.slice(
        0,
        steps.findIndex(({ kind }) => kind === "setVisibility"),
      ),
    );
    expect((await removeUnfinished(workbook)).kept).toEqual([]);
    expect(differences(begun, excel.save())).toEqual([]);
  }, 240_000);

  it("asks before a filter goes with its sheet", async () => {
    const workbook = await interruptedAt(130, begun);
    const name = "KAP_Team";
    await Excel.run(async ({ workbook: { tables } }) => {
      tables.getItem(name).columns.getItemAt(0).filter.applyValuesFilter(["nobody"]);
      return Promise.resolve();
    });
    const before = excel.save();
    const refusal = { code: "removalFiltered", params: { sheet: "Team" } };
    await expect(removeUnfinished(workbook)).rejects.toMatchObject(refusal);
    expect(differences(before, excel.save())).toEqual([]);
    expect((await removeUnfinished(workbook, { acceptsFilterLoss: true })).kept).toEqual([]);
    expect(differences(begun, excel.save())).toEqual([]);
  });

  it("keeps what somebody types after the removal has begun", async () => {
    const workbook = await interruptedAt(130, begun);
    const typed: Change = { kind: "setCells", sheet: "Team", top: 4, left: 1, cells: [["AB", "Anna Berg"]] };
    const busy: OpenWorkbook = {
      ...workbook,
      applyAfterReading: async (...parts) => {
        await workbook.apply([typed]);
        return workbook.applyAfterReading(...parts);
      },
    };
    expect((await removeUnfinished(busy)).kept).toEqual(["Team"]);
  });
});
