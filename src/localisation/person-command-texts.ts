/** Messages of `kap person`. */
import type { Bilingual } from "./language";

type LeftReason = keyof typeof leftReasons;

const leftReasons = {
  structure: {
    de: "im Namen eines Blatts, einer Spalte, eines Bereichs oder einer Form, in einer Formel oder in einem Text mit mehreren Formaten",
    en: "in the name of a sheet, column, range or shape, in a formula, or in a text of several formats",
  },
  binary: {
    de: "in einem Bild, einem eingebetteten Dokument oder einem anderen Teil, der sich nicht ändern lässt",
    en: "in a picture, an embedded document or another part that cannot be changed",
  },
  path: { de: "im Pfad oder in der Adresse einer anderen Datei", en: "in the path or address of another file" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const en = {
  oneOf: "Please say either --extract or --erase.",
  shortSpelling: (text: string) =>
    `--also "${text}" is too short: many other texts contain it too. Please give at least three letters.`,
  title: (name: string, id: string, roles: string) =>
    `Data on ${name}${id === "" ? "" : ` (${id})`}${roles === "" ? "" : `: ${roles}`}`,
  sections: {
    own: "The person's own row",
    reference: "Rows that refer to the person",
    text: "Texts that name the person",
    review: "Texts that may mean the person",
    elsewhere: "Elsewhere in the file",
  },
  place: (sheet: string, row: number, header: string) => `${sheet}, row ${row}${header === "" ? "" : `, ${header}`}`,
  nothing: "empty",
  wouldErase: (name: string, pseudonym: string) => `${name} would become “${pseudonym}”. Nothing was written.`,
  erased: (path: string, pseudonym: string) => `"${path}": the person is now called “${pseudonym}”.`,
  alsoIn: (place: string, part: string) => `  Replaced in: ${place} (${part})`,
  stillIn: (place: string, part: string, why: LeftReason) =>
    `  Please look at: ${place} (${part}). The name is still there: ${leftReasons[why].en}.`,
  toReview: (place: string, text: string) =>
    `  Please look at ${place}: ${text} may mean the person; it was left as it is.`,
};

export type PersonCommandTexts = typeof en;

const de: PersonCommandTexts = {
  oneOf: "Bitte entweder --extract oder --erase angeben.",
  shortSpelling: (text) =>
    `--also „${text}“ ist zu kurz: Das steht auch in vielen anderen Texten. Bitte mindestens drei Buchstaben angeben.`,
  title: (name, id, roles) => `Daten zu ${name}${id === "" ? "" : ` (${id})`}${roles === "" ? "" : `: ${roles}`}`,
  sections: {
    own: "Eigene Zeile der Person",
    reference: "Zeilen, die auf die Person verweisen",
    text: "Texte, die die Person nennen",
    review: "Texte, die die Person meinen könnten",
    elsewhere: "An anderer Stelle in der Datei",
  },
  place: (sheet, row, header) => `${sheet}, Zeile ${row}${header === "" ? "" : `, ${header}`}`,
  nothing: "leer",
  wouldErase: (name, pseudonym) => `Aus ${name} würde „${pseudonym}“. Es wurde nichts geschrieben.`,
  erased: (path, pseudonym) => `„${path}“: Die Person heißt jetzt „${pseudonym}“.`,
  alsoIn: (place, part) => `  Ersetzt: ${place} (${part})`,
  stillIn: (place, part, why) =>
    `  Bitte ansehen: ${place} (${part}). Der Name steht dort noch: ${leftReasons[why].de}.`,
  toReview: (place, text) => `  Bitte ansehen: ${place}: ${text} könnte die Person meinen; der Text blieb unverändert.`,
};

export const personCommandTexts = { en, de } as const;
