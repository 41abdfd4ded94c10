import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { kpiKeyFormula } from "./kpi-formulas";
import { codeOfLabel, rowLabel } from "./lookups";

/** Target gap (definitions, D3). */
export function gapFormulas(naming: Naming): SheetFormulas<"gap"> {
  const { row } = tableReferences("gap", naming);
  return {
    unit: '""',
    last_actual: '""',
    last_actual_year: '""',
    baseline: '""',
    baseline_change: '""',
    gross_operational: '""',
    gross_strategic: '""',
    planned_operational: '""',
    planned_strategic: '""',
    target: '""',
    gap_total: '""',
    gap_operational: '""',
    gap_strategic: '""',
    gap_residual: '""',
    coverage: '""',
    reason: '""',
    kpi_key: kpiKeyFormula(row("kpi"), naming),
    method_key: codeOfLabel("baseline_method", row("baseline_method")),
    direction: '""',
    reason_key: '""',
    scope: '""',
    label: rowLabel(row("id"), row("kpi")),
  };
}
