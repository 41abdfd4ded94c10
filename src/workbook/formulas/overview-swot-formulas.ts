import { tableReferences, type Naming } from "../structured-reference";
import { shortened } from "./overview-formulas";

/** The n-th entry of a quadrant by weight (from 1): its statement, as far as it fits, and its weight; "" without one. */
export function swotItemFormulas(naming: Naming, quadrant: string, position: number, length: number) {
  const swot = tableReferences("swot", naming);
  const isEntry = `(${swot.column("quadrant_key")}="${quadrant}")*(${swot.column("rank")}=${position})`;
  const place = `MATCH(1,INDEX(${isEntry},0),0)`;
  const cell = (column: string) => `INDEX(${swot.column(column)},${place})`;
  return {
    statement: `IFERROR(${shortened(cell("statement"), length)},"")`,
    weight: `IFERROR(${cell("weight")},"")`,
  };
}
