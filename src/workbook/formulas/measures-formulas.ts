import { ancestorsRead } from "../../domain/kpi/measure-effect";
import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { kpiKeyFormula } from "./kpi-formulas";
import {
  codeOfLabel,
  idOfReference,
  isDate,
  labelOfCode,
  literalText,
  namedCell,
  placeFormula,
  rowLabel,
} from "./lookups";

/**
 * Measures (data model, 16): gap class follows from the Ansoff field; payback is one-off cost over yearly benefit, in
 * years. The same as in the domain's `measure-figures` and `measure-effect`.
 */
export function measuresFormulas(naming: Naming): SheetFormulas<"measures"> {
  const { row } = tableReferences("measures", naming);
  const [ansoff, due] = [row("ansoff_key"), row("due")];
  const hasDue = `AND(${isOpen(row)},${isDate(due)})`;
  return {
    gap_class: labelOfCode("gap_class", row("gap_class_key"), naming.language),
    payback:
      `IF(AND(ISNUMBER(${row("cost")}),ISNUMBER(${row("benefit")})),` +
      `IF(${row("benefit")}>0,${row("cost")}/${row("benefit")},""),"")`,
    days_to_deadline: `IF(${hasDue},INT(${due})-${namedCell.today},"")`,
    overdue: `IF(${row("title")}="","",IF(${hasDue},IF(${due}<${namedCell.today},1,0),0))`,
    ansoff_key: codeOfLabel("ansoff", row("ansoff")),
    gap_class_key: `IF(${ansoff}="","",IF(OR(${ansoff}="penetration",${ansoff}="efficiency"),"operational","strategic"))`,
    kpi_key: kpiKeyFormula(row("kpi"), naming),
    status_key: codeOfLabel("measure_status", row("status")),
    // one row with an error value must not hide the next measures of all others
    due_order: `IFERROR(IF(${hasDue},${due}+ROW()/100000,""),"")`,
    place: `IF(${row("kpi_key")}="","",${placeFormula(row("product_group"), row("region"))})`,
    ...effectFormulas(naming),
    label: rowLabel(row("id"), row("title")),
  };
}

type Row = (column: string) => string;

const isOpen = (row: Row) => `AND(${row("title")}<>"",${row("status_key")}<>"done",${row("status_key")}<>"cancelled")`;

/** Contribution that counts, and the months of its effect; never an error value, so that sums do not fail. */
function effectFormulas(naming: Naming) {
  const { row, column } = tableReferences("measures", naming);
  const probability = `IF(ISNUMBER(${row("probability")}),${row("probability")},1)`;
  const parent = literalText(idOfReference(row("parent")));
  const month = (cell: string, otherwise: string) => `IF(${isDate(cell)},YEAR(${cell})*12+MONTH(${cell}),${otherwise})`;
  const counts = `IF(${row("status_key")}="cancelled",FALSE,NOT(${isCovered(naming)}))`;
  const stated = (formula: string) => `IFERROR(IF(ISNUMBER(${row("contribution")}),${formula},""),"")`;
  return {
    parent_at: `IF(${row("parent")}="","",IFERROR(MATCH(${parent},${column("id")},0),""))`,
    effect: stated(`IF(${counts},${row("contribution")},0)`),
    expected_effect: stated(`${row("effect")}*${probability}`),
    effect_first: stated(month(row("effective_from"), month(row("due"), "0"))),
    effect_last: stated(month(row("effective_until"), endless)),
  };
}

/** True where a row above counts already, with all its parts; a position that leads nowhere ends the way up. */
function isCovered(naming: Naming): string {
  const { row, column } = tableReferences("measures", naming);
  const above = (position: string) => `INDEX(${column("parent_at")},${position})`;
  const has = (position: string) =>
    `IF(INDEX(${column("status_key")},${position})="cancelled",FALSE,ISNUMBER(INDEX(${column("contribution")},${position})))`;
  const isCoveredFrom = (position: string, steps: number): string => {
    const higher = steps === 1 ? "FALSE" : isCoveredFrom(above(position), steps - 1);
    return `IF(${position}="",FALSE,IF(${has(position)},TRUE,${higher}))`;
  };
  return isCoveredFrom(row("parent_at"), ancestorsRead);
}

/** Later than any month. */
const endless = "999999";
