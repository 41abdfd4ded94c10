import type { OrderLine } from "../../src/domain/kpi/order-line";

const goods = [
  { productGroup: "Dairy Products", article: "Raclette Courdavault", price: 55 },
  { productGroup: "Beverages", article: "Côte de Blaye", price: 263.5 },
  { productGroup: "Confections", article: "Tarte au sucre", price: 49.3 },
  { productGroup: "Meat/Poultry", article: "Thüringer Rostbratwurst", price: 123.79 },
] as const;

/** First and last day of the export that `sampleLines` come from. */
export const sampleSpan = { dataFirst: "2024-07-04", dataLast: "2026-05-06" } as const;

/** Order lines of one account from July 2024 to May 2026: one complete year, one that begins late and one that runs. */
export const sampleLines: readonly OrderLine[] = Array.from({ length: 44 }, (_, index): OrderLine => {
  const month = Math.floor(index / 2) + 6;
  const good = goods[index % goods.length] ?? goods[0];
  const quantity = 10 + ((index * 7) % 50);
  const grossRevenue = Math.round(good.price * quantity * 100) / 100;
  const discount = index % 3 === 0 ? 0.1 : 0;
  const discountAmount = Math.round(grossRevenue * discount * 100) / 100;
  return {
    line: index + 2,
    date: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-05`,
    order: String(10_248 + month),
    region: index % 5 === 0 ? "Austria" : "Germany",
    productGroup: good.productGroup,
    article: good.article,
    quantity,
    grossRevenue,
    discountAmount,
    revenue: Math.round((grossRevenue - discountAmount) * 100) / 100,
    atSpecialPrice: discount > 0,
  };
});
