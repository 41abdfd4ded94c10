import type { CellRange, SheetFile } from "../package/workbook-file";

interface RuleFormulas {
  readonly ranges: readonly CellRange[];
  /** They read from the first cell of the ranges. */
  readonly formulas: readonly string[];
}

/** The formulas of all validations and conditional formats of a sheet. */
export function ruleFormulas(sheet: SheetFile): readonly RuleFormulas[] {
  const validations = sheet.validations.map(({ range, rule }) => ({ ranges: [range], formulas: formulasIn(rule) }));
  const formats = sheet.conditionalFormats.map(({ ranges, rule }) => ({ ranges, formulas: formulasIn(rule) }));
  return [...validations, ...formats];
}

const formulaKeys: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "source", "value"]);

/** Every text that may be a formula, wherever a rule keeps it. */
function formulasIn(rule: object): readonly string[] {
  return Object.entries(rule).flatMap(([key, value]: [string, unknown]): readonly string[] => {
    if (typeof value === "string") return formulaKeys.has(key) && !value.startsWith('"') ? [value] : [];
    return typeof value === "object" && value !== null ? formulasIn(value) : [];
  });
}
