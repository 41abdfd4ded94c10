/** What is copied with the formats of cells: validations, conditional formats, merged areas and links. */
import type { ConditionalRule } from "../package/conditional-rule";
import type { CellRange, Validation, ValidationRule } from "../package/workbook-file";
import { intersection } from "./addresses";
import type { AreasTarget } from "./areas-target";
import type { CopyOptions, Source } from "./copy-cells";
import { copiedFormula } from "./copy-formula";
import type { Place } from "./data-regions";
import { notSupported } from "./host-error";
import type { RangeTarget } from "./range-target";

export function copyRules(destination: RangeTarget, from: AreasTarget, source: Source, options: CopyOptions): void {
  if (options.transpose || !isOneBlock(source)) return refuseRules(from, options);
  const copies = eachCopy(destination, from);
  copyMerges(destination, from, copies);
  copyConditionalFormats(destination, from, copies);
  if (options.what !== "All") return;
  copyValidations(destination, from, copies);
  copyHyperlinks(destination, from, copies);
}

function isOneBlock({ rows, columns }: Source): boolean {
  const isRun = (lines: readonly number[]) => (lines.at(-1) ?? 0) - (lines[0] ?? 0) === lines.length - 1;
  return isRun(rows) && isRun(columns);
}

/** Cells with rules and merged areas are copied in one piece and in their own direction only. */
function refuseRules({ sheet, areas }: AreasTarget, { what }: CopyOptions): void {
  const touches = (range: CellRange) => areas.some((area) => intersection(area, range));
  const formats = [...sheet.merges, ...sheet.conditionalFormats.flatMap(({ ranges }) => ranges)];
  const contents = what === "All" ? sheet.validations.map(({ range }) => range) : [];
  if ([...formats, ...contents].some(touches))
    throw notSupported("copying rules or merged cells transposed, or from several areas");
}

/** One copy of the source: how far it lies from it. */
interface Copy {
  readonly source: CellRange;
  readonly down: number;
  readonly along: number;
}

function eachCopy({ area }: RangeTarget, { areas }: AreasTarget): readonly Copy[] {
  const source = {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
  const copies: Copy[] = [];
  for (let top = area.top; top <= area.bottom; top += source.bottom - source.top + 1) {
    for (let left = area.left; left <= area.right; left += source.right - source.left + 1)
      copies.push({ source, down: top - source.top, along: left - source.left });
  }
  return copies.filter(({ down, along }) => down !== 0 || along !== 0);
}

/** What a copy makes of a range in the source; undefined for one outside of it. */
function copied({ source, down, along }: Copy, range: CellRange): CellRange | undefined {
  const inside = intersection(source, range);
  return (
    inside && {
      top: inside.top + down,
      left: inside.left + along,
      bottom: inside.bottom + down,
      right: inside.right + along,
    }
  );
}

function copyMerges({ sheet, area }: RangeTarget, from: AreasTarget, copies: readonly Copy[]): void {
  const merges = copies.flatMap((copy) =>
    from.sheet.merges.filter((merge) => intersection(merge, copy.source)).map((merge) => copied(copy, merge)),
  );
  sheet.unmerge(area);
  for (const merge of [...from.areas.flatMap(() => []), ...merges]) if (merge) sheet.merge(merge);
}

function copyValidations({ sheet, area }: RangeTarget, from: AreasTarget, copies: readonly Copy[]): void {
  const known = from.sheet.validations;
  sheet.setValidation(area, undefined);
  for (const copy of copies) {
    for (const { range, ...validation } of known) {
      const place = copied(copy, range);
      if (place) sheet.setValidation(place, movedValidation(validation, range, place));
    }
  }
}

function movedValidation(
  validation: Omit<Validation, "range">,
  from: CellRange,
  to: CellRange,
): Omit<Validation, "range"> {
  return { ...validation, rule: movedRule(validation.rule, cornerOf(from), cornerOf(to)) };
}

function movedRule(rule: ValidationRule, from: Place, to: Place): ValidationRule {
  const move = (formula: string) => copiedFormula(formula, from, to);
  if (rule.kind === "list") return rule.source.startsWith('"') ? rule : { ...rule, source: move(rule.source) };
  if ("formula" in rule) return { ...rule, formula: move(rule.formula) };
  if (rule.kind === "any") return rule;
  const second = rule.formula2 === undefined ? {} : { formula2: move(rule.formula2) };
  return { ...rule, formula1: move(rule.formula1), ...second };
}

function cornerOf({ top, left }: CellRange): Place {
  return { row: top, column: left };
}

/** On the same sheet a rule holds for more cells, as in Excel; on another one it is added. */
function copyConditionalFormats({ sheet, area }: RangeTarget, from: AreasTarget, copies: readonly Copy[]): void {
  const known = from.sheet.conditionalFormats;
  sheet.rules.clear(area);
  for (const { id, ranges, rule } of [...known].reverse()) {
    const places = copies.flatMap((copy) => ranges.flatMap((range) => copied(copy, range) ?? []));
    if (places.length === 0) continue;
    const current = sheet.conditionalFormats.find((format) => format.id === id);
    if (sheet === from.sheet && current) sheet.rules.change(id, { ranges: [...current.ranges, ...places] });
    else sheet.rules.add(places, movedFormat(rule, cornerOfAll(ranges), cornerOfAll(places)));
  }
}

function cornerOfAll(ranges: readonly CellRange[]): Place {
  return { row: Math.min(...ranges.map(({ top }) => top)), column: Math.min(...ranges.map(({ left }) => left)) };
}

function movedFormat(rule: ConditionalRule, from: Place, to: Place): ConditionalRule {
  const move = (formula: string) => copiedFormula(formula, from, to);
  if (rule.kind === "formula") return { ...rule, formula: move(rule.formula) };
  if (rule.kind === "cellValue") {
    const second = rule.formula2 === undefined ? {} : { formula2: move(rule.formula2) };
    return { ...rule, formula1: move(rule.formula1), ...second };
  }
  if (rule.kind === "unknown") throw notSupported("copying a conditional format of an unknown kind");
  return rule;
}

function copyHyperlinks({ sheet, area }: RangeTarget, from: AreasTarget, copies: readonly Copy[]): void {
  const known = from.sheet.hyperlinks;
  sheet.removeHyperlinks(area);
  for (const copy of copies) {
    for (const link of known) {
      const place = copied(copy, { top: link.row, left: link.column, bottom: link.row, right: link.column });
      if (place) sheet.setHyperlink({ ...link, row: place.top, column: place.left });
    }
  }
}
