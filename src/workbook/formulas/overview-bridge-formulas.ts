/** What the target-gap bridge says (definitions, D3): one line of the sheet `gap`, chosen on the overview. */
import { overviewTexts } from "../../localisation/overview-texts";
import { cellRange } from "../places";
import { bridgeChoiceName } from "../plan-names";
import type { PlanContext } from "../plan-settings";
import { absoluteReference } from "../references";
import { bridgePlace } from "../sheets/chart-data-places";
import { tableReferences } from "../structured-reference";
import { fiscalYearText } from "./fiscal-year-formulas";
import { kpiKeyFormula } from "./kpi-formulas";
import { amountFormula, movementText, percentText, sizeText } from "./number-text";
import { fill, quoted } from "./overview-formulas";

/** Figures of the chosen line, in the order in which they stand. */
export const bridgeKeys = [
  "kpi_key",
  "year",
  "position",
  "unit",
  "sign",
  "last_year",
  "is_known",
  "last_actual",
  "baseline_change",
  "operational",
  "strategic",
  "residual",
  "target",
  "gap_total",
  "coverage",
  "reason_key",
  "scope",
  "outcome",
] as const;
export type BridgeKey = (typeof bridgeKeys)[number];

/** The steps from the last actual to the target; each begins where the one before ends. */
export const bridgeSteps = [
  "last_actual",
  "baseline_change",
  "operational",
  "strategic",
  "residual",
  "target",
] as const;
export type BridgeStep = (typeof bridgeSteps)[number];

/** Absolute reference of a figure, with its sheet. */
export function bridgeCell(context: PlanContext, key: BridgeKey): string {
  const { top, left } = bridgePlace;
  return absoluteReference(context.sheet("chart_data"), cellRange(top + bridgeKeys.indexOf(key), left + 1));
}

/**
 * The figures. Gaps of the sheet are positive where something is missing; here they are movements of the figure. The
 * line for the whole account is preferred, else the first one for KPI and year.
 */
export function bridgeFigures(context: PlanContext): Readonly<Record<BridgeKey, string>> {
  const gap = tableReferences("gap", context.naming);
  const cell = (key: BridgeKey) => bridgeCell(context, key);
  const isChosen = `(${gap.column("kpi_key")}=${cell("kpi_key")})*(${gap.column("fiscal_year")}=${cell("year")})`;
  const isWhole = `(${gap.column("product_group")}="")*(${gap.column("region")}="")`;
  const find = (conditions: string, otherwise: string) => `IFERROR(MATCH(1,INDEX(${conditions},0),0),${otherwise})`;
  const value = (column: string, otherwise = '""') =>
    `IF(${cell("position")}=0,${otherwise},IFERROR(INDEX(${gap.column(column)},${cell("position")}),${otherwise}))`;
  const movement = (formula: string) => `IF(${cell("is_known")}=0,0,${cell("sign")}*(${formula}))`;
  const known = ["last_actual", "baseline_change", "gap_operational", "gap_strategic", "gap_residual", "target"];
  const figure = (column: string) => `IF(${cell("is_known")}=0,0,${value(column)})`;
  return {
    kpi_key: kpiKeyFormula(bridgeChoiceName.kpi, context.naming),
    year: `N(${bridgeChoiceName.year})`,
    position: `IF(${cell("kpi_key")}="",0,${find(`${isChosen}*${isWhole}`, find(isChosen, "0"))})`,
    unit: `${value("unit")}&""`,
    sign: `IF(${value("direction")}="down",-1,1)`,
    last_year: `N(${value("last_actual_year", "0")})`,
    is_known: `IF(COUNT(${known.map((column) => value(column)).join(",")})=${known.length},1,0)`,
    last_actual: figure("last_actual"),
    baseline_change: figure("baseline_change"),
    operational: movement(value("gap_operational")),
    strategic: movement(`${value("gap_strategic")}-${value("gap_residual")}`),
    residual: movement(value("gap_residual")),
    target: figure("target"),
    gap_total: value("gap_total"),
    coverage: value("coverage"),
    reason_key: value("reason_key"),
    ...bridgeTexts(context),
  };
}

