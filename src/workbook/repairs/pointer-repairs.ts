/** The pointers of `KAP_Columns` to the header cells of all columns, and headers that Excel made up. */
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { columnText, sheetName } from "../../localisation/sheet-texts";
import type { Change } from "../changes";
import { cellRange } from "../places";
import type { CellPlace, SheetContents, TableSnapshot, WorkbookSnapshot } from "../port";
import type { Plan } from "../read-plan";
import { absoluteReference, parseReference } from "../references";
import { columnsTable, headerFormula } from "../sheets/columns-sheet";
import { lastIndex } from "../last-index";
import { firstOf, repair, type Repair, type ReplacedCell } from "./repair";
import { contentAt, isFormulaContent, type Content, type RepairReading } from "./repair-reading";

/** `KAP_Columns` with what stands beside it. */
export interface PointerTable {
  readonly table: TableSnapshot;
  readonly contents: SheetContents | undefined;
  /** Zero-based column of the worksheet in which the pointers stand. */
  readonly pointers: number;
}

export function pointerTable({ snapshot, contents }: RepairReading): PointerTable | undefined {
  const table = snapshot.tables.find(({ name }) => name === columnsTable);
  if (!table) return undefined;
  const found = contents.get(table.sheet);
  return { table, contents: found, pointers: columnOfPointers(table, found) };
}

/** Beside the table the column with most references to cells; where there are none, that of a new plan. */
function columnOfPointers({ left, headers }: TableSnapshot, contents: SheetContents | undefined): number {
  const behind = left + headers.length;
  const counts = new Map<number, number>();
  for (const row of contents?.cells ?? [])
    for (let column = behind; column < (contents?.left ?? 0) + row.length; column += 1) {
      const isPointer = placeIn(row[column - (contents?.left ?? 0)] ?? null) !== undefined;
      if (isPointer) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? behind + 1;
}

function placeIn(content: Content) {
  return isFormulaContent(content) ? parseReference(content.slice(1)) : undefined;
}

function rowOf({ table }: PointerTable, sheet: string, column: string): number | undefined {
  const [of, key] = [table.headers.indexOf("sheet"), table.headers.indexOf("column")];
  const index = table.rows.findIndex((row) => row[of] === sheet && row[key] === column);
  return index < 0 ? undefined : table.top + 1 + index;
}

/** Changes of a row of the dictionary, and what people had typed into its cells. */
export interface PointerFix {
  readonly changes: readonly Change[];
  readonly replaced: readonly ReplacedCell[];
}

/** What points a column's row to its header cell and shows its text; undefined where the table has no such row. */
export function pointerFix(
  pointers: PointerTable | undefined,
  sheet: TableSheetKey,
  key: string,
  header: CellPlace,
): PointerFix | undefined {
  const row = pointers && rowOf(pointers, sheet, key);
  if (!pointers || row === undefined) return undefined;
  const { table, contents, pointers: column } = pointers;
  const reference = absoluteReference(header.sheet, cellRange(header.row, header.column));
  const shown = headerFormula(table.sheet, table.top + table.rows.length, { row: table.top + 1, column });
  const cells = [
    [column, reference],
    [table.left + Math.max(0, table.headers.indexOf("header")), shown],
  ] as const;
  return {
    changes: cells.map(([left, formula]): Change => {
      return { kind: "setCells", sheet: table.sheet, top: row, left, cells: [[{ formula }]] };
    }),
    replaced: cells.flatMap(([left]): ReplacedCell[] => {
      const content = contentAt(contents, row, left);
      const isTyped = content !== null && !isFormulaContent(content);
      return isTyped ? [{ sheet: table.sheet, row, column: left, text: String(content) }] : [];
    }),
  };
}

/** Pointers that lead nowhere or elsewhere, all in one repair; and columns of which the dictionary does not know. */
export function pointerRepairs(plan: Plan, pointers: PointerTable | undefined): Repair[] {
  if (!pointers) return [];
  const wrong: Change[] = [];
  const replaced: ReplacedCell[] = [];
  const unknown: (readonly [sheet: TableSheetKey, column: string])[] = [];
  const texts: string[] = [];
  for (const [sheet, column, header] of headerCells(plan)) {
    const row = rowOf(pointers, sheet, column);
    if (row === undefined) unknown.push([sheet, column]);
    else if (isRight(pointers, row, header)) continue;
    const fix = pointerFix(pointers, sheet, column, header);
    wrong.push(...(fix?.changes ?? []));
    replaced.push(...(fix?.replaced ?? []));
    texts.push(`${sheetName(sheet, plan.settings.language)}: ${columnText(sheet, column, plan.settings.language)[0]}`);
  }
  const changes = [...wrong, ...additions(pointers, unknown)];
  if (changes.length === 0) return [];
  const count = texts.length;
  return [
    repair({
      code: "restore_layout",
      kind: "pointer",
      stage: 3,
      sheet: "columns",
      count,
      after: firstOf(texts),
      replaced,
      changes,
    }),
  ];
}

function headerCells(plan: Plan): (readonly [sheet: TableSheetKey, column: string, header: CellPlace])[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    if (!table) return [];
    return columnsOf(planSheets[sheet]).flatMap(([column]) => {
      const position = table.positions.get(column);
      if (position === undefined) return [];
      const header = { sheet: table.sheet, row: table.top, column: table.left + position };
      return [[sheet, column, header] as const];
    });
  });
}

