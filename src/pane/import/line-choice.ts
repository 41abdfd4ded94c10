/** Which lines of a source belong to the plan's account. */
import { filterEntry, hasFilterColumn, isSameSelection } from "../../actions/import/choice-entries";
import type { ImportPreview, SourceColumn, SourceInspection } from "../../actions/import/import-preview";

type ImportChoice = ImportPreview["origin"]["remembered"];

export type LineChoice =
  | { readonly kind: "all" }
  /** Those that the plan remembers of its first import. */
  | { readonly kind: "remembered" }
  /** Those with one of the values in the column; `suggestedBy` says why, until a person has chosen. */
  | {
      readonly kind: "picked";
      readonly column: string;
      readonly values: readonly string[];
      readonly suggestedBy?: "account" | "remembered" | undefined;
    };

/** Lines with one of some values in a column. */
export type PickedLines = Extract<LineChoice, { kind: "picked" }>;

type Columns = Pick<SourceInspection, "columns">;

export const headersOf = ({ columns }: Columns): readonly string[] => columns.map(({ name }) => name);

/** Columns that can tell one customer from another: at least two different values. */
export function filterColumns({ columns }: SourceInspection): readonly SourceColumn[] {
  return columns.filter(({ values }) => values.length > 1);
}

/** The choice to begin with: what the plan remembers, else the account by its name, else the column of customers. */
export function firstLineChoice(inspection: SourceInspection, remembered: ImportChoice, account: string): LineChoice {
  if (remembered.where.length > 0 && canRepeat(remembered, inspection)) return { kind: "remembered" };
  const columns = inCustomerOrder(inspection);
  const wanted = remembered.where.length > 0 ? valuesIn(remembered.where, inspection) : [account];
  const suggestedBy = remembered.where.length > 0 ? "remembered" : "account";
  for (const { name, values } of columns) {
    const found = matching(values, wanted);
    if (found.length > 0) return { kind: "picked", column: name, values: found, suggestedBy };
  }
  const customer = columns.find(({ name }) => name === inspection.recognised.get("customer"));
  if (customer === undefined) return { kind: "all" };
  return { kind: "picked", column: customer.name, values: [] };
}

function matching(values: SourceColumn["values"], wanted: readonly string[]): readonly string[] {
  const names = new Set(wanted.map(folded));
  return values.filter(({ value }) => names.has(folded(value))).map(({ value }) => value);
}

/** The recognised column of customers comes first. */
function inCustomerOrder(inspection: SourceInspection): readonly SourceColumn[] {
  const customer = inspection.recognised.get("customer");
  const isCustomer = ({ name }: SourceColumn) => name === customer;
  const columns = filterColumns(inspection);
  return [...columns.filter(isCustomer), ...columns.filter((column) => !isCustomer(column))];
}

const folded = (text: string) => text.trim().toLowerCase();

function valuesIn(where: readonly string[], source: Columns): readonly string[] {
  return where.map((entry) => filterEntry(entry, headersOf(source)).value);
}

/** Whether the source has the columns by which the plan was filled. */
export function canRepeat({ where }: ImportChoice, source: Columns): boolean {
  return where.every((entry) => hasFilterColumn(entry, headersOf(source)));
}

/** Entries `column=value` as the actions take them. What is remembered need not be said again. */
export function whereOf(lines: LineChoice): readonly string[] {
  return lines.kind === "picked" ? lines.values.map((value) => `${lines.column}=${value}`) : [];
}

/** Whether other lines are chosen than those that the plan was filled with; another export may name the column otherwise. */
export function isOtherSelection(lines: LineChoice, { where }: ImportChoice, source: Columns): boolean {
  if (where.length === 0 || lines.kind === "remembered") return false;
  return lines.kind === "all" || !isSameSelection(whereOf(lines), where, headersOf(source));
}

/** How many lines a choice takes; undefined where the source does not tell without being read. */
export function chosenRows(lines: LineChoice, { columns, rowCount }: SourceInspection): number | undefined {
  if (lines.kind === "all") return rowCount;
  if (lines.kind === "remembered") return undefined;
  const counts = columns.find(({ name }) => name === lines.column)?.values ?? [];
  return counts.reduce((sum, { value, rows }) => (lines.values.includes(value) ? sum + rows : sum), 0);
}

/** Adds a value to those that are picked, or takes it away. */
export function togglePicked(lines: PickedLines, value: string): PickedLines {
  const without = lines.values.filter((other) => other !== value);
  const values = without.length === lines.values.length ? [...without, value] : without;
  return { kind: "picked", column: lines.column, values };
}

/** Entries `column=value` for people: "customer = QUICK, ERNSH". */
export function filterWords(where: readonly string[], source: Columns): string {
  const entries = where.map((entry) => filterEntry(entry, headersOf(source)));
  const valuesOf = (wanted: string) => entries.flatMap(({ column, value }) => (column === wanted ? [value] : []));
  const columns = [...new Set(entries.map(({ column }) => column))];
  return columns.map((column) => `${column} = ${valuesOf(column).join(", ")}`).join("; ");
}

/** The columns by which lines are chosen. */
export function filterColumnsOf(lines: LineChoice, { where }: ImportChoice, source: Columns): readonly string[] {
  if (lines.kind === "remembered") return where.map((entry) => filterEntry(entry, headersOf(source)).column);
  return lines.kind === "picked" ? [lines.column] : [];
}
