/** What a target in the target-gap wizard comes to in the plan: which rows count, and how finer ones follow. Pure. */
import type { Total } from "../../domain/kpi/totals";
import { isInScope, rowsBehind } from "../../domain/kpi/scope-total";
import { kpiFiguresOf } from "../../domain/kpi/kpi-figures";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import {
  emptyRowDraft,
  rowKey,
  targetRowOf,
  withCell,
  withTarget,
  type GapKey,
  type TargetGapDraft,
} from "./target-gap-draft";
import type { GapFigures } from "./target-gap-line";

export interface TargetState {
  /** What is typed, else what the row of the scope holds. */
  readonly own: number | null;
  /** What counts, with the draft. */
  readonly total: Total;
  /** Rows of product groups or regions whose sum counts in place of the scope's own row. */
  readonly finerRows: number;
  /** What is typed is not what counts. */
  readonly isOverruled: boolean;
  /** The target in the plan as it stands; null where none is. */
  readonly isNewRow: boolean;
}

/** How the target of the line stands once the draft is written. */
export function targetState(plan: Plan, draft: TargetGapDraft, { key, target, after }: GapFigures): TargetState {
  const row = targetRowOf(plan, key);
  const typed = draft.target.values["target"];
  const own = typeof typed === "number" ? typed : typed === null ? null : (row?.values.target ?? null);
  const ofYear = after.kpis.filter((one) => one.kpi === key.kpi && one.fiscalYear === key.fiscalYear);
  const behind = rowsBehind(target, ofYear, key, "target");
  const finerRows = behind.filter((one) => !isOwn(one, key)).length;
  const differs = own !== null && target.value !== null && Math.abs(own - target.value) > 1e-9 * Math.abs(own);
  return { own, total: target, finerRows, isOverruled: finerRows > 0 && differs, isNewRow: row === undefined };
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
const isOwn = (row: Pick<GapKey, "productGroup" | "region">, key: GapKey) =>
  isSame(row.productGroup, key.productGroup) && isSame(row.region, key.region);

interface FinerRow {
  readonly row: PlacedRow<"kpis">;
  readonly target: number;
}

/**
 * The draft in which the finer target rows that count follow the wanted target in equal proportion, in cents; the
 * largest takes what rounding leaves over. As it was where they say nothing to go by.
 */
export function withSpreadTarget(
  plan: Plan,
  draft: TargetGapDraft,
  figures: GapFigures,
  wanted: number,
): TargetGapDraft {
  const rows = finerTargets(plan, figures);
  const sum = rows.reduce((known, { target }) => known + target, 0);
  if (rows.length === 0 || sum === 0) return draft;
  const shares = rows.map(({ target }) => Math.round((target / sum) * wanted * 100) / 100);
  const rest = wanted - shares.reduce((known, share) => known + share, 0);
  const largest = rows.findIndex(({ target }) => target === Math.max(...rows.map((row) => row.target)));
  const finer = rows.map(({ row }, index) => {
    const share = (shares[index] ?? 0) + (index === largest ? rest : 0);
    return [rowKey(row), withCell(emptyRowDraft, row.values, "target", Math.round(share * 1e6) / 1e6)] as const;
  });
  return { ...withTarget(plan, draft, wanted), finer: Object.fromEntries(finer) };
}

/** Rows that a total finer than the scope rests on, as the plan has them. */
function finerTargets(plan: Plan, { key, target }: GapFigures): readonly FinerRow[] {
  const candidates = plan.rows.kpis.flatMap((row) => {
    const figures = kpiFiguresOf(row.values);
    const isOfYear = figures?.kpi === key.kpi && figures.fiscalYear === key.fiscalYear;
    return figures && isOfYear && isInScope(figures, key) ? [{ ...figures, target: row.values.target, row }] : [];
  });
  return rowsBehind(target, candidates, key, "target").flatMap(({ row, target: value, ...figures }) =>
    value === null || isOwn(figures, key) ? [] : [{ row, target: value }],
  );
}
