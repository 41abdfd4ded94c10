/** Which lines of a source belong to the plan's account. */
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

/** Columns that can tell one customer from another: at least two different values. */
export function filterColumns({ columns }: SourceInspection): readonly SourceColumn[] {
  return columns.filter(({ values }) => values.length > 1);
}

/** The choice to begin with: what the plan remembers, else the account by its name, else the column of customers. */
export function firstLineChoice(inspection: SourceInspection, remembered: ImportChoice, account: string): LineChoice {
  if (remembered.where.length > 0 && canRepeat(remembered, inspection)) return { kind: "remembered" };
  const columns = inCustomerOrder(inspection);
  const wanted = remembered.where.length > 0 ? remembered.where.map(valueIn) : [account];
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
const columnIn = (entry: string) => entry.slice(0, entry.indexOf("="));
const valueIn = (entry: string) => entry.slice(entry.indexOf("=") + 1);

/** Whether the source has the columns by which the plan was filled. */
export function canRepeat({ where }: ImportChoice, { columns }: SourceInspection): boolean {
  return where.every((entry) => columns.some(({ name }) => name === columnIn(entry)));
}

/** Entries `column=value` as the actions take them. What is remembered need not be said again. */
export function whereOf(lines: LineChoice): readonly string[] {
  return lines.kind === "picked" ? lines.values.map((value) => `${lines.column}=${value}`) : [];
}

/** Whether other lines are chosen than those that the plan was filled with; another export may name the column otherwise. */
export function isOtherSelection(lines: LineChoice, { where }: ImportChoice): boolean {
  if (where.length === 0 || lines.kind === "remembered") return false;
  if (lines.kind === "all") return true;
  const sorted = (values: readonly string[]) => JSON.stringify([...new Set(values)].sort());
  return sorted(lines.values) !== sorted(where.map(valueIn));
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
export function filterWords(where: readonly string[]): string {
  const columns = [...new Set(where.map(columnIn))];
  const valuesOf = (column: string) => where.filter((entry) => columnIn(entry) === column).map(valueIn);
  return columns.map((column) => `${column} = ${valuesOf(column).join(", ")}`).join("; ");
}

/** The columns by which lines are chosen. */
export function filterColumnsOf(lines: LineChoice, { where }: ImportChoice): readonly string[] {
  if (lines.kind === "remembered") return where.map(columnIn);
  return lines.kind === "picked" ? [lines.column] : [];
}
