/** Order lines of a small merchant, the forms in which systems export them, and sums over them made without our code. */

export interface SoldLine {
  readonly order: string;
  /** ISO date. */
  readonly date: string;
  readonly customer: string;
  readonly city: string;
  readonly group: string;
  readonly article: string;
  /** In cents. */
  readonly price: number;
  readonly quantity: number;
  /** Per cent. */
  readonly discount: number;
}

const line = (
  order: string,
  date: string,
  customer: string,
  city: string,
  group: string,
  article: string,
  [price, quantity, discount]: readonly [number, number, number],
): SoldLine => ({ order, date, customer, city, group, article, price, quantity, discount });

/** Orders with lines of several product groups, a thousand and more for a piece, customers in several towns. */
export const soldLines: readonly SoldLine[] = [
  line("4711", "2023-11-30", "QUICK", "Köln", "Getränke", "Glühwein", [1250, 40, 5]),
  line("4711", "2023-11-30", "QUICK", "Köln", "Feinkost", "Trüffel", [123456, 2, 0]),
  line("4712", "2024-01-31", "QUICK", "Münster", "Getränke", "Tee", [1799, 25, 0]),
  line("4712", "2024-01-31", "QUICK", "Münster", "Milch & Käse", "Gouda", [2150, 12, 10]),
  line("4713", "2024-02-05", "ERNSH", "Graz", "Getränke", "Tee", [1799, 100, 20]),
  line("4714", "2024-06-17", "QUICK", "Köln", "Getränke", "Glühwein", [1300, 60, 5]),
  line("4715", "2024-12-24", "QUICK", "Köln", "Feinkost", "Trüffel", [150000, 3, 15]),
  line("4715", "2024-12-24", "QUICK", "Köln", "Feinkost", "Kaviar", [987650, 1, 0]),
  line("4715", "2024-12-24", "QUICK", "Köln", "Getränke", "Tee", [1899, 10, 15]),
  line("4716", "2025-03-03", "QUICK", "Münster", "Milch & Käse", "Gouda", [2250, 30, 0]),
  line("4717", "2025-12-30", "ERNSH", "Wien", "Feinkost", "Kaviar", [999900, 1, 5]),
];

const grouped = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
const money = (cents: number, decimal: string, thousands: string) =>
  `${grouped(String(Math.trunc(cents / 100)), thousands)}${decimal}${String(cents % 100).padStart(2, "0")}`;
const german = (iso: string) => iso.split("-").reverse().join(".");

/** Commas, points, ISO dates, discounts as fractions. */
export function englishExport(lines: readonly SoldLine[] = soldLines): string {
  const rows = lines.map(({ order, date, customer, city, group, article, price, quantity, discount }) =>
    [order, date, customer, city, `"${group}"`, article, money(price, ".", ""), quantity, discount / 100].join(","),
  );
  return ["order_id,order_date,customer_id,ship_city,product_group,article,unit_price,quantity,discount", ...rows].join(
    "\n",
  );
}

/** Semicolons, decimal commas, days first, discounts in per cent; as text for `windows1252`. */
export function germanExport(lines: readonly SoldLine[] = soldLines): string {
  const rows = lines.map(({ order, date, customer, city, group, article, price, quantity, discount }) =>
    [order, german(date), customer, city, group, article, money(price, ",", "."), quantity, `${discount},00`].join(";"),
  );
  return ["Auftrag;Belegdatum;Kundennr.;Ort;Warengruppe;Artikel;Einzelpreis;Menge;Rabatt %", ...rows].join("\r\n");
}

/** Tabs, points, apostrophes between thousands, days first. */
export function swissExport(lines: readonly SoldLine[] = soldLines): string {
  const rows = lines.map(({ order, date, customer, city, group, article, price, quantity, discount }) =>
    [order, german(date), customer, city, group, article, money(price, ".", "'"), quantity, `${discount}.00`].join(
      "\t",
    ),
  );
  return ["Auftrag\tDatum\tKundennr.\tOrt\tWarengruppe\tArtikel\tEinzelpreis\tMenge\tRabatt %", ...rows].join("\r\n");
}

/** One byte for each letter, as older German systems write. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Net value in ten-thousandths of the currency: whole numbers, so that the sum is exact. */
const netOf = ({ price, quantity, discount }: SoldLine) => price * quantity * (100 - discount);

/** Sums by key, in the currency. */
export function revenueBy(lines: readonly SoldLine[], key: (line: SoldLine) => string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const sold of lines) sums[key(sold)] = (sums[key(sold)] ?? 0) + netOf(sold);
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, sum / 10_000]));
}

/** Number of different values by key. */
export function countBy(
  lines: readonly SoldLine[],
  value: (line: SoldLine) => string,
  key: (line: SoldLine) => string,
): Record<string, number> {
  const keys = [...new Set(lines.map(key))];
  const values = (name: string) => new Set(lines.filter((sold) => key(sold) === name).map(value));
  return Object.fromEntries(keys.map((name) => [name, values(name).size]));
}
