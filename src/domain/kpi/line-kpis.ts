import { cleanSum, roundFigure } from "./clean-sum";
import type { OrderLine } from "./order-line";

/** A figure over some lines; the parts of a quotient are kept, so that ratios can be formed over several rows. */
export interface LineFigure {
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A KPI that follows from order lines. How it may be combined stands in the catalogue. */
export interface LineKpi {
  readonly key: string;
  /** Columns that the export must have. */
  readonly needs: readonly (keyof OrderLine)[];
  /** The figure over the given lines; undefined where they say nothing about it, so that no row is written. */
  readonly compute: (lines: readonly OrderLine[]) => LineFigure | undefined;
}

const plain = (actual: number): LineFigure => ({ actual, numerator: null, denominator: null });

function quotient(numerator: number, denominator: number): LineFigure | undefined {
  if (numerator === 0 && denominator === 0) return undefined;
  return { actual: denominator === 0 ? null : roundFigure(numerator / denominator), numerator, denominator };
}

const isKnown = (value: number | undefined): value is number => value !== undefined;

function sumOf(lines: readonly OrderLine[], value: (line: OrderLine) => number | undefined): number | undefined {
  const values = lines.map(value).filter(isKnown);
  return values.length === 0 ? undefined : cleanSum(values);
}

/** SUM over the lines that have the value. */
const sum = (value: (line: OrderLine) => number | undefined) => (lines: readonly OrderLine[]) => {
  const total = sumOf(lines, value);
  return total === undefined ? undefined : plain(total);
};

const isText = (value: string | undefined): value is string => value !== undefined && value !== "";

const countDistinct = (values: readonly (string | undefined)[]) => new Set(values.filter(isText)).size;

/** COUNTD over the lines that name one; none named means that nothing is known. */
const count = (value: (line: OrderLine) => string | undefined) => (lines: readonly OrderLine[]) => {
  const distinct = countDistinct(lines.map(value));
  return distinct === 0 ? undefined : plain(distinct);
};

/** Revenue per distinct order or buying unit. Lines that name none are left out of both parts. */
const revenuePer = (value: (line: OrderLine) => string | undefined) => (lines: readonly OrderLine[]) => {
  const named = lines.filter((line) => isText(value(line)));
  return quotient(cleanSum(named.map(({ revenue }) => revenue)), countDistinct(named.map(value)));
};

const revenueTotal = (lines: readonly OrderLine[]) => cleanSum(lines.map(({ revenue }) => revenue));

/** Σ discount / Σ revenue before discount, over the lines that tell both. */
function discountShare(lines: readonly OrderLine[]): LineFigure | undefined {
  const told = lines.filter(({ discountAmount, grossRevenue }) => isKnown(discountAmount) && isKnown(grossRevenue));
  return quotient(sumOf(told, (line) => line.discountAmount) ?? 0, sumOf(told, (line) => line.grossRevenue) ?? 0);
}

/** Revenue of the lines at a special price / revenue. */
function specialPriceShare(lines: readonly OrderLine[]): LineFigure | undefined {
  return quotient(revenueTotal(lines.filter(({ atSpecialPrice }) => atSpecialPrice)), revenueTotal(lines));
}

/** Value of returned goods / revenue. */
function returnsRate(lines: readonly OrderLine[]): LineFigure | undefined {
  const returned = sumOf(lines, ({ returnedValue }) => returnedValue);
  return returned === undefined ? undefined : quotient(returned, revenueTotal(lines));
}

const promotedArticles = (lines: readonly OrderLine[]) =>
  plain(countDistinct(lines.filter(({ onPromotion }) => onPromotion).map(({ article }) => article)));

/**
 * Every KPI that order lines yield as one figure per group of lines, in any order. Sales volume (units) and article
 * structure (classes) give several and stand in `actuals.ts`.
 */
export const lineKpis: readonly LineKpi[] = [
  { key: "revenue", needs: ["revenue"], compute: (lines) => plain(revenueTotal(lines)) },
  { key: "contribution_margin", needs: ["contributionMargin"], compute: sum((line) => line.contributionMargin) },
  { key: "average_customer_revenue", needs: ["buyingUnit"], compute: revenuePer((line) => line.buyingUnit) },
  { key: "promotional_articles", needs: ["article", "onPromotion"], compute: promotedArticles },
  { key: "returns", needs: ["returnedValue"], compute: sum((line) => line.returnedValue) },
  { key: "promotions", needs: ["campaign"], compute: (lines) => plain(countDistinct(lines.map((l) => l.campaign))) },
  { key: "number_of_orders", needs: ["order"], compute: count((line) => line.order) },
  { key: "average_order_value", needs: ["order"], compute: revenuePer((line) => line.order) },
  { key: "articles_bought", needs: ["article"], compute: count((line) => line.article) },
  { key: "discount_share", needs: ["discountAmount"], compute: discountShare },
  { key: "special_price_share", needs: ["atSpecialPrice"], compute: specialPriceShare },
  { key: "returns_rate", needs: ["returnedValue"], compute: returnsRate },
];
