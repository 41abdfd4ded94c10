// What work on a whole plan costs by its number of KPI rows: time in files, batches through the real client.
import { cpuUsage } from "node:process";
import { checkPlan } from "../../src/actions/check/check-plan";
import { applyRepairs, certainRepairs } from "../../src/actions/repair/apply-repairs";
import { rowIdSource } from "../../src/domain/row-id";
import { columnsOf } from "../../src/domain/schema/define-sheet";
import { planSheets } from "../../src/domain/schema/plan-schema";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/package/open-workbook";
import type { NewPlan } from "../../src/workbook/new-plan";
import { planCreation } from "../../src/workbook/plan-creation";
import type { PlanWorkbook } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { buildPlan, noRows, planFilesOn, repeatingRandom, rowOf, settingsOf } from "../support/plan-files";
import { planKpis } from "./bench-files";

export const today = "2026-03-15";
export const wholePlanSizes = [1250, 2500, 5000, 10_000] as const;
/** Plans beside which the pane is measured. */
export const paneSizes = [50, 5000] as const;
/** Through the client the host calculates every formula too: fewer rows tell as much about batches. */
const sizesWithBatches: ReadonlySet<number> = new Set([1250, 2500]);

export const planJobs = ["create", "open", "check", "repair"] as const;
export type PlanJob = (typeof planJobs)[number];

export interface PlanCost {
  readonly rows: number;
  /** Seconds of processor time, nothing calculated. */
  readonly seconds: Readonly<Record<PlanJob, number>>;
  /** Batches through Office.js, reading included; missing where they are not counted. */
  readonly batches?: Readonly<Record<PlanJob, number>>;
}

/** Creates, opens, checks and repairs a full plan with so many KPI rows. */
export async function measurePlan(rows: number): Promise<PlanCost> {
  const plan = fullPlanOf(rows);
  const files = planFilesOn(today, { calculates: false });
  const created = await timed(async () => (await buildPlan(plan, today, files)).toBytes());
  const opened = await timed(async () => readPlan(await (await files.open(created.value)).read()));
  const file = await files.open(created.value);
  const checked = await timed(() => checkPlan(file, today));
  const damaged = damage(created.value);
  const repaired = await timed(async () => {
    const broken = await files.open(damaged);
    const done = await repair(broken);
    if (done.length === 0) throw new Error("Nothing was repaired.");
    return broken.toBytes();
  });
  const seconds = {
    create: created.seconds,
    open: opened.seconds,
    check: checked.seconds,
    repair: repaired.seconds,
  };
  return { rows, seconds, ...(sizesWithBatches.has(rows) && { batches: await countBatches(plan, damaged) }) };
}

async function countBatches(plan: NewPlan, damaged: Uint8Array): Promise<Readonly<Record<PlanJob, number>>> {
  const fresh = await startExcel();
  const workbook = createExcelWorkbook({ timeoutMs: 3_600_000 });
  const create = await batches(fresh, async () => workbook.apply(planCreation(await workbook.read(), plan)));
  const open = await batches(fresh, async () => readPlan(await workbook.read()));
  const check = await batches(fresh, () => checkPlan(workbook, today));
  fresh.close();
  const broken = await startExcel({ file: damaged });
  const again = createExcelWorkbook({ timeoutMs: 3_600_000 });
  const repairing = await batches(broken, () => repair(again));
  broken.close();
  return { create, open, check, repair: repairing };
}

const repair = (workbook: PlanWorkbook) =>
  applyRepairs(workbook, { random: repeatingRandom(), today, isWanted: certainRepairs });

async function batches({ counters }: RunningExcel, work: () => Promise<unknown>): Promise<number> {
  counters.reset();
  await work();
  return counters.batches;
}

/** A full plan in English with so many rows of KPI figures, and nothing typed on its other sheets. */
/** A full plan with so many KPI rows, at the finest grain, and nothing else. */
export function fullPlanOf(rows: number): NewPlan {
  const newId = rowIdSource(repeatingRandom());
  const kpis = Array.from({ length: rows }, (_, index) =>
    rowOf("kpis", {
      id: newId(),
      kpi: "revenue",
      product_group: `Group ${index % 50}`,
      region: `Region ${Math.floor(index / 50) % 40}`,
      fiscal_year: 2022 + (Math.floor(index / 2000) % 5),
      unit: "EUR",
      actual: 1000 + index,
      target: 1100 + index,
    }),
  );
  return { settings: settingsOf({ level: "full" }), rows: { ...noRows, kpis } };
}

/** Figures typed over the formulas of a column, and the ids of every second row gone. */
function damage(bytes: Uint8Array): Uint8Array {
  const workbook = openWorkbook(bytes);
  const sheet = workbook.sheet(planKpis.sheet);
  const table = workbook.table(planKpis.table);
  if (!sheet || !table) throw new Error("The plan has no KPIs.");
  const keys = columnsOf(planSheets.kpis).map(([key]) => key);
  for (let row = table.range.top + 1; row <= table.range.bottom; row++) {
    sheet.setValue(row, keys.indexOf("gap"), row);
    if (row % 2 === 0) sheet.setValue(row, keys.indexOf("id"), null);
  }
  return workbook.toBytes();
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const before = cpuUsage();
  const value = await work();
  const { user, system } = cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}
