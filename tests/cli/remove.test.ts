import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/package/open-workbook";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { validationErrors } from "../support/validate-workbook";

/** A plan in which somebody has worked; of an older version, which may be removed like any other. */
const stored = readFileSync(join(__dirname, "../workbook/migrations/plan-1-de.xlsx"));
let line: CommandLine;

beforeAll(async () => {
  line = await startCommandLine();
});

afterAll(() => line.remove());

describe("kap remove", () => {
  it("refuses while formulas on other sheets read the plan, and names them", async () => {
    const path = await line.write("refused.xlsx", stored);
    const said = await line.kap("remove", path);
    expect(said.code).toBe(1);
    expect(said.messages).toContain("Der Plan wurde nicht entfernt.");
    expect(said.messages).toContain("Die Formel in Notizen, R2C1 liest aus dem Plan");
    expect(await line.bytes("refused.xlsx")).toEqual(stored);
  });

  it("leaves the user's sheets, and what people have added to the plan's as values, and nothing else", async () => {
    const named = openWorkbook(stored);
    named.setName({ name: "Ist_gesamt", formula: "SUM(KAP_Kpis[Ist])" });
    const path = await line.write("removed.xlsx", named.toBytes());
    expect((await line.kap("remove", path)).messages).toContain("Der Name „Ist_gesamt“ greift auf den Plan zu");
    expect((await line.kap("remove", path, "--break-formulas", "--dry-run")).messages).toContain("würde entfernt");
    const said = await line.kap("remove", path, "--break-formulas");
    expect(said).toMatchObject({ code: 0, output: "" });
    const bytes = await line.bytes("removed.xlsx");
    const workbook = openWorkbook(bytes);
    const copies = ["Übersicht (eigene Werte)", "Key-Account-Team (eigene Werte)", "Maßnahmen (eigene Werte)"];
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Notizen", ...copies]);
    expect(workbook.sheet("Notizen")?.cell(0, 0)?.value).toBe("Meine Notizen");
    const [overview, team, measures] = copies.map((name) =>
      [...(workbook.sheet(name)?.cells() ?? [])].map(([, , { value }]) => value),
    );
    expect(overview).toEqual(["Neben der Seite"]);
    expect(team).toEqual(["Kürzel", "Telefon", "AB", "+49 30 1"]);
    expect(measures).toEqual(["Art", "Titel", "Gehört zu", "Mein Vermerk", "Muster senden", "wichtig"]);
    expect(workbook.names.map(({ name }) => name)).toContain("Ist_gesamt");
    expect(workbook.names.filter(({ name }) => name.startsWith("KAP_"))).toEqual([]);
    expect(workbook.customXmlParts.filter(({ xml }) => xml.includes("key-account-plan"))).toEqual([]);
    expect([...workbook.customProperties.keys()]).toEqual([]);
    expect(await validationErrors(bytes)).toEqual([]);
    expect((await line.kap("status", path)).code).toBe(1);
  });
});
