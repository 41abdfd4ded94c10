/** Reads the rows of a recognised list: each column by its kind, then what several columns say together. */
import { isInput } from "../../domain/schema/define-sheet";
import type { Columns } from "../../domain/schema/define-sheet";
import { planSheets } from "../../domain/schema/plan-schema";
import { readCells } from "../../tabular/read-table";
import type { RawTable } from "../../tabular/raw-table";
import { readTexts } from "../../tabular/read-texts";
import type { AdoptedRow, AdoptedValue, BlockRows, ReadingContext } from "./adopted-row";
import { completeRow, subjectsOf } from "./complete-row";
import { readColumn, type ReadColumn } from "./read-column";
import type { ListContent } from "./recognise-list";
import { cellsIn, type Block } from "./source-sheet";
import type { AdoptionFinding, ColumnSuggestion } from "./suggestion";

/** The rows of a block below its headers as a table of the tabular room; the headers are those of the suggestion. */
export function tableOf(block: Block, headerRow: number, headers: readonly string[], context: ReadingContext) {
  const body = cellsIn({ ...block, area: { ...block.area, top: headerRow + 1 } });
  const { decimal, dates } = context;
  return readCells([headers, ...body], headerRow + 1, { headerRow: headerRow + 1, decimal, dates });
}

/** The rows of a list. A row without its subject is not taken, and told. */
export function readList(
  content: ListContent,
  columns: readonly ColumnSuggestion[],
  context: ReadingContext,
): BlockRows {
  const { block, headerRow, target } = content;
  const headers = columns.map(({ header }) => header);
  const { table, findings } = tableOf(block, headerRow, headers, context);
  if (!table) return { rows: [], findings };
  const read = readColumns(table, columns, content, context);
  const problems: AdoptionFinding[] = [];
  const rows = table.rows.flatMap(({ line }, row): AdoptedRow[] => {
    const found = new Map([...read].map(([key, { values }]) => [key, values[row] ?? null]));
    const { values, findings: noticed } = completeRow(target, found);
    problems.push(...noticed.map((finding) => ({ line, ...finding })));
    if (subjectsOf(target).some((subject) => (values[subject] ?? null) !== null)) {
      return [{ target, sheet: block.sheet.name, line, values }];
    }
    problems.push({ code: "adopt.row-without-subject", severity: "warning", line, params: { target } });
    return [];
  });
  const noticed = [
    ...findings.filter(isTelling),
    ...[...read.values()].flatMap((column) => column.findings),
    ...problems,
  ];
  return { rows, findings: noticed };
}

/** Titles and the choice of the header row are what the suggestion tells itself. */
function isTelling({ code }: AdoptionFinding): boolean {
  return !["tabular.title-left-out", "tabular.header-row-chosen", "tabular.header-empty"].includes(code);
}

/** Every mapped column; parts of columns ("@first_name") as text. */
function readColumns(
  table: RawTable,
  columns: readonly ColumnSuggestion[],
  { target, block }: ListContent,
  context: ReadingContext,
): ReadonlyMap<string, ReadColumn> {
  const definitions: Columns = planSheets[target].columns;
  return new Map(
    columns.flatMap(({ column, position }): [string, ReadColumn][] => {
      const header = table.headers[position - block.area.left];
      if (column === undefined || header === undefined) return [];
      const definition = definitions[column];
      if (definition !== undefined && isInput(definition))
        return [[column, readColumn(table, header, definition.input, context)]];
      const { values, findings } = readTexts(table, header);
      return [[column, { values: values.map((value): AdoptedValue => value ?? null), findings }]];
    }),
  );
}
