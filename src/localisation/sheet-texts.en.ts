import { analysisSheetTextsEn } from "./analysis-sheet-texts.en";
import { basicSheetTextsEn } from "./basic-sheet-texts.en";
import { practiceSheetTextsEn } from "./practice-sheet-texts.en";
import type { SheetTexts } from "./sheet-text-types";
import { targetSheetTextsEn } from "./target-sheet-texts.en";

export const sheetTextsEn: SheetTexts = {
  overview: { name: "Overview" },
  lists: { name: "Lists" },
  columns: { name: "Columns" },
  meta: { name: "Meta" },
  chart_data: { name: "Chart data" },
  ...basicSheetTextsEn,
  ...targetSheetTextsEn,
  ...analysisSheetTextsEn,
  ...practiceSheetTextsEn,
};
