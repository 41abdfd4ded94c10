/** For which KPIs, scopes and years a gap can be worked on: what the plan has figures for, and which. Pure. */
import { fiscalYearLabel } from "../../domain/kpi/fiscal-year";
import type { PlanRows } from "../../domain/schema/plan-schema";
import { planYears } from "../../workbook/plan-settings";
import type { Plan } from "../../workbook/read-plan";
import { kpiRules } from "../check/kpi-rules";
import type { GapKey } from "./target-gap-draft";

/** Fiscal years with figures, ascending. */
export interface HeldYears {
  readonly actuals: readonly number[];
  readonly targets: readonly number[];
}

export interface KpiChoice extends HeldYears {
  readonly kpi: string;
}

export interface ScopeChoice extends HeldYears {
  readonly productGroup: string;
  readonly region: string;
}

/** Years of one kind, gathered row by row. */
interface Gathered {
  readonly actuals: Set<number>;
  readonly targets: Set<number>;
}

type KpiRow = PlanRows["kpis"];

const ascending = (years: ReadonlySet<number>) => [...years].sort((a, b) => a - b);
const heldYears = ({ actuals, targets }: Gathered): HeldYears => ({
  actuals: ascending(actuals),
  targets: ascending(targets),
});

function gather<T>(into: Map<T, Gathered>, name: T, { fiscal_year: year, actual, target }: KpiRow): void {
  const known = into.get(name) ?? { actuals: new Set<number>(), targets: new Set<number>() };
  into.set(name, known);
  if (year !== null && actual !== null) known.actuals.add(year);
  if (year !== null && target !== null) known.targets.add(year);
}

/** Rows that a gap can rest on: of no segment, with a year and a figure. */
const figureRows = ({ rows }: Plan) =>
  rows.kpis.flatMap(({ values }) => {
    const hasFigure = values.actual !== null || values.target !== null;
    return values.segment === null && values.fiscal_year !== null && hasFigure ? [values] : [];
  });

/** KPIs with actuals or targets and a direction, in the order of the sheet, and how many have figures but no direction. */
export function kpiChoices(plan: Plan): { readonly kpis: readonly KpiChoice[]; readonly withoutDirection: number } {
  const gathered = new Map<string, Gathered>();
  for (const values of figureRows(plan)) if (values.kpi !== null) gather(gathered, values.kpi, values);
  const { propertiesOf } = kpiRules(plan);
  const known = [...gathered].filter(([kpi]) => propertiesOf(kpi) !== undefined);
  const directed = known.filter(([kpi]) => propertiesOf(kpi)?.direction !== "neutral");
  return {
    kpis: directed.map(([kpi, years]) => ({ kpi, ...heldYears(years) })),
    withoutDirection: known.length - directed.length,
  };
}

/** Sums and ratios are computed for wider scopes from finer rows; of all others only the rows' own scopes say something. */
function scopesOf({ product_group: group, region }: KpiRow, isComputed: boolean): readonly [string, string][] {
  const [own, ofRegion] = [group?.trim() ?? "", region?.trim() ?? ""];
  if (!isComputed) return [[own, ofRegion]];
  return [
    [own, ofRegion],
    ["", ofRegion],
    [own, ""],
    ["", ""],
  ];
}

/** Scopes of a KPI with figures: the whole account first, then by name. */
export function scopeChoices(plan: Plan, kpi: string): readonly ScopeChoice[] {
  const aggregation = kpiRules(plan).propertiesOf(kpi)?.aggregation;
  const isComputed = aggregation === "SUM" || aggregation === "RATIO";
  const gathered = new Map<string, Gathered>();
  const spelling = new Map<string, readonly [string, string]>();
  for (const values of figureRows(plan)) {
    if (values.kpi !== kpi) continue;
    for (const [group, region] of new Map(
      scopesOf(values, isComputed).map((scope) => [scope.join("|"), scope]),
    ).values()) {
      const name = nameOf(group, region);
      if (!spelling.has(name)) spelling.set(name, [group, region]);
      gather(gathered, name, values);
    }
  }
  const choices = [...gathered].map(([name, years]): ScopeChoice => {
    const [productGroup, region] = spelling.get(name) ?? ["", ""];
    return { productGroup, region, ...heldYears(years) };
  });
  const collator = new Intl.Collator(plan.settings.language);
  const order = (a: ScopeChoice, b: ScopeChoice) =>
    collator.compare(a.productGroup, b.productGroup) || collator.compare(a.region, b.region);
  return choices.sort(order);
}

const nameOf = (group: string, region: string) => JSON.stringify([group.toLowerCase(), region.toLowerCase()]);

/** The scope among the choices, whatever its spelling; undefined where the plan has no figures for it. */
export function chosenScope(choices: readonly ScopeChoice[], key: Pick<GapKey, "productGroup" | "region">) {
  const name = nameOf(key.productGroup, key.region);
  return choices.find(({ productGroup, region }) => nameOf(productGroup, region) === name);
}

/** Years that can be planned: those of the plan, those with a target, and that of the line as it is chosen. */
export function yearChoices(plan: Plan, scope: HeldYears | undefined, chosen?: number): readonly number[] {
  const own = chosen === undefined ? [] : [chosen];
  return ascending(new Set([...planYears(plan.settings), ...(scope?.targets ?? []), ...own]));
}

/** Lines that the gap sheet has already, in its order. */
export function knownLines({ rows }: Plan): readonly GapKey[] {
  return rows.gap.flatMap(({ values }) =>
    values.kpi === null || values.fiscal_year === null
      ? []
      : [
          {
            kpi: values.kpi,
            productGroup: values.product_group?.trim() ?? "",
            region: values.region?.trim() ?? "",
            fiscalYear: values.fiscal_year,
          },
        ],
  );
}

/** The line that the wizard begins with: revenue, else the first KPI with figures, of the whole account, in the first plan year. */
export function firstKey(plan: Plan): GapKey | null {
  const { kpis } = kpiChoices(plan);
  const kpi = (kpis.find((choice) => choice.kpi === "revenue") ?? kpis[0])?.kpi;
  return kpi === undefined ? null : keyOfKpi(plan, kpi);
}

/** The widest scope that has figures, in the first plan year. */
export function keyOfKpi(plan: Plan, kpi: string): GapKey {
  const { productGroup = "", region = "" } = scopeChoices(plan, kpi)[0] ?? {};
  return { kpi, productGroup, region, fiscalYear: plan.settings.firstPlanYear };
}

/** "1997", or "1996/97" where the fiscal year does not start in January. */
export function yearName({ settings }: Plan, year: number): string {
  return fiscalYearLabel(year, settings.fiscalYearStart);
}

/** "1996–1998, 2001": neighbouring years drawn together. */
export function yearSpans(plan: Plan, years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  const name = (year: number) => yearName(plan, year);
  return spans.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(", ");
}
