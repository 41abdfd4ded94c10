import { serialOfDate } from "../../domain/dates";
import { fiscalYearSpan } from "../../domain/kpi/fiscal-year";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import { planSheets, tableSheetKeys, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";
import { formatIsoDate } from "../../localisation/format-date";
import { resultTitle } from "../../localisation/roll-forward-texts";
import type { Change } from "../../workbook/changes";
import { metaUpdates } from "../../workbook/meta-writes";
import { overviewRebuild } from "../../workbook/overview-rebuild";
import {
  PlanError,
  type ApplyOptions,
  type PlanWorkbook,
  type SheetContents,
  type WorkbookSnapshot,
} from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { archivedRow } from "../../workbook/records/archived-row";
import { logChanges, recordChanges, type RecordCells } from "../../workbook/records/record-writes";
import { sheetsWithTypedFormulas } from "../../workbook/records/replaced-cells";
import { restorePointChanges } from "../../workbook/records/restore-points";
import { hiddenAgain, unwrittenRecords } from "../../workbook/records/unwritten-records";
import { liveContext } from "../../workbook/repairs/live-context";
import { refuseFiltered, rowAdditions, rowUpdates, type RowUpdate } from "../../workbook/row-writes";
import { rowListNames } from "../../workbook/sheets/lists-sheet";
import { newRow } from "../create/new-row";
import { requireCurrent } from "../life/require-current";
import {
  decideRollForward,
  unknownId,
  type DecidedRow,
  type RollForward,
  type RollForwardRequest,
} from "./decide-roll-forward";
import { begunRollForward, isRollLogged, rollDetail, rolledForwardOn } from "./repeated-roll-forward";

export type { DecidedRow, RollForward, RollForwardRequest } from "./decide-roll-forward";

/** What rolling forward would do, and when it was done last, where that was not long ago. Writes nothing. */
export async function previewRollForward(
  workbook: PlanWorkbook,
  request: RollForwardRequest,
): Promise<RollForward & { readonly rolledOn?: string }> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const rolledOn = rolledForwardOn(snapshot, plan, request.today);
  return { ...decideRollForward(plan, request), ...(rolledOn !== undefined && { rolledOn }) };
}

/** What the log of the plan says: when it was rolled forward last, and whether that did not come to its end. */
export async function rollForwardHistory(workbook: PlanWorkbook, today: string): Promise<RollForwardHistory> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  return { rolledOn: rolledForwardOn(snapshot, plan, today), begun: begunRollForward(snapshot, plan) };
}

export interface RollForwardHistory {
  /** ISO date on which it was done, where that was less than half a year ago. */
  readonly rolledOn: string | undefined;
  readonly begun: ReturnType<typeof begunRollForward>;
}

/** The first id of a request that no row has which it could decide on; undefined where all of them are known. */
export async function unknownRollForwardId(workbook: PlanWorkbook, request: RollForwardRequest) {
  const plan = readPlan(await workbook.read());
  requireCurrent(plan);
  return unknownId(plan, request);
}

/**
 * Moves a plan on by years: results of the years that end go into the history, closed rows into the archive, facts that
 * nobody has confirmed lately become plausible ones, and new years get their lines. The plan is a draft again. After an
 * interruption it can be run again. With `seen`, only what was shown is done.
 * @throws PlanError `rolledForward` where that was done less than half a year ago and nobody says `again`;
 * `changedMeanwhile` where it would be other than `seen`;
 * `tableFiltered`, `contentBelowTable`, `totalsRow`, when the workbook is no plan of this version, or
 * what the host refuses.
 */
export async function rollForward(
  workbook: PlanWorkbook,
  request: RollForwardRequest & { readonly by: string; readonly again?: boolean; readonly seen?: RollForward },
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<RollForward> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  const rolledOn = rolledForwardOn(snapshot, plan, request.today);
  if (rolledOn !== undefined && request.again !== true)
    throw new PlanError("rolledForward", { on: formatIsoDate(rolledOn, plan.settings.language) });
  const decided = decideRollForward(plan, request);
  if (request.seen !== undefined && JSON.stringify(request.seen) !== JSON.stringify(decided))
    throw new PlanError("changedMeanwhile");
  const reading = { snapshot, plan, contents: await contentsOf(workbook, plan, snapshot, decided) };
  const work = rollForwardChanges(reading, decided, request, random);
  const point = {
    on: request.today,
    action: "roll_forward",
    completes: begunRollForward(snapshot, plan) !== undefined,
  };
  const changes = [...restorePointChanges({ ...reading, changes: work }, point), ...work];
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
  return decided;
}

interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  /** The overview, where the plan has one, and sheets with formulas of people's own in rows that leave. */
  readonly contents: readonly SheetContents[];
}

async function contentsOf(workbook: PlanWorkbook, plan: Plan, snapshot: WorkbookSnapshot, { archived }: RollForward) {
  const overview = liveContext(plan, snapshot).sheet("overview");
  return workbook.readSheets([overview, ...sheetsWithTypedFormulas(plan, archived)]);
}

