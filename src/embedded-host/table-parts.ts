/** The parts of a table that may be missing. */
import { itemNotFound } from "./host-error";
import { wholeOf, type RangeTarget } from "./range-target";
import type { TableTarget } from "./table-resize";

export function headerRange({ book, sheet, table }: TableTarget): RangeTarget {
  if (table.hasHeaderRow) return { book, sheet, area: { ...table.range, bottom: table.range.top } };
  throw itemNotFound(`the header row of the table ${table.name}`);
}

export function totalsRange({ book, sheet, table }: TableTarget): RangeTarget {
  const { bottom } = wholeOf(table);
  if (table.hasTotalsRow) return { book, sheet, area: { ...table.range, top: bottom, bottom } };
  throw itemNotFound(`the totals row of the table ${table.name}`);
}
