import { strFromU8, unzipSync } from "fflate";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import { createPlanFiles } from "../../src/plan-file/plan-files";
import { readPlan, type Plan } from "../../src/workbook/read-plan";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { describeNeeding } from "../support/describe-needing";
import { foreignWorkbook, type ForeignRows } from "../support/foreign-workbook";
import { readFormulaValues } from "../support/formula-values";
import { recalculateWorkbook } from "../support/libreoffice";
import { validationErrors } from "../support/validate-workbook";

let line: CommandLine;

const german: Readonly<Record<string, ForeignRows>> = {
  Stammdaten: [
    ["Steckbrief"],
    ["Firma", "Muster & Söhne AG"],
    ["Branche", "Handel"],
    ["Mitarbeiter", 1200],
    ["Vertrag bis", { serial: 46_387 }],
  ],
  Kundenkontakte: [
    ["Kontakte Muster AG, Stand 2025"],
    [],
    ["Nr.", "Rolle", "Ansprechpartner", "Funktion", "Telefon", "Einfluss", "Betreuer"],
    [1, "Entscheider", "Max Muster", "Leiter Einkauf", "0123", "hoch", "Anna Berg"],
    [2, "Anwender", "Eva Klein", "Technik", "0124", "mittel", "A. Neu"],
  ],
  Zahlen: [
    ["Alle Angaben in TEUR"],
    ["Kennzahl", 2023, 2024, "Plan 2026"],
    ["Umsatz", 100, 120.5, 150],
    ["Deckungsbeitrag", 20, 25, 30],
  ],
  "Offene Punkte": [
    ["Maßnahme", "Ziel", "Wer", "Bis wann", "Status"],
    ["Angebot", "Mehr Tee", "Anna Berg", { serial: 46_100 }, "läuft"],
    ["Muster", "", "Schulz", "30.04.2026", "offen"],
  ],
  Zielsystem: [
    ["Ziel", "Kennzahl", "Zielwert", "Status"],
    ["Mehr Tee", "Umsatz", 150, "im Plan"],
  ],
  Analyse: [
    ["Stärken", "Schwächen"],
    ["Service", "Preis"],
    ["Chancen", "Risiken"],
    ["Neue Werke", "Wettbewerber A"],
  ],
  Markt: [
    ["Wettbewerber", "Stärken", "Marktanteil"],
    ["Alpha", "Preis", "30 %"],
  ],
};

const english: Readonly<Record<string, ForeignRows>> = {
  Facts: [
    ["Customer name", "Sample Ltd"],
    ["Industry", "Retail"],
    ["Employees", 50],
  ],
  People: [
    ["Email", "Job title", "Last name", "First name", "Decision role"],
    ["m@example.com", "Head of purchasing", "Miller", "Ann", "buyer, decider"],
  ],
  Orders: [
    ["Order no", "Order date", "Product group", "Quantity", "Net revenue (EUR)"],
    ["A1", { serial: 45_300 }, "Tea", 2, 100],
    ["A2", { serial: 45_600 }, "Tea", 3, 250.5],
  ],
};

const today = ["--today", "2026-01-15"];

/** Plans whose formulas are not calculated: what an adoption writes does not hang on them. */
const planFiles = (today: number) => createPlanFiles({ openWorkbook, createWorkbook, today });

async function planOf(name: string): Promise<Plan> {
  return readPlan(await (await planFiles(0).open(await line.bytes(name))).read());
}

beforeAll(async () => {
  line = await startCommandLine("en_US.UTF-8", { planFiles });
  await line.write("german.xlsx", foreignWorkbook(german));
  await line.write("english.xlsx", foreignWorkbook(english));
});

afterAll(() => line.remove());

const adopt = (...args: readonly string[]) => line.kap("adopt", ...args, ...today);
const values = (rows: readonly { readonly values: object }[]) => rows.map((row) => row.values);

