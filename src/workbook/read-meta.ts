import { dateOfSerial } from "../domain/dates";
import { schemaVersion } from "../domain/schema/plan-schema";
import { isLanguage } from "../localisation/language";
import type { PlanSettings } from "./plan-settings";
import { defaultStatusTolerance, smallestHorizon } from "./plan-settings";
import { PlanError, type CellValue, type TableSnapshot, type WorkbookSnapshot } from "./port";
import { metaTable } from "./sheets/meta-sheet";

/** Keys and values of `KAP_Meta` as they stand. */
function metaValues(table: TableSnapshot): ReadonlyMap<string, CellValue> {
  const [key, value] = [table.headers.indexOf("key"), table.headers.indexOf("value")];
  return new Map(table.rows.map((row) => [String(row[key] ?? ""), row[value] ?? null]));
}

const textOf = (value: CellValue | undefined) => (typeof value === "string" ? value : "");
const numberOf = (value: CellValue | undefined, fallback: number) => (typeof value === "number" ? value : fallback);
const dateOf = (value: CellValue | undefined) => (typeof value === "number" ? (dateOfSerial(value) ?? "") : "");
const statuses = ["draft", "agreed", "closed"] as const;
const levels = ["lean", "standard", "full"] as const;

/**
 * The plan's settings from its meta table.
 * @throws PlanError `notAPlan` without the table, `newerPlan` for a later schema, `damagedPlan` when the identity is gone.
 */
export function readMeta(snapshot: WorkbookSnapshot): PlanSettings {
  const table = snapshot.tables.find(({ name }) => name === metaTable);
  if (!table) throw new PlanError(snapshot.stamp === undefined ? "notAPlan" : "damagedPlan", { missing: metaTable });
  const values = metaValues(table);
  const version = numberOf(values.get("schema_version"), 0);
  if (version > schemaVersion) throw new PlanError("newerPlan", { version, known: schemaVersion });
  const [planId, language] = [textOf(values.get("plan_id")), textOf(values.get("language"))];
  if (planId === "" || !isLanguage(language) || version < 1)
    throw new PlanError("damagedPlan", { missing: "plan_id, language" });
  return {
    planId,
    language,
    schemaVersion: version,
    account: String(values.get("account") ?? ""),
    level: levels.find((level) => level === values.get("level")) ?? "lean",
    currency: textOf(values.get("currency")),
    fiscalYearStart: numberOf(values.get("fiscal_year_start"), 1),
    firstPlanYear: numberOf(values.get("first_plan_year"), 0),
    horizon: numberOf(values.get("horizon"), smallestHorizon),
    status: statuses.find((status) => status === values.get("status")) ?? "draft",
    statusBy: textOf(values.get("status_by")),
    statusOn: dateOf(values.get("status_on")),
    createdOn: dateOf(values.get("created_on")),
    statusTolerance: numberOf(values.get("status_tolerance"), defaultStatusTolerance),
  };
}
