/** Looks at ranges that somebody has changed at once, such as a pasted column, and sums up what is wrong with them. */
import { checkReferences, type CheckedRow } from "../../domain/checks/row-checks";
import type { Finding } from "../../domain/finding";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellRange } from "../../workbook/changes";
import type { CellPlace, SheetRange } from "../../workbook/port";
import type { Plan, PlanTable } from "../../workbook/read-plan";
import { knownNames } from "./check-plan";

/** What is wrong with many cells of a column, said once. */
export interface PastedProblem {
  /** Of the first such cell. */
  readonly finding: Finding;
  /** Where that is. */
  readonly place: CellPlace;
  /** Cells of the column with the same mistake. */
  readonly count: number;
}

export interface PastedSummary {
  /** Headers of the columns, as they stand in the workbook. */
  readonly columns: readonly string[];
  /** Filled cells. */
  readonly cells: number;
  /** Those among them that nothing is wrong with. */
  readonly fine: number;
  /** In the order of columns; [] where everything is right. */
  readonly problems: readonly PastedProblem[];
}

/**
 * One summary for changed ranges: entries of the wrong kind, and names that the plan does not have. Only columns of the
 * plan's tables count of which several cells have been filled; undefined where there are none. The ranges may reach
 * beyond the tables of the plan; what is not theirs is nobody's business.
 */
export function pastedSummary(plan: Plan, edits: readonly SheetRange[]): PastedSummary | undefined {
  const columns = tableSheetKeys.flatMap((sheet) => columnsIn(plan, sheet, edits));
  if (columns.length === 0) return undefined;
  const cells = columns.reduce((sum, { rows }) => sum + rows.length, 0);
  const wrong = columns.reduce((sum, { findings }) => sum + new Set(findings.map(({ row }) => row)).size, 0);
  return {
    columns: columns.map(({ header }) => header),
    cells,
    fine: cells - wrong,
    problems: columns.flatMap(problemsOf),
  };
}

type RowFinding = Finding & { readonly row: number };

interface PastedColumn {
  readonly header: string;
  readonly sheet: string;
  /** Zero-based column of the worksheet. */
  readonly at: number;
  /** One-based rows of the worksheet. */
  readonly rows: readonly number[];
  readonly findings: readonly RowFinding[];
}

function columnsIn(plan: Plan, sheet: TableSheetKey, edits: readonly SheetRange[]): readonly PastedColumn[] {
  const table = plan.tables[sheet];
  const ranges = edits.flatMap((edit) => (edit.sheet === table?.sheet ? [edit.range] : []));
  if (!table || ranges.length === 0) return [];
  const rows = placedRows(plan, sheet);
  const findings = cellFindings(plan, sheet, rows);
  return columnsOf(planSheets[sheet]).flatMap(([key, column]) => {
    const position = table.positions.get(key);
    if (!isInput(column) || position === undefined) return [];
    const at = table.left + position;
    const pasted = cellsOf(key, rows, findings, (row) => ranges.some((range) => isInside(range, row - 1, at)));
    return pasted.rows.length < 2 ? [] : [{ header: headerOf(table, key), sheet: table.sheet, at, ...pasted }];
  });
}

const isInside = ({ top, left, bottom, right }: CellRange, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The filled cells of a column, and what is wrong with them; a cell that cannot be read is filled. */
function cellsOf(
  key: string,
  all: readonly CheckedRow[],
  findings: readonly RowFinding[],
  isPasted: (row: number) => boolean,
): Pick<PastedColumn, "rows" | "findings"> {
  const found = findings.filter(({ column, row }) => column === key && isPasted(row));
  const unread = new Set(found.map(({ row }) => row));
  const rows = all.flatMap(({ rowNumber, values }) =>
    isPasted(rowNumber) && ((values[key] ?? null) !== null || unread.has(rowNumber)) ? [rowNumber] : [],
  );
  return { rows, findings: found };
}

const placedRows = ({ rows }: Plan, sheet: TableSheetKey): readonly CheckedRow[] => rows[sheet];

const headerOf = ({ headers }: PlanTable, key: string) => headers.get(key) ?? key;

function cellFindings(plan: Plan, sheet: TableSheetKey, rows: readonly CheckedRow[]): readonly RowFinding[] {
  const ofCells = plan.findings.filter((finding) => finding.sheet === sheet && finding.code.startsWith("cell."));
  const all = [...ofCells, ...checkReferences(sheet, rows, knownNames(plan))];
  return all.flatMap((finding) => (finding.row === undefined ? [] : [{ ...finding, row: finding.row }]));
}

function problemsOf({ sheet, at, findings }: PastedColumn): readonly PastedProblem[] {
  return [...new Set(findings.map(({ code }) => code))].flatMap((code) => {
    const same = findings.filter((finding) => finding.code === code).sort((a, b) => a.row - b.row);
    const [first] = same;
    if (!first) return [];
    const count = new Set(same.map(({ row }) => row)).size;
    return [{ finding: first, place: { sheet, row: first.row - 1, column: at }, count }];
  });
}
