/** What a person has decided in the target-gap wizard so far: only what differs from the sheets, with what stood there. */
import { lists } from "../../domain/schema/lists";
import type { PlacedRow } from "../../domain/schema/plan-schema";
import type { Cells } from "../edit/plan-edit";
import { keepAnswers } from "../kept-answers";
import type { Plan } from "../../workbook/read-plan";

export const targetGapSteps = ["scope", "baseline", "target", "measures", "summary"] as const;
export type TargetGapStep = (typeof targetGapSteps)[number];

export const baselineMethods = lists.baseline_method;

/** KPI, scope and year of a gap line; a blank dimension (`""`) means all. */
export interface GapKey {
  readonly kpi: string;
  readonly productGroup: string;
  readonly region: string;
  readonly fiscalYear: number;
}

/** Cells of a row that are to be different, and what the person saw in them. */
export interface RowDraft {
  readonly before: Cells;
  readonly values: Cells;
}

/** A measure that is to be added. */
export interface AddedMeasure {
  readonly id: string;
  readonly values: Cells;
}

export interface TargetGapDraft {
  readonly version: 1;
  readonly step: TargetGapStep;
  /** Null until there is something to choose. */
  readonly key: GapKey | null;
  /** Id that the gap line gets, where the plan has none for this KPI, scope and year. */
  readonly lineId: string;
  /** Id that the KPI row of the target gets, where there is none. */
  readonly targetId: string;
  readonly line: RowDraft;
  readonly target: RowDraft;
  /** Other target rows that change with the target, by `rowKey`. */
  readonly finer: Readonly<Record<string, RowDraft>>;
  /** Measures of the plan that change, by `rowKey`. */
  readonly measures: Readonly<Record<string, RowDraft>>;
  readonly added: readonly AddedMeasure[];
  /** The bridge of the overview stays as it is chosen there. */
  readonly keepsBridge?: boolean;
}

export const emptyRowDraft: RowDraft = { before: {}, values: {} };

/** A draft for a line, in which nothing is decided; `newId` gives the ids of rows that may have to be added. */
export function newTargetGapDraft(key: GapKey | null, newId: () => string): TargetGapDraft {
  const nothing = { line: emptyRowDraft, target: emptyRowDraft, finer: {}, measures: {}, added: [] };
  return { version: 1, step: "scope", key, lineId: newId(), targetId: newId(), ...nothing };
}

/** A draft as it was kept; undefined where it is none of this version. */
export function restoreTargetGap(content: unknown): TargetGapDraft | undefined {
  const draft = content as Partial<TargetGapDraft> | null | undefined;
  const isDraft =
    draft?.version === 1 &&
    targetGapSteps.some((step) => step === draft.step) &&
    typeof draft.lineId === "string" &&
    typeof draft.targetId === "string" &&
    [draft.line, draft.target, draft.finer, draft.measures].every((part) => typeof part === "object") &&
    Array.isArray(draft.added);
  return isDraft ? (draft as TargetGapDraft) : undefined;
}

/** Names a row in the draft: by its id, or by where it stands until it has one. */
export function rowKey({ rowNumber, values }: { readonly rowNumber: number; readonly values: { id: string | null } }) {
  return values.id ?? `#${rowNumber}`;
}

/** Another content of a cell of a row whose cells the person sees as `seen` when it is changed first; a cell as it was is no change. */
export function withCell(row: RowDraft, seen: Cells, column: string, value: string | number | null): RowDraft {
  const first = (column in row.before ? row.before[column] : seen[column]) ?? null;
  const before = { ...row.before, [column]: first };
  const values = { ...row.values, [column]: value };
  if (value !== before[column]) return { before, values };
  return { before: without(before, column), values: without(values, column) };
}

const without = (cells: Cells, column: string): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => key !== column));

const isSame = (one: string | null, other: string) => (one ?? "").trim().toLowerCase() === other.trim().toLowerCase();

/** True for lines of the same KPI, scope and year. */
export function isSameKey(one: GapKey, other: GapKey): boolean {
  return (
    one.kpi === other.kpi &&
    one.fiscalYear === other.fiscalYear &&
    isSame(one.productGroup, other.productGroup) &&
    isSame(one.region, other.region)
  );
}

/** The gap line of the plan for a KPI, scope and year; of several the first. */
export function lineOf({ rows }: Plan, key: GapKey) {
  return rows.gap.find(
    ({ values }) =>
      values.kpi === key.kpi &&
      values.fiscal_year === key.fiscalYear &&
      isSame(values.product_group, key.productGroup) &&
      isSame(values.region, key.region),
  );
}

const keptTargetRow = keepAnswers<PlacedRow<"kpis"> | undefined>();

/** The KPI row in which the target of exactly this scope and year stands; of several the first. */
export function targetRowOf({ rows }: Plan, key: GapKey): PlacedRow<"kpis"> | undefined {
  return keptTargetRow(rows.kpis, JSON.stringify(key), () => findTargetRow(rows.kpis, key));
}

function findTargetRow(rows: Plan["rows"]["kpis"], key: GapKey) {
  return rows.find(
    ({ values }) =>
      values.kpi === key.kpi &&
      values.fiscal_year === key.fiscalYear &&
      values.segment === null &&
      isSame(values.product_group, key.productGroup) &&
      isSame(values.region, key.region),
  );
}

/** What the gap line is to hold: what the sheet has, with what the person has decided. A new line begins with hold. */
export function lineCells(plan: Plan, draft: TargetGapDraft): Cells {
  const row = draft.key === null ? undefined : lineOf(plan, draft.key);
  const cells: Cells = { ...row?.values, ...draft.line.values };
  return { ...cells, baseline_method: cells["baseline_method"] ?? "hold" };
}

/** The draft with another content in a column of its gap line. */
export function withLineCell(plan: Plan, draft: TargetGapDraft, column: string, value: string | number | null) {
  const row = draft.key === null ? undefined : lineOf(plan, draft.key);
  return { ...draft, line: withCell(draft.line, row?.values ?? {}, column, value) };
}

/** The draft with another target in the row of its scope. */
export function withTarget(plan: Plan, draft: TargetGapDraft, target: number | null): TargetGapDraft {
  const row = draft.key === null ? undefined : targetRowOf(plan, draft.key);
  return { ...draft, target: withCell(draft.target, row?.values ?? {}, "target", target), finer: {} };
}

/**
 * The draft for another line. Baseline, target and changes of existing measures belong to the line and begin anew; what
 * was typed for new measures stays.
 */
export function withKey(draft: TargetGapDraft, key: GapKey): TargetGapDraft {
  if (draft.key !== null && isSameKey(draft.key, key)) return draft;
  return { ...draft, key, line: emptyRowDraft, target: emptyRowDraft, finer: {}, measures: {} };
}
