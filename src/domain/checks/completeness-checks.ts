import type { Finding } from "../finding";
import type { TableSheetKey } from "../schema/plan-schema";
import { findingsOn } from "./checked-plan";
import type { CountedCell, SheetState } from "./completeness";

export interface StateOfSheet {
  readonly sheet: TableSheetKey;
  readonly state: SheetState;
}

/** Rows that a finding names; of more it says how many. */
const namedRows = 10;

/**
 * What is missing and what has aged: one finding for all sheets on which nobody has begun, and one of each kind for
 * every other sheet, however many rows it has.
 */
export function checkStates(states: readonly StateOfSheet[], months: number): Finding[] {
  const untouched = states.filter(({ state }) => isUntouched(state));
  return [
    ...emptySheets(untouched.map(({ sheet }) => sheet)),
    ...states.filter((entry) => !untouched.includes(entry)).flatMap((entry) => checkState(entry, months)),
  ];
}

/** Nothing stands there but what the plan was created with. */
function isUntouched({ rows, complete, undated }: SheetState): boolean {
  return rows === 0 || (complete === 0 && undated.length === rows);
}

function emptySheets(sheets: readonly TableSheetKey[]): Finding[] {
  const [first] = sheets;
  if (first === undefined) return [];
  return [{ code: "plan.sheets_empty", severity: "info", sheet: first, params: { sheets: sheets.join(", ") } }];
}

function checkState({ sheet, state }: StateOfSheet, months: number): Finding[] {
  const say = (
    code: string,
    severity: Finding["severity"],
    cells: readonly CountedCell[],
    more: Finding["params"] = {},
  ) => {
    const [first] = cells;
    if (first === undefined) return [];
    const params = { count: cells.length, total: state.rows, rows: rowList(cells), ...more };
    return [findingsOn(sheet)(code, severity, first.rowNumber, first.column, params)];
  };
  return [
    ...say("sheet.incomplete", "info", state.gaps),
    ...say("sheet.stale", "warning", state.stale, { months }),
    ...(state.fresh === undefined ? [] : say("sheet.undated", "info", state.undated)),
  ];
}

function rowList(cells: readonly CountedCell[]): string {
  const named = cells.slice(0, namedRows).map(({ rowNumber }) => rowNumber);
  return `${named.join(", ")}${cells.length > namedRows ? " …" : ""}`;
}
