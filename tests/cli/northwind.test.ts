import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../src/workbook/read-plan";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { recalculateWorkbook } from "../support/libreoffice";
import { describeNeeding } from "../support/describe-needing";
import { readFormulaValues } from "../support/formula-values";
import { validationErrors } from "../support/validate-workbook";

/** A folder with order lines of the Northwind sample company, in English and as a German export. */
const data = process.env["KAP_DATA"] ?? "";
const [english, german] = [join(data, "northwind-order-lines.csv"), join(data, "northwind-auftragspositionen.csv")];
const withData = data === "" ? describe.skip : describe;

interface NorthwindLine {
  readonly order: string;
  readonly year: string;
  readonly customer: string;
  readonly city: string;
  readonly group: string;
  readonly revenue: number;
}

/** Fields of a line; none of these files has a separator within a field without quotes. */
function fieldsOf(text: string, separator: string): string[] {
  const fields = text.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, "g"));
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}

function records(path: string, separator: string, encoding: BufferEncoding) {
  const [header = "", ...rows] = readFileSync(path, encoding)
    .split(/\r?\n/)
    .filter((row) => row !== "");
  const names = fieldsOf(header, separator);
  return rows.map((row) => {
    const fields = fieldsOf(row, separator);
    return (name: string) => fields[names.indexOf(name)] ?? "";
  });
}

const englishLines = (): NorthwindLine[] =>
  records(english, ",", "utf8").map((field) => ({
    order: field("order_id"),
    year: field("order_date").slice(0, 4),
    customer: field("customer_id"),
    city: field("ship_city"),
    group: field("product_group"),
    revenue: Number(field("unit_price")) * Number(field("quantity")) * (1 - Number(field("discount"))),
  }));

const germanNumber = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));
const germanLines = (): NorthwindLine[] =>
  records(german, ";", "latin1").map((field) => ({
    order: field("Auftrag"),
    year: field("Belegdatum").slice(6),
    customer: field("Kundennr."),
    city: field("Ort"),
    group: field("Warengruppe"),
    revenue: germanNumber(field("Nettoerlös EUR")),
  }));

function sumBy(lines: readonly NorthwindLine[], key: (line: NorthwindLine) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const sold of lines) sums.set(key(sold), (sums.get(key(sold)) ?? 0) + sold.revenue);
  return sums;
}

const actualsOf = (plan: Plan, kpi: string) =>
  plan.rows.kpis.flatMap(({ values }) => (values.kpi === kpi && values.actual !== null ? [values] : []));

function revenueOf(plan: Plan): Map<string, number> {
  const rows = actualsOf(plan, "revenue");
  return new Map(rows.map((row) => [`${row.fiscal_year} ${row.product_group} ${row.region}`, row.actual ?? NaN]));
}

function expectClose(
  found: ReadonlyMap<string, number>,
  expected: ReadonlyMap<string, number>,
  tolerance = 1e-6,
): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [key, sum] of expected) expect(Math.abs((found.get(key) ?? NaN) - sum)).toBeLessThanOrEqual(tolerance);
}

