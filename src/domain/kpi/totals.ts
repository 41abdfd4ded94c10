/**
 * The total of a KPI over the account (data model, 3). What must not be added up is refused with a reason. The hidden
 * roll-up lines of the workbook compute the same with native formulas; tests hold both against each other.
 */
import type { Aggregation } from "./catalogue";
import { grainOf, type Grain, type KpiFigures } from "./kpi-figures";

/** A row as totals see it: figures and target. */
export interface TotalRow extends KpiFigures {
  readonly target: number | null;
}

export type RefusedTotal =
  /** Only a row stored at account level may say it: distinct counts, medians, last values, prices. */
  | "not_additive"
  | "mixed_units"
  /** A row has no unit. */
  | "unit_missing"
  /** Product groups and regions each give a total, and the two differ. */
  | "mixed_grains"
  /** Several rows at account level. */
  | "duplicate_rows"
  /** A row of a ratio has no denominator. */
  | "incomplete_ratio";

export interface Total {
  readonly value: number | null;
  /** Grain of the rows that the total rests on; undefined when there are none. */
  readonly grain?: Grain;
  readonly refused?: RefusedTotal;
}

/** What two totals of the same thing may differ by before they count as different: rounding of a few lines. */
export const totalTolerance = 0.05;

const coarsestFirst: readonly Grain[] = ["account", "product_group", "region", "both"];

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

/**
 * Total of one figure over rows of one KPI and fiscal year; rows of a segment take no part. A row at account level
 * speaks for the account; otherwise one grain is added up, never several.
 */
export function totalOf(rows: readonly TotalRow[], figure: "actual" | "target", aggregation: Aggregation): Total {
  const stated = rows.filter((row) => row.segment === "" && row[figure] !== null);
  const grains = coarsestFirst.map((grain) => ({ grain, rows: stated.filter((row) => grainOf(row) === grain) }));
  const stating = grains.find((entry) => entry.rows.length > 0);
  if (!stating) return { value: null };
  const { grain } = stating;
  if (grain === "account") return accountTotal(stating.rows, figure);
  if (aggregation === "RATIO" && figure === "actual") return { grain, ...ratioOf(stating.rows) };
  if (aggregation !== "SUM") return { value: null, grain, refused: "not_additive" };
  const refused = unitsRefused(stating.rows);
  if (refused !== undefined) return { value: null, grain, refused };
  const regions = grains.find((entry) => entry.grain === "region")?.rows ?? [];
  const value = sum(stating.rows.map((row) => row[figure]));
  const byRegion = sum(regions.map((row) => row[figure]));
  const differs = grain === "product_group" && regions.length > 0 && Math.abs(value - byRegion) > totalTolerance;
  return differs ? { value: null, grain, refused: "mixed_grains" } : { value, grain };
}

/** Only equal units are added, and nothing without one. */
function unitsRefused(rows: readonly TotalRow[]): RefusedTotal | undefined {
  const units = new Set(rows.map(({ unit }) => unit.trim().toLowerCase()));
  if (units.size > 1) return "mixed_units";
  return units.has("") ? "unit_missing" : undefined;
}

function accountTotal(rows: readonly TotalRow[], figure: "actual" | "target"): Total {
  const [only, ...others] = rows;
  if (!only || others.length > 0) return { value: null, grain: "account", refused: "duplicate_rows" };
  return { value: only[figure], grain: "account" };
}

/** Sum of numerators over sum of denominators; never an average of ratios. */
function ratioOf(rows: readonly TotalRow[]): Pick<Total, "value" | "refused"> {
  const denominator = sum(rows.map((row) => row.denominator));
  const isComplete = rows.every((row) => row.numerator !== null && row.denominator !== null);
  if (!isComplete || denominator === 0) return { value: null, refused: "incomplete_ratio" };
  return { value: sum(rows.map((row) => row.numerator)) / denominator };
}
