/** Criteria of filters as Excel tells them, and which of them it sets again just as they were. */
import type { FilterCriteria, FilterDate, FilteredColumn, FilterSnapshot } from "../workbook/filter-snapshot";

/** A filter of a table or of a sheet that has been asked for. */
export function queueFilter(filter: Excel.AutoFilter): Excel.AutoFilter {
  return filter.load("isDataFiltered,criteria");
}

/**
 * The filter as it has been read; undefined where it hides nothing. A filter that hides rows and shows no criterion is
 * one that Excel keeps back.
 */
export function readFilter(
  filter: Excel.AutoFilter,
  place: { readonly sheet: string; readonly table?: string },
  headers: readonly string[] = [],
): FilterSnapshot | undefined {
  if (!filter.isDataFiltered) return undefined;
  return { ...place, columns: filteredColumns(filter.criteria, headers) };
}

/** The columns with a criterion, of what is declared as a list of criteria; it has been seen with `null` in it. */
export function filteredColumns(told: unknown, headers: readonly string[]): FilteredColumn[] {
  const list: readonly unknown[] = Array.isArray(told) ? told : [];
  return list.flatMap((entry, index): FilteredColumn[] => {
    const members = givenMembers(entry);
    if (isWithoutCriterion(members)) return [];
    const [header, known] = [headers[index], readCriteria(members)];
    return [{ index, ...(header !== undefined && { header }), ...(known && { criteria: known }) }];
  });
}

type Members = Readonly<Record<string, unknown>>;

/** Excel answers every member, with `null` for what does not count, and refuses that when it is to set them again. */
function givenMembers(entry: unknown): Members {
  if (typeof entry !== "object" || entry === null) return {};
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined));
}

/** A column that is not filtered comes as `null`, or as criteria in which nothing is said. */
function isWithoutCriterion(members: Members): boolean {
  const { criterion1, criterion2, values, color, icon, dynamicCriteria, subField, filterOn } = members;
  if (color !== undefined || icon !== undefined || (subField !== undefined && subField !== "")) return false;
  if (filterOn === "CellColor" || filterOn === "FontColor" || filterOn === "Icon") return false;
  if (isSaid(criterion1) || isSaid(criterion2) || values !== undefined) return false;
  return dynamicCriteria === undefined || dynamicCriteria === "Unknown";
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== "";

function readCriteria(members: Members): FilterCriteria | undefined {
  const { filterOn, subField } = members;
  if (isSaid(subField)) return undefined;
  switch (filterOn) {
    case "Values":
      return readValues(members);
    case "Custom":
      return readCustom(members);
    case "Dynamic":
      return readDynamic(members);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return readTop(filterOn, members);
    default:
      // colours: a theme's, a conditional format's or none at all come back as a colour that need not be the same
      return undefined;
  }
}

function readValues({ values }: Members): FilterCriteria | undefined {
  if (!Array.isArray(values) || values.length === 0) return undefined;
  const known = values.flatMap((value: unknown): (string | FilterDate)[] =>
    typeof value === "string" ? [value] : readDate(value),
  );
  return known.length === values.length ? { filterOn: "Values", values: known } : undefined;
}

const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function readDate(value: unknown): FilterDate[] {
  const { date, specificity } = givenMembers(value);
  const known = specificities.find((one) => one === specificity);
  return typeof date === "string" && date !== "" && known ? [{ date, specificity: known }] : [];
}

function readCustom({ criterion1, criterion2, operator }: Members): FilterCriteria | undefined {
  if (typeof criterion1 !== "string" || criterion1 === "") return undefined;
  if (!isSaid(criterion2)) return { filterOn: "Custom", criterion1 };
  if (typeof criterion2 !== "string" || (operator !== "And" && operator !== "Or")) return undefined;
  return { filterOn: "Custom", criterion1, criterion2, operator };
}

/** Editions that know the limit only (">=30") have forgotten how many were wanted. */
function readTop(
  filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent",
  { criterion1 }: Members,
): FilterCriteria | undefined {
  const text = typeof criterion1 === "number" ? String(criterion1) : criterion1;
  return typeof text === "string" && /^[1-9]\d{0,2}$/.test(text) ? { filterOn, criterion1: text } : undefined;
}

function readDynamic({ dynamicCriteria }: Members): FilterCriteria | undefined {
  if (typeof dynamicCriteria !== "string" || dynamicCriteria === "Unknown") return undefined;
  return { filterOn: "Dynamic", dynamicCriteria };
}
