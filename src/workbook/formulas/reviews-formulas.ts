import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, rowLabel } from "./lookups";

/** Reviews of the plan. */
export function reviewsFormulas(naming: Naming): SheetFormulas<"reviews"> {
  const { row } = tableReferences("reviews", naming);
  return {
    section_key: codeOfLabel("review_section", row("section")),
    label: rowLabel(row("id"), row("section")),
  };
}
