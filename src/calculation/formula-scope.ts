import type { CalculationBook, CalculationName } from "./calculator";
import type { FormulaScope } from "./resolve-formula";
import { foldCase, indexTables } from "./structured-reference";

/** The book as far as its formulas can point into it. */
export function createScope({ sheets, tables, names, today }: CalculationBook): FormulaScope {
  const byName = new Map(sheets.map(({ name }, index) => [foldCase(name), index]));
  const sheetIndex = (name: string) => byName.get(foldCase(name));
  const formulas = indexNames(names, sheetIndex);
  return {
    sheetIndex,
    tables: indexTables(tables, sheetIndex),
    nameFormula: (name, sheet) => formulas.get(`${sheet}!${foldCase(name)}`) ?? formulas.get(foldCase(name)),
    today,
    sheetCount: sheets.length,
    spilledFrom: (sheet, row, column) => {
      const spilling = sheets[sheet]?.arrayFormulas?.find(({ range }) => range.top === row && range.left === column);
      return spilling && { sheet, ...spilling.range };
    },
  };
}

/** Names of one sheet are kept as `<position>!<name>`. */
function indexNames(
  names: readonly CalculationName[],
  sheetIndex: (name: string) => number | undefined,
): ReadonlyMap<string, string> {
  const entries = names.map(({ name, formula, scope }) => {
    const prefix = scope === undefined ? "" : `${sheetIndex(scope) ?? ""}!`;
    return [`${prefix}${foldCase(name)}`, formula] as const;
  });
  return new Map(entries);
}
