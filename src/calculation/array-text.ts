import type { CalculatedValue } from "./calculator";
import type { ArrayPart } from "./formula-cell";

export type ArrayValues = readonly (readonly CalculatedValue[])[];

const ITEM = /"((?:[^"]|"")*)"|([^;,{}"]*)/y;

/** What ARRAYTOTEXT gives: `{1,"a""b";TRUE,#N/A}` -> values row by row; an empty cell is null. */
export function parseArrayText(text: string): ArrayValues {
  const rows: CalculatedValue[][] = [[]];
  ITEM.lastIndex = text.startsWith("{") ? 1 : 0;
  while (ITEM.lastIndex <= text.length) {
    const match = ITEM.exec(text);
    if (match === null) break;
    rows.at(-1)?.push(match[1] === undefined ? parsePlain(match[2] ?? "") : match[1].replaceAll('""', '"'));
    const mark = text[ITEM.lastIndex];
    if (mark === ";") rows.push([]);
    else if (mark !== ",") break;
    ITEM.lastIndex += 1;
  }
  return rows;
}

function parsePlain(text: string): CalculatedValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return text.startsWith("#") ? { error: text } : Number(text);
}

/** Whether an array fills exactly the cells that it stands in. */
export function hasSizeOf(values: ArrayValues, { rows, columns }: ArrayPart): boolean {
  return values.length === rows && values.every((row) => row.length === columns);
}

/** The value for one cell: a single row or column is repeated, beyond the array is `#N/A`, an empty item shows as 0. */
export function valueInArray(values: ArrayValues, { row, column }: ArrayPart): CalculatedValue {
  const line = values.length === 1 ? values[0] : values[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? { error: "#N/A" } : (value ?? 0);
}
