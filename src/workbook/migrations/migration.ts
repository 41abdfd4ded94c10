/**
 * Versions of a plan's sheets. One step brings a plan from one version to the next; a plan that is several versions old
 * goes through all of them, each on a fresh reading. A step adds and refreshes what is ours: it never moves, empties or
 * formats a cell that people fill, and what it does not know (columns, sheets, keys of `KAP_Meta`) stays as it is.
 * It can be repeated after an interruption, because the new version is written last of all.
 */
import { PlanError, type SheetContents, type WorkbookSnapshot } from "../port";
import type { Change } from "../changes";
import type { Plan } from "../read-plan";
import type { ReplacedCell } from "../repairs/repair";
import type { RepairReading } from "../repairs/repair-reading";
import { migrateTo2 } from "./step-1-2";

export interface MigrationReading {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  /** Contents of the sheets with tables of the plan. */
  readonly contents: readonly SheetContents[];
  /** Rules of the columns that have some. */
  readonly rules: RepairReading["rules"];
}

export interface StepOutcome {
  readonly changes: readonly Change[];
  /** What people wrote and what will not stand in its cell any more. */
  readonly replaced: readonly ReplacedCell[];
}

/** From the reading of a plan of the version before to what makes it one of this version. */
export type MigrationStep = (reading: MigrationReading) => StepOutcome;

/** By the version that a step leads to. */
const steps: Readonly<Record<number, MigrationStep>> = { 2: migrateTo2 };

/** What the next step does. Throws a `PlanError` for a version that no step leads away from. */
export function nextStep(reading: MigrationReading): StepOutcome {
  const { schemaVersion: version } = reading.plan.settings;
  const step = steps[version + 1];
  if (!step) throw new PlanError("damagedPlan", { missing: "schema_version" });
  return step(reading);
}
