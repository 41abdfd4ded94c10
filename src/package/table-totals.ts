/** What a table's totals row says below each column: attributes and a formula of its `tableColumn`. */
import { TABLE_COLUMN_ORDER } from "./schema-order";
import type { Cell, TableTotal, TotalFunction } from "./workbook-file";
import { withChild, withElementAttribute } from "./xml-edit";
import { attribute, childNamed, innerXml, type XmlElement } from "./xml-scan";
import { decodeContent, decodeControls, encodeControlsAndBreaks, encodeXml } from "./xml-text";

/** The numbers of SUBTOTAL, which leave hidden rows out. */
export const subtotals: Readonly<Partial<Record<TotalFunction, number>>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

const functions: readonly TotalFunction[] = [
  "sum",
  "min",
  "max",
  "average",
  "count",
  "countNums",
  "stdDev",
  "var",
  "custom",
];

export function readTotal(column: XmlElement): TableTotal {
  const written = attribute(column.attributes, "totalsRowFunction");
  const label = attribute(column.attributes, "totalsRowLabel");
  const formula = childNamed(column, "totalsRowFormula");
  return {
    function: functions.find((name) => name === written) ?? "none",
    ...(label !== undefined && { label: decodeControls(label) }),
    ...(formula !== undefined && { formula: decodeContent(innerXml(formula)) }),
  };
}

export function withTotal(column: XmlElement, total: TableTotal): XmlElement {
  const { label, formula } = total;
  const labelled = withElementAttribute(column, "totalsRowLabel", label && encodeControlsAndBreaks(label));
  const named = total.function === "none" ? undefined : total.function;
  const tag = `${column.prefix}totalsRowFormula`;
  const text = formula === undefined ? undefined : `<${tag}>${encodeXml(formula)}</${tag}>`;
  const counted = withElementAttribute(labelled, "totalsRowFunction", named);
  return withChild(counted, TABLE_COLUMN_ORDER, "totalsRowFormula", text);
}

/** What a cell of the totals row says about its column. */
export function totalOfCell(cell: Cell | undefined, table: string, column: string): TableTotal {
  if (cell?.formula !== undefined) return totalOfFormula(cell.formula, table, column);
  const value = cell?.value ?? null;
  if (value === null) return { function: "none" };
  return { function: "none", label: typeof value === "object" ? value.error : String(value) };
}

function totalOfFormula(formula: string, table: string, column: string): TableTotal {
  const [, number, named, bracket] =
    /^SUBTOTAL\(\s*(\d+)\s*,\s*([^\s[\](),]*)\[((?:'[\s\S]|[^[\]'])*)\]\s*\)$/i.exec(formula) ?? [];
  // Within the table its name can be left out.
  const isOfTable = named === "" || isSame(named, table);
  const isOwn = isOfTable && isSame(bracket?.replace(/'([\s\S])/g, "$1"), column);
  const found = functions.find((name) => subtotals[name] === Number(number));
  return isOwn && found !== undefined ? { function: found } : { function: "custom", formula };
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

export function isSameTotal(one: TableTotal, other: TableTotal): boolean {
  return one.function === other.function && one.label === other.label && one.formula === other.formula;
}
