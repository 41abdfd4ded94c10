import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, idOfReference, literalText, rowLabel } from "./lookups";

/** TOWS strategies (definitions, D4): weight of the pair, and how many measures say that they come from it. */
export function towsFormulas(naming: Naming): SheetFormulas<"tows"> {
  const { row } = tableReferences("tows", naming);
  const origin = tableReferences("measures", naming).column("origin");
  const id = literalText(row("id"));
  const count = `COUNTIF(${origin},${id})+COUNTIF(${origin},${id}&" *")`;
  return {
    pair_weight: naming.has("swot") ? pairWeight(naming) : '""',
    measure_count: `IF(OR(${row("id")}="",${row("field")}=""),"",${count})`,
    field_key: codeOfLabel("tows_field", row("field")),
    label: rowLabel(row("id"), row("strategy")),
  };
}

function pairWeight(naming: Naming): string {
  const { row } = tableReferences("tows", naming);
  const swot = tableReferences("swot", naming);
  const [internal, external] = ["internal", "external"].map((side) => {
    return `INDEX(${swot.column("weight")},MATCH(${idOfReference(row(side))},${swot.column("id")},0))`;
  });
  const isBlank = `OR(${row("internal")}="",${row("external")}="")`;
  return `IF(${isBlank},"",IFERROR(IF(COUNT(${internal},${external})=2,${internal}*${external},""),""))`;
}
