/** The screen's side of the host: what a person sees and does. */
import { leaveChart } from "./active-chart";
import { PackageError, type CellRange, type CellValue, type SheetFile } from "../package/workbook-file";
import type { Book } from "./book";
import { tellClick } from "./cell-events";
import { createCellWriter, type CellWriter } from "./cell-writer";
import { changeCells } from "./changes";
import { clearRange } from "./clear-cells";
import { fromClipboard, toClipboard } from "./clipboard-text";
import { cultureFormats } from "./culture";
import type { Desk, PlacedChart } from "./desk";
import { shownText } from "./display-text";
import { eventTypes, wholeWorkbook } from "./events";
import { toCulture } from "./formula-culture";
import { toApiFormula } from "./formulas";
import { HostError } from "./host-error";
import { inputText } from "./input-text";
import { listItems, validationAt } from "./list-choices";
import { chartPicture, foreignPicture } from "./looks/chart-picture";
import { chartValues } from "./looks/chart-values";
import { createSheetLooks } from "./looks/create-sheet-looks";
import { atArea, sheetNamed, tableAround, type RangeTarget } from "./range-target";
import { readTyped, settleTables, typeCell } from "./type-cell";

export interface OpenDesk extends Desk {
  /** Calls the listeners, after a batch that changed something. */
  tellChange(): void;
}

export function createDesk(book: Book): OpenDesk {
  const listeners = new Set<() => void>();
  const tellChange = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    ...createView(book),
    ...createActions(book, tellChange),
    get culture() {
      return book.culture;
    },
    set culture(culture) {
      book.culture = culture;
      tellChange();
    },
    get autoSave() {
      return book.document.autoSave;
    },
    set autoSave(isOn) {
      book.document.autoSave = isOn;
    },
    get sheets() {
      return book.file.sheets.filter(({ visibility }) => visibility === "visible");
    },
    get activeSheet() {
      return book.screen.activeSheet;
    },
    get selection() {
      return book.screen.selection(book.screen.activeSheet);
    },
    tellChange,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type View = Pick<Desk, "doubtfulFormulas" | "value" | "text" | "inputText" | "choices" | "looks" | "charts" | "copy">;

function createView(book: Book): View {
  const { styles } = book.file;
  const value: View["value"] = (sheet, row, column) => {
    book.recalculate();
    return sheet.cell(row, column)?.value ?? null;
  };
  const text: View["text"] = (sheet, row, column) => {
    const { numberFormat } = styles.format(sheet.cell(row, column)?.style ?? 0);
    return shownText(value(sheet, row, column), numberFormat, book.culture);
  };
  return {
    value,
    text,
    doubtfulFormulas: () => book.doubtfulFormulas(),
    inputText: (sheet, row, column) => editedText(book, sheet, row, column),
    choices: (sheet, row, column) => choicesAt(book, sheet, row, column),
    looks: (sheet) =>
      createSheetLooks(
        {
          styles,
          value,
          text: (shown, numberFormat) => shownText(shown, numberFormat, book.culture),
          evaluateFilled: book.evaluateFilled,
        },
        sheet,
      ),
    charts: (sheet) => placedCharts(book, sheet, value),
    copy: ({ top, left, bottom, right }) => {
      const sheet = book.screen.activeSheet;
      const columns = indexes(left, right);
      return toClipboard(indexes(top, bottom).map((row) => columns.map((column) => text(sheet, row, column))));
    },
  };
}

function placedCharts(book: Book, sheet: SheetFile, value: View["value"]): readonly PlacedChart[] {
  const source = {
    values: chartValues(book.file, value),
    text: (shown: CellValue, numberFormat: string) => shownText(shown, numberFormat, book.culture),
    themeColors: book.file.styles.themeColors,
  };
  return sheet.charts.flatMap(({ name, place, shown }) =>
    place === undefined ? [] : [{ place, picture: shown ? chartPicture(shown, source) : foreignPicture(name) }],
  );
}

type Actions = Pick<
  Desk,
  | "activate"
  | "select"
  | "click"
  | "returnToWorkbook"
  | "type"
  | "clear"
  | "paste"
  | "typeRemotely"
  | "changeSettingRemotely"
>;

function createActions(book: Book, tellChange: () => void): Actions {
  const act = <T>(change: () => T): T => {
    try {
      return change();
    } finally {
      // What was done before a failure is in the workbook.
      book.settle();
      tellChange();
    }
  };
  const edit = <T>(change: () => T): T => {
    book.document.isDirty = true;
    return act(change);
  };
  const onActive = (area: CellRange) => atArea({ book, sheet: book.screen.activeSheet }, area);
  return {
    activate: (sheet) => act(() => book.screen.activate(sheetNamed(book, sheet))),
    select: (range) =>
      act(() => {
        leaveChart(book);
        book.screen.select(book.screen.activeSheet, range);
      }),
    click: (row, column, offset) => tellClick(onActive(oneCell(row, column)), offset),
    returnToWorkbook: () => book.events.raise(eventTypes.workbookActivated, [wholeWorkbook], {}),
    changeSettingRemotely: (key, value) => edit(() => changeSetting(book, key, value)),
    type: (row, column, text, evenIf) => edit(() => typeCell(onActive(oneCell(row, column)), text, evenIf)),
    clear: (range) => edit(() => clear(onActive(range))),
    paste: (row, column, text) => edit(() => paste(onActive(oneCell(row, column)), text)),
    typeRemotely: (sheet, row, column, text) =>
      edit(() => {
        book.document.hasCoAuthors = true;
        const cell = atArea({ book, sheet: sheetNamed(book, sheet) }, oneCell(row, column));
        return book.events.asCoAuthor(() => typeCell(cell, text, "warned"));
      }),
  };
}

function changeSetting({ file, document, events }: Book, key: string, value: string | undefined): void {
  document.hasCoAuthors = true;
  const settings = new Map(file.addInSettings.of(document.addInId));
  if (value === undefined) settings.delete(key);
  else settings.set(key, value);
  file.addInSettings.set(document.addInId, settings);
  events.raise(eventTypes.settingsChanged, [""], {});
}

function oneCell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function editedText(book: Book, sheet: SheetFile, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.formula === undefined)
    return inputText(cell?.value ?? null, book.file.styles.format(cell?.style ?? 0), book.culture);
  const formula = toApiFormula(cell.formula, tableAround(sheet.tables, row, column)?.name);
  return toCulture(formula, cultureFormats(book.culture));
}

