/** Rules of data validations as the API has them, and as the file holds them. */
import type { ValidationRule } from "../package/workbook-file";
import { formatAbsolute } from "./addresses";
import { choice, flag, keyOf, optional, record, text } from "./arguments";
import { readDate } from "./date-input";
import { toApiFormula, toRuleFormula } from "./formulas";
import { invalidArgument } from "./host-error";
import { rangeObject } from "./objects/range";
import type { SheetTarget } from "./range-target";

type Bounds = Extract<ValidationRule, { formula1: string }>;
type Given = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, Bounds["operator"]>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const boundKinds: Readonly<Record<string, Bounds["kind"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Exactly one kind of rule is given. */
export function readRule(rule: Given, target: SheetTarget): ValidationRule {
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined || others.length > 0) throw invalidArgument("a validation needs exactly one rule");
  const given = record(rule[kind]);
  if (kind === "list") return readList(given, target);
  if (kind === "custom") return { kind: "custom", formula: readFormula(given["formula"], target) };
  return readBounds(choice(kind, boundKinds), given, target);
}

function readFormula(value: unknown, { book }: SheetTarget): string {
  const formula = toRuleFormula(book.file, text(value, "formula expected"));
  if (formula !== "") return formula;
  throw invalidArgument("an empty formula of a validation");
}

/** A literal list stands in the file with its quotes; without them it may have 255 characters. */
function readList({ source, inCellDropDown }: Given, target: SheetTarget): ValidationRule {
  const hidden = optional(inCellDropDown, flag, true) ? {} : ({ isHidden: true } as const);
  const range = reference(source);
  if (range !== undefined) return { kind: "list", source: range, ...hidden };
  const written = text(source, "source of a list expected");
  if (written.startsWith("=")) return { kind: "list", source: readFormula(written, target), ...hidden };
  if (written === "") throw invalidArgument("an empty list");
  if (written.length > 255) throw invalidArgument("a literal list of more than 255 characters");
  return { kind: "list", source: `"${written.replaceAll('"', '""')}"`, ...hidden };
}

/** A range as an argument stands for its cells, wherever the rule is read from. */
function reference(value: unknown): string | undefined {
  const range = rangeObject.targetOf(value);
  return range && formatAbsolute(range.sheet.name, range.area);
}

function readBounds(kind: Bounds["kind"], given: Given, target: SheetTarget): ValidationRule {
  const operator = choice(given["operator"], operators);
  const formula1 = readBound(kind, given["formula1"], target);
  if (operator !== "between" && operator !== "notBetween") return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: readBound(kind, given["formula2"], target) };
}

/** Numbers are plain; dates and times are texts, ISO or as they are typed in English (US), or formulas, never numbers. */
function readBound(kind: Bounds["kind"], value: unknown, target: SheetTarget): string {
  const range = reference(value);
  if (range !== undefined) return range;
  if (typeof value === "string" && value.startsWith("=")) return readFormula(value, target);
  if (kind !== "date" && kind !== "time") return plainNumber(value);
  const moment =
    typeof value === "string" ? (readMoment(value.trim(), target) ?? typedMoment(value, target)) : undefined;
  if (moment === undefined) throw invalidArgument(`${JSON.stringify(value)} as a date or time of a validation`);
  return String(kind === "time" ? moment % 1 : moment);
}

const isoMoment =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|[T ])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The serial number of an ISO date, time or both; the clock time is taken as it is written. */
function readMoment(value: string, { book }: SheetTarget): number | undefined {
  const match = value === "" ? null : isoMoment.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (time >= 1 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  if (year === undefined) return time;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.toISOString().slice(0, 10) !== value.slice(0, 10)) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569 - (book.file.uses1904Dates ? 1462 : 0);
  return serial + time;
}

/** "1/1/2000" and "9:00 AM", as Microsoft's sample "Data validation types" has them. */
function typedMoment(value: string, { book }: SheetTarget): number | undefined {
  const serial = readDate(value, book.year)?.value;
  return serial !== undefined && serial >= 1 && book.file.uses1904Dates ? serial - 1462 : serial;
}

function plainNumber(value: unknown): string {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return String(number);
  throw invalidArgument(`${JSON.stringify(value)} as a bound of a validation`);
}

/** Bounds are always read as formulas, such as "=10". */
export function apiRule(rule: ValidationRule): unknown {
  if (rule.kind === "any") return {};
  if (rule.kind === "list") return { list: { inCellDropDown: rule.isHidden !== true, source: apiSource(rule.source) } };
  if (rule.kind === "custom") return { custom: { formula: toApiFormula(rule.formula, undefined) } };
  const { formula1, formula2 } = rule;
  const bounds = {
    formula1: toApiFormula(formula1, undefined),
    ...(formula2 !== undefined && { formula2: toApiFormula(formula2, undefined) }),
  };
  return { [keyOf(boundKinds, rule.kind) ?? ""]: { ...bounds, operator: keyOf(operators, rule.operator) } };
}

function apiSource(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : toApiFormula(source, undefined);
}
