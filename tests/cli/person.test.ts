import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { buildPlan, rowOf } from "../support/plan-files";
import { samplePlan } from "../support/sample-plan";
import { validationErrors } from "../support/validate-workbook";

const today = "2026-01-15";
let line: CommandLine;
let plan: Uint8Array;

beforeAll(async () => {
  line = await startCommandLine();
  const { settings, rows } = samplePlan("de", 1, today, 3);
  const measures = [
    rowOf("measures", { id: "GGGGGGGG", title: "Termin mit Dr. Ida Öz", owner: "AB; NF", contributors: "NF" }),
    rowOf("measures", { id: "HHHHHHHH", title: "Bo fragen", origin: "BBBBBBBB", comment: "Anna weiß mehr" }),
  ];
  const contacts = rows.contacts.map((row) =>
    row.id === "BBBBBBBB" ? { ...row, reports_to: "AAAAAAAA · Dr. Ida Öz" } : { ...row, confidential_note: "mag Tee" },
  );
  plan = await (await buildPlan({ settings, rows: { ...rows, contacts, measures } }, today)).toBytes();
});

afterAll(() => line.remove());

/** The plan with the name in places beside the plan's own sheets. */
function widelyNamed(): Uint8Array {
  const workbook = openWorkbook(plan);
  const notes = workbook.addSheet("Notizen");
  notes.setText(0, 0, "Frau Öz ruft an: ida.oez@quick-stop.de");
  notes.setFormula(1, 0, '"Gruß an "&"Ida Öz"', "Gruß an Ida Öz");
  const hidden = workbook.addSheet("Sicherung");
  hidden.setText(3, 2, "Dr. Ida Öz");
  hidden.setVisibility("veryHidden");
  workbook.properties.setText("lastAuthor", "Ida Öz");
  workbook.properties.setText("keywords", "QUICK-Stop, Öz & Söhne");
  const kpis = workbook.sheetOfTable("KAP_Kpis");
  const setup = kpis?.pageSetup;
  if (setup) kpis.setPageSetup({ ...setup, footer: { left: "Ida Öz", center: "&A", right: "&P" } });
  workbook.setCustomProperty("Ansprechpartner", "Ida Öz");
  return workbook.toBytes();
}

/** Parts of the file that hold the text. */
function partsWith(bytes: Uint8Array, text: RegExp): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (text.test(strFromU8(part)) ? [name] : []));
}

const cellOf = (workbook: WorkbookFile, sheet: string, row: number, column: number) =>
  workbook.sheet(sheet)?.cell(row, column)?.value;

