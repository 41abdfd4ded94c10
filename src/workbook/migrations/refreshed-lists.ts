/** The dictionary of choice lists as a new plan has it; rows that somebody added to it stay, behind ours. */
import { isBlank, type CellValue } from "../../domain/cell-value";
import type { CellInput, Change } from "../changes";
import { hiddenTablePlace, spareRows } from "../places";
import type { PlanContext } from "../plan-settings";
import { PlanError, type SheetContents, type TableSnapshot } from "../port";
import { listsSheet, listsTable } from "../sheets/lists-sheet";
import type { MigrationReading } from "./migration";

type SetCells = Extract<Change, { kind: "setCells" }>;

/**
 * Changes that make `KAP_Lists` and the choice columns beside it those of this version.
 * @throws PlanError `damagedPlan` where the table is gone, or no longer stands as it was made.
 */
export function refreshedLists({ snapshot, contents }: MigrationReading, context: PlanContext): Change[] {
  const { structure, formulas } = listsSheet(context);
  const table = snapshot.tables.find(({ name }) => name === listsTable);
  const made = structure.find((change) => change.kind === "setCells");
  if (!table || !made || !isAsMade(table, made)) throw new PlanError("damagedPlan", { missing: listsTable });
  const own = foreignRows(table, made);
  const bottom = made.top + made.cells.length - 1 + own.length + spareRows;
  const right = table.headers.length - 1;
  return [
    ...oldChoices(
      table,
      contents.find(({ sheet }) => sheet === table.sheet),
    ),
    { kind: "resizeTable", sheet: table.sheet, table: listsTable, range: { top: made.top, left: 0, bottom, right } },
    { ...made, cells: [...made.cells, ...own] },
    ...formulas,
  ];
}

function isAsMade({ top, left, headers }: TableSnapshot, made: SetCells): boolean {
  const isInPlace = top === hiddenTablePlace.headerRow && left === hiddenTablePlace.firstColumn;
  return isInPlace && JSON.stringify(headers) === JSON.stringify(made.cells[0]);
}

const entryOf = ([list, code]: readonly (CellValue | CellInput)[]) => `${String(list)}|${String(code)}`;

/** Rows with entries that we do not know. */
function foreignRows({ rows }: TableSnapshot, made: SetCells): CellInput[][] {
  const known = new Set(made.cells.map(entryOf));
  const foreign = rows.filter((row) => row.some((cell) => !isBlank(cell)) && !known.has(entryOf(row)));
  return foreign.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
}

/** The choice columns move when lists are added, and would leave cells behind. */
function oldChoices({ sheet, headers }: TableSnapshot, contents: SheetContents | undefined): Change[] {
  const first = headers.length + 1;
  const header = contents?.cells[0]?.slice(first - contents.left) ?? [];
  const count = header.findIndex((cell) => cell === null);
  const right = first + (count < 0 ? header.length : count) - 1;
  if (!contents || right < first) return [];
  const bottom = contents.top + contents.cells.length - 1;
  return [{ kind: "clearCells", sheet, range: { top: contents.top, left: first, bottom, right } }];
}
