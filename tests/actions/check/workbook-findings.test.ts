import { planFindings } from "../../../src/actions/check/check-plan";
import { repairOf } from "../../../src/domain/checks/repairs";
import { serialOfDate } from "../../../src/domain/dates";
import type { Finding } from "../../../src/domain/finding";
import { planFindingTexts } from "../../../src/localisation/plan-finding-texts";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { cleanPlan } from "../../support/check-cases";
import { buildPlan } from "../../support/plan-files";

const today = "2026-03-15";
let sound: WorkbookSnapshot;

beforeAll(async () => {
  sound = await (await buildPlan(cleanPlan("en"), today)).read();
});

type Cells = Readonly<Record<string, CellValue>>;
type Flaw = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

/** Other cells in the first rows of a table, by header. */
const cells =
  (table: string, ...rows: readonly Cells[]): Flaw =>
  (snapshot) => ({
    ...snapshot,
    tables: snapshot.tables.map((entry) => {
      if (entry.name !== table) return entry;
      const changed = entry.rows.map((row, index) =>
        row.map((cell, at) => rows[index]?.[entry.headers[at] ?? ""] ?? cell),
      );
      return { ...entry, rows: changed };
    }),
  });

const kpis = (...rows: readonly Cells[]) => cells("KAP_Kpis", ...rows);

const meta =
  (key: string, value: CellValue): Flaw =>
  (snapshot) => ({
    ...snapshot,
    tables: snapshot.tables.map((entry) => {
      if (entry.name !== "KAP_Meta") return entry;
      const [keys, values] = [entry.headers.indexOf("key"), entry.headers.indexOf("value")];
      const rows = entry.rows.filter((row) => row[keys] !== key);
      const added = entry.headers.map((_, at) => (at === keys ? key : at === values ? value : null));
      return { ...entry, rows: [...rows, added] };
    }),
  });

const tables =
  (change: (all: WorkbookSnapshot["tables"]) => WorkbookSnapshot["tables"]): Flaw =>
  (snapshot) => ({ ...snapshot, tables: change(snapshot.tables) });

const tea = { "Product group": "Tea" };
const perGroup = (...rows: readonly Cells[]) => kpis(...rows.map((row) => ({ "Fiscal year": 2026, ...row })));

