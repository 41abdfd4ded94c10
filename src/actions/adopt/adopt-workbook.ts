/** Brings what an existing workbook holds into a plan: a new one in it or beside it, or one that is there. */
import { fiscalYearOf } from "../../domain/kpi/fiscal-year";
import { rowIdSource, type RandomSource } from "../../domain/row-id";
import type { Level } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import type { Change } from "../../workbook/changes";
import { buildState } from "../../workbook/build-state";
import { inputFormulas } from "../../workbook/input-formulas";
import type { NewPlan } from "../../workbook/new-plan";
import { planCreation, takenNames } from "../../workbook/plan-creation";
import { plannedSheets } from "../../workbook/plan-sheets";
import { PlanError, type ApplyOptions, type PlanWorkbook, type WorkbookSnapshot } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import { refuseFiltered } from "../../workbook/row-writes";
import { requireCurrent } from "../life/require-current";
import { newPlanSettings, type CreatePlanRequest } from "../create/create-plan";
import { newPlanRows } from "../create/new-plan-rows";
import { defaultTargetKpis } from "../../domain/kpi/catalogue";
import { adoptionChanges, withDecisions } from "./adoption-changes";
import { adoptOrders, readOrders, type OrdersRequest, type ReadOrders } from "./adopt-orders";
import { planSheetNames } from "../own-sheets";
import { keepFormulas } from "./keep-formulas";
import { decideAdoption, type AdoptionDecisions, type ExistingRows } from "./decide-adoption";
import { readAdoption, type AdoptionReading, type AdoptionRequest } from "./read-adoption";
import type { SourceSheet } from "./source-sheet";

export interface AdoptRequest extends Omit<OrdersRequest, "currency" | "fiscalYearStart" | "language"> {
  /** Name of the file that the sheets come from, for the source of rows. */
  readonly fileName: string;
  readonly map: AdoptionRequest["map"];
  /** For a workbook without a plan: what the new one is to be. */
  readonly newPlan?: NewPlanChoice | undefined;
}

export interface NewPlanChoice extends Pick<
  CreatePlanRequest,
  "account" | "language" | "currency" | "fiscalYearStart"
> {
  /** Default: the lowest level that has all sheets that something is found for. */
  readonly level?: Level | undefined;
  readonly horizon?: number | undefined;
  readonly firstPlanYear?: number | undefined;
}

export interface AdoptionPreview {
  readonly reading: AdoptionReading;
  readonly orders: readonly ReadOrders[];
  readonly decisions: AdoptionDecisions;
  /** The plan that would be made; undefined where the workbook has one. */
  readonly creation: CreatePlanRequest | undefined;
  /** Sheets that something is found for and that the plan does not have. */
  readonly missingSheets: readonly TableSheetKey[];
}

export interface AdoptionPlace {
  /** Language of the plan in the workbook; undefined where it has none. */
  readonly language: Language | undefined;
  /** Sheets that belong to a plan, and so are nothing to adopt. */
  readonly ownSheets: ReadonlySet<string>;
}

/** What a workbook is before anything is adopted into it. */
export async function adoptionPlace(workbook: PlanWorkbook): Promise<AdoptionPlace> {
  const snapshot = await workbook.read();
  return { language: planIn(snapshot)?.settings.language, ownSheets: planSheetNames(snapshot) };
}

/**
 * What an adoption would do, without writing anything.
 * @throws PlanError `notAPlan` for a workbook without a plan where no new one is asked for, `sheetNamesTaken` where
 * foreign sheets stand under names that the new plan needs, `unfinishedPlan`, or what reading a plan refuses.
 */
export async function previewAdoption(
  workbook: PlanWorkbook,
  sheets: readonly SourceSheet[],
  request: AdoptRequest,
  random: RandomSource,
): Promise<AdoptionPreview> {
  return prepareAdoption(await workbook.read(), sheets, request, random).preview;
}

export interface PreparedAdoption {
  readonly preview: AdoptionPreview;
  /** The plan that is there; undefined where one will be made. */
  readonly plan: Plan | undefined;
  /** What carries it out on this reading of the workbook. */
  readonly changes: readonly Change[];
}

