/** Filters of the user's on labels: what lets rows through once the labels are those of another language. */
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { ColumnCriteria, FilterCriteria } from "../filter-snapshot";
import type { PlanTable } from "../read-plan";
import type { LanguagePlan } from "./language-plan";
import { switchedLabel } from "./switched-entries";

/** The criteria of filtered columns of choices, in the new language; what is no label stays as it is. */
export function switchedFilters(language: LanguagePlan): readonly ColumnCriteria[] {
  return tableSheetKeys.flatMap((key) => {
    const table = language.plan.tables[key];
    return table ? criteriaOf(key, table, language) : [];
  });
}

function criteriaOf(key: TableSheetKey, { positions }: PlanTable, language: LanguagePlan): ColumnCriteria[] {
  const { table } = planSheets[key];
  const filter = language.reading.snapshot.filters?.find((one) => one.table === table);
  return columnsOf(planSheets[key]).flatMap(([column, definition]) => {
    const index = positions.get(column);
    const criteria = filter?.columns.find((one) => one.index === index)?.criteria;
    if (index === undefined || criteria === undefined || !isInput(definition)) return [];
    return [{ table, index, criteria: inWords(criteria, (text) => switchedLabel(definition, text, language) ?? text) }];
  });
}

type Say = (text: string) => string;

function inWords(criteria: FilterCriteria, say: Say): FilterCriteria {
  if (criteria.filterOn === "Values") {
    return { ...criteria, values: criteria.values.map((value) => (typeof value === "string" ? say(value) : value)) };
  }
  if (criteria.filterOn !== "Custom") return criteria;
  const { criterion1, criterion2 } = criteria;
  return {
    ...criteria,
    criterion1: compared(criterion1, say),
    ...(criterion2 !== undefined && { criterion2: compared(criterion2, say) }),
  };
}

/** "=open" and "<>open" compare with a whole label. */
function compared(criterion: string, say: Say): string {
  const [, sign = "", text = ""] = /^(=|<>)?(.*)$/s.exec(criterion) ?? [];
  return `${sign}${say(text)}`;
}
