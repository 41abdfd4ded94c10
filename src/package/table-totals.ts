/** What a table's totals row says below each column: attributes and a formula of its `tableColumn`. */
import { TABLE_COLUMN_ORDER } from "./schema-order";
import type { TableTotal, TotalFunction } from "./workbook-file";
import { withChild, withElementAttribute } from "./xml-edit";
import { attribute, childNamed, innerXml, type XmlElement } from "./xml-scan";
import { decodeContent, decodeControls, encodeControlsAndBreaks, encodeXml } from "./xml-text";

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
