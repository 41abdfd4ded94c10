import { setPlanStatus } from "../../src/actions/life/plan-status";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Change } from "../../src/workbook/changes";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { refuseFiltered } from "../../src/workbook/row-writes";
import { differences } from "../support/compare-workbooks";
import { editTablePart } from "../support/edit-table-part";
import { startExcel } from "../support/excel-host";
import { buildPlan, noRows, rowOf, settingsOf } from "../support/plan-files";
import { planFiles, today } from "./both-ways";

const day = "2026-01-15";
const rows = { ...noRows, team: [rowOf("team", { id: "TAAAAAAA", short_name: "AB", name: "Anna Berg" })] };
const request = { status: "agreed", by: "AB", today: day } as const;
let plan: Uint8Array;
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  const file = await buildPlan({ settings: settingsOf(), rows }, day, planFiles);
  [plan, snapshot] = [await file.toBytes(), await file.read()];
});

describe("a table of the plan that is filtered", () => {
  it("keeps the status from being set in Excel, and only there", async () => {
    // hidden tables have no filter button until somebody puts one on them
    const criterion = '<filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn>';
    const filtered = editTablePart(plan, "KAP_Meta", (text) =>
      text.replace(/(<table [^>]*ref="([^"]*)"[^>]*>)/, `$1<autoFilter ref="$2">${criterion}</autoFilter>`),
    );
    const excel = await startExcel({ file: filtered, today });
    const refused = setPlanStatus(createExcelWorkbook(), request);
    await expect(refused).rejects.toMatchObject({ code: "tableFiltered", params: { sheet: "Meta" } });
    expect(differences(excel.save(), filtered)).toEqual([]);
    excel.close();
    const file = await planFiles.open(filtered);
    await setPlanStatus(file, request);
    expect(readPlan(await file.read()).settings.status).toBe("agreed");
  });

  it("is refused for whatever writes into its rows, and not for looks or for other sheets", () => {
    const table = "KAP_Team";
    const range = { top: 4, left: 0, bottom: 5, right: 0 };
    const tables = snapshot.tables.map((found) => ({ ...found, isFiltered: found.name === table }));
    const sheet = tables.find(({ name }) => name === table)?.sheet ?? "";
    const place = { sheet, range };
    const isRefused = (change: Change, of = tables) => {
      try {
        refuseFiltered({ tables: of }, [change], { writesFiltered: false });
        return false;
      } catch {
        return true;
      }
    };
    const cells = { sheet, top: 4, left: 0, cells: [["x"]] };
    const writing: Change[] = [
      { kind: "setCells", ...cells },
      { kind: "setFinalCells", ...cells },
      { kind: "fillFormula", ...place, formula: "1+1" },
      { kind: "resizeTable", ...place, table },
      { kind: "insertTableColumn", sheet, table, index: 0, header: "Mine" },
      { kind: "removeTableRows", ...place },
    ];
    expect(writing.filter((change) => !isRefused(change))).toEqual([]);
    expect(writing.filter((change) => isRefused(change, [...snapshot.tables]))).toEqual([]);
    expect(isRefused({ kind: "format", ...place, patch: { fill: null } })).toBe(false);
    expect(isRefused({ kind: "fillFormula", sheet: "KPIs", range, formula: "1+1" })).toBe(false);
  });
});
