import { analysisSheetTextsDe } from "./analysis-sheet-texts.de";
import { basicSheetTextsDe } from "./basic-sheet-texts.de";
import { practiceSheetTextsDe } from "./practice-sheet-texts.de";
import type { SheetTexts } from "./sheet-text-types";
import { targetSheetTextsDe } from "./target-sheet-texts.de";

export const sheetTextsDe: SheetTexts = {
  overview: { name: "Übersicht" },
  lists: { name: "Listen" },
  columns: { name: "Spalten" },
  meta: { name: "Meta" },
  chart_data: { name: "Diagrammdaten" },
  ...basicSheetTextsDe,
  ...targetSheetTextsDe,
  ...analysisSheetTextsDe,
  ...practiceSheetTextsDe,
};
