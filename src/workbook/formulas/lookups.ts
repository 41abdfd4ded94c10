/** Pieces that the formulas of several sheets share. */
import { toleranceRounding } from "../../domain/kpi/achievement";
import type { ListName } from "../../domain/schema/lists";

/** Names of the single cells on the hidden meta sheet that formulas read. */
export const namedCell = {
  today: "KAP_Today",
  account: "KAP_Account",
  currency: "KAP_Currency",
  status: "KAP_Status",
  statusBy: "KAP_StatusBy",
  statusOn: "KAP_StatusOn",
  fiscalYearStart: "KAP_FiscalYearStart",
  firstPlanYear: "KAP_FirstPlanYear",
  horizon: "KAP_Horizon",
  tolerance: "KAP_StatusTolerance",
  freshSince: "KAP_FreshSince",
  lastActualYear: "KAP_LastActualYear",
  lastCompleteYear: "KAP_LastCompleteYear",
  priceSpread: "KAP_PriceSpread",
  priceExpiryDays: "KAP_PriceExpiryDays",
} as const;

/** Share of |target| by which an actual may miss it and still be amber, rounding included as in the domain. */
export const tolerance = `(${namedCell.tolerance}+${toleranceRounding.toFixed(9)})`;

/** The code behind a label in either language, "" where the cell is blank or its text on no list (data model, 11). */
export function codeOfLabel(list: ListName, cell: string): string {
  return `IF(${cell}="","",${codeInEitherLanguage(list, cell, '""')})`;
}

/** Like `codeOfLabel` for a cell that is not blank; `fallback` is the formula for text on no list. */
export function codeInEitherLanguage(list: ListName, cell: string, fallback: string): string {
  const inLanguage = (column: string) =>
    `INDEX(KAP_Lists[code],MATCH("${list}|"&TRIM(${cell}),KAP_Lists[${column}],0))`;
  return `IFERROR(${inLanguage("lookup_de")},IFERROR(${inLanguage("lookup_en")},${fallback}))`;
}

/** A column of `KAP_Lists` for a KPI of the catalogue, else the same for a KPI of the plan's settings. */
export function kpiProperty(listColumn: string, keyCell: string, ownKpi: string): string {
  return `IFERROR(INDEX(KAP_Lists[${listColumn}],MATCH("kpi|"&${keyCell},KAP_Lists[lookup_code],0)),${ownKpi})`;
}

/** The label of a code in the plan's language; for text that formulas show to people. */
export function labelOfCode(list: ListName, codeCell: string, language: "de" | "en"): string {
  return `IFERROR(INDEX(KAP_Lists[label_${language}],MATCH("${list}|"&${codeCell},KAP_Lists[lookup_code],0)),"")`;
}

/** `<id> · <title>`: what a reference to the row shows (data model, 12). */
export function rowLabel(idCell: string, titleCell: string): string {
  return `IF(OR(${idCell}="",${titleCell}=""),"",${idCell}&" · "&${titleCell})`;
}

/** The id with which a reference cell begins (data model, 12); "" for a blank cell. */
export function idOfReference(cell: string): string {
  return `LEFT(TRIM(${cell}),FIND(" ",TRIM(${cell})&" ")-1)`;
}

/** The text of a cell as a criterion that takes no character for a placeholder; criteria have at most 255 characters. */
export function literalText(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LEFT(TRIM(${cell}),${comparedLength}),"~","~~"),"*","~*"),"?","~?")`;
}

/** Characters of a KPI, product group or region that formulas compare. */
export const comparedLength = 50;

/**
 * Product group and region of a row in one text, `|s|gTea|rNorth`, which one criterion can compare; the letters keep the
 * parts apart. Rows of a segment have it behind the `s`.
 */
export function placeFormula(productGroup: string, region: string, segment = '""'): string {
  const part = (cell: string) => `LEFT(TRIM(${cell}),${comparedLength})`;
  return `IFERROR("|s"&${part(segment)}&"|g"&${part(productGroup)}&"|r"&${part(region)},"")`;
}

/** Criterion for such texts without a segment; a blank dimension matches what `blank` says: "*" for all, "" for none. */
export function placePattern(row: (column: string) => string, blank: "*" | ""): string {
  const part = (column: string) => `IF(TRIM(${row(column)})="","${blank}",${literalText(row(column))})`;
  return `"|s|g"&${part("product_group")}&"|r"&${part("region")}`;
}

/** True for a cell whose date exists. */
export function isDate(cell: string): string {
  return `AND(ISNUMBER(${cell}),N(${cell})>=61,N(${cell})<2958466)`;
}
