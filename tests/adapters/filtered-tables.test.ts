import { changedRow } from "../../src/actions/edit/plan-edit";
import { takeBack } from "../../src/actions/edit/take-back";
import { writeEdits } from "../../src/actions/edit/write-edits";
import { setPlanStatus } from "../../src/actions/life/plan-status";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { FilterCriterion, FilterOperator } from "../../src/package/workbook-file";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import type { Change } from "../../src/workbook/changes";
import type { FilterSnapshot } from "../../src/workbook/filter-snapshot";
import { refuseFiltered } from "../../src/workbook/filters";
import type { PlanWorkbook } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { differences } from "../support/compare-workbooks";
import { editTablePart } from "../support/edit-table-part";
import { startExcel, type RunningExcel } from "../support/excel-host";
import { buildPlan, noRows, rowOf, settingsOf } from "../support/plan-files";
import { validationErrors } from "../support/validate-workbook";
import { planFiles, today } from "./both-ways";

const day = "2026-01-15";
const rows = { ...noRows, team: [rowOf("team", { id: "TAAAAAAA", short_name: "AB", name: "Anna Berg" })] };
const request = { status: "agreed", by: "AB", today: day } as const;
let plan: Uint8Array;

beforeAll(async () => {
  const file = await buildPlan({ settings: settingsOf(), rows }, day, planFiles);
  plan = await file.toBytes();
});

/** The plan with criteria on columns of a table, and the rows below hidden that they do not let through. */
function filtered(table: string, columns: Readonly<Record<number, string>>, hidden: readonly number[] = []) {
  const criteria = Object.entries(columns).map(([id, xml]) => `<filterColumn colId="${id}">${xml}</filterColumn>`);
  const bytes = editTablePart(plan, table, (text) => {
    const bare = text.replace(/<autoFilter [^>]*\/>|<autoFilter[\s\S]*<\/autoFilter>/, "");
    // hidden tables have no filter button until somebody puts one on them
    return bare.replace(
      /(<table [^>]*ref="([^"]*)"[^>]*>)/,
      `$1<autoFilter ref="$2">${criteria.join("")}</autoFilter>`,
    );
  });
  const file = openWorkbook(bytes);
  const sheet = file.sheetOfTable(table);
  const top = file.table(table)?.range.top ?? 0;
  for (const row of hidden) sheet?.setRowHidden(top + row, top + row, true);
  return file.toBytes();
}

const values = (...texts: readonly string[]) =>
  `<filters>${texts.map((val) => `<filter val="${val}"/>`).join("")}</filters>`;

/** Rows of the table's body that are hidden, the first being 1. */
function hiddenRows(bytes: Uint8Array, table: string): number[] {
  const file = openWorkbook(bytes);
  const [sheet, range] = [file.sheetOfTable(table), file.table(table)?.range];
  const rows = Array.from({ length: (range?.bottom ?? 0) - (range?.top ?? 0) }, (_, index) => index + 1);
  return rows.filter((row) => sheet?.isRowHidden((range?.top ?? 0) + row));
}

const criterion = (bytes: Uint8Array, table: string, column: number) =>
  openWorkbook(bytes).table(table)?.filter.criterion(column);

async function inExcel<T>(file: Uint8Array, act: (workbook: PlanWorkbook, excel: RunningExcel) => Promise<T>) {
  const excel = await startExcel({ file, today });
  try {
    const result = await act(createExcelWorkbook(), excel);
    return { result, bytes: excel.save(), batches: excel.counters.batches };
  } finally {
    excel.close();
  }
}

