/**
 * What a new period changes in a plan. Nothing is decided silently: each row that would leave its list, each fact that is
 * to be confirmed and each new line is part of the decision, and can be decided otherwise row by row.
 */
import { monthsLater } from "../../domain/dates";
import { isClosedByStatus, type RowCells } from "../../domain/life/open-rows";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { PlanSettings } from "../../workbook/plan-settings";
import type { Plan } from "../../workbook/read-plan";
import { inputFormulas } from "../../workbook/input-formulas";

export interface RollForwardRequest {
  /** Years by which the plan moves on. */
  readonly years: number;
  /** ISO date. */
  readonly today: string;
  /** Ids of closed rows that stay in their lists, and of open ones that go to the archive. */
  readonly keep: readonly string[];
  readonly archive: readonly string[];
  /** Facts that are still true although they are old. */
  readonly confirmed: readonly string[];
}

/** A row that is decided on. */
export interface DecidedRow {
  readonly sheet: TableSheetKey;
  /** One-based row of the worksheet. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
}

/** The result of a period: a target row of the whole account. */
export interface PeriodResult {
  readonly kpi: string;
  readonly year: number;
  readonly actual: number | null;
  readonly target: number | null;
  readonly unit: string;
}

export interface RollForward {
  readonly before: Pick<PlanSettings, "firstPlanYear" | "horizon">;
  readonly after: Pick<PlanSettings, "firstPlanYear" | "horizon">;
  /** 1 to 12. */
  readonly fiscalYearStart: number;
  readonly results: readonly PeriodResult[];
  /** Closed rows that leave their lists. */
  readonly archived: readonly DecidedRow[];
  /** Closed rows that stay because an open one refers to them. */
  readonly referred: readonly DecidedRow[];
  /** Open rows that go on. */
  readonly carried: readonly DecidedRow[];
  /** Facts whose confidence falls from "confirmed" to "plausible" until somebody confirms them. */
  readonly stale: readonly DecidedRow[];
  readonly targets: readonly Partial<PlanRows["kpis"]>[];
  readonly gapLines: readonly Partial<PlanRows["gap"]>[];
}

/** Sheets whose closed rows are work that is done. */
const workSheets = ["goals", "measures"] as const satisfies readonly TableSheetKey[];

/** The decision for a plan as it has been read. Facts whose confidence is a formula of people's own stay as they are. */
export function decideRollForward(plan: Plan, request: RollForwardRequest): RollForward {
  const holdsFormula = inputFormulas(plan);
  const { firstPlanYear, horizon } = plan.settings;
  const after = { firstPlanYear: firstPlanYear + request.years, horizon };
  const [archived, referred, carried] = workRows(plan, request);
  return {
    before: { firstPlanYear, horizon },
    after,
    fiscalYearStart: plan.settings.fiscalYearStart,
    results: resultsOf(plan, request.years),
    archived,
    referred,
    carried,
    stale: staleFacts(plan, request).filter(({ sheet, row }) => !holdsFormula(sheet, row, "confidence")),
    targets: newTargets(plan, request.years),
    gapLines: newGapLines(plan, request.years),
  };
}

/** Ids are compared in upper case; "" is no id. */
const idKey = (id: string) => id.trim().toUpperCase();

function idSet(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.map(idKey).filter((id) => id !== ""));
}

