/** What an adoption does to a plan: which rows come in, which blank cells are filled, and what stays as it is. */
import type { ListSource } from "../../domain/schema/column-kinds";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { AdoptedRow, AdoptedValue, OwnKpi } from "./adopted-row";
import { sourceName } from "./source-sheet";
import { findMember, newShortName, splitPeople, type TeamMember } from "./short-names";
import type { AdoptionFinding } from "./suggestion";
import { comparable, fillRow, findRow, type AdoptionConflict, type WorkingRow } from "./working-rows";

/** A row of the plan as the decision needs it. */
export interface ExistingRow {
  /** One-based; 0 for a row of a plan that is only about to be made. */
  readonly rowNumber: number;
  readonly values: Readonly<Record<string, AdoptedValue>>;
}

export type ExistingRows = Readonly<Record<TableSheetKey, readonly ExistingRow[]>>;

export interface SheetDecision {
  readonly target: TableSheetKey;
  /** New rows, with their ids. */
  readonly added: readonly Readonly<Record<string, AdoptedValue>>[];
  /** Only the cells that were blank. */
  readonly filled: readonly ExistingRow[];
  /** Rows of the source that the plan has already. */
  readonly unchanged: number;
}

export interface AdoptionDecisions {
  readonly sheets: readonly SheetDecision[];
  readonly conflicts: readonly AdoptionConflict[];
  readonly findings: readonly AdoptionFinding[];
  /** Names of KPIs of the account's own that come in. */
  readonly ownKpis: readonly string[];
}

interface Deciding {
  readonly rows: ReadonlyMap<TableSheetKey, WorkingRow[]>;
  readonly unchanged: Map<TableSheetKey, number>;
  readonly conflicts: AdoptionConflict[];
  readonly findings: AdoptionFinding[];
  readonly newId: () => string;
  readonly fileName: string;
}

/** Decides on rows of the source against the rows of the plan. Of rows that say the same only one comes in. */
export function decideAdoption(
  existing: ExistingRows,
  adopted: readonly AdoptedRow[],
  ownKpis: readonly OwnKpi[],
  fileName: string,
  newId: () => string,
): AdoptionDecisions {
  const deciding = start(existing, fileName, newId);
  for (const row of adopted.filter(({ target }) => target === "team")) takeTeamRow(deciding, row);
  const others = adopted.filter(({ target }) => target !== "team");
  const taken = others.map((row) => ({ row, working: takeRow(deciding, row) }));
  for (const { row, working } of taken) takeReferences(deciding, row, working);
  const newKpis = takeSettings(deciding, others, ownKpis);
  const { conflicts, findings } = deciding;
  return {
    sheets: tableSheetKeys.flatMap((target) => decisionOf(deciding, target)),
    conflicts,
    findings,
    ownKpis: newKpis,
  };
}

function start(existing: ExistingRows, fileName: string, newId: () => string): Deciding {
  const rows = new Map(
    tableSheetKeys.map((key) => [
      key,
      existing[key].map(({ rowNumber, values }): WorkingRow => ({ rowNumber, before: values, values: { ...values } })),
    ]),
  );
  return { rows, unchanged: new Map(), conflicts: [], findings: [], newId, fileName };
}

const rowsOf = ({ rows }: Deciding, target: TableSheetKey): WorkingRow[] => rows.get(target) ?? [];

function addRow(deciding: Deciding, target: TableSheetKey, values: Readonly<Record<string, AdoptedValue>>): WorkingRow {
  const row: WorkingRow = { before: {}, values: { ...values, id: deciding.newId() } };
  rowsOf(deciding, target).push(row);
  return row;
}

/** Fills the row that the plan has, or adds one. */
function mergeRow(
  deciding: Deciding,
  target: TableSheetKey,
  found: WorkingRow | undefined,
  values: Readonly<Record<string, AdoptedValue>>,
): WorkingRow {
  if (found === undefined) return addRow(deciding, target, values);
  const before = JSON.stringify(found.values);
  const { source, ...facts } = values;
  const conflicts = fillRow(target, found, facts);
  deciding.conflicts.push(...conflicts);
  // where a row has its facts from is said of those that come in
  if (JSON.stringify(found.values) !== before) fillRow(target, found, { source: source ?? null });
  else if (conflicts.length === 0) deciding.unchanged.set(target, (deciding.unchanged.get(target) ?? 0) + 1);
  return found;
}

const teamOf = (deciding: Deciding): readonly TeamMember[] =>
  rowsOf(deciding, "team").map(({ values }) => ({
    shortName: String(values.short_name ?? ""),
    name: values.name === null || values.name === undefined ? null : String(values.name),
  }));

function memberRow(deciding: Deciding, text: string): WorkingRow | undefined {
  const member = text === "" ? undefined : findMember(text, teamOf(deciding));
  return member && rowsOf(deciding, "team").find(({ values }) => values.short_name === member.shortName);
}

/** A member is known by name before the short name: two persons may have the same initials in two lists. */
function takeTeamRow(deciding: Deciding, { values }: AdoptedRow): void {
  const [short, name] = [String(values.short_name ?? ""), String(values.name ?? "")];
  const found = memberRow(deciding, name) ?? memberRow(deciding, short);
  const shortName = found?.values.short_name ?? (short === "" ? newShortName(name, teamOf(deciding)) : short);
  mergeRow(deciding, "team", found, { ...values, short_name: shortName });
}