/** An adoption decided on a workbook that has been read; it throws as `previewAdoption` rejects. */
export function prepareAdoption(
  snapshot: WorkbookSnapshot,
  sheets: readonly SourceSheet[],
  request: AdoptRequest,
  random: RandomSource,
): PreparedAdoption {
  const plan = planIn(snapshot);
  if (plan === undefined) return prepareNew(snapshot, sheets, request, random);
  const full = { ...request, ...basicsOf(plan) };
  const decided = decide(rowsOfPlan(plan), plan, undefined, readSource(sheets, full), full, random);
  const preview = { ...decided, decisions: keepFormulas(decided.decisions, inputFormulas(plan)) };
  return { preview, plan, changes: adoptionChanges(plan, preview.decisions) };
}

function prepareNew(
  snapshot: WorkbookSnapshot,
  sheets: readonly SourceSheet[],
  request: AdoptRequest,
  random: RandomSource,
): PreparedAdoption {
  if (request.newPlan === undefined) throw new PlanError("notAPlan");
  const full = { ...request, ...request.newPlan };
  const read = readSource(sheets, full);
  const creation = creationOf(read, request.newPlan, request);
  refuseTaken(snapshot, creation);
  const start = startOfPlan(creation, random);
  const preview = decide(rowsOfNewPlan(start), undefined, creation, read, full, random);
  return { preview, plan: undefined, changes: planCreation(snapshot, withDecisions(start, preview.decisions)) };
}

function planIn(snapshot: WorkbookSnapshot): Plan | undefined {
  const state = buildState(snapshot);
  if (state.kind === "unfinished") throw new PlanError("unfinishedPlan");
  if (state.kind !== "finished") return undefined;
  const plan = readPlan(snapshot);
  requireCurrent(plan);
  return plan;
}

function basicsOf({ settings: { account, language, currency, fiscalYearStart } }: Plan) {
  return { account, language, currency, fiscalYearStart };
}

/** Foreign sheets are never renamed or written to: the plan goes elsewhere, or its names are freed by hand. */
function refuseTaken(snapshot: WorkbookSnapshot, { language, level = "lean" }: CreatePlanRequest): void {
  const taken = takenNames(snapshot, language, plannedSheets({ level, sheetsOn: [], sheetsOff: [] }));
  if (taken.length > 0) throw new PlanError("sheetNamesTaken", { names: taken.join(", ") });
}

/** The plan that holds everything that was found. */
function creationOf(read: ReadSource, basics: NewPlanChoice, { today }: AdoptRequest): CreatePlanRequest {
  const { level, firstPlanYear } = suggestedPlan(read, basics.fiscalYearStart, today);
  return {
    ...basics,
    today,
    level: basics.level ?? level,
    firstPlanYear: basics.firstPlanYear ?? firstPlanYear,
  };
}

/** What sheets that have been read suggest of a plan for them. */
export function suggestPlan(
  reading: AdoptionReading,
  request: OrdersRequest,
): { readonly level: Level; readonly firstPlanYear: number } {
  const orders = reading.blocks.flatMap((block) => readOrders(block, request) ?? []);
  return suggestedPlan({ reading, orders }, request.fiscalYearStart, request.today);
}

/** The lowest level with all sheets that something is found for, and plan years behind the last year with actuals. */
function suggestedPlan(
  { reading, orders }: { readonly reading: AdoptionReading; readonly orders: readonly ReadOrders[] },
  fiscalYearStart: number,
  today: string,
): { readonly level: Level; readonly firstPlanYear: number } {
  const rows = reading.blocks.flatMap((block) => block.rows);
  const levels = new Set(rows.map(({ target }) => planSheets[target].level));
  const level = levels.has("full") ? "full" : levels.has("standard") ? "standard" : "lean";
  const years = [
    ...rows.flatMap(({ values: { fiscal_year: year, actual } }) =>
      typeof year === "number" && typeof actual === "number" ? [year] : [],
    ),
    ...orders.flatMap(({ actuals }) => actuals?.figures.map(({ fiscalYear }) => fiscalYear) ?? []),
  ];
  const current = fiscalYearOf(today, fiscalYearStart);
  const last = years.reduce((latest, year) => Math.max(latest, year), years[0] ?? current);
  return { level, firstPlanYear: last + 1 };
}

