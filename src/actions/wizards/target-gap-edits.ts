/** What the target-gap wizard writes: the line of the gap sheet, the target, measures (data model, 5 and 16). Pure. */
import { findKpi, rowUnit } from "../../domain/kpi/catalogue";
import { kpiFiguresOf } from "../../domain/kpi/kpi-figures";
import { unitOfScope } from "../../domain/kpi/scope-total";
import type { PlacedRow, PlanRows, TableSheetKey } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { defaultVolumeUnit } from "../create/new-plan-rows";
import type { BridgeChoice } from "../edit/bridge-choice";
import { keepAnswers } from "../kept-answers";
import { addedRow, changedRow, type Cells, type PlanEdit } from "../edit/plan-edit";
import {
  lineCells,
  lineOf,
  rowKey,
  targetRowOf,
  type GapKey,
  type RowDraft,
  type TargetGapDraft,
} from "./target-gap-draft";

/** Everything that the draft changes in the plan; none until a line is chosen. `today` is an ISO date. */
export function targetGapEdits(plan: Plan, draft: TargetGapDraft, today: string): readonly PlanEdit[] {
  if (draft.key === null) return [];
  return [
    ...lineEdits(plan, draft, draft.key, today),
    ...targetEdits(plan, draft, draft.key, today),
    ...measureEdits(plan, draft, draft.key),
  ];
}

/** What the overview is to show of the line: its bridge knows the whole account only. Undefined leaves it as it is. */
export function bridgeOfLine({ key, keepsBridge }: TargetGapDraft): BridgeChoice | undefined {
  if (key === null || keepsBridge === true || key.productGroup !== "" || key.region !== "") return undefined;
  return { kpi: key.kpi, fiscalYear: key.fiscalYear };
}

/** KPI and scope as cells hold them. */
export const placeCells = ({ kpi, productGroup, region }: GapKey): Cells => ({
  kpi,
  product_group: productGroup || null,
  region: region || null,
});

/** A changed row whose cells were seen as the draft says, so that what has changed since is noticed. */
function changedAsSeen<K extends TableSheetKey>(sheet: K, row: PlacedRow<K>, { before, values }: RowDraft): PlanEdit {
  // cells of a draft are those of its sheet
  return changedRow(sheet, { ...row, values: { ...row.values, ...before } }, values as Partial<typeof row.values>);
}

const hasCells = (edit: PlanEdit) => Object.keys(edit.values).length > 0;

function lineEdits(plan: Plan, draft: TargetGapDraft, key: GapKey, today: string): readonly PlanEdit[] {
  const row = lineOf(plan, key);
  const { baseline_method: method } = lineCells(plan, draft);
  if (row === undefined) {
    const cells = { ...placeCells(key), fiscal_year: key.fiscalYear, baseline_method: method, ...draft.line.values };
    // cells of the draft are those of the gap sheet
    return [addedRow("gap", draft.lineId, { ...cells, as_of: today } as Partial<PlanRows["gap"]>)];
  }
  const values = {
    ...draft.line.values,
    ...(row.values.baseline_method === null && { baseline_method: method ?? null }),
  };
  if (Object.keys(values).length === 0) return [];
  const before = { ...draft.line.before, as_of: row.values.as_of };
  return [changedAsSeen("gap", row, { before, values: { ...values, as_of: today } })].filter(hasCells);
}

function targetEdits(plan: Plan, draft: TargetGapDraft, key: GapKey, today: string): readonly PlanEdit[] {
  const finer = finerEdits(plan, draft);
  const { target } = draft.target.values;
  if (target === undefined) return finer.filter(hasCells);
  const row = targetRowOf(plan, key);
  if (row !== undefined) return [changedAsSeen("kpis", row, draft.target), ...finer].filter(hasCells);
  if (typeof target !== "number") return finer.filter(hasCells);
  const cells = { ...placeCells(key), fiscal_year: key.fiscalYear, target, unit: targetUnit(plan, key), as_of: today };
  return [addedRow("kpis", draft.targetId, cells), ...finer.filter(hasCells)];
}

function finerEdits(plan: Plan, { finer }: TargetGapDraft): readonly PlanEdit[] {
  if (Object.keys(finer).length === 0) return [];
  return plan.rows.kpis.flatMap((row) => {
    const changes = finer[rowKey(row)];
    return changes === undefined ? [] : [changedAsSeen("kpis", row, changes)];
  });
}

const keptUnit = keepAnswers<string | null>();

/** The unit in which figures of the scope are stated, else that of the KPI's other rows, else the catalogue's. */
export function targetUnit(plan: Plan, { kpi, productGroup, region }: GapKey): string | null {
  return keptUnit(plan, JSON.stringify([kpi, productGroup, region]), () =>
    findUnit(plan, { kpi, productGroup, region }),
  );
}

function findUnit(plan: Plan, { kpi, productGroup, region }: Omit<GapKey, "fiscalYear">): string | null {
  const rows = plan.rows.kpis.flatMap(({ values }) => {
    const figures = values.kpi === kpi ? kpiFiguresOf(values) : undefined;
    return figures === undefined ? [] : [{ ...figures, target: values.target }];
  });
  const ofScope = unitOfScope(rows, { productGroup, region }) || unitOfScope(rows, { productGroup: "", region: "" });
  if (ofScope !== "") return ofScope;
  const definition = findKpi(kpi);
  return definition === undefined ? null : rowUnit(definition.unit, plan.settings.currency, defaultVolumeUnit);
}

function measureEdits(plan: Plan, draft: TargetGapDraft, key: GapKey): readonly PlanEdit[] {
  const changed = plan.rows.measures.flatMap((row) => {
    const changes = draft.measures[rowKey(row)];
    return changes === undefined ? [] : [changedAsSeen("measures", row, changes)];
  });
  const added = draft.added.map(({ id, values }) =>
    addedRow("measures", id, { kind: "activity", status: "open", ...values, ...placeCells(key) }),
  );
  return [...changed.filter(hasCells), ...added];
}
