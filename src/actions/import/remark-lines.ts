import type { VolumeUnits } from "../../domain/kpi/actuals-options";
import type { OrderLine } from "../../domain/kpi/order-line";
import { unitsOf } from "../../domain/kpi/volume";
import type { LineSource } from "./build-line";
import { listLines } from "./check-currency";
import type { ImportField } from "./import-fields";
import { importFinding, type ImportFinding } from "./import-findings";

/** Remarks on the lines that are used: what is empty, turned or doubled in them. `rows` are aligned with `lines`. */
export function remarkLines(
  source: LineSource,
  rows: readonly number[],
  lines: readonly OrderLine[],
  units: VolumeUnits,
): readonly ImportFinding[] {
  return [
    ...remarkEmptyTexts(source, lines),
    ...remarkUnits(source, lines, units),
    ...remarkEmptyNumbers(source, rows),
    ...remarkCreditNotes(lines),
    ...remarkFreeGoods(source, rows, lines),
    ...remarkDuplicates(source, rows),
    ...remarkCustomers(source, rows),
  ];
}

function remarkEmptyTexts(source: LineSource, lines: readonly OrderLine[]): readonly ImportFinding[] {
  const remark = (
    field: ImportField,
    isEmpty: (line: OrderLine) => boolean,
    make: (count: number) => ImportFinding,
  ) => {
    const count = source.mapping.has(field) ? lines.filter(isEmpty).length : 0;
    return count === 0 ? [] : [make(count)];
  };
  const at = (field: ImportField) => ({ column: source.mapping.get(field) ?? field });
  return [
    ...remark(
      "order",
      (line) => line.order === "",
      (count) => importFinding("import.order-missing", at("order"), { count }),
    ),
    ...remark(
      "article",
      (line) => line.article === "",
      (count) => importFinding("import.article-missing", at("article"), { count }),
    ),
    ...remark(
      "buying_unit",
      (line) => line.buyingUnit === "",
      (count) => importFinding("import.buying-unit-missing", at("buying_unit"), { count }),
    ),
    ...remark(
      "product_group",
      (line) => line.productGroup === "",
      (count) => importFinding("import.group-not-stated", at("product_group"), { count }),
    ),
    ...remark(
      "region",
      (line) => line.region === "",
      (count) => importFinding("import.region-not-stated", at("region"), { count }),
    ),
  ];
}

function remarkUnits(
  { mapping }: LineSource,
  lines: readonly OrderLine[],
  units: VolumeUnits,
): readonly ImportFinding[] {
  const column = mapping.get("unit");
  const unnamed = lines.filter(({ unit, quantity }) => unit === "" && quantity !== undefined);
  if (column === undefined || unnamed.length === 0) return [];
  const params = { count: unnamed.length, unit: unitsOf(unnamed, units).join(", ") };
  return [importFinding("import.unit-missing", { column }, params)];
}

/** Numbers that a KPI needs from every line; an empty discount or return simply means none. */
const wantedNumbers: readonly ImportField[] = ["quantity", "contribution_margin", "cost", "list_price"];

function remarkEmptyNumbers(source: LineSource, rows: readonly number[]): readonly ImportFinding[] {
  const emptyOf = (field: ImportField) => {
    const values = source.prepared.numbers.get(field);
    return values === undefined ? 0 : rows.filter((row) => values[row] === undefined).length;
  };
  const wanted = wantedNumbers.flatMap((field) => {
    const count = emptyOf(field);
    return count === 0
      ? []
      : [importFinding("import.cells-empty", { column: source.mapping.get(field) ?? field }, { field, count })];
  });
  const count = emptyOf("discount");
  const column = source.mapping.get("discount") ?? "discount";
  const currencies = source.prepared.columns.texts.get("currency");
  const unnamed = currencies === undefined ? 0 : rows.filter((row) => currencies.values[row] === undefined).length;
  return [
    ...wanted,
    ...(count === 0 ? [] : [importFinding("import.discount-empty", { column }, { count })]),
    ...(unnamed === 0
      ? []
      : [importFinding("import.currency-missing", { column: currencies?.header ?? "" }, { count: unnamed })]),
  ];
}

function remarkCreditNotes(lines: readonly OrderLine[]): readonly ImportFinding[] {
  const count = lines.filter(({ revenue, quantity }) => revenue < 0 || (quantity ?? 0) < 0).length;
  return count === 0 ? [] : [importFinding("import.credit-notes", {}, { count })];
}

function remarkFreeGoods(
  source: LineSource,
  rows: readonly number[],
  lines: readonly OrderLine[],
): readonly ImportFinding[] {
  const discounts = source.prepared.numbers.get("discount");
  const count = rows.filter((row, index) => discounts?.[row] === 1 && lines[index]?.grossRevenue === undefined).length;
  const column = source.mapping.get("discount") ?? "discount";
  return count === 0 ? [] : [importFinding("import.discount-of-all", { column }, { count })];
}

function remarkDuplicates({ table }: LineSource, rows: readonly number[]): readonly ImportFinding[] {
  const seen = new Set<string>();
  const doubled = rows.filter((row) => {
    const key = JSON.stringify(table.rows[row]?.cells);
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  });
  const lines = listLines(doubled.map((row) => table.rows[row]?.line ?? 0));
  return doubled.length === 0 ? [] : [importFinding("import.duplicate-lines", {}, { count: doubled.length, lines })];
}

function remarkCustomers({ prepared }: LineSource, rows: readonly number[]): readonly ImportFinding[] {
  const column = prepared.columns.texts.get("customer");
  const customers = [...new Set(rows.map((row) => column?.values[row]).filter((name) => name !== undefined))];
  if (column === undefined || customers.length < 2) return [];
  const listed = customers.slice(0, 5).join(", ");
  const params = { count: customers.length, examples: `${listed}${customers.length > 5 ? " …" : ""}` };
  return [importFinding("import.several-customers", { column: column.header }, params)];
}
