import * as fc from "fast-check";
import { adoptionTargets, ownColumns, type AdoptionTarget } from "../../../src/actions/adopt/adoption-targets";
import { recogniseSheets } from "../../../src/actions/adopt/recognise-sheets";
import type { Candidate } from "../../../src/actions/adopt/suggestion";
import { adoptionHeaders, type SheetColumnNames } from "../../../src/localisation/adoption-headers";
import { languages } from "../../../src/localisation/language";
import { columnText } from "../../../src/localisation/sheet-texts";
import { readOne, sheetOf } from "./read-sheets";

/** Columns without which people would not call it a list of this sheet. */
const essential: Readonly<Record<AdoptionTarget, readonly string[]>> = {
  contacts: ["name", "@email", "@role"],
  team: ["short_name", "name", "role", "contribution"],
  measures: ["title", "owner", "due", "status"],
  goals: ["title", "target", "kpi", "horizon"],
  customer_goals: ["goal", "our_contribution", "horizon"],
  competitors: ["name", "strengths", "weaknesses", "threat"],
  prices: ["article", "article_number", "list_price", "special_price"],
  swot: ["quadrant", "statement", "importance"],
  kpis: ["kpi", "fiscal_year", "actual", "target"],
  profile: ["field", "value_text", "source", "as_of"],
};

/** Every exact name of a column, those of the plan's own headers included. */
function namesOf(target: AdoptionTarget, column: string): readonly string[] {
  const names: SheetColumnNames = adoptionHeaders[target];
  const own = ownColumns(target).includes(column)
    ? languages.map((language) => columnText(target, column, language)[0])
    : [];
  return [...own, ...(names[column]?.exact ?? [])];
}

interface MadeList {
  readonly target: AdoptionTarget;
  /** Column keys in the order of the headers; "" is a column that nobody knows. */
  readonly columns: readonly string[];
  readonly headers: readonly string[];
  readonly left: number;
  readonly titles: number;
}

const anyList: fc.Arbitrary<MadeList> = fc
  .constantFrom(...adoptionTargets)
  .chain((target) => {
    const others = ownColumns(target).filter((column) => !essential[target].includes(column));
    return fc.tuple(fc.constant(target), fc.subarray([...others], { maxLength: 5 }), fc.integer({ min: 0, max: 2 }));
  })
  .chain(([target, more, unknown]) => {
    const columns = [...essential[target], ...more, ...Array.from({ length: unknown }, () => "")];
    return fc.record({
      target: fc.constant(target),
      columns: fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length }),
      picks: fc.infiniteStream(fc.nat(1000)),
      left: fc.integer({ min: 0, max: 3 }),
      titles: fc.integer({ min: 0, max: 2 }),
    });
  })
  .map(({ target, columns, picks, left, titles }) => {
    const headers = columns.map((column, index) => {
      const pick = picks.next().value ?? 0;
      const names = namesOf(target, column);
      return column === "" ? `Spalte X${index} nur hier` : (names[pick % names.length] ?? "");
    });
    return { target, columns, headers, left, titles };
  });

const filler = "Angabe im Text";

function recognise({ headers, left, titles }: MadeList): Candidate | undefined {
  const shift = (cells: readonly string[]) => [...Array.from({ length: left }, () => null), ...cells];
  const above = Array.from({ length: titles }, (_, index) => shift([`Übersicht ${index + 1}`]));
  const rows = [...above, shift(headers), ...[1, 2, 3].map(() => shift(headers.map(() => filler)))];
  return recogniseSheets([sheetOf("Tabelle1", rows)]).find(({ candidate }) => candidate !== undefined)?.candidate;
}

/** What each header was taken for, whatever the order: parts that have no column of the plan count as found. */
function meanings({ columns }: Candidate): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.map(({ header, column, reason }) => [header, column ?? (reason === "no_place" ? "@" : "")]),
  );
}

