/** Formulas that people wrote themselves into computed columns, and that a migration replaces. */
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import { sheetFormulas } from "../formulas/sheet-formulas";
import type { PlanContext } from "../plan-settings";
import type { SheetContents } from "../port";
import type { PlanTable } from "../read-plan";
import { formulaForm, isBrokenFormula } from "../repairs/formula-form";
import type { ReplacedCell } from "../repairs/repair";
import { contentAt, isFormulaContent } from "../repairs/repair-reading";
import type { MigrationReading } from "./migration";

/**
 * Cells whose formula is neither that of most rows of its column, which an older version wrote, nor that of this one.
 * None where no formula stands in more than half of the rows: nobody can tell then whose it is.
 */
export function ownFormulas({ plan, contents }: MigrationReading, context: PlanContext): ReplacedCell[] {
  return tableSheetKeys.flatMap((sheet) => {
    const table = plan.tables[sheet];
    const found = contents.find((read) => read.sheet === table?.sheet);
    return table && found ? ownOf(sheet, table, found, context) : [];
  });
}

function ownOf(key: TableSheetKey, table: PlanTable, contents: SheetContents, { naming }: PlanContext): ReplacedCell[] {
  return Object.entries(sheetFormulas(key, naming)).flatMap(([name, formula]): ReplacedCell[] => {
    const position = table.positions.get(name);
    if (position === undefined) return [];
    const column = table.left + position;
    const cells = formulaCells(table, contents, column);
    const form = formReader(planSheets[key].table);
    const usual = usualForm(cells.map(({ text }) => form(text)));
    if (usual === undefined) return [];
    const ours = [usual, form(`=${formula}`)];
    return cells.filter(({ text }) => !isBrokenFormula(text) && !ours.includes(form(text)));
  });
}

function formulaCells({ sheet, top, bodyRows }: PlanTable, contents: SheetContents, column: number): ReplacedCell[] {
  return Array.from({ length: bodyRows }, (_, index) => top + 1 + index).flatMap((row): ReplacedCell[] => {
    const text = contentAt(contents, row, column);
    return isFormulaContent(text) ? [{ sheet, row, column, text }] : [];
  });
}

/** Reads each text once: most rows hold the same. */
function formReader(table: string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const form = known.get(text) ?? formulaForm(text, table);
    known.set(text, form);
    return form;
  };
}

/** The form of more than half of the cells. */
function usualForm(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].find(([, count]) => count > forms.length / 2)?.[0];
}
