// What people do to a plan that is open in Excel: edits through the real client, by chance.
import type { EditSource } from "./edits";

type HostEdit = (context: Excel.RequestContext, source: EditSource) => Promise<void>;

const visibleTables = ["KAP_Profile", "KAP_Team", "KAP_Contacts", "KAP_Kpis", "KAP_Goals", "KAP_Measures"] as const;
const numberTexts = ["1.234,50", "1,234.50", "12 %", "0,5", "12.03.2026", "HOCH", "viel"] as const;

function anyTable({ workbook }: Excel.RequestContext, { pick }: EditSource): Excel.Table {
  return workbook.tables.getItem(visibleTables[pick(visibleTables.length)] ?? visibleTables[0]);
}

/** A cell of the table's body, in a column that is calculated or in one that is not. */
async function anyCell(context: Excel.RequestContext, source: EditSource, isFormula: boolean): Promise<Excel.Range> {
  const body = anyTable(context, source).getDataBodyRange().load("formulas,rowCount");
  await context.sync();
  const first: readonly unknown[] = body.formulas[0] ?? [];
  const columns = first.flatMap((cell, index) => (String(cell).startsWith("=") === isFormula ? [index] : []));
  return body.getCell(source.pick(body.rowCount), columns[source.pick(columns.length)] ?? 0);
}

async function anySheet(context: Excel.RequestContext, source: EditSource): Promise<Excel.Worksheet> {
  const { items } = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const visible = items.filter(({ visibility }) => visibility === "Visible");
  return visible[source.pick(visible.length)] ?? context.workbook.worksheets.getFirst();
}

async function anyColumn(context: Excel.RequestContext, source: EditSource): Promise<Excel.TableColumn> {
  const { columns } = anyTable(context, source);
  const count = columns.getCount();
  await context.sync();
  return columns.getItemAt(source.pick(count.value));
}

export const hostEdits: Readonly<Record<string, HostEdit>> = {
  renameSheet: async (context, source) => {
    (await anySheet(context, source)).name = source.marker().slice(0, 31);
  },
  moveSheet: async (context, source) => {
    (await anySheet(context, source)).position = source.pick(6);
  },
  hideSheet: async (context, source) => {
    (await anySheet(context, source)).visibility = "Hidden";
  },
  copySheet: async (context, source) => {
    (await anySheet(context, source)).copy("End");
  },
  insertRow: async (context, source) => {
    const row = source.pick(10) + 1;
    (await anySheet(context, source)).getRange(`${row}:${row}`).insert("Down");
  },
  deleteRow: async (context, source) => {
    const row = source.pick(10) + 1;
    (await anySheet(context, source)).getRange(`${row}:${row}`).delete("Up");
  },
  deleteColumn: async (context, source) => {
    (await anyColumn(context, source)).delete();
  },
  hideColumn: async (context, source) => {
    (await anyColumn(context, source)).getRange().columnHidden = true;
  },
  renameHeader: async (context, source) => {
    (await anyColumn(context, source)).name = source.marker();
  },
  sort: async (context, source) => {
    anyTable(context, source).sort.apply([{ key: source.pick(5), ascending: source.pick(2) === 0 }]);
    await context.sync();
  },
  filter: async (context, source) => {
    (await anyColumn(context, source)).filter.applyValuesFilter(["nothing like it"]);
  },
  convertTable: async (context, source) => {
    anyTable(context, source).convertToRange();
    await context.sync();
  },
  typeText: async (context, source) => {
    (await anyCell(context, source, false)).values = [[source.marker()]];
  },
  typeNumberAsText: async (context, source) => {
    const text = numberTexts[source.pick(numberTexts.length)] ?? "";
    (await anyCell(context, source, false)).values = [[`'${text}`]];
  },
  typeOverFormula: async (context, source) => {
    (await anyCell(context, source, true)).values = [[source.marker()]];
  },
  pasteOverRules: async (context, source) => {
    const body = (await anyColumn(context, source)).getDataBodyRange();
    body.dataValidation.clear();
    body.conditionalFormats.clearAll();
  },
};
