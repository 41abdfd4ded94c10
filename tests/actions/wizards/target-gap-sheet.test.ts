import { findRepairs } from "../../../src/actions/repair/apply-repairs";
import { writeEdits } from "../../../src/actions/edit/write-edits";
import {
  newTargetGapDraft,
  withLineCell,
  withTarget,
  type GapKey,
} from "../../../src/actions/wizards/target-gap-draft";
import { bridgeOfLine, targetGapEdits } from "../../../src/actions/wizards/target-gap-edits";
import { gapFigures, type GapFigures } from "../../../src/actions/wizards/target-gap-line";
import { withAdded, withMeasureCells } from "../../../src/actions/wizards/target-gap-measures";
import { signed } from "../../../src/domain/kpi/target-gap";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { PlanWorkbook } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { startExcel, type RunningExcel } from "../../support/excel-host";
import { tableCells } from "../../support/plan-cells";
import { buildPlan, planFilesOn, repeatingRandom } from "../../support/plan-files";
import { targetGapPlan } from "../../support/target-gap-plan";
import { validationErrors } from "../../support/validate-workbook";

const today = "2026-01-15";

let excel: RunningExcel;
let workbook: PlanWorkbook;
let next = 0;

beforeAll(async () => {
  const file = await buildPlan(targetGapPlan(), today, planFilesOn(today, { calculates: false }));
  excel = await startExcel({ file: await file.toBytes() });
  workbook = createExcelWorkbook();
});

afterAll(() => excel.close());

const newId = () => `NEW${String((next += 1)).padStart(5, "0")}`;

interface Case {
  readonly name: string;
  readonly key: GapKey;
  readonly method: string;
  readonly target: number;
  readonly contribution: number;
}

const account = { productGroup: "", region: "", fiscalYear: 2026 };
const cases: readonly Case[] = [
  {
    ...{ name: "higher is better", key: { ...account, kpi: "revenue" } },
    ...{ method: "linear", target: 140_000, contribution: 9_000 },
  },
  {
    ...{ name: "lower is better", key: { ...account, kpi: "returns" } },
    ...{ method: "moving_average", target: -100, contribution: 1_200 },
  },
  {
    ...{ name: "a ratio", key: { ...account, kpi: "gross_margin_pct" } },
    ...{ method: "cagr", target: 0.36, contribution: 0.02 },
  },
];

function decide(plan: Plan, { key, method, target, contribution }: Case) {
  const begun = withLineCell(plan, newTargetGapDraft(key, newId), "baseline_method", method);
  const measure = newId();
  const cells = {
    title: `For ${key.kpi}`,
    ansoff: "efficiency",
    contribution,
    probability: 0.7,
    effective_from: "2025-08-01",
  };
  return withMeasureCells(plan, withAdded(withTarget(plan, begun, target), measure), measure, cells);
}

/** What the wizard shows of a line, by the columns of the sheet. */
function shownFigures({ baseline, target, gap, gross, expected, direction }: GapFigures) {
  return {
    last_actual: baseline.last?.value,
    last_actual_year: baseline.last?.year,
    baseline: baseline.value,
    baseline_change: gap.baselineChange,
    target: target.value,
    gross_operational: signed(gross.operational, direction),
    planned_operational: signed(expected.operational, direction),
    planned_strategic: signed(expected.strategic, direction),
    gap_total: gap.gapTotal,
    gap_operational: gap.gapOperational,
    gap_strategic: gap.gapStrategic,
    gap_residual: gap.gapResidual,
    coverage: gap.coverage,
  };
}

/** KPI and year that the bridge of the overview shows. */
const shownOnOverview = () =>
  excel.Excel.run(async (context) => {
    const cells = ["KAP_BridgeKpi", "KAP_BridgeYear"].map((name) => context.workbook.names.getItem(name).getRange());
    for (const cell of cells) cell.load("values");
    await context.sync();
    return cells.map(({ values }): unknown => values[0]?.[0]);
  });

describe("lines that the target-gap wizard writes", () => {
  let lines: readonly { readonly name: string; readonly id: string; readonly figures: GapFigures }[];
  let rows: ReturnType<typeof tableCells>;

  beforeAll(async () => {
    const plan = readPlan(await workbook.read());
    const drafts = cases.map((one) => ({ name: one.name, draft: decide(plan, one) }));
    lines = drafts.flatMap(({ name, draft }) => {
      const figures = gapFigures(plan, draft, today);
      return figures === undefined ? [] : [{ name, id: draft.lineId, figures }];
    });
    const edits = drafts.flatMap(({ draft }) => targetGapEdits(plan, draft, today));
    const bridge = drafts.map(({ draft }) => bridgeOfLine(draft)).at(-1);
    await writeEdits(workbook, edits, { action: "target_gap", today, bridge });
    rows = tableCells(await workbook.read(), "gap", "en");
  });

  it.each(cases)("show in the sheet what the wizard showed: $name", ({ name }) => {
    const line = lines.find((one) => one.name === name);
    if (line === undefined) throw new Error("no figures");
    const cells = rows.find(({ id }) => id === line.id) ?? {};
    for (const [column, value] of Object.entries(shownFigures(line.figures))) {
      expect([column, typeof value]).toEqual([column, "number"]);
      expect([column, Number(cells[column])]).toEqual([column, expect.closeTo(value ?? Number.NaN, 7)]);
    }
    expect(cells["reason_key"]).toBe(line.figures.gap.reason);
    expect(cells["unit"]).toBe(line.figures.unit);
    expect(line.figures.gap.gapOperational).toBeGreaterThan(0);
  });

  it("are what the bridge of the overview shows", async () => {
    expect(await shownOnOverview()).toEqual(["Gross margin", 2026]);
  });

  it("and a choice that no repair takes back", async () => {
    const kinds = (await findRepairs(workbook, repeatingRandom())).map(({ kind }) => kind);
    expect(kinds).not.toContain("page_formula");
  });

  it("leave a file that Excel opens", async () => {
    expect(await validationErrors(excel.save())).toEqual([]);
  });
});
