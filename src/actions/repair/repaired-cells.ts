/** What a repair does to the cells that people see, one by one. */
import { dateOfSerial } from "../../domain/dates";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { CellInput, Change } from "../../workbook/changes";
import type { CellPlace } from "../../workbook/port";
import { columnLetters } from "../../workbook/references";
import type { Plan } from "../../workbook/read-plan";
import { formulaTest } from "../../workbook/repairs/formula-repairs";
import type { Repair } from "../../workbook/repairs/repair";
import { contentAt, isFormulaContent, type Content, type RepairReading } from "../../workbook/repairs/repair-reading";

/** Contents of a cell as they are shown: dates as ISO dates, shares as parts of one. */
export type ShownContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text" | "date" | "formula"; readonly text: string }
  | { readonly kind: "number" | "percent"; readonly value: number };

/** A cell that a repair changes. */
export interface RepairedCell {
  readonly place: CellPlace;
  /** As Excel names it, such as "C7". */
  readonly address: string;
  readonly before: ShownContent;
  readonly after: ShownContent;
}

/** The cells on visible sheets whose contents the repair changes, from above to below; none where it changes only how the plan is built. */
export function repairedCells(repair: Repair, reading: RepairReading): readonly RepairedCell[] {
  const { sheets } = reading.snapshot;
  const visible = new Set(sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])));
  return repair.changes
    .flatMap((change) => writtenCells(change, repair))
    .filter(({ sheet }) => visible.has(sheet))
    .flatMap((cell) => repairedCell(cell, reading))
    .sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

interface WrittenCell extends CellPlace {
  readonly to: Exclude<CellInput, null>;
  /** Tells contents that are already as they should be. */
  readonly isWanted: (content: Content) => boolean;
}

function writtenCells(change: Change, repair: Repair): WrittenCell[] {
  if (change.kind === "setCells")
    return change.cells.flatMap((cells, row) =>
      cells.flatMap((to, column): WrittenCell[] => {
        if (to === null) return [];
        const place = { sheet: change.sheet, row: change.top + row, column: change.left + column };
        return [{ ...place, to, isWanted: (content) => content === to || (to === "" && content === null) }];
      }),
    );
  return change.kind === "fillFormula" ? filledCells(change, repair) : [];
}

function filledCells(
  { sheet, range, formula }: Extract<Change, { kind: "fillFormula" }>,
  repair: Repair,
): WrittenCell[] {
  const key = tableSheetKeys.find((known) => known === repair.sheet);
  const isWanted = formulaTest(formula, key === undefined ? "" : planSheets[key].table);
  return Array.from({ length: range.bottom - range.top + 1 }, (_, index) => {
    return { sheet, row: range.top + index, column: range.left, to: { formula }, isWanted };
  });
}

function repairedCell({ to, isWanted, ...place }: WrittenCell, { plan, contents }: RepairReading): RepairedCell[] {
  const content = contentAt(contents.get(place.sheet), place.row, place.column);
  if (isWanted(content)) return [];
  const kind = plan ? numberKindAt(plan, place) : "number";
  return [
    {
      place,
      address: `${columnLetters(place.column)}${place.row + 1}`,
      before: shownContent(content, kind),
      after: typeof to === "object" ? { kind: "formula", text: `=${to.formula}` } : shownContent(to, kind),
    },
  ];
}

function shownContent(content: Content, kind: NumberKind): ShownContent {
  if (content === null || content === "") return { kind: "empty" };
  if (isFormulaContent(content)) return { kind: "formula", text: content };
  if (typeof content !== "number") return { kind: "text", text: String(content) };
  const date = kind === "date" ? dateOfSerial(content) : undefined;
  if (date !== undefined) return { kind: "date", text: date };
  return { kind: kind === "percent" ? "percent" : "number", value: content };
}

type NumberKind = "number" | "percent" | "date";

/** What a number in this cell of the plan is. */
function numberKindAt({ tables }: Plan, { sheet, row, column }: CellPlace): NumberKind {
  const key = tableSheetKeys.find((known) => {
    const table = tables[known];
    return table?.sheet === sheet && table.top < row && row <= table.top + table.bodyRows;
  });
  const table = key && tables[key];
  const found = [...(table?.positions ?? [])].find(([, position]) => (table?.left ?? 0) + position === column);
  return key && found ? numberKindOf(key, found[0]) : "number";
}

function numberKindOf(sheet: TableSheetKey, column: string): NumberKind {
  const definition = columnsOf(planSheets[sheet]).find(([key]) => key === column)?.[1];
  const validation = definition && isInput(definition) ? definition.input.validation : undefined;
  if (validation === undefined) return "number";
  if ("date" in validation) return "date";
  return "decimal" in validation ? "percent" : "number";
}
