/**
 * The tables in which a plan keeps records of itself: `KAP_Log`, who did what and when; `KAP_Archive`, rows that were
 * closed when a new period began; `KAP_Restore`, what stood in cells before the last actions; `KAP_Drafts`, what people
 * have begun in a wizard (data model, 23). Their headers are the same in every language. They stand on hidden sheets,
 * made when the first record is written, so that a plan without records has none of them.
 */
import type { Visibility } from "../changes";
import { sheetMarkerPrefix } from "../places";

export const recordTables = {
  log: { table: "KAP_Log", headers: ["on", "by", "action", "detail"] },
  archive: { table: "KAP_Archive", headers: ["on", "by", "period", "sheet", "id", "title", "content"] },
  restore: {
    table: "KAP_Restore",
    headers: ["on", "point", "action", "sheet", "row", "column", "before", "after"],
  },
  drafts: { table: "KAP_Drafts", headers: ["on", "wizard", "part", "content"] },
} as const;

/** Records that people look up are hidden; those that only the add-in reads cannot even be shown by mistake. */
export const recordVisibility: Readonly<Record<RecordKey, Visibility>> = {
  log: "hidden",
  archive: "hidden",
  restore: "veryHidden",
  drafts: "veryHidden",
};

export type RecordKey = keyof typeof recordTables;
export const recordKeys: readonly RecordKey[] = ["log", "archive", "restore", "drafts"];

/** The name that marks the sheet of a record table, whatever the sheet is called. */
export function recordMarker(key: RecordKey): string {
  return `${sheetMarkerPrefix}${key}`;
}

/** What was done to a plan as a whole. */
export type LogAction = "status" | "hand_over" | "erase_person" | "roll_forward" | "take_back" | "migrate";

export interface LogEntry {
  /** ISO date. */
  readonly on: string;
  /** Who did it, as people call them; "" where nobody said. */
  readonly by: string;
  readonly action: LogAction;
  /** Codes, ids and numbers, the same in every language. */
  readonly detail: string;
}
