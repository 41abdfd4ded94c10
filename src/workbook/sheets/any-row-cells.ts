/**
 * The list of rows on which a statement, a goal or a measure can rest: the first rows of each sheet one below the other,
 * how many there are so far, and the list without what is blank between them.
 */
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellInput } from "../changes";
import type { PlanContext } from "../plan-settings";
import { columnLetters } from "../references";
import { tableReferences } from "../structured-reference";

/** Sheets with the rows that are offered of each, a few hundred in all, in the order in which people look for them. */
const offered: readonly (readonly [sheet: TableSheetKey, rows: number])[] = [
  ["kpis", 40],
  ["contacts", 60],
  ["swot", 40],
  ["tows", 20],
  ["gap", 30],
  ["competitors", 20],
  ["potential", 30],
  ["customer_goals", 20],
  ["goals", 20],
  ["profile", 40],
  ["history", 30],
  ["exchange", 15],
  ["self_check", 25],
  ["reviews", 15],
];

const headers = ["any_row_cell", "any_row_count", "any_row"] as const;
export const anyRowColumns = headers.length;

/** What a reference to such a row shows, for sheets that have no column for it. */
const titles: Readonly<Partial<Record<TableSheetKey, readonly string[]>>> = {
  kpis: ["kpi", "product_group", "region", "fiscal_year"],
  profile: ["field"],
};

/** Header and cells of the three columns, the first of which stands at `left`; zero-based, `top` without the header. */
export function anyRowCells(
  context: PlanContext,
  top: number,
  left: number,
): { readonly cells: CellInput[][]; readonly rows: number } {
  const cells = offered.flatMap(([sheet, rows]) =>
    context.sheets.has(sheet) ? Array.from({ length: rows }, (_, index) => rowText(context, sheet, index + 1)) : [],
  );
  const [text, count] = [columnLetters(left), columnLetters(left + 1)];
  const [first, last] = [top + 1, top + cells.length];
  const range = (column: string) => `$${column}$${first}:$${column}$${last}`;
  const lines = cells.map((cell, index): CellInput[] => {
    const row = first + index;
    return [
      { formula: cell },
      { formula: `${index === 0 ? "0" : `${count}${row - 1}`}+(${text}${row}<>"")` },
      { formula: `IFERROR(INDEX(${range(text)},MATCH(${index + 1},${range(count)},0)),"")` },
    ];
  });
  return { cells: [[...headers], ...lines], rows: cells.length };
}

/** `<id> · <title>` of the n-th row of a sheet, "" where it has none. */
function rowText({ naming }: PlanContext, sheet: TableSheetKey, position: number): string {
  const references = tableReferences(sheet, naming);
  const cell = (column: string) => `INDEX(${references.column(column)},${position})`;
  const [subject, ...more] = titles[sheet] ?? [];
  if (subject === undefined) return `IFERROR(${cell("label")}&"","")`;
  const title = [subject, ...more].map(cell).join('&" "&');
  const label = `${cell("id")}&" · "&TRIM(${title})`;
  return `IFERROR(IF(OR(${cell("id")}="",${cell(subject)}=""),"",${label}),"")`;
}
