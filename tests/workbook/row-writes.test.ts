import { computeAchievement } from "../../src/domain/kpi/achievement";
import type { PlanRows } from "../../src/domain/schema/plan-schema";
import { nodeDeflater } from "../../src/entry/node-deflater";
import { openWorkbook } from "../../src/package/open-workbook";
import type { PlanFile } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { rowAdditions, rowUpdates } from "../../src/workbook/row-writes";
import { editColumns } from "../support/edit-columns";
import { buildPlan, planFilesOn, rowOf } from "../support/plan-files";
import { isSameValue } from "../support/same-value";
import { samplePlan } from "../support/sample-plan";
import { differences } from "../support/compare-workbooks";

const today = "2026-03-15";
const files = planFilesOn(today);
const plan = samplePlan("en", 1, today, 4);
const edits = {
  table: "KAP_Kpis",
  renamed: { Actual: "What we have", "Fiscal year": "Year", Gap: "Still missing" },
  swapped: [
    ["Target", "Comment"],
    ["Gap", "Owner"],
  ],
  added: { header: "My notes", text: "note" },
} as const;

const row = (index: number, target: number): PlanRows["kpis"] =>
  rowOf("kpis", {
    kpi: "returns",
    product_group: `Group ${index}`,
    fiscal_year: 2026,
    actual: 12,
    target,
    unit: "EUR",
  });
const some = [row(1, 10), row(2, 12)];
const many = Array.from({ length: 12 }, (_, index) => row(index + 3, 8 + index));

let edited: Uint8Array;
let grown: PlanFile;

async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await files.open(bytes);
  await file.apply([]);
  return file.toBytes();
}

async function add(file: PlanFile, rows: readonly PlanRows["kpis"][]): Promise<void> {
  await file.apply(rowAdditions(readPlan(await file.read()), "kpis", rows));
}

beforeAll(async () => {
  // As Excel saves it, with the values that the formulas have after the edits.
  edited = await recalculated(editColumns(await (await buildPlan(plan, today)).toBytes(), edits));
  grown = await files.open(edited);
  await add(grown, some);
  await add(grown, many);
});

async function kpiTable(file: PlanFile) {
  const table = (await file.read()).tables.find(({ name }) => name === "KAP_Kpis");
  if (table === undefined) throw new Error("no table");
  return table;
}

describe("a plan whose columns people renamed, moved and added", () => {
  it("is read as before", async () => {
    const read = readPlan(await (await files.open(edited)).read());
    expect(read.findings).toEqual([]);
    expect(read.rows.kpis.map(({ values }) => values)).toEqual(plan.rows.kpis);
    expect(read.tables.kpis?.headers.get("actual")).toBe("What we have");
  });

  it("names its columns in the dictionary as they are called now", async () => {
    const dictionary = (await (await files.open(edited)).read()).tables.find(({ name }) => name === "KAP_Columns");
    const header = new Map(
      dictionary?.rows.map(([sheet, column, text]) => [`${String(sheet)}.${String(column)}`, text]),
    );
    const keys = ["actual", "fiscal_year", "gap", "target", "comment", "owner"].map((key) => header.get(`kpis.${key}`));
    expect(keys).toEqual(["What we have", "Year", "Still missing", "Target", "Comment", "Owner"]);
  });
});

