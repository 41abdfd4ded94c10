import { plannedSheets } from "../../src/workbook/plan-sheets";
import { overviewLayout, type OverviewLayout } from "../../src/workbook/sheets/overview-layout";

/** Where things stand on the overview of a lean plan. */
export const leanOverview: OverviewLayout = overviewLayout(
  plannedSheets({ level: "lean", sheetsOn: [], sheetsOff: [] }),
);
