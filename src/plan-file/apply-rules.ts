import type { ValidationRule as FileRule, WorkbookFile } from "../package/workbook-file";
import type { Change, ConditionalRule, ValidationRule } from "../workbook/changes";
import { fileFormula } from "./file-formula";
import { sheetOf } from "./sheet-of";

type Of<K extends Change["kind"]> = Extract<Change, { kind: K }>;

export function setValidation(workbook: WorkbookFile, { sheet, range, validation }: Of<"setValidation">): void {
  sheetOf(workbook, sheet).setValidation(range, { ...validation, rule: fileRule(validation.rule) });
}

export function setConditionalFormats(
  workbook: WorkbookFile,
  { sheet, range, rules }: Of<"setConditionalFormats">,
): void {
  const target = sheetOf(workbook, sheet);
  target.clearConditionalFormats(range);
  // Each rule is added above all others, so the first one comes last.
  for (const rule of [...rules].reverse()) target.addConditionalFormat(range, fileConditionalRule(rule));
}

function fileConditionalRule(rule: ConditionalRule): ConditionalRule {
  return rule.kind === "formula" ? { ...rule, formula: fileFormula(rule.formula) } : rule;
}

function fileRule(rule: ValidationRule): FileRule {
  if (rule.kind === "any") return rule;
  if (rule.kind === "list") return { kind: "list", source: rule.name };
  const { kind, operator, first, second } = rule;
  const formula1 = String(first);
  return { kind, operator, formula1, ...(second !== undefined && { formula2: String(second) }) };
}
