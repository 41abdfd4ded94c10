/**
 * Figures of the sample plan: four complete years, the running one as far as it has come, and targets. Money in the
 * plan's currency, volumes in tonnes.
 */
import { addDays } from "../../domain/dates";
import type { PlanRows } from "../../domain/schema/plan-schema";
import type { Bilingual } from "../../localisation/language";
import { sampleMethods, sampleSources } from "../../localisation/sample/sample-account-texts";
import { newRow } from "../create/new-row";
import type { SampleGroup, SampleRegion, SampleWriter } from "./sample-writer";

type Figures = readonly [number, number, number, number, number];

interface GroupFigures {
  /** Thousands of the currency, in four complete years and the whole running one. */
  readonly revenue: Figures;
  /** Per kilogram. */
  readonly price: Figures;
  /** Share of revenue. */
  readonly margin: Figures;
  readonly regions: Readonly<Partial<Record<SampleRegion, number>>>;
}

/** Fruit sells at rising prices and falling volumes; the other groups grow. */
const groups: Readonly<Record<SampleGroup, GroupFigures>> = {
  fruit: {
    revenue: [2180, 2260, 2300, 2390, 2440],
    price: [2.6, 2.74, 2.86, 2.98, 3.05],
    margin: [0.24, 0.235, 0.23, 0.225, 0.22],
    regions: { germany: 0.74, austria: 0.18, poland: 0.08 },
  },
  stabilisers: {
    revenue: [820, 850, 905, 960, 1005],
    price: [7.4, 7.55, 7.8, 7.95, 8.05],
    margin: [0.34, 0.34, 0.34, 0.34, 0.34],
    regions: { germany: 0.85, austria: 0.05, poland: 0.1 },
  },
  flavours: {
    revenue: [610, 640, 665, 720, 735],
    price: [18, 18.2, 18.5, 18.9, 19],
    margin: [0.41, 0.41, 0.41, 0.41, 0.41],
    regions: { germany: 0.7, austria: 0.22, poland: 0.08 },
  },
  sauces: {
    revenue: [240, 290, 330, 370, 400],
    price: [3.1, 3.15, 3.2, 3.25, 3.3],
    margin: [0.27, 0.28, 0.29, 0.3, 0.3],
    regions: { germany: 0.9, austria: 0.1 },
  },
};

