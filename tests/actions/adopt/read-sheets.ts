// Sheets as an adoption reads them, and what became of one.
import { readAdoption, type ReadBlock } from "../../../src/actions/adopt/read-adoption";
import type { SourceSheet } from "../../../src/actions/adopt/source-sheet";

export type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** A sheet with these cells from A1 on. */
export function sheetOf(name: string, cells: Cells): SourceSheet {
  return { name, top: 0, left: 0, cells };
}

/** Blocks of sheets on 2026-01-15, in a plan in euros whose fiscal year is the calendar year, unless said otherwise. */
export function readBlocks(
  sheets: readonly SourceSheet[],
  map: readonly string[] = [],
  fiscalYearStart = 1,
): readonly ReadBlock[] {
  return readAdoption(sheets, { today: "2026-01-15", fiscalYearStart, currency: "EUR", map }).blocks;
}

/** What became of the one block of a sheet: rows, columns by header, codes of what was noticed. */
export function readOne(name: string, cells: Cells, map: readonly string[] = [], fiscalYearStart = 1) {
  const blocks = readBlocks([sheetOf(name, cells)], map, fiscalYearStart);
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0) throw new Error(`${blocks.length} blocks`);
  const { suggestion, rows, findings } = block;
  return {
    kind: suggestion.candidate?.content.kind,
    rows: rows.map(({ values }) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))),
    columns: Object.fromEntries(
      (suggestion.candidate?.columns ?? [])
        .filter(({ header }) => header !== "")
        .map(({ header, column }) => [header, column ?? ""]),
    ),
    codes: findings.map(({ code }) => code),
    findings,
  };
}
