/** Short ways to write a sheet's columns: kind first, then width in characters. */
import * as kinds from "./column-kinds";
import type { ComputedColumn, InputColumn } from "./define-sheet";
import type { ListName } from "./lists";

const input = <T>(kind: kinds.ColumnKind<T>, width: number): InputColumn<T> => ({ input: kind, width });

export const rowIdColumn: InputColumn<string> = input(kinds.rowId, 9);
export const text = (width: number) => input(kinds.text, width);
export const longText = (width: number) => input(kinds.longText, width);
export const figure = (width = 13) => input(kinds.figure, width);
export const money = (width = 12) => input(kinds.money, width);
/** A price per unit, with cents. */
export const price = (width = 12) => input(kinds.price, width);
export const share = (width = 11) => input(kinds.share, width);
export const fiscalYear = (width = 13) => input(kinds.fiscalYear, width);
export const whole = (minimum: number, maximum: number, width = 9) => input(kinds.whole(minimum, maximum), width);
export const date = (width = 12) => input(kinds.date, width);
export const choice = (list: ListName, width: number) => input(kinds.choice(list), width);
/** A cell that is marked with x or left blank. */
export const mark = (width: number): InputColumn<string> => input({ ...kinds.choice("mark"), align: "center" }, width);
export const openChoice = (list: ListName, width: number) => input(kinds.openChoice(list), width);
export const labelled = (list: ListName, width: number) => input(kinds.labelled(list), width);
export const listed = (source: kinds.ListSource, width: number) => input(kinds.listed(source), width);
export const kpi = (width = 26) => input(kinds.kpi, width);
export const people = (width = 16) => input(kinds.people, width);
/** `<id> · <title>` of a row of any sheet, or other text. */
export const anyReference = (width = 26, wrap = false) => input({ ...kinds.anyReference, wrap }, width);
export const reference = (source: kinds.ListSource, width = 24) => input(kinds.reference(source), width);

/** A visible calculated column. */
export const computed = (numberFormat: string, width: number): ComputedColumn => ({
  computed: { numberFormat, align: numberFormat === "General" ? "left" : "right" },
  width,
});

/** A calculated column that only formulas and finance read. */
export const hiddenComputed: ComputedColumn = {
  computed: { numberFormat: "General", align: "left" },
  width: 12,
  hidden: true,
};
