import { createAvailability } from "../../../src/actions/create/create-availability";
import { createPlan, newPlanSettings } from "../../../src/actions/create/create-plan";
import { newPlanRows } from "../../../src/actions/create/new-plan-rows";
import { removeUnfinished } from "../../../src/actions/create/remove-unfinished";
import { resumePlan } from "../../../src/actions/create/resume-plan";
import { describeWorkbook } from "../../../src/actions/home/describe-workbook";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import { columnsOf, isInput } from "../../../src/domain/schema/define-sheet";
import { lists } from "../../../src/domain/schema/lists";
import { planSheets } from "../../../src/domain/schema/plan-schema";
import { labelOf } from "../../../src/localisation/list-labels";
import type { CellInput, Change } from "../../../src/workbook/changes";
import { planRemoval, removableSheets } from "../../../src/workbook/plan-removal";
import { planCreation } from "../../../src/workbook/plan-creation";
import { stampNamespace, type OpenWorkbook, type WorkbookSnapshot } from "../../../src/workbook/port";
import { differences } from "../../support/compare-workbooks";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { orderExport, planRequestOf, readExport, repeatable } from "../../support/order-export";
import { planFilesOn } from "../../support/plan-files";

/** In the first row of the lists. */
const firstLabel = labelOf("kpi", lists.kpi[0] ?? "", "de");

const today = "2026-01-15";
const files = planFilesOn(today, { calculates: false });
const request = planRequestOf(readExport(orderExport));

/** A workbook with a sheet of somebody's. */
async function foreignFile(): Promise<Uint8Array> {
  const file = openWorkbook(await (await files.create()).toBytes());
  const sheet = file.sheet("Sheet1");
  sheet?.rename("Notes");
  sheet?.setValue(2, 1, "mine");
  return file.toBytes();
}

function creation(snapshot: WorkbookSnapshot): Change[] {
  const settings = newPlanSettings(request, "0123456789ABCDEF");
  let row = 0;
  const rows = newPlanRows({
    settings,
    productGroups: [],
    regions: [],
    targetKpis: ["revenue", "number_of_orders"],
    actuals: request.actuals ?? [],
    source: request.source ?? null,
    today,
    newId: () => String((row += 1)).padStart(8, "0"),
  });
  return planCreation(snapshot, { settings, rows });
}

describe("what an interrupted build has left behind", () => {
  let begun: Uint8Array;
  let changes: Change[];

  beforeAll(async () => {
    begun = await foreignFile();
    changes = creation(await (await files.open(begun)).read());
  });

  async function planFile() {
    const file = await files.open(begun);
    await file.apply(changes);
    return file.read();
  }

  async function after(count: number) {
    const file = await files.open(begun);
    await file.apply(changes.slice(0, count));
    return describeWorkbook(file, today);
  }

  it("is recognised after each of its first steps", async () => {
    const first = changes.findIndex(({ kind }) => kind === "addSheet");
    for (const count of [0, 1, first]) expect(await after(count)).toEqual({ kind: "foreign", sheetCount: 1 });
    for (let count = first + 1; count < first + 12; count += 1) {
      expect(await after(count)).toMatchObject({ kind: "unfinished", canResume: false, canRemove: true });
    }
  });

  it("is recognised wherever it stopped, and is a plan when nothing is missing", async () => {
    for (let count = 20; count < changes.length; count += 29) {
      expect(await after(count)).toMatchObject({ kind: "unfinished" });
    }
    expect(await after(changes.length - 1)).toMatchObject({ kind: "unfinished", canResume: true, canRemove: false });
    expect(await after(changes.length)).toMatchObject({ kind: "plan" });
  });

  it("can be completed as soon as the workbook says what the plan is", async () => {
    const meta = changes.findIndex((change) => change.kind === "addTable" && change.name === "KAP_Meta");
    expect(await after(meta)).toMatchObject({ kind: "unfinished", canResume: false });
    expect(await after(meta + 1)).toMatchObject({ kind: "unfinished", canResume: true });
  });

  it("names the sheets that are there", async () => {
    const first = changes.findIndex(({ kind }) => kind === "addSheet");
    expect(await after(first + 1)).toMatchObject({ sheets: ["Overview"] });
    const team = changes.findIndex((change) => change.kind === "addSheet" && change.sheet === "Team");
    expect(await after(team)).toMatchObject({ sheets: ["Overview", "Settings", "Profile"] });
  });

  it("is recognised beside the stamp of a plan whose sheets somebody deleted, and can be removed", async () => {
    const { stamp = "" } = await planFile();
    for (const count of [8, 10, 20, 60]) {
      const file = await files.open(begun);
      await file.apply([{ kind: "setStamp", namespace: stampNamespace, xml: stamp }]);
      expect(await describeWorkbook(file, today)).toMatchObject({ kind: "foreign" });
      await file.apply(changes.slice(0, count));
      expect(await describeWorkbook(file, today)).toMatchObject({ kind: "unfinished", canRemove: true });
    }
    const file = await files.open(begun);
    await file.apply([{ kind: "setStamp", namespace: stampNamespace, xml: stamp }, ...changes]);
    expect(await describeWorkbook(file, today)).toMatchObject({ kind: "plan" });
  });

  it("is not taken to be there for somebody's own empty sheet of such a name", async () => {
    for (const name of ["Overview", "Übersicht"]) {
      const file = await files.open(begun);
      await file.apply([{ kind: "addSheet", sheet: name }]);
      expect(await describeWorkbook(file, today)).toMatchObject({ kind: "foreign" });
      expect(await createAvailability(file, "de")).toEqual({ kind: "free" });
    }
  });

  it("leaves no name that says so in a plan that is finished", async () => {
    const { names } = await planFile();
    expect(names.filter(({ name }) => name.toUpperCase().includes("BUILDING"))).toEqual([]);
  });

  it("is in the way of another plan, in either language", async () => {
    const file = await files.open(begun);
    await file.apply(changes.slice(0, 20));
    expect(await createAvailability(file, "en")).toMatchObject({ kind: "unfinished" });
    expect(await createAvailability(file, "de")).toMatchObject({ kind: "unfinished" });
  });
});

