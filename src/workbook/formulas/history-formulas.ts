import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, rowLabel } from "./lookups";

/** History of the account. */
export function historyFormulas(naming: Naming): SheetFormulas<"history"> {
  const { row } = tableReferences("history", naming);
  return {
    kind_key: codeOfLabel("history_kind", row("kind")),
    status_key: codeOfLabel("history_status", row("status")),
    label: rowLabel(row("id"), row("title")),
  };
}
