import { tableReferences, type Naming } from "../structured-reference";
import { achievementFormulas } from "./achievement-formulas";
import { firstOfYear, isCutOffYear, lastOfYear } from "./fiscal-year-formulas";
import { codeInEitherLanguage, comparedLength, kpiProperty, placeFormula } from "./lookups";
import type { SheetFormulas } from "./formula-table";

/** Key of the KPI that a cell names: catalogue in either language, else an own KPI of the settings. */
export function kpiKeyFormula(cell: string, naming: Naming): string {
  const settings = tableReferences("settings", naming);
  const own = `IFERROR(INDEX(${settings.column("key")},MATCH("kpi|"&TRIM(${cell}),${settings.column("lookup")},0)),"")`;
  return `IF(${cell}="","",${codeInEitherLanguage("kpi", cell, own)})`;
}

/**
 * Gap, achievement and status by data model, 6 and 9; the same as `computeAchievement` in the domain. No formula
 * here reads another KPI row (data model, 4).
 */
export function kpiFormulas(naming: Naming): SheetFormulas<"kpis"> {
  const { row } = tableReferences("kpis", naming);
  const own = (column: string, fallback: string) => ownKpiProperty(column, fallback, row("kpi_key"), naming);
  const [actual, target, direction] = [row("actual"), row("target"), row("direction")];
  const due = `(${target}*${elapsedShareFormula(naming)})`;
  return {
    kpi_key: kpiKeyFormula(row("kpi"), naming),
    aggregation: `IF(${row("kpi_key")}="","",${kpiProperty("aggregation", row("kpi_key"), own("aggregation_key", "NONE"))})`,
    direction: `IF(${row("kpi_key")}="","",${kpiProperty("direction", row("kpi_key"), own("direction_key", "neutral"))})`,
    grain:
      `IF(${row("kpi_key")}="","",IF(${row("product_group")}="",IF(${row("region")}="","account","region"),` +
      `IF(${row("region")}="","product_group","both")))`,
    // one criterion of SUMIFS then finds the rows of a KPI, year, product group, region and unit
    place:
      `IF(${row("kpi_key")}="","",LEFT(${row("kpi_key")},${comparedLength})&"|y"&IF(ISNUMBER(${row("fiscal_year")}),${row("fiscal_year")},"")&` +
      `${placeFormula(row("product_group"), row("region"), row("segment"))}&IFERROR("|u"&LEFT(TRIM(${row("unit")}),50),"|u")&"|")`,
    ...achievementFormulas({ actual, target, due, direction }),
  };
}

/** What the settings say about an own KPI, by its key. */
export function ownKpiProperty(column: string, fallback: string, keyCell: string, naming: Naming): string {
  const settings = tableReferences("settings", naming);
  return `IFERROR(INDEX(${settings.column(column)},MATCH(${keyCell},${settings.column("key")},0)),"${fallback}")`;
}

/** Share of the year that the actual of a row covers; 1 unless the KPI flows and the year is cut off at either end. */
function elapsedShareFormula(naming: Naming): string {
  const { row } = tableReferences("kpis", naming);
  const [year, from, through] = [row("fiscal_year"), row("actual_from"), row("actual_through")];
  const [first, last] = [firstOfYear(year), lastOfYear(year)];
  const flows = `${kpiProperty("flow", row("kpi_key"), `IF(${row("aggregation")}="SUM",1,0)`)}=1`;
  const begin = `IF(ISNUMBER(${from}),MAX(${from},${first}),${first})`;
  const end = `IF(ISNUMBER(${through}),MIN(${through},${last}),${last})`;
  const share = `MAX(0,(${end}-${begin}+1)/(${last}-${first}+1))`;
  return `IF(ISNUMBER(${year}),IF(${isCutOffYear({ year, from, through })},IF(${flows},${share},1),1),1)`;
}
