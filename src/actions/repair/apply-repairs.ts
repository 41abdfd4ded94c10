/** Carries repairs out, stage by stage, each on what the ones before have left. */
import type { RandomSource } from "../../domain/row-id";
import type { Language } from "../../localisation/language";
import type { Change } from "../../workbook/changes";
import { columnLetters } from "../../workbook/references";
import { recordChanges } from "../../workbook/records/record-writes";
import { restorePointChanges } from "../../workbook/records/restore-points";
import type { ApplyOptions, PlanWorkbook } from "../../workbook/port";
import { refuseFiltered } from "../../workbook/row-writes";
import type { Repair, RepairStage } from "../../workbook/repairs/repair";
import { likelySettings } from "../../workbook/repairs/meta-repairs";
import { readForRepair, type RepairReading } from "../../workbook/repairs/repair-reading";
import { serialOfDate } from "../../domain/dates";
import { requireCurrent } from "../life/require-current";
import { namelessEntries } from "./nameless-entries";
import { planRepairs } from "./plan-repairs";

export interface RepairOptions {
  readonly random: RandomSource;
  /** ISO date, for the log of the plan. */
  readonly today: string;
  /** Which repairs are wanted; those that need consent only where this says so. */
  readonly isWanted: (repair: Repair) => boolean;
  readonly apply?: ApplyOptions;
}

/** How repairs are chosen and kept, reading by reading. */
export interface RepairRun {
  /** The repairs of this reading that are wanted, in the order of their stages. */
  readonly choose: (reading: RepairReading) => readonly Repair[];
  /** ISO date. */
  readonly today: string;
  /** Entries that are repaired can be taken back. */
  readonly withRestorePoint: boolean;
  readonly apply?: ApplyOptions | undefined;
}

/** More rounds than stages: a repair may uncover what another one has hidden. */
const mostRounds = 12;

/**
 * From this stage on one reading tells everything: formulas and rules write where nobody types, entries where nobody
 * calculates, and neither brings up anything new. A whole plan is large to read.
 */
const lastRound: RepairStage = 4;

/** Every repair that nobody has to agree to. */
export const certainRepairs = (repair: Repair): boolean => !repair.needsConsent;

/**
 * What repairs look at. A plan of an older version is brought to this one first: much of what it lacks is no damage.
 * @throws PlanError `olderPlan`, or what the host refuses
 */
export async function readCurrent(workbook: PlanWorkbook): Promise<RepairReading> {
  const reading = await readForRepair(workbook);
  if (reading.plan) requireCurrent(reading.plan);
  return reading;
}

/** What the workbook needs. */
export async function findRepairs(workbook: PlanWorkbook, random: RandomSource): Promise<Repair[]> {
  return planRepairs(await readCurrent(workbook), random);
}

/** The plan's language; undefined where the workbook does not say what the plan is. */
export async function knownLanguage(workbook: PlanWorkbook): Promise<Language | undefined> {
  return (await readForRepair(workbook)).plan?.settings.language;
}

/**
 * Carries out all wanted repairs and what follows from them, and says what was done, in its order. What people had typed
 * into cells that get their formula back is kept in the log of the plan.
 * @throws PlanError `tableFiltered` before anything of a stage is written, where Excel would write into wrong rows.
 */
export async function applyRepairs(workbook: PlanWorkbook, options: RepairOptions): Promise<Repair[]> {
  const { random, isWanted, today, apply } = options;
  const choose = (reading: RepairReading) => planRepairs(reading, random).filter(isWanted);
  return runRepairs(workbook, { choose, today, apply, withRestorePoint: false });
}

/** Carries out what is chosen, as `applyRepairs`; it chooses anew from each reading. */
export async function runRepairs(workbook: PlanWorkbook, run: RepairRun): Promise<Repair[]> {
  const done: Repair[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const reading = await readCurrent(workbook);
    const wanted = run.choose(reading);
    const stage = wanted[0]?.stage;
    if (stage === undefined) return done;
    const now = wanted.filter((repair) => repair.stage === stage || stage >= lastRound);
    const changes = changesOf(reading, now, run);
    refuseFiltered(reading.snapshot, changes, workbook.capabilities, run.apply);
    await workbook.apply(changes, run.apply);
    done.push(...now);
    if (stage >= lastRound) return done;
  }
  return done;
}

function changesOf(reading: RepairReading, repairs: readonly Repair[], run: RepairRun): Change[] {
  const { snapshot, plan } = reading;
  const changes = repairs.flatMap((repair) => repair.changes);
  const point = { on: run.today, action: "repair" };
  const typed = repairs.flatMap(({ kind, replaced }) => (kind === "formula" ? replaced : []));
  const isKept = run.withRestorePoint && plan !== undefined;
  // what the plan is, is not made wrong again
  const ofRows = repairs.filter(({ stage }) => stage > 1).flatMap((repair) => repair.changes);
  const restore = isKept ? restorePointChanges({ snapshot, plan, changes: ofRows, typed }, point) : [];
  return [...restore, ...changes, ...kept(reading, repairs, run)];
}

/** Lines of the log for what was typed and will not stand in its cell any more. */
function kept(reading: RepairReading, repairs: readonly Repair[], { today, withRestorePoint }: RepairRun): Change[] {
  const { snapshot, plan } = reading;
  const typed = repairs.flatMap(({ replaced, kind }) => replaced.map((cell) => ({ ...cell, kind })));
  const nameless = withRestorePoint && plan ? namelessEntries(plan, reading, repairs) : [];
  const lines = [...typed, ...nameless].map(({ sheet, row, column, text, kind }) => {
    const place = `${sheet}!${columnLetters(column)}${row + 1}`;
    return { on: serialOfDate(today), by: "", action: "repair", detail: `${kind} ${place}: ${text}` };
  });
  const { language } = plan?.settings ?? likelySettings(snapshot);
  return recordChanges(snapshot, language, "log", lines);
}
