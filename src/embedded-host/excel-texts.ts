/** What Excel itself says to the person at the screen. */
interface ExcelTexts {
  readonly title: string;
  readonly invalidEntry: string;
  readonly invalidFormula: string;
}

const english: ExcelTexts = {
  title: "Microsoft Excel",
  invalidEntry: "This value doesn't match the data validation restrictions defined for this cell.",
  invalidFormula: "There's a problem with this formula.",
};

const german: ExcelTexts = {
  title: "Microsoft Excel",
  invalidEntry:
    "Dieser Wert entspricht nicht den Datenüberprüfungseinschränkungen, die für diese Zelle definiert wurden.",
  invalidFormula: "Mit dieser Formel gibt es ein Problem.",
};

export function excelTexts(culture: string): ExcelTexts {
  return /^de\b/i.test(culture) ? german : english;
}
