import type { Plan } from "../../src/workbook/read-plan";
import { startCommandLine, type CommandLine } from "../support/command-line";
import {
  countBy,
  englishExport,
  germanExport,
  revenueBy,
  soldLines,
  swissExport,
  windows1252,
  type SoldLine,
} from "../support/order-lines";

let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
  await line.write("english.csv", englishExport());
  await line.write("german.csv", windows1252(germanExport()));
  await line.write("swiss.csv", swissExport());
});

afterAll(() => line.remove());

const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1"];

/** Creates a plan from a file of the folder. */
async function create(out: string, from: string, ...options: readonly string[]) {
  return line.kap("new", ...basics, "--from", line.path(from), "--out", line.path(out), ...options);
}

/** Actual values of a KPI by a key made of its row. */
function actuals(plan: Plan, kpi: string, key: (row: Plan["rows"]["kpis"][number]["values"]) => string) {
  const rows = plan.rows.kpis.filter(({ values }) => values.kpi === kpi && values.actual !== null);
  return Object.fromEntries(rows.map(({ values }) => [key(values), values.actual]));
}

const yearOf = ({ date }: SoldLine) => date.slice(0, 4);
const quick = soldLines.filter(({ customer }) => customer === "QUICK");

describe("kap new with an export", () => {
  let english: Plan;

  beforeAll(async () => {
    const said = await create("english.xlsx", "english.csv", "--language", "en", "--where", "customer_id=QUICK");
    expect(said).toMatchObject({ code: 0, output: "" });
    expect(said.messages).toContain("Key Account Plan for QUICK-Stop");
    expect(said.messages).toContain("9 order lines became");
    english = await line.plan("english.xlsx");
  });

  it("writes the revenue of each year and product group", () => {
    const revenue = actuals(english, "revenue", (row) => `${row.fiscal_year} ${row.product_group} ${row.region}`);
    const expected = revenueBy(quick, (sold) => `${yearOf(sold)} ${sold.group} null`);
    expect(Object.keys(revenue).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, sum] of Object.entries(expected)) expect(revenue[key]).toBeCloseTo(sum, 9);
  });

  it("counts different orders, not lines, and not the sum over product groups", () => {
    const account = actuals(english, "number_of_orders", (row) => `${row.fiscal_year} ${row.product_group}`);
    expect(account).toEqual({
      ...countBy(
        quick,
        ({ order }) => order,
        (sold) => `${yearOf(sold)} null`,
      ),
      ...countBy(
        quick,
        ({ order }) => order,
        (sold) => `${yearOf(sold)} ${sold.group}`,
      ),
    });
    expect(account["2024 null"]).toBe(3);
  });

  it("plans from the year after the last with figures on, and asks for nothing finer than the account", () => {
    const targets = english.rows.kpis.filter(({ values }) => values.actual === null);
    expect(new Set(targets.map(({ values }) => values.fiscal_year))).toEqual(new Set([2026, 2027, 2028]));
    expect(targets.every(({ values }) => values.product_group === null && values.region === null)).toBe(true);
    expect(english.settings).toMatchObject({
      firstPlanYear: 2026,
      horizon: 3,
      createdOn: "2026-01-15",
      language: "en",
    });
  });

  it.each([
    ["German", "german.csv", "Kundennr.=QUICK"],
    ["Swiss", "swiss.csv", "Kundennr.=QUICK"],
  ])("gives the same figures from a %s file without any mapping, in a German plan", async (form, from, where) => {
    const said = await create(`${form}.xlsx`, from, "--language", "de", "--where", where);
    expect(said.code).toBe(0);
    expect(said.messages).toContain("Aus 9 Auftragspositionen wurden");
    const plan = await line.plan(`${form}.xlsx`);
    const figures = ({ rows }: Plan) =>
      rows.kpis.map(
        ({ values: { id, source, method, ...rest } }) => [id?.length, source === null, method === null, rest] as const,
      );
    const comparable = (found: Plan) =>
      figures(found)
        .map((row) => JSON.stringify(row))
        .sort();
    expect(comparable(plan)).toEqual(comparable(english));
    expect(plan.settings.language).toBe("de");
  });

  it("has no findings of errors or warnings, in either language", async () => {
    const checks = [
      await line.kap("check", line.path("english.xlsx")),
      await line.kap("check", line.path("German.xlsx")),
    ];
    expect(checks.map(({ code }) => code)).toEqual([0, 0]);
    expect(checks[0]?.output).toContain("0 errors, 0 warnings");
    expect(checks[1]?.output).toContain("0 Fehler, 0 Warnungen");
  });

  it("takes towns for regions and several customers when told to", async () => {
    const either = ["--where", "customer_id=QUICK", "--where", "customer_id=ERNSH"];
    const said = await create("towns.xlsx", "english.csv", "--language", "en", "--map", "region=ship_city", ...either);
    expect(said.messages).toContain("2 customers");
    const plan = await line.plan("towns.xlsx");
    const revenue = actuals(plan, "revenue", (row) => `${row.fiscal_year} ${row.product_group} ${row.region}`);
    const expected = revenueBy(soldLines, (sold) => `${yearOf(sold)} ${sold.group} ${sold.city}`);
    expect(Object.keys(revenue).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, sum] of Object.entries(expected)) expect(revenue[key]).toBeCloseTo(sum, 9);
    const orders = actuals(plan, "number_of_orders", (row) => `${row.fiscal_year} ${row.product_group} ${row.region}`);
    expect(orders).toMatchObject(
      countBy(
        soldLines,
        ({ order }) => order,
        (sold) => `${yearOf(sold)} null ${sold.city}`,
      ),
    );
    expect(orders).toMatchObject(
      countBy(
        soldLines,
        ({ order }) => order,
        (sold) => `${yearOf(sold)} null null`,
      ),
    );
  });

  it("narrows by one column and by another at once", async () => {
    const both = ["--where", "customer_id=QUICK", "--where", "ship_city=Münster"];
    await create("muenster.xlsx", "english.csv", "--language", "en", ...both);
    const revenue = actuals(
      await line.plan("muenster.xlsx"),
      "revenue",
      (row) => `${row.fiscal_year} ${row.product_group}`,
    );
    const wanted = quick.filter(({ city }) => city === "Münster");
    expect(Object.keys(revenue).sort()).toEqual(
      Object.keys(revenueBy(wanted, (sold) => `${yearOf(sold)} ${sold.group}`)).sort(),
    );
  });

  it("puts lines into the fiscal year in which they end", async () => {
    await create(
      "july.xlsx",
      "english.csv",
      "--language",
      "en",
      "--where",
      "customer_id=QUICK",
      "--fiscal-year-start",
      "7",
    );
    const plan = await line.plan("july.xlsx");
    const revenue = actuals(plan, "revenue", (row) => `${row.fiscal_year} ${row.product_group}`);
    const fiscalYear = ({ date }: SoldLine) => Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) >= 7 ? 1 : 0);
    const expected = revenueBy(quick, (sold) => `${fiscalYear(sold)} ${sold.group}`);
    expect(Object.keys(revenue).sort()).toEqual(Object.keys(expected).sort());
    expect(plan.settings.fiscalYearStart).toBe(7);
  });
});