describe("before a plan is created", () => {
  it("nothing is in the way in an empty workbook or beside foreign sheets", async () => {
    expect(await createAvailability(await files.create(), "de")).toEqual({ kind: "free" });
    expect(await createAvailability(await files.open(await foreignFile()), "en")).toEqual({ kind: "free" });
  });

  it("the names that are taken are told, in the language that is asked for", async () => {
    const file = openWorkbook(await foreignFile());
    for (const name of ["kpis", "Ziele", "Goals"]) file.addSheet(name).setValue(0, 0, "x");
    const workbook = await files.open(file.toBytes());
    expect(await createAvailability(workbook, "de")).toEqual({ kind: "taken", names: ["kpis", "Ziele"] });
    expect(await createAvailability(workbook, "en")).toEqual({ kind: "taken", names: ["kpis", "Goals"] });
  });

  it("a plan is told, also one that has lost what says so", async () => {
    const file = await files.create();
    await createPlan(file, request, repeatable());
    expect(await createAvailability(file, "de")).toEqual({ kind: "plan" });
    await file.apply([{ kind: "removeSheet", sheet: "Meta" }]);
    expect(await createAvailability(file, "de")).toEqual({ kind: "plan" });
    await expect(createPlan(file, request, repeatable())).rejects.toMatchObject({ code: "alreadyAPlan" });
  });
});

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

describe("in Excel, an interrupted build", () => {
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

  it.each([8, 9, 40, 130])(
    "is removed after %i steps, and the workbook is as it was",
    async (count) => {
      const workbook = await interruptedAt(count, begun);
      const { removed, kept } = await removeUnfinished(workbook);
      expect([removed.length > 0, kept]).toEqual([true, []]);
      expect(differences(begun, excel.save())).toEqual([]);
      expect(await describeWorkbook(workbook, today)).toEqual({ kind: "foreign", sheetCount: 1 });
    },
    120_000,
  );

  it("leaves an empty sheet behind where there was nothing else", async () => {
    const empty = await (await files.create()).toBytes();
    const workbook = await interruptedAt(130, empty);
    await removeUnfinished(workbook);
    expect(await describeWorkbook(workbook, today)).toEqual({ kind: "empty" });
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  }, 120_000);

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
  }, 120_000);

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
  }, 120_000);

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
  }, 120_000);

  it("is completed from what stands in the sheets, without its request", async () => {
    const workbook = await interruptedAt(Infinity, begun);
    const whole = excel.save();
    excel.close();
    const steps = creation(await (await files.open(begun)).read());
    const meta = steps.findIndex((change) => change.kind === "addTable" && change.name === "KAP_Meta");
    const other = await interruptedAt(meta + 1, begun);
    expect(other).not.toBe(workbook);
    excel.counters.reset();
    expect(await resumePlan(other)).toMatchObject({ account: request.account, planId: "0123456789ABCDEF" });
    expect(excel.counters.batches).toBe(4);
    expect(differences(whole, excel.save())).toEqual([]);
  }, 240_000);

  it("is completed around what people have typed meanwhile", async () => {
    const workbook = await interruptedAt(200, begun);
    await workbook.apply([{ kind: "setCells", sheet: "Team", top: 4, left: 1, cells: [["AB", "Anna Berg"]] }]);
    await resumePlan(workbook);
    expect(await describeWorkbook(workbook, today)).toMatchObject({ kind: "plan" });
    const { tables } = await workbook.read();
    expect(tables.find(({ name }) => name === "KAP_Team")?.rows[0]?.slice(1, 3)).toEqual(["AB", "Anna Berg"]);
  }, 120_000);

  it("is not completed while a filter of one of its tables would lead formulas into wrong rows", async () => {
    const workbook = await interruptedAt(200, begun);
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KAP_Kpis");
      table.columns.getItemAt(1).filter.applyValuesFilter(["Revenue"]);
      await context.sync();
    });
    const before = excel.save();
    await expect(resumePlan(workbook)).rejects.toMatchObject({ code: "tableFiltered" });
    expect(differences(before, excel.save())).toEqual([]);
  }, 120_000);

  it("that was finished is neither completed nor removed", async () => {
    const workbook = await interruptedAt(Infinity, begun);
    const before = excel.save();
    await expect(removeUnfinished(workbook)).rejects.toMatchObject({ code: "alreadyAPlan" });
    await expect(resumePlan(workbook)).rejects.toMatchObject({ code: "alreadyAPlan" });
    expect(excel.save()).toEqual(before);
  }, 120_000);

  it("cannot be completed before the workbook says what the plan is", async () => {
    const workbook = await interruptedAt(40, begun);
    await expect(resumePlan(workbook)).rejects.toMatchObject({ code: "cannotResume" });
  }, 120_000);
});
