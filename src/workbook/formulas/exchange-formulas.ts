import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { labelOfCode, rowLabel } from "./lookups";

/** Give and get: balance and validity. */
export function exchangeFormulas(naming: Naming): SheetFormulas<"exchange"> {
  const { row } = tableReferences("exchange", naming);
  return {
    balance: '""',
    validity: labelOfCode("validity", row("validity_key"), naming.language),
    validity_key: '""',
    label: rowLabel(row("id"), row("give")),
  };
}
