import { requireCurrent } from "../life/require-current";
import { kpiFiguresOf, type KpiFigures } from "../../domain/kpi/kpi-figures";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { inputFormulas } from "../../workbook/input-formulas";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { refuseFiltered, rowAdditions, rowUpdates, type RowUpdate } from "../../workbook/row-writes";
import { draftChanges } from "../../workbook/records/drafts";
import { fitsRestorePoint, restorePointChanges } from "../../workbook/records/restore-points";
import { PlanError, type ApplyOptions, type PlanWorkbook, type WorkbookSnapshot } from "../../workbook/port";
import type { PlanSettings } from "../../workbook/plan-settings";
import { metaUpdates } from "../../workbook/meta-writes";
import { choiceCells, choiceOf, type ImportChoice } from "./remembered-import";
import type { Change } from "../../workbook/changes";
import { kpiRow, settingRow } from "../create/new-plan-rows";
import type {
  ActualsPlan,
  ActualUpdate,
  ExistingKpiRow,
  ImportDecisions,
  PlanActualsOptions,
} from "./actuals-decisions";
import { planActualsUpdate } from "./plan-actuals-update";

/** The KPI rows of a plan as an import compares them; rows without KPI or year take no part. */
export function existingKpiRows(plan: Plan): ExistingKpiRow[] {
  const unreadable = unreadableFigures(plan);
  const holdsFormula = inputFormulas(plan);
  return plan.rows.kpis.flatMap((row) => {
    const { rowNumber, values } = row;
    const figures = kpiFiguresOf(row.values);
    const text = unreadable.get(rowNumber);
    const hasFormula = writtenColumns.some((column) => holdsFormula("kpis", rowNumber, column));
    const told = { ...(text !== undefined && { unreadable: text }), ...(hasFormula && { hasFormula }) };
    return figures ? [{ rowNumber, figures, source: values.source, ...told }] : [];
  });
}

const figureColumns = ["actual", "numerator", "denominator", "actual_from", "actual_through"] as const;
const writtenColumns = [...figureColumns, "source", "as_of"] as const;

/** What stands in cells of figures without being one, by the row of the worksheet; the first of a row. */
function unreadableFigures({ findings }: Plan): ReadonlyMap<number, string> {
  const isFigure = (column: string | undefined) => figureColumns.some((figure) => figure === column);
  const cells = findings.flatMap(({ sheet, row, column, params }) =>
    sheet === "kpis" && row !== undefined && isFigure(column) ? [[row, String(params.value ?? "")] as const] : [],
  );
  return new Map(cells.reverse());
}

/** What an import of figures would do to a plan. */
export function decideImport(plan: Plan, figures: readonly KpiFigures[], decide: PlanActualsOptions): ImportDecisions {
  const decisions = planActualsUpdate(existingKpiRows(plan), figures, decide);
  return { ...decisions, remembers: choiceToRemember(plan.settings, decide.choice) };
}

/** A plan keeps the first filter and mapping that it was filled by (as one that is created from an export). */
function choiceToRemember(settings: PlanSettings, choice: ImportChoice | undefined): ImportChoice | undefined {
  const isNew = settings.importWhere === "" && settings.importMap === "";
  const isGiven = choice !== undefined && choice.where.length + choice.map.length > 0;
  return isNew && isGiven ? choice : undefined;
}

/**
 * Decisions of an import as changes of the workbook. Figures are written before their source, whose seal speaks of
 * them: after an interruption equal figures with an old seal are sealed by the next import, never taken for corrections.
 */
export function importChanges(
  plan: Plan,
  snapshot: WorkbookSnapshot,
  decisions: ImportDecisions,
  newId: () => string,
): Change[] {
  const rows = decisions.newRows.map(({ figures, source, asOf }) =>
    kpiRow(figures, { source, today: asOf, language: plan.settings.language }, newId),
  );
  return [
    ...rowUpdates(plan, "kpis", decisions.updates.map(figuresUpdate)),
    ...rowUpdates(plan, "kpis", decisions.updates.map(originOf)),
    // what the new rows name comes first: they are what a repeated import looks for
    ...rowAdditions(plan, "settings", missingSettings(plan, decisions, newId)),
    ...rowAdditions(plan, "kpis", rows),
    ...(decisions.remembers ? metaUpdates(snapshot, choiceCells(decisions.remembers)) : []),
  ];
}

/** Product groups and regions that the export brings and the settings do not list yet. */
function missingSettings(plan: Plan, { newRows }: ActualsPlan, newId: () => string): PlanRows["settings"][] {
  const named = (kind: string, names: readonly string[]) => {
    const known = plan.rows.settings
      .filter(({ values }) => values.kind === kind)
      .map(({ values }) => values.name ?? "");
    return newNames(known, names).map((name) => settingRow(kind, name, newId));
  };
  return [
    ...named(
      "product_group",
      newRows.map(({ figures }) => figures.productGroup),
    ),
    ...named(
      "region",
      newRows.map(({ figures }) => figures.region),
    ),
  ];
}

