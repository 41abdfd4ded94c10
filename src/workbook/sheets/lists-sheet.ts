/**
 * Hidden sheet `lists`: the table `KAP_Lists` with every code and its labels in both languages, and beside it one
 * column per choice list in the plan's language, which the validations read through names.
 */
import { kpiCatalogue, findKpi } from "../../domain/kpi/catalogue";
import { lists, type ListName } from "../../domain/schema/lists";
import { labelOf } from "../../localisation/list-labels";
import type { CellInput, Change } from "../changes";
import { columnRange, hiddenTablePlace, listDepth } from "../places";
import type { PlanContext } from "../plan-settings";
import type { Plan } from "../read-plan";
import { absoluteReference, columnLetters, quotedSheetName } from "../references";
import { tableReferences } from "../structured-reference";
import { liveTableBody, newTableBody } from "../table-body";
import { anyRowList, listName } from "../validations";
import type { TableSheetKey } from "../../domain/schema/plan-schema";
import { anyRowCells, anyRowColumns } from "./any-row-cells";
import { hiddenTable } from "./hidden-table";
import { cellsAt, markedSheet, type SheetBuild } from "./sheet-build";

export const listsTable = "KAP_Lists";
export const listsHeaders = [
  "list",
  "code",
  "label_de",
  "label_en",
  "lookup_code",
  "lookup_de",
  "lookup_en",
  "unit",
  "aggregation",
  "direction",
  "flow",
] as const;

/** Free columns between the table and the choice columns. */
const firstChoiceColumn = listsHeaders.length + 1;
/** Entries that a list takes from the settings sheet at most. */
const settingSlots = 100;

type SettingList = "kpi" | "product_group" | "region" | "unit";
type RowList = "team" | "contacts" | "goals" | "measures" | "swot";
const settingLists: readonly SettingList[] = ["kpi", "product_group", "region", "unit"];
/** Lists whose entries stand in a column of a plan sheet. */
const rowLists: Readonly<Record<RowList, readonly [sheet: TableSheetKey, column: string]>> = {
  team: ["team", "short_name"],
  contacts: ["contacts", "label"],
  goals: ["goals", "label"],
  measures: ["measures", "label"],
  swot: ["swot", "label"],
};

function listRows(): CellInput[][] {
  return (Object.keys(lists) as ListName[]).flatMap((list) => lists[list].map((code) => listRow(list, code)));
}

function listRow(list: ListName, code: string): CellInput[] {
  const labels = [labelOf(list, code, "de"), labelOf(list, code, "en")];
  const kpi = list === "kpi" ? findKpi(code) : undefined;
  const lookups = [code, ...labels].map((text) => `${list}|${text}`);
  const properties = kpi ? [kpi.unit, kpi.aggregation, kpi.direction, kpi.flow ? 1 : 0] : ["", "", "", ""];
  return [list, code, ...labels, ...lookups, ...properties];
}

const fixedLists = (Object.keys(lists) as ListName[]).filter((list) => list !== "kpi");

/** Choice columns: fixed lists first, then those that the settings feed. */
function choiceColumns(
  context: PlanContext,
): readonly { readonly list: string; readonly cells: readonly CellInput[] }[] {
  const { language } = context.settings;
  return [
    ...fixedLists.map((list) => ({ list, cells: lists[list].map((code) => labelOf(list, code, language)) })),
    ...settingLists.map((list) => ({ list, cells: settingChoices(list, context) })),
  ];
}

/** The catalogue (for KPIs), then the names that the settings sheet lists, in its order. */
function settingChoices(list: SettingList, context: PlanContext): CellInput[] {
  const { language } = context.settings;
  const settings = tableReferences("settings", context.naming);
  const own = Array.from({ length: settingSlots }, (_, index) => ({
    formula: `IFERROR(INDEX(${settings.column("name")},MATCH("${list}|${index + 1}",${settings.column("order")},0)),"")`,
  }));
  return list === "kpi" ? [...kpiCatalogue.map(({ key }) => labelOf("kpi", key, language)), ...own] : own;
}

/**
 * A range of `rows` cells up to the last one that shows something: `Lists!$A$2:INDEX(Lists!$A$2:$A$9,…)`. Not up to
 * their number: behind a row that somebody emptied the last entries would be cut off.
 */
export function filledPart(sheet: string, column: number, firstRow: number, rows: number): string {
  const whole = absoluteReference(sheet, columnRange(column, firstRow, firstRow + rows - 1));
  const first = `${quotedSheetName(sheet)}!$${columnLetters(column)}$${firstRow + 1}`;
  const last = `SUMPRODUCT(MAX((${whole}<>"")*(ROW(${whole})-${firstRow})))`;
  return `${first}:INDEX(${whole},MAX(1,${last}))`;
}

function choiceNames(context: PlanContext): Change[] {
  const sheet = context.sheet("lists");
  const top = hiddenTablePlace.firstRow;
  return choiceColumns(context).map(({ list, cells }, index): Change => {
    const column = firstChoiceColumn + index;
    const isFixed = index < fixedLists.length;
    return {
      kind: "addName",
      name: listName(list),
      target: isFixed
        ? { sheet, range: columnRange(column, top, top + cells.length - 1) }
        : { expression: filledPart(sheet, column, top, cells.length) },
    };
  });
}

/**
 * Names of the lists whose entries are rows of a plan sheet; written when all sheets exist. A sheet without one of
 * `tables` is one that is being built. A table that has lost the column gets no name: it would lead astray.
 */
export function rowListNames(context: PlanContext, tables: Plan["tables"]): Change[] {
  return (Object.keys(rowLists) as RowList[]).flatMap((list): Change[] => {
    const [sheet, column] = rowLists[list];
    if (!context.sheets.has(sheet)) return [];
    const table = tables[sheet];
    const body = table ? liveTableBody(table) : newTableBody(sheet, context.sheet(sheet), 1);
    const position = body.columns.get(column);
    if (position === undefined) return [];
    const expression = filledPart(body.sheet, position, body.firstRow, listDepth);
    return [{ kind: "addName", name: listName(list), target: { expression } }];
  });
}

/** Header and cells of every choice column; shorter lists end in cells that stay untouched. */
function choiceCells(context: PlanContext): CellInput[][] {
  const columns = choiceColumns(context);
  const longest = Math.max(...columns.map(({ cells }) => cells.length));
  const body = Array.from({ length: longest }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
  return [columns.map(({ list }) => list), ...body];
}

/** The rows of all sheets, behind the other choices and a free column: their cells, and the name of the list. */
export function anyRowChoices(context: PlanContext): Change[] {
  const [sheet, top] = [context.sheet("lists"), hiddenTablePlace.firstRow];
  const left = firstChoiceColumn + choiceColumns(context).length + 1;
  const { cells, rows } = anyRowCells(context, top, left);
  const expression = filledPart(sheet, left + anyRowColumns - 1, top, rows);
  return [
    cellsAt(sheet, hiddenTablePlace.headerRow, left, cells),
    { kind: "addName", name: listName(anyRowList), target: { expression } },
  ];
}

/** The hidden sheet of all choice lists. */
export function listsSheet(context: PlanContext): SheetBuild {
  const sheet = context.sheet("lists");
  return {
    structure: [
      ...markedSheet("lists", context, "hidden"),
      ...hiddenTable(sheet, listsTable, listsHeaders, listRows()),
    ],
    formulas: [
      cellsAt(sheet, hiddenTablePlace.headerRow, firstChoiceColumn, choiceCells(context)),
      ...choiceNames(context),
      ...anyRowChoices(context),
    ],
    looks: [],
  };
}
