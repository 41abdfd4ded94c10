import type { RawTable } from "../../tabular/raw-table";
import { readDiscounts } from "./discount-scale";
import type { ImportField } from "./import-fields";
import type { ImportFinding } from "./import-findings";
import type { LineColumns } from "./line-columns";
import { readPromotions, readSpecialPrices, type Promotions } from "./read-flags";
import { turnSigns } from "./turn-signs";

type Numbers = readonly (number | undefined)[];

/** Columns with their meaning settled: discounts are fractions, deductions positive, flags yes or no. */
export interface PreparedColumns {
  readonly columns: LineColumns;
  readonly numbers: ReadonlyMap<ImportField, Numbers>;
  /** Undefined in a row whose cell says neither yes nor no. */
  readonly specialPrices: readonly (boolean | undefined)[] | undefined;
  readonly promotions: Promotions | undefined;
  readonly findings: readonly ImportFinding[];
}

/** Deductions, and whether a column of them has both signs as a rule. */
const deductions: readonly (readonly [ImportField, "usual" | "odd"])[] = [
  ["discount", "odd"],
  ["discount_amount", "usual"],
  ["cost", "usual"],
  ["returned_value", "odd"],
];

/** Settles what the columns mean as a whole. */
export function prepareColumns(table: RawTable, columns: LineColumns): PreparedColumns {
  const numbers = new Map<ImportField, Numbers>([...columns.numbers].map(([field, { values }]) => [field, values]));
  const findings: ImportFinding[] = [];
  const discount = columns.numbers.get("discount");
  if (discount) {
    const read = readDiscounts(table, discount);
    numbers.set("discount", read.values);
    findings.push(...read.findings);
  }
  for (const [field, bothSigns] of deductions) {
    const values = numbers.get(field);
    if (values === undefined) continue;
    const turned = turnSigns(values, columns.numbers.get(field)?.header ?? field, bothSigns);
    numbers.set(field, turned.values);
    findings.push(...turned.findings);
  }
  const specialPrice = columns.texts.get("special_price");
  const promotion = columns.texts.get("promotion");
  return {
    columns,
    numbers,
    specialPrices: specialPrice && readSpecialPrices(specialPrice),
    promotions: promotion && readPromotions(promotion),
    findings,
  };
}