describe("a table of the plan that is filtered", () => {
  it("is written with its filter set again in the same batch, and the same as without one", async () => {
    const file = filtered("KAP_Meta", { 0: values("account", "level") }, [1, 2, 3]);
    const written = await inExcel(file, (workbook) => setPlanStatus(workbook, request));
    const plain = await inExcel(plan, (workbook) => setPlanStatus(workbook, request));
    expect(written.batches).toBe(plain.batches);
    const both = [written, plain].map(({ bytes }) => openWorkbook(bytes).sheetOfTable("KAP_Meta"));
    expect([...(both[0]?.cells() ?? [])]).toEqual([...(both[1]?.cells() ?? [])]);
    expect(criterion(written.bytes, "KAP_Meta", 0)).toEqual(criterion(file, "KAP_Meta", 0));
    const rows = openWorkbook(written.bytes).table("KAP_Meta")?.range;
    expect(hiddenRows(written.bytes, "KAP_Meta")).toHaveLength((rows?.bottom ?? 0) - (rows?.top ?? 0) - 2);
    expect(await validationErrors(written.bytes)).toEqual([]);
  });
});
describe("a filter that cannot be set again as it is", () => {
  const yellow = '<colorFilter dxfId="0"/>';
  const refusal = { code: "tableFiltered", params: { sheet: "Meta", table: "KAP_Meta" } };

  it("is in the way in Excel until the user agrees to lose it, and the other criteria are kept then", async () => {
    const file = filtered("KAP_Meta", { 0: values("account", "level"), 1: yellow }, [1]);
    const { result } = await inExcel(file, async (workbook, excel) => {
      const refused = setPlanStatus(workbook, request);
      await expect(refused).rejects.toMatchObject(refusal);
      expect(differences(excel.save(), file)).toEqual([]);
      const change: Change = { kind: "setCells", sheet: "Meta", top: 20, left: 8, cells: [["x"]] };
      // whoever writes without having looked is refused as well
      await expect(workbook.apply([change])).rejects.toMatchObject(refusal);
      await setPlanStatus(workbook, request, { acceptsFilterLoss: true });
      return readPlan(await workbook.read()).settings.status;
    });
    expect(result).toBe("agreed");
    const agreed = await inExcel(file, (workbook) => setPlanStatus(workbook, request, { acceptsFilterLoss: true }));
    expect(criterion(agreed.bytes, "KAP_Meta", 0)).toEqual(criterion(file, "KAP_Meta", 0));
    expect(criterion(agreed.bytes, "KAP_Meta", 1)).toBeUndefined();
  });

  it("is in the way of edits and of taking them back, until the user agrees", async () => {
    const file = filtered("KAP_Team", { 2: yellow }, [1]);
    const team = { code: "tableFiltered", params: { sheet: "Team", table: "KAP_Team" } };
    const agreed = { acceptsFilterLoss: true };
    const edit = { action: "measures", today: day } as const;
    const editsOf = async (workbook: PlanWorkbook) => {
      const row = readPlan(await workbook.read()).rows.team.find(({ values }) => values.id === "TAAAAAAA");
      return row === undefined ? [] : [changedRow("team", row, { name: "Anna Bergmann" })];
    };
    const nameIn = async (workbook: PlanWorkbook) => readPlan(await workbook.read()).rows.team[0]?.values.name;
    const { result } = await inExcel(file, async (workbook) => {
      const edits = await editsOf(workbook);
      await expect(writeEdits(workbook, edits, edit)).rejects.toMatchObject(team);
      expect(await nameIn(workbook)).toBe("Anna Berg");
      await writeEdits(workbook, edits, edit, agreed);
      return nameIn(workbook);
    });
    expect(result).toBe("Anna Bergmann");
    // in a file the filter stays, so that there is one when it is taken back in Excel
    const written = await planFiles.open(file);
    await writeEdits(written, await editsOf(written), edit);
    const back = await inExcel(await written.toBytes(), async (workbook) => {
      await expect(takeBack(workbook, day)).rejects.toMatchObject(team);
      expect(await nameIn(workbook)).toBe("Anna Bergmann");
      await takeBack(workbook, day, agreed);
      return nameIn(workbook);
    });
    expect(back.result).toBe("Anna Berg");
  });

  it("stays in a file", async () => {
    const file = filtered("KAP_Meta", { 1: yellow }, [1]);
    const opened = await planFiles.open(file);
    await setPlanStatus(opened, request);
    expect(readPlan(await opened.read()).settings.status).toBe("agreed");
    expect(criterion(await opened.toBytes(), "KAP_Meta", 1)).toEqual(criterion(file, "KAP_Meta", 1));
  });

  it("is refused for whatever writes into its rows, and not for looks or for other sheets", () => {
    const [table, sheet] = ["KAP_Team", "Team"];
    const range = { top: 4, left: 0, bottom: 5, right: 0 };
    const colour: FilterSnapshot = { sheet, table, columns: [{ index: 0, header: "Name" }] };
    const place = { sheet, range };
    const isRefused = (change: Change, filters: readonly FilterSnapshot[] = [colour]) => {
      try {
        refuseFiltered({ filters }, [change], { writesFiltered: false });
        return false;
      } catch {
        return true;
      }
    };
    const cells = { sheet, top: 4, left: 0, cells: [["x"]] };
    const writing: Change[] = [
      { kind: "setCells", ...cells },
      { kind: "setFinalCells", ...cells },
      { kind: "clearCells", ...place },
      { kind: "fillFormula", ...place, formula: "1+1" },
      { kind: "resizeTable", ...place, table },
      { kind: "insertTableColumn", sheet, table, index: 0, header: "Mine" },
      { kind: "removeTableRows", ...place },
    ];
    const texts: FilterSnapshot = {
      sheet,
      table,
      columns: [{ index: 0, header: "Name", criteria: { filterOn: "Values", values: ["x"] } }],
    };
    expect(writing.filter((change) => !isRefused(change))).toEqual([]);
    expect(writing.filter((change) => isRefused(change, [texts]))).toEqual([]);
    expect(writing.filter((change) => !isRefused(change, [{ sheet, columns: [] }]))).toEqual([]);
    expect(isRefused({ kind: "format", ...place, patch: { fill: null } })).toBe(false);
    expect(isRefused({ kind: "fillFormula", sheet: "KPIs", range, formula: "1+1" })).toBe(false);
  });
});

