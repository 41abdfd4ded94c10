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
import { findingsOn, isConfirmedAfter, type CheckedPlan } from "./checked-plan";

const say = findingsOn("prices");

interface GuardedPrice extends PriceLine {
  readonly rowNumber: number;
  readonly region: string | null;
  readonly guard: PriceGuard | null;
  /** A comment on the row: the reason for what would otherwise be a warning. */
  readonly reason: string | null;
  readonly asOf: string | null;
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
    return group.map(({ row: { rowNumber, values }, line }) => {
      const guard = priceGuard(line, priceSpread(line, all, today), { today, ...priceRules });
      return { ...line, rowNumber, region: values.region, guard, reason: values.comment, asOf: values.as_of };
    });
  });
}

const nameOf = ({ article, articleNumber, region }: GuardedPrice) =>
  [article ?? articleNumber, region].filter((part) => part !== null).join(", ");

function checkPrice(price: GuardedPrice, all: readonly GuardedPrice[], today: string): Finding[] {
  const { guard, rowNumber, minimumPrice, listPrice, validTo, reason } = price;
  const about = { title: nameOf(price), price: price.specialPrice ?? listPrice ?? 0 };
  // an exception that has a reason, and below the minimum also an end, has been decided
  if (guard === "below_minimum")
    return reason !== null && validTo !== null
      ? []
      : [say("price.below_minimum", "warning", rowNumber, "special_price", { ...about, limit: minimumPrice ?? 0 })];
  if (guard === "above_list")
    return reason !== null
      ? []
      : [say("price.above_list", "warning", rowNumber, "special_price", { ...about, limit: listPrice ?? 0 })];
  if (guard === "no_minimum") return [say("price.no_minimum", "info", rowNumber, "minimum_price", about)];
  const isEnding = guard === "expired" || guard === "expires_soon";
  if (!isEnding || isHistory(price, all, today)) return [];
  return [say(`price.${guard}`, "warning", rowNumber, "valid_to", { ...about, date: validTo ?? "" })];
}

/** The old price is history: another line of the article has that of the same region from then on, or somebody has said so. */
function isHistory(price: GuardedPrice, all: readonly GuardedPrice[], today: string): boolean {
  const end = price.validTo ?? today;
  if (isConfirmedAfter(end, price.asOf)) return true;
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
  if (lowest.reason !== null || highest.reason !== null) return [];
  const params = {
    title: highest.article ?? highest.articleNumber ?? "",
    percent: Math.round((highest.value / lowest.value - 1) * 100),
    low: lowest.value,
    low_region: lowest.region ?? "",
    high: highest.value,
    high_region: highest.region ?? "",
  };
  return [say("price.spread", "warning", highest.rowNumber, "special_price", params)];
}