/** Targets of the three plan years, for the whole account. */
const targets = {
  revenue: [5_250_000, 5_800_000, 6_400_000],
  contribution_margin: [1_465_000, 1_590_000, 1_740_000],
  share_of_wallet: [0.31, 0.33, 0.36],
  discount_share: [0.06, 0.055, 0.05],
  average_order_value: [20_500, 22_000, 24_000],
  complaints: [6, 4, 3],
  cooperation_willingness: [4, 4, 5],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>;

/** KPIs that have a target in each plan year. */
export const sampleTargetKpis: readonly string[] = Object.keys(targets);

/** What the account bought of ingredients in each complete year, from us and from others. */
const purchases = [14_000_000, 14_600_000, 15_100_000, 15_600_000];
const discountShares = [0.058, 0.061, 0.064, 0.067];
const orders: Figures = [188, 196, 214, 231, 246];
const complaintCounts: Figures = [9, 8, 11, 7, 8];
const willingness = [3, 3, 3, 4];

const completeYears = [0, 1, 2, 3] as const;
const runningYear = 4;
const year = (writer: SampleWriter, index: number) => writer.firstPlanYear - 5 + index;
const hundreds = (value: number) => Math.round(value / 100) * 100;

/** How far the figures of the running year have come; undefined before its first month is over. */
function runningMonths({ today, firstPlanYear }: SampleWriter): number | undefined {
  const months = Number(today.slice(5, 7)) - 1;
  return today.startsWith(String(firstPlanYear - 1)) && months > 0 ? months : undefined;
}

/** All rows of the KPI sheet, KPI by KPI. */
export function sampleKpiRows(writer: SampleWriter, currency: string, newId: () => string): PlanRows["kpis"][] {
  const rows = [
    ...groupRows(writer, "revenue", currency, ({ revenue }, at) => revenue[at] * 1000),
    ...groupRows(writer, "sales_volume", "t", ({ revenue, price }, at) => revenue[at] / price[at]),
    ...groupRows(writer, "contribution_margin", currency, ({ revenue, margin }, at) => revenue[at] * margin[at] * 1000),
    ...accountRows(writer, currency),
    ...targetRows(writer, currency),
  ];
  return rows.map((row) => newRow("kpis", row, newId));
}

type YearIndex = keyof Figures & (0 | 1 | 2 | 3 | 4);
type KpiCells = Partial<PlanRows["kpis"]>;

/** One row for each product group and region that buys it (data model, 1). */
function groupRows(
  writer: SampleWriter,
  kpi: string,
  unit: string,
  valueOf: (figures: GroupFigures, at: YearIndex) => number,
): KpiCells[] {
  const round = unit === "t" ? (value: number) => Math.round(value * 10) / 10 : hundreds;
  const origin =
    kpi === "contribution_margin" ? measured(writer, "controlling", sampleMethods.margin) : fromErp(writer);
  return yearsWithFigures(writer).flatMap(({ at, share, through }) =>
    sampleGroups.flatMap((group) =>
      Object.entries(groups[group].regions).map(([region, part]): KpiCells => {
        const actual = round(valueOf(groups[group], at) * part * share);
        const place = { product_group: writer.group(group), region: writer.region(region as SampleRegion) };
        return { kpi, ...place, fiscal_year: year(writer, at), actual, actual_through: through, unit, ...origin };
      }),
    ),
  );
}

export const sampleGroups = Object.keys(groups) as readonly SampleGroup[];

interface FigureYear {
  readonly at: YearIndex;
  /** Share of the year that has figures. */
  readonly share: number;
  /** ISO date. */
  readonly through: string;
}

function yearsWithFigures(writer: SampleWriter): readonly FigureYear[] {
  const complete = completeYears.map((at): FigureYear => ({ at, share: 1, through: `${year(writer, at)}-12-31` }));
  const months = runningMonths(writer);
  if (months === undefined) return complete;
  const through = addDays(`${writer.today.slice(0, 7)}-01`, -1);
  return [...complete, { at: runningYear, share: months / 12, through }];
}

function fromErp(writer: SampleWriter): KpiCells {
  return { source: writer.text(sampleSources.erp), owner: "JO", ...dated(writer, "high") };
}

function measured(writer: SampleWriter, source: keyof typeof sampleSources, method: Bilingual | undefined): KpiCells {
  const owner = source === "team" ? "AH" : "JO";
  const how = method === undefined ? {} : { method: writer.text(method) };
  return { source: writer.text(sampleSources[source]), ...how, owner, ...dated(writer, "medium") };
}

function dated({ day }: SampleWriter, confidence: string): KpiCells {
  return { as_of: day(-18), next_due: day(75), confidence };
}

/** Revenue of all groups in a year. */
function totalRevenue(at: YearIndex): number {
  return sampleGroups.reduce((total, group) => total + groups[group].revenue[at] * 1000, 0);
}

/** Figures that only exist for the account as a whole. */
function accountRows(writer: SampleWriter, currency: string): KpiCells[] {
  return yearsWithFigures(writer).flatMap(({ at, share, through }): KpiCells[] => {
    const base = { fiscal_year: year(writer, at), actual_through: through };
    const count = (value: number) => Math.round(value * share);
    const revenue = totalRevenue(at) * share;
    const average = Math.round(revenue / count(orders[at]));
    const whole = at === runningYear ? [] : ratioRows(writer, at).map((row) => ({ ...base, ...row }));
    return [
      { ...base, kpi: "number_of_orders", unit: "n", actual: count(orders[at]), ...fromErp(writer) },
      {
        ...base,
        kpi: "average_order_value",
        unit: currency,
        actual: average,
        ...measured(writer, "erp", sampleMethods.order),
      },
      {
        ...base,
        kpi: "complaints",
        unit: "n",
        actual: count(complaintCounts[at]),
        ...measured(writer, "complaints", undefined),
      },
      ...whole,
    ];
  });
}

/** Shares with numerator and denominator (data model, 3), and what the team was asked, each once a year. */
function ratioRows(writer: SampleWriter, at: 0 | 1 | 2 | 3): KpiCells[] {
  const revenue = totalRevenue(at);
  const bought = purchases[at] ?? revenue;
  const atList = hundreds(revenue / (1 - (discountShares[at] ?? 0)));
  const ratio = (numerator: number, denominator: number) => ({
    unit: "%",
    numerator,
    denominator,
    actual: numerator / denominator,
  });
  return [
    { kpi: "share_of_wallet", ...ratio(revenue, bought), ...measured(writer, "estimate", sampleMethods.wallet) },
    {
      kpi: "discount_share",
      ...ratio(atList - revenue, atList),
      ...measured(writer, "controlling", sampleMethods.discount),
    },
    {
      kpi: "cooperation_willingness",
      unit: "1-5",
      actual: willingness[at] ?? null,
      ...measured(writer, "team", sampleMethods.willingness),
    },
  ];
}

function targetRows(writer: SampleWriter, currency: string): KpiCells[] {
  return Object.entries(targets).flatMap(([kpi, values]) =>
    values.map((target, index): KpiCells => {
      const unit = unitOf(kpi, currency);
      return { kpi, fiscal_year: writer.firstPlanYear + index, target, unit, owner: "AH", as_of: writer.day(-18) };
    }),
  );
}

function unitOf(kpi: string, currency: string): string {
  if (kpi.endsWith("_share") || kpi === "share_of_wallet") return "%";
  if (kpi === "complaints") return "n";
  return kpi === "cooperation_willingness" ? "1-5" : currency;
}
