import { addedRow, changedRow } from "../../../src/actions/edit/plan-edit";
import { previewTakeBack, takeBack } from "../../../src/actions/edit/take-back";
import { writeEdits } from "../../../src/actions/edit/write-edits";
import { rollForward, rollForwardHistory } from "../../../src/actions/roll-forward/roll-forward";
import { setPlanStatus } from "../../../src/actions/life/plan-status";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { noPlanRows } from "../../../src/workbook/new-plan";
import type { PlanWorkbook, WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { restorePoints } from "../../../src/workbook/records/restore-points";
import { today as planDay } from "../../adapters/both-ways";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { buildPlan, repeatingRandom, rowOf, settingsOf } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";

const today = "2027-01-10";
const request = { years: 1, today, keep: [], archive: [], confirmed: [], by: "AB" };

const rows = {
  ...noPlanRows,
  team: [rowOf("team", { id: "TAAAAAAA", short_name: "AB", name: "Anna Berg" })],
  profile: [
    rowOf("profile", {
      id: "BAAAAAAA",
      section: "base",
      field: "employees",
      value_number: 5,
      as_of: "2024-01-01",
      confidence: "high",
    }),
  ],
  kpis: [2026, 2027, 2028].map((year, index) =>
    rowOf("kpis", {
      kpi: "revenue",
      unit: "EUR",
      id: `K000000${year - 2025}`,
      fiscal_year: year,
      target: 100 + index,
      ...(year === 2026 && { actual: 90 }),
    }),
  ),
  goals: [rowOf("goals", { id: "GAAAAAAA", kind: "goal", title: "reached and done", status: "reached" })],
  measures: [
    rowOf("measures", {
      id: "HAAAAAAA",
      title: "done",
      status: "done",
      owner: "AB",
      goal: "GAAAAAAA · reached and done",
      due: "2026-05-01",
      comment: "first line\nsecond line",
    }),
    rowOf("measures", { id: "HBBBBBBB", title: "open", status: "open" }),
    rowOf("measures", { title: "cancelled", status: "cancelled" }),
  ],
  gap: [rowOf("gap", { id: "PAAAAAAA", kpi: "revenue", fiscal_year: 2028, baseline_method: "linear" })],
};
const settings = settingsOf({ level: "standard", status: "agreed", statusBy: "AB", statusOn: "2026-02-01" });

let file: Uint8Array;
let excel: RunningExcel;
let workbook: PlanWorkbook;

/** The plan, with a column of somebody's own and formulas of theirs in the first measure. */
beforeAll(async () => {
  const plan = await buildPlan({ settings, rows }, today);
  const { sheet, top, left, columnCount, positions } = measuresOf(await plan.read());
  await plan.apply([
    { kind: "insertTableColumn", sheet, table: "KAP_Measures", index: columnCount, header: "My note" },
    { kind: "setCells", sheet, top: top + 1, left: left + columnCount, cells: [["=ask Ida"], [{ formula: "6*7" }]] },
    {
      kind: "setCells",
      sheet,
      top: top + 1,
      left: left + (positions.get("progress") ?? 0),
      cells: [[{ formula: "1/2+0.25" }]],
    },
  ]);
  file = await plan.toBytes();
});

beforeEach(async () => {
  excel = await startExcel({ file, today: planDay });
  workbook = createExcelWorkbook();
});

afterEach(() => excel.close());

function measuresOf(snapshot: WorkbookSnapshot) {
  const table = readPlan(snapshot).tables.measures;
  if (!table) throw new Error("no measures");
  return table;
}

const roll = (of = workbook) => rollForward(of, request, repeatingRandom());
const back = () => takeBack(workbook, today);

/** Everything that stands in the tables of rows and in `KAP_Meta`, without empty rows, in the order of ids. */
function contentsOf({ tables }: WorkbookSnapshot) {
  const records = ["KAP_Log", "KAP_Archive", "KAP_Restore"];
  return tables
    .filter(({ name }) => !records.includes(name))
    .map(({ name, headers, rows: body }) => {
      const filled = body.filter(
        (row) => name === "KAP_Meta" || row[headers.indexOf("ID")] !== null || row.some(isText),
      );
      return [name, headers, filled.map((row) => JSON.stringify(row)).sort()];
    });
}

const isText = (cell: unknown) => typeof cell === "string";

function recordsIn({ tables }: WorkbookSnapshot, name: string) {
  return (tables.find((table) => table.name === name)?.rows ?? []).filter(([on]) => on !== null);
}

async function formulas() {
  const { sheet, left, positions, columnCount } = measuresOf(await workbook.read());
  const [contents] = await workbook.readSheets([sheet]);
  const row = contents?.cells.find((cells) => cells.includes("HAAAAAAA")) ?? [];
  const at = (position: number) => row[left + position - (contents?.left ?? 0)];
  return [at(positions.get("progress") ?? -1), at(columnCount - 1), at(positions.get("label") ?? -1)];
}

describe("taking back a new period", () => {
  it("brings back rows, cells, plan years and status; the log tells of both", async () => {
    const before = await workbook.read();
    const typed = await formulas();
    await roll();
    expect(readPlan(await workbook.read()).settings).toMatchObject({ firstPlanYear: 2027, status: "draft" });
    expect(await previewTakeBack(workbook)).toMatchObject({ point: { action: "roll_forward", on: today }, kept: [] });
    excel.counters.reset();
    expect(await back()).toMatchObject({ kept: [] });
    // two to read, two for the overview, one to write, one for charts and what says that all is done
    expect(excel.counters.batches).toBe(6);
    const after = await workbook.read();
    expect(contentsOf(after)).toEqual(contentsOf(before));
    expect(await formulas()).toEqual(typed);
    expect(typed.slice(0, 2)).toEqual(["=1/2+0.25", "=ask Ida"]);
    expect(recordsIn(after, "KAP_Archive")).toEqual([]);
    expect(recordsIn(after, "KAP_Log").map((row) => row.slice(1))).toEqual([
      ["AB", "roll_forward", "2026–2028 → 2027–2029"],
      [null, "take_back", "roll_forward 2026–2028 → 2027–2029"],
    ]);
    expect(restorePoints(after)).toEqual([]);
    expect(readPlan(after).findings).toEqual(readPlan(before).findings);
    expect(await validationErrors(excel.save())).toEqual([]);
  });

  it("lets the plan be rolled forward again, which is neither a second time nor the rest of the first", async () => {
    await roll();
    const once = await workbook.read();
    await back();
    expect(await rollForwardHistory(workbook, today)).toEqual({ rolledOn: undefined, begun: undefined });
    await roll();
    const again = await workbook.read();
    expect(contentsOf(again)).toEqual(contentsOf(once));
    expect(recordsIn(again, "KAP_Archive")).toHaveLength(3);
    expect((await rollForwardHistory(workbook, today)).rolledOn).toBe(today);
    await expect(roll()).rejects.toMatchObject({ code: "rolledForward" });
  });

  it("keeps what has been changed since, and names it: a new line with a target, a row that is there again, the status", async () => {
    await roll();
    const plan = readPlan(await workbook.read());
    const line = plan.rows.kpis.find(({ values }) => values.fiscal_year === 2029);
    if (!line) throw new Error("no line for 2029");
    const edits = [
      changedRow("kpis", line, { target: 500 }),
      addedRow("measures", "HAAAAAAA", { title: "mine", status: "open" }),
    ];
    await writeEdits(workbook, edits, { action: "measures", today });
    await setPlanStatus(workbook, { status: "agreed", by: "CD", today });
    // the edits are an action of their own: here they count as changes that somebody has made by hand
    const {
      sheet,
      top,
      left,
      rows: body,
    } = (await workbook.read()).tables.find(({ name }) => name === "KAP_Restore") ?? {};
    const point = body?.findIndex(([, number]) => number === 2) ?? -1;
    const blank = (body ?? []).slice(point).map((row) => row.map(() => ""));
    await workbook.apply([
      { kind: "setCells", sheet: sheet ?? "", top: (top ?? 0) + 1 + point, left: left ?? 0, cells: blank },
    ]);
    const { kept = [] } = (await back()) ?? {};
    const told = kept.map(({ sheet: part, row, column, now }) => [
      part,
      row === line.values.id ? "new" : row,
      column,
      now,
    ]);
    expect(told).toContainEqual(["kpis", "new", "target", 500]);
    expect(told).toContainEqual(["measures", "HAAAAAAA", "title", "mine"]);
    expect(told).toContainEqual(["meta", "status_by", "value", "CD"]);
    const after = readPlan(await workbook.read());
    expect(after.settings).toMatchObject({ firstPlanYear: 2026, status: "agreed", statusBy: "CD" });
    expect(after.rows.kpis.map(({ values }) => [values.fiscal_year, values.target])).toContainEqual([2029, 500]);
    expect(after.rows.measures.filter(({ values }) => values.id === "HAAAAAAA")).toMatchObject([
      { values: { title: "mine" } },
    ]);
    expect(recordsIn(await workbook.read(), "KAP_Archive").map(([, , , , id]) => id)).toContain("HAAAAAAA");
  });

  it.each([
    [1, 4],
    [1, 30],
    [2, 0],
  ])("is completed by doing it again where batch %i failed after %i actions", async (batch, actions) => {
    const before = await workbook.read();
    await roll();
    const live = workbook;
    workbook = failing(live, batch, actions);
    await expect(back()).rejects.toMatchObject({ code: "hostFailed" });
    excel.faults.clear();
    workbook = live;
    await back();
    expect(contentsOf(await workbook.read())).toEqual(contentsOf(before));
    expect(await rollForwardHistory(workbook, today)).toEqual({ rolledOn: undefined, begun: undefined });
    expect(restorePoints(await workbook.read())).toEqual([]);
  });

  it.each([
    [1, 200],
    [2, 0],
  ])(
    "takes both parts back where it was interrupted in batch %i after %i actions and done again",
    async (batch, actions) => {
      const before = await workbook.read();
      await expect(roll(failing(workbook, batch, actions))).rejects.toMatchObject({ code: "hostFailed" });
      excel.faults.clear();
      await roll();
      expect(await back()).toMatchObject({ kept: [] });
      expect(contentsOf(await workbook.read())).toEqual(contentsOf(before));
      expect(restorePoints(await workbook.read())).toEqual([]);
    },
  );

  it("takes back what was begun and not finished", async () => {
    const before = await workbook.read();
    await expect(roll(failing(workbook, 2, 0))).rejects.toMatchObject({ code: "hostFailed" });
    excel.faults.clear();
    expect(await back()).toMatchObject({ kept: [] });
    expect(contentsOf(await workbook.read())).toEqual(contentsOf(before));
    expect(await rollForwardHistory(workbook, today)).toEqual({ rolledOn: undefined, begun: undefined });
  });
});

function failing(live: PlanWorkbook, batch: number, actions: number): PlanWorkbook {
  return {
    ...live,
    apply: (changes, options) => {
      excel.faults.failSync = { atBatch: batch, afterActions: actions };
      return live.apply(changes, options);
    },
  };
}
