/** The native formulas of every calculated column, by column key. */
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import { buyingRoles } from "../../domain/schema/lists";
import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { kpiFormulas, kpiKeyFormula } from "./kpi-formulas";
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
import { codeInEitherLanguage, codeOfLabel, labelOfCode, namedCell, rowLabel } from "./lookups";

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

function contactsFormulas(naming: Naming): SheetFormulas<"contacts"> {
  const { row } = tableReferences("contacts", naming);
  const roles = buyingRoles.map((role) => `IF(${row(`role_${role}`)}="",0,1)`).join("+");
  return {
    role_count: `IF(${row("name")}="","",${roles})`,
    influence_key: codeOfLabel("influence", row("influence")),
    attitude_key: codeOfLabel("attitude", row("attitude")),
    coverage_key: codeOfLabel("coverage", row("coverage")),
    relationship_now_key: codeOfLabel("relationship", row("relationship_now")),
    relationship_target_key: codeOfLabel("relationship", row("relationship_target")),
    label: rowLabel(row("id"), row("name")),
  };
}

/** Gap class follows from the Ansoff field (data model, 16); payback is one-off cost over yearly benefit, in years. */
function measuresFormulas(naming: Naming): SheetFormulas<"measures"> {
  const { row } = tableReferences("measures", naming);
  const [ansoff, due, status] = [row("ansoff_key"), row("due"), row("status_key")];
  const isOpen = `AND(${row("title")}<>"",${status}<>"done",${status}<>"cancelled")`;
  return {
    gap_class: labelOfCode("gap_class", row("gap_class_key"), naming.language),
    payback:
      `IF(AND(ISNUMBER(${row("cost")}),ISNUMBER(${row("benefit")})),` +
      `IF(${row("benefit")}>0,${row("cost")}/${row("benefit")},""),"")`,
    overdue: `IF(${row("title")}="","",IF(AND(${isOpen},ISNUMBER(${due})),IF(${due}<${namedCell.today},1,0),0))`,
    ansoff_key: codeOfLabel("ansoff", row("ansoff")),
    gap_class_key: `IF(${ansoff}="","",IF(OR(${ansoff}="penetration",${ansoff}="efficiency"),"operational","strategic"))`,
    kpi_key: kpiKeyFormula(row("kpi"), naming),
    status_key: codeOfLabel("measure_status", row("status")),
    // one row with an error value must not hide the next measures of all others
    due_order: `IFERROR(IF(AND(${isOpen},ISNUMBER(${due})),${due}+ROW()/100000,""),"")`,
    label: rowLabel(row("id"), row("title")),
  };
}
