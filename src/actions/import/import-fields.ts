import { importFields, type ImportField } from "../../domain/kpi/export-fields";
export { importFields, type ImportField } from "../../domain/kpi/export-fields";

/** Which column (by its header) holds which field. */
export type FieldMapping = ReadonlyMap<ImportField, string>;

/** Where revenue comes from; beside the date, one of these must be there. */
export const revenueSources: readonly (readonly ImportField[])[] = [["revenue"], ["unit_price", "quantity"]];

/** Fields whose cells hold an amount of money, per line or per piece. */
export const moneyFields: ReadonlySet<ImportField> = new Set<ImportField>([
  "revenue",
  "unit_price",
  "discount_amount",
  "list_price",
  "contribution_margin",
  "cost",
  "returned_value",
]);

/** Fields whose cells hold numbers. */
export const numberFields: readonly ImportField[] = ["quantity", "discount", ...moneyFields];

/** Whether the text names a field. */
export function isImportField(text: string): text is ImportField {
  return importFields.some((field) => field === text);
}
