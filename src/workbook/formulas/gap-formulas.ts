/**
 * Gap lines (definitions, D3; data model, 4 and 16): everything follows from KPIs and measures. The same as
 * `computeTargetGap` in the domain.
 */
import { closedTolerance } from "../../domain/kpi/target-gap";
import { tableReferences, type Naming } from "../structured-reference";
import { fiscalYearText } from "./fiscal-year-formulas";
import type { SheetFormulas } from "./formula-table";
import { baselineFormula, baselineReason, baselineReasonYear, pastFormulas } from "./gap-baseline-formulas";
import { grainFormula, pastActualFormula, rowsFormula, totalFormula, type YearTotal } from "./gap-total-formulas";
import { kpiKeyFormula, ownKpiProperty } from "./kpi-formulas";
import { codeOfLabel, kpiProperty, labelOfCode, literalText, namedCell, placePattern } from "./lookups";

/** Target gap: one line per KPI, scope and plan year. */
export function gapFormulas(naming: Naming): SheetFormulas<"gap"> {
  const { row } = tableReferences("gap", naming);
  return {
    ...lineFormulas(naming),
    ...pastColumns(naming),
    ...pastFormulas(row),
    baseline: baselineFormula(row),
    baseline_change: `IF(AND(ISNUMBER(${row("baseline")}),ISNUMBER(${row("last_actual")})),${row("baseline")}-${row("last_actual")},"")`,
    ...plannedFormulas(naming),
    ...targetFormulas(naming),
    ...gapColumns(naming),
  };
}

/** A line counts from when it has a KPI and a year; its scope is the grain of the rows that it wants. */
function lineFormulas(naming: Naming) {
  const { row } = tableReferences("gap", naming);
  const kpis = tableReferences("kpis", naming);
  const [key, year] = [row("kpi_key"), row("fiscal_year")];
  const hasKey = (formula: string) => `IF(${key}="","",${formula})`;
  const isAll = (column: string) => `TRIM(${row(column)})=""`;
  const firstWithUnit = `MATCH(${row("key_is")}&"|y*"&${row("place_is")}&"|u?*|",${kpis.column("place")},0)`;
  const begin = `IF(${namedCell.fiscalYearStart}=1,${year},${year}-1)*12+${namedCell.fiscalYearStart}`;
  return {
    kpi_key: kpiKeyFormula(row("kpi"), naming),
    method_key: codeOfLabel("baseline_method", row("baseline_method")),
    direction: hasKey(kpiProperty("direction", key, ownKpiProperty("direction_key", "neutral", key, naming))),
    aggregation: hasKey(kpiProperty("aggregation", key, ownKpiProperty("aggregation_key", "NONE", key, naming))),
    flow: hasKey(kpiProperty("flow", key, `IF(${row("aggregation")}="SUM",1,0)`)),
    scope:
      `IF(OR(${key}="",NOT(ISNUMBER(${year}))),"",IF(${isAll("product_group")},IF(${isAll("region")},"account","region"),` +
      `IF(${isAll("region")},"product_group","both")))`,
    key_is: hasKey(literalText(key)),
    place_is: hasKey(placePattern(row, "*")),
    // sums of groups and regions add up to the account's; points of a ratio count in their own scope only
    effect_is: hasKey(`IF(${row("aggregation")}="SUM",${row("place_is")},${placePattern(row, "")})`),
    base_year: `IF(OR(${row("scope")}="",${namedCell.lastActualYear}=0),"",MIN(${year}-1,${namedCell.lastActualYear}))`,
    first_month: `IF(${row("scope")}="","",${begin})`,
    unit: hasKey(`IFERROR(TRIM(INDEX(${kpis.column("unit")},${firstWithUnit})),"")`),
    label: `IF(OR(${row("id")}="",${row("kpi")}=""),"",${row("id")}&" · "&${row("kpi")}&IFERROR(" "&${fiscalYearText(year)},""))`,
  };
}

