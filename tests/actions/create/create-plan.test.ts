import { createPlan, type CreatePlanRequest } from "../../../src/actions/create/create-plan";
import { defaultTargetKpis } from "../../../src/domain/kpi/catalogue";
import type { KpiFigures } from "../../../src/domain/kpi/kpi-figures";
import { isRowId } from "../../../src/domain/row-id";
import { buyingRoles, lists } from "../../../src/domain/schema/lists";
import { tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import { importSource } from "../../../src/localisation/import-source";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { planFilesOn, repeatingRandom } from "../../support/plan-files";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });
const basics = { account: "QUICK-Stop", language: "en", currency: "EUR", fiscalYearStart: 1, today } as const;

function figures(values: Partial<KpiFigures>): KpiFigures {
  const blank = { productGroup: "", region: "", segment: "", numerator: null, denominator: null, actualThrough: null };
  return { kpi: "revenue", fiscalYear: 2024, unit: "EUR", actual: 1, ...blank, ...values };
}

async function created(request: Partial<CreatePlanRequest> = {}): Promise<Plan> {
  const file = await files.create();
  await createPlan(file, { ...basics, ...request }, repeatingRandom());
  return readPlan(await file.read());
}

const settingsNamed = (plan: Plan, kind: string) =>
  plan.rows.settings.filter(({ values }) => values.kind === kind).map(({ values }) => values.name);

