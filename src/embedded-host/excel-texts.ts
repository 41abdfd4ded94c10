/** What Excel itself says to the person at the screen. */
interface ExcelTexts {
  readonly title: string;
  readonly invalidEntry: string;
  readonly invalidFormula: string;
  readonly protectedCell: string;
  /** Begins the names of table columns without a header of their own. */
  readonly column: string;
  /** Stands before the totals of a table. */
  readonly total: string;
  /** Begins the names of new tables. */
  readonly table: string;
  /** Begins the names of new charts. */
  readonly chart: string;
  /** Stands on charts and axes until somebody gives them titles. */
  readonly chartTitle: string;
  readonly axisTitle: string;
  /** Begins the names of series without a name. */
  readonly series: string;
}

const english: ExcelTexts = {
  title: "Microsoft Excel",
  invalidEntry: "This value doesn't match the data validation restrictions defined for this cell.",
  invalidFormula: "There's a problem with this formula.",
  protectedCell:
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  column: "Column",
  total: "Total",
  table: "Table",
  chart: "Chart",
  chartTitle: "Chart Title",
  axisTitle: "Axis Title",
  series: "Series",
};

const german: ExcelTexts = {
  title: "Microsoft Excel",
  invalidEntry:
    "Dieser Wert entspricht nicht den Datenüberprüfungseinschränkungen, die für diese Zelle definiert wurden.",
  invalidFormula: "Mit dieser Formel gibt es ein Problem.",
  protectedCell:
    "Die Zelle oder das Diagramm, die bzw. das Sie ändern möchten, befindet sich auf einem geschützten Blatt. Um Änderungen vorzunehmen, heben Sie den Schutz des Blatts auf. Möglicherweise werden Sie aufgefordert, ein Kennwort einzugeben.",
  column: "Spalte",
  total: "Ergebnis",
  table: "Tabelle",
  chart: "Diagramm",
  chartTitle: "Diagrammtitel",
  axisTitle: "Achsentitel",
  series: "Datenreihe",
};

export function excelTexts(culture: string): ExcelTexts {
  return /^de\b/i.test(culture) ? german : english;
}
