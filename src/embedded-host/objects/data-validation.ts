/** What may be entered into a range, and what is said about it. */
import type { ValidationError, ValidationPrompt, ValidationRule } from "../../package/workbook-file";
import type { AreasTarget } from "../areas-target";
import { choice, flag, keyOf, optional, record, text } from "../arguments";
import { HostError, itemNotFound } from "../host-error";
import { defineObject, method, scalar } from "../host-object";
import { checkCells } from "../invalid-cells";
import { changeChecks, setCheck, validationState, type Check } from "../validation-state";
import { apiRule, readRule } from "../validation-rules";
import { without } from "../without";
import { areasOrNull } from "./range-areas";

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const typeNames: Readonly<Record<ValidationRule["kind"], string>> = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** What Excel shows for a rule as long as nothing else is said. */
const plainAlert: ValidationError = { style: "stop", title: "", message: "" };
const noCheck: Check = { rule: { kind: "any" }, ignoreBlank: true, error: plainAlert };

export const dataValidationObject = defineObject<AreasTarget>({
  name: "DataValidation",
  since: "1.8",
  members: {
    Type: scalar(typeOf),
    Rule: scalar((target) => read(target, ({ rule }) => apiRule(rule)), setRule),
    IgnoreBlanks: scalar(
      (target) => read(target, ({ ignoreBlank }) => ignoreBlank),
      (target, value) => changeChecks(target, (check) => ({ ...check, ignoreBlank: flag(value) })),
    ),
    Prompt: scalar((target) => read(target, apiPrompt), writePrompt),
    ErrorAlert: scalar((target) => read(target, apiAlert), writeAlert),
    Valid: scalar((target) => {
      const { invalid, hasValid } = checkCells(target);
      return invalid.length === 0 ? true : hasValid ? null : false;
    }),
    Clear: method((target) => setCheck(target, undefined)),
    GetInvalidCells: method((target) => {
      const found = areasOrNull(target, checkCells(target).invalid);
      if (found) return found;
      throw itemNotFound("no cell is invalid");
    }, "1.9"),
    GetInvalidCellsOrNullObject: method((target) => areasOrNull(target, checkCells(target).invalid), "1.9"),
  },
});

function typeOf(target: AreasTarget): string {
  const state = validationState(target);
  if (state.kind === "same") return typeNames[state.check.rule.kind];
  if (state.kind === "none") return "None";
  return state.kind === "partial" ? "MixedCriteria" : "Inconsistent";
}

/** `null` where not all cells have the same validation. */
function read(target: AreasTarget, get: (check: Check) => unknown): unknown {
  const state = validationState(target);
  if (state.kind === "same") return get(state.check);
  return state.kind === "none" ? get(noCheck) : null;
}

/** Texts and the treatment of blanks stay where all cells have the same ones. */
function setRule(target: AreasTarget, value: unknown): void {
  const rule = readRule(record(value), target);
  const state = validationState(target);
  const before = state.kind === "same" ? state.check : noCheck;
  const isNew = state.kind !== "same" || before.rule.kind === "any";
  const hasAlert = before.error !== undefined || before.hiddenError !== undefined;
  setCheck(target, { ...before, rule, ...(isNew && !hasAlert && { error: plainAlert }) });
}

function apiPrompt({ prompt, hiddenPrompt }: Check) {
  const { title, message } = prompt ?? hiddenPrompt ?? { title: "", message: "" };
  return { title, message, showPrompt: prompt !== undefined };
}

function apiAlert({ error, hiddenError }: Check) {
  const { title, message, style } = error ?? hiddenError ?? plainAlert;
  return { title, message, showAlert: error !== undefined, style: keyOf<string>(alertStyles, style) };
}

function writePrompt(target: AreasTarget, value: unknown): void {
  const given = record(value);
  const prompt: ValidationPrompt = { title: limited(given["title"], 32), message: limited(given["message"], 255) };
  const isShown = optional(given["showPrompt"], flag, false);
  changeChecks(target, (check) => {
    const rest = without(without(check, "prompt"), "hiddenPrompt");
    if (isShown) return { ...rest, prompt };
    return prompt.title === "" && prompt.message === "" ? rest : { ...rest, hiddenPrompt: prompt };
  });
}

function writeAlert(target: AreasTarget, value: unknown): void {
  const given = record(value);
  const style = choice<ValidationError["style"]>(given["style"] ?? "Stop", alertStyles);
  const error: ValidationError = { style, title: limited(given["title"], 32), message: limited(given["message"], 225) };
  const isShown = optional(given["showAlert"], flag, true);
  changeChecks(target, (check) => {
    const rest = without(without(check, "error"), "hiddenError");
    return isShown ? { ...rest, error } : { ...rest, hiddenError: error };
  });
}

/** The lengths of MS-OI29500, 2.1.613. */
function limited(value: unknown, length: number): string {
  const given = optional(value, text, "");
  if (given.length > length)
    throw new HostError("InvalidArgument", `A text of a validation has more than ${length} characters.`);
  return given;
}
