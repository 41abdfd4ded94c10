import { readAdoption } from "../../../src/actions/adopt/read-adoption";
import { recogniseSheets } from "../../../src/actions/adopt/recognise-sheets";
import { readOne, sheetOf, type Cells } from "./read-sheets";

describe("facts as field and value", () => {
  it("become rows of the profile: numbers, days and text in their columns, unknown fields of their own", () => {
    const { kind, rows, codes } = readOne("Steckbrief", [
      ["Kundenname:", "Muster AG"],
      ["Kunden-Nr.", 10045],
      ["Mitarbeiter", 1200],
      ["Kunde seit", 1998],
      ["Rahmenvertrag", "2027-12-31"],
      ["Lieblingsfarbe", "blau"],
      ["Bonität", "-"],
    ]);
    expect(kind).toBe("facts");
    expect(rows).toEqual([
      { section: "base", field: "company", value_text: "Muster AG" },
      { section: "base", field: "customer_number", value_text: "10045" },
      { section: "base", field: "employees", value_number: 1200 },
      { section: "base", field: "customer_since", value_text: "1998" },
      { section: "cooperation", field: "contracts", value_date: "2027-12-31" },
      { section: "base", field: "Lieblingsfarbe", value_text: "blau" },
    ]);
    expect(codes).toEqual(["adopt.own-field"]);
  });

  it("put an address together from its parts, in any order", () => {
    const { rows } = readOne("Stammdaten", [
      ["Company", "Sample Ltd"],
      ["City", "London"],
      ["Street", "High Street"],
      ["Postal code", "N1 9GU"],
      ["Industry", "Retail"],
    ]);
    expect(rows.at(-1)).toEqual({ section: "base", field: "address", value_text: "High Street, N1 9GU London" });
  });

  it("take source, date and confidence from columns beside them", () => {
    const { rows } = readOne("Profil", [
      ["Feld", "Wert", "Quelle", "Stand", "Sicherheit"],
      ["Branche", "Handel", "Website", "01.02.2025", "hoch"],
      ["Umsatz", "120 Mio. €", "Bericht", "31.12.2024", "geschätzt"],
    ]);
    expect(rows).toEqual([
      {
        section: "base",
        field: "industry",
        value_text: "Handel",
        source: "Website",
        as_of: "2025-02-01",
        confidence: "high",
      },
      {
        section: "finances",
        field: "customer_revenue",
        value_text: "120 Mio. €",
        source: "Bericht",
        as_of: "2024-12-31",
        confidence: "low",
      },
    ]);
  });

  it("may stand in several pairs beside each other, or in one row below their names", () => {
    const fields = (cells: Cells) => readOne("Kunde", cells).rows.map(({ field }) => field);
    expect(
      fields([
        ["Firma", "A", "Branche", "B"],
        ["Mitarbeiter", 5, "Website", "w"],
      ]).sort(),
    ).toEqual(["company", "employees", "industry", "website"]);
    expect(
      fields([
        ["Kundennummer", "Firma", "Branche", "Hobby"],
        [1, "A", "Handel", "Golf"],
      ]),
    ).toEqual(["customer_number", "company", "industry", "Hobby"]);
  });
});

const statements = [
  { quadrant: "strength", statement: "Guter Service" },
  { quadrant: "strength", statement: "Starke Marke" },
  { quadrant: "weakness", statement: "Hoher Preis" },
  { quadrant: "opportunity", statement: "Neue Werke" },
  { quadrant: "threat", statement: "Wettbewerber A" },
].map((row) => ({ ...row, perspective: "relationship" }));

