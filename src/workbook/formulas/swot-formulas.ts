import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, labelOfCode, rowLabel } from "./lookups";

/** SWOT (definitions, D4). */
export function swotFormulas(naming: Naming): SheetFormulas<"swot"> {
  const { row } = tableReferences("swot", naming);
  return {
    weight: '""',
    priority: labelOfCode("priority", row("priority_key"), naming.language),
    quadrant_key: codeOfLabel("swot_quadrant", row("quadrant")),
    priority_key: '""',
    rank: '""',
    label: rowLabel(row("id"), row("statement")),
  };
}
