/** Looks at a range that somebody has changed at once, such as a pasted column, and sums up what is wrong with it. */
import { checkReferences, type CheckedRow } from "../../domain/checks/row-checks";
import type { Finding } from "../../domain/finding";
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellRange } from "../../workbook/changes";
import type { Plan } from "../../workbook/read-plan";
import { knownNames } from "./check-plan";

/** What is wrong with many cells of a column, said once. */
export interface PastedProblem {
  readonly code: string;
  readonly severity: Finding["severity"];
  readonly sheet: TableSheetKey;
  /** Column key of the schema. */
  readonly column: string;
  readonly count: number;
  /** One-based row of the worksheet with the first such cell. */
  readonly row: number;
  /** What stands in the first of them, each text once. */
  readonly examples: readonly string[];
}

export interface PastedSummary {
  /** Rows of the plan's tables that the range touches. */
  readonly rows: number;
  /** In the order of columns; [] where everything is right. */
  readonly problems: readonly PastedProblem[];
}

const mostExamples = 3;

/**
 * One summary for a changed range of a worksheet: entries of the wrong kind, and names that the plan does not have. The
 * range may reach beyond the tables of the plan; what is not theirs is nobody's business.
 */
export function pastedSummary(plan: Plan, place: { readonly sheet: string; readonly range: CellRange }): PastedSummary {
  const keys = tablesOn(plan, place.sheet);
  const touched = keys.flatMap((key) => {
    const rows: readonly CheckedRow[] = plan.rows[key];
    return rows.filter(({ rowNumber }) => isRowIn(rowNumber, place.range)).map((row) => [key, row] as const);
  });
  const found = keys.flatMap((key) => {
    const rows = touched.flatMap(([owner, row]) => (owner === key ? [row] : []));
    const ofCells = plan.findings.filter(({ sheet, code }) => sheet === key && code.startsWith("cell."));
    return [...ofCells, ...checkReferences(key, rows, knownNames(plan))].filter((finding) =>
      isIn(finding, plan, place.range),
    );
  });
  return { rows: touched.length, problems: summed(found) };
}

function tablesOn({ tables }: Plan, sheet: string): readonly TableSheetKey[] {
  return Object.entries(tables).flatMap(([key, table]) =>
    // the keys of `tables` are those of table sheets
    table.sheet === sheet ? [key as TableSheetKey] : [],
  );
}

const isRowIn = (rowNumber: number, { top, bottom }: CellRange) => rowNumber - 1 >= top && rowNumber - 1 <= bottom;

type PlacedFinding = Finding & { readonly sheet: TableSheetKey; readonly row: number; readonly column: string };

function isIn(finding: Finding, { tables }: Plan, range: CellRange): finding is PlacedFinding {
  const { sheet, row, column } = finding;
  const table = Object.entries(tables).find(([key]) => key === sheet)?.[1];
  const position = column === undefined ? undefined : table?.positions.get(column);
  if (row === undefined || table === undefined || position === undefined || !isRowIn(row, range)) return false;
  return table.left + position >= range.left && table.left + position <= range.right;
}

function summed(findings: readonly PlacedFinding[]): PastedProblem[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const key = `${finding.sheet}.${finding.column}.${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group): PastedProblem[] => {
    const [first] = group;
    if (!first) return [];
    const { code, severity, sheet, column } = first;
    const examples = [...new Set(group.map(({ params }) => String(params.value ?? "")))].slice(0, mostExamples);
    const row = Math.min(...group.map((finding) => finding.row));
    return [{ code, severity, sheet, column, count: group.length, row, examples }];
  });
}
