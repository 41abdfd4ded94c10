import { serialOfDate } from "../../domain/dates";
import { schemaVersion } from "../../domain/schema/plan-schema";
import { nextStep, type StepOutcome } from "../../workbook/migrations/migration";
import { PlanError, type ApplyOptions, type PlanWorkbook, type WorkbookSnapshot } from "../../workbook/port";
import { columnLetters } from "../../workbook/references";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { recordChanges } from "../../workbook/records/record-writes";
import type { ReplacedCell } from "../../workbook/repairs/repair";
import { readForRepair } from "../../workbook/repairs/repair-reading";
import { refuseFiltered } from "../../workbook/row-writes";

export interface Migration {
  readonly from: number;
  /** The same where the plan is of this version already and nothing was written. */
  readonly to: number;
  /** Columns that tables of the plan get at their right end, by worksheet. */
  readonly columns: readonly { readonly sheet: string; readonly header: string }[];
  /** Formulas of people's own in computed columns that give way to the plan's; the log keeps them. */
  readonly replaced: readonly (ReplacedCell & { readonly address: string })[];
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
  const steps: DecidedStep[] = [];
  for (let version = from; version < schemaVersion; version += 1)
    steps.push(await step(workbook, version, request, options));
  return migrationOf(from, schemaVersion, steps);
}

/**
 * What the next step would do; `to` is the version that it leads to. Writes nothing.
 * @throws PlanError as `migratePlan`
 */
export async function previewMigration(workbook: PlanWorkbook): Promise<Migration> {
  const { schemaVersion: from } = readPlan(await workbook.read()).settings;
  if (from >= schemaVersion) return migrationOf(from, schemaVersion, []);
  return migrationOf(from, from + 1, [await decideStep(workbook, from)]);
}

function migrationOf(from: number, to: number, steps: readonly DecidedStep[]): Migration {
  const columns = steps.flatMap(({ outcome }) =>
    outcome.changes.flatMap((change) =>
      change.kind === "insertTableColumn" ? [{ sheet: change.sheet, header: change.header }] : [],
    ),
  );
  const replaced = steps.flatMap(({ outcome }) => outcome.replaced);
  return { from, to, columns, replaced: replaced.map((cell) => ({ ...cell, address: addressOf(cell) })) };
}

interface DecidedStep {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly outcome: StepOutcome;
}

async function decideStep(workbook: PlanWorkbook, version: number): Promise<DecidedStep> {
  const { snapshot, rules, ...reading } = await readForRepair(workbook);
  const plan = readPlan(snapshot);
  if (plan.settings.schemaVersion !== version) throw new PlanError("changedMeanwhile");
  const contents = [...reading.contents.values()];
  return { snapshot, plan, outcome: nextStep({ snapshot, plan, contents, rules }) };
}

async function step(
  workbook: PlanWorkbook,
  version: number,
  { by, today }: MigrationRequest,
  options: ApplyOptions,
): Promise<DecidedStep> {
  const decided = await decideStep(workbook, version);
  const { snapshot, plan, outcome } = decided;
  const { changes: steps, replaced } = outcome;
  const details = [`${version} → ${version + 1}`, ...replaced.map(replacedDetail)];
  const lines = details.map((detail) => ({ on: serialOfDate(today), by, action: "migrate", detail }));
  const changes = [...recordChanges(snapshot, plan.settings.language, "log", lines), ...steps];
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return decided;
}

/** What people wrote stays in the log of the plan. */
function replacedDetail({ sheet, row, column, text }: ReplacedCell): string {
  return `formula ${addressOf({ sheet, row, column })}: ${text}`;
}

/** "KPIs!C7". */
function addressOf({ sheet, row, column }: Omit<ReplacedCell, "text">): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}
