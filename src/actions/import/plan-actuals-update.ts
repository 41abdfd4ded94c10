import { computedKpis } from "../../domain/kpi/actuals";
import { fiscalYearOf } from "../../domain/kpi/fiscal-year";
import { kpiRowKey, type KpiFigures } from "../../domain/kpi/kpi-figures";
import { sealOf } from "../../domain/kpi/figures-seal";
import { isImportSource, sealedSource, sealInSource } from "../../localisation/import-source";
import type {
  ActualCells,
  ActualConflict,
  ActualsPlan,
  ActualUpdate,
  ConflictReason,
  ExistingKpiRow,
  PlanActualsOptions,
} from "./actuals-decisions";
import { reportConflict, reportReplaced, reportVanished } from "./report-actuals";

type Judgement =
  | { readonly kind: "unchanged" }
  | { readonly kind: "update"; readonly reason: "filled" | "newer" | "changed" | "confirmed" }
  | { readonly kind: "conflict"; readonly reason: ConflictReason };

/**
 * Decides what an import does to the KPI rows of a plan (data model, 27). Rows match by `kpiRowKey`; of duplicates the
 * first. An empty row is filled, an imported one whose figures end earlier is brought up to date, one that is equal
 * stays untouched, one that the export now says otherwise follows it. A figure that was corrected or typed by hand, runs
 * further than the file or cannot be read is a conflict, a row with a formula of somebody's own too; imported rows of the years in the file that the file no longer yields have vanished. Both are kept,
 * unless the options say otherwise. Every figure that is overwritten is named.
 */
export function planActualsUpdate(
  existing: readonly ExistingKpiRow[],
  computed: readonly KpiFigures[],
  options: PlanActualsOptions,
): ActualsPlan {
  const rows = firstByKey(existing);
  const matches = computed.map((imported) => ({ imported, row: rows.get(kpiRowKey(imported)) }));
  const judged = matches.flatMap(({ imported, row }) =>
    row ? [{ imported, row, judgement: judge(row, imported) }] : [],
  );
  const conflicts = judged.flatMap(({ imported, row, judgement }): ActualConflict[] =>
    judgement.kind === "conflict" && !isOverruled(judgement.reason, options)
      ? [{ ...placeOf(row), imported, reason: judgement.reason }]
      : [],
  );
  const gone = findVanished(existing, computed, options);
  const [cleared, vanished] = options.clearVanished
    ? [gone.filter(isClearable), gone.filter((row) => !isClearable(row))]
    : [[], gone];
  const updates = [
    ...judged.flatMap(({ imported, row, judgement }) => updateOf(row, imported, judgement, options)),
    ...cleared.map((row) => clearing(row, options)),
  ];
  return {
    newRows: matches.filter(({ row }) => !row).map(({ imported }) => newActual(imported, options)),
    updates,
    unchanged: judged.filter(({ judgement }) => judgement.kind === "unchanged").map(({ row }) => row),
    conflicts,
    vanished,
    findings: [...conflicts.map(reportConflict), ...vanished.map(reportVanished), ...reportReplaced(updates)],
  };
}

function firstByKey(existing: readonly ExistingKpiRow[]): ReadonlyMap<string, ExistingKpiRow> {
  return new Map(existing.map((row) => [kpiRowKey(row.figures), row] as const).reverse());
}

function judge(row: ExistingKpiRow, imported: KpiFigures): Judgement {
  const { figures: existing, unreadable, hasFormula } = row;
  if (hasOtherUnit(existing, imported)) return conflict("unit");
  if (hasFormula) return saysTheSame(existing, imported) ? { kind: "unchanged" } : conflict("formula");
  if (unreadable !== undefined) return conflict("unreadable");
  if (!hasFigures(existing)) return { kind: "update", reason: "filled" };
  return judgeFigures(row, imported);
}

/** Of the same period, too, as far as the row says for which it speaks. */
const saysTheSame = (existing: KpiFigures, imported: KpiFigures) =>
  compareEnds(existing.actualThrough, imported.actualThrough) === 0 && hasEqualNumbers(existing, imported);

function judgeFigures({ figures: existing, source }: ExistingKpiRow, imported: KpiFigures): Judgement {
  const ends = compareEnds(existing.actualThrough, imported.actualThrough);
  if (ends === 0 && hasEqualFigures(existing, imported))
    return hasOldSeal(existing, source) ? { kind: "update", reason: "confirmed" } : { kind: "unchanged" };
  if (ends > 0) return conflict("runs_further");
  if (isAsImported(existing, source)) return { kind: "update", reason: ends === 0 ? "changed" : "newer" };
  return conflict(ends === 0 || isImportSource(source) ? "corrected" : "by_hand");
}

