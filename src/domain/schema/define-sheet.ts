import type { ColumnKind } from "./column-kinds";

export type Level = "lean" | "standard" | "full";

export interface InputColumn<T> {
  readonly input: ColumnKind<T>;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** A column that holds one native formula; what it computes is described by its key's formula in `workbook/`. */
export interface ComputedColumn {
  readonly computed: { readonly numberFormat: string; readonly align: "left" | "center" | "right" };
  readonly width: number;
  readonly hidden?: boolean;
}

export type AnyInputColumn = InputColumn<string> | InputColumn<number>;
export type Column = AnyInputColumn | ComputedColumn;
export type Columns = Readonly<Record<string, Column>>;

/** When a row counts as complete: all of `all`, and one column of each group in `anyOf`, are filled. */
export interface Completeness<K extends string = string> {
  /** The column without which the row does not exist for people. */
  readonly subject: K;
  readonly all: readonly K[];
  readonly anyOf?: readonly (readonly K[])[];
  /** Date column that says how old the row's facts are. */
  readonly asOf?: K;
  /** Date column up to which the row holds by its own interval, which then replaces the general one. */
  readonly due?: K;
  /** Column that holds the fact which `asOf` dates: a row without it may go undated. */
  readonly fact?: K;
}

/** A sheet with a plan table, whichever it is. */
export interface AnySheet {
  readonly key: string;
  readonly table: string;
  readonly level: Level;
  readonly columns: Columns;
  /** Columns that identify a row which people typed without an id (data model, 13). */
  readonly naturalKey: readonly string[];
  /** Columns that stay in view when scrolling to the right. */
  readonly frozenColumns: number;
  readonly completeness?: Completeness;
}

/** A sheet with the exact types of its columns. */
export interface SheetDefinition<C extends Columns> extends AnySheet {
  readonly columns: C;
  readonly naturalKey: readonly (keyof C & string)[];
  readonly completeness?: Completeness<keyof C & string>;
}

/** Checks a sheet's definition and keeps the exact types of its columns. */
export function defineSheet<const C extends Columns>(definition: SheetDefinition<C>): SheetDefinition<C> {
  if (!/^KAP_[A-Z][A-Za-z]*$/.test(definition.table)) throw new Error(`table name ${definition.table}`);
  return definition;
}

/** True for a column that people fill in. */
export function isInput(column: Column): column is AnyInputColumn {
  return "input" in column;
}

type InputValue<C> = C extends InputColumn<infer T> ? T : never;

/** Keys of the columns that people fill in. */
export type InputKey<C extends Columns> = {
  [K in keyof C & string]: C[K] extends AnyInputColumn ? K : never;
}[keyof C & string];

/** Keys of the columns that formulas fill. */
export type ComputedKey<C extends Columns> = {
  [K in keyof C & string]: C[K] extends ComputedColumn ? K : never;
}[keyof C & string];

/** One row as the domain sees it: codes, ISO dates, numbers; `null` where nothing stands. */
export type RowOf<S> =
  S extends SheetDefinition<infer C> ? { readonly [K in InputKey<C>]: InputValue<C[K]> | null } : never;

/** Column keys and definitions in sheet order. */
export function columnsOf(sheet: AnySheet): readonly (readonly [key: string, column: Column])[] {
  return Object.entries(sheet.columns);
}

/** Keys of the input columns in sheet order. */
export function inputKeys(sheet: AnySheet): readonly string[] {
  return columnsOf(sheet).flatMap(([key, column]) => (isInput(column) ? [key] : []));
}
