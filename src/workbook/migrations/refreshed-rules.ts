/**
 * Choices and conditional formats that columns have got since. Where cells have some already they stay: nobody can tell
 * whose they are; a rule that brings a number format along is for a repair.
 */
import type { Change } from "../changes";
import type { PlanContext } from "../plan-settings";
import type { Plan } from "../read-plan";
import { ruleRepairs } from "../repairs/rule-repairs";
import type { MigrationReading } from "./migration";

/** `tables`: the plan's tables with the columns that they have got. */
export function refreshedRules(
  { plan, rules }: MigrationReading,
  { settings }: PlanContext,
  tables: Plan["tables"],
): Change[] {
  const repairs = ruleRepairs({ ...plan, settings, tables }, { rules });
  const isRule = ({ kind }: Change) => kind === "setValidation" || kind === "setConditionalFormats";
  return repairs.flatMap(({ changes }) => (changes.every(isRule) ? changes : []));
}
