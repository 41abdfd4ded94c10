import type { Change, Notice, Operator, Validation, ValidationRule } from "../workbook/changes";
import { validationDate } from "./validation-date";
import type { Proxies } from "./proxies";

type SetValidation = Extract<Change, { kind: "setValidation" }>;
type CheckingRule = Exclude<ValidationRule, { readonly kind: "any" }>;

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const satisfies Record<Operator, string>;

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const nothing: Notice = { title: "", message: "" };

export function setValidation(proxies: Proxies, { sheet, range, validation }: SetValidation): void {
  const target = proxies.range(sheet, range).dataValidation;
  // The order that Excel wants: clear, rule, then what is shown. Without a rule Excel takes a prompt alone.
  target.clear();
  if (validation.rule.kind !== "any") setRule(target, validation, validation.rule);
  target.prompt = { ...notice(validation.prompt), showPrompt: validation.prompt !== undefined };
}

function setRule(target: Excel.DataValidation, { ignoreBlank, error }: Validation, rule: CheckingRule): void {
  target.rule = hostRule(rule);
  target.ignoreBlanks = ignoreBlank;
  target.errorAlert = errorAlert(error);
}

function errorAlert(error: Validation["error"]): Excel.DataValidationErrorAlert {
  return { ...notice(error), showAlert: error !== undefined, style: alertStyles[error?.style ?? "stop"] };
}

function notice({ title, message }: Notice = nothing): Notice {
  return { title, message };
}

function hostRule(rule: CheckingRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: `=${rule.name}` } };
  const operator = operators[rule.operator];
  if (rule.kind === "date") {
    const first = { formula1: validationDate(rule.first), operator };
    return { date: rule.second === undefined ? first : { ...first, formula2: validationDate(rule.second) } };
  }
  const first = { formula1: rule.first, operator };
  const bounds = rule.second === undefined ? first : { ...first, formula2: rule.second };
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}
