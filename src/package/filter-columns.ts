/** Criteria of filtered columns: `filterColumn` in `autoFilter`, in tables and on sheets alike. */
import { filterColorIndex, readFilterColor } from "./filter-colors";
import type { DateGroup, DatePart, FilterCondition, FilterCriterion, FilterOperator } from "./filter-file";
import type { StyleSheet } from "./style-sheet";
import {
  attribute,
  attributeText,
  childrenNamed,
  elementText,
  isTrue,
  parseElement,
  withAttribute,
  type XmlElement,
  type XmlPiece,
} from "./xml-scan";

/** The criterion of a column; undefined without one. */
export function readCriterion(filter: XmlElement, column: number, styles: StyleSheet): FilterCriterion | undefined {
  const piece = filter.pieces.find((candidate) => isColumn(candidate, column));
  const inner = piece && parseElement(piece.text).pieces.find((child) => child.name !== "");
  if (inner === undefined) return undefined;
  const element = parseElement(inner.text);
  return readers[element.name]?.(element, styles) ?? { kind: "unknown" };
}

/** The `autoFilter` with the column's criterion replaced or removed; columns stand in order. */
export function withCriterion(
  filter: XmlElement,
  column: number,
  criterion: FilterCriterion | undefined,
  styles: StyleSheet,
): XmlElement {
  const known = filter.pieces.find((piece) => isColumn(piece, column));
  const others = filter.pieces.filter((piece) => piece !== known);
  const piece = columnPiece(filter.prefix, column, known, criterion && criterionText(filter.prefix, criterion, styles));
  const before = others.filter((other) => other.name === "filterColumn" && columnOf(other.text) < column);
  const after = others.filter((other) => !before.includes(other));
  return { ...filter, pieces: [...before, ...(piece ? [piece] : []), ...after] };
}

/** True where some column has a criterion, and not only a hidden button. */
export function hasCriteria(filter: XmlElement | undefined): boolean {
  return (filter?.pieces ?? []).some(
    (piece) => piece.name === "filterColumn" && parseElement(piece.text).pieces.some((child) => child.name !== ""),
  );
}

/** The `autoFilter` after columns moved: `change` answers the new place of a column, undefined for one that is gone. */
export function withMovedColumns(filter: XmlElement, change: (column: number) => number | undefined): XmlElement {
  const pieces = filter.pieces.flatMap((piece): XmlPiece[] => {
    if (piece.name !== "filterColumn") return [piece];
    const moved = change(columnOf(piece.text));
    if (moved === undefined) return [];
    const element = parseElement(piece.text);
    return [
      { ...piece, text: elementText({ ...element, attributes: withAttribute(element.attributes, "colId", moved) }) },
    ];
  });
  return { ...filter, pieces };
}

export function columnOf(filterColumn: string): number {
  return Number(/\bcolId="(\d+)"/.exec(filterColumn)?.[1] ?? 0);
}

function isColumn(piece: XmlPiece, column: number): boolean {
  return piece.name === "filterColumn" && columnOf(piece.text) === column;
}

/** Attributes such as a hidden button stay, even without a criterion. */
function columnPiece(
  prefix: string,
  colId: number,
  known: XmlPiece | undefined,
  text: string | undefined,
): XmlPiece | undefined {
  const attributes = known === undefined ? attributeText({ colId }) : parseElement(known.text).attributes;
  const isBare = withAttribute(attributes, "colId", undefined).trim() === "";
  if (text === undefined && isBare) return undefined;
  const pieces = text === undefined ? [] : [{ name: "", text }];
  return { name: "filterColumn", text: elementText({ prefix, name: "filterColumn", attributes, pieces }) };
}

type Reader = (element: XmlElement, styles: StyleSheet) => FilterCriterion;