function rollForwardChanges(
  { snapshot, plan, contents }: Reading,
  decided: RollForward,
  { today, by }: RollForwardRequest & { readonly by: string },
  random: RandomSource,
): Change[] {
  const { language } = plan.settings;
  const ids = tableSheetKeys.flatMap((sheet) =>
    plan.rows[sheet].flatMap(({ values }) => (values.id === null ? [] : [values.id])),
  );
  const newId = rowIdSource(random, ids);
  const settings = { ...plan.settings, ...decided.after };
  const context = liveContext({ ...plan, settings }, snapshot);
  const [from, to, { horizon }] = [decided.before.firstPlanYear, decided.after.firstPlanYear, decided.after];
  // the line of an interrupted run is there
  const isLogged = isRollLogged(snapshot, { from, to });
  const entry = { on: today, by, action: "roll_forward", detail: rollDetail({ from, to, horizon }) } as const;
  const overview = contents.find(({ sheet }) => sheet === context.sheet("overview"));
  const archived = archiveRecords({ snapshot, plan }, decided, today, by);
  const kpis = decided.targets.map((row) => newRow("kpis", row, newId));
  const rows = { kpis: [...plan.rows.kpis.map(({ values }) => values), ...kpis] };
  return [
    ...(isLogged ? hiddenAgain(snapshot, ["log", "archive"]) : logChanges(snapshot, language, entry)),
    ...recordChanges(snapshot, language, "archive", unwrittenRecords(snapshot, "archive", archived)),
    ...staleUpdates(plan, decided.stale),
    ...historyAdditions(plan, decided, newId),
    ...rowAdditions(plan, "kpis", kpis),
    ...rowAdditions(
      plan,
      "gap",
      decided.gapLines.map((line) => newRow("gap", line, newId)),
    ),
    ...removals(plan, decided.archived),
    // a name loses its place with the first row of its table
    ...(decided.archived.length > 0 ? rowListNames(context, plan.tables) : []),
    ...settingsLast(snapshot, {
      first_plan_year: decided.after.firstPlanYear,
      status: "draft",
      status_by: "",
      status_on: "",
    }),
    ...overviewRebuild(context, { rows, labels: plan.labels }, overview ? { contents: overview } : {}),
  ];
}

/** Until everything else is written the plan says that it has not moved on, so that the same request completes it. */
function settingsLast(snapshot: WorkbookSnapshot, values: Readonly<Record<string, string | number>>): Change[] {
  return metaUpdates(snapshot, values).map((change) =>
    change.kind === "setCells" ? { ...change, kind: "setFinalCells" } : change,
  );
}

/** Closed rows with everything that stood in them; and results, where the plan has no sheet for its history. */
function archiveRecords(
  { snapshot, plan }: Pick<Reading, "snapshot" | "plan">,
  { archived, results, before }: RollForward,
  today: string,
  by: string,
): RecordCells[] {
  const period = before.firstPlanYear;
  const record = { on: serialOfDate(today), by, period };
  const rows = archived.flatMap(({ sheet, row, id, title }): RecordCells[] => {
    const table = snapshot.tables.find(({ name }) => name === planSheets[sheet].table);
    const positions = plan.tables[sheet]?.positions ?? new Map<string, number>();
    const parts = table ? archivedRow(table, { sheet, row, positions }, plan.settings.language) : [];
    return parts.map((content) => ({ ...record, sheet, id, title, content }));
  });
  if (plan.tables.history) return rows;
  const { fiscalYearStart, language } = plan.settings;
  return [
    ...rows,
    ...results.map((result): RecordCells => {
      return { ...record, period: result.year, sheet: "kpis", title: resultTitle(result, fiscalYearStart, language) };
    }),
  ];
}

function historyAdditions(plan: Plan, { results }: RollForward, newId: () => string): Change[] {
  const { fiscalYearStart, language, currency } = plan.settings;
  if (!plan.tables.history) return [];
  const rows = results.map((result) => {
    const title = resultTitle(result, fiscalYearStart, language);
    const value = result.unit === currency ? result.actual : null;
    const { last } = fiscalYearSpan(result.year, fiscalYearStart);
    return newRow("history", { kind: "result", date: last, title, value, status: "closed" }, newId);
  });
  // an interrupted run may have written them
  const known = new Set(plan.rows.history.map(({ values }) => resultKey(values)));
  return rowAdditions(
    plan,
    "history",
    rows.filter((row) => !known.has(resultKey(row))),
  );
}

const resultKey = ({ kind, date, title }: PlanRows["history"]) => JSON.stringify([kind, date, title]);

function staleUpdates(plan: Plan, stale: readonly DecidedRow[]): Change[] {
  return tableSheetKeys.flatMap((sheet) =>
    lowered(
      plan,
      sheet,
      stale.filter((row) => row.sheet === sheet),
    ),
  );
}

function lowered<K extends TableSheetKey>(plan: Plan, sheet: K, rows: readonly DecidedRow[]): Change[] {
  // only sheets with a column `confidence` have such rows
  const updates = rows.map(
    ({ row }) => ({ rowNumber: row, values: { confidence: "medium" } }) as unknown as RowUpdate<K>,
  );
  return rowUpdates(plan, sheet, updates);
}

/** From the last row to the first, so that the places of the others stay true. */
function removals(plan: Plan, archived: readonly DecidedRow[]): Change[] {
  return [...archived]
    .sort((a, b) => b.row - a.row)
    .flatMap(({ sheet, row }): Change[] => {
      const table = plan.tables[sheet];
      if (!table) return [];
      const range = { top: row - 1, left: table.left, bottom: row - 1, right: table.left + table.columnCount - 1 };
      return [{ kind: "removeTableRows", sheet: table.sheet, range }];
    });
}