describe("a SWOT", () => {
  it.each<[string, Cells]>([
    [
      "two by two",
      [
        ["Stärken", "Schwächen"],
        ["Guter Service", "Hoher Preis"],
        ["Starke Marke", null],
        ["Chancen", "Risiken"],
        ["Neue Werke", "Wettbewerber A"],
      ],
    ],
    [
      "two by two with gaps between",
      [
        ["SWOT-Analyse"],
        [],
        ["Strengths", null, "Weaknesses"],
        [],
        ["Guter Service", null, "Hoher Preis"],
        ["Starke Marke"],
        [],
        ["Opportunities", null, "Threats"],
        ["Neue Werke", null, "Wettbewerber A"],
      ],
    ],
    [
      "in four columns",
      [
        ["Stärken", "Schwächen", "Chancen", "Gefahren"],
        ["Guter Service", "Hoher Preis", "Neue Werke", "Wettbewerber A"],
        ["Starke Marke"],
      ],
    ],
    [
      "in four lists below each other",
      [
        ["Stärken (intern)"],
        ["Guter Service"],
        ["Starke Marke"],
        [],
        ["Schwächen (intern)"],
        ["Hoher Preis"],
        [],
        ["Chancen (extern)"],
        ["Neue Werke"],
        [],
        ["Risiken (extern)"],
        ["Wettbewerber A"],
      ],
    ],
    [
      "with the statements beside their headings",
      [
        ["Stärken", "Guter Service"],
        [null, "Starke Marke"],
        ["Schwächen", "Hoher Preis"],
        ["Chancen", "Neue Werke"],
        ["Bedrohungen", "Wettbewerber A"],
      ],
    ],
    [
      "with several statements in a cell",
      [
        ["Stärken", "Schwächen"],
        ["• Guter Service\n• Starke Marke", "1. Hoher Preis"],
        ["Chancen", "Risiken"],
        ["- Neue Werke", "Wettbewerber A"],
      ],
    ],
  ])("is read %s", (_, cells) => {
    const { kind, rows, codes } = readOne("Analyse", cells);
    expect([kind, rows, codes]).toEqual(["swot", statements, ["adopt.swot-perspective"]]);
  });

  it("asks whose strengths they are, and takes the answer", () => {
    const { rows } = readOne(
      "SWOT",
      [
        ["Stärken", "Schwächen"],
        ["Guter Service", "Hoher Preis"],
        ["Chancen", "Risiken"],
        ["Neue Werke", "Wettbewerber A"],
      ],
      ["1.perspective=customer_market"],
    );
    expect(new Set(rows.map(({ perspective }) => perspective))).toEqual(new Set(["customer_market"]));
  });

  it("is not what a list of competitors has in its columns", () => {
    const { kind, rows } = readOne("Markt", [
      ["Wettbewerber", "Stärken", "Schwächen", "Chancen", "Risiken"],
      ["Alpha", "Preis", "Service", "hoch", "hoch"],
    ]);
    expect(kind).toBe("list");
    expect(rows).toEqual([{ name: "Alpha", strengths: "Preis", weaknesses: "Service" }]);
  });

  it("lets what stands below it be a block of its own", () => {
    const found = recogniseSheets([
      sheetOf("SWOT", [
        ["Stärken", "Schwächen"],
        ["Guter Service", "Hoher Preis"],
        ["Chancen", "Risiken"],
        ["Neue Werke", "Wettbewerber A"],
        [],
        [],
        ["Maßnahme", "Wer", "Bis"],
        ["Angebot", "AB", "2026-03-01"],
      ]),
    ]);
    expect(found.map(({ candidate }) => candidate?.content.kind)).toEqual(["swot", "list"]);
  });
});

describe("order lines", () => {
  it("are left to the import, whatever their order", () => {
    const found = readOne("Export", [
      ["Nettoumsatz", "Auftragsdatum", "Menge", "Auftragsnummer", "Warengruppe"],
      [10, "2025-01-05", 1, "A1", "Tee"],
    ]);
    expect(found).toMatchObject({
      kind: "orders",
      rows: [],
      columns: { Auftragsnummer: "order", Nettoumsatz: "revenue", Auftragsdatum: "date" },
    });
  });
});

