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

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

type Figure = "actual" | "target";

/** The rows of one grain that state the figure, and what they add up to. */
interface Stated {
  readonly grain: Grain;
  readonly rows: readonly TotalRow[];
  readonly value: number;
}

function statedAt(rows: readonly TotalRow[], figure: Figure, grain: Grain): Stated | undefined {
  const stated = rows.filter((row) => row.segment === "" && row[figure] !== null && grainOf(row) === grain);
  return stated.length === 0 ? undefined : { grain, rows: stated, value: sum(stated.map((row) => row[figure])) };
}

/** A finer grain covers the plan when it accounts for at least what the coarser ones say. */
function covers(finer: Stated, coarser: readonly (Stated | undefined)[]): boolean {
  return coarser.every((stated) => stated === undefined || finer.value >= stated.value - totalTolerance);
}

/**
 * Total of one figure over rows of one KPI and fiscal year; rows of a segment take no part. Sums take the finest
 * grain that covers the plan and never add grains; everything else needs a row at account level, or a ratio's parts.
 */
export function totalOf(rows: readonly TotalRow[], figure: Figure, aggregation: Aggregation): Total {
  const [account, group, region, both] = (["account", "product_group", "region", "both"] as const).map((grain) =>
    statedAt(rows, figure, grain),
  );
  if (aggregation === "SUM") return sumOf({ account, group, region, both });
  if (account) return accountTotal(account);
  const finest = both ?? group ?? region;
  if (!finest) return { value: null };
  const isRatio = aggregation === "RATIO" && figure === "actual";
  return { grain: finest.grain, ...(isRatio ? ratioOf(finest.rows) : { value: null, refused: "not_additive" }) };
}

type ByGrain = Readonly<Record<"account" | "group" | "region" | "both", Stated | undefined>>;

function sumOf({ account, group, region, both }: ByGrain): Total {
  if (both && covers(both, [group, region, account])) return unitTotal(both);
  const middle = [group, region].find((stated) => stated !== undefined && covers(stated, [account]));
  if (!middle) return account ? accountTotal(account) : { value: null };
  const differs = group !== undefined && region !== undefined && Math.abs(group.value - region.value) > totalTolerance;
  return differs ? { value: null, grain: middle.grain, refused: "mixed_grains" } : unitTotal(middle);
}

/** Only equal units are added, and nothing without one. */
function unitTotal({ grain, rows, value }: Stated): Total {
  const units = new Set(rows.map(({ unit }) => unit.trim().toLowerCase()));
  if (units.size > 1) return { value: null, grain, refused: "mixed_units" };
  return units.has("") ? { value: null, grain, refused: "unit_missing" } : { value, grain };
}

function accountTotal({ grain, rows, value }: Stated): Total {
  return rows.length > 1 ? { value: null, grain, refused: "duplicate_rows" } : { value, grain };
}

/** Sum of numerators over sum of denominators; never an average of ratios. */
function ratioOf(rows: readonly TotalRow[]): Pick<Total, "value" | "refused"> {
  const denominator = sum(rows.map((row) => row.denominator));
  const isComplete = rows.every((row) => row.numerator !== null && row.denominator !== null);
  if (!isComplete || denominator === 0) return { value: null, refused: "incomplete_ratio" };
  return { value: sum(rows.map((row) => row.numerator)) / denominator };
}
