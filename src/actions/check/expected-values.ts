/**
 * What the formulas of a plan must show, where the domain knows it; "" for a blank. Left out are columns that only lead
 * other formulas to their rows, and, without a day, everything that goes with the time.
 */
import { computeAchievement } from "../../domain/kpi/achievement";
import { findKpi } from "../../domain/kpi/catalogue";
import { grainOf } from "../../domain/kpi/kpi-figures";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import { lists } from "../../domain/schema/lists";
import { planSheets, type PlanRows, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Plan } from "../../workbook/read-plan";
import { expectedGap } from "./expected-gap";
import * as expected from "./expected-rows";
import { planFigures, type PlanFigures } from "./plan-figures";

/** Values of computed columns by key; a column that is not named is not compared. */
export type ExpectedValues = Readonly<Record<string, string | number>>;

export interface ExpectedRow {
  readonly rowNumber: number;
  readonly expected: ExpectedValues;
}

/** Expected values of a sheet's rows; `today` (ISO date) adds those that go with the time. */
export function expectedRows(plan: Plan, today?: string): (sheet: TableSheetKey) => readonly ExpectedRow[] {
  const figures = planFigures(plan, today);
  return (sheet) => {
    const computed = computedValues(sheet, figures);
    return plan.rows[sheet].map(({ rowNumber, values }, index) => ({
      rowNumber,
      expected: { ...choiceCodes(sheet, values), ...labelOfRow(sheet, values), ...computed[index] },
    }));
  };
}

function valuesOf<K extends TableSheetKey>({ plan }: PlanFigures, sheet: K): readonly PlanRows[K][] {
  return plan.rows[sheet].map(({ values }) => values);
}

/** What the domain computes for the rows of a sheet, in their order; none for a sheet of mere facts. */
function computedValues(sheet: TableSheetKey, figures: PlanFigures): readonly ExpectedValues[] {
  const rows = <K extends TableSheetKey>(key: K) => valuesOf(figures, key);
  switch (sheet) {
    case "kpis":
      return rows(sheet).map((values) => expectedKpi(values, figures));
    case "contacts":
      return rows(sheet).map(expected.expectedContact);
    case "measures":
      return rows(sheet).map((values, index) => expected.expectedMeasure(values, index, figures));
    case "gap":
      return rows(sheet).map((values) => expectedGap(values, figures));
    case "swot":
      return expected.expectedSwot(rows(sheet), figures);
    case "tows":
      return rows(sheet).map((values) => expected.expectedTows(values, figures));
    case "potential":
      return rows(sheet).map((values) => expected.expectedPotential(values, figures));
    case "exchange":
      return rows(sheet).map((values) => expected.expectedExchange(values, figures));
    case "prices":
      return expected.expectedPrices(rows(sheet), figures);
    case "selection":
      return rows(sheet).map(expected.expectedSelection);
    case "self_check":
      return rows(sheet).map(expected.expectedSelfCheck);
    default:
      return [];
  }
}

function expectedKpi(values: PlanRows["kpis"], { rules }: PlanFigures): ExpectedValues {
  const { kpi } = values;
  const properties = kpi === null ? undefined : rules.propertiesOf(kpi);
  if (kpi === null || !properties) return {};
  const { direction, flow, aggregation } = properties;
  const { actual, target, fiscal_year: fiscalYear } = values;
  const bounds = { actualFrom: values.actual_from, actualThrough: values.actual_through };
  const computed = computeAchievement({ actual, target, direction, flow, fiscalYear, ...bounds }, rules);
  const grain = grainOf({ productGroup: values.product_group ?? "", region: values.region ?? "" });
  return {
    kpi_key: kpi,
    grain,
    // of an own KPI that leaves them open, formulas show a blank, which means the same
    ...(findKpi(kpi) && { aggregation, direction }),
    gap: computed.gap ?? "",
    achievement: computed.achievement ?? "",
    status: computed.status ?? "",
  };
}

type Values = Readonly<Record<string, string | number | null>>;

/** Codes of choices (`<column>_key`). */
function choiceCodes(sheet: TableSheetKey, values: Values): ExpectedValues {
  const codes: Record<string, string> = {};
  for (const [key, column] of columnsOf(planSheets[sheet])) {
    const validation = isInput(column) ? column.input.validation : undefined;
    const code = values[key];
    if (validation === undefined || typeof code !== "string") continue;
    const isCode = "list" in validation && (lists[validation.list] as readonly string[]).includes(code);
    if (isCode) codes[`${key}_key`] = code;
  }
  return codes;
}

/** Columns of which a row's reference text is made, where they hold text that people wrote. */
const titles: Readonly<Partial<Record<TableSheetKey, string>>> = {
  contacts: "name",
  goals: "title",
  measures: "title",
  customer_goals: "goal",
  swot: "statement",
  tows: "strategy",
  competitors: "name",
  history: "title",
  exchange: "give",
  prices: "article",
};

/** `<id> · <title>`, by which other rows refer to this one. */
function labelOfRow(sheet: TableSheetKey, values: Values): ExpectedValues {
  const title = titles[sheet];
  if (title === undefined) return {};
  const [id, text] = [values["id"] ?? null, values[title] ?? null];
  return { label: id === null || text === null ? "" : `${id} · ${text}` };
}