describe("cells of a list", () => {
  it("name roles in words, several in one cell; a word that is none is told", () => {
    const { rows, codes } = readOne("Kontakte", [
      ["Vorname", "Nachname", "Rolle im Buying Center", "E-Mail"],
      ["Max", "Muster", "Entscheider / Einkäufer", "m@example.com"],
      ["Eva", "Klein", "Anwender und Fan", ""],
    ]);
    expect(rows).toEqual([
      { name: "Max Muster", role_decider: "yes", role_buyer: "yes" },
      { name: "Eva Klein", role_user: "yes" },
    ]);
    expect(codes).toEqual(["adopt.role-unknown"]);
  });

  it("are choices by label, code and common words; other words stay as they are and are told", () => {
    const { rows, findings } = readOne("Aktionsplan", [
      ["Aufgabe", "Wer", "Termin", "Prio", "Status"],
      ["a", "AB", "2026-01-01", "A", "erledigt"],
      ["b", "AB", "2026-01-02", "mittel", "läuft"],
      ["c", "AB", "2026-01-03", "low", "not started"],
      ["d", "AB", "2026-01-04", "3", "wartet auf Meier"],
    ]);
    expect(rows.map(({ priority, status }) => [priority, status])).toEqual([
      ["high", "done"],
      ["medium", "in_progress"],
      ["low", "open"],
      ["low", "wartet auf Meier"],
    ]);
    expect(findings).toMatchObject([
      { code: "adopt.choice-unknown", line: 5, column: "Status", params: { text: "wartet auf Meier" } },
    ]);
  });

  it("are dates and numbers in German and English notation; what leaves it open is refused by row", () => {
    const german = readOne("Preise", [
      ["Artikel", "Listenpreis", "Sonderpreis", "gültig ab"],
      ["Tee", "1.234,50", "1.000,00 €", "31.12.2025"],
      ["Kaffee", "12,00", "11,50", "01.02.2026"],
    ]);
    expect(german.rows[0]).toEqual({
      article: "Tee",
      list_price: 1234.5,
      special_price: 1000,
      valid_from: "2025-12-31",
    });
    const open = readOne("Prices", [
      ["Product", "List price", "Valid from"],
      ["Tea", "1.234", "04/07/2025"],
      ["Coffee", "2.345", "05/08/2025"],
    ]);
    expect(open.rows[0]).toEqual({ article: "Tea" });
    expect(open.codes).toEqual(expect.arrayContaining(["tabular.decimal-ambiguous", "tabular.date-order-ambiguous"]));
  });

  it("are points of a scale in words and numbers, shares in percent or parts of one", () => {
    const { rows, codes } = readOne("Wettbewerb", [
      ["Wettbewerber", "Marktanteil", "Bedrohung", "Preisniveau"],
      ["Alpha", 35, "hoch", "günstiger"],
      ["Beta", 20, 2, "teurer"],
      ["Gamma", 5, 9, "gleich"],
    ]);
    expect(rows).toEqual([
      { name: "Alpha", share: 0.35, threat: 4, price_position: "lower" },
      { name: "Beta", share: 0.2, threat: 2, price_position: "higher" },
      { name: "Gamma", share: 0.05, price_position: "equal" },
    ]);
    expect(codes).toEqual(expect.arrayContaining(["adopt.read-as-percent", "adopt.out-of-range"]));
  });
});

describe("what the user settles", () => {
  const cells: Cells = [
    ["Wer", "Was", "Merkzettel"],
    ["AB", "Angebot", "Notiz"],
    ["CD", "Muster", "x"],
  ];

  it("overrules what was recognised: the sheet of a block, the meaning of a column, and what is left out", () => {
    const as = (...map: string[]) => readOne("Blatt", cells, map);
    expect(as("1=measures", "1.Merkzettel=comment").rows[0]).toEqual({
      owner: "AB",
      title: "Angebot",
      comment: "Notiz",
      kind: "activity",
    });
    expect(as("1=measures", "1.A=-").rows[0]).toEqual({ title: "Angebot", kind: "activity" });
    expect(as("1=-").rows).toEqual([]);
  });

  it.each([
    ["without a block", "contacts", "adopt.map-malformed"],
    ["of a block that is not there", "7=contacts", "adopt.map-block-unknown"],
    ["with a sheet that the plan does not have", "1=people", "adopt.map-sheet-unknown"],
  ])("is refused %s", (_, entry, code) => {
    const { mistakes } = readAdoption([sheetOf("Blatt", cells)], {
      today: "2026-01-15",
      fiscalYearStart: 1,
      currency: "EUR",
      map: [entry],
    });
    expect(mistakes.map((mistake) => mistake.code)).toEqual([code]);
  });
});
