/** Tells what a build has written from what people have put on its sheets meanwhile. */
import { isBlank, type CellValue } from "../domain/cell-value";
import { columnsOf, isInput } from "../domain/schema/define-sheet";
import {
  planSheets,
  schemaVersion,
  tableSheetKeys,
  type SheetKey,
  type TableSheetKey,
} from "../domain/schema/plan-schema";
import { isImportSource } from "../localisation/import-source";
import type { Language } from "../localisation/language";
import { codeOf } from "../localisation/list-labels";
import type { CellRange, Change } from "./changes";
import { planCreation } from "./plan-creation";
import { defaultStatusTolerance, smallestHorizon } from "./plan-settings";
import { tablePlace } from "./places";
import type { SourceCells } from "./port";
import { sheetName } from "../localisation/sheet-texts";
import * as overview from "./sheets/overview-layout";

type Cell = SourceCells["cells"][number][number];

/** What is filled on a sheet: rows and columns are zero-based. */
export type FilledCell = readonly [row: number, column: number, value: Cell];

/** The filled cells of what has been read of a sheet, whose first column is the worksheet's. */
export function filledCells({ cells, firstRow, firstColumn }: SourceCells): readonly FilledCell[] {
  return cells.flatMap((row, top) =>
    row.flatMap((value, left): FilledCell[] =>
      value === null ? [] : [[firstRow - 1 + top, firstColumn - 1 + left, value]],
    ),
  );
}

/** True where everything on the sheet may have come from the build itself. */
export function isAllBuilt(key: SheetKey, language: Language, cells: readonly FilledCell[]): boolean {
  if (isTableSheet(key)) return isTableBuilt(key, cells);
  const { bottom, right } = reach(key, language);
  return cells.every(([row, column]) => row <= bottom && column <= right);
}

const isTableSheet = (key: SheetKey): key is TableSheetKey => tableSheetKeys.some((other) => other === key);

/** Last row and column that a build writes to. */
function reach(key: SheetKey, language: Language): { readonly bottom: number; readonly right: number } {
  if (key === "overview") return { bottom: overview.row.last, right: overview.column.third };
  const sheet = sheetName(key, language);
  const ranges = emptyPlan(language).flatMap((change) =>
    "sheet" in change && change.sheet === sheet ? rangeOf(change) : [],
  );
  return {
    // how many lines feed the chart depends on the plan
    bottom: key === "chart_data" ? Infinity : Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

function rangeOf(change: Change): CellRange[] {
  if (change.kind === "fillFormula") return [change.range];
  if (change.kind !== "setCells" && change.kind !== "setFinalCells") return [];
  const { top, left, cells } = change;
  return [{ top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 0) - 1 }];
}

function emptyPlan(language: Language): readonly Change[] {
  const settings = {
    planId: "",
    account: "",
    language,
    level: "lean",
    currency: "EUR",
    fiscalYearStart: 1,
    firstPlanYear: 2000,
    horizon: smallestHorizon,
    status: "draft",
    statusBy: "",
    statusOn: "",
    createdOn: "2000-01-01",
    statusTolerance: defaultStatusTolerance,
    importWhere: "",
    importMap: "",
    schemaVersion,
  } as const;
  const rows = { settings: [], profile: [], team: [], contacts: [], kpis: [], goals: [], measures: [] };
  return planCreation({ sheets: [], tables: [], names: [] }, { settings, rows });
}

type Values = ReadonlyMap<string, Cell>;

/** The columns that a build fills in a row, by what the row says. Every row that it makes has an id. */
const builtColumns: Readonly<Record<TableSheetKey, (values: Values) => readonly string[]>> = {
  settings: () => ["kind", "name", "number", "unit"],
  profile: (values) => {
    const isCompany = codeOf("profile_field", String(values.get("field") ?? "")) === "company";
    return ["section", "field", ...(isCompany ? ["value_text", "as_of", "confidence"] : [])];
  },
  team: () => [],
  contacts: () => [],
  kpis: (values) => {
    const source = values.get("source");
    const isImported = typeof source === "string" && isImportSource(source);
    return ["kpi", "fiscal_year", "unit", ...(isImported ? importedColumns : [])];
  },
  goals: () => ["kind"],
  measures: () => [],
};

const importedColumns: readonly string[] = [
  "product_group",
  "region",
  "segment",
  "actual",
  "numerator",
  "denominator",
  "actual_through",
  "source",
  "method",
  "as_of",
  "next_due",
  "confidence",
];

function isTableBuilt(key: TableSheetKey, cells: readonly FilledCell[]): boolean {
  const columns = columnsOf(planSheets[key]);
  const rows = new Map<number, Map<string, Cell>>();
  for (const [row, column, value] of cells) {
    const [name, definition] = columns[column] ?? [];
    if (row < tablePlace.headerRow) {
      if (column > 0 || row > tablePlace.helpRow) return false;
    } else if (name === undefined || definition === undefined) return false;
    else if (row >= tablePlace.firstRow && isInput(definition)) {
      rows.set(row, (rows.get(row) ?? new Map<string, Cell>()).set(name, value));
    }
  }
  return [...rows.values()].every((values) => isRowBuilt(key, values));
}

function isRowBuilt(key: TableSheetKey, values: Values): boolean {
  const built = new Set(["id", ...builtColumns[key](values)]);
  const filled = [...values].filter(([, value]) => !isBlank(value satisfies CellValue));
  return filled.length === 0 || (values.has("id") && filled.every(([column]) => built.has(column)));
}
