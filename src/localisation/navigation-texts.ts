/** Texts of links between the sheets of a plan. */
import type { Bilingual } from "./language";

/** What is shown over the title of a sheet, which leads to the overview. */
export const toOverviewTip: Bilingual = { de: "↑ Zur Übersicht des Plans", en: "↑ To the overview of the plan" };
