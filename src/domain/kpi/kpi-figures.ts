import type { PlanRows } from "../schema/plan-schema";

/**
 * One row of KPI figures as the domain sees it, and the natural key that tells two rows apart (data model, 1).
 * A blank dimension (`""`) means all.
 */
export interface KpiFigures {
  readonly kpi: string;
  readonly productGroup: string;
  readonly region: string;
  /** Class of a structure KPI (article class A, B, C), else "". */
  readonly segment: string;
  readonly fiscalYear: number;
  readonly unit: string;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** ISO date up to which the actual runs. */
  readonly actualThrough: string | null;
  /** ISO date from which an imported actual runs, where the export begins after the fiscal year did. */
  readonly actualFrom?: string;
  /** The export names no unit of its quantities: `unit` is the plan's or the usual one. */
  readonly isUnitAssumed?: boolean;
}

/** The figures of a plan's row; undefined for a row without a KPI or year. */
export function kpiFiguresOf(values: PlanRows["kpis"]): KpiFigures | undefined {
  if (values.kpi === null || values.fiscal_year === null) return undefined;
  return {
    kpi: values.kpi,
    productGroup: values.product_group ?? "",
    region: values.region ?? "",
    segment: values.segment ?? "",
    fiscalYear: values.fiscal_year,
    unit: values.unit ?? "",
    actual: values.actual,
    numerator: values.numerator,
    denominator: values.denominator,
    actualThrough: values.actual_through,
  };
}

export type Grain = "account" | "product_group" | "region" | "both";

/** Grain of a row by its own dimensions. */
export function grainOf(row: { readonly productGroup: string; readonly region: string }): Grain {
  if (row.productGroup === "") return row.region === "" ? "account" : "region";
  return row.region === "" ? "product_group" : "both";
}

/** Text that is equal for rows that mean the same figure; labels are compared without case or outer space. */
export function kpiRowKey(row: Pick<KpiFigures, "kpi" | "productGroup" | "region" | "segment" | "fiscalYear">): string {
  const parts = [row.kpi, row.productGroup, row.region, row.segment, String(row.fiscalYear)];
  return JSON.stringify(parts.map((part) => part.trim().toLowerCase()));
}
