import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { isDate, labelOfCode, namedCell, rowLabel } from "./lookups";

/** Give and get: what we get minus what we give, and whether the agreement holds today (`validityOn` in the domain). */
export function exchangeFormulas(naming: Naming): SheetFormulas<"exchange"> {
  const { row } = tableReferences("exchange", naming);
  const [from, to] = [row("valid_from"), row("valid_to")];
  const bounded = `IF(INT(${to})<${namedCell.today},"expired","valid")`;
  const ending = `IF(${isDate(to)},${bounded},IF(${isDate(from)},"open_ended",""))`;
  return {
    balance: `IF(COUNT(${row("give_value")},${row("get_value")})=2,${row("get_value")}-${row("give_value")},"")`,
    validity: labelOfCode("validity", row("validity_key"), naming.language),
    validity_key: `IF(IF(${isDate(from)},INT(${from})>${namedCell.today},FALSE),"future",${ending})`,
    label: rowLabel(row("id"), row("give")),
  };
}