describe("a new plan", () => {
  it("has an identity of its own, and settings as asked", async () => {
    const { settings, findings } = await created({ horizon: 5 });
    expect(findings).toEqual([]);
    expect(settings.planId).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(settings).toMatchObject({
      account: "QUICK-Stop",
      currency: "EUR",
      horizon: 5,
      status: "draft",
      level: "lean",
    });
    expect(settings.createdOn).toBe(today);
  });

  it("gives every row an id, none twice", async () => {
    const plan = await created({
      productGroups: ["Tea"],
      regions: ["North"],
      actuals: [figures({}), figures({ kpi: "returns" })],
    });
    const ids = tableSheetKeys.flatMap((sheet) => plan.rows[sheet].map(({ values }) => values.id ?? ""));
    expect(ids.filter((id) => !isRowId(id))).toEqual([]);
    expect(new Set([...ids, plan.settings.planId]).size).toBe(ids.length + 1);
  });

  it("asks for every fact of the profile, a vision and a mission, and knows the account's name", async () => {
    const plan = await created();
    expect(plan.rows.profile.map(({ values }) => values.field)).toEqual([...lists.profile_field]);
    expect(plan.rows.profile[0]?.values).toMatchObject({ section: "base", value_text: "QUICK-Stop", as_of: today });
    expect(plan.rows.goals.map(({ values }) => values.kind)).toEqual(["vision", "mission"]);
    expect([plan.rows.team, plan.rows.contacts, plan.rows.measures]).toEqual([[], [], []]);
    expect(buyingRoles).toHaveLength(6);
  });

  it("has a target row for the account per chosen KPI and plan year, and nothing finer", async () => {
    const { rows } = await created();
    const targets = rows.kpis.map(({ values }) => `${values.kpi} ${values.fiscal_year}`);
    expect(targets.sort()).toEqual(
      defaultTargetKpis.flatMap((kpi) => [2027, 2028, 2029].map((year) => `${kpi} ${year}`)).sort(),
    );
    for (const { values } of rows.kpis)
      expect(values).toMatchObject({ product_group: null, region: null, segment: null, actual: null, target: null });
  });

  it("gives each target row the unit of its KPI", async () => {
    const { rows } = await created({ currency: "CHF", targetKpis: ["revenue", "market_share", "sales_volume"] });
    const units = new Set(rows.kpis.map(({ values }) => `${values.kpi}: ${values.unit}`));
    expect(units).toEqual(new Set(["revenue: CHF", "market_share: %", "sales_volume: pcs"]));
  });

  it("takes the unit of volumes from its figures, for targets and for product groups", async () => {
    const volume = (productGroup: string, unit: string) => figures({ kpi: "sales_volume", productGroup, unit });
    const unitsOf = async (...actuals: readonly KpiFigures[]) => {
      const { rows } = await created({ actuals, productGroups: ["Spices"], targetKpis: ["sales_volume"] });
      const groups = rows.settings.filter(({ values }) => values.kind === "product_group");
      const targets = rows.kpis.filter(({ values }) => values.actual === null).map(({ values }) => values.unit);
      return { groups: groups.map(({ values }) => [values.name, values.unit]), targets: [...new Set(targets)] };
    };
    expect(await unitsOf(volume("Tea", "kg"))).toEqual({
      groups: [
        ["Spices", "kg"],
        ["Tea", "kg"],
      ],
      targets: ["kg"],
    });
    expect(await unitsOf(volume("Tea", "kg"), volume("Wine", "l"))).toEqual({
      groups: [
        ["Spices", "pcs"],
        ["Tea", "kg"],
        ["Wine", "l"],
      ],
      targets: ["pcs"],
    });
  });

  it.each([
    ["de", "Summe der Auftragspositionen ab 04.07.2024", "verschiedene Aufträge"],
    ["en", "sum of order lines from 2024-07-04", "distinct orders"],
  ] as const)("says in a %s plan how imported figures were computed, and from when", async (language, sum, orders) => {
    const actuals = [
      figures({ actualFrom: "2024-07-04" }),
      figures({ kpi: "number_of_orders", unit: "n", fiscalYear: 2025 }),
    ];
    const { rows } = await created({ language, actuals, source: importSource("orders.csv") });
    expect(rows.kpis.flatMap(({ values }) => (values.method === null ? [] : [values.method]))).toEqual([sum, orders]);
  });

  it("takes imported figures in, with their source, and sets no second row where one stands", async () => {
    const actuals = [figures({}), figures({ productGroup: "Tea", actual: 0.5 }), figures({ fiscalYear: 2025 })];
    const request = { actuals, source: "orders.csv", targetKpis: ["revenue"], firstPlanYear: 2025 };
    const { rows } = await created(request);
    const shown = rows.kpis.map(({ values }) => [
      values.fiscal_year,
      values.product_group,
      values.actual,
      values.source,
    ]);
    expect(shown).toEqual([
      [2024, null, 1, expect.stringMatching(/^orders\.csv \[\w{4}\]$/)],
      [2024, "Tea", 0.5, expect.stringMatching(/^orders\.csv \[\w{4}\]$/)],
      [2025, null, 1, expect.stringMatching(/^orders\.csv \[\w{4}\]$/)],
      [2026, null, null, null],
      [2027, null, null, null],
    ]);
    expect(rows.kpis[0]?.values).toMatchObject({ as_of: today, next_due: "2027-03-15", confidence: "high" });
  });

  it("lists the groups, regions and units of its figures in the settings, once each, first spelling first", async () => {
    const actuals = [figures({ productGroup: "tea", region: "North" }), figures({ productGroup: "Cups", unit: "kg" })];
    const plan = await created({ productGroups: [" Tea ", ""], regions: ["South", "north"], actuals });
    expect(settingsNamed(plan, "product_group")).toEqual(["Tea", "Cups"]);
    expect(settingsNamed(plan, "region")).toEqual(["South", "north"]);
    const units = settingsNamed(plan, "unit");
    expect(units.slice(0, 2)).toEqual(["EUR", "%"]);
    expect(new Set(units).size).toBe(units.length);
    expect(settingsNamed(plan, "threshold")).toEqual(["freshness_months"]);
  });

  it.each<[string, Partial<CreatePlanRequest>, number]>([
    [
      "the year after the last with actuals",
      { actuals: [figures({ fiscalYear: 2023 }), figures({ fiscalYear: 2021 })] },
      2024,
    ],
    ["the next year without actuals", {}, 2027],
    ["the next fiscal year where it starts in April", { fiscalYearStart: 4 }, 2027],
    ["the year after that once the fiscal year has begun", { fiscalYearStart: 3 }, 2028],
    [
      "the year after today's where figures are blank",
      { actuals: [figures({ fiscalYear: 2023, actual: null })] },
      2027,
    ],
    ["the year that was asked for", { firstPlanYear: 2030, actuals: [figures({})] }, 2030],
  ])("begins with %s", async (_, request, year) => {
    expect((await created(request)).settings.firstPlanYear).toBe(year);
  });
});
