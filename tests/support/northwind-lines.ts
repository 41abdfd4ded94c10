// Order lines of two customers of the Northwind sample company (licence beside the data).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OrderLine } from "../../src/domain/kpi/order-line";

/** The two customers of Northwind with most revenue. */
export const northwindAccounts = { QUICK: "QUICK-Stop", ERNSH: "Ernst Handel" } as const;

export type NorthwindCustomer = keyof typeof northwindAccounts;

const path = join(__dirname, "data", "northwind-order-lines.csv");
/** The last year with orders; they end on 6 May. */
const lastYear = 1998;
const lastDay = "05-06";

interface NorthwindLines {
  readonly lines: readonly OrderLine[];
  /** First and last day of the whole export (ISO dates). */
  readonly dataFirst: string;
  readonly dataLast: string;
}

/** The lines of a customer, moved by whole years so that they end in the last May before today (ISO date). */
export function northwindLines(customer: NorthwindCustomer, today: string): NorthwindLines {
  const shift = Number(today.slice(0, 4)) - lastYear - (today.slice(5) < lastDay ? 1 : 0);
  const moved = (iso: string) => `${Number(iso.slice(0, 4)) + shift}${iso.slice(4)}`;
  const [, ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  const lines = rows.flatMap((row, index) => {
    const line = orderLine(row.split(","), index + 2, moved);
    return row.split(",")[2] === customer ? [line] : [];
  });
  return { lines, dataFirst: moved("1996-07-04"), dataLast: moved(`${lastYear}-${lastDay}`) };
}

const cents = (value: number) => Math.round(value * 100) / 100;

/** No field of this file has a comma or a quotation mark. */
function orderLine(fields: readonly string[], line: number, moved: (iso: string) => string): OrderLine {
  const [order = "", date = "", , , region = "", , productGroup = "", article = ""] = fields;
  const [price = 0, quantity = 0, discount = 0] = fields.slice(8).map(Number);
  const grossRevenue = cents(price * quantity);
  const discountAmount = cents(grossRevenue * discount);
  const revenue = cents(grossRevenue - discountAmount);
  const sold = { order, region, productGroup, article, quantity, grossRevenue, discountAmount, revenue };
  return { line, date: moved(date), ...sold, atSpecialPrice: discount > 0 };
}
