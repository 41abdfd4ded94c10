/** The grid of the overview page: one landscape A4 page, key figures and chart on the left, people and work on the right. */
import { buyingRoles } from "../../domain/schema/lists";
import type { TableSheetKey } from "../../domain/schema/plan-schema";

/** Zero-based columns. */
export const column = {
  margin: 0,
  kpi: 1,
  unit: 2,
  before: 3,
  complete: 4,
  running: 5,
  target: 6,
  gap: 7,
  achievement: 8,
  light: 9,
  gutter: 10,
  label: 11,
  first: 12,
  second: 13,
  third: 14,
} as const;

/** Widths in points, in column order. */
export const columnWidths = [9, 141, 42, 60, 60, 60, 60, 60, 54, 42, 21, 156, 51, 63, 78] as const;

/** Key figures that the page has room for. */
export const keyFigureSlots = 8;
export const measureSlots = 5;

/** Sheets whose state the page shows, in tab order. */
export const healthSheets = [
  "profile",
  "team",
  "contacts",
  "kpis",
  "goals",
  "measures",
] as const satisfies readonly TableSheetKey[];

/** Zero-based rows. */
export const row = {
  title: 0,
  facts: 1,
  vision: 2,
  keyFigures: 4,
  keyFigureHeader: 5,
  keyFigureFirst: 6,
  note: 6 + keyFigureSlots,
  chartFirst: 6 + keyFigureSlots + 2,
  chartLast: 30,
  roles: 4,
  roleHeader: 5,
  roleFirst: 6,
  measures: 6 + buyingRoles.length + 1,
  measureHeader: 6 + buyingRoles.length + 2,
  measureFirst: 6 + buyingRoles.length + 3,
  overdue: 6 + buyingRoles.length + 3 + measureSlots,
  health: 23,
  healthHeader: 24,
  healthFirst: 25,
  /** What the last check found. */
  check: 31,
  last: 31,
} as const;
