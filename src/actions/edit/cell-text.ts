import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";

export interface CellTextFormat {
  readonly language: Language;
  readonly format: {
    readonly number: (value: number) => string;
    readonly percent: (share: number) => string;
    readonly date: (iso: string) => string;
  };
}

/** A value of a plan's row as people read it: the label of a choice, a date, a share in percent. */
export function cellText(
  sheet: TableSheetKey,
  column: string,
  value: string | number,
  { language, format }: CellTextFormat,
): string {
  const definition = columnsOf(planSheets[sheet]).find(([key]) => key === column)?.[1];
  const validation = definition && isInput(definition) ? definition.input.validation : undefined;
  if (typeof value === "number")
    return validation && "decimal" in validation ? format.percent(value) : format.number(value);
  if (validation && "date" in validation) return format.date(value);
  if (validation && "list" in validation) return labelOf(validation.list, value, language);
  return validation && "source" in validation && validation.source === "kpi" ? labelOf("kpi", value, language) : value;
}
