/** Conditional formats: part of the contract in `workbook-file.ts`. Formulas stand without "=". */
import type { CellRange } from "./workbook-file";

export type ConditionalBorderStyle = "none" | "thin" | "hair" | "dotted" | "dashed" | "dashDot" | "dashDotDot";

export interface ConditionalBorder {
  readonly style: ConditionalBorderStyle;
  readonly color: string;
}

/** What a conditional format lays over the cell; what is left out stays the cell's own. */
export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "none" | "single" | "double";
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly border?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", ConditionalBorder>>>;
}

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

export type TextOperator = "contains" | "notContains" | "beginsWith" | "endsWith";

export type DatePeriod =
  | "yesterday"
  | "today"
  | "tomorrow"
  | "last7Days"
  | "lastWeek"
  | "thisWeek"
  | "nextWeek"
  | "lastMonth"
  | "thisMonth"
  | "nextMonth";

export type ConditionalState = "blanks" | "nonBlanks" | "errors" | "nonErrors" | "duplicates" | "uniques";

/** A point on the scale of a rule: `value` is a number as text, or a formula; min and max have none. */
export interface Threshold {
  readonly type: "min" | "max" | "autoMin" | "autoMax" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string;
}

export type IconSetName =
  | "3Arrows"
  | "3ArrowsGray"
  | "3Flags"
  | "3TrafficLights1"
  | "3TrafficLights2"
  | "3Signs"
  | "3Symbols"
  | "3Symbols2"
  | "3Stars"
  | "3Triangles"
  | "4Arrows"
  | "4ArrowsGray"
  | "4RedToBlack"
  | "4Rating"
  | "4TrafficLights"
  | "5Arrows"
  | "5ArrowsGray"
  | "5Rating"
  | "5Quarters"
  | "5Boxes";

/** An icon by its place in a set, counted from the lowest. */
export interface ConditionalIcon {
  readonly set: IconSetName | "NoIcons";
  readonly index: number;
}

export interface IconCriterion {
  readonly threshold: Threshold;
  /** The threshold itself belongs to this icon, not to the one below. */
  readonly orEqual: boolean;
  /** Another icon than the set's. */
  readonly icon?: ConditionalIcon;
}

/** A rule with a condition: where it holds, its style is laid over the cell. */
interface Styled {
  readonly style: ConditionalStyle;
  readonly stopIfTrue?: boolean;
}

/** Relative to the top-left cell of the ranges. */
export interface FormulaRule extends Styled {
  readonly kind: "formula";
  readonly formula: string;
}

export interface CellValueRule extends Styled {
  readonly kind: "cellValue";
  readonly operator: ComparisonOperator;
  /** Numbers, texts in double quotes, or formulas relative to the top-left cell of the ranges. */
  readonly formula1: string;
  readonly formula2?: string;
}

export interface TextRule extends Styled {
  readonly kind: "text";
  readonly operator: TextOperator;
  /** The text as it is; with "=" in front, a formula for it. */
  readonly text: string;
}

export interface PeriodRule extends Styled {
  readonly kind: "period";
  readonly period: DatePeriod;
}

export interface StateRule extends Styled {
  readonly kind: "state";
  readonly state: ConditionalState;
}

export interface TopBottomRule extends Styled {
  readonly kind: "topBottom";
  readonly isBottom: boolean;
  readonly isPercent: boolean;
  readonly rank: number;
}

export interface AverageRule extends Styled {
  readonly kind: "average";
  readonly isAbove: boolean;
  readonly orEqual: boolean;
  /** How many standard deviations away from the average; 0 is the average itself. */
  readonly deviations: number;
}

export interface ColorScaleRule {
  readonly kind: "colorScale";
  /** Two or three, from the lowest. */
  readonly points: readonly { readonly threshold: Threshold; readonly color: string }[];
}

export interface IconSetRule {
  readonly kind: "iconSet";
  readonly set: IconSetName;
  readonly showValue: boolean;
  readonly reverse: boolean;
  /** As many as the set has icons, from the lowest. */
  readonly criteria: readonly IconCriterion[];
}

/** A bar from `minimum` to `maximum`: numbers, or other points. What is left out: one plain colour, no border. */
export interface DataBarRule {
  readonly kind: "dataBar";
  readonly color: string;
  readonly minimum: number | Threshold;
  readonly maximum: number | Threshold;
  readonly showValue: boolean;
  readonly gradient?: boolean;
  readonly borderColor?: string;
  /** Left out: as above zero. */
  readonly negativeColor?: string;
  readonly negativeBorderColor?: string;
  /** Left out: as the sheet runs. */
  readonly direction?: "leftToRight" | "rightToLeft";
  /** Left out: where zero is. */
  readonly axis?: "middle" | "none";
  /** Left out: black. */
  readonly axisColor?: string;
  /** Share of the cell that the shortest and the longest bar take, in percent; left out: 0 and 100. */
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A rule that stays as it is in the file. */
export interface UnknownRule {
  readonly kind: "unknown";
  /** As the file names it. */
  readonly type: string;
}

export type StyledRule = FormulaRule | CellValueRule | TextRule | PeriodRule | StateRule | TopBottomRule | AverageRule;

export type ConditionalRule = StyledRule | ColorScaleRule | IconSetRule | DataBarRule | UnknownRule;

export interface ConditionalFormat {
  /** Names the rule as long as the workbook is open. */
  readonly id: string;
  /** Formulas of the rule read from the top-left cell around them all. */
  readonly ranges: readonly CellRange[];
  readonly rule: ConditionalRule;
  /** The lowest is applied first. */
  readonly priority: number;
}

/** The conditional formats of a sheet. */
export interface ConditionalFormatList {
  /** The first applied comes first. */
  readonly all: readonly ConditionalFormat[];
  /** Adds before all others; answers the new rule's id. */
  add(ranges: readonly CellRange[], rule: ConditionalRule): string;
  /**
   * Changes what is given. Formulas of a new rule read from the corner of the ranges as they are then; with new ranges
   * alone every cell is looked at as before. Throws "invalidArgument" where there is no such rule.
   */
  change(id: string, change: { readonly ranges?: readonly CellRange[]; readonly rule?: ConditionalRule }): void;
  /** Puts the rule where that many others are applied before it. */
  move(id: string, place: number): void;
  remove(id: string): void;
  /** Takes the range out of all rules; those that are wholly inside are gone. */
  clear(range: CellRange): void;
}
