import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../../src/actions/check/check-plan";
import { migratePlan, previewMigration, type Migration } from "../../../src/actions/life/migrate-plan";
import { planSheets, tableSheetKeys } from "../../../src/domain/schema/plan-schema";
import { columnsOf } from "../../../src/domain/schema/define-sheet";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { Change } from "../../../src/workbook/changes";
import { parseStamp } from "../../../src/workbook/plan-stamp";
import type { PlanFile, WorkbookSnapshot } from "../../../src/workbook/port";
import { columnLetters } from "../../../src/workbook/references";
import { readPlan, type Plan } from "../../../src/workbook/read-plan";
import { actInExcel } from "../../adapters/plan-both-ways";
import { differences } from "../../support/compare-workbooks";
import { planFilesOn } from "../../support/plan-files";
import { validationErrors } from "../../support/validate-workbook";

const today = "2026-03-15";
const request = { by: "AB", today };
const files = planFilesOn(today);

/** Plans as version 1 wrote them, with what people did to them since: see `README.md` beside them. */
const stored = (language: "de" | "en") => readFileSync(join(__dirname, `plan-1-${language}.xlsx`));
const language = "de";

const ownColumn = "gap";

/** Columns that other sheets offer to choose from. */
const listColumns = [
  ["team", "short_name"],
  ["contacts", "label"],
  ["goals", "label"],
  ["measures", "label"],
] as const;

function tableOf({ tables }: WorkbookSnapshot, name: string) {
  const table = tables.find((found) => found.name === name);
  if (!table) throw new Error(`no ${name}`);
  return table;
}

/** Cells of a row of a table by header. */
function rowWith(snapshot: WorkbookSnapshot, table: string, id: string): Readonly<Record<string, unknown>> {
  const { headers, rows } = tableOf(snapshot, table);
  const row = rows.find(([first]) => first === id) ?? [];
  return Object.fromEntries(headers.map((header, index) => [header, row[index] ?? null]));
}

/** The cell of a calculated column in which somebody has a formula of their own. */
function ownPlace({ tables }: Plan): { readonly sheet: string; readonly top: number; readonly left: number } {
  const table = tables.kpis;
  const position = table?.positions.get(ownColumn);
  if (!table || position === undefined) throw new Error(`no ${ownColumn}`);
  return { sheet: table.sheet, top: table.top + 1, left: table.left + position };
}

const ownFormula = (plan: Plan): Change => {
  return { kind: "setCells", ...ownPlace(plan), cells: [[{ formula: "1+41" }]] };
};

