// What people have entered in the full sample plans. Entries point to each other by a key of their own ("@key" in a cell);
// in the plan these are references with an id and a title.
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import type { RowsBySheet } from "../../src/workbook/new-plan";
import { rowOf } from "./plan-files";

/** Sheets that people fill from the first row on. */
const enteredSheets = [
  "team",
  "contacts",
  "goals",
  "measures",
  "customer_goals",
  "swot",
  "tows",
  "competitors",
  "potential",
  "history",
  "exchange",
  "prices",
  "reviews",
] as const;

type EnteredSheet = (typeof enteredSheets)[number];

/** A row; `as` is the key under which others refer to it. */
export type Entry<K extends EnteredSheet> = Partial<PlanRows[K]> & { readonly as?: string };

export type Entries = { readonly [K in EnteredSheet]: readonly Entry<K>[] };

/** The column whose text stands in references to a row. */
const titleColumns: Readonly<Partial<Record<EnteredSheet, string>>> = {
  contacts: "name",
  goals: "title",
  measures: "title",
  customer_goals: "goal",
  swot: "statement",
  tows: "strategy",
  competitors: "name",
  potential: "product_group",
  history: "title",
  exchange: "give",
};

type AnyRow = Readonly<Record<string, string | number | null>>;
type Links = ReadonlyMap<string, string>;

/** Rows with ids, and what stands in a cell that refers to an entry. `known` are references to rows of other sheets. */
export function enteredRows(
  entries: Entries,
  newId: () => string,
  known: Links,
): { readonly rows: Pick<RowsBySheet, EnteredSheet>; readonly links: Links } {
  const links = new Map(known);
  const named = enteredSheets.map((sheet) => {
    const rows = entries[sheet].map(({ as: key, ...values }) => {
      const row: AnyRow = rowOf(sheet, { id: newId(), ...values });
      if (key !== undefined) links.set(`@${key}`, referenceTo(row, titleColumns[sheet] ?? ""));
      return row;
    });
    return [sheet, rows] as const;
  });
  const linked = named.map(([sheet, rows]) => [sheet, rows.map((row) => withLinks(row, links))]);
  // every row was made by `rowOf` for its sheet, and links replace texts by texts
  return { rows: Object.fromEntries(linked) as Pick<RowsBySheet, EnteredSheet>, links };
}

/** `<id> · <title>`, as cells hold a reference. */
export function referenceTo(row: AnyRow, titleColumn: string): string {
  return `${row["id"] ?? ""} · ${row[titleColumn] ?? ""}`;
}

/** The row with references in place of keys; an unknown key is a mistake in the sample. */
export function withLinks<R extends AnyRow>(row: R, links: Links): R {
  const cells = Object.entries(row).map(([column, value]) => {
    if (typeof value !== "string" || !value.startsWith("@")) return [column, value];
    const link = links.get(value);
    if (link === undefined) throw new Error(`No entry is called ${value}.`);
    return [column, link];
  });
  // only texts were replaced, by texts
  return Object.fromEntries(cells) as R;
}
