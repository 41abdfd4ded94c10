import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, rowLabel } from "./lookups";

/** TOWS strategies (definitions, D4). */
export function towsFormulas(naming: Naming): SheetFormulas<"tows"> {
  const { row } = tableReferences("tows", naming);
  return {
    pair_weight: '""',
    measure_count: '""',
    field_key: codeOfLabel("tows_field", row("field")),
    label: rowLabel(row("id"), row("strategy")),
  };
}
