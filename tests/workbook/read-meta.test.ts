import { schemaVersion } from "../../src/domain/schema/plan-schema";
import { parseStamp, stampChanges } from "../../src/workbook/plan-stamp";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/port";
import { readMeta } from "../../src/workbook/read-meta";
import { metaRows } from "../../src/workbook/sheets/meta-sheet";
import { settingsOf } from "../support/plan-files";

const settings = settingsOf({ status: "agreed", statusBy: "AB", statusOn: "2026-02-28", fiscalYearStart: 7 });

/** A workbook with nothing but the meta table, some of its values changed; undefined takes a row away. */
function workbook(different: Readonly<Record<string, CellValue | undefined>> = {}): WorkbookSnapshot {
  const rows = metaRows(settings).flatMap(([key, value]): CellValue[][] => {
    const changed = key in different ? different[key] : (value as CellValue);
    return changed === undefined ? [] : [[key, changed]];
  });
  const place = { name: "KAP_Meta", sheet: "Meta", top: 0, left: 0, isFiltered: false, hasTotalsRow: false };
  return { sheets: [], tables: [{ ...place, headers: ["key", "value"], rows }], names: [] };
}

describe("the settings of a plan", () => {
  it("are read as they were written", () => {
    expect(readMeta(workbook())).toEqual(settings);
  });

  it("may stand in any order and between columns of others", () => {
    const { tables, ...others } = workbook();
    const turned = tables.map((table) => ({
      ...table,
      headers: ["value", "my notes", "key"],
      rows: [...table.rows].reverse().map(([key, value]) => [value ?? null, "note", key ?? null]),
    }));
    expect(readMeta({ ...others, tables: turned })).toEqual(settings);
  });

  it("fall back to what a plan usually has where a cell holds nothing usable", () => {
    const odd = {
      status: "finished",
      level: null,
      horizon: "four",
      status_tolerance: undefined,
      status_on: "yesterday",
    };
    const read = readMeta(workbook(odd));
    expect(read).toMatchObject({ status: "draft", level: "lean", horizon: 3, statusTolerance: 0.1, statusOn: "" });
  });

  it.each<[string, Readonly<Record<string, CellValue | undefined>>]>([
    ["its id", { plan_id: null }],
    ["its language", { language: "fr" }],
    ["its version", { schema_version: undefined }],
  ])("are refused where the plan has lost %s", (_, different) => {
    expect(() => readMeta(workbook(different))).toThrow(expect.objectContaining({ code: "damagedPlan" }));
  });

  it("of a newer version are refused", () => {
    const params = { version: schemaVersion + 1, known: schemaVersion };
    expect(() => readMeta(workbook({ schema_version: schemaVersion + 1 }))).toThrow(
      expect.objectContaining({ code: "newerPlan", params }),
    );
  });

  it("are missing in a workbook that is no plan, and lost in one whose stamp says that it is", () => {
    const none = { ...workbook(), tables: [] };
    expect(() => readMeta(none)).toThrow(expect.objectContaining({ code: "notAPlan" }));
    expect(() => readMeta({ ...none, stamp: "<plan/>" })).toThrow(expect.objectContaining({ code: "damagedPlan" }));
  });
});

describe("the stamp of a plan", () => {
  it("mirrors id, version and language", () => {
    const changes = stampChanges(settings);
    const stamps = changes.flatMap((change) => (change.kind === "setStamp" ? [parseStamp(change.xml)] : []));
    expect(stamps).toEqual([{ planId: settings.planId, schemaVersion, language: "en" }]);
    expect(changes).toContainEqual({
      kind: "setProperty",
      name: "KAP_Plan",
      value: `${settings.planId};${schemaVersion};en`,
    });
  });

  it.each([
    '<plan xmlns="urn:somebody-else" planId="A" schemaVersion="1" language="de"/>',
    '<plan xmlns="urn:key-account-plan:stamp:1" schemaVersion="1" language="de"/>',
    '<plan xmlns="urn:key-account-plan:stamp:1" planId="A" schemaVersion="x" language="de"/>',
    '<plan xmlns="urn:key-account-plan:stamp:1" planId="A" schemaVersion="1" language="fr"/>',
    "",
  ])("is none in %p", (xml) => {
    expect(parseStamp(xml)).toBeUndefined();
  });
});
