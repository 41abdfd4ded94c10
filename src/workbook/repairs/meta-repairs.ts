/** What the plan is, where `KAP_Meta` does not say it any more: from the stamp, and from what the plan's rows say. */
import { columnsOf } from "../../domain/schema/define-sheet";
import { planSheets, schemaVersion } from "../../domain/schema/plan-schema";
import { languages, type Language } from "../../localisation/language";
import { sheetName } from "../../localisation/sheet-texts";
import { buildLanguage } from "../build-state";
import type { CellInput, Change } from "../changes";
import { locateColumns } from "../locate-columns";
import { parseStamp } from "../plan-stamp";
import { defaultStatusTolerance, planContext, smallestHorizon, type PlanSettings } from "../plan-settings";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../port";
import { readMeta } from "../read-meta";
import { metaTable } from "../meta-table";
import { completedKey, metaRows } from "../sheets/meta-sheet";
import { lastIndex } from "../last-index";
import { repair, type Repair } from "./repair";

/** Keys without which a plan cannot be read, and what they most likely were. */
type NeededKey =
  "plan_id" | "language" | "schema_version" | "currency" | "fiscal_year_start" | "first_plan_year" | "horizon";

/** Settings that the workbook still tells of, the rest as a new plan has them. */
export function likelySettings(snapshot: WorkbookSnapshot): PlanSettings {
  const needed = likelyNeeded(snapshot);
  return {
    planId: String(needed.plan_id),
    account: "",
    language: needed.language === "de" ? "de" : "en",
    level: "lean",
    sheetsOn: [],
    sheetsOff: [],
    currency: String(needed.currency),
    fiscalYearStart: Number(needed.fiscal_year_start),
    firstPlanYear: Number(needed.first_plan_year),
    horizon: Number(needed.horizon),
    status: "draft",
    statusBy: "",
    statusOn: "",
    createdOn: "",
    statusTolerance: defaultStatusTolerance,
    importWhere: "",
    importMap: "",
    schemaVersion: Number(needed.schema_version),
  };
}

function likelyNeeded(snapshot: WorkbookSnapshot): Readonly<Record<NeededKey, string | number>> {
  const stamp = snapshot.stamp === undefined ? undefined : parseStamp(snapshot.stamp);
  const kpis = kpiColumns(snapshot);
  const years = kpis.flatMap(({ fiscal_year: year, target }) =>
    typeof year === "number" && typeof target === "number" ? [year] : [],
  );
  const all = kpis.flatMap(({ fiscal_year: year }) => (typeof year === "number" ? [year] : []));
  const first = years.length > 0 ? Math.min(...years) : all.length > 0 ? Math.max(...all) + 1 : 2000;
  return {
    plan_id: stamp?.planId ?? "",
    language: stamp?.language ?? languageOf(snapshot),
    schema_version: stamp?.schemaVersion ?? schemaVersion,
    currency: mostFrequent(kpis.map(({ unit }) => unit).filter(isCurrency)) ?? "EUR",
    fiscal_year_start: 1,
    first_plan_year: first,
    horizon: Math.max(smallestHorizon, ...years.map((year) => year - first + 1)),
  };
}

function languageOf(snapshot: WorkbookSnapshot): Language {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const count = (language: Language) =>
    (["settings", "profile", "goals", "measures"] as const).filter((key) => names.has(sheetName(key, language))).length;
  return [...languages].sort((a, b) => count(b) - count(a))[0] ?? buildLanguage(snapshot);
}

type KpiCells = Readonly<Partial<Record<string, CellValue>>>;

function kpiColumns(snapshot: WorkbookSnapshot): readonly KpiCells[] {
  const table = snapshot.tables.find(({ name }) => name === planSheets.kpis.table);
  if (!table) return [];
  const { positions } = locateColumns(snapshot, "kpis", table);
  const keys = columnsOf(planSheets.kpis).map(([key]) => key);
  return table.rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[positions.get(key) ?? -1] ?? null])));
}

const isCurrency = (value: CellValue | undefined): value is string =>
  typeof value === "string" && /^[A-Z]{3}$/.test(value);

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** New values for needed keys of `KAP_Meta` that are gone or not valid; what the stamp says is certain, the rest is not. */
export function metaRepairs(snapshot: WorkbookSnapshot, newPlanId: () => string): Repair[] {
  const table = snapshot.tables.find(({ name }) => name === metaTable);
  if (!table) return [];
  const keys = keysInOrder(snapshot, table);
  if (keys) return [keys];
  const likely = likelyNeeded(snapshot);
  const hasStamp = snapshot.stamp !== undefined && parseStamp(snapshot.stamp) !== undefined;
  const invalid = invalidKeys(snapshot, table);
  const absent = invalid.filter((key) => rowOfKey(table, key) < 0);
  return invalid.map((key): Repair => {
    const value = key === "plan_id" && likely.plan_id === "" ? newPlanId() : likely[key];
    const isCertain = hasStamp && (key === "plan_id" || key === "language" || key === "schema_version");
    const row = absent.includes(key) ? freeRow(table) + absent.indexOf(key) : rowOfKey(table, key);
    return metaValue(table, { key, value, row }, !isCertain);
  });
}

