import type { RandomSource } from "../../domain/row-id";
import type { ApplyOptions, CellPlace, PlanWorkbook } from "../../workbook/port";
import { readPlan, type Plan } from "../../workbook/read-plan";
import type { ImportDecisions } from "./actuals-decisions";
import { readActuals, type ActualsSource, type ReadActuals } from "./actuals-source";
import { basicsOf, canTakeBack, carryOut, decideImport, type ReadWorkbook } from "./import-actuals";
import type { ImportOutcome, ImportPreview, ImportRequest, PreviewOrigin } from "./import-preview";
import { choiceOf } from "./remembered-import";
import { isRestOf } from "./rest-of-work";
import { yearTotals } from "./year-totals";

/**
 * Reads a source for the plan of a workbook and says what an import would do. Two round trips, nothing is written. An
 * earlier preview of the same source saves reading it again where the request reads it in the same way.
 * @throws PlanError when the workbook is no plan.
 */
export async function previewImport(
  workbook: PlanWorkbook,
  source: ActualsSource,
  request: ImportRequest,
  earlier?: ImportPreview,
): Promise<ImportPreview> {
  const known = earlier !== undefined && isReadAlike(earlier.origin, { source, request }) ? earlier : undefined;
  const snapshot = await workbook.read();
  return previewIn({ plan: readPlan(snapshot), snapshot }, source, request, known);
}

function isReadAlike(before: Pick<PreviewOrigin, "source" | "request">, now: typeof before): boolean {
  return (
    before.source === now.source && JSON.stringify(readingOf(before.request)) === JSON.stringify(readingOf(now.request))
  );
}

/** What decides how a source is read. */
function readingOf({ map, where, decimal, dates, encoding, separator, today, otherFilter = false }: ImportRequest) {
  return { map, where, decimal, dates, encoding, separator, today, otherFilter };
}

export interface ApplyImportOptions extends ApplyOptions {
  /** Key of the wizard whose draft goes with what is written. */
  readonly wizard?: string;
}

/**
 * Carries out what a preview says. The workbook is read again before: where something else would be done to it now,
 * nothing is written and the answer is a new preview. Two round trips to read, then those of the content.
 * @throws PlanError when the workbook is no plan any more, `tableFiltered` where a filter is in the way, or what the
 * host refuses.
 */
export function applyImport(
  workbook: PlanWorkbook,
  preview: ImportPreview,
  random: RandomSource,
  options: ApplyImportOptions = {},
): Promise<ImportOutcome> {
  return applyWhere(isSameWork, workbook, preview, { random, options });
}

/**
 * Goes on with a preview whose import came to no end: what it has written already is not written again. Where more
 * would be done than what is left of it, nothing is written and the answer is a new preview.
 * @throws PlanError as `applyImport`
 */
export function resumeImport(
  workbook: PlanWorkbook,
  preview: ImportPreview,
  random: RandomSource,
  options: ApplyImportOptions = {},
): Promise<ImportOutcome> {
  return applyWhere(isRestOf, workbook, preview, { random, options });
}

type Work = ImportDecisions | undefined;

interface Writing {
  readonly random: RandomSource;
  readonly options: ApplyImportOptions;
}

async function applyWhere(
  isAgreed: (now: Work, shown: Work) => boolean,
  workbook: PlanWorkbook,
  preview: ImportPreview,
  { random, options: { wizard, ...options } }: Writing,
): Promise<ImportOutcome> {
  const snapshot = await workbook.read();
  const read = { plan: readPlan(snapshot), snapshot };
  const { source, request } = preview.origin;
  const now = previewIn(read, source, request, preview);
  if (now.decisions === undefined || !isAgreed(now.decisions, preview.decisions))
    return { kind: "changedMeanwhile", preview: now };
  await carryOut(workbook, read, now.decisions, { random, today: request.today, options, wizard });
  const { decisions, kpis, canTakeBack } = now;
  return { kind: "done", decisions, kpis, canTakeBack };
}

/** An earlier preview saves reading the source again, where the plan asks for nothing else. */
function previewIn(
  read: ReadWorkbook,
  source: ActualsSource,
  request: ImportRequest,
  earlier?: ImportPreview,
): ImportPreview {
  const { plan } = read;
  const basis = basisOf(plan);
  const reading = earlier?.origin.basis === basis ? earlier.reading : readFor(plan, source, request);
  const decisions = reading.figures.length === 0 ? undefined : decide(plan, reading, request);
  return {
    reading,
    decisions,
    canTakeBack: decisions === undefined || canTakeBack(read, decisions),
    years: yearTotals(reading),
    kpis: kpisPlace(plan),
    origin: { source, request, remembered: choiceOf(plan.settings), basis },
  };
}

function kpisPlace({ tables: { kpis } }: Plan): CellPlace | undefined {
  return kpis && { sheet: kpis.sheet, row: kpis.top, column: kpis.left };
}

function basisOf(plan: Plan): string {
  const { volumeUnitByGroup, ...basics } = basicsOf(plan);
  return JSON.stringify([basics, ...volumeUnitByGroup]);
}

function readFor(plan: Plan, source: ActualsSource, request: ImportRequest): ReadActuals {
  const { remembered, ...basics } = basicsOf(plan);
  const { otherFilter, ...reading } = readingOf(request);
  const memory = otherFilter ? undefined : remembered;
  return readActuals(source, { ...basics, ...reading, remembered: memory });
}

function decide(plan: Plan, reading: ReadActuals, request: ImportRequest): ImportDecisions {
  const { today, replaceCorrections, clearVanished, otherFilter, where, map } = request;
  const { source, dataFirst, dataLast } = reading;
  const { fiscalYearStart } = plan.settings;
  const choice = otherFilter === true ? undefined : { where, map };
  const keep = { replaceCorrections, clearVanished };
  return decideImport(plan, reading.figures, { today, source, fiscalYearStart, dataFirst, dataLast, choice, ...keep });
}

/** The same cells would be written, and the same ones kept against the source. */
function isSameWork(now: Work, before: Work): boolean {
  const work = (decisions: ImportDecisions) => {
    const { newRows, updates, conflicts, vanished, remembers } = decisions;
    return JSON.stringify([newRows, updates, conflicts, vanished, remembers]);
  };
  return before !== undefined && now !== undefined && work(before) === work(now);
}
