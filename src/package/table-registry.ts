/** What the tables of a workbook need of it: numbers, free names, and formulas that follow their changes. */
import { renameColumnsInFormula, renameTableInFormula } from "./formula-change";
import { plainReferences } from "./plain-references";
import type { TableRegistry } from "./sheet-tables";
import type { TableFile } from "./workbook-file";

export interface RegistrySurroundings {
  readonly tables: () => readonly TableFile[];
  readonly requireFreeName: (name: string) => void;
  /** Changes every formula of the workbook that mentions something; the row is that of a formula in a cell. */
  readonly updateFormulas: (mention: string, apply: (formula: string, row?: number) => string) => void;
}

export function tableRegistry({ tables, requireFreeName, updateFormulas }: RegistrySurroundings): TableRegistry {
  return {
    nextTableId: () => Math.max(0, ...tables().map((table) => table.id)) + 1,
    requireFreeName,
    onTableRenamed: (from, to) => updateFormulas(from, (formula) => renameTableInFormula(formula, from, to)),
    onColumnsRenamed: (table, names) =>
      updateFormulas(table, (formula) => renameColumnsInFormula(formula, table, names)),
    onTableConverted: (table, sheetName) => updateFormulas(table.name, plainReferences(table, sheetName)),
  };
}
