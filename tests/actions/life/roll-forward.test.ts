import { decideRollForward } from "../../../src/actions/roll-forward/decide-roll-forward";
import {
  previewRollForward,
  rollForward,
  type RollForwardRequest,
} from "../../../src/actions/roll-forward/roll-forward";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { PlanWorkbook } from "../../../src/workbook/port";
import { columnLetters } from "../../../src/workbook/references";
import { readPlan } from "../../../src/workbook/read-plan";
import { actInExcel, actInFile } from "../../adapters/plan-both-ways";
import { today as planDay } from "../../adapters/both-ways";
import { differences } from "../../support/compare-workbooks";
import { startExcel } from "../../support/excel-host";
import { buildPlan, repeatingRandom, rowOf } from "../../support/plan-files";
import { noPlanRows } from "../../../src/workbook/new-plan";
import { settingsOf } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";

const today = "2027-01-10";
const request: RollForwardRequest = { years: 1, today, keep: [], archive: [], confirmed: [] };
const kpi = { kpi: "revenue", unit: "EUR" } as const;

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
    rowOf("profile", {
      id: "BBBBBBBB",
      section: "base",
      field: "industry",
      value_text: "x",
      as_of: "2026-12-01",
      confidence: "high",
    }),
    rowOf("profile", { id: "BCCCCCCC", section: "base", field: "website", value_text: "y", confidence: "high" }),
  ],
  kpis: [2026, 2027, 2028].map((year, index) =>
    rowOf("kpis", {
      ...kpi,
      id: `K000000${year - 2025}`,
      fiscal_year: year,
      target: 100 + index,
      ...(year === 2026 && { actual: 90 }),
    }),
  ),
  goals: [
    rowOf("goals", { id: "GAAAAAAA", kind: "goal", title: "reached and done", status: "reached" }),
    rowOf("goals", { id: "GBBBBBBB", kind: "goal", title: "reached, still worked on", status: "reached" }),
    rowOf("goals", { id: "GCCCCCCC", kind: "vision", title: "First choice" }),
  ],
  measures: [
    rowOf("measures", {
      id: "HAAAAAAA",
      title: "done",
      status: "done",
      owner: "AB",
      goal: "GAAAAAAA · reached and done",
      due: "2026-05-01",
    }),
    rowOf("measures", { id: "HBBBBBBB", title: "open", status: "open", goal: "GBBBBBBB · reached, still worked on" }),
    rowOf("measures", { id: "HCCCCCCC", title: "cancelled", status: "cancelled" }),
  ],
  gap: [
    rowOf("gap", { id: "PAAAAAAA", kpi: "revenue", fiscal_year: 2028, baseline_method: "linear", baseline_years: 4 }),
  ],
};
const settings = settingsOf({ level: "standard", status: "agreed", statusBy: "AB", statusOn: "2026-02-01" });

let plan: Uint8Array;
let whole: Uint8Array | undefined;

beforeAll(async () => {
  plan = await (await buildPlan({ settings, rows }, today)).toBytes();
});

const rolling = (workbook: Parameters<typeof rollForward>[0]) =>
  rollForward(workbook, { ...request, by: "AB" }, repeatingRandom());

