import { totalTolerance } from "../../domain/kpi/totals";
import { anyNumber } from "../sheets/year-scan";
import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, namedCell, placePattern, rowLabel } from "./lookups";

/** White space (definitions, D5): the same as `computePotential` in the domain. */
export function potentialFormulas(naming: Naming): SheetFormulas<"potential"> {
  const { row } = tableReferences("potential", naming);
  const [need, revenue, potential] = [row("need"), row("revenue"), row("potential")];
  const isClosed = `OR(${row("status_key")}="lost",${row("status_key")}="not_relevant")`;
  const weighted = `IF(ISNUMBER(${row("probability")}),${potential}*${row("probability")},"")`;
  const title = `IF(${row("product_group")}="",IF(${row("unit")}="",${row("region")},${row("unit")}),${row("product_group")})`;
  return {
    revenue: `IF(ISNUMBER(${row("own_revenue")}),${row("own_revenue")},${importedRevenue(naming)})`,
    share_of_wallet: `IF(COUNT(${need},${revenue})=2,IF(${need}>0,${revenue}/${need},""),"")`,
    potential: `IF(COUNT(${need},${revenue})=2,MAX(0,${need}-${revenue}),"")`,
    weighted_potential: `IF(${potential}="","",IF(${isClosed},0,${weighted}))`,
    status_key: codeOfLabel("potential_status", row("status")),
    label: rowLabel(row("id"), title),
  };
}

/** Revenue of the last complete year in this product group and region; a unit of the customer is no KPI dimension. */
function importedRevenue(naming: Naming): string {
  const { row } = tableReferences("potential", naming);
  const kpis = tableReferences("kpis", naming);
  const [group, region] = ["product_group", "region"].map((key) => `TRIM(${row(key)})=""`);
  const grain = `IF(${region},"product_group",IF(${group},"region","both"))`;
  const rows = `"revenue|y"&${namedCell.lastCompleteYear}&${placePattern(row, "*")}&"|u*|"`;
  const at = (name: string) =>
    `${kpis.column("place")},${rows},${kpis.column("actual")},${anyNumber},${kpis.column("grain")},${name}`;
  const sum = (name: string) => `SUMIFS(${kpis.column("actual")},${at(name)})`;
  const count = (name: string) => `COUNTIFS(${at(name)})`;
  const finer = `AND(${count('"both"')}>0,OR(${count(grain)}=0,${sum('"both"')}>=${sum(grain)}-${totalTolerance}))`;
  const own = `IF(${count(grain)}=1,${sum(grain)},"")`;
  const revenue = `IF(AND(${grain}<>"both",${finer}),${sum('"both"')},${own})`;
  return `IF(OR(TRIM(${row("unit")})<>"",AND(${group},${region}),${namedCell.lastCompleteYear}=0),"",${revenue})`;
}
