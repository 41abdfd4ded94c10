/** Guards special prices: against list and minimum price, their validity, and the spread over regions. Dates are ISO texts. */
import { addDays } from "../dates";
import type { lists } from "../schema/lists";
import type { PlanRows } from "../schema/plan-schema";

export type PriceGuard = (typeof lists.price_guard)[number];

export interface PriceLine {
  readonly article: string | null;
  readonly articleNumber: string | null;
  /** What the prices are for: a piece, a box, a kilogram. */
  readonly unit: string | null;
  readonly listPrice: number | null;
  readonly minimumPrice: number | null;
  readonly specialPrice: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What the guard reads of a row. */
export function priceLineOf(values: PlanRows["prices"]): PriceLine {
  return {
    article: values.article,
    articleNumber: values.article_number,
    unit: values.unit,
    listPrice: values.list_price,
    minimumPrice: values.minimum_price,
    specialPrice: values.special_price,
    validFrom: values.valid_from,
    validTo: values.valid_to,
  };
}

export interface PriceRules {
  readonly today: string;
  /** Share by which the highest price of an article may exceed the lowest. */
  readonly spreadLimit: number;
  /** Days before its end from which a special price counts as running out. */
  readonly expiryDays: number;
}

export const defaultSpreadLimit = 0.1;
export const defaultExpiryDays = 30;

/** 1 − special price / list price; null without both or without a positive list price. */
export function discountOf({ listPrice, specialPrice }: PriceLine): number | null {
  return listPrice === null || specialPrice === null || listPrice <= 0 ? null : 1 - specialPrice / listPrice;
}

/** What is charged: the special price, else the list price. */
const priceOf = ({ specialPrice, listPrice }: PriceLine) => specialPrice ?? listPrice;

/** What is charged today; null for lines that are over, not yet valid, or without a positive price. */
export function currentPrice(line: PriceLine, today: string): number | null {
  const price = priceOf(line);
  const isOn = (line.validFrom ?? today) <= today && (line.validTo ?? today) >= today;
  return isOn && price !== null && price > 0 ? price : null;
}

/** As the functions TRIM and LOWER give it. */
const keyText = (text: string | null) =>
  (text ?? "")
    .replace(/^ +| +$/g, "")
    .replace(/ +/g, " ")
    .toLowerCase();

/** What prices are compared by: article number, else name, and the unit; a price per box is none per piece. "" for no article. */
export function articleKey({
  article,
  articleNumber,
  unit,
}: Pick<PriceLine, "article" | "articleNumber" | "unit">): string {
  const key = keyText(articleNumber ?? article);
  return key === "" || keyText(unit) === "" ? key : `${key}|${keyText(unit)}`;
}

/** How much the highest of today's prices of the same article exceeds the lowest; null where there are not two. */
export function priceSpread(line: PriceLine, all: readonly PriceLine[], today: string): number | null {
  const key = articleKey(line);
  if (key === "" || currentPrice(line, today) === null) return null;
  const prices = all.flatMap((other) => (articleKey(other) === key ? (currentPrice(other, today) ?? []) : []));
  return prices.length < 2 ? null : Math.max(...prices) / Math.min(...prices) - 1;
}

/** What is wrong with a price, the gravest first; null for a line without a price. */
export function priceGuard(line: PriceLine, spread: number | null, rules: PriceRules): PriceGuard | null {
  const price = priceOf(line);
  if (price === null) return null;
  const { validTo, minimumPrice, listPrice } = line;
  if (validTo !== null && validTo < rules.today) return "expired";
  if (minimumPrice !== null && price < minimumPrice) return "below_minimum";
  if (listPrice !== null && price > listPrice) return "above_list";
  if (validTo !== null && validTo <= addDays(rules.today, rules.expiryDays)) return "expires_soon";
  if (spread !== null && spread > rules.spreadLimit) return "spread";
  return minimumPrice === null ? "no_minimum" : "ok";
}
