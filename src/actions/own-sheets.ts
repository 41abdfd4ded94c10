/** Which sheets of a workbook belong to its plan, and which are the user's own. */
import { markedSheets } from "../workbook/build-state";
import { isPlanTable, type WorkbookSnapshot } from "../workbook/port";

/** The sheets that belong to a plan. */
export function planSheetNames(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const withTables = snapshot.tables.flatMap(({ name, sheet }) => (isPlanTable(name) ? [sheet] : []));
  return new Set([...withTables, ...markedSheets(snapshot).values()]);
}

/** The shown sheets with something on them that belong to no plan. */
export function ownSheetNames(snapshot: WorkbookSnapshot): readonly string[] {
  const ofPlan = planSheetNames(snapshot);
  return snapshot.sheets.flatMap(({ name, visibility, isEmpty }) =>
    visibility === "visible" && !isEmpty && !ofPlan.has(name) ? [name] : [],
  );
}
