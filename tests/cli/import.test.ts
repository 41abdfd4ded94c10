import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import type { Plan } from "../../src/workbook/read-plan";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { englishExport, germanExport, revenueBy, soldLines, windows1252 } from "../support/order-lines";

let line: CommandLine;
const until2024 = soldLines.filter(({ date }) => date < "2025");
const quick = ["--where", "customer_id=QUICK"];

beforeAll(async () => {
  line = await startCommandLine();
  await line.write("until-2024.csv", englishExport(until2024));
  await line.write("all.csv", englishExport());
  const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1", "--language", "en"];
  const source = ["--from", line.path("until-2024.csv"), ...quick];
  expect((await line.kap("new", ...basics, ...source, "--out", line.path("plan.xlsx"))).code).toBe(0);
});

afterAll(() => line.remove());

let copies = 0;

/** A copy of the plan, changed as a person would change it. */
async function copyOfPlan(change: (cells: PlanCells) => void = () => undefined): Promise<string> {
  const name = `copy-${(copies += 1)}.xlsx`;
  const file = openWorkbook(await line.bytes("plan.xlsx"));
  const plan = await line.plan("plan.xlsx");
  const sheet = file.sheet(plan.tables.kpis?.sheet ?? "");
  change({
    plan,
    set: (row, column, value) => sheet?.setValue(row - 1, plan.tables.kpis?.positions.get(column) ?? -1, value),
  });
  await line.write(name, file.toBytes());
  return name;
}

interface PlanCells {
  readonly plan: Plan;
  /** `row` as people count it. */
  readonly set: (row: number, column: string, value: string | number | null) => void;
}

const importInto = (name: string, from: string, ...options: readonly string[]) =>
  line.kap("import", line.path(name), "--from", line.path(from), ...quick, ...options);

type KpiValues = Plan["rows"]["kpis"][number]["values"];

function findRow(plan: Plan, wanted: Partial<KpiValues>) {
  const row = plan.rows.kpis.find(({ values }) =>
    Object.entries(wanted).every(([key, value]) => new Map<string, unknown>(Object.entries(values)).get(key) === value),
  );
  if (row === undefined) throw new Error(`no row ${JSON.stringify(wanted)}`);
  return row;
}

const tea2024 = { kpi: "revenue", product_group: "Getränke", fiscal_year: 2024 };
const cheese2025 = { kpi: "revenue", product_group: "Milch & Käse", fiscal_year: 2025 };
const delicacies2024 = { kpi: "revenue", product_group: "Feinkost", fiscal_year: 2024 };

describe("kap import of a file that the plan has already", () => {
  it("changes nothing, however often: the file stays byte for byte", async () => {
    const name = await copyOfPlan();
    const before = await line.bytes(name);
    for (const day of ["2026-01-15", "2026-04-01"]) {
      const said = await importInto(name, "until-2024.csv", "--today", day);
      expect(said).toMatchObject({ code: 0, output: "" });
      expect(said.messages).toContain("was not changed");
      expect(said.messages).toContain("0 rows new, 0 updated");
      expect(await line.bytes(name)).toEqual(before);
    }
  });

  it("changes nothing when it comes in another form either", async () => {
    const name = await copyOfPlan();
    const before = await line.bytes(name);
    const path = await line.write("german.csv", windows1252(germanExport(until2024)));
    const said = await line.kap("import", line.path(name), "--from", path, "--where", "Kundennr.=QUICK");
    expect(said.messages).toContain("0 rows new, 0 updated");
    expect(await line.bytes(name)).toEqual(before);
  });
});

describe("kap import into a plan that was created without an export", () => {
  it("makes the plan remember the filter and mapping, and the same again changes nothing", async () => {
    const path = line.path("without.xlsx");
    const basics = ["--account", "QUICK-Stop", "--currency", "EUR", "--fiscal-year-start", "1", "--language", "en"];
    expect((await line.kap("new", ...basics, "--out", path)).code).toBe(0);
    expect((await importInto("without.xlsx", "until-2024.csv", "--map", "date=order_date")).code).toBe(0);
    const { importWhere, importMap } = (await line.plan("without.xlsx")).settings;
    expect([importWhere, importMap]).toEqual(["customer_id=QUICK", "date=order_date"]);

    const bytes = await line.bytes("without.xlsx");
    const again = await line.kap("import", path, "--from", line.path("until-2024.csv"));
    expect(again.messages).toContain("0 rows new, 0 updated");
    expect(await line.bytes("without.xlsx")).toEqual(bytes);
    const other = await line.kap("import", path, "--from", line.path("until-2024.csv"), "--where", "customer_id=ERNSH");
    expect(other.code).toBe(1);
    expect(await line.bytes("without.xlsx")).toEqual(bytes);
  });
});

