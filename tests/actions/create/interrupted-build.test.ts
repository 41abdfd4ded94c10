import { createAvailability } from "../../../src/actions/create/create-availability";
import { createPlan } from "../../../src/actions/create/create-plan";
import { removeUnfinished } from "../../../src/actions/create/remove-unfinished";
import { resumePlan } from "../../../src/actions/create/resume-plan";
import { describeWorkbook } from "../../../src/actions/home/describe-workbook";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { Change } from "../../../src/workbook/changes";
import { stampNamespace } from "../../../src/workbook/port";
import { differences } from "../../support/compare-workbooks";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { repeatable } from "../../support/order-export";

import { creation, files, foreignFile, request, today } from "../../support/interrupted-build";

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
    // two to read, two for content of more than a megabyte, one for the charts
    expect(excel.counters.batches).toBe(5);
    expect(differences(whole, excel.save())).toEqual([]);
  }, 240_000);

  it("is completed around what people have typed meanwhile", async () => {
    const workbook = await interruptedAt(200, begun);
    await workbook.apply([{ kind: "setCells", sheet: "Team", top: 4, left: 1, cells: [["AB", "Anna Berg"]] }]);
    await resumePlan(workbook);
    expect(await describeWorkbook(workbook, today)).toMatchObject({ kind: "plan" });
    const { tables } = await workbook.read();
    expect(tables.find(({ name }) => name === "KAP_Team")?.rows[0]?.slice(1, 3)).toEqual(["AB", "Anna Berg"]);
  });

  it("is completed with a filter that somebody has set meanwhile", async () => {
    const workbook = await interruptedAt(200, begun);
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("KAP_Kpis");
      table.columns.getItemAt(1).filter.applyValuesFilter(["Revenue"]);
      await context.sync();
    });
    await resumePlan(workbook);
    expect(await describeWorkbook(workbook, today)).toMatchObject({ kind: "plan" });
    const { filters } = await workbook.read();
    const criteria = { filterOn: "Values", values: ["Revenue"] };
    expect(filters?.map(({ table, columns }) => [table, columns])).toEqual([
      ["KAP_Kpis", [expect.objectContaining({ index: 1, criteria })]],
    ]);
  });

  it("that was finished is neither completed nor removed", async () => {
    const workbook = await interruptedAt(Infinity, begun);
    const before = excel.save();
    await expect(removeUnfinished(workbook)).rejects.toMatchObject({ code: "alreadyAPlan" });
    await expect(resumePlan(workbook)).rejects.toMatchObject({ code: "alreadyAPlan" });
    expect(excel.save()).toEqual(before);
  });

  it("cannot be completed before the workbook says what the plan is", async () => {
    const workbook = await interruptedAt(40, begun);
    await expect(resumePlan(workbook)).rejects.toMatchObject({ code: "cannotResume" });
  });
});
