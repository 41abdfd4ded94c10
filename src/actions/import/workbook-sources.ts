/** What an import can read in the open workbook: the user's own tables and sheets, never the plan itself. */
import { isPlanTable, type CellSource, type OpenWorkbook, type SourceCells } from "../../workbook/port";
import { ownSheetNames, planSheetNames } from "../own-sheets";
import type { ActualsSource, LastingSource } from "./actuals-source";
import { importFinding, type ImportFinding } from "./import-findings";

export interface WorkbookSources {
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Shown sheets with something on them. */
  readonly sheets: readonly string[];
}

export type SourceReading =
  | { readonly kind: "source"; readonly source: ActualsSource }
  | { readonly kind: "refused"; readonly findings: readonly ImportFinding[] };

/** The tables and sheets to choose from, in two round trips. */
export async function workbookSources(workbook: OpenWorkbook): Promise<WorkbookSources> {
  const snapshot = await workbook.read();
  return {
    tables: snapshot.tables.flatMap(({ name, sheet }) => (isPlanTable(name) ? [] : [{ name, sheet }])),
    sheets: ownSheetNames(snapshot),
  };
}

/**
 * The cells of a table, a sheet or the selection: four round trips, and one more for each further 25,000 cells. The
 * plan's own tables and sheets are refused with a finding.
 * @throws PlanError `placeNotFound`, `severalAreas` for a selection of several areas, `noCellsSelected` for one of a
 * chart or shape, or what the host refuses.
 */
export async function readWorkbookSource(workbook: OpenWorkbook, what: CellSource): Promise<SourceReading> {
  const snapshot = await workbook.read();
  const read = await workbook.readCells(what);
  const { name, sheet, cells, firstRow, firstColumn, dateSystem } = read;
  const isPlan = what.kind === "table" ? isPlanTable(name) : planSheetNames(snapshot).has(sheet);
  if (isPlan) return { kind: "refused", findings: [importFinding("import.source-is-plan", {}, { name })] };
  const place = { sheet, column: firstColumn - 1 };
  const from = lastingSource(what, read);
  return { kind: "source", source: { kind: "cells", name, cells, firstRow, dateSystem, place, from } };
}

/** A selection is gone with the next click: its cells are kept in mind by their place. */
function lastingSource(what: CellSource, read: SourceCells): LastingSource {
  if (what.kind !== "selection") return what;
  const { name, sheet, cells, firstRow, firstColumn } = read;
  const [top, left] = [firstRow - 1, firstColumn - 1];
  const columns = cells[0]?.length ?? 1;
  return {
    ...{ kind: "range", name, sheet, top, left },
    ...{ bottom: top + Math.max(1, cells.length) - 1, right: left + Math.max(1, columns) - 1 },
  };
}
