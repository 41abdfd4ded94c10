import type { Change } from "./changes";
import type { WorkbookSnapshot } from "./port";
import { metaTable } from "./meta-table";

/** New values of keys of `KAP_Meta`, dates as serial numbers; a key that the table does not have is left out. */
export function metaUpdates({ tables }: WorkbookSnapshot, values: Readonly<Record<string, string | number>>): Change[] {
  const table = tables.find(({ name }) => name === metaTable);
  if (!table) return [];
  const [key, value] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  return Object.entries(values).flatMap(([wanted, content]): Change[] => {
    const row = table.rows.findIndex((cells) => cells[key] === wanted);
    if (row < 0 || value < 0) return [];
    return [
      { kind: "setCells", sheet: table.sheet, top: table.top + 1 + row, left: table.left + value, cells: [[content]] },
    ];
  });
}
