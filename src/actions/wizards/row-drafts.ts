/** Rows of one sheet as a wizard's draft would leave them: changed cells by row, and rows that are to be added. Pure. */
import type { PlacedRow, PlanRows, TableSheetKey } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { addedRow, changedRow, type Cells, type PlanEdit } from "../edit/plan-edit";
import { emptyRowDraft, rowKey, withCell, type RowDraft } from "./target-gap-draft";

/** A row that is to be added. */
export interface AddedRow {
  readonly id: string;
  readonly values: Cells;
}

export interface SheetDraft {
  /** Rows of the plan that change, by `rowKey`. */
  readonly changed: Readonly<Record<string, RowDraft>>;
  readonly added: readonly AddedRow[];
}

/** A row with the contents that it would have. */
export interface RowEntry {
  /** `rowKey` of a row of the plan, id of one that is to be added. */
  readonly key: string;
  /** Undefined for a row that is to be added. */
  readonly rowNumber: number | undefined;
  readonly cells: Cells;
}

const isObject = (part: unknown) => typeof part === "object" && part !== null;

/** True for the parts of a sheet's draft as it was kept. */
export function isSheetDraft({ changed, added }: Partial<SheetDraft>): boolean {
  const areChanges =
    isObject(changed) &&
    Object.values(changed ?? {}).every((row) => isObject(row) && isObject(row.before) && isObject(row.values));
  return areChanges && isAddedRows(added);
}

/** True for a list of rows that are to be added. */
export function isAddedRows(rows: readonly AddedRow[] | undefined): boolean {
  return (
    Array.isArray(rows) &&
    rows.every((row: AddedRow) => isObject(row) && typeof row.id === "string" && isObject(row.values))
  );
}

/** The rows of a sheet, then those that are to be added; one that is in the plan already comes once. */
export function rowEntries<K extends TableSheetKey>(plan: Plan, sheet: K, draft: SheetDraft): readonly RowEntry[] {
  const rows: readonly PlacedRow<K>[] = plan.rows[sheet];
  const known = rows.map((row): RowEntry => {
    const key = rowKey(row);
    return { key, rowNumber: row.rowNumber, cells: { ...row.values, ...draft.changed[key]?.values } };
  });
  const keys = new Set(known.map(({ key }) => key));
  const added = draft.added.filter(({ id }) => !keys.has(id));
  return [...known, ...added.map(({ id, values }) => ({ key: id, rowNumber: undefined, cells: values }))];
}

/** The draft with other contents in some cells of a row, of the plan or to be added; a row that is gone stays gone. */
export function withEntryCells<K extends TableSheetKey, D extends SheetDraft>(
  plan: Plan,
  sheet: K,
  draft: D,
  key: string,
  cells: Cells,
): D {
  const rows: readonly PlacedRow<K>[] = plan.rows[sheet];
  const row = rows.find((one) => rowKey(one) === key);
  if (row === undefined) return { ...draft, added: withRowCells(draft.added, key, cells) };
  const changed = Object.entries(cells).reduce(
    (known, [column, value]) => withCell(known, row.values, column, value),
    draft.changed[key] ?? emptyRowDraft,
  );
  const others = Object.fromEntries(Object.entries(draft.changed).filter(([one]) => one !== key));
  return { ...draft, changed: Object.keys(changed.values).length === 0 ? others : { ...others, [key]: changed } };
}

/** Added rows, one of them with other contents in some cells. */
export function withRowCells<R extends AddedRow>(rows: readonly R[], id: string, cells: Cells): readonly R[] {
  return rows.map((row) => (row.id === id ? { ...row, values: { ...row.values, ...cells } } : row));
}

/** True where something stands in the cell. */
export function isFilled(cells: Cells, column: string): boolean {
  const value = cells[column] ?? null;
  return typeof value === "string" ? value.trim() !== "" : value !== null;
}

/** What the draft changes in the sheet, as of today (ISO date); a row without its subject is not added. */
export function sheetEdits<K extends TableSheetKey>(
  plan: Plan,
  sheet: K,
  { changed, added }: SheetDraft,
  subject: string,
  today: string,
): readonly PlanEdit[] {
  const rows: readonly PlacedRow<K>[] = plan.rows[sheet];
  // cells of a draft are typed by the fields of their own columns
  const asCells = (cells: Cells) => ({ ...cells, as_of: today }) as unknown as Partial<PlanRows[K]>;
  const changes = rows.flatMap((row) => {
    const draft = changed[rowKey(row)];
    if (draft === undefined) return [];
    // as it was seen: what has been changed since is told before it is written
    return [changedRow(sheet, { ...row, values: { ...row.values, ...draft.before } }, asCells(draft.values))];
  });
  const named = added.filter(({ values }) => isFilled(values, subject));
  return [...changes, ...named.map(({ id, values }) => addedRow(sheet, id, asCells(values)))];
}

/** Rows that were changed here and are not in the plan any more. */
export function vanishedRows<K extends TableSheetKey>(plan: Plan, sheet: K, { changed }: SheetDraft): number {
  const rows: readonly PlacedRow<K>[] = plan.rows[sheet];
  const known = new Set(rows.map(rowKey));
  return Object.keys(changed).filter((key) => !known.has(key)).length;
}
