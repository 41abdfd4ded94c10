/** Texts of removing a plan from a workbook. */
import type { Language } from "./language";

const suffix = { de: "eigene Werte", en: "own values" } as const;
const longestName = 31;

/** Name of the sheet that keeps what people have added to a sheet of the plan. */
export function keptSheetName(sheet: string, language: Language): string {
  const end = ` (${suffix[language]})`;
  return `${sheet.slice(0, longestName - end.length)}${end}`;
}

const en = {
  removed: (path: string, count: number) =>
    `"${path}": the plan is removed (${count} sheets). Other sheets are unchanged.`,
  wouldRemove: (count: number) => `The plan (${count} sheets) would be removed. Nothing was written.`,
  copy: (sheet: string, copy: string) => `  What people have added to “${sheet}” is kept as values on “${copy}”.`,
  inTheWay: (name: string, sheet: string) =>
    `  Please move “${name}” away from the sheet “${sheet}” first; it is not the plan's.`,
  reader: (place: string) => `  The formula in ${place} reads the plan and would become an error.`,
  refused: "The plan was not removed.",
  breakFormulas: "With --break-formulas it is removed nevertheless.",
};

export type RemovalTexts = typeof en;

const de: RemovalTexts = {
  removed: (path, count) => `„${path}“: Der Plan ist entfernt (${count} Blätter). Andere Blätter sind unverändert.`,
  wouldRemove: (count) => `Der Plan (${count} Blätter) würde entfernt. Es wurde nichts geschrieben.`,
  copy: (sheet, copy) => `  Was auf „${sheet}“ hinzugefügt wurde, bleibt als Werte auf „${copy}“ erhalten.`,
  inTheWay: (name, sheet) => `  Bitte zuerst „${name}“ vom Blatt „${sheet}“ verschieben; es gehört nicht zum Plan.`,
  reader: (place) => `  Die Formel in ${place} liest aus dem Plan und würde zum Fehler.`,
  refused: "Der Plan wurde nicht entfernt.",
  breakFormulas: "Mit --break-formulas wird er trotzdem entfernt.",
};

export const removalTexts = { en, de } as const;
