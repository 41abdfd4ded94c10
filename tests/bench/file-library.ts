// The same work on workbook files, done by our own package room and by its peers.
import { Workbook as ExcelJsWorkbook } from "exceljs";
import { read as readSheetJs, utils as sheetJs, write as writeSheetJs } from "@e965/xlsx";
import { nodeDeflater } from "../../src/entry/node-deflater";
import { openWorkbook } from "../../src/package/open-workbook";
import type { CellValue } from "../../src/package/workbook-file";

export const libraryNames = ["package", "ExcelJS", "SheetJS"] as const;
export type LibraryName = (typeof libraryNames)[number];

/** A table of a file: where it stands, since not every library knows tables. */
export interface TablePlace {
  readonly sheet: string;
  readonly table: string;
}

export interface FileLibrary {
  /** Writes 4711 into cell A1 of a sheet and gives the saved file. */
  edit(file: Uint8Array, sheet: string): Promise<Uint8Array>;
  /** The values of a table's body, row by row. */
  rows(file: Uint8Array, place: TablePlace): Promise<readonly (readonly unknown[])[]>;
}

const edited = 4711;

const ours: FileLibrary = {
  edit: (file, sheet) => {
    const workbook = openWorkbook(file, nodeDeflater);
    workbook.sheet(sheet)?.setValue(0, 0, edited);
    return Promise.resolve(workbook.toBytes());
  },
  rows: (file, { table }) => {
    const workbook = openWorkbook(file, nodeDeflater);
    const range = workbook.table(table)?.range;
    const sheet = workbook.sheetOfTable(table);
    if (!range || !sheet) return Promise.resolve([]);
    const width = range.right - range.left + 1;
    const rows = Array.from({ length: range.bottom - range.top }, () => new Array<CellValue>(width).fill(null));
    for (const [row, column, { value }] of sheet.cells()) {
      const cells = rows[row - range.top - 1];
      if (cells && column >= range.left && column <= range.right) cells[column - range.left] = value;
    }
    return Promise.resolve(rows);
  },
};

const excelJs: FileLibrary = {
  edit: async (file, sheet) => {
    const workbook = await openExcelJs(file);
    const worksheet = workbook.getWorksheet(sheet);
    if (worksheet) worksheet.getCell("A1").value = edited;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
  rows: async (file, { sheet }) => {
    const workbook = await openExcelJs(file);
    const rows: unknown[][] = [];
    workbook.getWorksheet(sheet)?.eachRow((row) => {
      const values: unknown[] = [];
      row.eachCell({ includeEmpty: true }, (cell) => void values.push(cell.value));
      rows.push(values);
    });
    return rows;
  },
};

async function openExcelJs(file: Uint8Array): Promise<ExcelJsWorkbook> {
  const workbook = new ExcelJsWorkbook();
  const { buffer, byteOffset, byteLength } = file;
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return workbook;
}

const sheetJsLibrary: FileLibrary = {
  edit: (file, sheet) => {
    const workbook = readSheetJs(file, { cellStyles: true, cellFormula: true });
    const worksheet = workbook.Sheets[sheet];
    if (worksheet) sheetJs.sheet_add_aoa(worksheet, [[edited]], { origin: "A1" });
    const saved: ArrayBuffer = writeSheetJs(workbook, { type: "array", bookType: "xlsx", compression: true });
    return Promise.resolve(new Uint8Array(saved));
  },
  rows: (file, { sheet }) => {
    const workbook = readSheetJs(file, { sheets: sheet });
    const worksheet = workbook.Sheets[sheet];
    return Promise.resolve(worksheet ? sheetJs.sheet_to_json<unknown[]>(worksheet, { header: 1 }) : []);
  },
};

export const libraries: Readonly<Record<LibraryName, FileLibrary>> = {
  package: ours,
  ExcelJS: excelJs,
  SheetJS: sheetJsLibrary,
};
