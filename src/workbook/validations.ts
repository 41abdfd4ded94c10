import type { ColumnValidation } from "../domain/schema/column-kinds";
import { serialOfDate } from "../domain/dates";
import { isInput, type Column } from "../domain/schema/define-sheet";
import type { TableSheetKey } from "../domain/schema/plan-schema";
import type { Language } from "../localisation/language";
import { columnText } from "../localisation/sheet-texts";
import { validationMessages } from "../localisation/validation-messages";
import type { Notice, Validation, ValidationRule } from "./changes";

/** Name of the list that a validation reads. */
export function listName(list: string): string {
  return `KAP_List_${list}`;
}

/** The list of rows of all sheets. */
export const anyRowList = "any_row";

const firstDate = serialOfDate("1990-01-01");
const lastDate = serialOfDate("2199-12-31");

function ruleOf(validation: ColumnValidation): ValidationRule {
  if ("list" in validation) return { kind: "list", name: listName(validation.list) };
  if ("source" in validation) return { kind: "list", name: listName(validation.source) };
  if ("anyRow" in validation) return { kind: "list", name: listName(anyRowList) };
  if ("whole" in validation) return between("whole", ...validation.whole);
  return "decimal" in validation ? between("decimal", ...validation.decimal) : between("date", firstDate, lastDate);
}

function between(kind: "whole" | "decimal" | "date", first: number, second: number): ValidationRule {
  return { kind, operator: "between", first, second };
}

/**
 * Validation of a column's cells with its prompt; where anything may be entered only the prompt, and undefined where
 * there is nothing to explain either. Lists that grow with the plan warn, fixed ones stop.
 */
export function columnValidation(
  sheet: TableSheetKey,
  key: string,
  column: Column,
  language: Language,
): Validation | undefined {
  if (!isInput(column)) return undefined;
  const [header, help] = columnText(sheet, key, language);
  const prompt: Notice | undefined = help === undefined ? undefined : { title: header, message: help };
  const { validation } = column.input;
  if (!validation) return prompt && { rule: { kind: "any" }, ignoreBlank: true, prompt };
  const message = validationMessages[language][kindOf(validation)];
  return {
    rule: ruleOf(validation),
    ignoreBlank: true,
    ...(prompt && { prompt }),
    error: { style: "source" in validation || "anyRow" in validation ? "warning" : "stop", title: header, message },
  };
}

function kindOf(validation: ColumnValidation): keyof (typeof validationMessages)["en"] {
  if ("list" in validation) return "list";
  if ("source" in validation) return "source";
  if ("anyRow" in validation) return "anyRow";
  if ("whole" in validation) return "whole";
  return "decimal" in validation ? "decimal" : "date";
}
