import { serialOfDate } from "../../domain/dates";
import type { Change } from "../../workbook/changes";
import { metaUpdates } from "../../workbook/meta-writes";
import { overviewRebuild } from "../../workbook/overview-rebuild";
import type { ApplyOptions, PlanWorkbook, SheetContents, WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { droppedPoint, restorePoints, type RestorePoint } from "../../workbook/records/restore-points";
import { liveContext } from "../../workbook/repairs/live-context";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "../life/require-current";
import { takenBackRollForward } from "../roll-forward/take-back-roll-forward";
import { decideTakeBack, type DecidedTakeBack, type KeptCell, type MetaCell } from "./decide-take-back";

export type { KeptCell } from "./decide-take-back";

export interface TakeBack {
  readonly point: RestorePoint;
  readonly restored: number;
  readonly kept: readonly KeptCell[];
}

interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  readonly point: RestorePoint;
  readonly decided: DecidedTakeBack;
}

/** What taking the last action back would do; undefined where there is none to take back. */
export async function previewTakeBack(workbook: PlanWorkbook): Promise<TakeBack | undefined> {
  const reading = decide(await workbook.read());
  return reading && previewOf(reading);
}

/**
 * Takes the last action back: every cell that it wrote gets what stood there before, unless somebody has changed it
 * since; rows that it added are emptied, rows that it removed come back at the end of their list. Two round trips to
 * read, one to write; where the plan years change, those of `readSheets` for the overview, and one that ends with what
 * says that all is done. `today` is the ISO date for the log.
 * @throws PlanError what the host refuses, `olderPlan`, `tableFiltered`, `contentBelowTable`, `totalsRow`; nothing is
 * written then.
 */
export async function takeBack(
  workbook: PlanWorkbook,
  today: string,
  options: ApplyOptions = {},
): Promise<TakeBack | undefined> {
  const snapshot = await workbook.read();
  const reading = decide(snapshot);
  if (!reading) return undefined;
  const overview = years(reading.decided) ? await overviewOf(workbook, reading) : undefined;
  const changes = allChanges(reading, overview, today);
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return previewOf(reading);
}

function decide(snapshot: WorkbookSnapshot): Reading | undefined {
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const point = restorePoints(snapshot).at(-1);
  return point && { snapshot, plan, point, decided: decideTakeBack(snapshot, plan, point) };
}

function previewOf({ point, decided: { restored, kept } }: Reading): TakeBack {
  return { point, restored, kept };
}

/** The first plan year, where it changes. */
function years({ meta }: DecidedTakeBack): MetaCell | undefined {
  return meta.find(({ key, before, now }) => key === "first_plan_year" && before !== now);
}

async function overviewOf(workbook: PlanWorkbook, { snapshot, plan }: Reading): Promise<SheetContents | undefined> {
  const [contents] = await workbook.readSheets([liveContext(plan, snapshot).sheet("overview")]);
  return contents;
}

/** What the plan is comes last, together with the point: until then it can be taken back again. */
function allChanges(reading: Reading, overview: SheetContents | undefined, today: string): Change[] {
  const { snapshot, plan, point, decided } = reading;
  const values = Object.fromEntries(
    decided.meta.flatMap(({ key, before, now }) => (before === now ? [] : [[key, metaContent(before)]])),
  );
  const meta = metaUpdates(snapshot, values).map((change): Change => {
    return change.kind === "setCells" ? { ...change, kind: "setFinalCells" } : change;
  });
  return [
    ...decided.changes,
    ...takenBackRollForward({ snapshot, plan, on: serialOfDate(today) }, point, decided),
    ...(years(decided) ? rebuild(reading, overview) : []),
    ...meta,
    ...droppedPoint(snapshot, plan, point.point, meta.length > 0),
  ];
}

/** `true` and `false` are no values of `KAP_Meta`. */
const metaContent = (before: MetaCell["before"]) => (typeof before === "number" ? before : String(before ?? ""));

/** The overview as it is with the plan years from before. */
function rebuild({ snapshot, plan, decided }: Reading, overview: SheetContents | undefined): Change[] {
  const firstPlanYear = Number(years(decided)?.before ?? plan.settings.firstPlanYear);
  const context = liveContext({ ...plan, settings: { ...plan.settings, firstPlanYear } }, snapshot);
  const kpis = plan.rows.kpis.map(({ values }) => values).filter(({ id }) => !decided.emptied.has(`kpis.${id ?? ""}`));
  return overviewRebuild(context, { rows: { kpis }, labels: plan.labels }, overview ? { contents: overview } : {});
}