const readers: Readonly<Record<string, Reader>> = {
  filters: (element) => ({
    kind: "values",
    texts: [
      ...childrenNamed(element, "filter").map(({ attributes }) => attribute(attributes, "val") ?? ""),
      ...(isTrue(attribute(element.attributes, "blank")) ? [""] : []),
    ],
    dates: childrenNamed(element, "dateGroupItem").map(readDate),
  }),
  customFilters: (element) => ({
    kind: "custom",
    all: isTrue(attribute(element.attributes, "and")),
    conditions: childrenNamed(element, "customFilter").map(readCondition),
  }),
  top10: ({ attributes }) => ({
    kind: "top",
    fromTop: isTrue(attribute(attributes, "top") ?? "1"),
    isPercent: isTrue(attribute(attributes, "percent")),
    count: Number(attribute(attributes, "val")),
    ...optionalNumber("limit", attribute(attributes, "filterVal")),
  }),
  dynamicFilter: ({ attributes }) => ({
    kind: "dynamic",
    type: attribute(attributes, "type") ?? "null",
    ...optionalNumber("value", attribute(attributes, "val")),
    ...optionalNumber("maximum", attribute(attributes, "maxVal")),
  }),
  colorFilter: ({ attributes }, styles) => {
    const of = isTrue(attribute(attributes, "cellColor") ?? "1") ? "cell" : "font";
    return { kind: "color", of, color: readFilterColor(styles, of, attributes) };
  },
};

function optionalNumber<Name extends string>(name: Name, text: string | undefined): { readonly [key in Name]?: number };
function optionalNumber(name: string, text: string | undefined): Readonly<Record<string, number>> {
  return text === undefined ? {} : { [name]: Number(text) };
}

const operators: readonly FilterOperator[] = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
];

function readCondition({ attributes }: XmlElement): FilterCondition {
  const written = attribute(attributes, "operator");
  const operator = operators.find((candidate) => candidate === written) ?? "equal";
  return { operator, value: attribute(attributes, "val") ?? "" };
}

const parts: readonly DatePart[] = ["year", "month", "day", "hour", "minute", "second"];

function readDate({ attributes }: XmlElement): DateGroup {
  const part = (name: DatePart, fallback: number) => Number(attribute(attributes, name) ?? fallback);
  const written = attribute(attributes, "dateTimeGrouping");
  return {
    precision: parts.find((candidate) => candidate === written) ?? "day",
    year: part("year", 1900),
    month: part("month", 1),
    day: part("day", 1),
    hour: part("hour", 0),
    minute: part("minute", 0),
    second: part("second", 0),
  };
}

function criterionText(prefix: string, criterion: FilterCriterion, styles: StyleSheet): string {
  switch (criterion.kind) {
    case "values":
      return valuesText(prefix, criterion.texts, criterion.dates);
    case "custom":
      return customText(prefix, criterion.all, criterion.conditions);
    case "top": {
      const { fromTop, isPercent, count, limit } = criterion;
      const flags = { top: fromTop ? undefined : 0, percent: isPercent ? 1 : undefined };
      return `<${prefix}top10${attributeText({ ...flags, val: count, filterVal: limit })}/>`;
    }
    case "dynamic": {
      const { type, value: val, maximum: maxVal } = criterion;
      return `<${prefix}dynamicFilter${attributeText({ type, val, maxVal })}/>`;
    }
    case "color":
      return colorText(prefix, criterion.of, criterion.color, styles);
    case "unknown":
      return "";
  }
}

function valuesText(prefix: string, texts: readonly string[], dates: readonly DateGroup[]): string {
  const listed = texts.filter((text) => text !== "").map((val) => `<${prefix}filter${attributeText({ val })}/>`);
  const groups = dates.map((date) => `<${prefix}dateGroupItem${dateText(date)}/>`);
  const blank = attributeText({ blank: texts.includes("") ? 1 : undefined });
  return `<${prefix}filters${blank}>${[...listed, ...groups].join("")}</${prefix}filters>`;
}

/** Only the parts that count are written. */
function dateText(date: DateGroup): string {
  const counted = parts.slice(0, parts.indexOf(date.precision) + 1);
  const values = Object.fromEntries(counted.map((part) => [part, date[part]]));
  return attributeText({ ...values, dateTimeGrouping: date.precision });
}

function customText(prefix: string, all: boolean, conditions: readonly FilterCondition[]): string {
  const inner = conditions.map(({ operator, value }) => {
    return `<${prefix}customFilter${attributeText({ operator: operator === "equal" ? undefined : operator, val: value })}/>`;
  });
  return `<${prefix}customFilters${attributeText({ and: all ? 1 : undefined })}>${inner.join("")}</${prefix}customFilters>`;
}

function colorText(prefix: string, of: "cell" | "font", color: string | undefined, styles: StyleSheet): string {
  const dxfId = filterColorIndex(styles, of, color);
  return `<${prefix}colorFilter${attributeText({ dxfId, cellColor: of === "cell" ? undefined : 0 })}/>`;
}
