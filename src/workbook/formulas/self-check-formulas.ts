import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, rowLabel } from "./lookups";

/** St. Gallen self-check (definitions, D7). */
export function selfCheckFormulas(naming: Naming): SheetFormulas<"self_check"> {
  const { row } = tableReferences("self_check", naming);
  return {
    distance: `IF(COUNT(${row("maturity")},${row("aim")})=2,${row("aim")}-${row("maturity")},"")`,
    part_key: codeOfLabel("self_check_part", row("part")),
    dimension_key: codeOfLabel("self_check_dimension", row("dimension")),
    item_key: codeOfLabel("self_check_item", row("item")),
    label: rowLabel(row("id"), row("item")),
  };
}