/** What a step is called below its column, with its figure; `amount` is the step's cell. */
export function bridgeStepLabel(context: PlanContext, step: BridgeStep, amount: string): string {
  const { language } = context.settings;
  const isTotal = step === "last_actual" || step === "target";
  const sign = isTotal ? `IF(${amount}<0,"−","")` : `IF(${amount}=0,"",IF(${amount}<0,"−","+"))`;
  const size = `${sign}&${(isTotal ? sizeText : movementText)(amount, bridgeCell(context, "unit"), language)}`;
  return `${stepName(context, step)}&IF(${bridgeCell(context, "is_known")}=0,"",CHAR(10)&${size})`;
}

function stepName(context: PlanContext, step: BridgeStep): string {
  const texts = overviewTexts[context.settings.language];
  switch (step) {
    case "last_actual":
      return `${quoted(texts.actual)}&${withYear(bridgeCell(context, "last_year"))}`;
    case "target":
      return `${quoted(texts.target)}&${withYear(bridgeCell(context, "year"))}`;
    case "residual": {
      const missing = `${bridgeCell(context, "sign")}*${bridgeCell(context, "residual")}`;
      return `IF(${missing}<0,${quoted(texts.bridgeSurplus)},${quoted(texts.bridgeOpen)})`;
    }
    default:
      return quoted(
        {
          baseline_change: texts.bridgeBaseline,
          operational: texts.bridgeOperational,
          strategic: texts.bridgeStrategic,
        }[step],
      );
  }
}

function withYear(year: string): string {
  return `IF(N(${year})=0,"",${quoted(" ")}&${fiscalYearText(year)})`;
}

/** Of which product group and region the line is, and how large the gap is and how far measures close it, or why none. */
function bridgeTexts(context: PlanContext): Record<"scope" | "outcome", string> {
  const { language } = context.settings;
  const texts = overviewTexts[language];
  const cell = (key: BridgeKey) => bridgeCell(context, key);
  const gap = tableReferences("gap", context.naming);
  const ofLine = (column: string) => `INDEX(${gap.column(column)},${cell("position")})`;
  const text = (key: BridgeKey) => amountFormula(cell(key), cell("unit"), language);
  const rest = `IF(${cell("sign")}*${cell("residual")}>0,${fill(texts.bridgeRest, text("residual"))},"")`;
  const closes = `${fill(texts.bridgeLine, text("gap_total"), percentText(cell("coverage")))}&${rest}`;
  const outcome = `IF(AND(${cell("is_known")}=1,ISNUMBER(${cell("coverage")})),${closes},${ofLine("reason")})`;
  const shown = (formula: string) => `IF(${cell("position")}=0,"",IFERROR(${formula}&"",""))`;
  return { scope: shown(scopeText(ofLine)), outcome: shown(outcome) };
}

/** "Tea, North"; nothing for the whole account. */
function scopeText(ofLine: (column: string) => string): string {
  const [group, region] = [ofLine("product_group"), ofLine("region")];
  return `${group}&IF(OR(${group}="",${region}=""),"",", ")&${region}`;
}

/** Characters that fit beside the choice. */
const lineLength = 92;

/** The line beside the choice. Of a long scope the end is left out: how large the gap is has to be read. */
export function bridgeLineFormula(context: PlanContext): string {
  const [scope, outcome] = [bridgeCell(context, "scope"), bridgeCell(context, "outcome")];
  const room = `MAX(0,${lineLength - 3}-LEN(${outcome}))`;
  const shortScope = `IF(LEN(${scope})>${room}+1,LEFT(${scope},${room})&"…",${scope})`;
  const line = `IF(${scope}="","",${shortScope}&": ")&${outcome}`;
  return `IF(${bridgeCell(context, "position")}=0,${quoted(overviewTexts[context.settings.language].bridgeNone)},${line})`;
}
