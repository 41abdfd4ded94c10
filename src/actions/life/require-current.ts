import { schemaVersion } from "../../domain/schema/plan-schema";
import { PlanError } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";

/**
 * Refuses to write into a plan of an older version: it lacks what newer rows need. Reading it is always possible.
 * @throws PlanError `olderPlan`
 */
export function requireCurrent({ settings }: Pick<Plan, "settings">): void {
  if (!isOlder({ settings })) return;
  throw new PlanError("olderPlan", { version: settings.schemaVersion, known: schemaVersion });
}

/** True for a plan of an older version, which can be read and brought to this one. */
export function isOlder({ settings }: Pick<Plan, "settings">): boolean {
  return settings.schemaVersion < schemaVersion;
}