function takeRow(deciding: Deciding, row: AdoptedRow): WorkingRow {
  const { target } = row;
  const sheet = planSheets[target];
  const plain = Object.fromEntries(
    Object.entries(row.values).filter(([column]) => referenceOf(target, column) === undefined),
  );
  const named = Object.fromEntries(
    Object.entries(plain).map(([column, value]) => [column, peopleIn(deciding, row, column, value)]),
  );
  const from = sourceName(deciding.fileName, row.sheet);
  const source = "source" in sheet.columns ? { source: row.values.source ?? from } : {};
  const values = { ...named, ...source };
  return mergeRow(deciding, target, findRow(target, sheet.naturalKey, rowsOf(deciding, target), values), values);
}

/** What a column's cells refer to; undefined for cells that hold something of their own. */
function sourceOf(target: TableSheetKey, column: string): ListSource | undefined {
  const definition = columnsOf(planSheets[target]).find(([key]) => key === column)?.[1];
  const validation = definition !== undefined && isInput(definition) ? definition.input.validation : undefined;
  return validation && "source" in validation ? validation.source : undefined;
}

/** Names become short names; who is not in the team yet becomes a member, and that is told. */
function peopleIn(deciding: Deciding, row: AdoptedRow, column: string, value: AdoptedValue): AdoptedValue {
  if (value === null || sourceOf(row.target, column) !== "team") return value;
  return splitPeople(String(value))
    .map((name) => shortNameOf(deciding, name, row))
    .filter((short, index, all) => all.indexOf(short) === index)
    .join("; ");
}

function shortNameOf(deciding: Deciding, name: string, { sheet, line }: AdoptedRow): string {
  const known = findMember(name, teamOf(deciding));
  if (known !== undefined) return known.shortName;
  const short = newShortName(name, teamOf(deciding));
  addRow(deciding, "team", { short_name: short, name });
  deciding.findings.push({ code: "adopt.new-member", severity: "warning", sheet, line, params: { name, short } });
  return short;
}

const titleColumns: Readonly<Partial<Record<ListSource, string>>> = {
  contacts: "name",
  goals: "title",
  measures: "title",
  swot: "statement",
};

function referenceOf(target: TableSheetKey, column: string): "contacts" | "goals" | "measures" | "swot" | undefined {
  const source = sourceOf(target, column);
  return source === "contacts" || source === "goals" || source === "measures" || source === "swot" ? source : undefined;
}

/** Titles of other rows become references once all rows are known; a title that no row has stays as text, and is told. */
function takeReferences(deciding: Deciding, { target, values, sheet, line }: AdoptedRow, working: WorkingRow): void {
  const found = Object.entries(values).flatMap(([column, value]): [string, AdoptedValue][] => {
    const source = referenceOf(target, column);
    if (source === undefined || value === null) return [];
    const title = titleColumns[source] ?? "";
    const row = rowsOf(deciding, source).find((each) => comparable(each.values[title]) === comparable(value));
    const id = row?.values.id ?? null;
    if (id !== null) return [[column, `${id} · ${row?.values[title] ?? ""}`]];
    deciding.findings.push({
      code: "adopt.reference-unknown",
      severity: "warning",
      sheet,
      line,
      params: { text: String(value), target: source },
    });
    return [[column, value]];
  });
  deciding.conflicts.push(...fillRow(target, working, Object.fromEntries(found)));
}

/** Product groups, regions and own KPIs that the settings do not list yet. */
function takeSettings(
  deciding: Deciding,
  adopted: readonly AdoptedRow[],
  ownKpis: readonly OwnKpi[],
): readonly string[] {
  const add = (kind: string, name: string, more: Readonly<Record<string, AdoptedValue>>) => {
    const isKnown = rowsOf(deciding, "settings").some(
      ({ values }) => values.kind === kind && comparable(values.name) === comparable(name),
    );
    if (!isKnown) addRow(deciding, "settings", { kind, name, ...more });
    return !isKnown;
  };
  for (const { target, values } of adopted) {
    for (const [column, value] of Object.entries(values)) {
      const source = sourceOf(target, column);
      if (value !== null && (source === "product_group" || source === "region")) add(source, String(value), {});
    }
  }
  const isNew = ({ name, unit }: OwnKpi) => add("kpi", name, { unit, aggregation: "NONE", direction: "neutral" });
  return ownKpis.filter(isNew).map(({ name }) => name);
}

function decisionOf(deciding: Deciding, target: TableSheetKey): readonly SheetDecision[] {
  const rows = rowsOf(deciding, target);
  const added = rows.flatMap(({ rowNumber, values }) => (rowNumber === undefined ? [values] : []));
  const filled = rows.flatMap(({ rowNumber, before, values }): ExistingRow[] => {
    const changed = Object.entries(values).filter(([column, value]) => value !== (before[column] ?? null));
    return rowNumber === undefined || changed.length === 0 ? [] : [{ rowNumber, values: Object.fromEntries(changed) }];
  });
  const unchanged = deciding.unchanged.get(target) ?? 0;
  return added.length + filled.length + unchanged === 0 ? [] : [{ target, added, filled, unchanged }];
}