describe("kap import of newer lines", () => {
  it("adds the new year, keeps what is there, and the same file again changes nothing", async () => {
    const name = await copyOfPlan();
    const before = await line.plan(name);
    const said = await importInto(name, "all.csv", "--today", "2026-01-15");
    expect(said.code).toBe(0);
    const after = await line.plan(name);
    const revenue = after.rows.kpis.filter(({ values }) => values.kpi === "revenue" && values.actual !== null);
    const sums = revenueBy(
      soldLines.filter(({ customer }) => customer === "QUICK"),
      ({ date, group }) => `${date.slice(0, 4)} ${group}`,
    );
    expect(revenue.map(({ values }) => `${values.fiscal_year} ${values.product_group}`).sort()).toEqual(
      Object.keys(sums).sort(),
    );
    expect(after.settings).toEqual(before.settings);
    const ids = (plan: Plan) => plan.rows.kpis.map(({ values }) => values.id);
    expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
    expect(new Set(ids(after)).size).toBe(after.rows.kpis.length);

    const bytes = await line.bytes(name);
    expect((await importInto(name, "all.csv", "--today", "2026-03-01")).messages).toContain("0 rows new, 0 updated");
    expect(await line.bytes(name)).toEqual(bytes);
    expect((await line.kap("check", line.path(name))).code).toBe(0);
  });

  it("brings a running year up to date, with its day, source and date", async () => {
    const name = await copyOfPlan();
    const early = soldLines.filter(({ date }) => date <= "2025-03-03");
    await line.write("march.csv", englishExport(early));
    await importInto(name, "march.csv", "--today", "2025-03-15");
    const running = findRow(await line.plan(name), cheese2025);
    expect(running.values).toMatchObject({ actual: 675, actual_through: "2025-03-03" });

    const more = [...soldLines, { ...soldLines[9], date: "2025-12-31", quantity: 10 } as (typeof soldLines)[number]];
    await line.write("year.csv", englishExport(more));
    await importInto(name, "year.csv", "--today", "2026-01-10");
    const updated = findRow(await line.plan(name), cheese2025);
    expect(updated.rowNumber).toBe(running.rowNumber);
    expect(updated.values).toMatchObject({
      id: running.values.id,
      actual: 900,
      actual_through: "2025-12-31",
      source: expect.stringMatching(/^Import: year\.csv \[\w{4}\]$/) as string,
      as_of: "2026-01-10",
    });
  });

  it("writes another file when asked, and leaves the plan alone", async () => {
    const name = await copyOfPlan();
    const before = await line.bytes(name);
    const said = await importInto(name, "all.csv", "--out", line.path("other.xlsx"));
    expect(said.code).toBe(0);
    expect(await line.bytes(name)).toEqual(before);
    expect((await line.plan("other.xlsx")).rows.kpis.length).toBeGreaterThan((await line.plan(name)).rows.kpis.length);
    const again = await importInto(name, "all.csv", "--out", line.path("other.xlsx"));
    expect(again).toMatchObject({ code: 2 });
    expect(again.messages).toContain("other.xlsx");
  });
});

