// Rules that watch cells: conditional formats and data validations.
import type { CellFormats } from "./cell-formats";
import type { FactCollector } from "./facts";
import { addElement } from "./facts";
import type { XmlElement } from "./xml-tree";
import { attribute, child, children } from "./xml-tree";

interface WatchingRule {
  readonly ranges: string;
  readonly element: XmlElement;
  readonly priority: number;
}

/** Adds the conditional formats in their order of priority; the priorities' own numbers do not count. */
export function addConditionalFormats(to: FactCollector, sheet: XmlElement, formats: CellFormats): void {
  const rules = children(sheet, "conditionalFormatting").flatMap(rulesOf);
  const ranked = rules.sort((a, b) => a.priority - b.priority);
  const onSameRanges = new Map<string, number>();
  for (const { ranges, element } of ranked) {
    const number = (onSameRanges.get(ranges) ?? 0) + 1;
    onSameRanges.set(ranges, number);
    const path = `conditional format ${ranges} ${number}`;
    const format = attribute(element, "dxfId");
    if (format !== undefined) to.add(`${path} format`, formats.differential(Number(format)));
    addElement(to, path, element, { ignore: new Set(["priority", "dxfId", "<extLst>"]) });
  }
  if (ranked.length > 1) to.add("conditional formats (order)", ranked.map(({ ranges }) => ranges).join(" | "));
}

function rulesOf(block: XmlElement): WatchingRule[] {
  const ranges = sortRanges(attribute(block, "sqref") ?? "");
  return children(block, "cfRule").map((element) => {
    return { ranges, element, priority: Number(attribute(element, "priority") ?? 0) };
  });
}

/** Adds the data validations by the ranges that they watch. */
export function addValidations(to: FactCollector, sheet: XmlElement): void {
  for (const validation of children(child(sheet, "dataValidations"), "dataValidation")) {
    const path = `validation ${sortRanges(attribute(validation, "sqref") ?? "")}`;
    addElement(to, path, validation, { ignore: new Set(["sqref"]) });
  }
}

function sortRanges(ranges: string): string {
  return ranges.split(/\s+/).filter(Boolean).sort().join(" ");
}