/** Nobody has touched the figures since an import wrote them. */
function isAsImported(figures: KpiFigures, source: string | null): boolean {
  return isImportSource(source) && sealInSource(source) === sealOf(figures);
}

/** Other figures were imported: an import was interrupted, or the export now says what somebody had corrected. */
function hasOldSeal(figures: KpiFigures, source: string | null): boolean {
  const seal = isImportSource(source) ? sealInSource(source) : undefined;
  return seal !== undefined && seal !== sealOf(figures);
}

const conflict = (reason: ConflictReason): Judgement => ({ kind: "conflict", reason });

/** A figure without an end was typed by hand, for whatever period: it counts as the same period. */
function compareEnds(existing: string | null, imported: string | null): number {
  if (existing === null || imported === null || existing === imported) return 0;
  return existing < imported ? -1 : 1;
}

/** A unit that the export does not name is the row's own. */
function hasOtherUnit(existing: KpiFigures, imported: KpiFigures): boolean {
  if (imported.isUnitAssumed) return false;
  const unit = existing.unit.trim().toLowerCase();
  return unit !== "" && unit !== imported.unit.trim().toLowerCase();
}

const hasFigures = ({ actual, numerator, denominator }: KpiFigures) =>
  actual !== null || numerator !== null || denominator !== null;

function hasEqualFigures(a: KpiFigures, b: KpiFigures): boolean {
  return hasEqualNumbers(a, b) && a.actualThrough === b.actualThrough;
}

function hasEqualNumbers(a: KpiFigures, b: KpiFigures): boolean {
  return (
    isEqualNumber(a.actual, b.actual) &&
    isEqualNumber(a.numerator, b.numerator) &&
    isEqualNumber(a.denominator, b.denominator)
  );
}

/** Cells hold 15 digits, so that the last ones of a quotient may have gone. */
function isEqualNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

const isOverruled = (reason: ConflictReason, options: PlanActualsOptions) =>
  reason !== "unit" && reason !== "formula" && options.replaceCorrections === true;

function updateOf(
  row: ExistingKpiRow,
  imported: KpiFigures,
  judgement: Judgement,
  options: PlanActualsOptions,
): readonly ActualUpdate[] {
  const place = placeOf(row);
  const cells = cellsOf(imported, options);
  if (judgement.kind === "update") return [{ ...place, cells, reason: judgement.reason }];
  if (judgement.kind === "unchanged" || !isOverruled(judgement.reason, options)) return [];
  return [{ ...place, cells, reason: "correction_replaced" }];
}

function placeOf({ rowNumber, figures, unreadable }: ExistingKpiRow) {
  return { rowNumber, existing: figures, ...(unreadable !== undefined && { unreadable }) };
}

function cellsOf(figures: KpiFigures, { source, today }: PlanActualsOptions): ActualCells {
  const { actual, numerator, denominator, actualFrom = null, actualThrough } = figures;
  const stated = { actual, numerator, denominator, actualFrom, actualThrough };
  return { ...stated, source: sealedSource(source, sealOf(figures)), asOf: today };
}

function newActual(figures: KpiFigures, { source, today }: PlanActualsOptions) {
  return { figures, source, asOf: today };
}

const isClearable = ({ hasFormula }: ExistingKpiRow) => !hasFormula;

/** Clearing takes the source away too: the row says nothing any more, and the next import has nothing to clear. */
function clearing(row: ExistingKpiRow, { today }: PlanActualsOptions): ActualUpdate {
  const nothing = { actual: null, numerator: null, denominator: null, actualFrom: null, actualThrough: null };
  return { ...placeOf(row), cells: { ...nothing, source: null, asOf: today }, reason: "vanished_cleared" };
}

function findVanished(
  existing: readonly ExistingKpiRow[],
  computed: readonly KpiFigures[],
  { dataFirst, dataLast, fiscalYearStart }: PlanActualsOptions,
): readonly ExistingKpiRow[] {
  const inFile = new Set(computed.map(kpiRowKey));
  const kpisInFile = new Set(computed.map(({ kpi }) => kpi));
  const firstYear = fiscalYearOf(dataFirst, fiscalYearStart);
  const lastYear = fiscalYearOf(dataLast, fiscalYearStart);
  return existing.filter(
    ({ figures, source }) =>
      isImportSource(source) &&
      hasFigures(figures) &&
      computedKpis.has(figures.kpi) &&
      kpisInFile.has(figures.kpi) &&
      figures.fiscalYear >= firstYear &&
      figures.fiscalYear <= lastYear &&
      !inFile.has(kpiRowKey(figures)),
  );
}