describe("kap import into a plan that people have worked on", () => {
  it("keeps a corrected figure and says so, unless told to replace it", async () => {
    const name = await copyOfPlan(({ plan, set }) => set(findRow(plan, tea2024).rowNumber, "actual", 1000));
    const kept = await importInto(name, "until-2024.csv");
    expect(kept.code).toBe(1);
    expect(kept.messages).toContain("the plan says 1,000");
    expect(kept.messages).toContain("1 kept although the export differs");
    expect(findRow(await line.plan(name), tea2024).values.actual).toBe(1000);

    const replaced = await importInto(name, "until-2024.csv", "--replace-corrections");
    expect(replaced.code).toBe(0);
    expect(replaced.messages).toContain("0 rows new, 1 updated");
    expect(findRow(await line.plan(name), tea2024).values.actual).toBeCloseTo(449.75 + 741 + 161.415, 9);
  });

  it("keeps what it adds beside the figures: targets, comments, rows of its own", async () => {
    const name = await copyOfPlan(({ plan, set }) => {
      const { rowNumber } = findRow(plan, tea2024);
      set(rowNumber, "target", 2000);
      set(rowNumber, "comment", "ask again");
      const last = Math.max(...plan.rows.kpis.map((row) => row.rowNumber));
      set(last + 2, "kpi", "Umsatz");
      set(last + 2, "comment", "a row of our own, without a year");
    });
    const before = findRow(await line.plan(name), tea2024).values;
    await importInto(name, "all.csv");
    const plan = await line.plan(name);
    expect(findRow(plan, tea2024).values).toEqual(before);
    expect(findRow(plan, { comment: "a row of our own, without a year" }).values.kpi).toBe("revenue");
    expect(plan.rows.kpis.filter(({ values }) => values.fiscal_year === 2025 && values.actual !== null)).not.toEqual(
      [],
    );
  });

  it("keeps a combination that the export has no longer, unless told to clear it", async () => {
    const name = await copyOfPlan();
    const without = until2024.filter(({ group, date }) => group !== "Feinkost" || date < "2024");
    await line.write("fewer.csv", englishExport(without));
    const kept = await importInto(name, "fewer.csv");
    expect(kept.code).toBe(1);
    expect(kept.messages).toContain("is no longer in the file");
    const before = findRow(await line.plan(name), delicacies2024);
    expect(before.values.actual).toBeCloseTo(13_701.5, 9);

    await importInto(name, "fewer.csv", "--clear-vanished", "--replace-corrections");
    const cleared = (await line.plan(name)).rows.kpis.find(({ rowNumber }) => rowNumber === before.rowNumber);
    expect(cleared?.values).toMatchObject({ ...delicacies2024, actual: null, source: null, id: before.values.id });
  });

  it("is not changed by an export of which nothing can be taken", async () => {
    const name = await copyOfPlan();
    const before = await line.bytes(name);
    await line.write("nothing.csv", "");
    const said = await importInto(name, "nothing.csv");
    expect(said.code).toBe(1);
    expect(said.messages).toContain(`The plan "${line.path(name)}" was not changed.`);
    expect(await line.bytes(name)).toEqual(before);
  });

  it("is not changed when the file is no plan", async () => {
    const path = await line.write("foreign.xlsx", createWorkbook().toBytes());
    const said = await line.kap("import", path, "--from", line.path("all.csv"));
    expect(said.code).toBe(1);
    expect(said.messages).toContain("no Key Account Plan");
  });
});

describe("an export in a workbook", () => {
  /** The order lines as a sheet, behind a sheet of remarks; also as a table in the middle of another sheet. */
  async function workbookExport(): Promise<string> {
    const file = createWorkbook(undefined, "Remarks");
    file.sheet("Remarks")?.setValue(0, 0, "exported on Monday");
    const [lines, table] = [file.addSheet("Lines"), file.addSheet("More")];
    const rows = [
      ["order_id", "order_date", "customer_id", "product_group", "article", "unit_price", "quantity", "discount"],
      ...until2024.map(({ order, date, customer, group, article, price, quantity, discount }) => {
        const serial = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
        return [order, serial, customer, group, article, price / 100, quantity, discount / 100];
      }),
    ];
    for (const [y, row] of rows.entries()) {
      for (const [x, value] of row.entries()) {
        lines.setValue(y, x, value);
        table.setValue(y + 3, x + 2, value);
      }
    }
    const dates = { numberFormat: "yyyy-mm-dd" };
    lines.formatRange({ top: 1, left: 1, bottom: rows.length - 1, right: 1 }, dates);
    table.formatRange({ top: 4, left: 3, bottom: rows.length + 2, right: 3 }, dates);
    table.setValue(0, 0, "Orders of the last years");
    const range = { top: 3, left: 2, bottom: rows.length + 2, right: 9 };
    table.addTable({ name: "Orders", range, showBandedRows: true, showFilterButton: true });
    return line.write("orders.xlsx", file.toBytes());
  }

  it("gives the same figures from a sheet and from a table as from text", async () => {
    await workbookExport();
    for (const place of ["Lines", "Orders"]) {
      const name = await copyOfPlan();
      const before = await line.bytes(name);
      const said = await importInto(name, "orders.xlsx", "--sheet", place);
      expect(said.messages).toContain("0 rows new, 0 updated");
      expect(await line.bytes(name)).toEqual(before);
    }
  });

  it("is refused with the names that exist when the sheet is not there, and when the first sheet has no lines", async () => {
    await workbookExport();
    const name = await copyOfPlan();
    const missing = await importInto(name, "orders.xlsx", "--sheet", "Linien");
    expect(missing.code).toBe(1);
    expect(missing.messages).toContain("There is no sheet or table “Linien”. There are: Remarks, Lines, More, Orders.");
    const first = await importInto(name, "orders.xlsx");
    expect(first.code).toBe(1);
    expect(first.messages).toContain("was not changed");
  });

  it("is refused when it is no workbook at all", async () => {
    await line.write("fake.xlsx", "order,date\n1,2024-01-01\n");
    const said = await importInto(await copyOfPlan(), "fake.xlsx");
    expect(said.code).toBe(1);
    expect(said.messages).toContain("no Excel workbook");
  });
});
