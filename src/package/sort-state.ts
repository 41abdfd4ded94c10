/** How rows were last sorted: `sortState`, beside the filter of a table or inside that of a sheet. */
import { parseRange, rangeAddress } from "./cell-range";
import { filterColorIndex, readFilterColor } from "./filter-colors";
import type { SortCondition, SortState } from "./filter-file";
import type { StyleSheet } from "./style-sheet";
import type { CellRange } from "./workbook-file";
import { attribute, attributeText, childrenNamed, isTrue, type XmlElement } from "./xml-scan";

/** @param range the cells that are filtered, whose columns are counted */
export function readSortState(element: XmlElement, range: CellRange, styles: StyleSheet): SortState {
  return {
    matchCase: isTrue(attribute(element.attributes, "caseSensitive")),
    byStrokes: attribute(element.attributes, "sortMethod") === "stroke",
    conditions: childrenNamed(element, "sortCondition").map((condition) => readCondition(condition, range, styles)),
  };
}

function readCondition({ attributes }: XmlElement, range: CellRange, styles: StyleSheet): SortCondition {
  const on = attribute(attributes, "sortBy");
  const color = readFilterColor(styles, on === "fontColor" ? "font" : "cell", attributes);
  return {
    column: (parseRange(attribute(attributes, "ref") ?? "")?.left ?? range.left) - range.left,
    descending: isTrue(attribute(attributes, "descending")),
    on: on === "cellColor" || on === "fontColor" || on === "icon" ? on : "value",
    ...(color !== undefined && { color }),
  };
}

/** @param rows the cells that were sorted, without the header */
export function sortStateText(prefix: string, sort: SortState, rows: CellRange, styles: StyleSheet): string {
  const attributes = attributeText({
    caseSensitive: sort.matchCase ? 1 : undefined,
    sortMethod: sort.byStrokes ? "stroke" : undefined,
    ref: rangeAddress(rows),
  });
  const conditions = sort.conditions.map((condition) => conditionText(prefix, condition, rows, styles));
  return `<${prefix}sortState${attributes}>${conditions.join("")}</${prefix}sortState>`;
}

function conditionText(prefix: string, condition: SortCondition, rows: CellRange, styles: StyleSheet): string {
  const { column, descending, on, color } = condition;
  const left = rows.left + column;
  const attributes = attributeText({
    descending: descending ? 1 : undefined,
    sortBy: on === "value" ? undefined : on,
    ref: rangeAddress({ ...rows, left, right: left }),
    dxfId: difference(on, color, styles),
  });
  return `<${prefix}sortCondition${attributes}/>`;
}

function difference(on: SortCondition["on"], color: string | undefined, styles: StyleSheet): number | undefined {
  if (on === "cellColor") return filterColorIndex(styles, "cell", color);
  return on === "fontColor" ? filterColorIndex(styles, "font", color) : undefined;
}
