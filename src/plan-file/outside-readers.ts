/** What the user has made outside of cells that reads the plan: it would break if the plan went. */
import type { ChartFile, SheetFile, WorkbookFile } from "../package/workbook-file";
import { cellAddress, rangeAddress, rangesAddress } from "../package/cell-range";
import { openWorkbook } from "../package/open-workbook";
import { decodeXml } from "../package/xml-text";
import { readsPlan } from "../workbook/plan-readers";
import { isPlanTable } from "../workbook/port";

export type OutsideReaderKind = "name" | "chart" | "pivot" | "validation" | "conditionalFormat" | "link";

export interface OutsideReader {
  readonly kind: OutsideReaderKind;
  /** Where it is, as people find it: a name, or the name of a chart or pivot table, or cells. */
  readonly name: string;
  /** "" for a name of the whole workbook. */
  readonly sheet: string;
}

/** Names, and charts, pivot tables, validations, conditional formats and links of sheets that are not among these. */
export function outsideReaders(file: Uint8Array, planSheets: readonly string[]): readonly OutsideReader[] {
  const workbook = openWorkbook(file);
  const reads = readsPlan(planSheets);
  const going = new Set(planSheets);
  const foreign = workbook.sheets.filter(({ name }) => !going.has(name));
  return [...namesOf(workbook, going, reads), ...foreign.flatMap((sheet) => readersOn(sheet, reads))];
}

type Reads = (formula: string) => boolean;

function namesOf({ names }: WorkbookFile, going: ReadonlySet<string>, reads: Reads): OutsideReader[] {
  return names.flatMap(({ name, formula, scope }): OutsideReader[] => {
    const isOwn = isPlanTable(name) || name.startsWith("_xlnm.") || (scope !== undefined && going.has(scope));
    return isOwn || !reads(formula) ? [] : [{ kind: "name", name, sheet: scope ?? "" }];
  });
}

function readersOn(sheet: SheetFile, reads: Reads): OutsideReader[] {
  const found = (kind: OutsideReaderKind, name: string): OutsideReader => ({ kind, name, sheet: sheet.name });
  return [
    ...sheet.charts.filter((chart) => formulasOf(chart).some(reads)).map(({ name }) => found("chart", name)),
    ...sheet.pivots.all.filter(({ sources }) => sources.some(reads)).map(({ name }) => found("pivot", name)),
    ...sheet.validations
      .filter(({ rule }) => reads(JSON.stringify(rule)))
      .map(({ range }) => found("validation", rangeAddress(range))),
    ...sheet.conditionalFormats
      .filter(({ rule }) => reads(JSON.stringify(rule)))
      .map(({ ranges }) => found("conditionalFormat", rangesAddress(ranges))),
    ...sheet.hyperlinks
      .filter(({ target }) => "location" in target && reads(target.location))
      .map(({ row, column }) => found("link", cellAddress(row, column))),
  ];
}

function formulasOf({ content }: ChartFile): readonly string[] {
  return Array.from(content.xml.matchAll(/<(?:[\w.-]+:)?f(?:\s[^>]*)?>([^<]*)</g), ([, text = ""]) => decodeXml(text));
}
