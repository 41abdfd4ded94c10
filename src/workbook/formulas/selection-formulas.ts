import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel } from "./lookups";

/** Selection of key accounts (definitions, D5). */
export function selectionFormulas(naming: Naming): SheetFormulas<"selection"> {
  const { row } = tableReferences("selection", naming);
  return {
    // with weights that sum to 100, the points sum to the score
    weighted_score:
      `IF(AND(${row("part_key")}="criterion",COUNT(${row("weight")},${row("score")})=2),` +
      `${row("weight")}*${row("score")}/100,"")`,
    part_key: codeOfLabel("selection_part", row("part")),
    criterion_key: codeOfLabel("selection_criterion", row("criterion")),
    answer_key: codeOfLabel("answer", row("answer")),
  };
}
