// Workbooks as people have them: cells on sheets, nothing of a plan.
import { createWorkbook } from "../../src/package/open-workbook";

export type ForeignCell = string | number | null;

/** A date for a cell, which shows it as a day. */
export interface ForeignDay {
  /** Serial number of the 1900 system. */
  readonly serial: number;
}

export type ForeignRows = readonly (readonly (ForeignCell | ForeignDay)[])[];

/** The bytes of a workbook with these sheets, each from cell A1 on. */
export function foreignWorkbook(sheets: Readonly<Record<string, ForeignRows>>): Uint8Array {
  const workbook = createWorkbook();
  for (const [index, [name, rows]] of Object.entries(sheets).entries()) {
    if (index > 0) workbook.addSheet(name);
    else workbook.sheets[0]?.rename(name);
    const sheet = workbook.sheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell === "string") sheet?.setText(row, column, cell);
        else if (typeof cell === "number") sheet?.setValue(row, column, cell);
        else if (cell !== null) {
          sheet?.setValue(row, column, cell.serial);
          sheet?.formatRange({ top: row, left: column, bottom: row, right: column }, { numberFormat: "dd.mm.yyyy" });
        }
      }),
    );
  }
  return workbook.toBytes();
}
