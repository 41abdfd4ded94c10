/** An adoption in the workbook that a person has before them: what its own sheets hold, and writing just what was shown. */
import type { RandomSource } from "../../domain/row-id";
import { buildState } from "../../workbook/build-state";
import type { Change } from "../../workbook/changes";
import type { ApplyOptions, OpenWorkbook, WorkbookSnapshot } from "../../workbook/port";
import { draftChanges } from "../../workbook/records/drafts";
import { fitsRestorePoint, restorePointChanges } from "../../workbook/records/restore-points";
import { refuseFiltered } from "../../workbook/row-writes";
import { resumePlan } from "../create/resume-plan";
import { ownSheetNames } from "../own-sheets";
import { adoptOrders } from "./adopt-orders";
import { prepareAdoption, type AdoptionPreview, type AdoptRequest, type PreparedAdoption } from "./adopt-workbook";
import type { SourceSheet } from "./source-sheet";

/** Names the restore point and the draft of an adoption. */
const action = "adopt";

/** The user's own shown sheets with their contents, never those of a plan: four round trips, more for many cells. */
export async function readOwnSheets(workbook: OpenWorkbook): Promise<readonly SourceSheet[]> {
  return ownSheets(workbook, await workbook.read());
}

function ownSheets(workbook: OpenWorkbook, snapshot: WorkbookSnapshot): Promise<readonly SourceSheet[]> {
  return workbook.readSourceSheets(ownSheetNames(snapshot));
}

/** What an adoption would do, with what it rests on. */
export interface ShownAdoption {
  readonly sheets: readonly SourceSheet[];
  readonly preview: AdoptionPreview;
  /** In a plan that is there, its rows can be taken back afterwards; very many cannot. */
  readonly canTakeBack: boolean;
  /** Random numbers that its ids were made of: the same sheets give the same rows again. */
  readonly drawn: readonly number[];
}

/** What the adoption would do now: four round trips, more for many cells. It rejects as `previewAdoption`. */
export async function showAdoption(
  workbook: OpenWorkbook,
  request: AdoptRequest,
  random: RandomSource,
): Promise<ShownAdoption> {
  const snapshot = await workbook.read();
  return decided(snapshot, await ownSheets(workbook, snapshot), request, random);
}

interface DecidedAdoption extends ShownAdoption, PreparedAdoption {}

function decided(
  snapshot: WorkbookSnapshot,
  sheets: readonly SourceSheet[],
  request: AdoptRequest,
  random: RandomSource,
): DecidedAdoption {
  const drawn: number[] = [];
  const recording = () => {
    const next = random();
    drawn.push(next);
    return next;
  };
  const prepared = prepareAdoption(snapshot, sheets, request, recording);
  const { plan, changes } = prepared;
  const canTakeBack = plan !== undefined && fitsRestorePoint({ snapshot, plan, changes });
  return { ...prepared, sheets, drawn, canTakeBack };
}

/** Gives the numbers again, and goes on with new ones behind them. */
function replay(drawn: readonly number[], random: RandomSource): RandomSource {
  let next = 0;
  return () => drawn[next++] ?? random();
}

export type AdoptionOutcome =
  | { readonly kind: "written"; readonly preview: AdoptionPreview }
  /** The workbook is not as it was shown; nothing was written, and this is what would be done now. */
  | { readonly kind: "changedMeanwhile"; readonly shown: ShownAdoption };

/**
 * Carries out what was shown, if it would still be the same. In a plan that is there it can be taken back, figures of
 * order lines as an action of their own. The user's own sheets are only read.
 * @throws PlanError as `previewAdoption`, `tableFiltered`, or what the host refuses; what was written before stays.
 */
export async function writeAdoption(
  workbook: OpenWorkbook,
  shown: ShownAdoption,
  request: AdoptRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<AdoptionOutcome> {
  const snapshot = await workbook.read();
  const sheets = await ownSheets(workbook, snapshot);
  const now = decided(snapshot, sheets, request, replay(shown.drawn, random));
  if (!isSame(now.preview, shown.preview)) return { kind: "changedMeanwhile", shown: now };
  return carryOut(workbook, snapshot, now, { request, random, options });
}

/**
 * Goes on with an adoption that came to no end: completes a plan that was being made, then adds what is missing. Sheets
 * that were changed meanwhile are left alone.
 * @throws PlanError as `writeAdoption`, `cannotResume`
 */
export async function resumeAdoption(
  workbook: OpenWorkbook,
  shown: ShownAdoption,
  request: AdoptRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<AdoptionOutcome> {
  if (buildState(await workbook.read()).kind === "unfinished") await resumePlan(workbook, options);
  const snapshot = await workbook.read();
  const sheets = await ownSheets(workbook, snapshot);
  const now = decided(snapshot, sheets, request, random);
  if (JSON.stringify(sheets) !== JSON.stringify(shown.sheets)) return { kind: "changedMeanwhile", shown: now };
  return carryOut(workbook, snapshot, now, { request, random, options });
}

interface Order {
  readonly request: AdoptRequest;
  readonly random: RandomSource;
  readonly options: ApplyOptions;
}

async function carryOut(
  workbook: OpenWorkbook,
  snapshot: WorkbookSnapshot,
  now: DecidedAdoption,
  { request, random, options }: Order,
): Promise<AdoptionOutcome> {
  const { preview } = now;
  const changes = allChanges(snapshot, now, request.today);
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  if (changes.length > 0) await workbook.apply(changes, options);
  await adoptOrders(workbook, preview.orders, request.today, random, options);
  return { kind: "written", preview };
}

/** With a plan that is there, what the rows replace is kept, and the draft goes with them. */
function allChanges(snapshot: WorkbookSnapshot, { plan, changes }: PreparedAdoption, on: string): readonly Change[] {
  if (plan === undefined) return changes;
  const { language } = plan.settings;
  return [
    ...restorePointChanges({ snapshot, plan, changes }, { on, action }),
    ...draftChanges(snapshot, language, { wizard: action, on, content: undefined }),
    ...changes,
  ];
}

function isSame(now: AdoptionPreview, before: AdoptionPreview): boolean {
  const said = ({ decisions, creation, missingSheets, orders }: AdoptionPreview) =>
    JSON.stringify([decisions, creation, missingSheets, orders.map(({ actuals, where }) => [actuals?.figures, where])]);
  return said(now) === said(before);
}
