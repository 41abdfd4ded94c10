/** Groups of rows and columns, as Excel's outline has them. */
import type { LineAxis, SheetFile } from "../package/workbook-file";
import { HostError, invalidArgument } from "./host-error";

/** Excel has eight levels; the first is what is in no group. */
export const deepestLevel = 7;

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Puts the lines one level deeper. */
export function group(sheet: SheetFile, axis: LineAxis, { first, last }: Stretch): void {
  const levels = eachLine(first, last).map((line) => sheet.lines.outlineLevel(axis, line));
  if (Math.max(...levels) >= deepestLevel) throw invalidArgument("a group in more than seven others");
  levels.forEach((level, index) => sheet.lines.setOutlineLevel(axis, first + index, first + index, level + 1));
}

/** Takes the lines one level up; those that a closed group hid are shown. */
export function ungroup(sheet: SheetFile, axis: LineAxis, { first, last }: Stretch): void {
  const grouped = eachLine(first, last).filter((line) => sheet.lines.outlineLevel(axis, line) > 0);
  if (grouped.length === 0) throw new HostError("GeneralException", "There is no group to be taken apart.");
  for (const line of grouped) {
    const level = sheet.lines.outlineLevel(axis, line) - 1;
    sheet.lines.setOutlineLevel(axis, line, line, level);
    if (level === 0) setHidden(sheet, axis, line, line, false);
  }
}

/** Opens or closes the groups that the lines are in, or that they sum up. */
export function showDetails(sheet: SheetFile, axis: LineAxis, { first, last }: Stretch, show: boolean): void {
  for (const { first: from, last: to, level } of groupsAt(sheet, axis, first, last)) {
    const closed = show ? innerClosed(sheet, axis, from, to, level) : new Set<number>();
    for (const line of eachLine(from, to)) if (!closed.has(line)) setHidden(sheet, axis, line, line, !show);
    setCollapsed(sheet, axis, from, to, !show);
  }
}

/** Shows the first levels; 0 leaves things as they are. Level 1 is what is in no group. */
export function showLevels(sheet: SheetFile, axis: LineAxis, levels: number): void {
  if (levels === 0) return;
  const grouped = sheet.lines.grouped(axis);
  for (const line of grouped) setHidden(sheet, axis, line, line, sheet.lines.outlineLevel(axis, line) >= levels);
  for (let level = 1; level <= deepestLevel; level++) {
    for (const { first, last } of runs(grouped.filter((line) => sheet.lines.outlineLevel(axis, line) >= level)))
      setCollapsed(sheet, axis, first, last, level >= levels);
  }
}

interface Group extends Stretch {
  readonly level: number;
}

function groupsAt(sheet: SheetFile, axis: LineAxis, first: number, last: number): readonly Group[] {
  const { lines } = sheet;
  const beside = lines.isSummaryAfter(axis) ? -1 : 1;
  const own = eachLine(first, last).filter((line) => lines.outlineLevel(axis, line) > 0);
  // A line in no group sums up the one beside it.
  const inside = own.length > 0 ? own : eachLine(first, last).map((line) => line + beside);
  const found = new Map<string, Group>();
  for (const line of inside) {
    const level = line < 0 ? 0 : lines.outlineLevel(axis, line);
    if (level === 0) continue;
    const members = lines.grouped(axis).filter((one) => lines.outlineLevel(axis, one) >= level);
    const run = runs(members).find((one) => one.first <= line && line <= one.last);
    if (run) found.set(`${run.first} ${level}`, { ...run, level });
  }
  return [...found.values()];
}

/** Lines of closed groups inside of a group: they stay hidden when it opens. */
function innerClosed(sheet: SheetFile, axis: LineAxis, from: number, to: number, level: number): Set<number> {
  const { lines } = sheet;
  const closed = new Set<number>();
  for (let deeper = level + 1; deeper <= deepestLevel; deeper++) {
    const members = eachLine(from, to).filter((line) => lines.outlineLevel(axis, line) >= deeper);
    for (const run of runs(members)) {
      const isClosed = lines.isCollapsed(axis, summaryOf(sheet, axis, run.first, run.last));
      if (isClosed) for (const line of eachLine(run.first, run.last)) closed.add(line);
    }
  }
  return closed;
}

function summaryOf(sheet: SheetFile, axis: LineAxis, first: number, last: number): number {
  return sheet.lines.isSummaryAfter(axis) ? last + 1 : first - 1;
}

function setCollapsed(sheet: SheetFile, axis: LineAxis, first: number, last: number, isCollapsed: boolean): void {
  const summary = summaryOf(sheet, axis, first, last);
  if (summary >= 0) sheet.lines.setCollapsed(axis, summary, isCollapsed);
}

function setHidden(sheet: SheetFile, axis: LineAxis, first: number, last: number, isHidden: boolean): void {
  if (axis === "rows") sheet.setRowHidden(first, last, isHidden);
  else sheet.setColumnHidden(first, last, isHidden);
}

/** Lines that follow on each other, in order. */
function runs(lines: readonly number[]): readonly Stretch[] {
  const found: { first: number; last: number }[] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open?.last === line - 1) open.last = line;
    else found.push({ first: line, last: line });
  }
  return found;
}

function eachLine(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
