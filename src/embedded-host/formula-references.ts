/** Excel takes no formula with a sheet, a table or a column of a table that is not there (yet). Unknown names it takes. */
import { parseStructRef, tokenize } from "@borgar/fx/xlsx";
import type { TableFile, WorkbookFile } from "../package/workbook-file";
import { invalidArgument } from "./host-error";

/** @param formula in file form */
export function checkReferences(file: WorkbookFile, formula: string): void {
  for (const { type, value } of tokenize(formula)) {
    if (type === "structured") checkTableReference(file, value);
    else if (type.startsWith("range") && value.includes("!")) checkSheet(file, value);
  }
}

function checkTableReference(file: WorkbookFile, reference: string): void {
  const { table: name = "", columns = [] } = parseStructRef(reference) ?? {};
  const table = file.table(name);
  if (!table || columns.some((column) => !hasColumn(table, column))) throw invalidArgument(`${reference} in a formula`);
}

function hasColumn(table: TableFile, wanted: string): boolean {
  return table.columns.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}

/** References to other workbooks are left alone. */
function checkSheet(file: WorkbookFile, reference: string): void {
  const written = reference.slice(0, reference.lastIndexOf("!"));
  const name = /^'(.*)'$/.exec(written)?.[1]?.replaceAll("''", "'") ?? written;
  if (name.includes("[") || file.sheet(name)) return;
  throw invalidArgument(`${reference} in a formula`);
}