describe("kap adopt of a workbook without a plan", () => {
  beforeAll(async () => {
    const { code, messages } = await adopt(line.path("german.xlsx"), "--out", line.path("german-plan.xlsx"));
    expect([code, messages]).toEqual([1, expect.stringContaining("Der Plan steht in")]);
  });

  it("makes a plan with everything that was found, at the level that it needs", async () => {
    const { settings, rows } = await planOf("german-plan.xlsx");
    expect(settings).toMatchObject({
      account: "Muster & Söhne AG",
      language: "de",
      currency: "EUR",
      level: "standard",
      firstPlanYear: 2025,
    });
    expect(values(rows.contacts)).toMatchObject([
      { name: "Max Muster", function: "Leiter Einkauf", role_decider: "yes", influence: "4", relationship_owner: "AB" },
      { name: "Eva Klein", role_user: "yes", influence: "3", relationship_owner: "AN" },
    ]);
    expect(values(rows.team)).toMatchObject([
      { short_name: "AB", name: "Anna Berg" },
      { short_name: "AN" },
      { short_name: "Schulz" },
    ]);
    expect(values(rows.swot)).toMatchObject(
      ["strength", "weakness", "opportunity", "threat"].map((quadrant) => ({ quadrant })),
    );
    expect(values(rows.competitors)).toMatchObject([{ name: "Alpha", strengths: "Preis", share: 0.3 }]);
    const facts = values(rows.profile);
    expect(facts).toContainEqual(
      expect.objectContaining({ field: "employees", value_number: 1200, source: "german.xlsx, Stammdaten" }),
    );
    expect(facts).toContainEqual(expect.objectContaining({ field: "Vertrag bis", value_date: "2026-12-31" }));
  });

  it("fills the target rows of the new plan, and adds years with actuals", async () => {
    const { rows } = await planOf("german-plan.xlsx");
    const revenue = rows.kpis.filter(({ values: { kpi } }) => kpi === "revenue");
    expect(values(revenue)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ fiscal_year: 2024, actual: 120_500, unit: "EUR" }),
        expect.objectContaining({ fiscal_year: 2026, target: 150_000, actual: null }),
      ]),
    );
    expect(revenue.filter(({ values: { fiscal_year: year } }) => year === 2026)).toHaveLength(1);
  });

  it("links measures to goals by their titles, and owners to the team", async () => {
    const { rows } = await planOf("german-plan.xlsx");
    const goal = rows.goals.find(({ values: { title } }) => title === "Mehr Tee")?.values;
    expect(goal).toMatchObject({ kpi: "revenue", target: 150, status: "on_track" });
    expect(values(rows.measures)).toMatchObject([
      {
        title: "Angebot",
        owner: "AB",
        due: "2026-03-19",
        status: "in_progress",
        goal: `${goal?.id ?? "?"} · Mehr Tee`,
      },
      { title: "Muster", owner: "Schulz", due: "2026-04-30", status: "open" },
    ]);
  });

  it("leaves the source as it is: its file, and byte by byte the sheets in the new one", async () => {
    expect(Buffer.from(await line.bytes("german.xlsx"))).toEqual(Buffer.from(foreignWorkbook(german)));
    const [before, after] = [
      unzipSync(await line.bytes("german.xlsx")),
      unzipSync(await line.bytes("german-plan.xlsx")),
    ];
    const sheets = Object.keys(before).filter((path) => path.startsWith("xl/worksheets/"));
    expect(sheets).toHaveLength(Object.keys(german).length);
    // the sheet that was shown first is not any more: the new plan shows its overview
    const shownFirst = / tabSelected="1"/;
    const text = (part: Uint8Array | undefined) => strFromU8(part ?? new Uint8Array());
    expect(text(before[sheets[0] ?? ""])).toMatch(shownFirst);
    for (const path of sheets)
      expect([path, text(after[path])]).toEqual([path, text(before[path]).replace(shownFirst, "")]);
  });

  it("changes nothing when it is done again", async () => {
    const again = await adopt(line.path("german-plan.xlsx"), "--out", line.path("again.xlsx"));
    expect(again.messages).toContain("Es musste nichts geändert werden.");
    const [before, after] = [await planOf("german-plan.xlsx"), await planOf("again.xlsx")];
    expect(after.rows).toEqual(before.rows);
  });

  it("fills only blank cells of a plan, keeps what people changed, and shows both", async () => {
    await line.write(
      "more.csv",
      "Ansprechpartner;Abteilung;Einfluss;Telefon\nMax Muster;Einkauf;gering;1\nOtto Neu;Werk;hoch;2\n",
    );
    const said = await adopt(
      line.path("german-plan.xlsx"),
      "--from",
      line.path("more.csv"),
      "--out",
      line.path("more.xlsx"),
    );
    const { rows } = await planOf("more.xlsx");
    expect(values(rows.contacts)).toMatchObject([
      { name: "Max Muster", unit: "Einkauf", influence: "4" },
      { name: "Eva Klein", unit: null },
      { name: "Otto Neu", unit: "Werk", influence: "4" },
    ]);
    expect(said.code).toBe(1);
    expect(said.messages).toContain("Buying Center: 1 neu, 1 ergänzt, 0 schon vorhanden");
    expect(said.messages).toContain("Im Plan steht „4“, in der Quelle „2“. Der Plan bleibt.");
  });

  it("keeps a formula of somebody's own that has no value yet, and says so", async () => {
    const file = await planFiles(0).open(await line.bytes("german-plan.xlsx"));
    const { rows, tables } = readPlan(await file.read());
    const eva = rows.contacts.find(({ values }) => values.name === "Eva Klein")?.rowNumber ?? 0;
    const { sheet = "", left = 0, positions } = tables.contacts ?? {};
    const unit = left + (positions?.get("unit") ?? 0);
    await file.apply([{ kind: "setCells", sheet, top: eva - 1, left: unit, cells: [[{ formula: '""' }]] }]);
    await line.write("formula.xlsx", await file.toBytes());
    await line.write("unit.csv", "Ansprechpartner;Abteilung;Einfluss\nEva Klein;Labor;mittel\n");
    const from = ["--from", line.path("unit.csv")];
    const said = await adopt(line.path("formula.xlsx"), ...from, "--out", line.path("kept.xlsx"));
    expect(said.messages).toContain("Im Plan steht eine eigene Formel ohne Wert, in der Quelle „Labor“.");
    const [contents] = await (await planFiles(0).open(await line.bytes("kept.xlsx"))).readSheets([sheet]);
    expect(contents?.cells[eva - 1 - contents.top]?.[unit - contents.left]).toBe('=""');
  });
});

