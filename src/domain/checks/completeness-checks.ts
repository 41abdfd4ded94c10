import type { Finding } from "../finding";
import { isInput, type AnySheet } from "../schema/define-sheet";
import { planSheets, type TableSheetKey } from "../schema/plan-schema";
import { findingsOn } from "./checked-plan";
import type { CountedCell, SheetState } from "./completeness";

export interface StateOfSheet {
  readonly sheet: TableSheetKey;
  readonly state: SheetState;
}

/** What a check of its own says: KPI rows without a figure wait for their target. */
const isSaidElsewhere = (sheet: TableSheetKey, { column }: CountedCell) => sheet === "kpis" && column === "actual";

/** Rows that a finding names; of more it says how many. */
const namedRows = 10;

/**
 * What is missing and what has aged: one finding for all sheets on which nobody has begun, and one of each kind for
 * every other sheet, however many rows it has.
 */
export function checkStates(states: readonly StateOfSheet[], months: number): Finding[] {
  const untouched = states.filter(isUntouched);
  return [
    ...emptySheets(untouched.map(({ sheet }) => sheet)),
    ...states.filter((entry) => !untouched.includes(entry)).flatMap((entry) => checkState(entry, months)),
  ];
}

/** Nothing stands there but what the plan was created with: rows that name a choice and say nothing about it. */
function isUntouched({ sheet, state: { rows, complete, fresh = 0, stale } }: StateOfSheet): boolean {
  if (rows === 0) return true;
  const isPrepared = hasPreparedRows(planSheets[sheet]);
  return isPrepared && complete === 0 && fresh === 0 && stale.length === 0;
}

/** Rows of sheets whose subject is chosen from a list may come from the plan's creation; a typed subject is people's. */
function hasPreparedRows({ columns, completeness }: AnySheet): boolean {
  const column = columns[completeness?.subject ?? ""];
  const validation = column !== undefined && isInput(column) ? column.input.validation : undefined;
  return validation !== undefined && ("list" in validation || "source" in validation);
}

function emptySheets(sheets: readonly TableSheetKey[]): Finding[] {
  const [first] = sheets;
  if (first === undefined) return [];
  return [{ code: "sheet.empty", severity: "info", sheet: first, params: { sheets: sheets.join(", ") } }];
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
    ...say(
      "sheet.incomplete",
      "info",
      state.gaps.filter((cell) => !isSaidElsewhere(sheet, cell)),
    ),
    ...say("sheet.stale", "warning", state.stale, { months }),
    ...(state.fresh === undefined ? [] : say("sheet.undated", "info", state.undated)),
  ];
}

function rowList(cells: readonly CountedCell[]): string {
  const named = cells.slice(0, namedRows).map(({ rowNumber }) => rowNumber);
  return `${named.join(", ")}${cells.length > namedRows ? " …" : ""}`;
}
