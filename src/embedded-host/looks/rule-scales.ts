/** What rules with a scale show for a value: colours between points, icons, and bars. */
import type {
  CellValue,
  ColorScaleRule,
  ConditionalIcon,
  DataBarRule,
  IconSetRule,
  Threshold,
} from "../../package/workbook-file";
import type { BarLook } from "./cell-look";
import { percentile, type RangeStatistics } from "./range-statistics";

export interface Scale {
  readonly statistics: RangeStatistics;
  /** The value of a formula of the rule. */
  evaluate(formula: string): CellValue;
}

/** Where a point of a scale lies; undefined where that cannot be said. */
function pointOf({ type, value = "" }: Threshold, scale: Scale): number | undefined {
  const numbers = scale.statistics.numbers();
  const [low, high] = [numbers[0], numbers.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  if (type === "min") return low;
  if (type === "max") return high;
  // The automatic ends of a bar take zero in.
  if (type === "autoMin") return Math.min(0, low);
  if (type === "autoMax") return Math.max(0, high);
  const given = numberOf(value, scale);
  if (given === undefined) return undefined;
  if (type === "percent") return low + ((high - low) * given) / 100;
  return type === "percentile" ? percentile(numbers, given / 100) : given;
}

function numberOf(value: string, { evaluate }: Scale): number | undefined {
  const plain = value.trim() === "" ? NaN : Number(value);
  if (Number.isFinite(plain)) return plain;
  const result = evaluate(value);
  return typeof result === "number" ? result : undefined;
}

/** The colour of a number; undefined where the scale has no ends. */
export function createColorScale({ points }: ColorScaleRule, scale: Scale): (value: number) => string | undefined {
  const stops = points.flatMap(({ threshold, color }) => {
    const at = pointOf(threshold, scale);
    return at === undefined ? [] : [{ at, color }];
  });
  if (stops.length !== points.length) return () => undefined;
  return (value) => {
    const next = stops.findIndex(({ at }) => value <= at);
    const [from, to] = [stops[next - 1], stops[next]];
    if (to === undefined) return stops.at(-1)?.color;
    return from === undefined ? to.color : mixed(from.color, to.color, (value - from.at) / (to.at - from.at || 1));
  };
}

function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [low, high] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

/** The icon of a number; undefined where none is shown. */
export function createIconSet(
  { set, criteria, reverse }: IconSetRule,
  scale: Scale,
): (value: number) => ConditionalIcon | undefined {
  const points = criteria.map(({ threshold }) => pointOf(threshold, scale));
  const isReached = (value: number, index: number): boolean => {
    const [point, criterion] = [points[index], criteria[index]];
    if (index === 0) return true;
    return point !== undefined && (value > point || (value === point && criterion?.orEqual === true));
  };
  return (value) => {
    const reached = criteria.reduce((last, _, index) => (isReached(value, index) ? index : last), 0);
    const index = reverse ? criteria.length - 1 - reached : reached;
    return criteria[index]?.icon ?? { set, index };
  };
}

/** The bar of a number; undefined where none is to be drawn. */
export function createDataBar(rule: DataBarRule, scale: Scale): (value: number) => BarLook | undefined {
  const ends = [rule.minimum, rule.maximum].map((end) => (typeof end === "number" ? end : pointOf(end, scale)));
  const [low, high] = ends;
  if (low === undefined || high === undefined || high <= low) return () => undefined;
  const stretch = stretchOf(rule, low, high);
  return (value) => {
    const { from, to } = stretch(value);
    const isNegative = value < 0;
    const ends = rule.direction === "rightToLeft" ? { from: 1 - to, to: 1 - from } : { from, to };
    return { ...ends, ...colorsOf(rule, isNegative), ...axisOf(rule, low, high) };
  };
}

/** Bars start at zero where the scale has one, else at its lower end. */
function stretchOf(rule: DataBarRule, low: number, high: number): (value: number) => { from: number; to: number } {
  const { axis, minLength = 0, maxLength = 100 } = rule;
  const share = (amount: number): number => Math.min(1, Math.max(0, (amount - low) / (high - low)));
  const longest = maxLength / 100;
  const shortest = minLength / 100;
  if (axis === "none" || low >= 0) return (value) => ({ from: 0, to: shortest + share(value) * (longest - shortest) });
  const zero = zeroOf(rule, low, high);
  const end = axis === "middle" ? middleShare(low, high) : share;
  return (value) => {
    const reach = zero + (end(value) - zero) * longest;
    return value < 0 ? { from: reach, to: zero } : { from: zero, to: Math.max(zero, reach) };
  };
}

function middleShare(low: number, high: number): (value: number) => number {
  const most = Math.max(Math.abs(low), Math.abs(high));
  return (value) => 0.5 + Math.min(0.5, Math.max(-0.5, value / most / 2));
}

function zeroOf({ axis }: DataBarRule, low: number, high: number): number {
  return axis === "middle" ? 0.5 : Math.min(1, -low / (high - low));
}

function colorsOf(rule: DataBarRule, isNegative: boolean): Pick<BarLook, "color" | "gradient" | "border"> {
  const color = (isNegative ? rule.negativeColor : undefined) ?? rule.color;
  const negativeBorder = isNegative ? rule.negativeBorderColor : undefined;
  const border = rule.borderColor === undefined ? undefined : (negativeBorder ?? rule.borderColor);
  // A gradient runs out away from where the bar begins.
  const gradient = isNegative !== (rule.direction === "rightToLeft") ? "left" : "right";
  return {
    color,
    ...(rule.gradient === true && { gradient }),
    ...(border !== undefined && { border }),
  };
}

/** The line at zero, where there is something on both sides of it. */
function axisOf(rule: DataBarRule, low: number, high: number): Pick<BarLook, "axis"> {
  const hasAxis = rule.axis === "middle" || (rule.axis !== "none" && low < 0 && high > 0);
  if (!hasAxis) return {};
  const zero = zeroOf(rule, low, high);
  return { axis: { at: rule.direction === "rightToLeft" ? 1 - zero : zero, color: rule.axisColor ?? "#000000" } };
}
