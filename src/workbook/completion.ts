/** How a finished plan is told from an interrupted build: by a row of `KAP_Meta` that is written after everything else. */
import { isBlank } from "../domain/cell-value";
import type { WorkbookSnapshot } from "./port";
import { metaTable } from "./meta-table";
import { completedKey } from "./sheets/meta-sheet";

/** The cells of a plan tell that its build was finished, whatever became of the stamp. */
export function isCompleted({ tables }: WorkbookSnapshot): boolean {
  const table = tables.find(({ name }) => name === metaTable);
  const [key, value] = ["key", "value"].map((header) => table?.headers.indexOf(header) ?? -1);
  const filled = table?.rows.filter((row) => !isBlank(row[value ?? -1] ?? null)) ?? [];
  const keys = new Set(filled.map((row) => row[key ?? -1]));
  return keys.has(completedKey) && keys.has("plan_id");
}
