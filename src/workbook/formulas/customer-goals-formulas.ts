import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { rowLabel } from "./lookups";

/** Customer goals: the text by which other sheets refer to the row. */
export function customerGoalsFormulas(naming: Naming): SheetFormulas<"customer_goals"> {
  const { row } = tableReferences("customer_goals", naming);
  return {
    label: rowLabel(row("id"), row("goal")),
  };
}
