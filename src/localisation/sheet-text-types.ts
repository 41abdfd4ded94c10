import type { SheetKey, TableSheetKey, planSheets } from "../domain/schema/plan-schema";

/** A column's header (at most 32 characters, letters, digits, spaces and hyphens) and the prompt of its cells. */
export type ColumnText = readonly [header: string, prompt?: string];

export interface TableSheetText<K extends TableSheetKey> {
  readonly name: string;
  readonly help: string;
  readonly columns: Readonly<Record<keyof (typeof planSheets)[K]["columns"] & string, ColumnText>>;
}

/** Texts of some sheets with tables; together they are those of all. */
export type TableSheetTexts<K extends TableSheetKey> = { readonly [S in K]: TableSheetText<S> };

type PlainSheetKey = Exclude<SheetKey, TableSheetKey>;

export type SheetTexts = { readonly [K in TableSheetKey]: TableSheetText<K> } & {
  readonly [K in PlainSheetKey]: { readonly name: string };
};
