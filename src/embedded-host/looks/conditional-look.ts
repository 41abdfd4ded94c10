/** What the conditional formats of a sheet lay over a cell. */
import type { CellRange, CellValue, ConditionalFormat, ConditionalStyle, SheetFile } from "../../package/workbook-file";
import type { CellLook } from "./cell-look";
import type { LookSource } from "./create-sheet-looks";

export interface ConditionalLook extends ConditionalStyle {
  readonly bar?: NonNullable<CellLook["bar"]>;
  /** Only the bar is to be seen. */
  readonly hidesText?: boolean;
}

/** `value` is the cell's own. */
export type ConditionalLookAt = (row: number, column: number, value: CellValue) => ConditionalLook;

/** The rule of highest priority that says something about a property has it; a rule may end the search. */
export function createConditionalLooks(source: LookSource, sheet: SheetFile): ConditionalLookAt {
  const rules = [...sheet.conditionalFormats]
    .sort((one, other) => one.priority - other.priority)
    .map((format) => ({ format, lookAt: lookOf(source, sheet, format) }));
  return (row, column, value) => {
    let look: ConditionalLook = {};
    for (const { format, lookAt } of rules) {
      const found = contains(format.range, row, column) ? lookAt(row, column, value) : undefined;
      if (found === undefined) continue;
      look = { ...found, ...look };
      if (format.rule.kind === "formula" && format.rule.stopIfTrue === true) break;
    }
    return look;
  };
}

/** What one conditional format gives to a cell of its range; undefined where it does not apply. */
function lookOf(
  source: LookSource,
  sheet: SheetFile,
  { range, rule }: ConditionalFormat,
): (row: number, column: number, value: CellValue) => ConditionalLook | undefined {
  if (rule.kind === "dataBar") return (_row, _column, value) => barOf(value, rule);
  const isTrueAt = createRuleTest(source, sheet, rule.formula, range);
  return (row, column) => (isTrueAt(row, column) ? rule.style : undefined);
}

/** Rules are evaluated for this many rows and columns at once: about what a screen shows. */
const blockRows = 64;
const blockColumns = 32;

function createRuleTest(source: LookSource, sheet: SheetFile, formula: string, range: CellRange) {
  const known = new Map<string, readonly (readonly CellValue[])[]>();
  const from = { row: range.top, column: range.left };
  return (row: number, column: number): boolean => {
    const top = row - ((row - range.top) % blockRows);
    const left = column - ((column - range.left) % blockColumns);
    const key = `${top} ${left}`;
    const bottom = Math.min(range.bottom, top + blockRows - 1);
    const right = Math.min(range.right, left + blockColumns - 1);
    const values = known.get(key) ?? source.evaluateFilled(sheet, formula, from, { top, left, bottom, right });
    known.set(key, values);
    return isTrue(values[row - top]?.[column - left] ?? null);
  };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

type DataBar = Extract<ConditionalFormat["rule"], { readonly kind: "dataBar" }>;

/** What Excel fills bars below zero with, as long as nobody chooses. */
const negativeBar = "#FF0000";

/** Bars start at zero where the scale has one, else at its lower end. */
function barOf(value: CellValue, { minimum, maximum, color, showValue }: DataBar): ConditionalLook | undefined {
  if (typeof value !== "number") return undefined;
  const hidden = showValue ? {} : { hidesText: true };
  if (maximum <= minimum) return hidden;
  const share = (amount: number) => Math.min(1, Math.max(0, (amount - minimum) / (maximum - minimum)));
  const zero = share(0);
  const end = share(value);
  const isNegative = value < 0 && minimum < 0;
  const [from, to] = end < zero ? [end, zero] : [minimum < 0 ? zero : 0, end];
  return { ...hidden, bar: { from, to, color: isNegative ? negativeBar : color } };
}

function contains({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
