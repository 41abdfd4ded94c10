/** What holds for rows of every sheet: ids, natural keys, references, owners, listed names. */
import type { Finding } from "../finding";
import { isRowId } from "../row-id";
import type { ListSource } from "../schema/column-kinds";
import { columnsOf, isInput } from "../schema/define-sheet";
import { planSheets, type PlacedRow, type TableSheetKey } from "../schema/plan-schema";

/** A row of any sheet, by column key. */
export interface CheckedRow {
  /** One-based row of the worksheet. */
  readonly rowNumber: number;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** What references may point to: ids of rows, short names of people, names from the settings (lower case). */
export type KnownNames = Readonly<Record<ListSource, ReadonlySet<string>>>;

/** Ids and natural keys of one sheet. Of duplicates the first keeps it (data model, 13). */
export function checkIdentity(sheet: TableSheetKey, rows: readonly CheckedRow[]): Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ rowNumber, values }): Finding[] => {
    const { id } = values;
    if (typeof id !== "string") return [];
    const place = { sheet, row: rowNumber, column: "id" };
    if (!isRowId(id)) return [{ code: "row.id_malformed", severity: "warning", ...place, params: { id } }];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, rowNumber);
    return first === undefined
      ? []
      : [{ code: "row.id_duplicate", severity: "warning", ...place, params: { id, first } }];
  });
}

/** Short names of team members: rows name their owner by them, so that each means one person (data model, 12). */
export function checkShortNames(rows: readonly PlacedRow<"team">[]): Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ rowNumber, values }): Finding[] => {
    const value = values.short_name;
    if (value === null) return [];
    const first = seen.get(value.toLowerCase());
    if (first === undefined) seen.set(value.toLowerCase(), rowNumber);
    const place = { sheet: "team", row: rowNumber, column: "short_name" } as const;
    const code = "reference.ambiguous_owner";
    return first === undefined ? [] : [{ code, severity: "warning", ...place, params: { value, first } }];
  });
}

/** Cells that name something which the plan does not have: another row, a team member, a group, region or unit. */
export function checkReferences(sheet: TableSheetKey, rows: readonly CheckedRow[], known: KnownNames): Finding[] {
  const columns = columnsOf(planSheets[sheet]).flatMap(([key, column]) => {
    const validation = isInput(column) ? column.input.validation : undefined;
    return validation && "source" in validation && validation.source !== "kpi"
      ? [{ key, source: validation.source }]
      : [];
  });
  return rows.flatMap(({ rowNumber, values }) =>
    columns.flatMap(({ key, source }) =>
      namesIn(source, values[key] ?? null)
        .filter((name) => !known[source].has(keyOf(source, name)))
        .map((value): Finding => ({
          code: codes[source],
          severity: "warning",
          sheet,
          row: rowNumber,
          column: key,
          params: { value },
        })),
    ),
  );
}

const codes: Readonly<Record<ListSource, string>> = {
  product_group: "reference.unlisted_product_group",
  region: "reference.unlisted_region",
  unit: "reference.unlisted_unit",
  kpi: "cell.unknown_choice",
  team: "reference.unknown_owner",
  contacts: "reference.unknown_row",
  goals: "reference.unknown_row",
  measures: "reference.unknown_row",
  swot: "reference.unknown_row",
};

/** Names that a cell holds: several owners between semicolons, else one. */
function namesIn(source: ListSource, value: string | number | null): string[] {
  if (typeof value !== "string") return [];
  const names = source === "team" ? value.split(";") : [value];
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

const refersToRow: ReadonlySet<ListSource> = new Set<ListSource>(["contacts", "goals", "measures", "swot"]);

/** What counts of a name: of a reference the id before the first space, of all others everything but the case. */
function keyOf(source: ListSource, name: string): string {
  return (refersToRow.has(source) ? (name.split(" ")[0] ?? "") : name).toLowerCase();
}
