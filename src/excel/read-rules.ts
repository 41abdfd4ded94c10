import type { RangeRules, RuledRange } from "../workbook/port";
import { createProxies } from "./proxies";

type Validation = RangeRules["validation"];

/** The rules of ranges in one round trip. */
export async function readRules(
  context: Excel.RequestContext,
  ranges: readonly RuledRange[],
): Promise<readonly RangeRules[]> {
  const proxies = createProxies(context);
  const queued = ranges.map(({ sheet, range, withFormats = false }) => {
    const target = proxies.range(sheet, range);
    if (withFormats) target.load("numberFormat");
    return {
      ...(withFormats && { target }),
      validation: target.dataValidation.load("type,rule,prompt"),
      formats: target.conditionalFormats.getCount(),
    };
  });
  await context.sync();
  return queued.map(({ validation, formats, target }) => ({
    validation: validationOf(validation),
    conditionalFormats: formats.value,
    ...(target && { numberFormats: target.numberFormat.map((row) => String(row[0])) }),
  }));
}

function validationOf({ type, rule, prompt }: Excel.DataValidation): Validation {
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
      return prompt.showPrompt && prompt.message !== "" ? { kind: "any", prompt: prompt.message } : { kind: "none" };
    case "Inconsistent":
    case "MixedCriteria":
      return { kind: "mixed" };
    default:
      return { kind: "other" };
  }
}
