import { checkPlan } from "../../src/actions/check/check-plan";
import { switchLanguage } from "../../src/actions/language/switch-language";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { formerHeaders } from "../../src/localisation/former-headers";
import { languages } from "../../src/localisation/language";
import { allHeadersOf, columnText, headersOf } from "../../src/localisation/sheet-texts";
import { columnsTable } from "../../src/workbook/sheets/columns-sheet";
import type { PlanFile } from "../../src/workbook/port";
import { readPlan } from "../../src/workbook/read-plan";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "../support/plan-files";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });

const measure = rowOf("measures", { id: "M0000001", title: "Tea week", due: "2026-12-01", status: "open" });
const statement = rowOf("swot", { id: "S0000001", statement: "Short ways", perspective: "relationship" });

/** A German plan as it was made when the columns had their former headers. */
async function planOfBefore(): Promise<PlanFile> {
  const settings = settingsOf({ language: "de", sheetsOn: ["swot"] });
  const file = await buildPlan({ settings, rows: { ...noRows, measures: [measure], swot: [statement] } }, today, files);
  const { tables } = readPlan(await file.read());
  const rename = (key: TableSheetKey, column: string, header: string) => {
    const { sheet = "", columnCount = 0, positions } = tables[key] ?? {};
    const at = positions?.get(column);
    const headers = Array.from({ length: columnCount }, (_, index) => (index === at ? header : null));
    return { kind: "renameTableColumns", sheet, table: planSheets[key].table, headers } as const;
  };
  await file.apply([rename("measures", "due", "Fällig"), rename("swot", "perspective", "Blickwinkel")]);
  return files.open(await file.toBytes());
}

describe("a plan whose columns have the headers of before", () => {
  let file: PlanFile;

  beforeAll(async () => {
    file = await planOfBefore();
  });

  it("is read as it stands, and nothing of it is missed", async () => {
    const { rows, findings } = readPlan(await file.read());
    expect([rows.measures[0]?.values.due, rows.swot[0]?.values.perspective]).toEqual(["2026-12-01", "relationship"]);
    expect(findings).toEqual([]);
    const { findings: told } = await checkPlan(file, today);
    expect(told.filter(({ code }) => code.startsWith("column.") || code.startsWith("name."))).toEqual([]);
  });

  it("is read also where nothing points to its headers any more", async () => {
    const snapshot = await file.read();
    const tables = snapshot.tables.filter(({ name }) => name !== columnsTable);
    const { rows, tables: places } = readPlan({ ...snapshot, tables });
    expect([rows.measures[0]?.values.due, rows.swot[0]?.values.perspective]).toEqual(["2026-12-01", "relationship"]);
    expect(places.measures?.positions.has("due")).toBe(true);
  });

  it("gets the headers of today when its language is switched", async () => {
    const other = await files.open(await file.toBytes());
    expect(await switchLanguage(other, "en")).toMatchObject({ kept: [] });
    const headers = (await other.read()).tables.flatMap((table) => table.headers);
    expect(headers).toEqual(expect.arrayContaining(["Due date", "Perspective"]));
    expect(headers.filter((header) => ["Fällig", "Blickwinkel"].includes(header))).toEqual([]);
  });
});

describe("the headers of before", () => {
  const columns = Object.keys(formerHeaders).map((key): [TableSheetKey, string] => {
    const [sheet = "", column = ""] = key.split(".");
    const known = tableSheetKeys.find((of) => of === sheet);
    if (!known) throw new Error(`${sheet} is no sheet`);
    return [known, column];
  });

  it.each(columns)("of %s.%s belong to no other column of the sheet, and differ from today's", (sheet, column) => {
    const others = Object.keys(planSheets[sheet].columns).filter((other) => other !== column);
    const taken = new Set(others.flatMap((other) => allHeadersOf(sheet, other)));
    for (const language of languages) {
      const [now, ...former] = headersOf(sheet, column, language);
      expect(now).toBe(columnText(sheet, column, language)[0]);
      expect(former.filter((header) => header === now || taken.has(header))).toEqual([]);
    }
  });
});
