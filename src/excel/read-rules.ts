import type { RangeRules, SheetRange } from "../workbook/port";
import { createProxies } from "./proxies";

type Validation = RangeRules["validation"];

/** The rules of ranges in one round trip. */
export async function readRules(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly RangeRules[]> {
  const proxies = createProxies(context);
  const queued = ranges.map(({ sheet, range }) => {
    const target = proxies.range(sheet, range);
    return { validation: target.dataValidation.load("type,rule"), formats: target.conditionalFormats.getCount() };
  });
  await context.sync();
  return queued.map(({ validation, formats }) => ({
    validation: validationOf(validation),
    conditionalFormats: formats.value,
  }));
}

function validationOf({ type, rule }: Excel.DataValidation): Validation {
  switch (type) {
    case "List":
      // a range stands here only while a rule is set; what is read is text
      return { kind: "list", source: String(rule.list?.source ?? "").replace(/^=/, "") };
    case "WholeNumber":
      return { kind: "whole" };
    case "Decimal":
      return { kind: "decimal" };
    case "Date":
      return { kind: "date" };
    case "None":
      return { kind: "none" };
    case "Inconsistent":
    case "MixedCriteria":
      return { kind: "mixed" };
    default:
      return { kind: "other" };
  }
}
