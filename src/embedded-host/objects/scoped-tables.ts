import type { TableFile } from "../../package/workbook-file";
import { contains, intersection } from "../addresses";
import type { AreasTarget } from "../areas-target";
import { text } from "../arguments";
import { itemNotFound } from "../host-error";
import { defineObject, method, type HostObject } from "../host-object";
import { tableId } from "../object-ids";
import { tableObject } from "./table";

interface ScopedTables extends AreasTarget {
  /** Only tables that lie wholly in one of the areas. */
  readonly isWhole: boolean;
}

/** The tables that share cells with a range. */
export const scopedTablesObject = defineObject<ScopedTables>({
  name: "TableScopedCollection",
  since: "1.9",
  items: (target) => tables(target).map((table) => object(target, table)),
  members: {
    GetCount: method((target) => tables(target).length),
    GetFirst: method((target) => {
      const [first] = tables(target);
      if (first) return object(target, first);
      throw itemNotFound("a table in the range");
    }),
    GetItem: method((target, [key]) => {
      const found = named(target, text(key));
      if (found) return found;
      throw itemNotFound(`the table ${text(key)} in the range`);
    }),
    GetItemOrNullObject: method((target, [key]) => named(target, text(key)), "1.14"),
  },
});

/** From top to bottom, then from left to right, as Office.js says. */
function tables({ sheet, areas, isWhole }: ScopedTables): readonly TableFile[] {
  const isMeant = ({ range }: TableFile) =>
    areas.some((area) => (isWhole ? contains(area, range) : intersection(area, range)));
  return sheet.tables
    .filter(isMeant)
    .sort(({ range: one }, { range: other }) => one.top - other.top || one.left - other.left);
}

function named(target: ScopedTables, key: string): HostObject | null {
  const isMeant = (table: TableFile) => table.name.toLowerCase() === key.toLowerCase() || tableId(table) === key;
  const table = tables(target).find(isMeant);
  return table ? object(target, table) : null;
}

function object({ book, sheet }: ScopedTables, table: TableFile): HostObject {
  return tableObject({ book, sheet, table });
}
