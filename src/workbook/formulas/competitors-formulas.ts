import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { rowLabel } from "./lookups";

/** Competitors: the text by which other sheets refer to the row. */
export function competitorsFormulas(naming: Naming): SheetFormulas<"competitors"> {
  const { row } = tableReferences("competitors", naming);
  return {
    label: rowLabel(row("id"), row("name")),
  };
}
