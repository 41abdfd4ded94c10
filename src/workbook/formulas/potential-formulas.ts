import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, rowLabel } from "./lookups";

/** White space: share of wallet and potential (definitions, D5). */
export function potentialFormulas(naming: Naming): SheetFormulas<"potential"> {
  const { row } = tableReferences("potential", naming);
  return {
    revenue: '""',
    share_of_wallet: '""',
    potential: '""',
    weighted_potential: '""',
    status_key: codeOfLabel("potential_status", row("status")),
    label: rowLabel(row("id"), row("product_group")),
  };
}
