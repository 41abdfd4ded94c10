/** Messages of `kap person`. */

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
  alsoIn: (part: string) => `  Replaced in ${part}`,
  stillIn: (part: string) =>
    `  Please look at ${part}: the name stands there in the name of a sheet, column or range, or in a formula.`,
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
  alsoIn: (part) => `  Ersetzt in ${part}`,
  stillIn: (part) =>
    `  Bitte ${part} ansehen: Der Name steht dort im Namen eines Blatts, einer Spalte oder eines Bereichs oder in einer Formel.`,
  toReview: (place, text) => `  Bitte ansehen: ${place}: ${text} könnte die Person meinen; der Text blieb unverändert.`,
};

export const personCommandTexts = { en, de } as const;
