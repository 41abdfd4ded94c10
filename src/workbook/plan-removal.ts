import { newSheetName } from "../localisation/new-sheet-name";
import type { SheetKey } from "../domain/schema/plan-schema";
import { buildLanguage, buildState, markedSheets } from "./build-state";
import { isBuildingName } from "./building-names";
import { filledCells, isAllBuilt } from "./built-cells";
import type { Change } from "./changes";
import { sheetMarkerPrefix } from "./places";
import { checkResultName, planNames } from "./plan-names";
import { isPlanTable, PlanError, type SourceCells, type WorkbookSnapshot } from "./port";

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

/** Removes what a build has made that did not come to its end; `contents` are the used cells of its sheets. */
export function planRemoval(snapshot: WorkbookSnapshot, contents: ReadonlyMap<string, SourceCells>): PlanRemoval {
  const sheets = removableSheets(snapshot);
  const keys = new Map([...markedSheets(snapshot)].map(([key, sheet]) => [sheet, key]));
  const kept = sheets.filter((sheet) => !mayGo(sheet, keys.get(sheet), snapshot, contents.get(sheet)));
  const removed = sheets.filter((sheet) => !kept.includes(sheet));
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

function mayGo(
  sheet: string,
  key: SheetKey | undefined,
  snapshot: WorkbookSnapshot,
  cells: SourceCells | undefined,
): boolean {
  if (snapshot.tables.some((table) => table.sheet === sheet && !isPlanTable(table.name))) return false;
  const filled = cells === undefined ? [] : filledCells(cells);
  return key === undefined ? filled.length === 0 : isAllBuilt(key, buildLanguage(snapshot), filled);
}

function ownNames({ names }: WorkbookSnapshot): readonly string[] {
  const own = new Set([checkResultName, ...planNames().map(({ name }) => name)].map((name) => name.toUpperCase()));
  return names.flatMap(({ name }) => (own.has(name.toUpperCase()) || isBuildingName(name) ? [name] : []));
}

/** A workbook never loses its last visible sheet. */
function sheetInstead(snapshot: WorkbookSnapshot, removed: readonly string[]): Change[] {
  const stays = snapshot.sheets.some(({ name, visibility }) => visibility === "visible" && !removed.includes(name));
  if (stays || removed.length === 0) return [];
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  const name = () => newSheetName(number, buildLanguage(snapshot));
  while (taken.has(name().toLowerCase())) number += 1;
  return [{ kind: "addSheet", sheet: name() }];
}
