import type { CalculationBook, CalculationName, CalculationSheet, HiddenRow } from "./calculator";
import type { FormulaScope } from "./resolve-formula";
import { foldCase, indexTables } from "./structured-reference";

/** The book as far as its formulas can point into it. */
export function createScope({ sheets, tables, names, today }: CalculationBook): FormulaScope {
  const byName = new Map(sheets.map(({ name }, index) => [foldCase(name), index]));
  const sheetIndex = (name: string) => byName.get(foldCase(name));
  const formulas = indexNames(names, sheetIndex);
  const hiddenRows = rememberHiddenRows(sheets);
  return {
    hiddenRows,
    hasHiddenRows: () => sheets.some((_, sheet) => hiddenRows(sheet).length > 0),
    sheetIndex,
    tables: indexTables(tables, sheetIndex),
    nameFormula: (name, sheet) => formulas.get(`${sheet}!${foldCase(name)}`) ?? formulas.get(foldCase(name)),
    today,
    sheetCount: sheets.length,
    spilledFrom: (sheet, row, column) => {
      const spilling = sheets[sheet]?.arrayFormulas?.find(
        ({ range, isDynamic }) => isDynamic && range.top === row && range.left === column,
      );
      return spilling && { sheet, ...spilling.range };
    },
  };
}

function rememberHiddenRows(sheets: readonly CalculationSheet[]): FormulaScope["hiddenRows"] {
  const known = new Map<number, readonly HiddenRow[]>();
  return (sheet) => {
    const rows = known.get(sheet) ?? [...(sheets[sheet]?.hiddenRows?.() ?? [])].sort((a, b) => a.row - b.row);
    known.set(sheet, rows);
    return rows;
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
