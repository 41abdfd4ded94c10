import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { labelOfCode, rowLabel } from "./lookups";

/** Prices: discount and price guard. */
export function pricesFormulas(naming: Naming): SheetFormulas<"prices"> {
  const { row } = tableReferences("prices", naming);
  return {
    discount: '""',
    spread: '""',
    guard: labelOfCode("price_guard", row("guard_key"), naming.language),
    guard_key: '""',
    label: rowLabel(row("id"), row("article")),
  };
}
