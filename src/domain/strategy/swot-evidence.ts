/**
 * What rows of the plan say for its SWOT (definitions, D4): codes and figures, no words. Internal is what lies with us,
 * external what comes from the customer and the market; the other perspective is the customer in its own market.
 */
import type { KpiCheckRules } from "../checks/kpi-checks";
import type { lists } from "../schema/lists";
import type { PlacedRow, TableSheetKey } from "../schema/plan-schema";
import type { PriceRules } from "./price-guard";

export type Quadrant = (typeof lists.swot_quadrant)[number];
export type Perspective = (typeof lists.swot_perspective)[number];

export const evidenceSheets = [
  "kpis",
  "contacts",
  "competitors",
  "potential",
  "customer_goals",
  "history",
  "prices",
  "self_check",
  "profile",
] as const satisfies readonly TableSheetKey[];
export type EvidenceSheet = (typeof evidenceSheets)[number];

/** What suggestions look at. Of sheets that the plan does not have or that are switched off there are no rows. */
export interface EvidencePlan {
  /** ISO date. */
  readonly today: string;
  readonly rows: { readonly [K in EvidenceSheet]: readonly PlacedRow<K>[] };
  readonly kpiRules: Pick<KpiCheckRules, "propertiesOf" | "fiscalYearStart" | "tolerance">;
  /** Last fiscal year in which any KPI has an actual; undefined where none has. */
  readonly lastActualYear: number | undefined;
  /** Our revenue of a line of the white space, by row of the worksheet: typed, or what the sheet takes from the KPIs. */
  readonly potentialRevenue: ReadonlyMap<number, number>;
  readonly priceRules: Omit<PriceRules, "today">;
}

export type EvidenceCode =
  | "kpi_falling"
  | "kpi_rising"
  | "kpi_above_target"
  | "kpi_below_target"
  | "roles_uncovered"
  | "role_single"
  | "key_player_uncovered"
  | "supporter"
  | "opponent"
  | "factor_weak"
  | "factor_strong"
  | "competitor_strong"
  | "competitor_weak"
  | "white_space"
  | "wallet_high"
  | "complaint_open"
  | "project_won"
  | "project_lost"
  | "price_spread"
  | "price_below_minimum"
  | "goal_served"
  | "goal_unserved"
  | "maturity_low"
  | "maturity_high"
  | "customer_goal"
  | "customer_goal_far"
  | "customer_fact";

/** Ratings from 1 to 5 that a row itself gives; the person sets the others. */
export interface EvidenceRating {
  readonly importance?: number;
  readonly probability?: number;
  readonly impact?: number;
}

export interface Evidence {
  readonly code: EvidenceCode;
  readonly quadrant: Quadrant;
  readonly sheet: EvidenceSheet;
  /** One-based row of the worksheet; undefined where the sheet as a whole says it. */
  readonly rowNumber: number | undefined;
  /** Id of the row; null where it has none yet. */
  readonly id: string | null;
  /** Codes, figures and texts of the row for the wording. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly rating: EvidenceRating;
}

/** Names a suggestion, so that one that was refused stays refused as long as its row says the same. */
export function evidenceKey({ code, sheet, rowNumber, id, params }: Evidence): string {
  const row = id ?? (rowNumber === undefined ? sheet : `#${rowNumber}`);
  const topic = ["factor", "kpi", "scope", "year"].map((param) => params[param] ?? "");
  return [code, row, ...topic].join("|");
}

/** A row on which evidence rests. */
export type EvidenceRow = { readonly rowNumber: number; readonly values: { readonly id: string | null } };

/** A way to note evidence of one sheet. */
export function evidenceOn(sheet: EvidenceSheet) {
  return (
    code: EvidenceCode,
    quadrant: Quadrant,
    row: EvidenceRow | undefined,
    params: Evidence["params"],
    rating: EvidenceRating = {},
  ): Evidence => ({ code, quadrant, sheet, rowNumber: row?.rowNumber, id: row?.values.id ?? null, params, rating });
}

/** The weightiest few: a list of suggestions is gone through one by one. */
export function weightiest<T>(items: readonly T[], weight: (item: T) => number, count: number): readonly T[] {
  return [...items].sort((left, right) => weight(right) - weight(left)).slice(0, count);
}