describe("rows that are added to it", () => {
  it("take the spare rows first, and no column that is not theirs", async () => {
    const file = await files.open(edited);
    const before = await kpiTable(file);
    await add(file, some);
    const after = await kpiTable(file);
    expect(after.rows).toHaveLength(before.rows.length);
    expect(readPlan(await file.read()).rows.kpis.map(({ values }) => values)).toEqual([...plan.rows.kpis, ...some]);
    const notes = after.headers.indexOf("My notes");
    expect(after.rows.map((cells) => cells[notes])).toEqual(before.rows.map((cells) => cells[notes]));
  });

  it("make the table grow, with spare rows again, when they are too many", async () => {
    const read = readPlan(await grown.read());
    expect(read.findings).toEqual([]);
    expect(read.rows.kpis.map(({ values }) => values)).toEqual([...plan.rows.kpis, ...some, ...many]);
    expect((await kpiTable(grown)).rows).toHaveLength(plan.rows.kpis.length + some.length + many.length + 5);
  });

  it("are computed like all others, by the headers that the table has now", async () => {
    const { headers, rows } = await kpiTable(grown);
    const [gap, achievement, status] = ["Still missing", "Achievement", "Status"].map((name) => headers.indexOf(name));
    const shown = rows
      .slice(plan.rows.kpis.length, -5)
      .map((cells) => [gap, achievement, status].map((at) => cells[at ?? -1]));
    const expected = [...some, ...many].map(({ actual, target }) => {
      const input = { actual, target, direction: "down", flow: true, fiscalYear: 2026, actualThrough: null } as const;
      const result = computeAchievement(input, { fiscalYearStart: 1, tolerance: 0.1 });
      return [result.gap, result.achievement, result.status];
    });
    const different = expected.filter(
      (values, index) => !values.every((value, at) => isSameValue(value, shown[index]?.[at])),
    );
    expect(different).toEqual([]);
    expect(shown).toHaveLength(expected.length);
  });

  it("have the validations and formats of their columns, wherever these are", async () => {
    const workbook = openWorkbook(await grown.toBytes(), nodeDeflater);
    const sheet = workbook.sheetOfTable("KAP_Kpis");
    const { headers, rows, top } = await kpiTable(grown);
    const last = top + rows.length;
    const validated = (header: string, at: number) =>
      sheet?.validations.find(
        ({ range }) => range.left === headers.indexOf(header) && range.top <= at && range.bottom >= at,
      );
    expect(validated("Year", last)?.rule).toMatchObject({ kind: "whole" });
    expect(validated("Owner", last)?.rule).toEqual({ kind: "list", source: "KAP_List_team" });
    expect(validated("Still missing", last)).toBeUndefined();
    const formatIn = (book: typeof workbook, header: string, at: number) => {
      const column = book.table("KAP_Kpis")?.columns.findIndex(({ name }) => name === header) ?? -1;
      return book.styles.format(book.sheetOfTable("KAP_Kpis")?.cell(at, column)?.style ?? 0);
    };
    const original = openWorkbook(await (await buildPlan(plan, today)).toBytes(), nodeDeflater);
    const before = { Year: "Fiscal year", Target: "Target", "Still missing": "Gap", Owner: "Owner" };
    // The first row has no line of its own above it.
    for (const [now, then] of Object.entries(before))
      expect([now, formatIn(workbook, now, last)]).toEqual([now, formatIn(original, then, top + 2)]);
  });

  it("leave every other sheet as it was", async () => {
    const changed = differences(edited, await grown.toBytes()).map((text) => text.split(",")[0]);
    // Meta names the last year with an actual
    const allowed = ["sheet KPIs", "sheet Overview", "sheet Chart data", "sheet Meta", "workbook"];
    expect([...new Set(changed)].filter((place) => !allowed.includes(place ?? ""))).toEqual([]);
  });
});

describe("changes of single cells", () => {
  it("reach their columns wherever these are, and nothing else", async () => {
    const file = await files.open(edited);
    const before = readPlan(await file.read());
    const [first] = before.rows.kpis;
    const values = { actual: 77.5, comment: "=not a formula", target: null, actual_through: "2025-06-30" };
    await file.apply(rowUpdates(before, "kpis", [{ rowNumber: first?.rowNumber ?? 0, values }]));
    const after = readPlan(await file.read());
    expect(after.rows.kpis[0]?.values).toEqual({ ...first?.values, ...values });
    expect(after.rows.kpis.slice(1)).toEqual(before.rows.kpis.slice(1));
    expect(after.findings).toEqual([]);
  });
});

describe("a value whose place is gone", () => {
  it("is refused rather than lost", async () => {
    const read = readPlan(await (await files.open(edited)).read());
    const { kpis } = read.tables;
    if (kpis === undefined) throw new Error("no table");
    const positions = new Map([...kpis.positions].filter(([key]) => key !== "actual"));
    const without = { ...read, tables: { ...read.tables, kpis: { ...kpis, positions } } };
    const missing = "KAP_Kpis";
    const damaged = (params: Readonly<Record<string, string>>) =>
      expect.objectContaining({ code: "damagedPlan", params });
    const column = damaged({ missing, column: "Actual", sheet: kpis.sheet });
    expect(() => rowAdditions(without, "kpis", some)).toThrow(column);
    expect(() => rowUpdates(without, "kpis", [{ rowNumber: 5, values: { actual: 1 } }])).toThrow(column);
    expect(rowUpdates(without, "kpis", [{ rowNumber: 5, values: { target: 1 } }])).toHaveLength(1);
    expect(() => rowAdditions({ ...read, tables: {} }, "kpis", some)).toThrow(damaged({ missing, sheet: "KPIs" }));
  });

  it("is not missed where it is blank", async () => {
    const read = readPlan(await (await files.open(edited)).read());
    expect(rowAdditions({ ...read, tables: {} }, "kpis", [])).toEqual([]);
  });
});
