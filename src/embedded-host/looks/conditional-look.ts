/** What the conditional formats of a sheet lay over a cell. */
import { conditionFormula } from "../../package/conditional-formulas";
import type {
  CellRange,
  CellValue,
  ConditionalFormat,
  ConditionalIcon,
  ConditionalStyle,
  SheetFile,
  StyledRule,
} from "../../package/workbook-file";
import { columnName } from "../addresses";
import type { BarLook } from "./cell-look";
import type { LookSource } from "./create-sheet-looks";
import { covers, createStatistics, onFirstUse, type RangeStatistics } from "./range-statistics";
import { createColorScale, createDataBar, createIconSet, type Scale } from "./rule-scales";
import { createValueTest } from "./value-tests";

export interface ConditionalLook extends ConditionalStyle {
  readonly bar?: BarLook;
  readonly icon?: ConditionalIcon;
  /** Only the bar or the icon is to be seen. */
  readonly hidesText?: boolean;
}

/** `value` is the cell's own. */
export type ConditionalLookAt = (row: number, column: number, value: CellValue) => ConditionalLook;

/** The rule of highest priority that says something about a property has it; a rule may end the search. */
export function createConditionalLooks(source: LookSource, sheet: SheetFile): ConditionalLookAt {
  const rules = sheet.conditionalFormats.map((format) => ({ format, lookAt: lookOf({ source, sheet, format }) }));
  return (row, column, value) => {
    let look: ConditionalLook = {};
    for (const { format, lookAt } of rules) {
      const isInside = format.ranges.some((range) => covers(range, row, column));
      const found = isInside ? lookAt(row, column, value) : undefined;
      if (found === undefined) continue;
      look = laidUnder(look, found);
      if ("stopIfTrue" in format.rule && format.rule.stopIfTrue === true) break;
    }
    return look;
  };
}

/** Borders go edge by edge. */
function laidUnder(above: ConditionalLook, below: ConditionalLook): ConditionalLook {
  const border = { ...below.border, ...above.border };
  return { ...below, ...above, ...(Object.keys(border).length > 0 && { border }) };
}

interface RuleSource {
  readonly source: LookSource;
  readonly sheet: SheetFile;
  readonly format: ConditionalFormat;
}

type LookAt = (row: number, column: number, value: CellValue) => ConditionalLook | undefined;

/** What one conditional format gives to a cell of its range; undefined where it does not apply. */
function lookOf({ source, sheet, format }: RuleSource): LookAt {
  const { rule, ranges } = format;
  const statistics = createStatistics(source, sheet, ranges);
  if ("style" in rule) {
    const isTrueAt = createCondition({ source, sheet, format }, rule, statistics);
    return (row, column, value) => (isTrueAt(row, column, value) ? rule.style : undefined);
  }
  const lookOfNumber = onFirstUse(() => scaleLook(format, scaleOf({ source, sheet, format }, statistics)));
  return (_row, _column, value) => (typeof value === "number" ? lookOfNumber()(value) : undefined);
}

function scaleLook({ rule }: ConditionalFormat, scale: Scale): (value: number) => ConditionalLook | undefined {
  if (rule.kind === "colorScale") {
    const colorAt = createColorScale(rule, scale);
    return (value) => only("fill", colorAt(value));
  }
  if (rule.kind === "iconSet") {
    const iconAt = createIconSet(rule, scale);
    return (value) => ({ ...only("icon", iconAt(value)), ...(!rule.showValue && { hidesText: true }) });
  }
  if (rule.kind !== "dataBar") return () => undefined;
  const barAt = createDataBar(rule, scale);
  return (value) => ({ ...only("bar", barAt(value)), ...(!rule.showValue && { hidesText: true }) });
}

function only<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  const found: Partial<Record<K, V>> = {};
  if (value !== undefined) found[name] = value;
  return found;
}

/** Formulas for points of a scale read from the corner of the ranges. */
function scaleOf({ source, sheet, format }: RuleSource, statistics: RangeStatistics): Scale {
  const corner = cornerOf(format.ranges);
  const { row: top, column: left } = corner;
  const evaluate = (formula: string): CellValue =>
    source.evaluateFilled(sheet, formula, corner, { top, left, bottom: top, right: left })[0]?.[0] ?? null;
  return { statistics, evaluate };
}

function cornerOf(ranges: readonly CellRange[]): { readonly row: number; readonly column: number } {
  return { row: Math.min(...ranges.map(({ top }) => top)), column: Math.min(...ranges.map(({ left }) => left)) };
}

type Condition = (row: number, column: number, value: CellValue) => boolean;

function createCondition(from: RuleSource, rule: StyledRule, statistics: RangeStatistics): Condition {
  const corner = cornerOf(from.format.ranges);
  const formula = conditionFormula(rule, columnName(corner.column) + String(corner.row + 1));
  if (formula !== undefined) return createFormulaTest(from, formula, corner);
  const isTrueOf = onFirstUse(() => createValueTest(rule, statistics));
  return (_row, _column, value) => isTrueOf()(value);
}

/** Rules are evaluated for this many rows and columns at once: about what a screen shows. */
const blockRows = 64;
const blockColumns = 32;

function createFormulaTest(
  { source, sheet, format }: RuleSource,
  formula: string,
  corner: { readonly row: number; readonly column: number },
): Condition {
  const known = new Map<string, readonly (readonly CellValue[])[]>();
  return (row, column) => {
    const range = format.ranges.find((each) => covers(each, row, column));
    if (range === undefined) return false;
    const top = row - ((row - range.top) % blockRows);
    const left = column - ((column - range.left) % blockColumns);
    const key = `${range.top} ${range.left} ${top} ${left}`;
    const bottom = Math.min(range.bottom, top + blockRows - 1);
    const right = Math.min(range.right, left + blockColumns - 1);
    const values = known.get(key) ?? source.evaluateFilled(sheet, formula, corner, { top, left, bottom, right });
    known.set(key, values);
    return isTrue(values[row - top]?.[column - left] ?? null);
  };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
