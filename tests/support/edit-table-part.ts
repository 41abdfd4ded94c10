// What people switch on for a table in Excel, done in the part that declares it.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The workbook with a criterion on the first column of the table: a text, if not given. Rows stay visible. */
export function withFilter(workbook: Uint8Array, table: string, what = '<filters><filter val="x"/></filters>') {
  const criterion = `<filterColumn colId="0">${what}</filterColumn>`;
  return editTablePart(workbook, table, (text) =>
    text.replace(/<autoFilter ref="([^"]*)"\/>/, `<autoFilter ref="$1">${criterion}</autoFilter>`),
  );
}

/** The workbook with the totals row of the table, which takes the row below it. */
export function withTotalsRow(workbook: Uint8Array, table: string): Uint8Array {
  return editTablePart(workbook, table, (text) =>
    text.replace(/ ref="([A-Z]+\d+:[A-Z]+)(\d+)"/, (_, start: string, last: string) => {
      return ` ref="${start}${Number(last) + 1}" totalsRowCount="1"`;
    }),
  );
}

/** Text of the part that declares the table. */
export function tablePart(workbook: Uint8Array, table: string): string {
  return find(unzipSync(workbook), table)[1];
}

/** The workbook with another text of the part that declares the table. */
export function editTablePart(workbook: Uint8Array, table: string, edit: (text: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const [path, text] = find(parts, table);
  return zipSync({ ...parts, [path]: strToU8(edit(text)) });
}

function find(parts: Readonly<Record<string, Uint8Array>>, table: string): readonly [path: string, text: string] {
  for (const [path, bytes] of Object.entries(parts)) {
    if (!path.startsWith("xl/tables/")) continue;
    const text = strFromU8(bytes);
    if (text.includes(`displayName="${table}"`)) return [path, text];
  }
  throw new Error(`no table ${table}`);
}
