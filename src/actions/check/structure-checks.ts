import type { Finding } from "../../domain/finding";
import type { SheetKey } from "../../domain/schema/plan-schema";
import { nameShape } from "../../workbook/name-shape";
import { planNames } from "../../workbook/plan-names";
import type { WorkbookSnapshot } from "../../workbook/port";
import { columnsTable } from "../../workbook/sheets/columns-sheet";
import { listsTable } from "../../workbook/sheets/lists-sheet";

const hiddenTables: readonly (readonly [sheet: SheetKey, table: string])[] = [
  ["lists", listsTable],
  ["columns", columnsTable],
];

/** What formulas and choice lists of a plan with these sheets rest on and nobody sees: hidden tables, and names. */
export function checkStructure({ tables, names }: WorkbookSnapshot, sheets: ReadonlySet<SheetKey>): Finding[] {
  const lost = hiddenTables.filter(([, table]) => !tables.some(({ name }) => name === table));
  const known = new Map(names.map((entry) => [entry.name.toUpperCase(), entry]));
  const missing = planNames(sheets).filter(({ name, isPlace }) => {
    const found = known.get(name.toUpperCase());
    return found === undefined || (isPlace && found.place === undefined) || nameShape(found.formula).isBroken;
  });
  return [
    ...lost.map(([sheet]): Finding => ({ code: "sheet.missing", severity: "error", sheet, params: {} })),
    ...(missing.length === 0 ? [] : [namesMissing(missing.map(({ name }) => name))]),
  ];
}

function namesMissing(names: readonly string[]): Finding {
  return { code: "name.missing", severity: "error", params: { names: names.join(", ") } };
}
