/** Filter criteria as the API writes and reads them, and as files hold them. */
import type { DateGroup, DatePart, FilterCondition, FilterCriterion, FilterOperator } from "../package/workbook-file";
import { choice, color, keyOf, number, optional, record, text } from "./arguments";
import type { Book } from "./book";
import { readCellInput } from "./cell-input";
import { dynamicTypes } from "./dynamic-filters";
import { invalidArgument, notSupported } from "./host-error";

/** From an `Excel.FilterCriteria`. What is `null` counts as left out: Excel itself answers such criteria. */
export function readCriteria(value: unknown, book: Book): FilterCriterion {
  const criteria = record(value, "filter criteria expected");
  const filterOn = text(criteria["filterOn"], "filterOn expected");
  const read = Object.hasOwn(readers, filterOn) ? readers[filterOn] : undefined;
  if (read) return read(criteria, book);
  throw filterOn === "Icon" ? notSupported("filters by icons") : invalidArgument(`the filter on ${filterOn}`);
}

type Criteria = Readonly<Record<string, unknown>>;

const readers: Readonly<Record<string, (criteria: Criteria, book: Book) => FilterCriterion>> = {
  Values: ({ values }) => valuesCriterion(values),
  Custom: ({ criterion1, criterion2, operator }, book) => customCriterion(criterion1, criterion2, operator, book),
  TopItems: ({ criterion1 }) => topCriterion(Number(criterion1), true, false),
  TopPercent: ({ criterion1 }) => topCriterion(Number(criterion1), true, true),
  BottomItems: ({ criterion1 }) => topCriterion(Number(criterion1), false, false),
  BottomPercent: ({ criterion1 }) => topCriterion(Number(criterion1), false, true),
  CellColor: (criteria) => colorCriterion(criteria["color"], "cell"),
  FontColor: (criteria) => colorCriterion(criteria["color"], "font"),
  Dynamic: ({ dynamicCriteria }) => dynamicCriterion(dynamicCriteria),
};

/** Texts as cells show them, or points in time. */
export function valuesCriterion(values: unknown): FilterCriterion {
  if (!Array.isArray(values)) throw invalidArgument("a list of values expected");
  const texts = values.filter((value) => typeof value === "string");
  const dates = values.filter((value) => typeof value !== "string").map(readDate);
  return { kind: "values", texts, dates };
}

const precisions: Readonly<Record<string, DatePart>> = {
  Year: "year",
  Month: "month",
  Day: "day",
  Hour: "hour",
  Minute: "minute",
  Second: "second",
};

const isoPattern = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?)?)?)?/;

function readDate(value: unknown): DateGroup {
  const { date, specificity } = record(value, "text or a date with its specificity expected");
  const match = isoPattern.exec(text(date));
  if (!match) throw invalidArgument(`the date ${JSON.stringify(date)}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  return { precision: choice(specificity, precisions), year, month, day, hour, minute, second };
}

/** The longer ones first: each begins with a shorter one. */
const operators: readonly (readonly [sign: string, FilterOperator])[] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

/** Two criteria are joined by "And" where nothing else is said, as declared. */
export function customCriterion(first: unknown, second: unknown, operator: unknown, book: Book): FilterCriterion {
  const given = [first, second].filter(
    (criterion) => criterion !== null && criterion !== undefined && criterion !== "",
  );
  if (given.length === 0) throw invalidArgument("a criterion expected");
  const conditions = given.map((criterion) => readCondition(text(criterion), book));
  const all = choice<boolean>(optional(operator, String, "And"), { And: true, Or: false });
  const [only] = conditions;
  if (conditions.length === 1 && only?.operator === "equal" && only.value === "")
    return { kind: "values", texts: [""], dates: [] };
  return { kind: "custom", all: conditions.length > 1 && all, conditions };
}

/** Numbers and dates are read as in English (US). "<>" alone lets cells with something in them through. */
function readCondition(criterion: string, book: Book): FilterCondition {
  const [sign, operator] = operators.find(([start]) => criterion.startsWith(start)) ?? (["", "equal"] as const);
  const value = criterion.slice(sign.length);
  if (operator === "notEqual" && value === "") return { operator, value: " " };
  const read = readCellInput(value, book.year);
  return { operator, value: read.kind === "value" && typeof read.value === "number" ? String(read.value) : value };
}

/** Excel takes 1 to 500 items, or 1 to 100 per cent of them. */
export function topCriterion(count: number, fromTop: boolean, isPercent: boolean): FilterCriterion {
  const isRight = Number.isInteger(count) && count >= 1 && count <= (isPercent ? 100 : 500);
  if (isRight) return { kind: "top", fromTop, isPercent, count };
  throw invalidArgument(`${count} items or per cent`);
}

export function colorCriterion(value: unknown, of: "cell" | "font"): FilterCriterion {
  return { kind: "color", of, color: color(value) };
}

export function dynamicCriterion(value: unknown): FilterCriterion {
  return { kind: "dynamic", type: choice(value, dynamicTypes) };
}

/** An `Excel.FilterCriteria`; `null` without one. */
export function apiCriteria(criterion: FilterCriterion | undefined): unknown {
  switch (criterion?.kind) {
    case undefined:
      return null;
    case "values":
      return { filterOn: "Values", values: [...criterion.texts, ...criterion.dates.map(apiDate)] };
    case "custom": {
      const [criterion1, criterion2] = criterion.conditions.map(apiCondition);
      const join = criterion2 === undefined ? {} : { criterion2, operator: criterion.all ? "And" : "Or" };
      return { filterOn: "Custom", criterion1, ...join };
    }
    case "top": {
      const filterOn = `${criterion.fromTop ? "Top" : "Bottom"}${criterion.isPercent ? "Percent" : "Items"}`;
      return { filterOn, criterion1: String(number(criterion.count)) };
    }
    case "color":
      return { filterOn: criterion.of === "cell" ? "CellColor" : "FontColor", color: criterion.color ?? "" };
    case "dynamic":
      return { filterOn: "Dynamic", dynamicCriteria: keyOf(dynamicTypes, criterion.type) ?? "Unknown" };
    case "unknown":
      throw notSupported("reading a filter by icons, or one that newer editions of Excel have brought");
  }
}

function apiCondition({ operator, value }: FilterCondition): string {
  const sign = operators.find(([, known]) => known === operator)?.[0] ?? "=";
  return sign + value.trim();
}

function apiDate(group: DateGroup): unknown {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${group.year}-${two(group.month)}-${two(group.day)}`;
  const time = `${two(group.hour)}:${two(group.minute)}:${two(group.second)}`;
  const hasTime = ["hour", "minute", "second"].includes(group.precision);
  return { date: hasTime ? `${day}T${time}` : day, specificity: keyOf(precisions, group.precision) };
}