function pastColumns(naming: Naming) {
  const { row } = tableReferences("gap", naming);
  const total = (offset: number): YearTotal => ({
    naming,
    figure: "actual",
    year: offset === 0 ? row("base_year") : `(${row("base_year")}-${offset})`,
    rowsColumn: `rows_${offset}`,
    grainColumn: `grain_${offset}`,
  });
  const rows = (offset: number) => `IF(${row("base_year")}="","",${rowsFormula(total(offset))})`;
  const grain = (offset: number) => `IF(${row("base_year")}="","",${grainFormula(total(offset))})`;
  const sum = (offset: number) => totalFormula(total(offset), '"refused"');
  const past = (offset: number) => pastActualFormula(total(offset), `total_${offset}`);
  const year = <K extends number>(offset: K) =>
    ({
      [`rows_${offset}`]: rows(offset),
      [`grain_${offset}`]: grain(offset),
      [`total_${offset}`]: sum(offset),
      [`past_${offset}`]: past(offset),
    }) as Record<`rows_${K}` | `grain_${K}` | `total_${K}` | `past_${K}`, string>; // computed names lose their exact type
  return { ...year(0), ...year(1), ...year(2), ...year(3), ...year(4), ...year(5) };
}

function targetFormulas(naming: Naming) {
  const { row } = tableReferences("gap", naming);
  const [year, rowsColumn, grainColumn] = [row("fiscal_year"), "target_rows", "target_grain"];
  const total: YearTotal = { naming, figure: "target", year, rowsColumn, grainColumn };
  return {
    target_rows: `IF(${row("scope")}="","",${rowsFormula(total)})`,
    target_grain: `IF(${row("scope")}="","",${grainFormula(total)})`,
    target: totalFormula(total, '""'),
  };
}

/** Movements of the figure by measures: the months of the year in which each is effective, as twelfths. */
function plannedFormulas(naming: Naming) {
  const { row } = tableReferences("gap", naming);
  const measures = tableReferences("measures", naming);
  const planned = (effect: string, gapClass: string) => {
    const scope =
      `${measures.column("kpi_key")},${row("kpi_key")},${measures.column("gap_class_key")},"${gapClass}",` +
      `${measures.column("place")},${row("effect_is")}`;
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `(${row("first_month")}+${index})`;
      const isOn = `${measures.column("effect_first")},"<="&${month},${measures.column("effect_last")},">="&${month}`;
      return `SUMIFS(${measures.column(effect)},${scope},${isOn})`;
    });
    return `IF(${row("scope")}="","",${sign(row)}*(${months.join("+")})/12)`;
  };
  return {
    gross_operational: planned("effect", "operational"),
    gross_strategic: planned("effect", "strategic"),
    planned_operational: planned("expected_effect", "operational"),
    planned_strategic: planned("expected_effect", "strategic"),
  };
}

const sign = (row: (column: string) => string) => `IF(${row("direction")}="down",-1,1)`;

function gapColumns(naming: Naming) {
  const { row } = tableReferences("gap", naming);
  const [target, baseline, total] = [row("target"), row("baseline"), row("gap_total")];
  const isComparable = `AND(${row("direction")}<>"",${row("direction")}<>"neutral")`;
  const hasGap = (formula: string) => `IF(ISNUMBER(${total}),${formula},"")`;
  const planned = `${sign(row)}*(${row("planned_operational")}+${row("planned_strategic")})`;
  const isDefined = `AND(${isComparable},ISNUMBER(${target}),ISNUMBER(${baseline}))`;
  const outcome = `IF(${total}<=0,"reached",IF(${row("gap_residual")}<=${closedTolerance.toFixed(9)}*MAX(ABS(${target}),ABS(${baseline})),"closed","open"))`;
  const noTarget = `IF(${row("target_grain")}="","no_target","mixed_grain")`;
  const reason = `IF(${target}="",${noTarget},IF(${baseline}="",${baselineReason(row)},${outcome}))`;
  return {
    gap_total: `IF(${isDefined},${sign(row)}*(${target}-${baseline}),"")`,
    gap_operational: hasGap(`${sign(row)}*${row("planned_operational")}`),
    gap_strategic: hasGap(`${total}-${row("gap_operational")}`),
    gap_residual: hasGap(`${row("gap_strategic")}-${sign(row)}*${row("planned_strategic")}`),
    coverage: hasGap(`IF(${total}>0,${planned}/${total},"")`),
    reason:
      `${labelOfCode("gap_reason", row("reason_key"), naming.language)}` +
      `&IF(${row("reason_year")}="","",": "&${fiscalYearText(row("reason_year"))})`,
    reason_year: baselineReasonYear(row),
    reason_key: `IF(${row("scope")}="","",IF(NOT(${isComparable}),"not_comparable",${reason}))`,
  };
}
