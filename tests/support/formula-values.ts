import type { SheetValue } from "./xlsx/sheet-cells";
import { readCells } from "./xlsx/sheet-cells";
import { openPackage } from "./xlsx/open-package";
import { listSheets, readSharedStrings } from "./xlsx/sheet-values";

export interface FormulaValue {
  readonly formula: string;
  readonly value: SheetValue;
}

/** Every formula cell of a workbook with its stored value, by place (`KPIs!B5`). */
export function readFormulaValues(workbook: Uint8Array): Map<string, FormulaValue> {
  const source = openPackage(workbook);
  const strings = readSharedStrings(source);
  return new Map(
    listSheets(source).flatMap(({ name, part }) => {
      const xml = source.xml(part);
      const cells = xml === undefined ? [] : readCells(xml, strings);
      return cells.flatMap(({ address, formula, value }): [string, FormulaValue][] =>
        formula === undefined ? [] : [[`${name}!${address}`, { formula, value }]],
      );
    }),
  );
}
