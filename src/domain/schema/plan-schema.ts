/** Every sheet with a table, in tab order. Sheets without a table (overview, chart data) are laid out by `workbook/`. */
import type { RowOf } from "./define-sheet";
import { contactsSheet } from "./sheets/contacts";
import { goalsSheet } from "./sheets/goals";
import { kpisSheet } from "./sheets/kpis";
import { measuresSheet } from "./sheets/measures";
import { profileSheet } from "./sheets/profile";
import { settingsSheet } from "./sheets/settings";
import { teamSheet } from "./sheets/team";

export const planSheets = {
  settings: settingsSheet,
  profile: profileSheet,
  team: teamSheet,
  contacts: contactsSheet,
  kpis: kpisSheet,
  goals: goalsSheet,
  measures: measuresSheet,
} as const;

export type TableSheetKey = keyof typeof planSheets;
export const tableSheetKeys = Object.keys(planSheets) as readonly TableSheetKey[];

/** All sheets of a lean plan in tab order; the hidden ones last. */
export const sheetOrder = [
  "overview",
  "settings",
  "profile",
  "team",
  "contacts",
  "kpis",
  "goals",
  "measures",
  "lists",
  "columns",
  "meta",
  "chart_data",
] as const;
export type SheetKey = (typeof sheetOrder)[number];

export const hiddenSheets: ReadonlySet<SheetKey> = new Set<SheetKey>(["lists", "columns", "meta", "chart_data"]);

/** Rows of each table sheet. */
export type PlanRows = { readonly [K in TableSheetKey]: RowOf<(typeof planSheets)[K]> };

/** Version of the sheets and columns; raised with every migration. */
export const schemaVersion = 1;

/** Rows are separate facts of the same plan: what they were read as, with the place to show to people. */
export interface PlacedRow<K extends TableSheetKey> {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly values: PlanRows[K];
}