/** The first of the given ids that no row has which it could decide on; undefined where all of them are known. */
export function unknownId(
  plan: Plan,
  { keep, archive, confirmed }: RollForwardRequest,
): { readonly option: "keep" | "archive" | "confirmed"; readonly id: string } | undefined {
  const work = idsOf(plan, workSheets);
  const facts = idsOf(plan, tableSheetKeys.filter(hasFacts));
  const missing = (option: "keep" | "archive" | "confirmed", ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter((id) => !known.has(idKey(id))).map((id) => ({ option, id }));
  return [
    ...missing("keep", keep, work),
    ...missing("archive", archive, work),
    ...missing("confirmed", confirmed, facts),
  ][0];
}

function idsOf(plan: Plan, sheets: readonly TableSheetKey[]): ReadonlySet<string> {
  return idSet(sheets.flatMap((sheet) => cellsOf(plan, sheet).map(({ values }) => String(values.id ?? ""))));
}

function cellsOf(
  plan: Plan,
  sheet: TableSheetKey,
): readonly { readonly rowNumber: number; readonly values: RowCells }[] {
  return plan.rows[sheet];
}

function decided(sheet: TableSheetKey, rowNumber: number, values: RowCells): DecidedRow {
  const title = values[titleColumn(sheet)];
  return { sheet, row: rowNumber, id: String(values.id ?? ""), title: String(title ?? "") };
}

/** The column that `DecidedRow.title` is read from. */
export function titleColumn(sheet: TableSheetKey): string {
  const definition = planSheets[sheet];
  const subject = "completeness" in definition ? definition.completeness.subject : "title";
  return subject === "kind" ? "title" : subject;
}

function workRows(plan: Plan, request: RollForwardRequest): readonly [DecidedRow[], DecidedRow[], DecidedRow[]] {
  const [keep, archive] = [idSet(request.keep), idSet(request.archive)];
  const all = workSheets.flatMap((sheet) =>
    cellsOf(plan, sheet).map(({ rowNumber, values }) => {
      const row = decided(sheet, rowNumber, values);
      const isClosed = isClosedByStatus(sheet, values) && !keep.has(idKey(row.id));
      return { row, goes: isClosed || archive.has(idKey(row.id)) };
    }),
  );
  const going = new Set(all.filter(({ goes }) => goes).map(({ row }) => row));
  // a row that stays keeps what it refers to, and that in turn what it refers to
  for (let size = -1; size !== going.size;) {
    size = going.size;
    const needed = idsReferredTo(plan, going);
    for (const row of [...going]) if (needed.has(row.id)) going.delete(row);
  }
  const rows = all.map(({ row }) => row);
  const wanted = new Set(all.filter(({ goes }) => goes).map(({ row }) => row));
  return [
    rows.filter((row) => going.has(row)),
    rows.filter((row) => wanted.has(row) && !going.has(row)),
    rows.filter((row) => !wanted.has(row)),
  ];
}

/** Ids that rows name which are not leaving. */
function idsReferredTo(plan: Plan, going: ReadonlySet<DecidedRow>): ReadonlySet<string> {
  const leaving = new Set([...going].map(({ sheet, row }) => `${sheet}.${row}`));
  const ids = tableSheetKeys.flatMap((sheet) => {
    const columns = referenceColumns(sheet);
    return cellsOf(plan, sheet)
      .filter(({ rowNumber }) => !leaving.has(`${sheet}.${rowNumber}`))
      .flatMap(({ values }) =>
        columns.map(
          (column) =>
            String(values[column] ?? "")
              .trim()
              .split(" ")[0] ?? "",
        ),
      );
  });
  return new Set(ids.filter((id) => id !== ""));
}

function referenceColumns(sheet: TableSheetKey): readonly string[] {
  return columnsOf(planSheets[sheet]).flatMap(([key, column]) => {
    const validation = isInput(column) ? column.input.validation : undefined;
    const source = validation && "source" in validation ? validation.source : undefined;
    return source === "goals" || source === "measures" ? [key] : [];
  });
}

const isAccountRow = ({ product_group, region, segment }: PlanRows["kpis"]) =>
  product_group === null && region === null && segment === null;

/** Target rows of the whole account in the years that end. */
function resultsOf({ rows, settings }: Plan, years: number): PeriodResult[] {
  return rows.kpis.flatMap(({ values }): PeriodResult[] => {
    const { kpi, fiscal_year: year, actual, target, unit } = values;
    const isOver = year !== null && year >= settings.firstPlanYear && year < settings.firstPlanYear + years;
    if (kpi === null || !isOver || !isAccountRow(values) || (actual === null && target === null)) return [];
    return [{ kpi, year, actual, target, unit: unit ?? "" }];
  });
}

/** For each KPI that the last plan year has a line for, one in each new year; its target is for people to set. */
function newTargets({ rows, settings }: Plan, years: number): Partial<PlanRows["kpis"]>[] {
  const last = settings.firstPlanYear + settings.horizon - 1;
  const account = rows.kpis.map(({ values }) => values).filter(isAccountRow);
  const known = new Set(account.map(({ kpi, fiscal_year }) => `${kpi}|${fiscal_year}`));
  const lines = account.filter(({ kpi, fiscal_year }) => kpi !== null && fiscal_year === last);
  return newYears(last, years).flatMap((year) =>
    lines
      .filter(({ kpi }) => !known.has(`${kpi}|${year}`))
      .map(({ kpi, unit, owner }) => ({ kpi, unit, owner, fiscal_year: year })),
  );
}

/** The lines of the last plan year go on with the same baseline method; a baseline set by hand is for people to set. */
function newGapLines({ rows, settings }: Plan, years: number): Partial<PlanRows["gap"]>[] {
  const last = settings.firstPlanYear + settings.horizon - 1;
  const all = rows.gap.map(({ values }) => values);
  const keyOf = (line: Partial<PlanRows["gap"]>) =>
    [line.kpi, line.product_group, line.region, line.fiscal_year].join("|");
  const known = new Set(all.map(keyOf));
  const lines = all.filter(({ kpi, fiscal_year }) => kpi !== null && fiscal_year === last);
  return newYears(last, years).flatMap((year) =>
    lines.flatMap(({ kpi, product_group, region, baseline_method, baseline_years, include_cut_off, owner }) => {
      const line = {
        kpi,
        product_group,
        region,
        baseline_method,
        baseline_years,
        include_cut_off,
        owner,
        fiscal_year: year,
      };
      return known.has(keyOf(line)) ? [] : [line];
    }),
  );
}

const newYears = (last: number, years: number) => Array.from({ length: years }, (_, index) => last + 1 + index);

/** Measured figures stay as they are: what was true of a past year is true for ever. */
function staleFacts(plan: Plan, { today, ...request }: RollForwardRequest): DecidedRow[] {
  const confirmed = idSet(request.confirmed);
  const threshold = plan.rows.settings.find(({ values }) => values.name === "freshness_months")?.values.number;
  const since = monthsLater(today, -(threshold !== null && threshold !== undefined && threshold > 0 ? threshold : 12));
  return tableSheetKeys.filter(hasFacts).flatMap((sheet) =>
    cellsOf(plan, sheet).flatMap(({ rowNumber, values }) => {
      const row = decided(sheet, rowNumber, values);
      const isOld = typeof values.as_of !== "string" || values.as_of < since;
      return values.confidence === "high" && isOld && !confirmed.has(idKey(row.id)) ? [row] : [];
    }),
  );
}

function hasFacts(sheet: TableSheetKey): boolean {
  return sheet !== "kpis" && "as_of" in planSheets[sheet].columns && "confidence" in planSheets[sheet].columns;
}
