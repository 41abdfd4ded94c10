/** Raising and lowering the level of a plan, and switching single sheets on and off. */
import type { Level } from "../../domain/schema/define-sheet";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import {
  isOfLevel,
  neededSheet,
  optionalSheets,
  tableSheetKeys,
  type TableSheetKey,
} from "../../domain/schema/plan-schema";
import { levelChange, sheetSwitch, type SheetSwitch } from "../../workbook/level-change";
import { isSwitchedOn, type SheetChoice } from "../../workbook/plan-sheets";
import type { ApplyOptions, PlanWorkbook, WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { sheetInWorkbook } from "../../workbook/repairs/live-context";
import { refuseFiltered } from "../../workbook/row-writes";
import { startRows } from "../create/start-rows";
import { requireCurrent } from "../life/require-current";

export type { SheetSwitch };

export interface LevelRequest {
  /** The new level; single sheets that were switched before begin anew. Without it the plan keeps its level. */
  readonly level?: Level | undefined;
  /** Sheets to switch on and off one by one; those of the lean plan are always on. */
  readonly on?: readonly TableSheetKey[] | undefined;
  readonly off?: readonly TableSheetKey[] | undefined;
  /** ISO date. */
  readonly today: string;
}

/** The level of a plan, and which of its optional sheets are on, off, or were never there. */
export interface PlanLevel {
  readonly account: string;
  readonly level: Level;
  readonly on: readonly TableSheetKey[];
  /** Switched off, with their rows. */
  readonly off: readonly TableSheetKey[];
  readonly never: readonly TableSheetKey[];
}

export interface LevelOutcome extends SheetSwitch {
  readonly before: Level;
  readonly after: Level;
  /** Something was written, or would be. */
  readonly hasChanged: boolean;
}

/** What the plan of a workbook is now. */
export async function planLevel(workbook: PlanWorkbook): Promise<PlanLevel> {
  const { settings, tables } = readPlan(await workbook.read());
  const isOn = (key: TableSheetKey) => isSwitchedOn(key, settings);
  return {
    account: settings.account,
    level: settings.level,
    on: optionalSheets.filter(isOn),
    off: optionalSheets.filter((key) => !isOn(key) && tables[key] !== undefined),
    never: optionalSheets.filter((key) => !isOn(key) && tables[key] === undefined),
  };
}

/** What a request would do. Writes nothing. */
export async function previewLevel(workbook: PlanWorkbook, request: LevelRequest): Promise<LevelOutcome> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  return outcomeOf(plan, snapshot, choiceAfter(plan.settings, request));
}

/**
 * Gives a plan another level, or switches single sheets. Two round trips to read the plan and two for its overview, which
 * is built anew.
 * @throws PlanError when the workbook is no plan of this version, `damagedPlan` where a repair has to come first, or what
 * the host refuses.
 */
export async function changeLevel(
  workbook: PlanWorkbook,
  request: LevelRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<LevelOutcome> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const choice = choiceAfter(plan.settings, request);
  const outcome = outcomeOf(plan, snapshot, choice);
  if (!outcome.hasChanged) return outcome;
  const [overview] = await workbook.readSheets([sheetInWorkbook(snapshot, plan, "overview") ?? ""]);
  const rows = startRows(new Set(outcome.built), {
    settings: plan.settings,
    kpis: plan.rows.kpis.map(({ values }) => values),
    settingRows: plan.rows.settings.map(({ values }) => values),
    today: request.today,
    newId: rowIdSource(random),
  });
  const changes = levelChange({ plan, snapshot, choice, rows, overview });
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return outcome;
}

/** A single sheet that the level has anyway, or does not have, needs no word of its own; one brings the sheet that it needs. */
function choiceAfter(now: SheetChoice, { level, on: named = [], off = [] }: LevelRequest): SheetChoice {
  const on = named.flatMap((key) => [key, neededSheet[key] ?? key]);
  const isFresh = level !== undefined;
  const next = level ?? now.level;
  const wanted = new Set([...(isFresh ? [] : now.sheetsOn), ...on].filter((key) => !off.includes(key)));
  const unwanted = new Set([...(isFresh ? [] : now.sheetsOff), ...off].filter((key) => !on.includes(key)));
  const optional = tableSheetKeys.filter((key) => optionalSheets.includes(key));
  return {
    level: next,
    sheetsOn: optional.filter((key) => wanted.has(key) && !isOfLevel(key, next)),
    sheetsOff: optional.filter((key) => unwanted.has(key) && isOfLevel(key, next)),
  };
}

function outcomeOf(plan: Plan, snapshot: WorkbookSnapshot, choice: SheetChoice): LevelOutcome {
  const switched = sheetSwitch(plan, snapshot, choice);
  const isOther = choiceText(plan.settings) !== choiceText(choice);
  const hasChanged = isOther || Object.values(switched).some((sheets) => sheets.length > 0);
  return { ...switched, before: plan.settings.level, after: choice.level, hasChanged };
}

const choiceText = ({ level, sheetsOn, sheetsOff }: SheetChoice) =>
  [level, [...sheetsOn].sort().join(), [...sheetsOff].sort().join()].join(";");
