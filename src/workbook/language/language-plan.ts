/** What a switch of language starts from, and the names that sheets and columns have afterwards. */
import type { Labels } from "../../domain/schema/column-kinds";
import {
  planSheets,
  sheetOrder,
  tableSheetKeys,
  type SheetKey,
  type TableSheetKey,
} from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import { recordSheetNames } from "../../localisation/record-texts";
import { columnText, headersOf, sheetName } from "../../localisation/sheet-texts";
import type { Change } from "../changes";
import { contextBefore } from "../level-change";
import { planLabels } from "../plan-labels";
import type { PlanContext } from "../plan-settings";
import type { Plan, PlanTable } from "../read-plan";
import { recordKeys, recordMarker } from "../records/record-tables";
import { sheetInWorkbook } from "../repairs/live-context";
import type { RepairReading } from "../repairs/repair-reading";

/** A sheet or column that keeps its name, because something else has the one that it would get. */
export interface KeptName {
  readonly kind: "sheet" | "column";
  /** Name of the sheet from now on. */
  readonly sheet: string;
  readonly name: string;
  readonly wanted: string;
}

export interface LanguagePlan {
  readonly reading: RepairReading;
  readonly plan: Plan;
  readonly from: Language;
  readonly to: Language;
  /** Labels in the new language. */
  readonly labels: Labels;
  /** The plan as it is; in its language, but with the new names; and as it is to be. */
  readonly old: PlanContext;
  readonly between: PlanContext;
  readonly next: PlanContext;
  readonly renames: readonly Change[];
  readonly kept: readonly KeptName[];
}

interface Renamed {
  /** New names by old ones. */
  readonly names: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly kept: readonly KeptName[];
}

/** The names of a plan in another language; what people have renamed keeps its name. */
export function languagePlan(reading: RepairReading, plan: Plan, to: Language): LanguagePlan {
  const from = plan.settings.language;
  const old = contextBefore(plan, reading.snapshot);
  const sheets = renamedSheets(reading, plan, to);
  const columns = renamedColumns(reading, plan, to, sheets.names);
  const header = (sheet: TableSheetKey, column: string) =>
    columns.names.get(`${sheet}.${column}`) ?? old.naming.header(sheet, column);
  const sheet = (key: SheetKey) => sheets.names.get(old.sheet(key)) ?? old.sheet(key);
  const own = plan.rows.settings.flatMap(({ values }) =>
    values.kind === "kpi" && values.name !== null ? [values.name] : [],
  );
  const between = { ...old, sheet, naming: { ...old.naming, header } };
  return {
    reading,
    plan,
    from,
    to,
    labels: planLabels(to, own),
    old,
    between,
    next: { ...between, settings: { ...old.settings, language: to }, naming: { ...between.naming, language: to } },
    renames: [...sheets.changes, ...columns.changes],
    kept: [...sheets.kept, ...columns.kept],
  };
}

function renamedSheets(reading: RepairReading, plan: Plan, to: Language): Renamed {
  const taken = new Set(reading.snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  const kept: KeptName[] = [];
  for (const [name, wanted] of standardSheets(reading, plan, to)) {
    if (name === wanted) continue;
    if (taken.has(wanted.toLowerCase())) kept.push({ kind: "sheet", sheet: name, name, wanted });
    else names.set(name, wanted);
    if (names.has(name)) taken.add(wanted.toLowerCase()).delete(name.toLowerCase());
  }
  const changes = [...names].map(([sheet, name]): Change => ({ kind: "renameSheet", sheet, to: name }));
  return { names, changes, kept };
}

/** Sheets that have the name of the plan's language, with the one that they get. */
function standardSheets({ snapshot }: RepairReading, plan: Plan, to: Language): (readonly [string, string])[] {
  const from = plan.settings.language;
  const ours = sheetOrder.map((key) => {
    return [sheetInWorkbook(snapshot, plan, key), sheetName(key, from), sheetName(key, to)] as const;
  });
  const records = recordKeys.map((key) => {
    const place = snapshot.names.find(({ name }) => name.toUpperCase() === recordMarker(key).toUpperCase())?.place;
    return [place?.sheet, recordSheetNames[key][from], recordSheetNames[key][to]] as const;
  });
  return [...ours, ...records].flatMap(([live, standard, wanted]) =>
    live !== undefined && live === standard ? [[live, wanted] as const] : [],
  );
}

/** Headers by `<sheet key>.<column key>`. */
function renamedColumns(
  { snapshot }: RepairReading,
  plan: Plan,
  to: Language,
  sheets: ReadonlyMap<string, string>,
): Renamed {
  const from = plan.settings.language;
  const tables = tableSheetKeys.flatMap((key) => {
    const table = plan.tables[key];
    const live = snapshot.tables.find(({ name }) => name === planSheets[key].table);
    if (!table || !live) return [];
    const sheet = sheets.get(table.sheet) ?? table.sheet;
    return [renamedHeaders(key, live.headers, table, { from, to, sheet })];
  });
  return {
    names: new Map(tables.flatMap(({ names }) => [...names])),
    changes: tables.flatMap(({ changes }) => changes),
    kept: tables.flatMap(({ kept }) => kept),
  };
}

interface HeaderSwitch {
  readonly from: Language;
  readonly to: Language;
  readonly sheet: string;
}

function renamedHeaders(
  key: TableSheetKey,
  live: readonly string[],
  { positions }: PlanTable,
  { from, to, sheet }: HeaderSwitch,
): Renamed {
  const others = new Set(live.map((header) => header.toLowerCase()));
  const names = new Map<string, string>();
  const kept: KeptName[] = [];
  const headers = live.map((): string | null => null);
  for (const [column, position] of positions) {
    const [name, wanted] = [live[position] ?? "", columnText(key, column, to)[0]];
    if (!headersOf(key, column, from).includes(name) || name === wanted) continue;
    if (name.toLowerCase() !== wanted.toLowerCase() && others.has(wanted.toLowerCase())) {
      kept.push({ kind: "column", sheet, name, wanted });
      continue;
    }
    headers[position] = wanted;
    names.set(`${key}.${column}`, wanted);
  }
  const change: Change = { kind: "renameTableColumns", sheet, table: planSheets[key].table, headers };
  return { names, changes: names.size === 0 ? [] : [change], kept };
}
