import { keyInfluence, weakCoverage } from "../../domain/contacts/support";
import { buyingRoles, decisionFactors } from "../../domain/schema/lists";
import { tableReferences, type Naming } from "../structured-reference";
import type { SheetFormulas } from "./formula-table";
import { codeOfLabel, rowLabel } from "./lookups";

/** Persons of the buying center (definitions, D2): the same as in the domain's `support`. */
export function contactsFormulas(naming: Naming): SheetFormulas<"contacts"> {
  const { row } = tableReferences("contacts", naming);
  const roles = buyingRoles.map((role) => `IF(${row(`role_${role}`)}="",0,1)`).join("+");
  return {
    role_count: `IF(${row("name")}="","",${roles})`,
    ...gapFormulas(row),
    performance_gap: performanceGap(row),
    influence_key: codeOfLabel("influence", row("influence")),
    attitude_key: codeOfLabel("attitude", row("attitude")),
    coverage_key: codeOfLabel("coverage", row("coverage")),
    relationship_now_key: codeOfLabel("relationship", row("relationship_now")),
    relationship_target_key: codeOfLabel("relationship", row("relationship_target")),
    ...supportParts(row),
    label: rowLabel(row("id"), row("name")),
  };
}

type Row = (column: string) => string;

/** Codes of scales are texts: adding 0 makes numbers of them. */
const scale = (row: Row, key: string) => `(${row(`${key}_key`)}+0)`;
const unknown = (row: Row, ...keys: readonly string[]) =>
  `OR(${keys.map((key) => `${row(`${key}_key`)}=""`).join(",")})`;

function gapFormulas(row: Row) {
  const isWeak = `AND(${scale(row, "influence")}>=${keyInfluence},${scale(row, "coverage")}<=${weakCoverage})`;
  const steps = `MAX(0,${scale(row, "relationship_target")}-${scale(row, "relationship_now")})`;
  return {
    coverage_gap: `IF(${unknown(row, "influence", "coverage")},"",IF(${isWeak},1,0))`,
    relationship_gap: `IF(${unknown(row, "relationship_target", "relationship_now")},"",${steps})`,
  };
}

/** The largest shortfall of our performance against a factor's weight. */
function performanceGap(row: Row): string {
  const pairs = decisionFactors.map((factor) => [row(`factor_${factor}`), row(`performance_${factor}`)] as const);
  const gaps = pairs.map(([weight, own]) => `IF(COUNT(${weight},${own})=2,${weight}-${own},0)`);
  const known = pairs.map(([weight, own]) => `(COUNT(${weight},${own})=2)`).join("+");
  return `IF(${known}=0,"",MAX(0,${gaps.join(",")}))`;
}

/** What a person adds to the support index; "" where something is unknown, never an error value. */
function supportParts(row: Row) {
  const known = (formula: string) => `IFERROR(IF(${unknown(row, "influence", "attitude")},"",${formula}),"")`;
  return {
    support: known(`${scale(row, "influence")}*${scale(row, "attitude")}`),
    known_influence: known(scale(row, "influence")),
    all_influence: `IFERROR(IF(${row("influence_key")}="","",${scale(row, "influence")}),"")`,
  };
}
