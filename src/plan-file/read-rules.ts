import type { CellRange, SheetFile, ValidationRule, WorkbookFile } from "../package/workbook-file";
import type { RangeRules, SheetRange } from "../workbook/port";
import { sheetOf } from "./sheet-of";

/** The rules of ranges, as Excel tells them. */
export function readRules(workbook: WorkbookFile, ranges: readonly SheetRange[]): readonly RangeRules[] {
  const known = new Map<string, SheetRules>();
  return ranges.map(({ sheet, range }) => {
    const rules = known.get(sheet) ?? rulesOf(sheetOf(workbook, sheet));
    known.set(sheet, rules);
    const formats = rules.formats.filter(({ ranges: areas }) => areas.some((area) => meets(area, range)));
    return { validation: validationOf(rules, range), conditionalFormats: formats.length };
  });
}

interface SheetRules {
  readonly validations: SheetFile["validations"];
  readonly formats: SheetFile["conditionalFormats"];
}

/** Read once for a sheet: a file keeps them as text. */
function rulesOf({ validations, conditionalFormats: formats }: SheetFile): SheetRules {
  return { validations, formats };
}

function validationOf({ validations }: SheetRules, range: CellRange): RangeRules["validation"] {
  const touching = validations.filter((validation) => meets(validation.range, range));
  const [first, ...others] = touching;
  if (first === undefined) return { kind: "none" };
  const isSame = others.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(first.rule));
  const covered = touching.reduce((sum, validation) => sum + commonCells(validation.range, range), 0);
  return isSame && covered >= commonCells(range, range) ? kindOf(first.rule) : { kind: "mixed" };
}

function kindOf(rule: ValidationRule): RangeRules["validation"] {
  if (rule.kind === "list") return { kind: "list", source: rule.source };
  if (rule.kind === "whole" || rule.kind === "decimal" || rule.kind === "date") return { kind: rule.kind };
  return { kind: "other" };
}

function meets(one: CellRange, other: CellRange): boolean {
  return commonCells(one, other) > 0;
}

function commonCells(one: CellRange, other: CellRange): number {
  const rows = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const columns = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  return Math.max(0, rows) * Math.max(0, columns);
}
