/** An adoption fills blank cells; one that is blank because a formula of somebody's own says so is not filled. */
import type { HoldsFormula } from "../../workbook/input-formulas";
import type { AdoptionDecisions, ExistingRow, SheetDecision } from "./decide-adoption";
import type { AdoptionConflict } from "./working-rows";

/** The decisions without the cells that hold formulas; those are conflicts, in which the plan's formula stays. */
export function keepFormulas(decisions: AdoptionDecisions, holdsFormula: HoldsFormula): AdoptionDecisions {
  const kept = decisions.sheets.flatMap((sheet) => keptCells(sheet, holdsFormula));
  if (kept.length === 0) return decisions;
  const isKept = (target: SheetDecision["target"], row: number, column: string) =>
    kept.some((cell) => cell.target === target && cell.rowNumber === row && cell.column === column);
  const sheets = decisions.sheets.map((sheet): SheetDecision => {
    const filled = sheet.filled.flatMap((row) =>
      withoutCells(row, (column) => isKept(sheet.target, row.rowNumber, column)),
    );
    return { ...sheet, filled };
  });
  return { ...decisions, sheets, conflicts: [...decisions.conflicts, ...kept] };
}

function keptCells({ target, filled }: SheetDecision, holdsFormula: HoldsFormula): readonly AdoptionConflict[] {
  return filled.flatMap(({ rowNumber, values }) =>
    Object.entries(values).flatMap(([column, source]): AdoptionConflict[] =>
      holdsFormula(target, rowNumber, column)
        ? [{ target, rowNumber, column, plan: null, source, isFormula: true }]
        : [],
    ),
  );
}

/** Where a row has its facts from is said of facts that come in, not alone. */
function withoutCells({ rowNumber, values }: ExistingRow, isKept: (column: string) => boolean): readonly ExistingRow[] {
  const left = Object.entries(values).filter(([column]) => !isKept(column));
  const isOnlySource = left.length < Object.keys(values).length && left.every(([column]) => column === "source");
  return isOnlySource ? [] : [{ rowNumber, values: Object.fromEntries(left) }];
}
