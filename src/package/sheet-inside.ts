/** What is read from a sheet's part. */
import { WORKSHEET_ORDER } from "./schema-order";
import { SheetCells } from "./sheet-cells";
import { SheetCharts } from "./sheet-charts";
import { SheetColumns } from "./sheet-columns";
import { SheetFilter } from "./sheet-filter";
import { SheetRules } from "./sheet-rules";
import type { SheetSurroundings } from "./sheet-surroundings";
import { SheetTables } from "./sheet-tables";
import type { XmlDocument } from "./xml-document";

export interface SheetInside {
  readonly document: XmlDocument;
  readonly columns: SheetColumns;
  readonly content: SheetCells;
  readonly tables: SheetTables;
  readonly charts: SheetCharts;
  readonly filter: SheetFilter;
  readonly rules: SheetRules;
}

/** @param sheetName answers the name that the sheet has by then */
export function openInside(part: string, around: SheetSurroundings, sheetName: () => string): SheetInside {
  const { parts, strings, styles, names } = around;
  const document = parts.document(part, WORKSHEET_ORDER);
  const columns = new SheetColumns(document);
  const content = new SheetCells(document, strings, columns, around);
  const tables = new SheetTables(parts, part, content, around.tables, styles);
  const filter = new SheetFilter({ document, styles, names, sheetName });
  const rules = new SheetRules(document, styles);
  return { document, columns, content, tables, filter, rules, charts: new SheetCharts(parts, part, document) };
}
