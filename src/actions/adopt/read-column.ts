/** Reads one column of a list as the plan's column wants it, with the tabular room: numbers, dates, choices, text. */
import { roundFigure } from "../../domain/kpi/clean-sum";
import { fiscalYearOf } from "../../domain/kpi/fiscal-year";
import type { ColumnKind, Labels } from "../../domain/schema/column-kinds";
import type { RawTable } from "../../tabular/raw-table";
import { readDates } from "../../tabular/read-dates";
import { readNumbers } from "../../tabular/read-numbers";
import { readTexts } from "../../tabular/read-texts";
import type { AdoptedValue, ReadingContext } from "./adopted-row";
import { readKpiLabel, unitIn } from "./kpi-label";
import { readChoice, readScalePoint } from "./read-choice";
import type { AdoptionFinding } from "./suggestion";

/** The values of a column, aligned with the rows of its table. */
export interface ReadColumn {
  readonly values: readonly AdoptedValue[];
  readonly findings: readonly AdoptionFinding[];
}

type Kind = ColumnKind<string> | ColumnKind<number>;

const noLabels: Labels = { codeOf: () => undefined, labelOf: (_, code) => code };

/** Whether a kind takes numbers. */
export function takesNumbers(kind: Kind): boolean {
  return typeof kind.parse(1, noLabels).value === "number";
}

/** Reads a column called `header` for this kind of column of the plan. */
export function readColumn(table: RawTable, header: string, kind: Kind, context: ReadingContext): ReadColumn {
  const { validation } = kind;
  if (takesNumbers(kind)) return readFigures(table, header, kind, context);
  if (validation && "date" in validation) return fromTyped(readDates(table, header, context));
  if (validation && "list" in validation) {
    const { list } = validation;
    return readWords(table, header, (text) => readChoice(list, text));
  }
  if (validation && "source" in validation && validation.source === "kpi") {
    return readWords(table, header, (text) => readChoice("kpi", text));
  }
  return fromTyped(readTexts(table, header));
}

function fromTyped(column: {
  readonly values: readonly (string | number | undefined)[];
  readonly findings: readonly AdoptionFinding[];
}): ReadColumn {
  return { values: column.values.map((value) => (value === "" ? null : (value ?? null))), findings: column.findings };
}

/** Words by their meaning. A word without one stays as it is, and is told: nothing that people wrote is lost. */
function readWords(table: RawTable, header: string, meaningOf: (text: string) => string | undefined): ReadColumn {
  const { values, findings } = readTexts(table, header);
  const unknown: AdoptionFinding[] = [];
  const read = values.map((text, row): AdoptedValue => {
    if (text === undefined || text === "") return null;
    const meaning = meaningOf(text);
    if (meaning !== undefined) return meaning;
    if (/^[-–—]$/.test(text)) return null;
    unknown.push({
      ...placeOf(table, row, header),
      code: "adopt.choice-unknown",
      severity: "warning",
      params: { text },
    });
    return text;
  });
  return { values: read, findings: [...findings, ...unknown] };
}

function placeOf(table: RawTable, row: number, column: string) {
  return { line: table.rows[row]?.line ?? 0, column };
}

function readFigures(table: RawTable, header: string, kind: Kind, context: ReadingContext): ReadColumn {
  const limits = limitsOf(kind);
  if (limits?.whole && limits.maximum > 1000) return readYears(table, header, context);
  const isScale = limits?.whole === true && limits.maximum <= 5;
  const worded = isScale ? withoutWords(table, header) : table;
  const column = readNumbers(worded, header, context);
  const scaled = scaleValues(column.values, header, limits, kind);
  const values = scaled.values.map((value, row) => (isScale ? (wordAt(table, header, row) ?? value) : value));
  return checkLimits(table, header, limits, { values, findings: [...column.findings, ...scaled.findings] });
}

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

function limitsOf({ validation }: Kind): Limits | undefined {
  if (validation && "whole" in validation)
    return { minimum: validation.whole[0], maximum: validation.whole[1], whole: true };
  if (validation && "decimal" in validation) {
    return { minimum: validation.decimal[0], maximum: validation.decimal[1], whole: false };
  }
  return undefined;
}

/** The table with words for points of a scale taken out, so that the rest reads as numbers. */
function withoutWords(table: RawTable, header: string): RawTable {
  const index = table.headers.indexOf(header);
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, at) =>
      at === index && typeof cell === "string" && readScalePoint(cell) !== undefined ? null : cell,
    ),
  }));
  return { ...table, rows };
}

function wordAt(table: RawTable, header: string, row: number): number | undefined {
  const cell = table.rows[row]?.cells[table.headers.indexOf(header)];
  return typeof cell === "string" ? readScalePoint(cell) : undefined;
}

/** "TEUR" in the header multiplies; shares above 1 are percentages. */
function scaleValues(
  values: readonly (number | undefined)[],
  header: string,
  limits: Limits | undefined,
  kind: Kind,
): ReadColumn {
  const plain = values.map((value) => value ?? null);
  const scale = (readKpiLabel(header).unit ?? unitIn(header))?.scale ?? 1;
  if (limits === undefined && scale !== 1) {
    const finding: AdoptionFinding = { code: "adopt.scaled", severity: "info", column: header, params: { scale } };
    return { values: plain.map((value) => (value === null ? null : roundFigure(value * scale))), findings: [finding] };
  }
  const isShare = limits?.maximum === 1 && kind.numberFormat.endsWith("%");
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  if (!isShare || largest <= 1 || largest > 100) return { values: plain, findings: [] };
  const finding: AdoptionFinding = {
    code: "adopt.read-as-percent",
    severity: "info",
    column: header,
    params: { example: largest },
  };
  return { values: plain.map((value) => (value === null ? null : roundFigure(value / 100))), findings: [finding] };
}

function checkLimits(
  table: RawTable,
  header: string,
  limits: Limits | undefined,
  { values, findings }: ReadColumn,
): ReadColumn {
  if (limits === undefined) return { values, findings };
  const { minimum, maximum, whole } = limits;
  const outside: AdoptionFinding[] = [];
  const kept = values.map((value, row) => {
    if (typeof value !== "number" || (value >= minimum && value <= maximum && (!whole || Number.isInteger(value))))
      return value;
    const params = { text: String(value), minimum, maximum };
    outside.push({ ...placeOf(table, row, header), code: "adopt.out-of-range", severity: "warning", params });
    return null;
  });
  return { values: kept, findings: [...findings, ...outside] };
}

/** A year as a number, in a text ("GJ 2027"), or the fiscal year of a date. */
function readYears(table: RawTable, header: string, context: ReadingContext): ReadColumn {
  const { values } = readTexts(table, header);
  const dated = readDates(table, header, context);
  const findings: AdoptionFinding[] = [];
  const years = values.map((text, row): AdoptedValue => {
    if (text === undefined || text === "") return null;
    const year = /^\D*((?:19|20)\d\d)\D*$/.exec(text)?.[1];
    if (year !== undefined) return Number(year);
    const date = /\d[./-]\d/.test(text) ? dated.values[row] : undefined;
    if (date !== undefined) return fiscalYearOf(date, context.fiscalYearStart);
    findings.push({ ...placeOf(table, row, header), code: "adopt.no-year", severity: "warning", params: { text } });
    return null;
  });
  return { values: years, findings };
}
