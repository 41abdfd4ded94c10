import type { CellRange, SheetFile, WorkbookFile } from "../package/workbook-file";
import type { RangeRules, RuledRange } from "../workbook/port";
import { sheetOf } from "./sheet-of";

/** The rules of ranges, as Excel tells them. */
export function readRules(workbook: WorkbookFile, ranges: readonly RuledRange[]): readonly RangeRules[] {
  const known = new Map<string, SheetRules>();
  return ranges.map(({ sheet, range, withFormats = false }) => {
    const rules = known.get(sheet) ?? rulesOf(sheetOf(workbook, sheet));
    known.set(sheet, rules);
    const formats = rules.formats.filter(({ ranges: areas }) => areas.some((area) => meets(area, range)));
    return {
      validation: validationOf(rules, range),
      conditionalFormats: formats.length,
      ...(withFormats && { numberFormats: numberFormats(workbook, sheet, range) }),
    };
  });
}

/** The format of each row, in the range's first column. */
function numberFormats(workbook: WorkbookFile, name: string, { top, bottom, left }: CellRange): string[] {
  const { formats } = sheetOf(workbook, name);
  return Array.from(
    { length: bottom - top + 1 },
    (_, index) => workbook.styles.format(formats.styleAt(top + index, left)).numberFormat,
  );
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
  return isSame && covered >= commonCells(range, range) ? kindOf(first) : { kind: "mixed" };
}

function kindOf({ rule, prompt }: SheetFile["validations"][number]): RangeRules["validation"] {
  if (rule.kind === "any") return prompt === undefined ? { kind: "none" } : { kind: "any", prompt: prompt.message };
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
