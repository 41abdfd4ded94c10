/** From the bytes or cells of an export to KPI figures: reading, mapping, filtering, computing, in one step. */
import type { VolumeUnits } from "../../domain/kpi/actuals-options";
import { computeActuals } from "../../domain/kpi/actuals";
import type { Finding } from "../../domain/finding";
import type { KpiFigures } from "../../domain/kpi/kpi-figures";
import { importSource, notStatedLabel } from "../../localisation/import-source";
import type { Language } from "../../localisation/language";
import type { DateOrder, DecimalMark, RawCell, TabularOptions } from "../../tabular/raw-table";
import { readCells, readCsv, type TableReading } from "../../tabular/read-table";
import { defaultVolumeUnit } from "../create/new-plan-rows";
import type { CellSource } from "../../workbook/port";
import type { FieldMapping } from "./import-fields";
import type { ImportFinding } from "./import-findings";
import { readOrderLines } from "./read-order-lines";
import { chooseImport, type ImportChoice } from "./remembered-import";

/** Cells of the open workbook that can be read again later, whatever is selected then. */
export type LastingSource = Exclude<CellSource, { readonly kind: "selection" }>;

/** Where the lines come from: a text file, or the cells of a sheet or table. */
export type ActualsSource =
  | { readonly kind: "csv"; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: "cells";
      readonly name: string;
      readonly cells: readonly (readonly RawCell[])[];
      /** One-based row of the worksheet in which the cells begin. */
      readonly firstRow: number;
      readonly dateSystem: 1900 | 1904;
      /** The sheet of the open workbook and the zero-based column in which the cells begin. */
      readonly place?: { readonly sheet: string; readonly column: number };
      /** What to ask the open workbook for, to read them once more. */
      readonly from?: LastingSource;
    };

export interface ActualsRequest extends Partial<VolumeUnits> {
  readonly language: Language;
  readonly currency: string;
  readonly fiscalYearStart: number;
  /** ISO date: lines dated later are remarked upon. */
  readonly today?: string | undefined;
  readonly map: readonly string[];
  readonly where: readonly string[];
  /** What the plan remembers of its first import. */
  readonly remembered?: ImportChoice | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly dates?: DateOrder | undefined;
  readonly encoding?: string | undefined;
  readonly separator?: string | undefined;
}

/** Figures with everything that was noticed on the way; without figures at least one finding is an error. */
export interface ReadActuals {
  readonly figures: readonly KpiFigures[];
  readonly findings: readonly (ImportFinding | Finding)[];
  readonly mapping: FieldMapping;
  readonly lineCount: number;
  readonly source: string;
  readonly dataFirst: string;
  readonly dataLast: string;
}

/** Rows and columns of a source, before anything is known of what they mean. */
export function readTable(
  source: ActualsSource,
  { decimal, dates, encoding, separator }: TabularOptions,
): TableReading {
  if (source.kind === "csv") return readCsv(source.bytes, { decimal, dates, encoding, separator });
  return readCells(source.cells, source.firstRow, { decimal, dates, dateSystem: source.dateSystem });
}

/** Reads an export and computes what its columns allow (data model, 26). */
export function readActuals(source: ActualsSource, request: ActualsRequest): ReadActuals {
  const { table, findings } = readTable(source, request);
  const nothing = {
    figures: [],
    mapping: new Map(),
    lineCount: 0,
    source: importSource(source.name),
    dataFirst: "",
    dataLast: "",
  };
  if (!table) return { ...nothing, findings };
  const chosen = chooseImport(request, request.remembered ?? { where: [], map: [] }, table);
  if (chosen.findings.some(({ severity }) => severity === "error"))
    return { ...nothing, findings: [...findings, ...chosen.findings] };
  const volumeUnit = request.volumeUnit ?? defaultVolumeUnit;
  const lines = readOrderLines(table, { ...request, where: chosen.where, map: chosen.map, volumeUnit });
  const found = [...findings, ...chosen.findings, ...lines.findings];
  const { dataFirst, dataLast, mapping } = lines;
  if (lines.lines.length === 0 || dataFirst === undefined || dataLast === undefined)
    return { ...nothing, mapping, findings: found };
  const actuals = computeActuals(lines.lines, {
    ...request,
    volumeUnit,
    notStated: notStatedLabel[request.language],
    dataFirst,
    dataLast,
  });
  const lineCount = lines.lines.length;
  return {
    ...nothing,
    figures: actuals.figures,
    findings: [...found, ...actuals.findings],
    mapping,
    lineCount,
    dataFirst,
    dataLast,
  };
}
