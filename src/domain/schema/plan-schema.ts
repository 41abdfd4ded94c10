/** Every sheet with a table, in tab order. Sheets without a table (overview, chart data) are laid out by `workbook/`. */
import type { Level, RowOf } from "./define-sheet";
import { competitorsSheet } from "./sheets/competitors";
import { contactsSheet } from "./sheets/contacts";
import { customerGoalsSheet } from "./sheets/customer-goals";
import { exchangeSheet } from "./sheets/exchange";
import { gapSheet } from "./sheets/gap";
import { goalsSheet } from "./sheets/goals";
import { historySheet } from "./sheets/history";
import { kpisSheet } from "./sheets/kpis";
import { measuresSheet } from "./sheets/measures";
import { potentialSheet } from "./sheets/potential";
import { pricesSheet } from "./sheets/prices";
import { profileSheet } from "./sheets/profile";
import { reviewsSheet } from "./sheets/reviews";
import { selectionSheet } from "./sheets/selection";
import { selfCheckSheet } from "./sheets/self-check";
import { settingsSheet } from "./sheets/settings";
import { swotSheet } from "./sheets/swot";
import { teamSheet } from "./sheets/team";
import { towsSheet } from "./sheets/tows";

export const planSheets = {
  settings: settingsSheet,
  profile: profileSheet,
  team: teamSheet,
  contacts: contactsSheet,
  kpis: kpisSheet,
  customer_goals: customerGoalsSheet,
  goals: goalsSheet,
  gap: gapSheet,
  swot: swotSheet,
  tows: towsSheet,
  competitors: competitorsSheet,
  potential: potentialSheet,
  history: historySheet,
  exchange: exchangeSheet,
  prices: pricesSheet,
  selection: selectionSheet,
  self_check: selfCheckSheet,
  measures: measuresSheet,
  reviews: reviewsSheet,
} as const;

export type TableSheetKey = keyof typeof planSheets;
export const tableSheetKeys = Object.keys(planSheets) as readonly TableSheetKey[];

/** All sheets that a plan can have, in tab order; the hidden ones last. */
export const sheetOrder = [
  "overview",
  "settings",
  "profile",
  "team",
  "contacts",
  "kpis",
  "customer_goals",
  "goals",
  "gap",
  "swot",
  "tows",
  "competitors",
  "potential",
  "history",
  "exchange",
  "prices",
  "selection",
  "self_check",
  "measures",
  "reviews",
  "lists",
  "columns",
  "meta",
  "chart_data",
] as const;
export type SheetKey = (typeof sheetOrder)[number];

export const hiddenSheets: ReadonlySet<SheetKey> = new Set<SheetKey>(["lists", "columns", "meta", "chart_data"]);

/** Levels from the smallest plan to the whole one. */
export const levels = ["lean", "standard", "full"] as const satisfies readonly Level[];

/** True where a plan of this level has the sheet from the beginning. */
export function isOfLevel(sheet: TableSheetKey, level: Level): boolean {
  return levels.indexOf(planSheets[sheet].level) <= levels.indexOf(level);
}

/** Sheets with a table that people can switch on and off; every plan has the others. */
export const optionalSheets: readonly TableSheetKey[] = tableSheetKeys.filter((key) => !isOfLevel(key, "lean"));

/** Sheets whose rows rest on those of another sheet: without that one they say nothing. */
export const neededSheet: Readonly<Partial<Record<TableSheetKey, TableSheetKey>>> = { tows: "swot" };

/** Rows of each table sheet. */
export type PlanRows = { readonly [K in TableSheetKey]: RowOf<(typeof planSheets)[K]> };

/** Version of the sheets and columns; raised with every migration. */
export const schemaVersion = 2;

/** Rows are separate facts of the same plan: what they were read as, with the place to show to people. */
export interface PlacedRow<K extends TableSheetKey> {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly values: PlanRows[K];
}