/** The rows of a plan; a cell that is not understood holds what stands there, and is never taken for blank. */
function rowsOfPlan({ rows, findings }: Plan): ExistingRows {
  const unread = new Map(
    findings.flatMap(({ sheet, row, column, params }) =>
      row === undefined || column === undefined
        ? []
        : [[`${sheet ?? ""} ${row} ${column}`, params.value ?? null] as const],
    ),
  );
  const withText = (key: TableSheetKey, row: number, values: Readonly<Record<string, string | number | null>>) =>
    Object.fromEntries(
      Object.entries(values).map(([column, value]) => [column, value ?? unread.get(`${key} ${row} ${column}`) ?? null]),
    );
  const placed = tableSheetKeys.map((key) => [
    key,
    rows[key].map(({ rowNumber, values }) => ({ rowNumber, values: withText(key, rowNumber, values) })),
  ]);
  // fromEntries forgets the keys, which are those of all table sheets
  return Object.fromEntries(placed) as ExistingRows;
}

/** The new plan as it is without the source; its rows count from one, as there is no sheet yet. */
function startOfPlan(creation: CreatePlanRequest, random: RandomSource): NewPlan {
  const newId = rowIdSource(random);
  const settings = newPlanSettings(creation, newId() + newId());
  const { today } = creation;
  const none = { productGroups: [], regions: [], actuals: [], source: null };
  return { settings, rows: newPlanRows({ ...none, settings, targetKpis: defaultTargetKpis, today, newId }) };
}

function rowsOfNewPlan({ rows }: NewPlan): ExistingRows {
  const placed = tableSheetKeys.map((key) => [
    key,
    rows[key].map((values, index) => ({ rowNumber: index + 1, values })),
  ]);
  // fromEntries forgets the keys, which are those of all table sheets
  return Object.fromEntries(placed) as ExistingRows;
}

type FullRequest = AdoptRequest & OrdersRequest & { readonly account: string };

interface ReadSource {
  readonly reading: AdoptionReading;
  readonly orders: readonly ReadOrders[];
}

function readSource(sheets: readonly SourceSheet[], request: FullRequest): ReadSource {
  const reading = readAdoption(sheets, request);
  return { reading, orders: reading.blocks.flatMap((block) => readOrders(block, request) ?? []) };
}

function decide(
  existing: ExistingRows,
  plan: Plan | undefined,
  creation: CreatePlanRequest | undefined,
  { reading, orders }: ReadSource,
  request: FullRequest,
  random: RandomSource,
): AdoptionPreview {
  const rows = reading.blocks.flatMap((block) => block.rows);
  const ownKpis = reading.blocks.flatMap((block) => block.ownKpis);
  const taken = tableSheetKeys.flatMap((key) =>
    existing[key].flatMap(({ values: { id } }) => (typeof id === "string" ? [id] : [])),
  );
  const decisions = decideAdoption(existing, rows, ownKpis, request.fileName, rowIdSource(random, taken));
  const targets = new Set(rows.map(({ target }) => target));
  const missingSheets = [...targets].filter((target) => !holds(plan, creation, target));
  return { reading, orders, decisions, creation, missingSheets };
}

function holds(plan: Plan | undefined, creation: CreatePlanRequest | undefined, target: TableSheetKey): boolean {
  if (plan !== undefined) return plan.tables[target] !== undefined;
  return plannedSheets({ level: creation?.level ?? "lean", sheetsOn: [], sheetsOff: [] }).has(target);
}

/**
 * Carries out an adoption: makes the plan where there is none, then writes rows and blank cells, then the figures of
 * order lines. Nothing of the source is touched. Doing it again changes nothing.
 * @throws PlanError as `previewAdoption`, `tableFiltered`, or what the host refuses.
 */
export async function adoptWorkbook(
  workbook: PlanWorkbook,
  sheets: readonly SourceSheet[],
  request: AdoptRequest,
  random: RandomSource,
  options: ApplyOptions = {},
): Promise<AdoptionPreview> {
  const snapshot = await workbook.read();
  const { preview, changes } = prepareAdoption(snapshot, sheets, request, random);
  if (preview.reading.mistakes.length > 0) return preview;
  refuseFiltered(snapshot, changes, workbook.capabilities, options);
  if (changes.length > 0) await workbook.apply(changes, options);
  await adoptOrders(workbook, preview.orders, request.today, random, options);
  return preview;
}
