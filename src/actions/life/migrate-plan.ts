import { schemaVersion } from "../../domain/schema/plan-schema";
import { markedSheets } from "../../workbook/build-state";
import { nextStep } from "../../workbook/migrations/migration";
import {
  isPlanTable,
  PlanError,
  type ApplyOptions,
  type PlanWorkbook,
  type WorkbookSnapshot,
} from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";
import { logChanges } from "../../workbook/records/record-writes";
import { refuseFiltered } from "../../workbook/row-writes";

export interface Migration {
  readonly from: number;
  /** The same where the plan is of this version already and nothing was written. */
  readonly to: number;
}

export interface MigrationRequest {
  readonly by: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * Brings a plan to the version of this application, one step after the other, each on a fresh reading. What people have
 * written stays where it is. After an interruption it can be run again.
 * @throws PlanError `newerPlan`, `tableFiltered`, `damagedPlan` where something is gone that a step needs, or what the
 * host refuses.
 */
export async function migratePlan(
  workbook: PlanWorkbook,
  request: MigrationRequest,
  options: ApplyOptions = {},
): Promise<Migration> {
  const from = readPlan(await workbook.read()).settings.schemaVersion;
  for (let version = from; version < schemaVersion; version += 1) await step(workbook, version, request, options);
  return { from, to: schemaVersion };
}

async function step(
  workbook: PlanWorkbook,
  version: number,
  { by, today }: MigrationRequest,
  options: ApplyOptions,
): Promise<void> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  if (plan.settings.schemaVersion !== version) throw new PlanError("changedMeanwhile");
  const contents = await workbook.readSheets(sheetsOfPlan(snapshot));
  const entry = { on: today, by, action: "migrate", detail: `${version} → ${version + 1}` } as const;
  const changes = [...logChanges(snapshot, plan.settings.language, entry), ...nextStep({ snapshot, plan, contents })];
  refuseFiltered(snapshot, changes, workbook.capabilities);
  await workbook.apply(changes, options);
}

/** The sheets with tables of the plan, and its overview. */
function sheetsOfPlan(snapshot: WorkbookSnapshot): string[] {
  const { tables } = snapshot;
  const withTables = tables.flatMap(({ name, sheet }) => (isPlanTable(name) ? [sheet] : []));
  return [...new Set([...withTables, ...markedSheets(snapshot).values()])];
}
