/** Whether a row comes through the filter of one column. */
import { inPeriod, monthsOf, periodSerials, type FilterDay } from "./filter-periods";
import { dateOfSerial } from "./serial-dates";
import { wildcardPattern } from "./wildcards";
import type { CellFormat, CellValue, DateGroup, FilterCondition, FilterCriterion } from "./workbook-file";

export interface FilteredCell {
  readonly value: CellValue;
  /** As it is shown, in small letters; several where it is not known to whom. */
  readonly texts: readonly [string, ...string[]];
  readonly format: CellFormat;
}

type Test = (cell: FilteredCell) => boolean;

/**
 * The test of one column; undefined for a criterion that is not understood here.
 * @param cells all cells of the column: some criteria compare them with each other
 */
export function passes(criterion: FilterCriterion, cells: readonly FilteredCell[], day: FilterDay): Test | undefined {
  switch (criterion.kind) {
    case "values":
      return oneOf(criterion.texts, criterion.dates, day);
    case "custom": {
      const tests = criterion.conditions.map(meets);
      return (cell) => (criterion.all ? tests.every((test) => test(cell)) : tests.some((test) => test(cell)));
    }
    case "top":
      return (cell) => typeof cell.value === "number" && isAmongTop(criterion, cell.value, limitOf(criterion, cells));
    case "dynamic":
      return dynamic(criterion.type, cells, day);
    case "color":
      return ({ format }) =>
        (criterion.of === "cell" ? (format.fill ?? undefined) : format.font.color) === criterion.color;
    case "unknown":
      return undefined;
  }
}

function oneOf(texts: readonly string[], dates: readonly DateGroup[], { uses1904Dates }: FilterDay): Test {
  const listed = new Set(texts.map((text) => text.toLowerCase()));
  return ({ value, texts: shown }) =>
    shown.some((text) => listed.has(text)) ||
    (typeof value === "number" && dates.some((group) => isWithin(value, group, uses1904Dates)));
}

const precisions = ["year", "month", "day", "hour", "minute", "second"] as const;

function isWithin(serial: number, group: DateGroup, uses1904Dates: boolean): boolean {
  const date = dateOfSerial(serial, uses1904Dates);
  const found = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
  return precisions
    .slice(0, precisions.indexOf(group.precision) + 1)
    .every((precision) => found[precision] === group[precision]);
}

/** Numbers are compared with numbers, and texts with texts; only "not equal" lets the other kind through. */
function meets({ operator, value }: FilterCondition): Test {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (operator === "equal" || operator === "notEqual") {
    const isEqual = equals(value, number);
    return operator === "equal" ? isEqual : (cell) => !isEqual(cell);
  }
  if (!Number.isNaN(number)) return (cell) => typeof cell.value === "number" && compares(operator, cell.value - number);
  const text = value.toLowerCase();
  return (cell) =>
    typeof cell.value === "string" && compares(operator, cell.texts[0] < text ? -1 : Number(cell.texts[0] > text));
}

/** A single space is how files write an empty cell here. */
function equals(value: string, number: number): Test {
  if (value.trim() === "") return (cell) => cell.texts[0] === "";
  const pattern = wildcardPattern(value);
  return (cell) =>
    (typeof cell.value === "number" && cell.value === number) || cell.texts.some((text) => pattern.test(text));
}

function compares(operator: FilterCondition["operator"], difference: number): boolean {
  if (operator === "greaterThan") return difference > 0;
  if (operator === "greaterThanOrEqual") return difference >= 0;
  return operator === "lessThan" ? difference < 0 : difference <= 0;
}

type Top = Extract<FilterCriterion, { kind: "top" }>;

function isAmongTop({ fromTop }: Top, value: number, limit: number): boolean {
  return fromTop ? value >= limit : value <= limit;
}

/** The last number that comes through; those that equal it do as well. */
function limitOf({ fromTop, isPercent, count }: Top, cells: readonly FilteredCell[]): number {
  const numbers = numbersOf(cells).sort((left, right) => (fromTop ? right - left : left - right));
  const wanted = isPercent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  return numbers[Math.min(wanted, numbers.length) - 1] ?? Number.NaN;
}

function numbersOf(cells: readonly FilteredCell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function dynamic(type: string, cells: readonly FilteredCell[], day: FilterDay): Test | undefined {
  if (type === "aboveAverage" || type === "belowAverage") {
    const average = averageOf(cells);
    return ({ value }) => typeof value === "number" && (type === "aboveAverage" ? value > average : value < average);
  }
  const isInPeriod = inPeriod(type, day);
  return isInPeriod && (({ value }) => typeof value === "number" && isInPeriod(value));
}

function averageOf(cells: readonly FilteredCell[]): number {
  const numbers = numbersOf(cells);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** With the numbers that the criterion comes to now, which files keep beside it. */
export function withResult(
  criterion: FilterCriterion,
  cells: readonly FilteredCell[],
  day: FilterDay,
): FilterCriterion {
  if (criterion.kind === "top") return withFinite(criterion, "limit", limitOf(criterion, cells));
  if (criterion.kind !== "dynamic" || monthsOf(criterion.type)) return criterion;
  if (/Average$/.test(criterion.type)) return withFinite(criterion, "value", averageOf(cells));
  const period = periodSerials(criterion.type, day);
  return period ? { ...criterion, value: period.from, maximum: period.to } : criterion;
}

function withFinite<C extends FilterCriterion>(criterion: C, name: "limit" | "value", value: number): FilterCriterion {
  return Number.isFinite(value) ? { ...criterion, [name]: value } : criterion;
}
