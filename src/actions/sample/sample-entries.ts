/**
 * Entries of the sample plan. They point to each other by keys of their own ("@key" in a cell); in the plan these are
 * references with an id and a title (data model, 12).
 */
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { RowsBySheet } from "../../workbook/new-plan";
import { newRow } from "../create/new-row";
import { referenceTo, type Cells } from "../edit/plan-edit";

/** Sheets that people fill from the first row on, and the column whose text stands in references to their rows. */
const titleColumns = {
  team: "short_name",
  contacts: "name",
  customer_goals: "goal",
  goals: "title",
  swot: "statement",
  tows: "strategy",
  competitors: "name",
  potential: "product_group",
  history: "title",
  exchange: "give",
  prices: "article",
  measures: "title",
  reviews: "section",
} as const;

export type EnteredSheet = keyof typeof titleColumns;
const enteredSheets = Object.keys(titleColumns) as readonly EnteredSheet[];

/** A row; `as` is the key under which others refer to it. */
export type Entry<K extends EnteredSheet> = Partial<PlanRows[K]> & { readonly as?: string };
export type Entries = { readonly [K in EnteredSheet]: readonly Entry<K>[] };

/** What stands in a cell that refers to the entry of a key. */
export type Links = ReadonlyMap<string, string>;

/** Rows with ids, and the references to them. `known` are references to rows of other sheets. */
export function enteredRows(
  entries: Entries,
  newId: () => string,
  known: Links,
): { readonly rows: Pick<RowsBySheet, EnteredSheet>; readonly links: Links } {
  const links = new Map(known);
  const named = enteredSheets.map((sheet) => {
    const all: readonly Entry<EnteredSheet>[] = entries[sheet];
    const rows = all.map(({ as: key, ...values }): Cells => {
      const row: Cells = newRow(sheet, values, newId);
      const title = row[titleColumns[sheet]];
      if (key !== undefined) links.set(`@${key}`, referenceTo(String(row["id"]), String(title ?? "")));
      return row;
    });
    return [sheet, rows] as const;
  });
  const linked = named.map(([sheet, rows]) => [sheet, rows.map((row) => withLinks(row, links))]);
  // every row was made for its sheet, and links replace texts by texts
  return { rows: Object.fromEntries(linked) as Pick<RowsBySheet, EnteredSheet>, links };
}

/** The row with references in place of keys; an unknown key is a mistake in the sample. */
export function withLinks<R extends Cells>(row: R, links: Links): R {
  const cells = Object.entries(row).map(([column, value]) => {
    if (typeof value !== "string" || !value.startsWith("@")) return [column, value];
    const link = links.get(value);
    if (link === undefined) throw new Error(`No entry is called ${value}.`);
    return [column, link];
  });
  // only texts were replaced, by texts
  return Object.fromEntries(cells) as R;
}
