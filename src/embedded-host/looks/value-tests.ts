/** Conditions that compare a cell with all values of the ranges. */
import type { AverageRule, CellValue, StyledRule, TopBottomRule } from "../../package/workbook-file";
import { average, deviation, type RangeStatistics } from "./range-statistics";

export function createValueTest(rule: StyledRule, statistics: RangeStatistics): (value: CellValue) => boolean {
  if (rule.kind === "topBottom") return topBottomTest(rule, statistics.numbers());
  if (rule.kind === "average") return averageTest(rule, statistics.numbers());
  const isDuplicate = (value: CellValue): boolean => statistics.count(value) > 1;
  if (rule.kind !== "state") return () => false;
  return rule.state === "duplicates" ? isDuplicate : (value) => statistics.count(value) === 1;
}

/** Of so many percent of the values, at least one is meant. */
function topBottomTest({ rank, isPercent, isBottom }: TopBottomRule, numbers: readonly number[]) {
  const count = isPercent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const last = Math.min(count, numbers.length);
  const limit = isBottom ? numbers[last - 1] : numbers[numbers.length - last];
  return (value: CellValue): boolean => {
    if (typeof value !== "number" || limit === undefined) return false;
    return isBottom ? value <= limit : value >= limit;
  };
}

function averageTest({ isAbove, orEqual, deviations }: AverageRule, numbers: readonly number[]) {
  const away = deviations === 0 ? 0 : deviation(numbers) * deviations;
  const limit = average(numbers) + (isAbove ? away : -away);
  return (value: CellValue): boolean => {
    if (typeof value !== "number") return false;
    return (orEqual && value === limit) || (isAbove ? value > limit : value < limit);
  };
}
