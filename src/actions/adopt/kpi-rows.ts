import type { AdoptedRow, AdoptedValue } from "./adopted-row";
import type { Figure } from "./read-matrix";
import type { AdoptionFinding } from "./suggestion";

/** A figure of a whole year; `through` says how far it runs where the year is not whole. */
export type YearFigure = Figure & { readonly through?: string };

/** Figures as KPI rows: actual and target of the same KPI, year and dimensions are one row. Of two figures for one cell the first is taken. */
export function kpiRows(
  figures: readonly YearFigure[],
  sheet: string,
): { readonly rows: readonly AdoptedRow[]; readonly findings: readonly AdoptionFinding[] } {
  const rows = new Map<string, AdoptedRow>();
  const findings: AdoptionFinding[] = [];
  for (const figure of figures) {
    const key = JSON.stringify(identityOf(figure)).toLowerCase();
    const before = rows.get(key);
    const taken = before?.values[figure.figure];
    if (taken === undefined) rows.set(key, withFigure(before, figure, sheet));
    else if (taken !== figure.value) findings.push(reportSecond(figure, taken));
  }
  return { rows: [...rows.values()], findings };
}

function identityOf({ kpi, productGroup, region, segment, period }: Figure) {
  return { kpi, product_group: productGroup, region, segment, fiscal_year: period.year };
}

function withFigure(before: AdoptedRow | undefined, figure: YearFigure, sheet: string): AdoptedRow {
  const { line, unit, value, through, source, comment } = figure;
  const own: Record<string, AdoptedValue> = { ...identityOf(figure), unit, ...before?.values, [figure.figure]: value };
  if (through !== undefined) own.actual_through = through;
  if (source !== null) own.source = source;
  if (comment !== null) own.comment = comment;
  return { target: "kpis", sheet, line: before?.line ?? line, values: own };
}

function reportSecond({ kpi, ownName, period, value, line }: Figure, taken: AdoptedValue): AdoptionFinding {
  const params = { kpi: ownName ?? kpi, year: period.year, value: Number(taken), other: value };
  return { code: "adopt.figure-twice", severity: "warning", line, params };
}