withData("plans of Northwind's customers [needs KAP_DATA]", () => {
  let line: CommandLine;
  const basics = ["--account", "QUICK-Stop", "--language", "de", "--currency", "EUR", "--fiscal-year-start", "1"];
  const create = (name: string, ...options: readonly string[]) =>
    line.kap("new", ...basics, ...options, "--out", line.path(`${name}.xlsx`));

  beforeAll(async () => {
    line = await startCommandLine();
    const fromEnglish = ["--from", english, "--where", "customer_id=QUICK", "--map", "region=ship_country"];
    expect((await create("english", ...fromEnglish)).code).toBe(0);
    expect((await create("german", "--from", german, "--where", "Kundennr.=QUICK")).code).toBe(0);
  });

  afterAll(() => line.remove());

  it("agree with sums over the English file, by year, product group and country", async () => {
    const quick = englishLines().filter(({ customer }) => customer === "QUICK");
    expect(quick).toHaveLength(86);
    expectClose(
      revenueOf(await line.plan("english.xlsx")),
      sumBy(quick, ({ year, group }) => `${year} ${group} Germany`),
    );
  });

  it("agree with sums over the German file", async () => {
    const quick = germanLines().filter(({ customer }) => customer === "QUICK");
    expect(quick).toHaveLength(86);
    expectClose(
      revenueOf(await line.plan("german.xlsx")),
      sumBy(quick, ({ year, group }) => `${year} ${group} Germany`),
    );
  });

  it("agree with each other within half a cent a line", async () => {
    const lines = new Map<string, number>();
    for (const { customer, year, group } of germanLines()) {
      const key = `${year} ${group} Germany`;
      if (customer === "QUICK") lines.set(key, (lines.get(key) ?? 0) + 1);
    }
    const [first, second] = [revenueOf(await line.plan("english.xlsx")), revenueOf(await line.plan("german.xlsx"))];
    expect([...first.keys()].sort()).toEqual([...second.keys()].sort());
    for (const [key, revenue] of first) {
      expect(Math.abs(revenue - (second.get(key) ?? NaN))).toBeLessThanOrEqual(0.005 * (lines.get(key) ?? 0) + 1e-9);
    }
  });

  it("count the different orders of 1997", async () => {
    const of1997 = englishLines().filter(({ customer, year }) => customer === "QUICK" && year === "1997");
    const orders = new Set(of1997.map(({ order }) => order)).size;
    for (const name of ["english.xlsx", "german.xlsx"]) {
      const rows = actualsOf(await line.plan(name), "number_of_orders").filter((row) => row.fiscal_year === 1997);
      const account = rows.find((row) => row.product_group === null && row.region === null);
      const byGroup = rows.filter((row) => row.product_group !== null && row.region === null);
      expect(account?.actual).toBe(orders);
      expect(byGroup.reduce((sum, row) => sum + (row.actual ?? 0), 0)).toBeGreaterThan(orders);
    }
  });

  it("know the towns of several customers as regions", async () => {
    const wanted = ["QUICK", "ERNSH", "SAVEA", "RATTC"];
    const where = wanted.flatMap((customer) => ["--where", `customer_id=${customer}`]);
    await create("towns", "--from", english, "--map", "region=ship_city", ...where);
    const lines = englishLines().filter(({ customer }) => wanted.includes(customer));
    expect(new Set(lines.map(({ city }) => city)).size).toBeGreaterThanOrEqual(4);
    const plan = await line.plan("towns.xlsx");
    expectClose(
      revenueOf(plan),
      sumBy(lines, ({ year, group, city }) => `${year} ${group} ${city}`),
    );
    const of1997 = actualsOf(plan, "number_of_orders").filter(
      (row) => row.fiscal_year === 1997 && row.product_group === null,
    );
    for (const row of of1997) {
      const matching = lines.filter(
        ({ year, city }) => year === "1997" && (row.region === null || city === row.region),
      );
      expect(row.actual).toBe(new Set(matching.map(({ order }) => order)).size);
    }
  });

  it("have no error in Microsoft's validator, and nothing to warn of", async () => {
    for (const name of ["english.xlsx", "german.xlsx"]) {
      expect(await validationErrors(await line.bytes(name))).toEqual([]);
      expect((await line.kap("check", line.path(name))).code).toBe(0);
    }
  });

  it("are not changed by a second import", async () => {
    const before = await line.bytes("german.xlsx");
    const said = await line.kap("import", line.path("german.xlsx"), "--from", german, "--where", "Kundennr.=QUICK");
    expect(said.code).toBe(0);
    expect(await line.bytes("german.xlsx")).toEqual(before);
  });

  describeNeeding("LibreOffice", "calculated anew by LibreOffice", () => {
    it.each(["english.xlsx", "german.xlsx"])(
      "keep the value of every formula that does not ask for today: %s",
      async (name) => {
        const ours = readFormulaValues(await line.bytes(name));
        const theirs = readFormulaValues(await recalculateWorkbook(await line.bytes(name)));
        const totals = [...ours].filter(([place]) => /^(KPIs|Diagrammdaten)!/.test(place));
        expect(totals.length).toBeGreaterThan(2000);
        const different = totals.filter(([place, { value }]) => {
          const other = theirs.get(place)?.value ?? null;
          if (typeof value !== "number" || typeof other !== "number") return (value ?? "") !== (other ?? "");
          return Math.abs(value - other) > 1e-9 * Math.max(Math.abs(value), Math.abs(other));
        });
        expect(different).toEqual([]);
      },
    );
  });
});
