/** Texts of removing a plan from a workbook. */
import type { Bilingual, Language } from "./language";

const suffix = { de: "eigene Werte", en: "own values" } as const;
const longestName = 31;

/** Name of the sheet that keeps what people have added to a sheet of the plan. */
export function keptSheetName(sheet: string, language: Language): string {
  const end = ` (${suffix[language]})`;
  return `${sheet.slice(0, longestName - end.length)}${end}`;
}

/** What the user has made outside of cells that reads the plan. */
const outsideKinds = {
  name: { de: "Der Name", en: "The name" },
  chart: { de: "Das Diagramm", en: "The chart" },
  pivot: { de: "Die Pivot-Tabelle", en: "The pivot table" },
  validation: { de: "Die Datenüberprüfung", en: "The validation of" },
  conditionalFormat: { de: "Die bedingte Formatierung", en: "The conditional format of" },
  link: { de: "Der Link in", en: "The link in" },
} as const satisfies Readonly<Record<string, Bilingual>>;

type OutsideKind = keyof typeof outsideKinds;

const en = {
  removed: (path: string, count: number) =>
    `"${path}": the plan is removed (${count} sheets). Other sheets are unchanged.`,
  wouldRemove: (count: number) => `The plan (${count} sheets) would be removed. Nothing was written.`,
  copy: (sheet: string, copy: string) => `  What people have added to “${sheet}” is kept as values on “${copy}”.`,
  inTheWay: (name: string, sheet: string) =>
    `  Please move “${name}” away from the sheet “${sheet}” first; it is not the plan's.`,
  reader: (place: string) => `  The formula in ${place} reads the plan and would become an error.`,
  outside: (kind: OutsideKind, name: string, sheet: string) =>
    `  ${outsideKinds[kind].en} “${name}”${sheet === "" ? "" : ` on “${sheet}”`} reads the plan and would no longer work.`,
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
  outside: (kind, name, sheet) =>
    `  ${outsideKinds[kind].de} „${name}“${sheet === "" ? "" : ` auf „${sheet}“`} greift auf den Plan zu und würde nicht mehr funktionieren.`,
  refused: "Der Plan wurde nicht entfernt.",
  breakFormulas: "Mit --break-formulas wird er trotzdem entfernt.",
};

export const removalTexts = { en, de } as const;
