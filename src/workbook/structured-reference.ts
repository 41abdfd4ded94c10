/** References to plan tables by column, as Excel stores them. Headers with special characters are escaped. */
import { planSheets, type TableSheetKey } from "../domain/schema/plan-schema";
import type { Language } from "../localisation/language";
import { columnText } from "../localisation/sheet-texts";

function escaped(header: string): string {
  return header.replaceAll(/['[\]#@]/g, "'$&");
}

/** The cell of a column in the formula's own row: `KAP_Kpis[[#This Row],[Actual]]`. */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escaped(header)}]]`;
}

/** A whole column's body: `KAP_Kpis[Actual]`. */
export function wholeColumn(table: string, header: string): string {
  return `${table}[${escaped(header)}]`;
}

/** The headers that a workbook's tables have now, and the language that its formulas speak to people. */
export interface Naming {
  readonly language: Language;
  header(sheet: TableSheetKey, column: string): string;
  /** True where the workbook has the sheet's table: no formula may mention another. */
  has(sheet: TableSheetKey): boolean;
}

/** Naming of a new plan: the headers of its language. */
export function standardNaming(language: Language): Naming {
  return { language, header: (sheet, column) => columnText(sheet, column, language)[0], has: () => true };
}

/** References of one sheet's table by column key. */
export interface TableReferences {
  row(column: string): string;
  column(column: string): string;
}

/** References into the table of a plan sheet. */
export function tableReferences(sheet: TableSheetKey, naming: Naming): TableReferences {
  const table = planSheets[sheet].table;
  const header = (column: string) => naming.header(sheet, column);
  return {
    row: (column) => thisRow(table, header(column)),
    column: (column) => wholeColumn(table, header(column)),
  };
}
