/** The price guard (feature B17): what a buyer at another site finds out, or a controller. */
import type { Finding } from "../finding";
import { groupBy } from "../group-by";
import {
  articleKey,
  currentPrice,
  priceGuard,
  priceLineOf,
  priceSpread,
  type PriceGuard,
  type PriceLine,
} from "../strategy/price-guard";
import { findingsOn, type CheckedPlan, type CheckedRowOf } from "./checked-plan";

const say = findingsOn("prices");

type PriceRow = CheckedRowOf<"prices">;

interface GuardedPrice extends PriceLine {
  readonly rowNumber: number;
  readonly region: string | null;
  readonly guard: PriceGuard | null;
}

/** Special prices against minimum and list, their validity, and the spread over regions: as the guard column says. */
export function checkPrices(plan: CheckedPlan): Finding[] {
  const guarded = guardedPrices(plan);
  return groupBy(guarded, articleKey).flatMap((group) => [
    ...group.flatMap((price) => checkPrice(price, group, plan.today)),
    ...checkSpread(group, plan.today),
  ]);
}

function guardedPrices({ rows, today, priceRules }: CheckedPlan): readonly GuardedPrice[] {
  const lines = rows.prices
    .map((row) => ({ row, line: priceLineOf(row.values) }))
    .filter(({ line }) => articleKey(line) !== "");
  return groupBy(lines, ({ line }) => articleKey(line)).flatMap((group) => {
    const all = group.map(({ line }) => line);
    return group.map(({ row, line }) => ({
      ...line,
      rowNumber: row.rowNumber,
      region: row.values.region,
      guard: priceGuard(line, priceSpread(line, all, today), { today, ...priceRules }),
    }));
  });
}

const nameOf = ({ article, articleNumber, region }: GuardedPrice) =>
  [article ?? articleNumber, region].filter((part) => part !== null).join(", ");

function checkPrice(price: GuardedPrice, all: readonly GuardedPrice[], today: string): Finding[] {
  const { guard, rowNumber, minimumPrice, listPrice, validTo } = price;
  const about = { title: nameOf(price), price: price.specialPrice ?? listPrice ?? 0 };
  if (guard === "below_minimum")
    return [say("price.below_minimum", "warning", rowNumber, "special_price", { ...about, limit: minimumPrice ?? 0 })];
  if (guard === "above_list")
    return [say("price.above_list", "warning", rowNumber, "special_price", { ...about, limit: listPrice ?? 0 })];
  if (guard === "no_minimum") return [say("price.no_minimum", "info", rowNumber, "minimum_price", about)];
  const isEnding = guard === "expired" || guard === "expires_soon";
  if (!isEnding || hasSuccessor(price, all, today)) return [];
  return [say(`price.${guard}`, "warning", rowNumber, "valid_to", { ...about, date: validTo ?? "" })];
}

/** Another line of the article has the price of the same region from then on: the old one is history. */
function hasSuccessor(price: GuardedPrice, all: readonly GuardedPrice[], today: string): boolean {
  const end = price.validTo ?? today;
  return all.some(
    (other) => other !== price && other.region === price.region && (other.validTo === null || other.validTo > end),
  );
}

/** One finding for an article, at the highest of its prices. */
function checkSpread(group: readonly GuardedPrice[], today: string): Finding[] {
  const current = group.flatMap((price) => {
    const value = currentPrice(price, today);
    return value === null ? [] : [{ ...price, value }];
  });
  const [lowest, ...others] = [...current].sort((left, right) => left.value - right.value);
  const highest = others.at(-1);
  if (!lowest || !highest || !group.some(({ guard }) => guard === "spread")) return [];
  const params = {
    title: highest.article ?? highest.articleNumber ?? "",
    percent: Math.round((highest.value / lowest.value - 1) * 100),
    low: lowest.value,
    low_region: lowest.region ?? "–",
    high: highest.value,
    high_region: highest.region ?? "–",
  };
  return [say("price.spread", "warning", highest.rowNumber, "special_price", params)];
}
