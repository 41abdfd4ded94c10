// Made-up order lines of two customers: half a year, a whole one, and one that ends in May. Their sizes are such that the
// measures of the full plans are of the right order.
import type { AccountKey, RawLine } from "./account-lines";

interface Goods {
  readonly productGroup: string;
  readonly price: number;
  /** Net revenue of the three years, in round figures. */
  readonly revenue: readonly [number, number, number];
}

const goods = (productGroup: string, price: number, ...revenue: Goods["revenue"]): Goods => {
  return { productGroup, price, revenue };
};

const accounts: Readonly<Record<AccountKey, { readonly region: string; readonly goods: readonly Goods[] }>> = {
  QUICK: {
    region: "Germany",
    goods: [
      goods("Beverages", 25, 3_000, 12_000, 21_000),
      goods("Condiments", 20, 2_200, 7_000, 0),
      goods("Confections", 30, 2_200, 11_600, 4_700),
      goods("Dairy Products", 32, 1_500, 9_000, 3_400),
      goods("Grains/Cereals", 16, 100, 2_000, 3_200),
      goods("Meat/Poultry", 60, 800, 8_400, 600),
      goods("Produce", 40, 0, 5_000, 3_100),
      goods("Seafood", 15, 2_000, 6_000, 1_300),
    ],
  },
  ERNSH: {
    region: "Austria",
    goods: [
      goods("Beverages", 18, 5_200, 3_000, 4_400),
      goods("Condiments", 20, 2_700, 8_000, 3_400),
      goods("Confections", 24, 700, 9_800, 2_300),
      goods("Dairy Products", 32, 1_400, 9_000, 14_000),
      goods("Grains/Cereals", 25, 1_200, 4_500, 7_000),
      goods("Meat/Poultry", 50, 1_400, 5_600, 1_300),
      goods("Produce", 40, 1_000, 7_900, 3_600),
      goods("Seafood", 15, 1_900, 300, 5_000),
    ],
  },
};

/** First month with orders of each year, the number of months with orders, and every how many months one is placed. */
const years = [
  { year: 1996, first: 7, months: 6 },
  { year: 1997, first: 1, months: 12 },
  { year: 1998, first: 1, months: 5 },
] as const;

/** The same lines every time. */
export function inventedOrders(account: AccountKey): readonly RawLine[] {
  const { region, goods: sold } = accounts[account];
  return years.flatMap(({ year, first, months }, index) =>
    sold.flatMap((each, place) => linesOf(each, each.revenue[index] ?? 0, { year, first, months, place, region })),
  );
}

interface Period {
  readonly year: number;
  readonly first: number;
  readonly months: number;
  readonly place: number;
  readonly region: string;
}

/** One line every other month, every third one of them with a discount. */
function linesOf({ productGroup, price }: Goods, revenue: number, period: Period): readonly RawLine[] {
  const { year, first, months, place, region } = period;
  const count = revenue === 0 ? 0 : Math.ceil(months / 2);
  return Array.from({ length: count }, (_, number): RawLine => {
    const month = first + ((number * 2 + (place % 2)) % months);
    const discount = (number + place) % 3 === 0 ? 0.05 : 0;
    return {
      order: `${year}${String(month).padStart(2, "0")}`,
      date: `${year}-${String(month).padStart(2, "0")}-0${1 + (place % 5)}`,
      region,
      productGroup,
      article: `${productGroup} ${1 + (number % 3)}`,
      price,
      quantity: Math.max(1, Math.round(revenue / count / price / (1 - discount))),
      discount,
    };
  });
}
