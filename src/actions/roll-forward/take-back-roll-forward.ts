/** What besides rows and cells goes when rolling forward is taken back: its records in the archive, and a line in the log. */
import type { CellValue } from "../../domain/cell-value";
import type { Change } from "../../workbook/changes";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { Plan } from "../../workbook/read-plan";
import { recordTables } from "../../workbook/records/record-tables";
import { recordChanges, removedRecords } from "../../workbook/records/record-writes";
import type { RestorePoint } from "../../workbook/records/restore-points";
import { isRollLogged, takenBackDetail } from "./repeated-roll-forward";

export interface TakenBack {
  /** `<sheet>.<id>` of the rows that are whole again. */
  readonly returned: ReadonlySet<string>;
  readonly meta: readonly { readonly key: string }[];
}

interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Plan;
  /** Serial number of the day. */
  readonly on: number | null;
}

/** Changes for a point of any action; none where it moved no plan years. */
export function takenBackRollForward({ snapshot, plan, on }: Reading, point: RestorePoint, taken: TakenBack): Change[] {
  const cell = point.cells.find(({ sheet, row }) => sheet === "meta" && row === "first_plan_year");
  const [from, to] = [Number(cell?.before), Number(cell?.after)];
  if (!cell || !Number.isFinite(from) || !Number.isFinite(to)) return [];
  // years that somebody has changed since stay, and with them what says how the plan came to them
  if (!taken.meta.some(({ key }) => key === "first_plan_year")) return [];
  const detail = takenBackDetail({ from, to, horizon: plan.settings.horizon });
  const line = isRollLogged(snapshot, { from, to }) ? [{ on, by: "", action: "take_back", detail }] : [];
  return [
    ...recordChanges(snapshot, plan.settings.language, "log", line),
    ...removedRecords(
      snapshot,
      "archive",
      archivedPlaces(snapshot, plan, { from, to, rows: returnedRows(point, taken) }),
    ),
  ];
}

interface Roll {
  /** First plan year before and after it. */
  readonly from: number;
  readonly to: number;
  /** Rows that are back, as `rowKey` names them. */
  readonly rows: ReadonlySet<string>;
}

/** Rows of the archive by their id, those without one by their title. */
const rowKey = (sheet: unknown, id: unknown, title: unknown) => JSON.stringify([sheet, id ?? title]);

function returnedRows({ cells }: RestorePoint, { returned }: TakenBack): ReadonlySet<string> {
  const back = cells.filter(({ sheet, row }) => returned.has(`${sheet}.${row}`));
  const titles = back.filter(({ column, row }) => column === "title" && row.startsWith("*"));
  return new Set([
    ...back.map(({ sheet, row }) => rowKey(sheet, row, null)),
    ...titles.map(({ sheet, before }) => rowKey(sheet, null, before)),
  ]);
}

/** Records of rows that are back in their lists, and of results in a plan without a history. */
function archivedPlaces({ tables }: WorkbookSnapshot, plan: Plan, { from, to, rows }: Roll): readonly number[] {
  const table = tables.find(({ name }) => name === recordTables.archive.table);
  if (!table) return [];
  const at = (row: readonly CellValue[], header: string) => row[table.headers.indexOf(header)] ?? null;
  return table.rows.flatMap((row, index) => {
    const [sheet, id, period, title] = ["sheet", "id", "period", "title"].map((header) => at(row, header));
    if (typeof period !== "number") return [];
    const isResult = sheet === "kpis" && id === null && !plan.tables.history && period >= from && period < to;
    const isRow = period === from && rows.has(rowKey(sheet, id, title));
    return isResult || isRow ? [index] : [];
  });
}