describe("kap adopt from another file", () => {
  it("makes a plan in a new file, and hands order lines over to the import", async () => {
    const said = await adopt(
      "--from",
      line.path("english.xlsx"),
      "--out",
      line.path("english-plan.xlsx"),
      "--fiscal-year-start",
      "1",
    );
    expect(said.messages).toContain("2 order lines become");
    const { settings, rows } = await planOf("english-plan.xlsx");
    expect(settings).toMatchObject({ account: "Sample Ltd", language: "en", level: "lean", firstPlanYear: 2025 });
    expect(values(rows.contacts)).toMatchObject([{ name: "Ann Miller", role_buyer: "yes", role_decider: "yes" }]);
    expect(values(rows.kpis)).toContainEqual(
      expect.objectContaining({ kpi: "revenue", product_group: "Tea", actual: 350.5 }),
    );
    const again = await adopt(
      line.path("english-plan.xlsx"),
      "--from",
      line.path("english.xlsx"),
      "--out",
      line.path("english-2.xlsx"),
    );
    expect(again.code).toBeLessThan(2);
    expect((await planOf("english-2.xlsx")).rows).toEqual(rows);
  });
});

describe("kap adopt", () => {
  it("shows with --dry-run what it would do, and writes nothing", async () => {
    const said = await adopt(line.path("german.xlsx"), "--dry-run", "--language", "en");
    expect(said.messages).toContain("2  Kundenkontakte!A3:G5: list for “Buying Center”, certain, 2 rows");
    expect(said.messages).toContain("not taken: Nr. (only numbers the rows), Telefon (the plan has no column for it)");
    expect(said.messages).toContain("Would be written:");
    expect(said.messages).toContain("Nothing was written (--dry-run).");
  });

  it("takes what the user settles, and refuses what means nothing", async () => {
    const out = ["--out", line.path("settled.xlsx")];
    const wrong = await adopt(line.path("german.xlsx"), "--map", "2.Fax=name", ...out);
    expect([wrong.code, await line.exists(line.path("settled.xlsx"))]).toEqual([2, false]);
    expect(wrong.messages).toContain("Diese Spalte hat der Block nicht");
    const said = await adopt(line.path("german.xlsx"), "--map", "2.Telefon=confidential_note", "--map", "6=-", ...out);
    expect(said.messages).toContain("6  Analyse!A1:B4: wird nicht übernommen, wie angegeben");
    const { rows, settings } = await planOf("settled.xlsx");
    expect(values(rows.contacts)[0]).toMatchObject({ confidential_note: "0123" });
    expect([settings.level, rows.swot]).toEqual(["standard", []]);
  });

  it("refuses where sheets of the user bear names of the plan, and says what to do", async () => {
    await line.write(
      "taken.xlsx",
      foreignWorkbook({ Facts: english.Facts ?? [], Team: [["Name"], ["x"]], KPIs: [["a"]] }),
    );
    const out = line.path("taken-plan.xlsx");
    const said = await adopt(line.path("taken.xlsx"), "--currency", "EUR", "--out", out);
    expect(said.code).toBe(1);
    expect(said.messages).toContain("KPIs");
    expect(said.messages).toContain("kap adopt --from");
    expect(await line.exists(out)).toBe(false);
  });

  it("asks for what no cell says", async () => {
    await line.write(
      "bare.xlsx",
      foreignWorkbook({
        Liste: [
          ["Maßnahme", "Wer", "Bis"],
          ["Angebot", "AB", "01.02.2026"],
        ],
      }),
    );
    const ask = (...args: readonly string[]) =>
      adopt(line.path("bare.xlsx"), "--out", line.path("bare-plan.xlsx"), ...args);
    expect(await ask()).toMatchObject({ code: 2, messages: expect.stringContaining("--account") });
    expect(await ask("--account", "A")).toMatchObject({ code: 2, messages: expect.stringContaining("--currency") });
    expect((await adopt()).code).toBe(2);
    expect((await ask("--account", "A", "--currency", "EUR")).code).toBe(1);
  });

  it("finds nothing in a workbook that has nothing for a plan", async () => {
    await line.write(
      "notes.xlsx",
      foreignWorkbook({
        Notizen: [
          ["Heute", "schön"],
          [1, 2],
        ],
      }),
    );
    const said = await adopt(
      line.path("notes.xlsx"),
      "--dry-run",
      "--account",
      "A",
      "--currency",
      "EUR",
      "--language",
      "de",
    );
    expect(said.messages).toContain("Es wurde nichts erkannt, was in einen Plan gehört.");
  });
});

