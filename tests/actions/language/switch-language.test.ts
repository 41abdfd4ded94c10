import { switchLanguage } from "../../../src/actions/language/switch-language";
import { lists } from "../../../src/domain/schema/lists";
import type { Language } from "../../../src/localisation/language";
import { selectionScale } from "../../../src/localisation/selection-scales";
import { openWorkbook } from "../../../src/package/open-workbook";
import type { Change } from "../../../src/workbook/changes";
import type { NewPlan } from "../../../src/workbook/new-plan";
import type { PlanFile } from "../../../src/workbook/port";
import { readPlan } from "../../../src/workbook/read-plan";
import { differences } from "../../support/compare-workbooks";
import { fullPlan } from "../../support/full-plan";
import { accountLines } from "../../support/account-lines";
import { buildPlan, planFilesOn, rowOf } from "../../support/plan-files";
import { samplePlan } from "../../support/sample-plan";
import { validationErrors } from "../../support/validate-workbook";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });

/** The same entries in a plan of another language; the scales of the selection are ours, and come with the language. */
function inLanguage(plan: NewPlan, language: Language): NewPlan {
  const { settings, rows } = plan;
  const selection = rows.selection.map((row) => ({ ...row, scale: scaleIn(row.criterion, language) ?? row.scale }));
  return { settings: { ...settings, language }, rows: { ...rows, selection } };
}

function scaleIn(criterion: string | null, language: Language): string | undefined {
  const known = lists.selection_criterion.find((code) => code === criterion);
  return known && selectionScale(known, language);
}

describe("a full plan in another language", () => {
  it("is the plan that would have been made in it, and back again the first one", async () => {
    const german = fullPlan({ account: "Ernst Handel", language: "de", today, ...accountLines("ERNSH", today) });
    const file = await buildPlan(german, today, files);
    const first = await file.toBytes();
    const outcome = await switchLanguage(file, "en");
    expect(outcome).toEqual({ from: "de", to: "en", kept: [] });
    const english = await file.toBytes();
    const made = await buildPlan(inLanguage(german, "en"), today, files);
    expect(differences(english, await made.toBytes())).toEqual([]);
    const again = await files.open(english);
    await switchLanguage(again, "de");
    expect(differences(await again.toBytes(), first)).toEqual([]);
  });
});

/** The place of a column of the KPI sheet, and its first body row. */
async function kpiColumn(file: PlanFile, column: string) {
  const table = readPlan(await file.read()).tables.kpis;
  return { top: (table?.top ?? 0) + 1, left: (table?.left ?? 0) + (table?.positions.get(column) ?? 0) };
}

const ownFormat = "d. mmmm yyyy";
const ownPrompt = { title: "Quelle", message: "Nur Zahlen aus dem Controlling." };
const cellAt = ({ top, left }: { readonly top: number; readonly left: number }) => ({
  top,
  left,
  bottom: top,
  right: left,
});

/** What people do with a German plan. */
async function usedByPeople(file: PlanFile): Promise<void> {
  const comment = await kpiColumn(file, "comment");
  const gap = await kpiColumn(file, "gap");
  const asOf = await kpiColumn(file, "as_of");
  const source = await kpiColumn(file, "source");
  const setCell = (sheet: string, top: number, left: number, input: string | number | { formula: string }): Change => {
    return { kind: "setCells", sheet, top, left, cells: [[input]] };
  };
  const { sheet: kpis = "", columnCount: headers = 0, bodyRows = 0 } = readPlan(await file.read()).tables.kpis ?? {};
  const renamed = Array.from({ length: headers }, (_, index) => (index === comment.left ? "Bemerkung" : null));
  await file.apply([
    { kind: "renameSheet", sheet: "Maßnahmen", to: "Was wir tun" },
    { kind: "addSheet", sheet: "Goals" },
    setCell("Goals", 0, 0, { formula: "SUM(KAP_Kpis[Ist])+Ziele!A1" }),
    setCell("Goals", 1, 0, "Maßnahmen"),
    { kind: "renameTableColumns", sheet: kpis, table: "KAP_Kpis", headers: renamed },
    setCell(kpis, comment.top, comment.left, "hoch"),
    setCell(kpis, gap.top + 1, gap.left, 17),
    { kind: "insertTableColumn", sheet: kpis, table: "KAP_Kpis", index: headers, header: "Target" },
    setCell(kpis, gap.top, headers, { formula: "KAP_Kpis[[#This Row],[Ziel]]*2" }),
    setCell("Key-Account-Team", 0, 0, "Unser Team"),
    { kind: "format", sheet: kpis, range: cellAt(asOf), patch: { numberFormat: ownFormat } },
    {
      kind: "setValidation",
      sheet: kpis,
      range: { ...cellAt(source), bottom: source.top + bodyRows - 1 },
      validation: { rule: { kind: "any" }, ignoreBlank: true, prompt: ownPrompt },
    },
  ]);
}

