/**
 * One line of an order export, typed and in one currency: what the KPI figures of an account are computed from.
 *
 * A property is `undefined` where the export has no such column at all (then the KPIs that need it are not computed).
 * Text is "" where the column exists and the cell is empty.
 */
export interface OrderLine {
  /** 1-based line or sheet row in the source. */
  readonly line: number;
  /** ISO date of the order. */
  readonly date: string;
  /** Net revenue: after deductions, before VAT. Negative for credit notes. */
  readonly revenue: number;
  readonly order?: string | undefined;
  readonly productGroup?: string | undefined;
  readonly region?: string | undefined;
  readonly article?: string | undefined;
  readonly quantity?: number | undefined;
  /** Unit of the quantity; "" means the default unit. */
  readonly unit?: string | undefined;
  /** Revenue before the discount; undefined also where a single line does not tell (a discount of 100 %). */
  readonly grossRevenue?: number | undefined;
  readonly discountAmount?: number | undefined;
  readonly atSpecialPrice?: boolean | undefined;
  readonly contributionMargin?: number | undefined;
  /** Value of returned goods, positive. */
  readonly returnedValue?: number | undefined;
  readonly onPromotion?: boolean | undefined;
  /** Name of the campaign in which the line was sold, "" for none. */
  readonly campaign?: string | undefined;
  /** Outlet, site or subsidiary that bought. */
  readonly buyingUnit?: string | undefined;
}
