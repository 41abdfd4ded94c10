/** Reads figures by KPI and period into rows of KPIs: one per year, months and quarters summed where the KPI allows it. */
import { findKpi, ownKpiKey } from "../../domain/kpi/catalogue";
import { roundFigure } from "../../domain/kpi/clean-sum";
import { fiscalYearOf } from "../../domain/kpi/fiscal-year";
import { readNumbers } from "../../tabular/read-numbers";
import type { RawTable } from "../../tabular/raw-table";
import type { BlockRows, OwnKpi, ReadingContext } from "./adopted-row";
import { readKpiLabel, readUnit, type WrittenUnit } from "./kpi-label";
import { figureOf, isSumHeader, readPeriod, type FigureKind, type Period } from "./periods";
import { tableOf } from "./read-list";
import type { MatrixContent, RowRole, ValueColumn } from "./recognise-matrix";
import { kpiRows } from "./kpi-rows";
import { settlePercent, settleUnit } from "./settle-unit";
import { sumPeriods } from "./sum-periods";
import type { AdoptionFinding, ColumnSuggestion } from "./suggestion";

/** One figure of the source with everything that is known of it. */
export interface Figure {
  /** Key of the catalogue, or of a KPI of the account's own. */
  readonly kpi: string;
  /** Name of an own KPI, as written. */
  readonly ownName?: string;
  readonly productGroup: string | null;
  readonly region: string | null;
  readonly segment: string | null;
  readonly unit: string | null;
  readonly period: Period & { readonly year: number };
  readonly figure: "actual" | "target";
  readonly value: number;
  /** A part of one: 0.12 is 12 %. */
  readonly isShare: boolean;
  readonly line: number;
  readonly source: string | null;
  readonly comment: string | null;
}

/** What is known of a row before its figures are read. */
interface RowContext {
  readonly line: number;
  readonly label: string;
  readonly text: (role: RowRole) => string | null;
}

interface Reading {
  readonly content: MatrixContent;
  readonly context: ReadingContext;
  readonly findings: AdoptionFinding[];
  /** What a column is meant as, where the user said so. */
  readonly said: ReadonlyMap<number, string>;
  /** KPIs of rows as the user said, by label. */
  readonly saidRows: ReadonlyMap<string, string>;
}

/** The figures of a matrix as KPI rows. */
export function readMatrix(
  content: MatrixContent,
  columns: readonly ColumnSuggestion[],
  saidRows: ReadonlyMap<string, string>,
  context: ReadingContext,
): BlockRows {
  const { table, findings } = tableOf(
    content.block,
    content.headerRow,
    columns.map(({ header }) => header),
    context,
  );
  if (!table) return { rows: [], findings };
  const said = new Map(
    columns.flatMap(({ position, reason, column }) => (reason === "mapped" ? [[position, column ?? ""] as const] : [])),
  );
  const reading: Reading = { content, context, findings: [], said, saidRows };
  const figures = content.values.flatMap((column) => columnFigures(table, column, reading));
  const asked = askFigureKinds(content.values, reading);
  const shares = settlePercent(figures);
  const summed = sumPeriods(shares.figures, context.fiscalYearStart);
  const made = kpiRows(summed.figures, content.block.sheet.name);
  const leftOut = findings.filter(({ code }) => code === "tabular.total-left-out");
  const once = new Map(reading.findings.map((finding) => [JSON.stringify(finding), finding]));
  return {
    rows: made.rows,
    findings: [...leftOut, ...asked, ...once.values(), ...shares.findings, ...summed.findings, ...made.findings],
    ownKpis: ownKpisOf(figures),
  };
}

function ownKpisOf(figures: readonly Figure[]): readonly OwnKpi[] {
  const own = figures.flatMap(({ kpi, ownName, unit }): [string, OwnKpi][] =>
    ownName === undefined ? [] : [[kpi, { key: kpi, name: ownName, unit }]],
  );
  return [...new Map(own).values()];
}

function columnFigures(table: RawTable, column: ValueColumn, reading: Reading): readonly Figure[] {
  const { content, context, said } = reading;
  const header = table.headers[column.position - content.block.area.left];
  if (header === undefined || said.get(column.position) === "") return [];
  const { values, findings } = readNumbers(table, header, context);
  reading.findings.push(...findings);
  return table.rows.flatMap(({ line }, row): readonly Figure[] => {
    const value = values[row];
    return value === undefined ? [] : figureOfCell(rowContext(table, row, line, content), column, value, reading);
  });
}

function rowContext(table: RawTable, row: number, line: number, { roles, block }: MatrixContent): RowContext {
  const text = (role: RowRole) => {
    const position = roles.get(role);
    const cell = position === undefined ? null : (table.rows[row]?.cells[position - block.area.left] ?? null);
    const content = cell === null ? "" : String(cell).replace(/\s+/g, " ").trim();
    return content === "" ? null : content;
  };
  return { line, text, label: text("kpi") ?? "" };
}

