/** Builds the sheet of one plan table from its schema: title, help, table, formulas, formats, validations, print setup. */
import { columnsOf, isInput, type AnyInputColumn, type Column } from "../../domain/schema/define-sheet";
import { planSheets, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Labels } from "../../domain/schema/column-kinds";
import type { Language } from "../../localisation/language";
import { toOverviewTip } from "../../localisation/navigation-texts";
import { columnText, sheetTexts } from "../../localisation/sheet-texts";
import type { CellInput, CellRange, Change } from "../changes";
import { conditionalFormats } from "../conditional-formats";
import { formatChanges } from "../format-runs";
import { sheetFormulas } from "../formulas/sheet-formulas";
import { summaryFormula } from "../formulas/summary-formulas";
import { rowRange, spareRows, tablePlace } from "../places";
import type { PlanContext } from "../plan-settings";
import type { Naming } from "../structured-reference";
import { bodyColumn, newTableBody, type TableBody } from "../table-body";
import { bodyBase, columnLook, headerBase, headerLook, tablePage } from "../table-looks";
import { helpFormat, summaryFormat, titleFormat, widthOfCharacters } from "../theme";
import { columnValidation } from "../validations";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";

/** Range of a plan table with this many body rows, header included. */
export function tableRange(sheet: TableSheetKey, bodyRows: number): CellRange {
  const last = columnsOf(planSheets[sheet]).length - 1;
  return { top: tablePlace.headerRow, left: 0, bottom: tablePlace.headerRow + bodyRows, right: last };
}

/** Cells of one row in column order; computed columns are left alone. */
export function rowCells<K extends TableSheetKey>(sheet: K, values: PlanRows[K], labels: Labels): CellInput[] {
  const cells: Readonly<Record<string, string | number | null>> = values;
  return columnsOf(planSheets[sheet]).map(([key, column]) => {
    const value = cells[key] ?? null;
    return value === null || !isInput(column) ? null : writeValue(column, value, labels);
  });
}

/** What stands in a cell of an input column for a value of the domain. */
export function writeValue(column: AnyInputColumn, value: string | number, labels: Labels): string | number {
  // the row type guarantees that a value is of its column's type
  const write = column.input.write as (value: string | number, labels: Labels) => string | number;
  return write(value, labels);
}

/** Everything that makes the sheet of a plan table with these rows. */
export function tableSheet<K extends TableSheetKey>(
  key: K,
  rows: readonly PlanRows[K][],
  context: PlanContext,
  labels: Labels,
): SheetBuild {
  const body = newTableBody(key, context.sheet(key), rows.length + spareRows);
  return {
    structure: [
      ...markedSheet(key, context, key === "settings" ? "settings" : "plan"),
      ...contents(key, rows, context, labels),
    ],
    formulas: [...formulaColumns(key, context.naming, body), ...summaryLine(key, context)],
    looks: [...frame(key, context), ...bodyLooks(key, context.settings.language, body)],
  };
}

function contents<K extends TableSheetKey>(
  key: K,
  rows: readonly PlanRows[K][],
  context: PlanContext,
  labels: Labels,
): Change[] {
  const sheet = context.sheet(key);
  const { language } = context.settings;
  const { name, help } = sheetTexts(language)[key];
  const headers = columnsOf(planSheets[key]).map(([column]) => columnText(key, column, language)[0]);
  const body = rows.map((row) => rowCells(key, row, labels));
  return [
    cellsAt(sheet, tablePlace.titleRow, 0, [[name], [help]]),
    cellsAt(sheet, tablePlace.headerRow, 0, [headers, ...body]),
    {
      kind: "addTable",
      sheet,
      name: planSheets[key].table,
      range: tableRange(key, rows.length + spareRows),
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: true,
    },
  ];
}

/** The line above the table that says what its rows come to. */
function summaryLine(key: TableSheetKey, context: PlanContext): Change[] {
  const formula = summaryFormula(key, context.naming);
  return formula === undefined ? [] : [cellsAt(context.sheet(key), tablePlace.summaryRow, 0, [[{ formula }]])];
}