/** All keys are gone at once, as with their column: the values stand in the order in which a plan begins with them. */
function keysInOrder(snapshot: WorkbookSnapshot, table: TableSnapshot): Repair | undefined {
  const column = table.headers.indexOf("key");
  if (table.rows.some((row) => (row[column] ?? "") !== "")) return undefined;
  const keys = [...metaRows(likelySettings(snapshot)).map(([key]) => key), completedKey];
  const rows = table.rows.map((row, index) => row.map((cell, at) => (at === column ? (keys[index] ?? null) : cell)));
  const planId = planIdOf({ ...snapshot, tables: [{ ...table, rows }] });
  if (planId === undefined || rows.length < keys.length) return undefined;
  const stamp = snapshot.stamp === undefined ? undefined : parseStamp(snapshot.stamp);
  return repair({
    code: "restore_stamp",
    kind: "meta_keys",
    stage: 1,
    sheet: "meta",
    row: table.top + 2,
    count: keys.length,
    needsConsent: stamp?.planId !== planId,
    changes: [
      {
        kind: "setCells",
        sheet: table.sheet,
        top: table.top + 1,
        left: table.left + column,
        cells: keys.map((key) => [key]),
      },
    ],
  });
}

/** Undefined where the plan could not be read. */
function planIdOf(snapshot: WorkbookSnapshot): string | undefined {
  try {
    return readMeta(snapshot).settings.planId;
  } catch {
    return undefined;
  }
}

function rowOfKey({ headers, rows }: TableSnapshot, key: string): number {
  const column = headers.indexOf("key");
  return rows.findIndex((row) => row[column] === key);
}

function invalidKeys(snapshot: WorkbookSnapshot, table: TableSnapshot): readonly NeededKey[] {
  const likely = likelyNeeded(snapshot);
  const keys = Object.keys(likely) as NeededKey[];
  // a key is not valid when the plan cannot be read with all others as they would be
  return keys.filter((key) => !isValid(snapshot, table, key, likely));
}

function isValid(
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  key: NeededKey,
  likely: Readonly<Record<NeededKey, string | number>>,
): boolean {
  const [keys, values] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  const found = table.rows.find((row) => row[keys] === key)?.[values] ?? null;
  const rows = Object.entries(likely).map(([name, value]): CellValue[] => {
    const tried = name === key ? found : name === "plan_id" && value === "" ? "0" : value;
    return keys === 0 ? [name, tried] : [tried, name];
  });
  return planIdOf({ ...snapshot, tables: [{ ...table, rows }] }) !== undefined;
}

interface MetaEntry {
  readonly key: string;
  readonly value: CellInput;
  /** Index of its row, which may be one that the table does not have yet. */
  readonly row: number;
}

function metaValue(table: TableSnapshot, { key, value, row }: MetaEntry, needsConsent: boolean): Repair {
  const [keys, values] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  const top = table.top + 1 + row;
  const cells: CellInput[] = keys < values ? [key, value] : [value, key];
  const changes: readonly Change[] = [
    ...roomFor(table, row),
    { kind: "setCells", sheet: table.sheet, top, left: table.left + Math.min(keys, values), cells: [cells] },
  ];
  const before = textOf(table.rows[row]?.[values] ?? null);
  return repair({
    code: "restore_stamp",
    kind: "meta_value",
    stage: 1,
    sheet: "meta",
    row: top + 1,
    before,
    after: `${key}: ${String(value)}`,
    needsConsent,
    replaced: before === "" ? [] : [{ sheet: table.sheet, row: top, column: table.left + values, text: before }],
    changes,
  });
}

function roomFor({ name, sheet, top, left, headers, rows }: TableSnapshot, row: number): Change[] {
  if (row < rows.length) return [];
  const range = { top, left, bottom: top + 1 + row, right: left + headers.length - 1 };
  return [{ kind: "resizeTable", sheet, table: name, range }];
}

const textOf = (value: CellValue) => (typeof value === "object" && value !== null ? value.error : String(value ?? ""));

function freeRow(table: TableSnapshot): number {
  return lastIndex(table.rows, (row) => row.some((cell) => cell !== null)) + 1;
}

/** A plan whose table was made anew is a finished one. */
export function completionChange(snapshot: WorkbookSnapshot): Change[] {
  const table = snapshot.tables.find(({ name }) => name === metaTable);
  const keys = table?.headers.indexOf("key") ?? -1;
  if (!table || table.rows.some((row) => row[keys] === completedKey)) return [];
  const top = table.top + 1 + freeRow(table);
  return [{ kind: "setCells", sheet: table.sheet, top, left: table.left, cells: [[completedKey, ""]] }];
}

/** Context of a plan of which only little is known. */
export function likelyContext(snapshot: WorkbookSnapshot) {
  return planContext(likelySettings(snapshot));
}
