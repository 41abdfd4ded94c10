import { handOver, previewHandOver } from "../../../src/actions/life/hand-over";
import { decideRollForward, unknownId } from "../../../src/actions/roll-forward/decide-roll-forward";
import { rollForward, type RollForwardRequest } from "../../../src/actions/roll-forward/roll-forward";
import type { Change } from "../../../src/workbook/changes";
import type { PlanWorkbook } from "../../../src/workbook/port";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { buildPlan, noRows, repeatingRandom, rowOf, settingsOf } from "../../support/plan-files";

const today = "2027-01-10";
const request: RollForwardRequest = { years: 1, today, keep: [], archive: [], confirmed: [] };
const fact = { section: "base", confidence: "high", as_of: "2020-01-01" } as const;

/** A plan whose first fact and first measure have a formula of somebody's own, and whose date column has another header. */
async function worked(): Promise<PlanWorkbook> {
  const rows = {
    ...noRows,
    team: [
      rowOf("team", { id: "TAAAAAAA", short_name: "AB", name: "Anna Berg", role: "account_manager" }),
      rowOf("team", { id: "TBBBBBBB", short_name: "NF", name: "Nina Fuchs", role: "core_member" }),
    ],
    profile: [
      rowOf("profile", { id: "BAAAAAAA", field: "employees", value_number: 5, ...fact }),
      rowOf("profile", { id: "BBBBBBBB", field: "industry", value_text: "x", ...fact }),
    ],
    measures: [
      rowOf("measures", { id: "HAAAAAAA", title: "calculated", status: "open", owner: "AB" }),
      rowOf("measures", { id: "HBBBBBBB", title: "typed", status: "open", owner: "AB" }),
      rowOf("measures", { id: "HCCCCCCC", title: "over", status: "done", due: "2026-05-01" }),
    ],
  };
  const file = await buildPlan({ settings: settingsOf(), rows }, today);
  const plan = readPlan(await file.read());
  await file.apply([
    ...written(plan, "profile", "confidence", 0, { formula: `"${plan.labels.labelOf("confidence", "high")}"&""` }),
    ...written(plan, "measures", "owner", 0, { formula: '"A"&"B"' }),
    ...written(plan, "measures", "due", -1, "Deadline"),
  ]);
  return file;
}

/** Writes a cell of a table; row -1 is its header. */
function written(
  { tables }: Plan,
  sheet: "profile" | "measures",
  column: string,
  row: number,
  cell: string | { readonly formula: string },
): Change[] {
  const table = tables[sheet];
  const position = table?.positions.get(column);
  if (!table || position === undefined) throw new Error(`no column ${column}`);
  return [
    { kind: "setCells", sheet: table.sheet, top: table.top + 1 + row, left: table.left + position, cells: [[cell]] },
  ];
}

/** What stands in the first row of a column, with its formula. */
async function firstCell(workbook: PlanWorkbook, sheet: "profile" | "measures", column: string) {
  const { tables } = readPlan(await workbook.read());
  const table = tables[sheet];
  const [contents] = await workbook.readSheets([table?.sheet ?? ""]);
  const left = (table?.left ?? 0) + (table?.positions.get(column) ?? -1) - (contents?.left ?? 0);
  return contents?.cells[(table?.top ?? 0) + 1 - contents.top]?.[left];
}

describe("formulas that people have put into input cells", () => {
  it("stay when the plan is handed over, and are not among the cells that name the new person", async () => {
    const workbook = await worked();
    const handing = { from: "AB", to: "NF", toName: null, by: "", today };
    const preview = await previewHandOver(workbook, handing);
    expect(await handOver(workbook, handing, repeatingRandom())).toEqual(preview);
    expect(preview.cells.map(({ sheet, column }) => [sheet, column])).toContainEqual(["measures", "owner"]);
    expect(preview.cells.filter(({ sheet }) => sheet === "measures")).toHaveLength(1);
    expect(await firstCell(workbook, "measures", "owner")).toBe('="A"&"B"');
    expect(readPlan(await workbook.read()).rows.measures.map(({ values }) => values.owner)).toEqual(["AB", "NF", null]);
  });

  it("stay when the plan is rolled forward; what leaves a column with another header keeps a date that can be read", async () => {
    const workbook = await worked();
    const decided = await rollForward(workbook, { ...request, by: "" }, repeatingRandom());
    expect(decided.stale.map(({ id }) => id)).toEqual(["BBBBBBBB"]);
    expect(await firstCell(workbook, "profile", "confidence")).toMatch(/^=/);
    const { tables } = await workbook.read();
    const archive = tables.find(({ name }) => name === "KAP_Archive")?.rows.flat() ?? [];
    expect(archive.filter((cell) => typeof cell === "string" && cell.includes("Deadline"))).toEqual([
      expect.stringContaining("Deadline: 2026-05-01"),
    ]);
  });
});

describe("the ids of a plan that is rolled forward", () => {
  it("are known in any letters, and a row without one is archived like any other", async () => {
    const plan = readPlan(await (await worked()).read());
    const closed = (id: string | null): Plan => {
      const measures = plan.rows.measures.map((row) =>
        row.values.id === "HCCCCCCC" ? { ...row, values: { ...row.values, id } } : row,
      );
      return { ...plan, rows: { ...plan.rows, measures } };
    };
    const archived = (ids: Partial<RollForwardRequest>, id: string | null = "HCCCCCCC") =>
      decideRollForward(closed(id), { ...request, ...ids }).archived.map(({ title }) => title);
    expect(archived({}, null)).toEqual(["over"]);
    expect(archived({ archive: ["hbbbbbbb"], keep: ["hccccccc"] })).toEqual(["typed"]);
    const stale = (confirmed: readonly string[]) =>
      decideRollForward(plan, { ...request, confirmed }).stale.map(({ id }) => id);
    expect([stale([]), stale(["bbbbbbbb"])]).toEqual([["BBBBBBBB"], []]);
    expect(unknownId(plan, { ...request, keep: ["hccccccc"], confirmed: ["bbbbbbbb"] })).toBeUndefined();
    expect(unknownId(plan, { ...request, archive: ["HXXXXXXX"] })).toEqual({ option: "archive", id: "HXXXXXXX" });
    expect(unknownId(plan, { ...request, confirmed: ["HCCCCCCC"] })).toMatchObject({ option: "confirmed" });
  });
});
