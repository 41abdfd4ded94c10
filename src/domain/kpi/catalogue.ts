/**
 * The KPI catalogue. The first 19 are the data points of account planning practice (definitions, D8), in their order;
 * behind them stand the figures that an order export yields and further ones that plans often use.
 */

/**
 * How values of several rows may be combined (data model, 3): SUM adds; RATIO is the sum of numerators over the sum
 * of denominators; all others are never computed from other rows, they need a row at the wanted grain.
 */
export type Aggregation = "SUM" | "RATIO" | "COUNTD" | "MEDIAN" | "LAST" | "MIN" | "NONE";

/** `guard`: a threshold to respect. `neutral`: neither gap nor status. */
export type Direction = "up" | "down" | "neutral" | "guard";

export type KpiCategory =
  | "volume_revenue"
  | "market"
  | "profitability"
  | "price_terms"
  | "range"
  | "orders"
  | "promotion"
  | "logistics_quality"
  | "relationship_effort";

/** "currency" stands for the plan's ISO code; "volume" for the unit of the product group. */
export type KpiUnit = "currency" | "volume" | "%" | "n" | "1-5" | "1/a";

export interface KpiDefinition {
  readonly key: string;
  readonly unit: KpiUnit;
  readonly aggregation: Aggregation;
  readonly direction: Direction;
  readonly category: KpiCategory;
  /** Values flow over the year, so that a running year compares with its target pro rata. */
  readonly flow: boolean;
  readonly confidentiality: "normal" | "high" | "very_high";
}

/** Counts that grow through the year; other distinct counts, such as articles listed, are a state. */
const countedOverTheYear: ReadonlySet<string> = new Set(["number_of_orders", "promotions", "complaints", "projects"]);

function kpi(
  key: string,
  unit: KpiUnit,
  aggregation: Aggregation,
  direction: Direction,
  category: KpiCategory,
  confidentiality: KpiDefinition["confidentiality"] = "normal",
): KpiDefinition {
  const flow = aggregation === "SUM" || countedOverTheYear.has(key);
  return { key, unit, aggregation, direction, category, flow, confidentiality };
}

export const dataPoints = [
  kpi("sales_volume", "volume", "SUM", "up", "volume_revenue"),
  kpi("revenue", "currency", "SUM", "up", "volume_revenue"),
  kpi("distribution", "%", "RATIO", "up", "market"),
  kpi("market_share", "%", "RATIO", "up", "market"),
  kpi("contribution_margin", "currency", "SUM", "up", "profitability", "high"),
  kpi("minimum_price", "currency", "NONE", "guard", "price_terms", "very_high"),
  kpi("special_price", "currency", "NONE", "down", "price_terms", "very_high"),
  kpi("assortment", "n", "COUNTD", "up", "range"),
  kpi("average_customer_revenue", "currency", "NONE", "up", "volume_revenue"),
  kpi("order_structure", "%", "NONE", "neutral", "orders"),
  kpi("article_structure", "currency", "SUM", "neutral", "range"),
  kpi("promotional_articles", "n", "COUNTD", "neutral", "promotion"),
  kpi("minimum_order_size", "currency", "NONE", "guard", "orders", "high"),
  kpi("stock_turnover", "1/a", "RATIO", "up", "logistics_quality"),
  kpi("returns", "currency", "SUM", "down", "logistics_quality"),
  kpi("promotions", "n", "COUNTD", "neutral", "promotion"),
  kpi("support_scope", "1-5", "MEDIAN", "neutral", "relationship_effort"),
  kpi("handling_intensity", "1-5", "MEDIAN", "neutral", "relationship_effort"),
  kpi("cooperation_willingness", "1-5", "MEDIAN", "up", "relationship_effort", "high"),
] as const satisfies readonly KpiDefinition[];

const furtherKpis: readonly KpiDefinition[] = [
  kpi("number_of_orders", "n", "COUNTD", "up", "orders"),
  // revenue / distinct orders; orders counted per product group cannot be added, so neither can this (definitions, D8, 10)
  kpi("average_order_value", "currency", "NONE", "up", "orders"),
  kpi("articles_bought", "n", "COUNTD", "up", "range"),
  kpi("discount_share", "%", "RATIO", "down", "price_terms", "high"),
  kpi("special_price_share", "%", "RATIO", "down", "price_terms", "high"),
  kpi("returns_rate", "%", "RATIO", "down", "logistics_quality"),
  kpi("potential_revenue", "currency", "SUM", "up", "market"),
  kpi("market_volume", "currency", "SUM", "neutral", "market"),
  kpi("share_of_wallet", "%", "RATIO", "up", "market"),
  kpi("profit", "currency", "SUM", "up", "profitability", "high"),
  kpi("gross_margin_pct", "%", "RATIO", "up", "profitability", "high"),
  kpi("revenue_to_cost", "1/a", "RATIO", "up", "profitability", "high"),
  kpi("customer_satisfaction", "1-5", "MEDIAN", "up", "relationship_effort"),
  kpi("complaints", "n", "COUNTD", "down", "logistics_quality"),
  kpi("profitability", "%", "RATIO", "up", "profitability", "high"),
  kpi("retention", "%", "RATIO", "up", "relationship_effort"),
  kpi("projects", "n", "COUNTD", "up", "relationship_effort"),
];

/** Every KPI that a plan knows without its own settings, data points first. */
export const kpiCatalogue: readonly KpiDefinition[] = [...dataPoints, ...furtherKpis];

const byKey = new Map(kpiCatalogue.map((definition) => [definition.key, definition]));

/** Catalogue entry of a key; undefined for a plan's own KPI. */
export function findKpi(key: string): KpiDefinition | undefined {
  return byKey.get(key);
}

/** KPIs that a new plan sets targets for when none are chosen. */
export const defaultTargetKpis: readonly string[] = [
  "revenue",
  "contribution_margin",
  "sales_volume",
  "number_of_orders",
  "average_order_value",
  "market_share",
  "returns",
  "cooperation_willingness",
];

/**
 * Key of a plan's own KPI, made from its name so that equal names agree across plans: "Besuche pro Jahr" becomes
 * `own_besuche_pro_jahr`. The settings sheet computes the same with SUBSTITUTE, LOWER and TRIM, which makes one space of
 * several.
 */
export function ownKpiKey(name: string): string {
  return `own_${name.trim().toLowerCase().replaceAll(/ +/g, "_")}`;
}

/** The unit as it stands in a row: money becomes the plan's ISO currency, volume the product group's unit. */
export function rowUnit(unit: KpiUnit, currency: string, volumeUnit: string): string {
  if (unit === "currency") return currency;
  return unit === "volume" ? volumeUnit : unit;
}
