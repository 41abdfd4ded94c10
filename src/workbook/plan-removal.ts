import { newSheetName } from "../localisation/new-sheet-name";
import { planSheets, type SheetKey } from "../domain/schema/plan-schema";
import { languages } from "../localisation/language";
import { buildLanguage, buildState, markedSheets } from "./build-state";
import { isBuildingName } from "./building-names";
import { isAllBuilt, isBare } from "./built-cells";
import type { Change } from "./changes";
import { firstFreeName } from "./free-sheet-name";
import { sheetMarkerPrefix } from "./places";
import { checkResultName, planNames } from "./plan-names";
import { PlanError, type SheetContents, type WorkbookSnapshot } from "./port";
import { columnsTable } from "./sheets/columns-sheet";
import { listsTable } from "./sheets/lists-sheet";
import { metaTable } from "./meta-table";

export interface PlanRemoval {
  readonly changes: readonly Change[];
  /** Sheets that go, in tab order. */
  readonly removed: readonly string[];
  /** Sheets that stay because of what people have put on them; they stay marked. */
  readonly kept: readonly string[];
}

/**
 * The sheets of an unfinished build that something has to be read of, before it is known whether they may go.
 * @throws PlanError `alreadyAPlan` for a workbook with a plan, whole or damaged.
 */
export function removableSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const state = buildState(snapshot);
  if (state.kind === "finished" || (state.kind === "unfinished" && !state.canRemove))
    throw new PlanError("alreadyAPlan");
  return state.kind === "none" ? [] : state.sheets;
}

/** Removes what a build has made that did not come to its end; `contents` are those of its sheets. */
export function planRemoval(snapshot: WorkbookSnapshot, contents: readonly SheetContents[]): PlanRemoval {
  const keys = new Map([...markedSheets(snapshot)].map(([key, sheet]) => [sheet, key]));
  const kept = contents.flatMap((found) => (mayGo(found, keys.get(found.sheet), snapshot) ? [] : [found.sheet]));
  const removed = contents.flatMap(({ sheet }) => (kept.includes(sheet) ? [] : [sheet]));
  const keptMarkers = new Set(kept.map((sheet) => `${sheetMarkerPrefix}${keys.get(sheet) ?? ""}`.toUpperCase()));
  // what was built into the tables that stay is still to be known when they are looked at again
  const isNeeded = (name: string) => keptMarkers.has(name.toUpperCase()) || (kept.length > 0 && isBuildingName(name));
  const names = ownNames(snapshot).filter((name) => !isNeeded(name));
  return {
    changes: [
      ...sheetInstead(snapshot, removed),
      // the markers go last: until then an interrupted removal can be repeated
      ...removed.map((sheet): Change => ({ kind: "removeSheet", sheet })),
      ...names.map((name): Change => ({ kind: "removeName", name })),
    ],
    removed,
    kept,
  };
}

function mayGo(contents: SheetContents, key: SheetKey | undefined, snapshot: WorkbookSnapshot): boolean {
  if (snapshot.tables.some(({ sheet, name }) => sheet === contents.sheet && !ownTables.has(name))) return false;
  if (key === undefined) return isBare(contents);
  return languages.some((language) => isAllBuilt(key, language, contents, snapshot));
}

/** Tables of other names are somebody's, also where they begin as ours do. */
const ownTables: ReadonlySet<string> = new Set([
  ...Object.values(planSheets).map(({ table }) => table),
  listsTable,
  columnsTable,
  metaTable,
]);

function ownNames({ names }: WorkbookSnapshot): readonly string[] {
  const own = new Set([checkResultName, ...planNames().map(({ name }) => name)].map((name) => name.toUpperCase()));
  return names.flatMap(({ name }) => (own.has(name.toUpperCase()) || isBuildingName(name) ? [name] : []));
}

/** A workbook never loses its last visible sheet. */
function sheetInstead(snapshot: WorkbookSnapshot, removed: readonly string[]): Change[] {
  const stays = snapshot.sheets.some(({ name, visibility }) => visibility === "visible" && !removed.includes(name));
  if (stays || removed.length === 0) return [];
  const language = buildLanguage(snapshot);
  return [{ kind: "addSheet", sheet: firstFreeName(snapshot, (number) => newSheetName(number, language)) }];
}
