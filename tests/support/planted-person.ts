// A plan in which a person stands in every place that can hold personal data: one way to plant them for each place.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PersonalDataPlace } from "../../src/domain/life/personal-data-places";
import { createWorkbook, openWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { buildPlan, noRows, planFilesOn, rowOf, settingsOf } from "./plan-files";

export const plantedName = "Ida Quastenflosser";
export const plantedId = "AAAAAAAA";
/** Of the person's own row, and without the name. */
export const ownSecret = "mag keine Pinguine";

const family = "Quastenflosser";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const comments = (ref: string, text: string) =>
  `<comments xmlns="${main}"><authors><author>${plantedName}</author></authors><commentList>` +
  `<comment ref="${ref}" authorId="0"><text><t>${ownSecret}</t></text></comment>` +
  `<comment ref="A2" authorId="0"><text><t>${text}</t></text></comment></commentList></comments>`;

/** Parts of the file by name. */
type Parts = Record<string, Uint8Array>;
type Plant =
  /** By what every workbook can do. */
  | { readonly by: (workbook: WorkbookFile, contacts: string) => void }
  /** As parts of the file. */
  | { readonly parts: (contactsPart: string) => Readonly<Record<string, string | Uint8Array>>; readonly kind?: string };

const part = (name: string, xml: string): Plant => ({ parts: () => ({ [name]: xml }) });

/** A table of the plan's records with one record. */
function records(table: string, cells: Readonly<Record<string, string | number>>): Plant {
  return {
    by: (workbook) => {
      const sheet = workbook.addSheet(table.slice("KAP_".length));
      Object.entries(cells).forEach(([header, cell], column) => {
        sheet.setText(0, column, header);
        sheet.setValue(1, column, cell);
      });
      const range = { top: 0, left: 0, bottom: 1, right: Object.keys(cells).length - 1 };
      sheet.addTable({ name: table, range, showBandedRows: false, showFilterButton: false });
      sheet.setVisibility("veryHidden");
    },
  };
}

const onNotes = (work: (sheet: NonNullable<ReturnType<WorkbookFile["sheet"]>>) => void): Plant => ({
  by: (workbook) => work(workbook.sheet("Merkblatt") ?? workbook.addSheet("Merkblatt")),
});

function embedded(): Uint8Array {
  const inner = createWorkbook();
  inner.sheets[0]?.setText(0, 0, plantedName);
  return inner.toBytes();
}

/** What Excel's own name for the row of the person is: the first row of the contacts. */
const ownCell = "A5";

/** One way to plant the person for each place. */
export const plants: Readonly<Record<PersonalDataPlace, Plant>> = {
  // in the plan's rows below
  ownRow: onNotes(() => undefined),
  references: onNotes(() => undefined),
  owners: onNotes(() => undefined),
  status: onNotes(() => undefined),
  texts: onNotes((sheet) => {
    sheet.setText(0, 0, `Frau ${family} ruft an: i.quastenflosser@example.com`);
    sheet.setFormula(1, 0, `"Gruß an "&"${plantedName}"`, `Gruß an ${plantedName}`);
  }),
  log: records("KAP_Log", { on: 46_000, by: plantedName, action: "status", detail: plantedName }),
  archive: records("KAP_Archive", { on: 46_000, id: plantedId, title: plantedName, content: ownSecret }),
  restorePoints: records("KAP_Restore", { point: 1, sheet: "contacts", row: plantedId, before: ownSecret, after: 5 }),
  drafts: records("KAP_Drafts", {
    wizard: "contact",
    part: 1,
    content: `{"name":"${plantedName}","x":"${ownSecret}"}`,
  }),
  notes: { parts: () => ({ "xl/comments9.xml": comments(ownCell, `fragt ${family}`) }), kind: "comments" },
  comments: {
    parts: () => ({
      "xl/threadedComments/threadedComment9.xml":
        `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">` +
        `<threadedComment ref="${ownCell}" dT="2026-01-01T00:00:00.00" personId="{A}" id="{B}"><text>${ownSecret}</text></threadedComment>` +
        `<threadedComment ref="A2" dT="2026-01-01T00:00:00.00" personId="{A}" id="{C}"><text>${family} fragen</text></threadedComment></ThreadedComments>`,
    }),
    kind: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
  },
  commentAuthors: part(
    "xl/persons/person.xml",
    `<personList><person displayName="${plantedName}" id="{A}" userId="S::ida::0815" providerId="AD"/></personList>`,
  ),
  links: {
    by: (workbook, contacts) => {
      const notes = workbook.sheet("Merkblatt") ?? workbook.addSheet("Merkblatt");
      notes.setHyperlink({ row: 4, column: 0, target: { address: "https://example.com/in/ida-quastenflosser" } });
      notes.setHyperlink({ row: 5, column: 0, target: { address: "https://example.com/kept" } });
      const own = workbook.sheet(contacts);
      own?.setHyperlink({ row: 4, column: 2, target: { address: `https://example.com/?q=${encodeURI(ownSecret)}` } });
    },
  },
  pagesAndPrompts: onNotes((sheet) => {
    const setup = createWorkbook().sheets[0]?.pageSetup;
    sheet.setValidation(
      { top: 0, left: 3, bottom: 0, right: 3 },
      { rule: { kind: "any" }, ignoreBlank: true, prompt: { title: "Wer?", message: `${family} fragen` } },
    );
    if (setup) sheet.setPageSetup({ ...setup, footer: { left: plantedName } });
  }),
  shapes: part(
    "xl/drawings/drawing99.xml",
    `<xdr:wsDr><a:p><a:t>${plantedName}</a:t></a:p><xdr:cNvPr id="1" name="x" descr="${family}"/></xdr:wsDr>`,
  ),
  charts: part(
    "xl/charts/chart99.xml",
    `<c:chartSpace><a:t>Umsatz ${family}</a:t><c:v>${plantedName}</c:v></c:chartSpace>`,
  ),
  pivots: part("xl/pivotCache/pivotCacheDefinition9.xml", `<x refreshedBy="${plantedName}"><s v="${family}"/></x>`),
  tables: part("xl/tables/table99.xml", `<table name="T" comment="von ${plantedName}"/>`),
  sheetData: onNotes((sheet) => {
    sheet.properties.set("who", plantedName);
  }),
  names: {
    by: (workbook) => {
      workbook.setName({ name: family, formula: "1" });
    },
  },
  styles: { parts: () => ({}), kind: "styles" },
  properties: {
    by: (workbook) => {
      workbook.properties.setText("lastAuthor", plantedName);
      workbook.setCustomProperty("Ansprechpartner", plantedName);
    },
  },
  customXml: {
    by: (workbook) => {
      workbook.addCustomXmlPart(`<base xmlns="urn:merge" who="${plantedName}"><row>${family}</row></base>`);
    },
  },
  addIns: part("xl/webextensions/webextension9.xml", `<we:webextension><we:p>${plantedName}</we:p></we:webextension>`),
  otherFiles: part(
    "xl/externalLinks/_rels/externalLink9.xml.rels",
    `<Relationships><Relationship Id="rId1" Target="file:///C:/Users/ida.quastenflosser/a.xlsx" TargetMode="External"/></Relationships>`,
  ),
  connections: part(
    "xl/connections.xml",
    `<connections><connection name="${family}" description="${plantedName}"/></connections>`,
  ),
  embedded: { parts: () => ({ "xl/embeddings/Book9.xlsx": embedded() }) },
  pictures: { parts: () => ({ "xl/media/image9.png": strToU8(`\u0089PNG tEXtAuthor\u0000${plantedName}\u0000`) }) },
  otherParts: part("xl/queries/query9.xml", `<q>${plantedName}</q>`),
};

/** The plan with the person in these places. */
export async function plantedPlan(places: readonly PersonalDataPlace[]): Promise<Uint8Array> {
  const today = "2026-01-15";
  const rows = {
    ...noRows,
    team: [rowOf("team", { id: "TTTTTTTT", short_name: "AB", name: "Anna Berg" })],
    contacts: [
      rowOf("contacts", { id: plantedId, name: plantedName, role_decider: "yes", confidential_note: ownSecret }),
      rowOf("contacts", { id: "BBBBBBBB", name: "Bo Lund", reports_to: `${plantedId} · ${plantedName}` }),
    ],
    measures: [rowOf("measures", { id: "MMMMMMMM", title: `${plantedName} treffen`, owner: plantedName })],
  };
  const settings = settingsOf({ language: "de", status: "agreed", statusBy: plantedName, statusOn: today });
  const file = await buildPlan({ settings, rows }, today, planFilesOn(today, { calculates: false }));
  const workbook = openWorkbook(await file.toBytes());
  const contacts = workbook.sheetOfTable("KAP_Contacts")?.name ?? "";
  const chosen = places.map((place) => plants[place]);
  for (const plant of chosen) if ("by" in plant) plant.by(workbook, contacts);
  return withParts(workbook.toBytes(), chosen);
}

function withParts(bytes: Uint8Array, chosen: readonly Plant[]): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const sheet = contactsPart(parts);
  for (const plant of chosen) {
    if (!("parts" in plant)) continue;
    if (plant.kind === "styles") nameStyle(parts);
    for (const [name, content] of Object.entries(plant.parts(sheet))) {
      parts[name] = typeof content === "string" ? strToU8(content) : content;
      if (plant.kind !== undefined) relate(parts, sheet, plant.kind, name);
    }
  }
  return zipSync(parts, { level: 1 });
}