describe("kap person --erase", () => {
  it("leaves the name in no part of the file, and the roles in their place", async () => {
    const path = await line.write("named.xlsx", widelyNamed());
    expect(partsWith(await line.bytes("named.xlsx"), /Öz/).length).toBeGreaterThan(4);
    const said = await line.kap("person", path, "--name", "dr. ida öz", "--erase", "--by", "AB");
    expect(said).toMatchObject({ code: 0, output: "" });
    const bytes = await line.bytes("named.xlsx");
    expect(partsWith(bytes, /Ida|Öz|oez/)).toEqual([]);
    const { contacts, measures } = (await line.plan("named.xlsx")).rows;
    const name = "Person 1 (Entscheider, Initiator)";
    expect(contacts[0]?.values).toMatchObject({
      id: "AAAAAAAA",
      name,
      function: null,
      confidential_note: null,
      last_contact: null,
      role_decider: "yes",
      influence: "5",
      relationship_owner: "AB",
    });
    expect(contacts[1]?.values).toMatchObject({ name: "Bo", reports_to: `AAAAAAAA · ${name}` });
    expect(contacts[2]?.values).toMatchObject({ confidential_note: "mag Tee" });
    expect(measures[0]?.values.title).toBe(`Termin mit ${name}`);
    const workbook = openWorkbook(bytes);
    expect(cellOf(workbook, "Notizen", 0, 0)).toBe(`Frau ${name} ruft an: ${name}`);
    expect(workbook.sheet("Notizen")?.cell(1, 0)).toMatchObject({
      formula: `"Gruß an "&"${name}"`,
      value: `Gruß an ${name}`,
    });
    expect(cellOf(workbook, "Sicherung", 3, 2)).toBe(name);
    expect(workbook.properties.text("keywords")).toBe(`QUICK-Stop, ${name} & Söhne`);
    expect(cellOf(workbook, "Protokoll", 1, 3)).toBe(name);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("refuses a spelling of less than three letters in the language that is spoken", async () => {
    const path = await line.write("short.xlsx", plan);
    const ask = (language: string) =>
      line.kap("person", path, "--name", "Bo", "--erase", "--also", "de", "--language", language);
    expect(await ask("en")).toMatchObject({ code: 2, messages: expect.stringContaining('--also "de" is too short') });
    expect(await ask("de")).toMatchObject({ code: 2, messages: expect.stringContaining("--also „de“ ist zu kurz") });
    expect(Buffer.from(await line.bytes("short.xlsx")).equals(plan)).toBe(true);
  });

  it("asks what is to be done in the language of the plan, where nobody said", async () => {
    const path = await line.write("undecided.xlsx", plan);
    const said = await line.kap("person", path, "--name", "Bo");
    expect(said).toMatchObject({ code: 2, messages: "Bitte entweder --extract oder --erase angeben." });
    expect(Buffer.from(await line.bytes("undecided.xlsx")).equals(plan)).toBe(true);
  });

  it("shows before what would become of each cell, and writes nothing", async () => {
    const path = await line.write("preview.xlsx", plan);
    const said = await line.kap("person", path, "--name", "AAAAAAAA", "--erase", "--dry-run");
    expect(said.code).toBe(0);
    expect(said.messages).toContain(
      "Aus Dr. Ida Öz würde „Person 1 (Entscheider, Initiator)“. Es wurde nichts geschrieben.",
    );
    expect(said.messages).toContain('"AAAAAAAA · Dr. Ida Öz" → "AAAAAAAA · Person 1 (Entscheider, Initiator)"');
    expect(Buffer.from(await line.bytes("preview.xlsx")).equals(plan)).toBe(true);
  });

  it("gives a team member another short name everywhere, and asks to look at what may mean them", async () => {
    const path = await line.write("member.xlsx", plan);
    const said = await line.kap("person", path, "--name", "AB", "--erase", "--blank-texts");
    expect(said.code).toBe(1);
    expect(said.messages).toMatch(/Bitte ansehen: Maßnahmen, Zeile \d+, Kommentar: "Anna weiß mehr"/);
    const { team, measures, contacts } = (await line.plan("member.xlsx")).rows;
    expect(team[1]?.values).toMatchObject({
      short_name: "P1",
      name: "Person 1 (Key-Account-Manager)",
      role: "account_manager",
    });
    expect(measures[0]?.values).toMatchObject({ owner: "P1; NF", contributors: "NF" });
    expect(contacts[0]?.values.relationship_owner).toBe("P1");
    // the next one gets the next number
    await line.kap("person", path, "--name", "Bo", "--erase");
    const again = await line.plan("member.xlsx");
    expect(again.rows.contacts[1]?.values.name).toBe("Person 2 (Entscheider)");
    expect(again.rows.measures[1]?.values.title).toBe("Person 2 (Entscheider) fragen");
  });
});

describe("kap person --extract", () => {
  it("lists the own row, references and texts, also outside of cells, in each format", async () => {
    const path = await line.write("extract.xlsx", widelyNamed());
    const asked = (...options: readonly string[]) =>
      line.kap("person", path, "--name", "Ida Öz", "--extract", ...options);
    // the plan knows her with her title
    expect(await asked()).toMatchObject({ code: 1, messages: expect.stringContaining("„Ida Öz“") });
    const ask = (...options: readonly string[]) =>
      line.kap("person", path, "--name", "AAAAAAAA", "--extract", ...options);
    const text = (await ask()).output;
    expect(text).toMatch(/^Daten zu Dr. Ida Öz \(AAAAAAAA\): Entscheider, Initiator\n/);
    expect(text).toMatch(/Buying Center, Zeile 6, Berichtet an: AAAAAAAA · Dr. Ida Öz/);
    expect(text).toContain("Notizen, Zeile 1: Frau Öz ruft an");
    expect(text).toContain("Dokumenteigenschaften (docProps/core.xml): ");
    const { name, cells, elsewhere } = JSON.parse((await ask("--format", "json")).output);
    expect(name).toBe("Dr. Ida Öz");
    expect(cells).toContainEqual(
      expect.objectContaining({ kind: "text", sheet: "Maßnahmen", value: "Termin mit Dr. Ida Öz" }),
    );
    expect(elsewhere).toContainEqual(expect.objectContaining({ part: "docProps/custom.xml" }));
    const csv = await ask("--format", "csv", "--out", line.path("data.csv"));
    expect(csv).toMatchObject({ code: 0, output: "" });
    const written = strFromU8(await line.bytes("data.csv"));
    expect(written).toMatch(/^kind,sheet,row,header,value\r\n/);
    // formulas of the user's are neutralised
    expect(written).toContain(`"'=""Gruß an ""&""Ida Öz"""`);
    expect((await ask("--out", line.path("data.csv"))).code).toBe(2);
  });
});
