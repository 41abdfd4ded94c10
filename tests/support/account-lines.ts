// Order lines of two customers, from which the full plans of the tests begin: made up, or those of the Northwind sample
// company where KAP_DATA names the folder that holds them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OrderLine } from "../../src/domain/kpi/order-line";
import { inventedOrders } from "./invented-orders";

/** The two customers of Northwind with most revenue. */
export const fullAccounts = { QUICK: "QUICK-Stop", ERNSH: "Ernst Handel" } as const;

export type AccountKey = keyof typeof fullAccounts;

/** What an order line says before anything is computed. */
export interface RawLine {
  readonly order: string;
  /** ISO date from July 1996 to May 1998. */
  readonly date: string;
  readonly region: string;
  readonly productGroup: string;
  readonly article: string;
  readonly price: number;
  readonly quantity: number;
  /** Share of the price. */
  readonly discount: number;
}

const folder = process.env["KAP_DATA"] ?? "";
/** The last year with orders; they end on 6 May. */
const lastYear = 1998;
const lastDay = "05-06";

export interface AccountLines {
  readonly lines: readonly OrderLine[];
  /** First and last day of the whole export (ISO dates). */
  readonly dataFirst: string;
  readonly dataLast: string;
}

/** The lines of a customer, moved by whole years so that they end in the last May before today (ISO date). */
export function accountLines(customer: AccountKey, today: string): AccountLines {
  const shift = Number(today.slice(0, 4)) - lastYear - (today.slice(5) < lastDay ? 1 : 0);
  const moved = (iso: string) => `${Number(iso.slice(0, 4)) + shift}${iso.slice(4)}`;
  const raw = folder === "" ? inventedOrders(customer) : exportedLines(customer);
  return {
    lines: raw.map((line, index) => orderLine(line, index + 2, moved)),
    dataFirst: moved("1996-07-04"),
    dataLast: moved(`${lastYear}-${lastDay}`),
  };
}

const cents = (value: number) => Math.round(value * 100) / 100;

function orderLine(raw: RawLine, line: number, moved: (iso: string) => string): OrderLine {
  const { order, date, region, productGroup, article, price, quantity, discount } = raw;
  const grossRevenue = cents(price * quantity);
  const discountAmount = cents(grossRevenue * discount);
  const revenue = cents(grossRevenue - discountAmount);
  const sold = { order, region, productGroup, article, quantity, grossRevenue, discountAmount, revenue };
  return { line, date: moved(date), ...sold, atSpecialPrice: discount > 0 };
}

function exportedLines(customer: AccountKey): readonly RawLine[] {
  const [, ...rows] = readFileSync(join(folder, "northwind-order-lines.csv"), "utf8").trimEnd().split(/\r?\n/);
  return rows.flatMap((row) => {
    const [order = "", date = "", id, , region = "", , productGroup = "", article = "", ...numbers] = fieldsOf(row);
    const [price = 0, quantity = 0, discount = 0] = numbers.map(Number);
    return id === customer ? [{ order, date, region, productGroup, article, price, quantity, discount }] : [];
  });
}

function fieldsOf(row: string): string[] {
  const fields = row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
