import { setPlanStatus } from "../../src/actions/life/plan-status";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openWorkbook } from "../../src/package/open-workbook";
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