describe("a list is recognised by its headers", () => {
  it("in any order, with any of the words that people use, below titles and anywhere on the sheet", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const candidate = recognise(list);
        const target = candidate?.content.kind === "list" ? candidate.content.target : candidate?.content.kind;
        expect([list.headers, target]).toEqual([list.headers, list.target]);
        const wanted = list.headers.map((header, index) => [
          header,
          list.columns[index]?.replace(/^@(email|phone)$/, "@") ?? "",
        ]);
        if (candidate !== undefined) expect(meanings(candidate)).toEqual(Object.fromEntries(wanted));
      }),
      { numRuns: 400, seed: 5 },
    );
  });

  it("with the same meaning of each header whatever the order of the columns", () => {
    const shuffled = anyList.chain((list) => {
      const places = list.headers.map((_, index) => index);
      return fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([list, order]) => {
        const other = {
          ...list,
          headers: order.map((index) => list.headers[index] ?? ""),
          columns: order.map((index) => list.columns[index] ?? ""),
        };
        const [one, two] = [recognise(list), recognise(other)];
        expect(two && meanings(two)).toEqual(one && meanings(one));
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it("over two lines, where merged headers stand above and only both together tell the meaning", () => {
    const { columns } = readOne("Personen", [
      ["Ansprechpartner", "Beziehung", null, "E-Mail"],
      [null, "Ist", "Ziel", null],
      ["Eva Klein", "gut", "sehr gut", "eva@example.com"],
    ]);
    expect(columns).toEqual({
      Ansprechpartner: "name",
      "Beziehung Ist": "relationship_now",
      "Beziehung Ziel": "relationship_target",
      "E-Mail": "",
    });
  });

  it("below a line of group headings", () => {
    const { rows, columns } = readOne("Personen", [
      ["Kontakt", null, null, "Bewertung", null],
      ["Name", "Position", "E-Mail", "Einfluss", "Haltung"],
      ["Eva Klein", "Leiterin Technik", "eva@example.com", "hoch", "skeptisch"],
    ]);
    expect(columns).toEqual({
      Name: "name",
      Position: "function",
      "E-Mail": "",
      Einfluss: "influence",
      Haltung: "attitude",
    });
    expect(rows).toEqual([{ name: "Eva Klein", function: "Leiterin Technik", influence: "4", attitude: "-1" }]);
  });

  it("through an empty column and an empty row, without its totals and remarks", () => {
    const { rows, codes } = readOne("Maßnahmenplan", [
      ["Maßnahme", null, "Wer", "Bis wann", "Kosten (TEUR)"],
      ["Angebot erstellen", null, "AB", "31.03.2026", 2.5],
      [null, null, null, null, null],
      ["Muster schicken", null, "CD", "15.04.2026", 0.5],
      ["Summe", null, null, null, 3],
    ]);
    expect(rows).toEqual([
      { title: "Angebot erstellen", owner: "AB", due: "2026-03-31", cost: 2500, kind: "activity" },
      { title: "Muster schicken", owner: "CD", due: "2026-04-15", cost: 500, kind: "activity" },
    ]);
    expect(codes).toEqual(["tabular.total-left-out", "adopt.scaled"]);
  });

  it("beside another list on the same sheet, and below it", () => {
    const blocks = recogniseSheets([
      sheetOf("Notizen", [
        ["Ansprechpartner", "Funktion", null, "Wettbewerber", "Stärken", "Schwächen"],
        ["Max Muster", "Einkauf", null, "Alpha", "Preis", "Qualität"],
        ["Eva Klein", "Technik"],
        [],
        ["Offene Punkte"],
        ["Aufgabe", "Verantwortlich", "Termin"],
        ["Angebot", "AB", "2026-03-01"],
      ]),
    ]);
    expect(
      blocks.map(({ candidate }) => candidate && (candidate.content.kind === "list" ? candidate.content.target : "")),
    ).toEqual(["contacts", "competitors", "measures"]);
  });

  it.each([
    [
      "prose",
      [
        ["Der Kunde ist wichtig.", "Wir treffen uns."],
        ["Er hat drei Werke.", "Bald."],
      ],
    ],
    [
      "figures without a word on what they are",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "a table of something else",
      [
        ["Formel", "Ergebnis", "Erwartet"],
        ["SUMME(A1)", 3, 3],
        ["MAX(A1)", 2, 2],
      ],
    ],
    [
      "a time sheet",
      [
        ["Datum", "Mitarbeiter", "Projekt", "Stunden"],
        ["2025-01-03", "AB", "X", 3],
        ["2025-01-04", "CD", "Y", 4],
      ],
    ],
    [
      "a stock list",
      [
        ["Artikelnummer", "Bezeichnung", "Bestand"],
        ["A1", "Tee", 3],
        ["A2", "Kaffee", 4],
      ],
    ],
    [
      "figures of several customers",
      [["Umsatz"], ["Kunde", 2023, 2024], ["Alpha GmbH", 100, 110], ["Beta AG", 10, 11]],
    ],
    [
      "costs by year",
      [
        ["Kostenart", 2023, 2024],
        ["Personal", 100, 110],
        ["Reise", 10, 11],
      ],
    ],
    ["names of columns without rows", [["Ansprechpartner", "Funktion", "E-Mail"]]],
  ])("and is not seen in %s", (_, cells) => {
    expect(recogniseSheets([sheetOf("Tabelle1", cells)]).map(({ candidate }) => candidate)).toEqual([undefined]);
  });

  it("and asks where two sheets are equally likely", () => {
    const { codes } = readOne("Tabelle1", [
      ["Name", "Funktion", "Rolle", "Telefon"],
      ["Anna Berg", "Vertrieb", "Leitung", "123"],
    ]);
    expect(codes).toContain("adopt.which-sheet");
  });
});
