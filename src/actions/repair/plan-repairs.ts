/** What can be repaired in a workbook, decided from what was read of it. */
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import { tableSheetKeys } from "../../domain/schema/plan-schema";
import { liveHeaders } from "../../workbook/locate-columns";
import { parseStamp, stampChanges } from "../../workbook/plan-stamp";
import { columnRepairs } from "../../workbook/repairs/column-repairs";
import { choiceRepairs, entryCells, idRepairs, referenceRepairs } from "../../workbook/repairs/entry-repairs";
import { formulaRepairs } from "../../workbook/repairs/formula-repairs";
import { hiddenHeaderRepairs } from "../../workbook/repairs/hidden-headers";
import { liveContext } from "../../workbook/repairs/live-context";
import { completionChange, likelyContext, metaRepairs } from "../../workbook/repairs/meta-repairs";
import { nameRepairs } from "../../workbook/repairs/name-repairs";
import { pageRepairs } from "../../workbook/repairs/page-repairs";
import { headerRepairs, pointerRepairs, pointerTable } from "../../workbook/repairs/pointer-repairs";
import { repair, type Repair } from "../../workbook/repairs/repair";
import type { RepairReading } from "../../workbook/repairs/repair-reading";
import { rowRepairs } from "../../workbook/repairs/row-repairs";
import { ruleRepairs } from "../../workbook/repairs/rule-repairs";
import { tableRepairs } from "../../workbook/repairs/table-repairs";
import type { Plan } from "../../workbook/read-plan";
import { requireCurrent } from "../life/require-current";
import { numberRepairs } from "./number-repairs";

/**
 * Every repair that the workbook needs as it is now, in the order of their stages. What rests on an earlier stage, such
 * as the formulas of a sheet that is made anew, is only known when that stage is done. Nothing is written.
 * @throws PlanError `olderPlan` for a plan of an older version: what it lacks is no damage.
 */
export function planRepairs(reading: RepairReading, random: RandomSource): Repair[] {
  const { plan } = reading;
  const headers = hiddenHeaderRepairs(reading.snapshot);
  if (headers.length > 0) return headers;
  const found = plan ? repairsOfPlan(plan, reading, random) : repairsOfUnknown(reading, random);
  return [...found].sort((left, right) => left.stage - right.stage);
}

/** The workbook does not say what the plan is: that first. */
function repairsOfUnknown(reading: RepairReading, random: RandomSource): Repair[] {
  const { snapshot } = reading;
  const newPlanId = () => rowIdSource(random)() + rowIdSource(random)();
  const context = likelyContext(snapshot);
  const tables = tableRepairs(reading, undefined, context, liveHeaders(snapshot));
  return [...metaRepairs(snapshot, newPlanId), ...tables.filter(({ sheet }) => sheet === "meta")];
}

function repairsOfPlan(plan: Plan, reading: RepairReading, random: RandomSource): Repair[] {
  requireCurrent(plan);
  const { snapshot } = reading;
  const context = liveContext(plan, snapshot);
  const pointers = pointerTable(reading);
  const cells = entryCells(plan, snapshot, reading.contents);
  return [
    ...tableRepairs(reading, plan, context, liveHeaders(snapshot)),
    ...pageRepairs(plan, context, reading),
    ...nameRepairs(plan, context, reading),
    ...columnRepairs(plan, snapshot, pointers),
    ...pointerRepairs(plan, pointers),
    ...headerRepairs(plan, snapshot),
    ...rowRepairs(plan, reading),
    ...formulaRepairs(plan, context, reading),
    ...ruleRepairs(plan, reading),
    ...idRepairs(plan, rowIdSource(random, idsOf(plan))),
    ...numberRepairs(plan, cells),
    ...choiceRepairs(plan, cells),
    ...referenceRepairs(plan, snapshot, cells),
    ...stampRepairs(plan, reading),
  ];
}

function idsOf(plan: Plan): string[] {
  return tableSheetKeys.flatMap((sheet) => plan.rows[sheet].flatMap(({ values }) => values.id ?? []));
}

/** The cells are the truth; the mirrors follow (data model, 20). */
function stampRepairs({ settings }: Plan, { snapshot }: RepairReading): Repair[] {
  const parsed = snapshot.stamp === undefined ? undefined : parseStamp(snapshot.stamp);
  const isSame = parsed?.planId === settings.planId && parsed.language === settings.language;
  const changes = [...completionChange(snapshot), ...(isSame ? [] : stampChanges(settings))];
  if (changes.length === 0) return [];
  return [repair({ code: "restore_stamp", kind: "stamp", stage: 5, sheet: "meta", after: settings.planId, changes })];
}
