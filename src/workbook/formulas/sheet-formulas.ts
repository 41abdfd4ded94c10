/** The native formulas of every calculated column, by column key. */
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { kpiFormulas } from "./kpi-formulas";
import { contactsFormulas } from "./contacts-formulas";
import { measuresFormulas } from "./measures-formulas";
import { customerGoalsFormulas } from "./customer-goals-formulas";
import { gapFormulas } from "./gap-formulas";
import { swotFormulas } from "./swot-formulas";
import { towsFormulas } from "./tows-formulas";
import { competitorsFormulas } from "./competitors-formulas";
import { potentialFormulas } from "./potential-formulas";
import { historyFormulas } from "./history-formulas";
import { exchangeFormulas } from "./exchange-formulas";
import { pricesFormulas } from "./prices-formulas";
import { selectionFormulas } from "./selection-formulas";
import { selfCheckFormulas } from "./self-check-formulas";
import { reviewsFormulas } from "./reviews-formulas";
import { codeInEitherLanguage, codeOfLabel, rowLabel } from "./lookups";

type AllFormulas = { readonly [K in TableSheetKey]: (naming: Naming) => SheetFormulas<K> };

const formulas: AllFormulas = {
  settings: settingsFormulas,
  profile: (naming) => {
    const { row } = tableReferences("profile", naming);
    return { field_key: codeOfLabel("profile_field", row("field")) };
  },
  team: (naming) => {
    const { row } = tableReferences("team", naming);
    return { role_key: codeOfLabel("team_role", row("role")) };
  },
  contacts: contactsFormulas,
  kpis: kpiFormulas,
  goals: (naming) => {
    const { row } = tableReferences("goals", naming);
    return { kind_key: codeOfLabel("goal_kind", row("kind")), label: rowLabel(row("id"), row("title")) };
  },
  measures: measuresFormulas,
  customer_goals: customerGoalsFormulas,
  gap: gapFormulas,
  swot: swotFormulas,
  tows: towsFormulas,
  competitors: competitorsFormulas,
  potential: potentialFormulas,
  history: historyFormulas,
  exchange: exchangeFormulas,
  prices: pricesFormulas,
  selection: selectionFormulas,
  self_check: selfCheckFormulas,
  reviews: reviewsFormulas,
};

/** Formulas of a sheet's computed columns, without "=", in the headers that the workbook has. */
export function sheetFormulas(sheet: TableSheetKey, naming: Naming): Readonly<Record<string, string>> {
  return formulas[sheet](naming);
}

/** `key` of an own KPI is made as `ownKpiKey` makes it; of a threshold it is the list's code. */
function settingsFormulas(naming: Naming): SheetFormulas<"settings"> {
  const { row, column } = tableReferences("settings", naming);
  const ownKey = `"own_"&SUBSTITUTE(LOWER(TRIM(${row("name")}))," ","_")`;
  // counted with SUMPRODUCT: not every program takes a range that runs from the header to the formula's own row
  const isListed = `(${column("kind_key")}=${row("kind_key")})*(${column("lookup")}<>"")`;
  const position = `SUMPRODUCT(${isListed}*(ROW(${column("lookup")})<=ROW()))`;
  const threshold = codeInEitherLanguage("threshold", row("name"), '""');
  return {
    kind_key: codeOfLabel("setting_kind", row("kind")),
    key: `IF(${row("name")}="","",IF(${row("kind_key")}="kpi",${ownKey},IF(${row("kind_key")}="threshold",${threshold},"")))`,
    lookup: `IF(OR(${row("kind_key")}="",${row("name")}=""),"",${row("kind_key")}&"|"&TRIM(${row("name")}))`,
    aggregation_key: codeOfLabel("aggregation", row("aggregation")),
    direction_key: codeOfLabel("direction", row("direction")),
    order: `IF(${row("lookup")}="","",${row("kind_key")}&"|"&${position})`,
  };
}
