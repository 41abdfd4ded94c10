/** Rows of the plan on which a goal can rest, found by their words. Pure. */
import { fiscalYearLabel } from "../../domain/kpi/fiscal-year";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, type PlacedRow, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { missingSheets } from "../edit/open-plan";
import { referenceTo, type Cells } from "../edit/plan-edit";

/** Sheets that hold facts, in the order in which a goal usually rests on them, and the columns that name their rows. */
const factColumns = {
  kpis: ["kpi", "product_group", "region", "fiscal_year"],
  profile: ["field", "value_text"],
  swot: ["statement"],
  customer_goals: ["goal"],
  potential: ["product_group", "unit", "region"],
  contacts: ["name"],
  competitors: ["name"],
  tows: ["strategy"],
  gap: ["kpi", "fiscal_year"],
  history: ["title"],
  exchange: ["give"],
  self_check: ["item"],
  reviews: ["section"],
} as const satisfies Partial<Record<TableSheetKey, readonly string[]>>;

export type FactSheet = keyof typeof factColumns;
// the keys of a constant
const factSheets = Object.keys(factColumns) as readonly FactSheet[];

export interface Fact {
  /** As the cell would hold it, in the plan's language. */
  readonly reference: string;
  readonly title: string;
}

export interface FoundFacts {
  readonly facts: readonly Fact[];
  /** Found, and not among the facts. */
  readonly more: number;
  /** Rows that nobody has given an id yet: they cannot be referred to. */
  readonly withoutId: number;
}

/** Sheets of the plan that are switched on and have rows to refer to. */
export function sheetsWithFacts(plan: Plan): readonly FactSheet[] {
  return factSheets.filter((sheet) => missingSheets(plan, [sheet]).length === 0 && factsOf(plan, sheet).length > 0);
}

/** Rows of a sheet in whose names all words of `search` occur; so many at most. */
export function findFacts(plan: Plan, sheet: FactSheet, search: string, most: number): FoundFacts {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = factsOf(plan, sheet).filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  const facts = found.flatMap(({ id, title }) => (id === null ? [] : [{ reference: referenceTo(id, title), title }]));
  return {
    facts: facts.slice(0, most),
    more: Math.max(0, facts.length - most),
    withoutId: found.length - facts.length,
  };
}

function factsOf(plan: Plan, sheet: FactSheet): readonly { readonly id: string | null; readonly title: string }[] {
  const rows: readonly PlacedRow<FactSheet>[] = plan.rows[sheet];
  return rows.flatMap(({ values }) => {
    const title = titleOf(plan, sheet, values);
    return title === "" ? [] : [{ id: values.id, title }];
  });
}

function titleOf(plan: Plan, sheet: FactSheet, cells: Cells): string {
  const [subject, ...others] = factColumns[sheet];
  const isEmpty = (cells[subject] ?? null) === null && sheet !== "potential";
  if (isEmpty || !saysSomething(sheet, cells)) return "";
  return [subject, ...others].flatMap((column) => wordOf(plan, sheet, column, cells[column] ?? null)).join(" ");
}

/** Of these sheets a row is a fact as soon as one of the columns is filled: a target is a wish. */
const contents: Readonly<Partial<Record<FactSheet, readonly string[]>>> = {
  kpis: ["actual"],
  profile: ["value_text", "value_number", "value_date"],
};

const saysSomething = (sheet: FactSheet, cells: Cells) =>
  contents[sheet]?.some((column) => (cells[column] ?? null) !== null) !== false;

const longest = 80;

function wordOf(plan: Plan, sheet: FactSheet, column: string, value: string | number | null): readonly string[] {
  if (value === null) return [];
  if (typeof value === "number") return [fiscalYearLabel(value, plan.settings.fiscalYearStart)];
  const definition = columnsOf(planSheets[sheet]).find(([key]) => key === column)?.[1];
  const validation = definition && isInput(definition) ? definition.input.validation : undefined;
  if (column === "kpi") return [plan.labels.labelOf("kpi", value)];
  if (column === "item") return [plan.labels.labelOf("self_check_item", value)];
  const word = validation && "list" in validation ? plan.labels.labelOf(validation.list, value) : value;
  const line = word.replace(/\s+/gu, " ").trim();
  return [line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line];
}