describe("rolling a plan forward", () => {
  it("moves on by a year: results to the history, closed rows to the archive, new lines, old facts to be confirmed", async () => {
    const { bytes, snapshot } = await actInFile(plan, rolling);
    const after = readPlan(snapshot);
    expect(after.settings).toMatchObject({
      firstPlanYear: 2027,
      horizon: 3,
      status: "draft",
      statusBy: "",
      statusOn: "",
    });
    expect(after.rows.history.map(({ values }) => values)).toMatchObject([
      {
        kind: "result",
        date: "2026-12-31",
        title: "Revenue 2026: actual 90 EUR, target 100 EUR",
        value: 90,
        status: "closed",
      },
    ]);
    expect(after.rows.goals.map(({ values }) => values.id)).toEqual(["GBBBBBBB", "GCCCCCCC"]);
    expect(after.rows.measures.map(({ values }) => values.id)).toEqual(["HBBBBBBB"]);
    expect(after.rows.kpis.map(({ values }) => [values.fiscal_year, values.target])).toEqual([
      [2026, 100],
      [2027, 101],
      [2028, 102],
      [2029, null],
    ]);
    expect(after.rows.gap[1]?.values).toMatchObject({
      kpi: "revenue",
      fiscal_year: 2029,
      baseline_method: "linear",
      baseline_years: 4,
    });
    expect(after.rows.profile.map(({ values }) => [values.confidence, values.as_of])).toEqual([
      ["medium", "2024-01-01"],
      ["high", "2026-12-01"],
      ["medium", null],
    ]);
    const archive = snapshot.tables.find(({ name }) => name === "KAP_Archive")?.rows ?? [];
    expect(archive.filter(([on]) => on !== null).map((row) => row.slice(1, 6))).toEqual([
      ["AB", 2026, "goals", "GAAAAAAA", "reached and done"],
      ["AB", 2026, "measures", "HAAAAAAA", "done"],
      ["AB", 2026, "measures", "HCCCCCCC", "cancelled"],
    ]);
    expect(archive[1]?.[6]).toMatch(
      /^ID: HAAAAAAA\n[\s\S]*Goal: GAAAAAAA · reached and done\n[\s\S]*Due[^:]*: 2026-05-01/,
    );
    expect(after.findings).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("is refused a second time in the same period, and told in the preview; half a year later it is not", async () => {
    const outcomes: unknown[] = [];
    const { snapshot } = await actInFile(plan, async (workbook) => {
      await rolling(workbook);
      const once = await workbook.read();
      outcomes.push((await previewRollForward(workbook, request)).rolledOn);
      await expect(rolling(workbook)).rejects.toMatchObject({ code: "rolledForward", params: { on: "2027-01-10" } });
      expect(await workbook.read()).toEqual(once);
      outcomes.push((await previewRollForward(workbook, { ...request, today: "2027-11-02" })).rolledOn);
      await rollForward(workbook, { ...request, by: "AB", again: true }, repeatingRandom());
    });
    expect(outcomes).toEqual(["2027-01-10", undefined]);
    expect(readPlan(snapshot).settings.firstPlanYear).toBe(2028);
  });

  it("makes the same workbook in Excel and in a file", async () => {
    const [inExcel, inFile] = [await actInExcel(plan, rolling), await actInFile(plan, rolling)];
    expect(differences(inExcel.bytes, inFile.bytes)).toEqual([]);
  });

  it.each([
    [1, 60],
    [1, 200],
    [2, 0],
  ])("is completed by doing it again where batch %i of the writing failed after %i actions", async (batch, actions) => {
    whole ??= (await actInFile(plan, rolling)).bytes;
    const excel = await startExcel({ file: plan, today: planDay });
    const live = createExcelWorkbook();
    const interrupted: PlanWorkbook = {
      ...live,
      apply: (changes, options) => {
        excel.faults.failSync = { atBatch: batch, afterActions: actions };
        return live.apply(changes, options);
      },
    };
    await expect(rolling(interrupted)).rejects.toMatchObject({ code: "hostFailed" });
    excel.faults.clear();
    await rolling(live);
    const bytes = excel.save();
    excel.close();
    expect(differences(bytes, whole)).toEqual([]);
  });

  it("keeps dropdowns on their columns where somebody has added one", async () => {
    const { bytes, snapshot } = await actInFile(plan, async (workbook) => {
      const { sheet = "" } = readPlan(await workbook.read()).tables.measures ?? {};
      const header = "My note";
      await workbook.apply([{ kind: "insertTableColumn", sheet, table: "KAP_Measures", index: 0, header }]);
      await rolling(workbook);
    });
    const label = readPlan(snapshot).tables.measures?.positions.get("label") ?? -1;
    const name = openWorkbook(bytes).names.find((found) => found.name === "KAP_List_measures");
    expect(name?.formula).toContain(`$${columnLetters(label)}$5:`);
  });

  it("is decided row by row before", async () => {
    const decide = async (different: Partial<RollForwardRequest>) => {
      let decided: Awaited<ReturnType<typeof previewRollForward>> | undefined;
      const { snapshot } = await actInFile(plan, async (workbook) => {
        decided = await previewRollForward(workbook, { ...request, ...different });
      });
      expect(decideRollForward(readPlan(snapshot), { ...request, ...different })).toEqual(decided);
      const ids = (listed: readonly { readonly id: string }[] = []) => listed.map(({ id }) => id);
      return [ids(decided?.archived), ids(decided?.referred), ids(decided?.carried), ids(decided?.stale)];
    };
    expect(await decide({})).toEqual([
      ["GAAAAAAA", "HAAAAAAA", "HCCCCCCC"],
      ["GBBBBBBB"],
      ["GCCCCCCC", "HBBBBBBB"],
      ["BAAAAAAA", "BCCCCCCC"],
    ]);
    // a measure that stays keeps its goal; an open one that goes lets its goal go
    expect(await decide({ keep: ["HAAAAAAA"], archive: ["HBBBBBBB"], confirmed: ["BAAAAAAA"] })).toEqual([
      ["GBBBBBBB", "HBBBBBBB", "HCCCCCCC"],
      ["GAAAAAAA"],
      ["GCCCCCCC", "HAAAAAAA"],
      ["BCCCCCCC"],
    ]);
  });
});
