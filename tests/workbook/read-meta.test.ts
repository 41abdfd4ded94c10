import { schemaVersion } from "../../src/domain/schema/plan-schema";
import { parseStamp, stampChanges } from "../../src/workbook/plan-stamp";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/port";
import { describeFinding } from "../../src/localisation/describe-finding";
import { languages } from "../../src/localisation/language";
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
    expect(readMeta(workbook())).toEqual({ settings, findings: [] });
  });

  it("may stand in any order and between columns of others", () => {
    const { tables, ...others } = workbook();
    const turned = tables.map((table) => ({
      ...table,
      headers: ["value", "my notes", "key"],
      rows: [...table.rows].reverse().map(([key, value]) => [value ?? null, "note", key ?? null]),
    }));
    expect(readMeta({ ...others, tables: turned })).toEqual({ settings, findings: [] });
  });

  it("fall back to what a plan usually has where that is safe, and say so with the place", () => {
    const odd = {
      status: "finished",
      level: null,
      status_tolerance: 7,
      status_on: "yesterday",
      account: { error: "#N/A" },
    };
    const read = readMeta(workbook(odd));
    const used = { status: "draft", level: "lean", statusTolerance: 0.1, statusOn: "", account: "" } as const;
    expect(read.settings).toEqual({ ...settings, ...used });
    const place = { severity: "warning", sheet: "meta" };
    expect(read.findings).toEqual([
      { code: "meta.account_invalid", ...place, row: 3, params: { value: "#N/A", used: "" } },
      { code: "meta.level_invalid", ...place, row: 6, params: { value: "", used: "lean" } },
      { code: "meta.status_invalid", ...place, row: 9, params: { value: "finished", used: "draft" } },
      { code: "meta.status_on_invalid", ...place, row: 11, params: { value: "yesterday", used: "" } },
      { code: "meta.status_tolerance_invalid", ...place, row: 14, params: { value: "7", used: 0.1 } },
    ]);
    for (const finding of read.findings)
      for (const language of languages) expect(describeFinding(finding, language)).toMatch(/^[^{}_]+\.$/);
  });

  it("read a key that stands twice as formulas do: the first counts", () => {
    const { tables, ...others } = workbook();
    const twice = tables.map((table) => ({ ...table, rows: [...table.rows, ["currency", "CHF"]] }));
    expect(readMeta({ ...others, tables: twice }).settings.currency).toBe("EUR");
  });

  it.each<[string, Readonly<Record<string, CellValue | undefined>>]>([
    ["plan_id", { plan_id: null }],
    ["language", { language: "fr" }],
    ["schema_version", { schema_version: undefined }],
    ["schema_version", { schema_version: 0.5 }],
    ["currency", { currency: "Euro" }],
    ["fiscal_year_start", { fiscal_year_start: 13 }],
    ["fiscal_year_start", { fiscal_year_start: 1.5 }],
    ["first_plan_year", { first_plan_year: 26 }],
    ["horizon", { horizon: 1e9 }],
    ["horizon", { horizon: "four" }],
    ["currency, horizon", { currency: undefined, horizon: 0 }],
  ])("are refused without a valid %s", (missing, different) => {
    const params = { missing };
    expect(() => readMeta(workbook(different))).toThrow(expect.objectContaining({ code: "damagedPlan", params }));
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
    expect(() => readMeta({ ...none, stamp: "<plan/>" })).toThrow(expect.objectContaining({ code: "metaMissing" }));
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
