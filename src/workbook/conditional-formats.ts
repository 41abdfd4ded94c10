/** Conditional formats of the plan tables. Formulas read only cells of their own row, with anchored columns. */
import { kpiCatalogue } from "../domain/kpi/catalogue";
import type { TableSheetKey } from "../domain/schema/plan-schema";
import type { Language } from "../localisation/language";
import type { CellRange, ConditionalRule, ConditionalStyle } from "./changes";
import { namedCell } from "./formulas/lookups";
import { columnRange } from "./places";
import { columnLetters } from "./references";
import { stateFormats } from "./state-formats";
import { bodyColumn, newTableBody, type TableBody } from "./table-body";
import { color } from "./theme";

export interface RangeFormats {
  readonly range: CellRange;
  readonly rules: readonly ConditionalRule[];
}

interface Body {
  /** Address of the column in the first body row, column anchored: `$H5`. */
  cell(column: string): string;
  range(column: string): CellRange;
}

/** A column that is gone points to the first one: its rule then reads an id and never applies. */
function addressesOf(body: TableBody): Body {
  return {
    cell: (key) => `$${columnLetters(body.columns.get(key) ?? 0)}${body.firstRow + 1}`,
    range: (key) => bodyColumn(body, key) ?? columnRange(0, body.firstRow, body.lastRow),
  };
}

function shows(formula: string, style: ConditionalStyle): ConditionalRule {
  return { kind: "formula", formula, style, stopIfTrue: false };
}

/** Conditional formats of a sheet's table body. */
export function conditionalFormats(sheet: TableSheetKey, language: Language, body: TableBody): readonly RangeFormats[] {
  const at = addressesOf(body);
  const states = stateFormats(sheet, at.cell).map(({ column, marks }) => ({
    range: at.range(column),
    rules: marks.map(([formula, style]) => shows(formula, style)),
  }));
  if (sheet === "kpis") return [...kpiFormats(at, language), ...states];
  return sheet === "measures" ? [...measureFormats(at), ...states] : states;
}

/** Columns of a sheet's table that have conditional formats. */
export function formattedColumns(sheet: TableSheetKey): ReadonlySet<string> {
  const body = newTableBody(sheet, "", 1);
  const formatted = new Set(conditionalFormats(sheet, "en", body).map(({ range }) => range.left));
  return new Set([...body.columns].flatMap(([column, at]) => (formatted.has(at) ? [column] : [])));
}

function kpiFormats(body: Body, language: Language): RangeFormats[] {
  const proRata = { de: '0% "anteilig"', en: '0% "pro rata"' }[language];
  const figures = ["actual", "numerator", "denominator", "target", "gap"];
  return [
    ...figures.map((column) => ({ range: body.range(column), rules: figureRules(body, column) })),
    { range: body.range("achievement"), rules: [shows(cutOffYear(body), { numberFormat: proRata })] },
    {
      range: body.range("status"),
      rules: [
        shows(`${body.cell("status")}=1`, { fontColor: color.good }),
        shows(`AND(ISNUMBER(${body.cell("status")}),${body.cell("status")}=0)`, { fontColor: color.fair }),
        shows(`${body.cell("status")}=-1`, { fontColor: color.bad }),
      ],
    },
  ];
}

/** Shares as percent, small prices with cents; a ratio's numerator and denominator are amounts, not shares. */
function figureRules(body: Body, column: string): ConditionalRule[] {
  const [cell, unit] = [body.cell(column), body.cell("unit")];
  const small = `ISNUMBER(${cell}),ABS(N(${cell}))<100,N(${cell})<>INT(N(${cell}))`;
  if (column === "numerator" || column === "denominator") return [shows(`AND(${small})`, { numberFormat: "#,##0.00" })];
  return [
    shows(`AND(${unit}="%",ISNUMBER(${cell}))`, { numberFormat: "0.0%" }),
    shows(`AND(${unit}<>"%",${small})`, { numberFormat: "#,##0.00" }),
  ];
}

/** KPIs that flow over the year although they are not summed. */
const countedOverTheYear = kpiCatalogue.flatMap(({ key, flow, aggregation }) =>
  flow && aggregation !== "SUM" ? [key] : [],
);

/**
 * The row's actual covers a part of its fiscal year, so its achievement compares with the target pro rata. Written as
 * short as can be: a rule of more than 255 characters is not safe everywhere.
 */
function cutOffYear(body: Body): string {
  const [year, from, through] = [body.cell("fiscal_year"), body.cell("actual_from"), body.cell("actual_through")];
  const counted = countedOverTheYear.map((key) => `${body.cell("kpi_key")}="${key}"`);
  const flows = `OR(${[`${body.cell("aggregation")}="SUM"`, ...counted].join(",")})`;
  const start = namedCell.fiscalYearStart;
  const begins = `N(${from})>DATE(${year}-(${start}>1),${start},1)`;
  const ends = `AND(ISNUMBER(${through}),${through}<DATE(${year}+(${start}=1),${start},0))`;
  return `IF(AND(ISNUMBER(${year}),${flows}),OR(${begins},${ends}))`;
}

function measureFormats(body: Body): RangeFormats[] {
  const late = shows(`${body.cell("overdue")}=1`, { fontColor: color.bad, bold: true });
  return [
    { range: body.range("due"), rules: [late] },
    { range: body.range("overdue"), rules: [late] },
  ];
}
