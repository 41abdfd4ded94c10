/**
 * Version 2 knows the levels standard and full. A plan of version 1 is a lean one: its lists, names and settings are
 * refreshed, columns that its sheets have got since are added at the right end of their tables, formulas of its computed
 * columns become those of version 2, its columns offer the choices and show the looks of version 2, and the overview is
 * built anew.
 */
import { liveContext } from "../repairs/live-context";
import type { Change } from "../changes";
import type { PlanContext } from "../plan-settings";
import { stampChanges } from "../plan-stamp";
import { rowListNames } from "../sheets/lists-sheet";
import { addedColumns } from "./added-columns";
import type { MigrationReading, StepOutcome } from "./migration";
import { ownFormulas } from "./own-formulas";
import { overviewChanges } from "./refreshed-overview";
import { refreshedFormulas } from "./refreshed-formulas";
import { refreshedLists } from "./refreshed-lists";
import { refreshedMeta, versionChange } from "./refreshed-meta";
import { refreshedRules } from "./refreshed-rules";

const version = 2;

/** What makes a plan of version 1 one of version 2. */
export function migrateTo2(reading: MigrationReading): StepOutcome {
  const context = contextOf(reading);
  return { changes: changesTo2(reading, context), replaced: ownFormulas(reading, context) };
}

function changesTo2(reading: MigrationReading, context: PlanContext): Change[] {
  const { plan, snapshot } = reading;
  const added = addedColumns(reading, context);
  return [
    ...refreshedMeta(snapshot, context),
    ...refreshedLists(reading, context),
    ...added.structure,
    ...rowListNames(context, added.tables),
    ...added.formulas,
    ...refreshedFormulas(reading, context),
    ...refreshedRules(reading, context, added.tables),
    ...overviewChanges(reading, context),
    ...stampChanges({ ...plan.settings, schemaVersion: version }),
    versionChange(snapshot, version),
  ];
}

/** The sheets that the plan has, under the names and headers that they have in this workbook. */
function contextOf({ plan, snapshot }: MigrationReading): PlanContext {
  return liveContext({ ...plan, settings: { ...plan.settings, schemaVersion: version } }, snapshot);
}
