import type { CellRange, Validation, ValidationRule } from "../../package/workbook-file";
import { isSameRange } from "../addresses";
import { choice, flag, keyOf, optional, record, text } from "../arguments";
import { readDate } from "../date-input";
import { toApiFormula, toRuleFormula } from "../formulas";
import { HostError, invalidArgument, notSupported } from "../host-error";
import { defineObject, method, scalar } from "../host-object";
import type { RangeTarget } from "../range-target";
import { without } from "../without";

type Bounds = Extract<ValidationRule, { formula1: string }>;

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
  textLength: "textLength",
};
const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const typeNames = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

/** What Excel shows for a rule as long as nothing else is said. */
const plainAlert = { style: "stop", title: "", message: "" } as const;

export const dataValidationObject = defineObject<RangeTarget>({
  name: "DataValidation",
  since: "1.8",
  members: {
    Type: scalar((target) => (find(target) ? typeNames[existing(target).rule.kind] : "None")),
    Rule: scalar(
      (target) => (find(target) ? apiRule(existing(target).rule) : {}),
      (target, value) => set(target, { rule: readRule(record(value), target), ignoreBlank: true, error: plainAlert }),
    ),
    IgnoreBlanks: scalar(
      (target) => find(target)?.ignoreBlank ?? true,
      (target, value) => set(target, { ...existing(target), ignoreBlank: flag(value) }),
    ),
    Prompt: scalar((target) => apiPrompt(find(target)), writePrompt),
    ErrorAlert: scalar((target) => apiAlert(find(target)), writeAlert),
    Clear: method(({ sheet, area }) => sheet.setValidation(area, undefined)),
  },
});

function find({ sheet, area }: RangeTarget): Validation | undefined {
  return sheet.validations.find(({ range }) => isSameRange(range, area));
}

function existing(target: RangeTarget): Validation {
  const found = find(target);
  if (found) return found;
  throw notSupported("a prompt or an error alert without a rule of the same range");
}

function set(
  { sheet, area }: RangeTarget,
  validation: Omit<Validation, "range"> & { readonly range?: CellRange },
): void {
  sheet.setValidation(area, without(validation, "range"));
}

function readRule(rule: Readonly<Record<string, unknown>>, target: RangeTarget): ValidationRule {
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined || others.length > 0) throw invalidArgument("a validation needs exactly one rule");
  const given = record(rule[kind]);
  if (kind === "list") return readList(given, target);
  if (kind === "custom") return { kind: "custom", formula: toRuleFormula(target.book.file, text(given["formula"])) };
  return readBounds(choice(kind, boundKinds), given, target);
}

function readList({ source, inCellDropDown }: Readonly<Record<string, unknown>>, target: RangeTarget): ValidationRule {
  if (optional(inCellDropDown, flag, true) === false) throw notSupported("a list validation without its drop-down");
  const written = text(source);
  if (written.startsWith("=")) return { kind: "list", source: toRuleFormula(target.book.file, written) };
  if (written.length > 255) throw invalidArgument("a literal list of more than 255 characters");
  return { kind: "list", source: `"${written.replaceAll('"', '""')}"` };
}

function readBounds(
  kind: Bounds["kind"],
  given: Readonly<Record<string, unknown>>,
  target: RangeTarget,
): ValidationRule {
  const operator = choice(given["operator"], operators);
  const formula1 = readBound(kind, given["formula1"], target);
  if (operator !== "between" && operator !== "notBetween") return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: readBound(kind, given["formula2"], target) };
}

/** Numbers are plain; dates are ISO texts or formulas, never numbers. */
function readBound(kind: Bounds["kind"], value: unknown, { book }: RangeTarget): string {
  if (typeof value === "string" && value.startsWith("=")) return toRuleFormula(book.file, value);
  if (kind !== "date") return plainNumber(value);
  const date = typeof value === "string" ? readDate(value.slice(0, 10), book.year) : undefined;
  if (date) return String(date.value);
  throw invalidArgument(`${JSON.stringify(value)} as a date of a validation`);
}

function plainNumber(value: unknown): string {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "number" && Number.isFinite(number)) return String(number);
  throw invalidArgument(`${JSON.stringify(value)} as a bound of a validation`);
}

function apiRule(rule: ValidationRule): unknown {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: apiSource(rule.source) } };
  if (rule.kind === "custom") return { custom: { formula: `=${rule.formula}` } };
  const { formula1, formula2 } = rule;
  const bounds = {
    formula1: toApiFormula(formula1, undefined),
    ...(formula2 !== undefined && { formula2: toApiFormula(formula2, undefined) }),
  };
  return { [keyOf(boundKinds, rule.kind) ?? ""]: { ...bounds, operator: keyOf(operators, rule.operator) } };
}

function apiSource(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
}

function apiPrompt(validation: Validation | undefined): unknown {
  const { title = "", message = "" } = validation?.prompt ?? {};
  return { title, message, showPrompt: validation?.prompt !== undefined };
}

function apiAlert(validation: Validation | undefined): unknown {
  const { title = "", message = "", style = "stop" } = validation?.error ?? {};
  return { title, message, showAlert: validation?.error !== undefined, style: keyOf<string>(alertStyles, style) };
}

function writePrompt(target: RangeTarget, value: unknown): void {
  const { title, message, showPrompt } = record(value);
  const rest = without(existing(target), "prompt");
  if (optional(showPrompt, flag, false) === false) return set(target, rest);
  set(target, { ...rest, prompt: { title: limited(title, 32), message: limited(message, 255) } });
}

function writeAlert(target: RangeTarget, value: unknown): void {
  const { title, message, showAlert, style } = record(value);
  const rest = without(existing(target), "error");
  if (optional(showAlert, flag, true) === false) return set(target, rest);
  const level = choice<"stop" | "warning" | "information">(style ?? "Stop", alertStyles);
  set(target, { ...rest, error: { style: level, title: limited(title, 32), message: limited(message, 225) } });
}

function limited(value: unknown, length: number): string {
  const read = optional(value, text, "");
  if (read.length > length)
    throw new HostError("InvalidArgument", `A text of a validation has more than ${length} characters.`);
  return read;
}
