/** What a person wants to be different in the rows of a plan: decided in the pane, checked and written as a whole. */
import { isRowId } from "../../domain/row-id";
import { planSheets, type PlacedRow, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";

/** A row that is to be there. It brings its id, so that other new rows can refer to it and writing twice adds it once. */
export interface NewRow<K extends TableSheetKey> {
  readonly kind: "add";
  readonly sheet: K;
  readonly id: string;
  readonly values: Partial<PlanRows[K]>;
}

/** Other contents of some cells of a row. `before` is what the person saw in them. */
export interface ChangedRow<K extends TableSheetKey> {
  readonly kind: "change";
  readonly sheet: K;
  /** Null for a row that nobody has given an id yet; then `rowNumber` is where it was seen, and `key` what it was. */
  readonly id: string | null;
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  /** Of a row without id: the cells of its natural key (data model, 13). */
  readonly key?: Partial<PlanRows[K]>;
  readonly before: Partial<PlanRows[K]>;
  readonly values: Partial<PlanRows[K]>;
}

/** An edit of whichever sheet. */
export type PlanEdit = { readonly [K in TableSheetKey]: NewRow<K> | ChangedRow<K> }[TableSheetKey];

/** A new row of a sheet; cells that are not named stay empty. */
export function addedRow<K extends TableSheetKey>(sheet: K, id: string, values: Partial<PlanRows[K]>): PlanEdit {
  // a union over all sheets cannot be built from a generic key
  return { kind: "add", sheet, id, values } as unknown as PlanEdit;
}

/** New contents for a row as it was read; cells that would stay as they are, are left out. */
export function changedRow<K extends TableSheetKey>(
  sheet: K,
  { rowNumber, values: old }: PlacedRow<K>,
  wanted: Partial<PlanRows[K]>,
): PlanEdit {
  const known: Cells = old;
  const entries = Object.entries(wanted).filter(([key, value]) => known[key] !== value);
  const before = Object.fromEntries(entries.map(([key]) => [key, known[key] ?? null]));
  const naturalKey: readonly string[] = planSheets[sheet].naturalKey;
  const key = Object.fromEntries(naturalKey.map((column) => [column, known[column] ?? null]));
  const values = Object.fromEntries(entries);
  const edit = { kind: "change", sheet, id: old.id, rowNumber, before, values, ...(old.id === null && { key }) };
  // a union over all sheets cannot be built from a generic key
  return edit as unknown as PlanEdit;
}

/** Cells of a row by column key, whichever sheet it is of. */
export type Cells = Readonly<Record<string, string | number | null>>;

/** How a row is named in cells that refer to it (data model, 12). */
export function referenceTo(id: string, title: string | null): string {
  return title === null || title.trim() === "" ? id : `${id} · ${title.trim()}`;
}

/** A cell that refers to a row, as people read it: without the id. Text that is no reference stays. */
export function referencedTitle(text: string): string {
  const [id = "", ...title] = text.split(" · ");
  return isRowId(id) && title.length > 0 ? title.join(" · ") : text;
}

/** The id in a cell that refers to a row. */
export function referencedId(reference: string | null): string | undefined {
  return reference?.trim().split(" ", 1)[0] || undefined;
}
