import { priorityLimits } from "../../domain/strategy/swot";
import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, labelOfCode, rowLabel } from "./lookups";

/** SWOT (definitions, D4): the same as `swotWeight`, `priorityOf` and `swotRanks` in the domain. */
export function swotFormulas(naming: Naming): SheetFormulas<"swot"> {
  const { row, column } = tableReferences("swot", naming);
  const [quadrant, weight, order] = [row("quadrant_key"), row("weight"), row("weight_order")];
  const numbers = (formula: string, ...cells: string[]) =>
    `IF(COUNT(${cells.join(",")})=${cells.length},${formula},"")`;
  const internal = numbers(row("importance"), row("importance"));
  const external = numbers(`${row("probability")}*${row("impact")}/5`, row("probability"), row("impact"));
  const { high, medium } = priorityLimits;
  const before = `COUNTIFS(${column("quadrant_key")},${quadrant},${column("weight_order")},">"&${order})`;
  return {
    weight: `IF(${quadrant}="","",IF(OR(${quadrant}="strength",${quadrant}="weakness"),${internal},${external}))`,
    priority: labelOfCode("priority", row("priority_key"), naming.language),
    quadrant_key: codeOfLabel("swot_quadrant", row("quadrant")),
    priority_key: `IF(${weight}="","",IF(${weight}>=${high},"high",IF(${weight}>=${medium},"medium","low")))`,
    // whole numbers, heavier ones first and equal ones in the order of their rows
    weight_order: `IFERROR(IF(${weight}="","",ROUND(${weight}*1000,0)*10000000-ROW()),"")`,
    rank: `IF(${order}="","",${before}+1)`,
    label: rowLabel(row("id"), row("statement")),
  };
}