describe("rows written under a filter", () => {
  // Today is Thursday, 15 January 2026: 46037.
  const table = "List";
  const body: readonly (readonly (string | number | null)[])[] = [
    ["Name", "Amount", "Due", "Twice"],
    ["Anna", 10, 46_037, null],
    ["Ben", 20, 46_030, null],
    [null, null, null, null],
  ];
  const list = (criteria: Readonly<Record<number, FilterCriterion>>) => {
    const file = createWorkbook();
    const [sheet] = file.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    body.forEach((row, y) => row.forEach((value, x) => sheet.setValue(y, x, value)));
    sheet.formatRange({ top: 1, left: 2, bottom: 9, right: 2 }, { numberFormat: "yyyy-mm-dd" });
    const range = { top: 0, left: 0, bottom: 3, right: 3 };
    sheet.addTable({ name: table, range, style: "TableStyleLight1", showBandedRows: true, showFilterButton: true });
    const filter = file.table(table)?.filter;
    for (const [column, criterion] of Object.entries(criteria)) filter?.setCriterion(Number(column), criterion);
    return file.toBytes();
  };
  const changes: Change[] = [
    { kind: "resizeTable", sheet: "Sheet1", table, range: { top: 0, left: 0, bottom: 5, right: 3 } },
    {
      kind: "fillFormula",
      sheet: "Sheet1",
      range: { top: 1, left: 3, bottom: 5, right: 3 },
      formula: "List[[#This Row],[Amount]]*2",
    },
    {
      kind: "setCells",
      sheet: "Sheet1",
      top: 3,
      left: 0,
      cells: [
        ["anna", 30, 46_068],
        ["Carla", 40, 45_690],
      ],
    },
  ];
  const month = { precision: "month", year: 2026, month: 1, day: 1, hour: 0, minute: 0, second: 0 } as const;
  const custom = (operator: FilterOperator, value: string): FilterCriterion => {
    return { kind: "custom", all: false, conditions: [{ operator, value }] };
  };

  it.each<[string, Readonly<Record<number, FilterCriterion>>, number[]]>([
    ["texts of a list", { 0: { kind: "values", texts: ["Anna"], dates: [] } }, [1, 3]],
    ["empty cells", { 0: { kind: "values", texts: [""], dates: [] } }, [5]],
    ["dates of a month", { 2: { kind: "values", texts: [], dates: [month] } }, [1, 2]],
    ["texts that begin as said", { 0: custom("equal", "a*") }, [1, 3]],
    ["numbers above a limit", { 1: custom("greaterThan", "15") }, [2, 3, 4]],
    ["results of formulas", { 3: custom("greaterThanOrEqual", "60") }, [3, 4]],
    ["the two largest", { 1: { kind: "top", fromTop: true, isPercent: false, count: 2, limit: 10 } }, [3, 4]],
    ["dates of this year", { 2: { kind: "dynamic", type: "thisYear" } }, [1, 2, 3]],
    ["two columns", { 0: custom("notEqual", "Ben"), 1: custom("lessThan", "35") }, [1, 3]],
  ])("are shown where it lets them through, in Excel as in a file: %s", async (_, criteria, shown) => {
    const file = list(criteria);
    const plain = await planFiles.open(file);
    await plain.apply(changes);
    const inFile = await plain.toBytes();
    const { bytes, batches } = await inExcel(file, async (workbook, excel) => {
      await workbook.read();
      excel.counters.reset();
      await workbook.apply(changes);
    });
    expect(batches).toBe(1);
    const all = [1, 2, 3, 4, 5];
    expect(hiddenRows(inFile, table)).toEqual(all.filter((row) => !shown.includes(row)));
    expect(hiddenRows(bytes, table)).toEqual(hiddenRows(inFile, table));
    expect(differences(bytes, inFile)).toEqual([]);
    for (const column of Object.keys(criteria).map(Number))
      expect(criterion(inFile, table, column)).toEqual(criterion(bytes, table, column));
  });

  it("come under the filter of the sheet itself in the same way", async () => {
    const book = openWorkbook(list({}));
    const [sheet] = book.sheets;
    sheet?.setValue(0, 6, "Mine");
    for (const row of [1, 2, 3, 4, 5]) sheet?.setValue(row, 6, row);
    sheet?.filter.setRange({ top: 0, left: 6, bottom: 5, right: 6 });
    sheet?.filter.setCriterion(0, custom("lessThan", "4"));
    for (const row of [4, 5]) sheet?.setRowHidden(row, row, true);
    const file = book.toBytes();
    const plain = await planFiles.open(file);
    await plain.apply(changes);
    const inFile = await plain.toBytes();
    const { bytes } = await inExcel(file, async (workbook) => {
      await workbook.read();
      await workbook.apply(changes);
    });
    expect(openWorkbook(bytes).sheets[0]?.cell(4, 0)?.value).toBe("Carla");
    expect([hiddenRows(inFile, table), hiddenRows(bytes, table)]).toEqual([
      [4, 5],
      [4, 5],
    ]);
    expect(openWorkbook(bytes).sheets[0]?.filter.criterion(0)).toEqual(custom("lessThan", "4"));
    expect(differences(bytes, inFile)).toEqual([]);
  });

  it("stay as they are in a file where a colour decides", async () => {
    const plain = await planFiles.open(list({ 1: { kind: "color", of: "cell", color: "#FFFF00" } }));
    await plain.apply(changes);
    expect(hiddenRows(await plain.toBytes(), table)).toEqual([]);
  });
});