describe("kap new without an export", () => {
  it("writes a plan with targets, groups and regions as asked", async () => {
    const options = [
      "--horizon",
      "4",
      "--first-plan-year",
      "2027",
      "--product-groups",
      "Tee, Kaffee",
      "--regions",
      "Nord,Süd",
    ];
    const out = line.path("empty.xlsx");
    const said = await line.kap(
      "new",
      ...basics,
      "--language",
      "de",
      "--level",
      "lean",
      "--kpis",
      "revenue,returns",
      ...options,
      "--out",
      out,
    );
    expect(said.code).toBe(0);
    const { rows, settings, findings } = await line.plan("empty.xlsx");
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({ firstPlanYear: 2027, horizon: 4, currency: "EUR", account: "QUICK-Stop" });
    const years = [2027, 2028, 2029, 2030];
    expect(rows.kpis.map(({ values }) => [values.kpi, values.fiscal_year])).toEqual(
      ["revenue", "returns"].flatMap((kpi) => years.map((year) => [kpi, year])),
    );
    const named = (kind: string) =>
      rows.settings.filter(({ values }) => values.kind === kind).map(({ values }) => values.name);
    expect(named("product_group")).toEqual(["Tee", "Kaffee"]);
    expect(named("region")).toEqual(["Nord", "Süd"]);
  });

  it("gives every plan an identity of its own", async () => {
    const out = (name: string) => line.kap("new", ...basics, "--language", "en", "--out", line.path(name));
    await out("one.xlsx");
    await out("two.xlsx");
    const [one, two] = [await line.plan("one.xlsx"), await line.plan("two.xlsx")];
    expect(one.settings.planId).not.toBe(two.settings.planId);
  });
});
