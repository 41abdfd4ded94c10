import { importFindingKinds } from "../../src/actions/import/import-findings";
import { importFieldTexts } from "../../src/localisation/import-field-texts";
import { importFindingTexts } from "../../src/localisation/import-finding-texts";
import { paneImportFindingTexts } from "../../src/localisation/import-finding-texts.pane";
import { describeImportFinding, describeImportFindingInPane } from "../../src/localisation/import-findings";
import { languages } from "../../src/localisation/language";
import { tabularFindingTexts } from "../../src/localisation/tabular-finding-texts";
import { tabularFindingKinds } from "../../src/tabular/findings";
import { importFields } from "../../src/actions/import/import-fields";

const kinds: Readonly<Record<string, { readonly params: readonly string[] }>> = {
  ...tabularFindingKinds,
  ...importFindingKinds,
};
const kpiRow = ["kpi", "group", "region", "segment", "year"];
const kept = [...kpiRow, "plan", "file", "unit", "other"];
/** Findings of the domain and of the decisions, whose parameters are not declared as data. */
const otherKinds: Readonly<Record<string, readonly string[]>> = {
  "actuals.year-cut-off-start": ["year", "date"],
  "actuals.year-cut-off-end": ["year", "date"],
  "actuals.units-mixed": [...kpiRow, "units"],
  "actuals.units-differ": ["units"],
  "actuals.kept-corrected": kept,
  "actuals.kept-runs-further": kept,
  "actuals.kept-other-unit": kept,
  "actuals.kept-by-hand": kept,
  "actuals.kept-unreadable": kept,
  "actuals.kept-formula": kept,
  "actuals.kept-vanished": [...kpiRow, "plan"],
  "actuals.replaced": [...kpiRow, "plan", "file"],
  "actuals.replaced-more": ["count"],
  "actuals.cleared": [...kpiRow, "plan"],
};
const texts = { ...tabularFindingTexts, ...importFindingTexts };
const paramsOf = (code: string) => kinds[code]?.params ?? otherKinds[code] ?? [];

describe("texts of findings", () => {
  it("exist for every code of reading, importing and computing, and for no other", () => {
    expect(Object.keys(texts).sort()).toEqual([...Object.keys(kinds), ...Object.keys(otherKinds)].sort());
  });

  it.each(Object.entries(texts))("use only the parameters of %s, the same in both languages", (code, text) => {
    const placeholders = languages.map((language) =>
      [...text[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    );
    expect(placeholders[0]).toEqual(placeholders[1]);
    const derived = { where: "kpi", field_key: "field" } as const;
    for (const name of placeholders[0] ?? [])
      expect(paramsOf(code)).toContain(name === "where" || name === "field_key" ? derived[name] : name);
  });

  it("differ between the languages", () => {
    for (const { de, en } of Object.values(texts)) expect(de).not.toBe(en);
  });
});

describe("describeImportFinding", () => {
  const bad = { code: "tabular.number-not-understood", line: 7, column: "Menge", params: { text: "x" } };
  const both = (finding: Parameters<typeof describeImportFinding>[0]) =>
    languages.map((language) => describeImportFinding(finding, language));

  it("leads with line and column", () => {
    expect(both(bad)).toEqual([
      "Zeile 7, Spalte „Menge“: „x“ ist keine Zahl.",
      "Line 7, column “Menge”: “x” is no number.",
    ]);
  });

  it("says codes, fields, numbers and dates in words of the language", () => {
    expect(both({ code: "import.needed-column-ambiguous", params: { field: "date", candidates: "A, B" } })).toEqual([
      "Für Datum kommen mehrere Spalten in Frage: A, B. Bitte eine zuordnen (--map date=<Spalte>).",
      "Several columns could be Date: A, B. Please map one (--map date=<column>).",
    ]);
    const scale = { scale: "percent", text: "5,00", value: 0.05 };
    expect(both({ code: "import.discount-scale", column: "Rabatt %", params: scale })).toEqual([
      "Spalte „Rabatt %“: Rabatte wurden als Prozentwerte gelesen: „5,00“ ist 5\u00a0%.",
      "Column “Rabatt %”: Discounts were read as percentages: “5,00” is 5%.",
    ]);
    expect(both({ code: "import.credit-notes", params: { count: 1234 } })[0]).toContain("(Gutschriften): 1.234.");
    expect(both({ code: "actuals.year-cut-off-end", params: { year: 1998, date: "1998-05-06" } })).toEqual([
      "Die Datei endet am 06.05.1998: Das Geschäftsjahr 1998 ist unvollständig.",
      "The file ends on 1998-05-06: the fiscal year 1998 is incomplete.",
    ]);
  });

  it("names a KPI row by its label and its dimensions", () => {
    const params = {
      kpi: "revenue",
      group: "Tee",
      region: "",
      segment: "",
      year: 1997,
      plan: 90.5,
      file: 100,
      unit: "EUR",
      other: "EUR",
    };
    expect(both({ code: "actuals.kept-corrected", row: 12, params })[0]).toBe(
      "KPI-Zeile 12: Umsatz, Tee, 1997: Im Plan steht 90,5, in der Datei 100. Der Wert im Plan wurde von Hand geändert und bleibt.",
    );
  });

  it("leaves text of the source as it is, even where it looks like a placeholder", () => {
    expect(describeImportFinding({ ...bad, params: { text: "{text} $& 1997-01-02x" } }, "en")).toContain(
      "“{text} $& 1997-01-02x”",
    );
  });

  it("has nothing to say about a code from elsewhere", () => {
    expect(describeImportFinding({ code: "check.unknown", params: {} }, "de")).toBeUndefined();
  });
});

describe("texts of mapping fields", () => {
  it("name every field differently in each language", () => {
    expect(Object.keys(importFieldTexts).sort()).toEqual([...importFields].sort());
    for (const language of languages)
      expect(new Set(Object.values(importFieldTexts).map(({ name }) => name[language])).size).toBe(importFields.length);
  });
});

describe("in the pane", () => {
  it("no sentence speaks of options of the command line", () => {
    for (const code of Object.keys(texts)) {
      for (const language of languages) {
        expect(describeImportFindingInPane({ code, params: {} }, language)).not.toMatch(/--\w/);
      }
    }
  });

  // the pane is no place for files, and lets people choose the separator
  const ownReasons = new Map([
    ["tabular.file-not-text", /CSV/],
    ["tabular.separator-ambiguous", /Trennzeichen/],
  ]);

  it("own sentences exist only where the other one speaks of options, files or choices, with parameters of the same code", () => {
    for (const [code, own] of Object.entries(paneImportFindingTexts)) {
      expect(Object.entries(texts).find(([other]) => other === code)?.[1].de).toMatch(ownReasons.get(code) ?? /--\w/);
      for (const language of languages) {
        for (const [, name] of own[language].matchAll(/\{(\w+)\}/g)) expect(paramsOf(code)).toContain(name);
      }
    }
  });

  it("a workbook that was picked as a file is to be opened in Excel", () => {
    const finding = { code: "tabular.file-not-text", params: { format: "xlsx" } };
    expect(describeImportFindingInPane(finding, "de")).toContain("in Excel öffnen");
    expect(describeImportFindingInPane(finding, "en")).toContain("open a workbook in Excel");
  });
});