/** One formula per computed column, over all rows of the body or of a part of it. */
export function formulaColumns(key: TableSheetKey, naming: Naming, body: TableBody): Change[] {
  return Object.entries(sheetFormulas(key, naming)).flatMap(([column, formula]): Change[] => {
    const range = bodyColumn(body, column);
    return range ? [{ kind: "fillFormula", sheet: body.sheet, range, formula }] : [];
  });
}

/** Title, headers, widths, panes and print setup: what does not depend on the number of rows. */
function frame(key: TableSheetKey, context: PlanContext): Change[] {
  const sheet = context.sheet(key);
  const definition = planSheets[key];
  const columns = columnsOf(definition);
  const headers = columns.map(([, column], index) => {
    return { range: rowRange(tablePlace.headerRow, index, index), patch: headerLook(column) };
  });
  const format = (range: CellRange, patch: typeof titleFormat): Change => ({ kind: "format", sheet, range, patch });
  return [
    linkToOverview(key, context),
    format(rowRange(tablePlace.titleRow, 0, 0), titleFormat),
    format(rowRange(tablePlace.helpRow, 0, 0), helpFormat),
    format(rowRange(tablePlace.summaryRow, 0, 0), summaryFormat),
    ...formatChanges(sheet, headerBase, headers),
    ...columnWidths(
      sheet,
      columns.map(([, column]) => column),
    ),
    { kind: "setRows", sheet, first: tablePlace.titleRow, last: tablePlace.titleRow, height: 27 },
    { kind: "setRows", sheet, first: tablePlace.headerRow, last: tablePlace.headerRow, height: 30 },
    { kind: "freeze", sheet, rows: tablePlace.firstRow, columns: definition.frozenColumns },
    {
      kind: "setPage",
      sheet,
      page: tablePage(
        columns.map(([, column]) => column),
        definition.frozenColumns,
      ),
    },
  ];
}

/** The title leads back: below it there is no room for a link of its own. */
function linkToOverview(key: TableSheetKey, { settings, sheet }: PlanContext): Change {
  const target = { sheet: sheet("overview"), row: 0, column: 0 };
  const [text, tip] = [sheetTexts(settings.language)[key].name, toOverviewTip[settings.language]];
  return { kind: "setLink", sheet: sheet(key), row: tablePlace.titleRow, column: 0, target, text, tip };
}

/** Neighbours of the same width are set together. */
function columnWidths(sheet: string, columns: readonly Column[]): Change[] {
  const runs: Extract<Change, { kind: "setColumns" }>[] = [];
  columns.forEach((column, index) => {
    const [width, hidden] = [widthOfCharacters(column.width), column.hidden === true];
    const last = runs.at(-1);
    if (last?.width === width && last.hidden === hidden) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ kind: "setColumns", sheet, first: index, last: index, width, hidden });
  });
  return runs;
}

/** Formats, validations and conditional formats of the body, or of rows that it has got. */
export function bodyLooks(key: TableSheetKey, language: Language, body: TableBody): Change[] {
  const { sheet } = body;
  const placed = columnsOf(planSheets[key]).flatMap(([column, definition]) => {
    const range = bodyColumn(body, column);
    return range ? [{ column, definition, range }] : [];
  });
  return [
    ...formatChanges(
      sheet,
      bodyBase,
      placed.map(({ definition, range }) => ({ range, patch: columnLook(definition, language) })),
    ),
    ...placed.flatMap(({ column, definition, range }): Change[] => {
      const validation = columnValidation(key, column, definition, language);
      return validation ? [{ kind: "setValidation", sheet, range, validation }] : [];
    }),
    ...conditionalFormats(key, language, body).map((formats): Change => ({
      kind: "setConditionalFormats",
      sheet,
      ...formats,
    })),
  ];
}