async function usedPlan(): Promise<PlanFile> {
  const sample = samplePlan("de", 1, today, 8);
  const own = rowOf("settings", { id: "AAAAAAAA", kind: "kpi", name: "Net Promoter Score", direction: "up" });
  const score = rowOf("kpis", { id: "BBBBBBBB", kpi: "own_net_promoter_score", fiscal_year: 2026, target: 40 });
  const field = rowOf("profile", { id: "CCCCCCCC", section: "Presse", field: "Zeitung", value_text: "mittel" });
  const rows = {
    ...sample.rows,
    settings: [...sample.rows.settings, own],
    kpis: [...sample.rows.kpis, score],
    profile: [...sample.rows.profile, field],
  };
  const file = await buildPlan({ ...sample, rows }, today, files);
  await usedByPeople(file);
  return files.open(await file.toBytes());
}

describe("what people have made of a plan", () => {
  let first: Uint8Array;
  let english: Uint8Array;
  let outcome: Awaited<ReturnType<typeof switchLanguage>>;

  beforeAll(async () => {
    const file = await usedPlan();
    first = await file.toBytes();
    outcome = await switchLanguage(file, "en");
    english = await file.toBytes();
  });

  it("keeps its names, texts, figures and formulas, which follow what they read", () => {
    const workbook = openWorkbook(english);
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Was wir tun", "Goals", "Ziele", "Settings", "Overview"]));
    expect(workbook.sheet("Goals")?.cell(0, 0)?.formula).toBe("SUM(KAP_Kpis[Actual])+Ziele!A1");
    expect(workbook.sheet("Goals")?.cell(1, 0)?.value).toBe("Maßnahmen");
    const headers = workbook.table("KAP_Kpis")?.columns.map(({ name }) => name) ?? [];
    expect(headers).toEqual(expect.arrayContaining(["Bemerkung", "Ziel", "Target", "Actual"]));
    const sheet = workbook.sheet("KPIs");
    const top = (workbook.table("KAP_Kpis")?.range.top ?? 0) + 1;
    expect(sheet?.cell(top, headers.indexOf("Bemerkung"))?.value).toBe("hoch");
    expect(sheet?.cell(top + 1, headers.indexOf("Gap"))?.value).toBe(17);
    expect(sheet?.cell(top, headers.indexOf("Target"))?.formula).toBe("KAP_Kpis[[#This Row],[Ziel]]*2");
    expect(workbook.sheet("Team")?.cell(0, 0)?.value).toBe("Unser Team");
  });

  it("keeps the formats and prompts that people have set; those of the plan are in the new language", () => {
    const workbook = openWorkbook(english);
    const [sheet, table] = [workbook.sheet("KPIs"), workbook.table("KAP_Kpis")];
    const [top, headers] = [(table?.range.top ?? 0) + 1, table?.columns.map(({ name }) => name) ?? []];
    const formatOf = (row: number) =>
      workbook.styles.format(sheet?.formats.styleAt(row, headers.indexOf("As of")) ?? 0).numberFormat;
    expect([top, top + 1].map(formatOf)).toEqual([ownFormat, "yyyy-mm-dd"]);
    const prompts = ["Source", "How determined"].map(
      (header) => sheet?.validations.find(({ range }) => range.left === headers.indexOf(header))?.prompt?.message,
    );
    expect(prompts).toEqual([ownPrompt.message, "How the figure is worked out or estimated."]);
  });

  it("is told where its names stand in the way of those of the plan", () => {
    expect(outcome.kept).toEqual([
      { kind: "sheet", sheet: "Ziele", name: "Ziele", wanted: "Goals" },
      { kind: "column", sheet: "KPIs", name: "Ziel", wanted: "Target" },
    ]);
  });

  it("is read as before: the same rows, own KPIs and own entries of lists included", async () => {
    const [before, after] = [await files.open(first), await files.open(english)];
    const [german, read] = [readPlan(await before.read()), readPlan(await after.read())];
    expect(read.settings.language).toBe("en");
    const { kpis, ...others } = read.rows;
    const { kpis: kpisBefore, ...othersBefore } = german.rows;
    expect(others).toEqual(othersBefore);
    expect(kpis.map(({ values }) => values.kpi)).toContain("own_net_promoter_score");
    expect(kpis.map(({ values }) => ({ ...values, method: null }))).toEqual(
      kpisBefore.map(({ values }) => ({ ...values, method: null })),
    );
    expect(read.findings.map(({ code }) => code)).toEqual(german.findings.map(({ code }) => code));
  });

  it("is all there when the plan is switched back", async () => {
    const file = await files.open(english);
    const back = await switchLanguage(file, "de");
    expect(back.kept).toEqual([]);
    expect(differences(await file.toBytes(), first)).toEqual([]);
  });

  it("stands in a file that Excel opens without repair", async () => {
    expect(await validationErrors(english)).toEqual([]);
  });

  it("is not touched by a preview, or by a switch to the language that the plan has", async () => {
    const file = await files.open(english);
    expect(await switchLanguage(file, "de", { isPreview: true })).toEqual({ from: "en", to: "de", kept: [] });
    expect(await switchLanguage(file, "en")).toEqual({ from: "en", to: "en", kept: [] });
    expect(differences(await file.toBytes(), english)).toEqual([]);
  });
});