/** LibreOffice takes TODAY() from this computer's clock. */
function localToday(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

describe("an adopted plan", () => {
  let calculating: CommandLine;

  beforeAll(async () => {
    calculating = await startCommandLine();
    await calculating.write("german.xlsx", foreignWorkbook(german));
    const out = calculating.path("plan.xlsx");
    const { code } = await calculating.kap(
      "adopt",
      calculating.path("german.xlsx"),
      "--out",
      out,
      "--today",
      localToday(),
    );
    expect(code).toBe(1);
  });

  afterAll(() => calculating.remove());

  it("is a sound file and a plan without errors", async () => {
    expect(await validationErrors(await calculating.bytes("plan.xlsx"))).toEqual([]);
    const check = await calculating.kap("check", calculating.path("plan.xlsx"), "--json");
    expect(check.output).toContain('"findings"');
    expect(check.output).not.toContain('"severity": "error"');
  });

  describeNeeding("LibreOffice", "calculated anew by LibreOffice", () => {
    it("keeps the value of every formula", async () => {
      const bytes = await calculating.bytes("plan.xlsx");
      const theirs = readFormulaValues(await recalculateWorkbook(bytes));
      const rounded = (value: unknown) => {
        if (typeof value === "number") return Number(value.toPrecision(9));
        return value === "" || value === undefined ? null : value;
      };
      const different = [...readFormulaValues(bytes)].flatMap(([place, { formula, value }]) => {
        const other = theirs.get(place)?.value;
        return rounded(value) === rounded(other) ? [] : [{ place, formula, ours: value, theirs: other }];
      });
      expect(different).toEqual([]);
    });
  });
});