/** Names that are not known yet, once each, without regard to case. */
function newNames(known: readonly string[], names: readonly string[]): string[] {
  const seen = new Set(["", ...known.map((name) => name.trim().toLowerCase())]);
  return names.filter((name) => {
    const key = name.trim().toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function figuresUpdate({ rowNumber, cells }: ActualUpdate): RowUpdate<"kpis"> {
  const { actual, numerator, denominator, actualFrom, actualThrough } = cells;
  return {
    rowNumber,
    values: { actual, numerator, denominator, actual_from: actualFrom, actual_through: actualThrough },
  };
}

function originOf({ rowNumber, cells: { source, asOf } }: ActualUpdate): RowUpdate<"kpis"> {
  return { rowNumber, values: { source, as_of: asOf } };
}

/**
 * Brings imported figures into the plan of a workbook (data model, 27). Nothing is written when nothing changes.
 * @throws PlanError when the workbook is no plan, `tableFiltered` where a filter is in the way, or what the host refuses.
 */
export async function importActuals(
  workbook: PlanWorkbook,
  figures: readonly KpiFigures[],
  decide: PlanActualsOptions,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<ImportDecisions> {
  const snapshot = await workbook.read();
  const plan = readPlan(snapshot);
  const decisions = decideImport(plan, figures, decide);
  await carryOut(workbook, { plan, snapshot }, decisions, { random, today: decide.today, options });
  return decisions;
}

/** A workbook that has been read, and the plan in it. */
export interface ReadWorkbook {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
}

export interface ImportWriting {
  readonly random: RandomSource;
  /** ISO date of the restore point. */
  readonly today: string;
  readonly options: ApplyOptions;
  /** Key of the wizard whose draft is done with. */
  readonly wizard?: string | undefined;
}

/**
 * Writes what has been decided on this reading of the workbook, with a restore point unless it would be too large, and
 * puts the draft away.
 */
export async function carryOut(
  workbook: PlanWorkbook,
  { plan, snapshot }: ReadWorkbook,
  decisions: ImportDecisions,
  { random, today, options, wizard }: ImportWriting,
): Promise<void> {
  requireCurrent(plan);
  const taken = plan.rows.kpis.flatMap(({ values }) => (values.id === null ? [] : [values.id]));
  const figures = importChanges(plan, snapshot, decisions, rowIdSource(random, taken));
  const restore = restorePointChanges({ snapshot, plan, changes: figures }, { on: today, action: "import" });
  const draft = wizard !== undefined && { wizard, on: today, content: undefined };
  // last, so that what Excel gives up on the way leaves the draft
  const changes = [...restore, ...figures, ...(draft ? draftChanges(snapshot, plan.settings.language, draft) : [])];
  if (changes.length === 0) return;
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  await workbook.apply(changes, options);
}

/** Fewer rows than this are never too much. */
const fewRows = 1_000;

/** True where what has been decided on this reading can be taken back once it is written. */
export function canTakeBack({ plan, snapshot }: ReadWorkbook, decisions: ImportDecisions): boolean {
  if (decisions.updates.length + decisions.newRows.length <= fewRows) return true;
  let count = 0;
  // as long as the ids that the rows get
  const newId = () => String((count += 1)).padStart(8, "0");
  try {
    return fitsRestorePoint({ snapshot, plan, changes: importChanges(plan, snapshot, decisions, newId) });
  } catch (error) {
    // what is in the way of writing is said when it is tried: nothing is written then
    if (error instanceof PlanError) return true;
    throw error;
  }
}

/** What an export must be read by to fit a plan: its language, currency and fiscal year, the units of its volumes, and how it was filled. */
export async function planBasics(workbook: PlanWorkbook) {
  return basicsOf(readPlan(await workbook.read()));
}

/** The same for a plan that has been read. */
export function basicsOf(plan: Plan) {
  const { language, currency, fiscalYearStart } = plan.settings;
  return {
    language,
    currency,
    fiscalYearStart,
    remembered: choiceOf(plan.settings),
    volumeUnitByGroup: unitsOfGroups(plan),
  };
}

/** Units of the product groups in the settings, by their names in lower case. */
function unitsOfGroups(plan: Plan): ReadonlyMap<string, string> {
  const groups = plan.rows.settings.filter(({ values }) => values.kind === "product_group");
  return new Map(
    groups.flatMap(({ values: { name, unit } }) =>
      name === null || unit === null ? [] : [[name.trim().toLowerCase(), unit.trim()] as const],
    ),
  );
}