/** What is done to a sound plan so that each finding about the workbook is raised. */
const flaws: Readonly<Record<string, Flaw>> = {
  "plan.stamp_differs": (snapshot) => ({ ...snapshot, stamp: "<other/>" }),
  "meta.account_invalid": meta("account", { error: "#REF!" }),
  "meta.level_invalid": meta("level", "huge"),
  "meta.import_where_invalid": meta("import_where", { error: "#REF!" }),
  "meta.import_map_invalid": meta("import_map", { error: "#REF!" }),
  "meta.sheets_on_invalid": meta("sheets_on", "nonsense"),
  "meta.sheets_off_invalid": meta("sheets_off", "nonsense"),
  "meta.status_invalid": meta("status", "?"),
  "meta.status_by_invalid": meta("status_by", { error: "#N/A" }),
  "meta.status_on_invalid": meta("status_on", "in May"),
  "meta.created_on_invalid": meta("created_on", "in May"),
  "meta.status_tolerance_invalid": meta("status_tolerance", 7),
  "sheet.missing": tables((all) => all.filter(({ name }) => name !== "KAP_Team")),
  "name.missing": (snapshot) => ({ ...snapshot, names: [] }),
  "column.missing": tables((all) =>
    all.map((table) =>
      table.name === "KAP_Kpis"
        ? { ...table, headers: table.headers.map((header) => (/^(Source|Method)$/.test(header) ? "?" : header)) }
        : table,
    ),
  ),
  "cell.error": kpis({ Actual: { error: "#N/A" } }),
  "cell.not_a_number": kpis({ Actual: "12 pieces" }),
  "cell.not_a_date": kpis({ "As of": "in May" }),
  "cell.unknown_choice": kpis({ Confidence: "rather sure" }),
  "row.id_malformed": kpis({ ID: "mine" }),
  "row.id_duplicate": kpis({ ID: "K0000001" }, { ID: "K0000001" }),
  "reference.unlisted_product_group": kpis(tea),
  "reference.unlisted_region": kpis({ Region: "North" }),
  "reference.unlisted_unit": kpis({ Unit: "boxes" }),
  "reference.unknown_owner": kpis({ Owner: "XY" }),
  "reference.unknown_row": cells("KAP_Measures", { Goal: "Q0000009 · Gone" }),
  "reference.ambiguous_owner": cells("KAP_Team", {}, { "Short name": "AB" }),
  "kpi.share_above_one": kpis({ Unit: "%", Actual: 12 }),
  "kpi.unit_missing": kpis({ Unit: "" }),
  "kpi.other_currency": kpis({ Unit: "USD" }),
  "kpi.negative_returns": kpis({ KPI: "Returns", Actual: -5 }),
  "kpi.achievement_target_not_positive": kpis({ Actual: 5, Target: 0 }),
  "kpi.achievement_negative_value": kpis({ KPI: "Returns", Actual: 5, Target: -1 }),
  "kpi.duplicate_row": perGroup({}, {}),
  "kpi.not_additive": perGroup({ KPI: "Number of orders", ...tea, Actual: 5 }),
  "kpi.mixed_units": perGroup({ ...tea, Actual: 5 }, { "Product group": "Coffee", Unit: "USD", Actual: 5 }),
  "kpi.mixed_grains": perGroup({ Actual: 9 }, { ...tea, Actual: 5 }),
  "kpi.incomplete_ratio": perGroup({ KPI: "Market share", Unit: "%", ...tea, Actual: 0.5, Target: 0.6 }),
  "kpi.kpi_missing": kpis({ KPI: "" }),
  "kpi.year_missing": kpis({ "Fiscal year": "" }),
  "kpi.formula_overwritten": kpis({ Grain: "typed" }),
  "row.formula_overwritten": cells("KAP_Measures", { "Status key": "typed" }),
  "kpi.without_target": kpis({ Target: "" }),
  "kpi.year_cut_off": kpis({ Actual: 5, "Actual through": serialOfDate("2026-03-01") }),
  "measure.contribution_twice": cells(
    "KAP_Measures",
    { Contribution: 5 },
    { Contribution: 5, "Belongs to": "M0000001 · Tea week" },
  ),
};

const findingsOf = (snapshot: WorkbookSnapshot) => planFindings(readPlan(snapshot), snapshot, today);

describe("findings about the workbook", () => {
  it("are none in a sound plan", () => {
    expect(findingsOf(sound)).toEqual([]);
  });

  it("have a case for each that has a text", () => {
    expect(Object.keys(flaws).sort()).toEqual(Object.keys(planFindingTexts).sort());
  });

  it.each(Object.keys(flaws))("are raised where they should be: %s", (code) => {
    const found = findingsOf((flaws[code] ?? ((snapshot) => snapshot))(sound));
    expect(found.map((finding) => finding.code)).toContain(code);
  });
});

describe("the repair of a finding", () => {
  const first = (flaw: Flaw, code: string): Finding | undefined =>
    findingsOf(flaw(sound)).find((finding) => finding.code === code);

  it.each<[string, Flaw, string | undefined]>([
    ["sheet.missing", tables((all) => all.filter(({ name }) => name !== "KAP_Team")), "restore_table"],
    ["row.id_duplicate", kpis({ ID: "K0000001" }, { ID: "K0000001" }), "give_ids"],
    ["cell.not_a_number", kpis({ Actual: "1,234.5" }), "convert_number"],
    ["cell.not_a_number", kpis({ Actual: "about ten" }), undefined],
    ["cell.not_a_date", kpis({ "As of": "2026-01-31" }), "convert_date"],
    ["cell.not_a_date", kpis({ "As of": "in May" }), undefined],
    ["cell.unknown_choice", kpis({ Confidence: "rather sure" }), undefined],
    ["measure.overdue", cells("KAP_Measures", { "Due date": serialOfDate("2026-01-01") }), undefined],
  ])("of %s is named where there is one", (code, flaw, repair) => {
    const finding = first(flaw, code);
    expect(finding).toBeDefined();
    expect(finding && repairOf(finding)).toBe(repair);
  });
});
