/** Entries in rows without an id: no restore point can name these rows, so the log keeps what was typed there. */
import { planSheets, tableSheetKeys } from "../../domain/schema/plan-schema";
import type { Change } from "../../workbook/changes";
import type { Plan } from "../../workbook/read-plan";
import type { Repair, RepairKind, ReplacedCell } from "../../workbook/repairs/repair";
import { contentAt, type RepairReading } from "../../workbook/repairs/repair-reading";

type NamelessEntry = ReplacedCell & { readonly kind: RepairKind };

/** What the repairs replace in rows of the plan that have no id and get none with them. */
export function namelessEntries(plan: Plan, reading: RepairReading, repairs: readonly Repair[]): NamelessEntry[] {
  const nameless = namelessRows(plan, reading);
  const written = repairs.flatMap(({ kind, changes }) =>
    changes.filter((change) => change.kind === "setCells").map((change) => ({ kind, change })),
  );
  const named = new Set(written.flatMap(({ change }) => (isId(plan, change) ? [placeOf(change)] : [])));
  return written.flatMap(({ kind, change }): NamelessEntry[] => {
    const { sheet, top: row, left: column } = change;
    const text = contentAt(reading.contents.get(sheet), row, column);
    const isNameless = nameless.has(placeOf(change)) && !named.has(placeOf(change));
    return isNameless && text !== null ? [{ kind, sheet, row, column, text: String(text) }] : [];
  });
}

type SetCells = Extract<Change, { kind: "setCells" }>;

const placeOf = ({ sheet, top }: SetCells) => `${sheet}|${top}`;

function isId({ tables }: Plan, { sheet, left }: SetCells): boolean {
  return tableSheetKeys.some((key) => {
    const table = tables[key];
    return table?.sheet === sheet && left === table.left + (table.positions.get("id") ?? -1);
  });
}

function namelessRows({ tables }: Plan, { snapshot }: RepairReading): ReadonlySet<string> {
  return new Set(
    tableSheetKeys.flatMap((key) => {
      const [place, table] = [tables[key], snapshot.tables.find(({ name }) => name === planSheets[key].table)];
      const id = place?.positions.get("id");
      if (!table || id === undefined) return [];
      return table.rows.flatMap((cells, index) =>
        typeof cells[id] === "string" && cells[id] !== "" ? [] : [`${table.sheet}|${table.top + 1 + index}`],
      );
    }),
  );
}
