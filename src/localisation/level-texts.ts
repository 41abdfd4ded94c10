/** Messages about the level of a plan and its optional sheets. */
import type { Level } from "../domain/schema/define-sheet";
import { optionalSheets, type TableSheetKey } from "../domain/schema/plan-schema";
import { languages, type Language } from "./language";
import { sheetName } from "./sheet-texts";

interface Switched {
  readonly before: Level;
  readonly after: Level;
  readonly built: readonly TableSheetKey[];
  readonly shown: readonly TableSheetKey[];
  readonly hidden: readonly TableSheetKey[];
}

interface Shown {
  readonly account: string;
  readonly level: Level;
  readonly on: readonly TableSheetKey[];
  readonly off: readonly TableSheetKey[];
  readonly never: readonly TableSheetKey[];
}

/** As people say them; in German with what the option takes, where that is another word. */
const levelNames: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  en: { lean: "lean", standard: "standard", full: "full" },
  de: { lean: "schlank (lean)", standard: "standard", full: "voll (full)" },
};

const names = (sheets: readonly TableSheetKey[], language: Language) =>
  sheets.map((sheet) => sheetName(sheet, language)).join(", ");

/** One line for each list that is not empty. */
const lines = (language: Language, entries: readonly (readonly [title: string, sheets: readonly TableSheetKey[]])[]) =>
  entries.flatMap(([title, sheets]) => (sheets.length === 0 ? [] : [`  ${title}: ${names(sheets, language)}`]));

const en = {
  level: ({ account, level, on, off, never }: Shown) =>
    [
      `Plan for ${account}: level ${level}.`,
      ...lines("en", [
        ["switched on", on],
        ["switched off, with their rows", off],
        ["never used", never],
      ]),
    ].join("\n"),
  switched: (path: string, outcome: Switched) =>
    [`"${path}": ${step("en", outcome)}`, ...details("en", outcome)].join("\n"),
  wouldSwitch: (outcome: Switched) =>
    [`${step("en", outcome)} Nothing was written.`, ...details("en", outcome)].join("\n"),
  unchanged: (path: string) => `"${path}" has these sheets already. Nothing was written.`,
  unknownSheet: (name: string, known: string) =>
    `There is no sheet “${name}” that can be switched on and off. There are: ${known}.`,
};

export type LevelTexts = typeof en;

const de: LevelTexts = {
  level: ({ account, level, on, off, never }) =>
    [
      `Plan für ${account}: Umfang ${levelNames.de[level]}.`,
      ...lines("de", [
        ["eingeschaltet", on],
        ["ausgeschaltet, mit ihren Zeilen", off],
        ["nie benutzt", never],
      ]),
    ].join("\n"),
  switched: (path, outcome) => [`„${path}“: ${step("de", outcome)}`, ...details("de", outcome)].join("\n"),
  wouldSwitch: (outcome) =>
    [`${step("de", outcome)} Es wurde nichts geschrieben.`, ...details("de", outcome)].join("\n"),
  unchanged: (path) => `„${path}“ hat diese Blätter schon. Es wurde nichts geschrieben.`,
  unknownSheet: (name, known) =>
    `Es gibt kein Blatt „${name}“, das sich ein- und ausschalten lässt. Es gibt: ${known}.`,
};

function step(language: Language, { before, after }: Switched): string {
  const called = levelNames[language];
  return before === after ? `${called[after]}.` : `${called[before]} → ${called[after]}.`;
}

const titles = {
  en: { built: "new", shown: "shown again, with their rows", hidden: "hidden, with their rows" },
  de: { built: "neu", shown: "wieder sichtbar, mit ihren Zeilen", hidden: "ausgeblendet, mit ihren Zeilen" },
} as const;

function details(language: Language, { built, shown, hidden }: Switched): readonly string[] {
  const title = titles[language];
  return lines(language, [
    [title.built, built],
    [title.shown, shown],
    [title.hidden, hidden],
  ]);
}

export const levelTexts = { en, de } as const;

/** The sheet that people mean: by its key, or by its name in either language. */
export function findOptionalSheet(text: string): TableSheetKey | undefined {
  const wanted = text.trim().toLowerCase();
  const calledSo = (key: TableSheetKey) =>
    [key, ...languages.map((language) => sheetName(key, language))].some((name) => name.toLowerCase() === wanted);
  return optionalSheets.find(calledSo);
}

/** Keys and names of the sheets that can be switched. */
export function optionalSheetNames(language: Language): string {
  return optionalSheets.map((key) => `${key} (${sheetName(key, language)})`).join(", ");
}
