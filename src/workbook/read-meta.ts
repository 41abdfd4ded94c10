import { dateOfSerial } from "../domain/dates";
import type { Finding } from "../domain/finding";
import { levels, schemaVersion } from "../domain/schema/plan-schema";
import { isLanguage } from "../localisation/language";
import { parseSheetList } from "./plan-sheets";
import type { PlanSettings } from "./plan-settings";
import { defaultStatusTolerance } from "./plan-settings";
import { PlanError, type CellValue, type TableSnapshot, type WorkbookSnapshot } from "./port";
import { metaTable } from "./meta-table";
import { sampleKey } from "./sheets/meta-sheet";

export interface MetaReading {
  readonly settings: PlanSettings;
  /** One for each value that is not valid, with the value that is used instead. */
  readonly findings: readonly Finding[];
}

interface MetaCell {
  readonly value: CellValue;
  /** One-based row of the worksheet. */
  readonly row: number;
}

type Read<T> = (value: CellValue) => T | undefined;

const text: Read<string> = (value) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
const matching =
  (pattern: RegExp): Read<string> =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? value : undefined;
const between =
  (minimum: number, maximum: number): Read<number> =>
  (value) =>
    typeof value === "number" && value >= minimum && value <= maximum ? value : undefined;
const whole =
  (minimum: number, maximum: number): Read<number> =>
  (value) =>
    Number.isInteger(value) ? between(minimum, maximum)(value) : undefined;
const oneOf =
  <const T extends string>(known: readonly T[]): Read<T> =>
  (value) =>
    known.find((entry) => entry === value);
/** Blank is valid: no date yet, nobody yet. */
const dateOrBlank: Read<string> = (value) => {
  if (value === null || value === "") return "";
  return typeof value === "number" ? dateOfSerial(value) : undefined;
};
const textOrBlank: Read<string> = (value) => (typeof value === "object" && value !== null ? undefined : plain(value));
const sheetsOrBlank: Read<string> = (value) => {
  const list = textOrBlank(value);
  return list === undefined || parseSheetList(list) === undefined ? undefined : list;
};

/** Without these the plan cannot be told from another, or its figures not be read. */
const needed = {
  plan_id: text,
  language: (value: CellValue) => (typeof value === "string" && isLanguage(value) ? value : undefined),
  schema_version: whole(1, Number.MAX_SAFE_INTEGER),
  currency: matching(/^[A-Z]{3}$/),
  fiscal_year_start: whole(1, 12),
  first_plan_year: whole(1900, 2200),
  horizon: whole(1, 30),
};

/**
 * The plan's settings from its meta table, every value within its bounds.
 * @throws PlanError `notAPlan` without the table, `metaMissing` where only the table is gone, `newerPlan` for a later
 * schema, `damagedPlan` with the keys that a plan cannot do without.
 */
export function readMeta(snapshot: WorkbookSnapshot): MetaReading {
  const table = snapshot.tables.find(({ name }) => name === metaTable);
  if (!table) throw new PlanError(snapshot.stamp === undefined ? "notAPlan" : "metaMissing");
  const cells = metaCells(table);
  const version = cells.get("schema_version")?.value;
  if (typeof version === "number" && version > schemaVersion)
    throw new PlanError("newerPlan", { version, known: schemaVersion });
  const identity = readNeeded(cells);
  const findings: Finding[] = [];
  const reader: OptionalReader = (key, read, fallback) => {
    const { value, finding } = readOptional(key, cells.get(key), read, fallback);
    if (finding) findings.push(finding);
    return value;
  };
  const isSample = cells.get(sampleKey)?.value === "yes";
  const settings = { ...identity, ...optionalSettings(reader), ...(isSample && { isSample }) };
  return { settings, findings };
}

type OptionalReader = <T extends string | number>(key: string, read: Read<T>, fallback: T) => T;

function optionalSettings(read: OptionalReader) {
  return {
    account: read("account", textOrBlank, ""),
    level: read("level", oneOf(levels), "lean"),
    status: read("status", oneOf(["draft", "agreed", "closed"]), "draft"),
    statusBy: read("status_by", textOrBlank, ""),
    statusOn: read("status_on", dateOrBlank, ""),
    importWhere: read("import_where", textOrBlank, ""),
    importMap: read("import_map", textOrBlank, ""),
    sheetsOn: parseSheetList(read("sheets_on", sheetsOrBlank, "")) ?? [],
    sheetsOff: parseSheetList(read("sheets_off", sheetsOrBlank, "")) ?? [],
    createdOn: read("created_on", dateOrBlank, ""),
    statusTolerance: read("status_tolerance", between(0, 1), defaultStatusTolerance),
  };
}

/** Keys and values as they stand; of a key that stands twice the first counts, as it does for formulas. */
function metaCells(table: TableSnapshot): ReadonlyMap<string, MetaCell> {
  const [key, value] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  const cells = new Map<string, MetaCell>();
  for (const [index, row] of table.rows.entries()) {
    const name = String(row[key] ?? "");
    if (!cells.has(name)) cells.set(name, { value: row[value] ?? null, row: table.top + index + 2 });
  }
  return cells;
}

function readNeeded(cells: ReadonlyMap<string, MetaCell>) {
  const read = <K extends keyof typeof needed>(key: K) =>
    needed[key](cells.get(key)?.value ?? null) as ReturnType<(typeof needed)[K]>;
  const [planId, language, currency] = [read("plan_id"), read("language"), read("currency")];
  const [version, start] = [read("schema_version"), read("fiscal_year_start")];
  const [firstPlanYear, horizon] = [read("first_plan_year"), read("horizon")];
  if (
    planId === undefined ||
    language === undefined ||
    currency === undefined ||
    version === undefined ||
    start === undefined ||
    firstPlanYear === undefined ||
    horizon === undefined
  )
    throw new PlanError("damagedPlan", { missing: invalidKeys(cells) });
  return { planId, language, currency, schemaVersion: version, fiscalYearStart: start, firstPlanYear, horizon };
}

function invalidKeys(cells: ReadonlyMap<string, MetaCell>): string {
  const isInvalid = ([key, read]: readonly [string, Read<unknown>]) =>
    read(cells.get(key)?.value ?? null) === undefined;
  return Object.entries(needed)
    .filter(isInvalid)
    .map(([key]) => key)
    .join(", ");
}

function readOptional<T extends string | number>(
  key: string,
  cell: MetaCell | undefined,
  read: Read<T>,
  fallback: T,
): { readonly value: T; readonly finding?: Finding } {
  const value = read(cell?.value ?? null);
  if (value !== undefined) return { value };
  const finding: Finding = {
    code: `meta.${key}_invalid`,
    severity: "warning",
    sheet: "meta",
    ...(cell && { row: cell.row }),
    params: { value: plain(cell?.value ?? null), used: fallback },
  };
  return { value: fallback, finding };
}

function plain(value: CellValue): string {
  return typeof value === "object" && value !== null ? value.error : String(value ?? "");
}
