import type { WorkbookSnapshot } from "./port";

type Sheets = Pick<WorkbookSnapshot, "sheets">;

/** Characters that Excel takes for the name of a sheet. */
const longestName = 31;

/** The wanted name of a new sheet, or, where a sheet has it, with the first free number from 2 behind it. */
export function freeSheetName(workbook: Sheets, wanted: string): string {
  return firstFreeName(workbook, (number) => {
    const suffix = number === 1 ? "" : ` ${number}`;
    return `${wanted.slice(0, longestName - suffix.length)}${suffix}`;
  });
}

/** The name with the lowest number from 1 that no sheet has; upper and lower case are the same to Excel. */
export function firstFreeName({ sheets }: Sheets, name: (number: number) => string): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(name(number).toLowerCase())) number += 1;
  return name(number);
}
