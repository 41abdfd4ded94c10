/** Repairs as a person decides on them: found, shown cell by cell, and carried out exactly as they were shown. */
import type { RandomSource } from "../../domain/row-id";
import type { Language } from "../../localisation/language";
import { PlanError, type ApplyOptions, type CellPlace, type PlanWorkbook } from "../../workbook/port";
import { likelySettings } from "../../workbook/repairs/meta-repairs";
import { fitsRestorePoint } from "../../workbook/records/restore-points";
import type { Repair } from "../../workbook/repairs/repair";
import type { RepairReading } from "../../workbook/repairs/repair-reading";
import { planPlaces } from "../home/plan-places";
import { readCurrent, runRepairs } from "./apply-repairs";
import { planRepairs } from "./plan-repairs";
import { repairedCells, type RepairedCell } from "./repaired-cells";

export interface FoundRepair {
  /** Tells it from the others that were found with it. */
  readonly key: string;
  readonly repair: Repair;
  /** Where a person sees what it is about; undefined for what no visible sheet shows. */
  readonly place: CellPlace | undefined;
  /** Every visible cell whose contents it changes. */
  readonly cells: readonly RepairedCell[];
  /** All that it replaces is in the restore point of the repair. */
  readonly canTakeBack: boolean;
}

export interface RepairSearch {
  /** The language of the workbook's sheets and headers. */
  readonly headers: Language;
  readonly found: readonly FoundRepair[];
  /** Gives the same numbers each time it is called, so that new ids are the ones that were shown. */
  readonly random: () => RandomSource;
}

/**
 * Every repair that the workbook needs as it is now, with all that it would change: two round trips, those of
 * `readSheets` for the sheets of the plan, and one for their rules.
 * @throws PlanError `olderPlan`, what reading a workbook without a plan gives, or what the host refuses.
 */
export async function searchRepairs(workbook: PlanWorkbook, random: RandomSource): Promise<RepairSearch> {
  const repeatable = repeatableRandom(random);
  const reading = await readCurrent(workbook);
  const found = planRepairs(reading, repeatable());
  const headers = (reading.plan?.settings ?? likelySettings(reading.snapshot)).language;
  const fits = fitTogether(found, reading);
  return { headers, random: repeatable, found: found.map((repair) => foundRepair(repair, reading, fits)) };
}

/** True where even all of them at once are not too much to be taken back. */
function fitTogether(found: readonly Repair[], { plan, snapshot }: RepairReading): boolean {
  const changes = found.flatMap((repair) => repair.changes);
  const typed = found.flatMap(({ kind, replaced }) => (kind === "formula" ? replaced : []));
  return plan === undefined || fitsRestorePoint({ snapshot, plan, changes, typed });
}

function foundRepair(repair: Repair, reading: RepairReading, fits: boolean): FoundRepair {
  const cells = repairedCells(repair, reading);
  const { plan, snapshot } = reading;
  const place = cells[0]?.place ?? (plan && planPlaces(plan, snapshot).ofFinding(repair));
  return { key: printOf(repair), repair, place, cells, canTakeBack: fits && canTakeBack(repair, cells) };
}

/** Entries can, and formulas in cells that nobody had emptied. */
function canTakeBack({ kind, stage, replaced }: Repair, cells: readonly RepairedCell[]): boolean {
  if (kind === "formula") return replaced.length === cells.length;
  return stage === 5 && kind !== "stamp";
}

/** Equal for repairs that do the same. */
const printOf = (repair: Repair) => JSON.stringify(repair);

/** Equal for repairs of the same thing, whatever they do. */
function subjectOf({ kind, sheet, column, needsConsent, stage, after }: Repair): string {
  return [kind, sheet, column, needsConsent, stage < 4 ? after : ""].join("|");
}

/**
 * Carries out chosen repairs just as they were shown, and gives those that were needed still: what has been done already
 * is nothing to do. Repaired entries can be taken back; what else was typed is kept in the log of the plan. What follows
 * from these repairs is for the next search.
 * @throws PlanError `changedMeanwhile` where one of them would do something else by now, `tableFiltered`, `olderPlan` or
 * what the host refuses; nothing of the stage is written then.
 */
export async function carryOutRepairs(
  workbook: PlanWorkbook,
  search: RepairSearch,
  chosen: readonly FoundRepair[],
  today: string,
  apply: ApplyOptions = {},
): Promise<readonly Repair[]> {
  const prints = new Set(chosen.map(({ key }) => key));
  let isFirst = true;
  const choose = (reading: RepairReading) => {
    const planned = planRepairs(reading, search.random());
    if (isFirst) refuseOthers(planned, search, chosen);
    isFirst = false;
    return planned.filter((repair) => prints.has(printOf(repair)));
  };
  return runRepairs(workbook, { choose, today, withRestorePoint: true, apply });
}

function refuseOthers(planned: readonly Repair[], { found }: RepairSearch, chosen: readonly FoundRepair[]): void {
  const shown = new Set(found.map(({ key }) => key));
  const subjects = new Set(chosen.map(({ repair }) => subjectOf(repair)));
  const isOther = planned.some((repair) => !shown.has(printOf(repair)) && subjects.has(subjectOf(repair)));
  if (isOther) throw new PlanError("changedMeanwhile");
}

function repeatableRandom(random: RandomSource): () => RandomSource {
  const numbers: number[] = [];
  return () => {
    let index = 0;
    return () => {
      const number = numbers[index] ?? random();
      numbers[index] = number;
      index += 1;
      return number;
    };
  };
}
