/**
 * Totals of one KPI within a scope: the whole account, a product group, a region, or both. Rows of the scope's own grain
 * count as rows at account level do, finer ones as `totalOf` adds them (data model, 3).
 */
import type { Aggregation } from "./catalogue";
import { grainOf } from "./kpi-figures";
import { totalOf, type Total, type TotalRow } from "./totals";

/** A blank dimension means all. */
export interface Scope {
  readonly productGroup: string;
  readonly region: string;
}

export interface ScopeKpi {
  readonly aggregation: Aggregation;
  /** Unit in which the figures of the scope are compared; "" where no row states one. */
  readonly unit: string;
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** True for rows without a segment that lie within the scope. */
export function isInScope(row: Scope & { readonly segment: string }, { productGroup, region }: Scope): boolean {
  return (
    row.segment === "" &&
    (productGroup === "" || isSame(row.productGroup, productGroup)) &&
    (region === "" || isSame(row.region, region))
  );
}

/** Unit of the first row of a KPI within the scope that states one. */
export function unitOfScope(rows: readonly TotalRow[], scope: Scope): string {
  return rows.find((row) => isInScope(row, scope) && row.unit !== "")?.unit ?? "";
}

/** Total of a figure over rows of one KPI and fiscal year; refused where a row that counts has another unit. */
export function scopeTotal(
  rows: readonly TotalRow[],
  scope: Scope,
  figure: "actual" | "target",
  { aggregation, unit }: ScopeKpi,
): Total {
  const within = rows.filter((row) => isInScope(row, scope)).map((row) => liftedTo(scope, row));
  const total = totalOf(within, figure, aggregation);
  if (total.value === null) return total;
  const hasOther = rowsBehind(total, rows, scope, figure).some((row) => row.unit !== "" && !isSame(row.unit, unit));
  return hasOther ? { ...total, value: null, refused: "mixed_units" } : total;
}

/** The rows that a total of the scope rests on: those of its grain that state the figure. */
export function rowsBehind<R extends TotalRow>(
  { grain }: Total,
  rows: readonly R[],
  scope: Scope,
  figure: "actual" | "target",
): readonly R[] {
  const isBehind = (row: R) => row[figure] !== null && isInScope(row, scope) && grainOf(liftedTo(scope, row)) === grain;
  return rows.filter(isBehind);
}

/** Seen from its scope, a row has only the dimensions that the scope leaves open. */
function liftedTo(scope: Scope, row: TotalRow): TotalRow {
  if (scope.productGroup === "" && scope.region === "") return row;
  return {
    ...row,
    productGroup: scope.productGroup === "" ? row.productGroup : "",
    region: scope.region === "" ? row.region : "",
  };
}