function figureOfCell(row: RowContext, column: ValueColumn, value: number, reading: Reading): readonly Figure[] {
  const { content, context, findings } = reading;
  const kpi = kpiOfCell(row, column, reading);
  const period = periodOfCell(row, column, content);
  if (kpi === undefined || period === undefined) return [];
  const figure = kindOfCell(row, column, period, kpi.figure, reading);
  if (figure === undefined) return [];
  const written = column.unit ?? kpi.unit ?? readUnit(row.text("unit") ?? "");
  const { line } = row;
  const unit = settleUnit({ key: kpi.key, written, ofTitle: content.unit, ofRow: row.text("unit"), line }, context);
  findings.push(...unit.findings);
  if (!unit.isTaken) return [];
  return [
    {
      kpi: kpi.key,
      ...(kpi.ownName !== undefined && { ownName: kpi.ownName }),
      productGroup: row.text("product_group"),
      region: row.text("region"),
      segment: row.text("segment"),
      unit: unit.name,
      period,
      figure,
      value: roundFigure(value * unit.scale),
      isShare: unit.isShare,
      line,
      source: row.text("source"),
      comment: row.text("comment"),
    },
  ];
}

interface CellKpi {
  readonly key: string;
  readonly ownName?: string;
  readonly figure?: FigureKind | undefined;
  readonly unit?: WrittenUnit | undefined;
}

/** The KPI of the column, of the row, or of the title; a row that the catalogue does not know is a KPI of the account's own. */
function kpiOfCell(
  row: RowContext,
  column: ValueColumn,
  { content, findings, saidRows }: Reading,
): CellKpi | undefined {
  const label = readKpiLabel(row.label);
  const { figure, unit } = label;
  if (column.kpi !== undefined) return { key: column.kpi, figure, unit };
  if (!content.roles.has("kpi")) return content.kpi === undefined ? undefined : { key: content.kpi };
  const said = saidRows.get(row.label);
  if (said === "") return undefined;
  if (said !== undefined && findKpi(said) !== undefined) return { key: said, figure, unit };
  if (label.kpi !== undefined) return { key: label.kpi, figure, unit };
  if (row.label === "") return undefined;
  if (isSumHeader(row.label)) {
    findings.push({ code: "adopt.row-compares", severity: "info", line: row.line, params: { text: row.label } });
    return undefined;
  }
  const params = { text: label.name };
  findings.push({
    code: "adopt.own-kpi",
    severity: "warning",
    line: row.line,
    params,
    answers: [`${row.label}=-`, `${row.label}=<KPI>`],
  });
  return { key: ownKpiKey(label.name), ownName: label.name, figure, unit };
}

function periodOfCell(row: RowContext, { period }: ValueColumn, { year }: MatrixContent): Figure["period"] | undefined {
  const own = period?.year ?? readPeriod(row.text("year") ?? "")?.year ?? year;
  if (own === undefined) return undefined;
  return { unit: period?.unit ?? "year", part: period?.part ?? 0, figure: period?.figure, year: own };
}

/** Reached or meant: as the column or the row says, else by the year; the running year counts as reached. */
function kindOfCell(
  row: RowContext,
  column: ValueColumn,
  period: Figure["period"],
  ofLabel: FigureKind | undefined,
  { said, context }: Reading,
): "actual" | "target" | undefined {
  const own = said.get(column.position);
  if (own === "actual" || own === "target") return own;
  const written = column.figure ?? figureOf(row.text("figure") ?? "") ?? ofLabel;
  if (written === "forecast") return undefined;
  return (
    written ??
    (yearOfPeriod(period, context) > fiscalYearOf(context.today, context.fiscalYearStart) ? "target" : "actual")
  );
}

function yearOfPeriod(period: Figure["period"], { fiscalYearStart }: ReadingContext): number {
  if (period.unit !== "month") return period.year;
  return fiscalYearOf(`${period.year}-${String(period.part).padStart(2, "0")}-01`, fiscalYearStart);
}

/** Columns that leave open whether they are reached or meant, from the running year on, and forecasts, are asked. */
function askFigureKinds(values: readonly ValueColumn[], { context, said }: Reading): readonly AdoptionFinding[] {
  const current = fiscalYearOf(context.today, context.fiscalYearStart);
  return values.flatMap(({ header, figure, period, position }): AdoptionFinding[] => {
    const year = period?.year;
    if (said.has(position) || period === undefined) return [];
    const ask = (code: string, answers: readonly string[]): AdoptionFinding => {
      return {
        code,
        severity: "warning",
        column: header,
        params: { header },
        answers: answers.map((answer) => `${header}=${answer}`),
      };
    };
    if (figure === "forecast") return [ask("adopt.forecast-left-out", ["actual", "target"])];
    if (figure !== undefined || year === undefined || period.unit !== "year" || year < current) return [];
    return [
      ask(year === current ? "adopt.running-year" : "adopt.future-year", [year === current ? "target" : "actual", "-"]),
    ];
  });
}