function choicesAt(book: Book, sheet: SheetFile, row: number, column: number): readonly string[] | undefined {
  const validation = validationAt(sheet, row, column);
  if (validation?.rule.kind !== "list") return undefined;
  const { values } = listItems(book, sheet, { ...validation, rule: validation.rule }, row, column);
  return values.filter((value) => value !== null).map((value) => shownText(value, "General", book.culture));
}

function clear(range: RangeTarget): void {
  clearRange(range, "Contents");
}

/** What looks like a formula and is none comes in as text. */
function enterPasted(writer: CellWriter, cell: RangeTarget, input: string): void {
  const { top, left } = cell.area;
  try {
    writer.enter(top, left, readTyped(cell, input));
  } catch (error) {
    if (!(error instanceof HostError || error instanceof PackageError)) throw error;
    writer.enter(top, left, { kind: "text", text: input });
  }
}

/** Pasted text is read as if it were typed; Excel does not check it. */
function paste(first: RangeTarget, text: string): CellRange {
  const rows = fromClipboard(text);
  const width = Math.max(...rows.map((row) => row.length));
  const { top, left } = first.area;
  const range = atArea(first, { top, left, bottom: top + rows.length - 1, right: left + width - 1 });
  changeCells(range, () => {
    const writer = createCellWriter(range);
    rows.forEach((row, down) =>
      row.forEach((input, along) => {
        const cell = { ...range, area: oneCell(top + down, left + along) };
        enterPasted(writer, cell, input);
      }),
    );
    settleTables(range);
  });
  return range.area;
}
