import { formatIsoDate } from "./format-date";
import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

const sum = both("Summe der Auftragspositionen", "sum of order lines");

/** How a KPI follows from order lines, where it is no plain sum. */
const methods: Readonly<Record<string, Bilingual>> = {
  number_of_orders: both("verschiedene Aufträge", "distinct orders"),
  average_order_value: both("Umsatz je Auftrag", "revenue per order"),
  articles_bought: both("verschiedene Artikel", "distinct articles"),
  promotional_articles: both("verschiedene Artikel in Aktionen", "distinct articles on promotion"),
  promotions: both("verschiedene Aktionen", "distinct campaigns"),
  average_customer_revenue: both("Umsatz je Abnehmer", "revenue per buying unit"),
  discount_share: both("Rabatte / Umsatz vor Rabatt", "discounts / revenue before discount"),
  special_price_share: both("Umsatz zu Sonderpreisen / Umsatz", "revenue at special prices / revenue"),
  returns_rate: both("Retourenwert / Umsatz", "returned value / revenue"),
};

/** Text for `method` of imported figures: how they were computed, and from which day on (ISO date) if not the whole year. */
export function importMethod(kpi: string, from: string | undefined, language: Language): string {
  const method = (methods[kpi] ?? sum)[language];
  if (from === undefined) return method;
  return `${method} ${{ de: "ab", en: "from" }[language]} ${formatIsoDate(from, language)}`;
}
