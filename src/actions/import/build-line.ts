import type { OrderLine } from "../../domain/kpi/order-line";
import type { RawTable } from "../../tabular/raw-table";
import type { FieldMapping, ImportField } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";
import { badCellsOf, rawText } from "./line-columns";
import type { PreparedColumns } from "./prepare-columns";

/** The source of the lines: the table, which column is what, and what the columns mean. */
export interface LineSource {
  readonly table: RawTable;
  readonly mapping: FieldMapping;
  readonly prepared: PreparedColumns;
}

const numberAt = ({ prepared }: LineSource, field: ImportField, row: number) => prepared.numbers.get(field)?.[row];

/** Text of a cell: "" where it is empty, undefined where there is no such column. */
function textAt({ prepared }: LineSource, field: ImportField, row: number): string | undefined {
  const column = prepared.columns.texts.get(field);
  return column && (column.values[row] ?? "");
}

/** Why a row cannot be used; empty for a good one. */
export function findProblems(source: LineSource, row: number): readonly ImportFinding[] {
  const { table, mapping, prepared } = source;
  const line = table.rows[row]?.line ?? 0;
  const bad = badCellsOf(table, prepared.columns, row);
  const notUnderstood = [...bad, ...oddFlagOf(source, row)].map(({ column, text }) =>
    importFinding("import.cell-not-understood", { line, column }, { text }),
  );
  const missing = neededFields(mapping)
    .filter((field) => valueOf(source, field, row) === undefined)
    .map((field) => ({ field, column: mapping.get(field) ?? field }))
    .filter(({ column }) => !bad.some((cell) => cell.column === column))
    .map(({ field, column }) => importFinding("import.cell-missing", { line, column }, { field }));
  return [...notUnderstood, ...missing, ...checkDiscount(source, row)];
}

function neededFields(mapping: FieldMapping): readonly ImportField[] {
  return mapping.has("revenue") ? ["date", "revenue"] : ["date", "unit_price", "quantity"];
}

function valueOf(source: LineSource, field: ImportField, row: number): string | number | undefined {
  return field === "date" ? source.prepared.columns.dates.values[row] : numberAt(source, field, row);
}

function oddFlagOf({ table, mapping, prepared }: LineSource, row: number) {
  const column = mapping.get("special_price");
  if (column === undefined || prepared.specialPrices === undefined) return [];
  const isOdd =
    prepared.specialPrices[row] === undefined && prepared.columns.texts.get("special_price")?.states[row] === "value";
  return isOdd ? [{ column, text: rawText(table, row, column) }] : [];
}

function checkDiscount(source: LineSource, row: number): readonly ImportFinding[] {
  const { table, mapping } = source;
  const column = mapping.get("discount");
  if (column === undefined || Math.abs(numberAt(source, "discount", row) ?? 0) <= 1) return [];
  const place = { line: table.rows[row]?.line ?? 0, column };
  return [importFinding("import.discount-above-all", place, { text: rawText(table, row, column) })];
}

/** Makes the order line of a row without problems. */
export function buildLine(source: LineSource, row: number): OrderLine {
  const { table, prepared } = source;
  const quantity = numberAt(source, "quantity", row);
  const amounts = amountsOf(source, row);
  return {
    line: table.rows[row]?.line ?? 0,
    date: prepared.columns.dates.values[row] ?? "",
    ...amounts,
    order: textAt(source, "order", row),
    productGroup: textAt(source, "product_group", row),
    region: textAt(source, "region", row),
    article: textAt(source, "article", row),
    quantity,
    unit: textAt(source, "unit", row),
    atSpecialPrice: isAtSpecialPrice(source, row, amounts),
    contributionMargin: contributionMarginOf(source, row, amounts.revenue),
    returnedValue: source.mapping.has("returned_value") ? (numberAt(source, "returned_value", row) ?? 0) : undefined,
    onPromotion: prepared.promotions?.onPromotion[row],
    campaign: prepared.promotions?.campaigns?.[row],
    buyingUnit: textAt(source, "buying_unit", row),
  };
}

type Amounts = Pick<OrderLine, "revenue" | "grossRevenue" | "discountAmount">;

/**
 * Revenue is the revenue column, else unit price × quantity less the discount. Gross is what it was before the
 * discount; a discount of 100 % leaves no net to compute it from, then only unit price × quantity tells.
 */
function amountsOf(source: LineSource, row: number): Amounts {
  const unitPrice = numberAt(source, "unit_price", row);
  const quantity = numberAt(source, "quantity", row);
  const listed = unitPrice === undefined || quantity === undefined ? undefined : unitPrice * quantity;
  const net = source.mapping.has("revenue") ? numberAt(source, "revenue", row) : undefined;
  if (source.mapping.has("discount")) return shareOff(net, listed, numberAt(source, "discount", row) ?? 0);
  if (source.mapping.has("discount_amount"))
    return amountOff(net, listed, numberAt(source, "discount_amount", row) ?? 0);
  return { revenue: net ?? listed ?? 0 };
}

function shareOff(net: number | undefined, listed: number | undefined, share: number): Amounts {
  const gross = net === undefined || share === 1 ? listed : net / (1 - share);
  const revenue = net ?? (gross ?? 0) * (1 - share);
  return { revenue, grossRevenue: gross, discountAmount: gross === undefined ? undefined : gross * share };
}

function amountOff(net: number | undefined, listed: number | undefined, amount: number): Amounts {
  const revenue = net ?? (listed ?? 0) - amount;
  return { revenue, grossRevenue: revenue + amount, discountAmount: amount };
}

/** A flag column decides alone; else a price below the list price or a discount says it. */
function isAtSpecialPrice(source: LineSource, row: number, amounts: Amounts): boolean | undefined {
  const { mapping, prepared } = source;
  if (prepared.specialPrices) return prepared.specialPrices[row] ?? false;
  const hasPrices = mapping.has("list_price") && mapping.has("unit_price");
  const hasDiscount = mapping.has("discount") || mapping.has("discount_amount");
  if (!hasPrices && !hasDiscount) return undefined;
  const unitPrice = numberAt(source, "unit_price", row);
  const listPrice = numberAt(source, "list_price", row);
  const isBelowList = unitPrice !== undefined && listPrice !== undefined && unitPrice < listPrice * (1 - 1e-9);
  return isBelowList || (numberAt(source, "discount", row) ?? amounts.discountAmount ?? 0) > 0;
}

function contributionMarginOf(source: LineSource, row: number, revenue: number): number | undefined {
  if (source.mapping.has("contribution_margin")) return numberAt(source, "contribution_margin", row);
  const cost = numberAt(source, "cost", row);
  return cost === undefined ? undefined : revenue - cost;
}
