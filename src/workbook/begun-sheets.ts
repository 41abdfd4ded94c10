/**
 * Sheets and the page that a change of the level was making when it was interrupted: names tell which, until all is done.
 * The change can be made again then, and completes what is there.
 */
import { optionalSheets, sheetOrder, type SheetKey, type TableSheetKey } from "../domain/schema/plan-schema";
import { isAsMade } from "./build-state";
import { builtTable } from "./building-names";
import type { Change } from "./changes";
import { formulaColumns, bodyLooks, tableSheet } from "./sheets/table-sheet";
import type { SheetBuild } from "./sheets/sheet-build";
import type { RowsBySheet } from "./new-plan";
import { tablePlace } from "./places";
import type { PlanContext } from "./plan-settings";
import { bodyRows } from "./plan-resumption";
import type { WorkbookSnapshot } from "./port";
import type { Plan, PlanTable } from "./read-plan";
import { liveTableBody } from "./table-body";

/** Sheets of tables that were begun and not finished. */
export function begunSheets({ names }: WorkbookSnapshot): ReadonlySet<TableSheetKey> {
  const begun = new Set(names.map(({ name }) => builtTable(name)));
  return new Set(optionalSheets.filter((key) => begun.has(key)));
}

const pagePrefix = "KAP_Building_page_";

/** Says that the overview is being made for these sheets. */
export function pageMark(sheets: ReadonlySet<SheetKey>): Change {
  const shown = optionalSheets.filter((key) => sheets.has(key));
  return { kind: "addName", name: [pagePrefix, ...shown].join("."), target: { expression: "TRUE" } };
}

/** True for a name that says that an overview is being made. */
export function isPageMark(name: string): boolean {
  return name.toUpperCase().startsWith(pagePrefix.toUpperCase());
}

/** The sheets for which an overview was begun and not finished; undefined where none was. */
export function begunPage({ names }: WorkbookSnapshot): ReadonlySet<SheetKey> | undefined {
  const marks = names.filter(({ name }) => isPageMark(name));
  if (marks.length === 0) return undefined;
  const shown = new Set(marks.flatMap(({ name }) => name.toUpperCase().split(".").slice(1)));
  const isOptional = (key: SheetKey) => optionalSheets.some((optional) => optional === key);
  return new Set(sheetOrder.filter((key) => !isOptional(key) || shown.has(key.toUpperCase())));
}

export interface BegunPlan {
  readonly plan: Plan;
  readonly snapshot: WorkbookSnapshot;
  readonly rows: RowsBySheet;
  readonly context: PlanContext;
}

/** What makes the sheet of a table, or completes one that was begun: rows that stand in its table stay as they are. */
export function buildOrComplete(key: TableSheetKey, begun: BegunPlan): SheetBuild {
  const { plan, snapshot, context } = begun;
  const table = plan.tables[key];
  if (table && !isAsMade(key, snapshot, context)) return moved(key, table, context);
  const made = madeSheet(key, begun);
  const hasSheet = snapshot.sheets.some(({ name }) => name === context.sheet(key));
  const isThere = (change: Change) => {
    if (change.kind === "addSheet") return hasSheet;
    if (change.kind === "addTable") return table !== undefined;
    return table !== undefined && change.kind === "setCells" && change.top >= tablePlace.headerRow;
  };
  return { ...made, structure: made.structure.filter((change) => !isThere(change)) };
}

function madeSheet<K extends TableSheetKey>(key: K, { plan, rows, context }: BegunPlan): SheetBuild {
  return tableSheet(key, plan.tables[key] ? bodyRows(key, plan) : rows[key], context, plan.labels);
}

/** A table whose columns somebody has moved meanwhile. */
function moved(key: TableSheetKey, table: PlanTable, { naming, settings }: PlanContext): SheetBuild {
  const body = liveTableBody(table);
  return {
    structure: [],
    formulas: formulaColumns(key, naming, body),
    looks: bodyLooks(key, settings.language, body),
  };
}