describe("a plan of version 1", () => {
  let before: WorkbookSnapshot;
  let after: WorkbookSnapshot;
  let file: PlanFile;
  let preview: Migration;
  let bytes: Uint8Array;

  beforeAll(async () => {
    file = await files.open(stored(language));
    await file.apply([ownFormula(readPlan(await file.read()))]);
    before = await file.read();
    preview = await previewMigration(file);
    expect(await file.read()).toEqual(before);
    expect(await migratePlan(file, request)).toEqual(preview);
    after = await file.read();
    bytes = await file.toBytes();
  });

  it("shows before which columns come and which formula of somebody's own gives way", () => {
    expect(preview).toMatchObject({ from: 1, to: 2, replaced: [{ text: "=1+41" }] });
    const come = preview.columns.map(({ sheet, header }) => `${sheet}.${header}`);
    const gone = preview.columns.filter(({ sheet, header }) => {
      const has = (snapshot: WorkbookSnapshot) =>
        snapshot.tables.some((table) => table.sheet === sheet && table.headers.includes(header));
      return has(before) || !has(after);
    });
    expect(come.length).toBeGreaterThan(5);
    expect(gone).toEqual([]);
  });

  it("is of version 2 in its cells and in its stamp", () => {
    expect(readPlan(after).settings).toMatchObject({ schemaVersion: 2, level: "lean", sheetsOn: [], sheetsOff: [] });
    expect(parseStamp(after.stamp ?? "")?.schemaVersion).toBe(2);
  });

  it("says the same in every row", () => {
    const [old, now] = [readPlan(before), readPlan(after)];
    for (const sheet of tableSheetKeys) expect(now.rows[sheet]).toEqual(old.rows[sheet]);
    expect(now.rows.measures).toHaveLength(1);
    expect(now.rows.kpis.length).toBeGreaterThan(200);
  });

  it("has every column of this version, pointed to, and none lost", () => {
    for (const sheet of tableSheetKeys) {
      const table = readPlan(after).tables[sheet];
      if (table)
        expect([...table.positions.keys()].sort()).toEqual(
          columnsOf(planSheets[sheet])
            .map(([key]) => key)
            .sort(),
        );
    }
    for (const { name, headers } of before.tables.filter(({ name }) => name !== "KAP_Log"))
      expect(tableOf(after, name).headers.slice(0, headers.length)).toEqual(headers);
    expect(readPlan(after).findings).toEqual(readPlan(before).findings.filter(({ code }) => code.startsWith("cell.")));
  });

  it("keeps what people made of it: columns, sheets, headers, entries, texts beside the page", async () => {
    const measure = rowWith(after, "KAP_Measures", "HFFFFFFF");
    expect(measure).toMatchObject({ "Mein Vermerk": "wichtig", "Wer macht's?": "AB", "Amortisation in Jahren": 7 });
    expect(rowWith(after, "KAP_Team", "HAAAAAAA")).toMatchObject({ Telefon: "+49 30 1" });
    expect(tableOf(after, "KAP_Kpis").sheet).toBe("Unsere Zahlen");
    expect(tableOf(after, "KAP_Meta").rows).toContainEqual(["my_key", "kept"]);
    const entries = tableOf(after, "KAP_Lists").rows.map((row) => row.slice(0, 4));
    expect(entries).toContainEqual(["unit_name", "box", "Kiste", "box"]);
    const [page, notes] = await file.readSheets(["Übersicht", "Notizen"]);
    expect(notes?.cells).toEqual([["Meine Notizen"], ["=SUM(KAP_Kpis[Ist])"]]);
    const texts = page?.cells.flat() ?? [];
    for (const text of ["Neben der Seite", "Zuletzt geprüft"])
      expect(texts.filter((cell) => cell === text)).toHaveLength(1);
  });

  it("keeps in its log the formula of somebody's own that gives way to ours, and no other", () => {
    const { headers, rows } = tableOf(after, "KAP_Log");
    const details = rows.map((row) => String(row[headers.indexOf("detail")]));
    const { sheet, top, left } = ownPlace(readPlan(before));
    const place = `${sheet}!${columnLetters(left)}${top + 1}`;
    expect(details.filter((detail) => detail.startsWith("formula "))).toEqual([`formula ${place}: =1+41`]);
  });

  it("offers the same entries in its dropdowns: their names read the columns where they stand", () => {
    const { names } = openWorkbook(bytes);
    const { tables } = readPlan(after);
    for (const [sheet, column] of listColumns) {
      const place = tables[sheet];
      const reference = `$${columnLetters((place?.left ?? 0) + (place?.positions.get(column) ?? -1))}$${(place?.top ?? 0) + 2}:`;
      const formula = names.find(({ name }) => name === `KAP_List_${sheet}`)?.formula;
      expect(formula).toContain(`!${reference}`);
    }
  });

  it("is sound: nothing that a check would repair, no error of the validator", async () => {
    const { findings } = await checkPlan(file, today);
    const structural = findings.filter(({ code }) =>
      /^(sheet\.missing|(column|name|formula|computed|structure|plan|meta)\.)/.test(code),
    );
    expect(structural.map(({ code, sheet, column }) => [code, sheet, column])).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("stays as it is when it is migrated again", async () => {
    const again = await files.open(bytes);
    const nothing = { from: 2, to: 2, columns: [], replaced: [] };
    expect(await previewMigration(again)).toEqual(nothing);
    expect(await migratePlan(again, request)).toEqual(nothing);
    expect(differences(await again.toBytes(), bytes)).toEqual([]);
  });
});

it("A plan of version 1 becomes the same workbook in Excel and in a file", async () => {
  const inExcel = await actInExcel(stored("en"), (workbook) => migratePlan(workbook, request));
  const file = await planFilesOn("2026-01-15").open(stored("en"));
  await migratePlan(file, request);
  expect(differences(inExcel.bytes, await file.toBytes())).toEqual([]);
});