function isRight({ contents, pointers }: PointerTable, row: number, header: CellPlace): boolean {
  const place = placeIn(contentAt(contents, row, pointers));
  return place?.sheet === header.sheet && place.row === header.row && place.column === header.column;
}

/** New lines of the dictionary, in its empty rows first. Their pointers follow once they are there. */
function additions(
  { table }: PointerTable,
  unknown: readonly (readonly [sheet: TableSheetKey, column: string])[],
): Change[] {
  if (unknown.length === 0) return [];
  const used = lastIndex(table.rows, (row) => row.slice(0, 2).some((cell) => cell !== null)) + 1;
  const top = table.top + 1 + used;
  const write: Change = {
    kind: "setCells",
    sheet: table.sheet,
    top,
    left: table.left,
    cells: unknown.map((key) => [...key]),
  };
  const missing = used + unknown.length - table.rows.length;
  if (missing <= 0) return [write];
  const bottom = table.top + table.rows.length + missing;
  const range = { top: table.top, left: table.left, bottom, right: table.left + table.headers.length - 1 };
  return [{ kind: "resizeTable", sheet: table.sheet, table: columnsTable, range }, write];
}

/** Excel's own names for headers that somebody has emptied. */
const madeUp = /^(?:Spalte|Column)\d+$/i;

/** Headers that somebody has emptied, in the columns that are still known. */
export function headerRepairs(plan: Plan, { tables }: WorkbookSnapshot): Repair[] {
  return tableSheetKeys.flatMap((sheet) => {
    const place = plan.tables[sheet];
    const taken = tables.find(({ name }) => name === planSheets[sheet].table)?.headers ?? [];
    if (!place) return [];
    return [...place.headers].flatMap(([column, header]): Repair[] => {
      const [wanted] = columnText(sheet, column, plan.settings.language);
      if (!madeUp.test(header) || taken.some((other) => other.toLowerCase() === wanted.toLowerCase())) return [];
      const left = place.left + (place.positions.get(column) ?? 0);
      const changes: readonly Change[] = [
        { kind: "setCells", sheet: place.sheet, top: place.top, left, cells: [[wanted]] },
      ];
      const row = place.top + 1;
      return [
        repair({
          code: "restore_layout",
          kind: "header",
          stage: 3,
          sheet,
          column,
          row,
          before: header,
          after: wanted,
          changes,
        }),
      ];
    });
  });
}
