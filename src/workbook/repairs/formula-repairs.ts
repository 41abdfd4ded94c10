/** Calculated columns whose formulas somebody has typed over, deleted or changed. */
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { sheetFormulas } from "../formulas/sheet-formulas";
import { columnRange } from "../places";
import type { PlanContext } from "../plan-settings";
import type { SheetContents } from "../port";
import type { Plan, PlanTable } from "../read-plan";
import { formulaForm, isBrokenFormula } from "./formula-form";
import { firstOf, repair, type Repair, type ReplacedCell } from "./repair";
import { contentAt, isFormulaContent, type Content, type RepairReading } from "./repair-reading";

/** One repair for each calculated column that lacks its formula anywhere. */
export function formulaRepairs(plan: Plan, context: PlanContext, { contents }: RepairReading): Repair[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    if (!table) return [];
    const formulas = sheetFormulas(sheet, context.naming);
    return columnsOf(planSheets[sheet]).flatMap(([column, definition]): Repair[] => {
      const [position, formula] = [table.positions.get(column), formulas[column]];
      if (isInput(definition) || position === undefined || formula === undefined) return [];
      return columnRepair(sheet, table, { column, left: table.left + position, formula }, contents.get(table.sheet));
    });
  });
}

interface Calculated {
  readonly column: string;
  readonly left: number;
  readonly formula: string;
}

function columnRepair(
  sheet: TableSheetKey,
  table: PlanTable,
  { column, left, formula }: Calculated,
  contents: SheetContents | undefined,
): Repair[] {
  const isWanted = formulaTest(formula, planSheets[sheet].table);
  const rows = Array.from({ length: table.bodyRows }, (_, index) => table.top + 1 + index);
  const lost = rows.filter((row) => !isWanted(contentAt(contents, row, left)));
  const [first] = lost;
  if (first === undefined) return [];
  const replaced = lost.flatMap((row): ReplacedCell[] => {
    const content = contentAt(contents, row, left);
    // a formula of most rows is that of another version of the plan, and nobody's own
    const isOwn = isFormulaContent(content) && !isBrokenFormula(content) && lost.length <= rows.length / 2;
    return isOwn || (content !== null && !isFormulaContent(content))
      ? [{ sheet: table.sheet, row, column: left, text: String(content) }]
      : [];
  });
  const range = columnRange(left, table.top + 1, table.top + table.bodyRows);
  return [
    repair({
      code: "restore_formulas",
      kind: "formula",
      stage: 4,
      sheet,
      column,
      row: first + 1,
      count: lost.length,
      before: firstOf(replaced.map(({ text }) => text)),
      after: `=${formula}`,
      replaced,
      changes: [{ kind: "fillFormula", sheet: table.sheet, range, formula }],
    }),
  ];
}

/** Tells the formula, however it is written; most rows hold the same text. */
export function formulaTest(formula: string, table: string): (content: Content) => boolean {
  const wanted = formulaForm(formula, table);
  const known = new Map<string, boolean>();
  return (content) => {
    if (!isFormulaContent(content)) return false;
    const isSame = known.get(content) ?? (!isBrokenFormula(content) && formulaForm(content, table) === wanted);
    known.set(content, isSame);
    return isSame;
  };
}