const textOf = (parts: Parts, name: string) => strFromU8(parts[name] ?? new Uint8Array());

/** The part of the sheet with the contacts. */
function contactsPart(parts: Parts): string {
  const table = Object.keys(parts).find((name) => textOf(parts, name).includes('displayName="KAP_Contacts"')) ?? "";
  const target = table.slice(table.lastIndexOf("/"));
  const rels = Object.keys(parts).find(
    (name) => /worksheets\/_rels/.test(name) && textOf(parts, name).includes(`${target}"`),
  );
  return (rels ?? "").replace("/_rels/", "/").replace(/\.rels$/, "");
}

function relate(parts: Parts, sheet: string, kind: string, target: string): void {
  const rels = sheet.replace(/([^/]*)$/, "_rels/$1.rels");
  const type = kind.includes(":") ? kind : `${office}/${kind}`;
  const added = `<Relationship Id="rId9${target.length}" Type="${type}" Target="/${target}"/></Relationships>`;
  parts[rels] = strToU8(textOf(parts, rels).replace("</Relationships>", added));
}

function nameStyle(parts: Parts): void {
  const format = `<numFmt numFmtId="199" formatCode="0&quot; ${family}&quot;"/></numFmts>`;
  parts["xl/styles.xml"] = strToU8(textOf(parts, "xl/styles.xml").replace("</numFmts>", format));
}
