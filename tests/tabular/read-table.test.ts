import { readCells, readCsv } from "../../src/tabular/read-table";
import { brief, codesOf, readText, sheetOf, tableOf } from "./sources";

const german = [
  "Auftrag;Belegdatum;Kundennr.;Kunde;Warengruppe;Artikel;Menge;Nettoerlös EUR;Rabatt %",
  "10258;17.07.1996;ERNSH;Ernst Handel;Beverages;Chang;50;608,00;20,00",
  "10258;17.07.1996;ERNSH;Ernst Handel;Condiments;Chef Anton's Gumbo Mix;65;884,00;20,00",
  "11072;05.05.1998;ERNSH;Ernst Handel;Grains/Cereals;Wimmers gute Semmelknödel;130;4.322,50;0,00",
];

/** Windows-1252 for text that needs no characters beyond Latin-1. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

describe("readCsv", () => {
  it("reads a German export in Windows-1252 with CRLF", () => {
    const { table, findings } = readCsv(latin1(german.join("\r\n") + "\r\n"));
    expect(table?.format).toEqual({ kind: "csv", encoding: "windows-1252", separator: ";", headerRow: 1 });
    expect(table?.headers).toEqual(german[0]?.split(";"));
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(table?.rows[2]?.cells).toEqual(german[3]?.split(";"));
    expect(brief(findings)).toEqual([["encoding-assumed", "", { encoding: "windows-1252" }]]);
  });

  it("reads an English export in UTF-8", () => {
    const text =
      'order_id,order_date,customer,unit_price\n10249,1996-07-05,Toms Spezialitäten,42.40\n10250,1996-07-08,"Hanari, Carnes",7.70\n';
    const { table, findings } = readText(text);
    expect(table?.format).toEqual({ kind: "csv", encoding: "utf-8", separator: ",", headerRow: 1 });
    expect(table?.rows).toEqual([
      { line: 2, cells: ["10249", "1996-07-05", "Toms Spezialitäten", "42.40"] },
      { line: 3, cells: ["10250", "1996-07-08", "Hanari, Carnes", "7.70"] },
    ]);
    expect(findings).toEqual([]);
  });

  it("obeys a first line that declares the separator, and counts it as a line", () => {
    const { table, findings } = readText("sep=|\na|b\n1,5;2|x");
    expect(table).toMatchObject({
      format: { separator: "|", headerRow: 2 },
      rows: [{ line: 3, cells: ["1,5;2", "x"] }],
    });
    expect(findings).toEqual([]);
  });

  it("lets the option for the separator win, and refuses one that cannot be", () => {
    expect(tableOf("a,b;c,d\n1,2;3,4", { separator: "," }).headers).toEqual(["a", "b;c", "d"]);
    expect(brief(readText("a;b\n1;2", { separator: ";;" }).findings)).toEqual([
      ["separator-unknown", "", { separator: ";;" }],
    ]);
  });

  it("does not guess between two separators that fit equally well", () => {
    const { table, findings } = readText("a|b;c|d\nx|y;z|w");
    expect(table).toBeUndefined();
    expect(brief(findings)).toEqual([["separator-ambiguous", "", { separator: ";", other: "|" }]]);
  });

  it.each([["\n"], ["\r\n"], ["\r"]])("reads line ends %j, also inside quotes, and drops blank lines", (end) => {
    const table = tableOf(["a;b", '"x', 'y";1', "", ";", "z;2", "", ""].join(end));
    expect(table.rows).toEqual([
      { line: 2, cells: ["x\ny", "1"] },
      { line: 6, cells: ["z", "2"] },
    ]);
  });

  it("ignores the end-of-file character of old programs", () => {
    expect(tableOf("a;b\r\n1;2\r\n\x1a\r\n").rows).toHaveLength(1);
  });

  it("takes formulas that only guard leading zeros for the text they guard", () => {
    expect(tableOf('Nr;Ort\n="00123";Graz').rows[0]?.cells).toEqual(["00123", "Graz"]);
  });

  it("fills up a short row and reports it, and forgives separators beyond the last header", () => {
    const { table, findings } = readText("a;b;c\n1;2;3;;\n4;5\n6;7;8");
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["1", "2", "3"],
      ["4", "5", null],
      ["6", "7", "8"],
    ]);
    expect(brief(findings)).toEqual([["row-too-short", 3, { fields: 2, expected: 3 }]]);
  });

  it("puts a row with too many fields aside and keeps the others", () => {
    const { table, findings } = readText("a;b\n1;2\n3;4;5\n6;7");
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(table?.leftOut).toEqual([{ line: 3, cells: ["3", "4", "5"], reason: "too-many-fields" }]);
    expect(brief(findings)).toEqual([["row-too-long", 3, { fields: 3, expected: 2, text: "3 | 4 | 5" }]]);
  });

  it("puts a line with broken quotes aside and keeps the others", () => {
    const { table, findings } = readText('a;b\n1;2\n"3;4\n6;7');
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(table?.leftOut.map(({ reason }) => reason)).toEqual(["quotes"]);
    expect(codesOf(findings)).toEqual(["quotes-malformed"]);
  });

  it("lists two hundred findings of a kind and counts the rest", () => {
    const { findings } = readText(["a;b", "1;2", ...Array.from({ length: 250 }, () => "1;2;3")].join("\n"), {
      headerRow: 1,
    });
    expect(findings).toHaveLength(201);
    expect(brief(findings).at(-1)).toEqual(["more-findings", "", { of: "tabular.row-too-long", count: 50 }]);
  });
});

describe("the header row", () => {
  it("is found below titles, which are reported", () => {
    const { table, findings } = readText(
      "Umsatzliste 1998\nStand;01.05.1998\n\nKunde;Jahr;Umsatz;Menge\nErnst;1998;1,5;2\nFrank;1998;2,5;3",
    );
    expect(table?.format).toMatchObject({ headerRow: 4 });
    expect(table?.headers).toEqual(["Kunde", "Jahr", "Umsatz", "Menge"]);
    expect(brief(findings)).toEqual([
      ["header-row-chosen", 4, { row: 4 }],
      ["title-left-out", 1, { text: "Umsatzliste 1998" }],
      ["title-left-out", 2, { text: "Stand | 01.05.1998" }],
    ]);
  });

  it("is found below a title line that is as full as the sparse rows of the table", () => {
    const text = "Stand;01.05.1998;;;;\na;b;c;d;e;f\n1;2;;;;\n;3;4;;;\n5;;;;6;";
    expect(tableOf(text)).toMatchObject({ headers: ["a", "b", "c", "d", "e", "f"], format: { headerRow: 2 } });
  });

  it("is not sought among the rows of a table without headers", () => {
    expect(codesOf(readText("Ernst;5\nFrank;6\nHans;offen").findings)).toEqual(["header-missing"]);
  });

  it("may name years", () => {
    expect(tableOf("Kunde;1996;1997\nErnst;5;6").headers).toEqual(["Kunde", "1996", "1997"]);
  });

  it("is refused where it looks like data", () => {
    const { table, findings } = readText("10258;17.07.1996;Ernst Handel\n10263;23.07.1996;Frank");
    expect(table).toBeUndefined();
    expect(brief(findings)).toEqual([["header-missing", 1, { text: "10258" }]]);
  });

  it("can be denied by the caller: columns then have letters", () => {
    const table = tableOf("10258;17.07.1996;Ernst\n10263;23.07.1996;Frank", { headerRow: 0 });
    expect(table).toMatchObject({ format: { headerRow: 0 }, headers: ["A", "B", "C"] });
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2]);
  });

  it("can be named by the caller, even if it looks like data", () => {
    expect(tableOf("Titel;x;y\n1;2;3\n4;5;6", { headerRow: 2 })).toMatchObject({
      headers: ["1", "2", "3"],
      rows: [{ line: 3 }],
    });
    expect(brief(readText("a;b\n1;2", { headerRow: 9 }).findings)).toEqual([["header-row-unusable", "", { row: 9 }]]);
  });

  it("gets unique names: numbers for repeated, letters for empty ones", () => {
    const { table, findings } = readText("Kunde;Umsatz;;Umsatz;Umsatz (2);\nErnst;1,5;x;2;3;");
    expect(table?.headers).toEqual(["Kunde", "Umsatz", "C", "Umsatz (2)", "Umsatz (2) (2)"]);
    expect(brief(findings)).toEqual([
      ["header-empty", 1, { name: "C" }],
      ["header-duplicate", 1, { header: "Umsatz", name: "Umsatz (2)" }],
      ["header-duplicate", 1, { header: "Umsatz (2)", name: "Umsatz (2) (2)" }],
    ]);
  });
});

describe("closing rows", () => {
  const rows = [
    "Kunde;Jahr;Menge;Umsatz",
    "Ernst Handel;1997;1;1,50",
    "Total Oil;1997;2;2,50",
    "Ernst Handel;1998;3;3,50",
  ];

  it.each([
    ["Summe;;6;7,50", "total"],
    [";;Gesamt:;7,50", "total"],
    ["Ernst Handel Ergebnis;;;7,50", "total"],
    ["Grand total;;6;7,50", "total"],
    ["*** Summe EUR;;;7,50", "total"],
    ["Total;1997-1998;6;7,50", "total"],
    ["Stand: 01.05.1998", "remark"],
    ["3 Zeilen exportiert;;;", "remark"],
  ])("leave %j out as %s, with a finding", (closing, reason) => {
    const { table, findings } = readText([...rows, closing, ""].join("\n"));
    expect(table?.rows).toHaveLength(3);
    expect(table?.leftOut).toEqual([{ line: 5, cells: closing.split(";"), reason }]);
    expect(codesOf(findings)).toEqual([`${reason}-left-out`]);
  });

  it("leave out a subtotal between the rows", () => {
    const table = tableOf([rows[0], rows[1], "Zwischensumme;;1;1,50", rows[2], rows[3]].join("\n"));
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  it.each([
    ["Summe Handel GmbH;1998;4;4,50"],
    ["Gesamtverband;1998;4;4,50"],
    ["Totalix;;4;4,50"],
    ["Total Oil;;4;4,50"],
  ])("keep %j, a customer with such a name", (row) => {
    const { table, findings } = readText([...rows, row].join("\n"));
    expect(table?.rows).toHaveLength(4);
    expect(findings).toEqual([]);
  });

  it("stay if the caller wants them", () => {
    expect(tableOf([...rows, "Summe;;6;7,50"].join("\n"), { totals: "keep" }).rows).toHaveLength(4);
  });
});

describe("what is no table", () => {
  it.each([
    ["a workbook", [0x50, 0x4b, 3, 4, 0, 0], "xlsx"],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "xls"],
    ["a PDF", [...latin1("%PDF-1.7")], "pdf"],
    ["packed bytes", [0x1f, 0x8b, 8], "gzip"],
    ["a web page", [...latin1("\n<!DOCTYPE html><html>")], "html"],
    ["XML", [0xef, 0xbb, 0xbf, ...latin1('<?xml version="1.0"?>')], "xml"],
    ["bytes with zeros", [65, 59, 66, 10, 0, 7, 8, 200], "unknown"],
  ])("%s is refused by name", (_, bytes, format) => {
    const reading = readCsv(Uint8Array.from(bytes));
    expect([reading.table, brief(reading.findings)]).toEqual([undefined, [["file-not-text", "", { format }]]]);
  });

  it.each([[""], ["\ufeff"], ["\n \n;;\n"]])("%j is refused as empty", (text) => {
    expect(codesOf(readText(text).findings)).toEqual(["file-empty"]);
  });

  it("a file beyond the limit is refused before it is decoded", () => {
    const { findings } = readCsv(new Uint8Array(100 * 1024 * 1024 + 1));
    expect(codesOf(findings)).toEqual(["file-too-large"]);
  });

  it("headers without rows are a table with a finding", () => {
    const { table, findings } = readText("Kunde;Umsatz\n");
    expect([table?.headers, table?.rows, codesOf(findings)]).toEqual([["Kunde", "Umsatz"], [], ["rows-missing"]]);
  });
});

describe("readCells", () => {
  it("counts sheet rows, pads ragged rows and drops blank ones", () => {
    const { table, findings } = readCells(
      [
        ["Kunde", "Umsatz", "Aktiv"],
        ["Ernst", 1.5, true],
        [null, "", " "],
        ["Frank", 2],
      ],
      7,
    );
    expect(findings).toEqual([]);
    expect(table).toEqual({
      format: { kind: "sheet", headerRow: 7 },
      headers: ["Kunde", "Umsatz", "Aktiv"],
      rows: [
        { line: 8, cells: ["Ernst", 1.5, true] },
        { line: 10, cells: ["Frank", 2, null] },
      ],
      leftOut: [],
    });
  });

  it("finds the headers below a title and leaves the total out", () => {
    const table = sheetOf([
      ["Umsatz 1998", null, null],
      ["Kunde", "Jahr", "Umsatz"],
      ["Ernst", 1998, 5],
      ["Frank", 1998, 6],
      ["Summe", null, 11],
    ]);
    expect([table.format.headerRow, table.rows.length, table.leftOut.map(({ reason }) => reason)]).toEqual([
      2,
      2,
      ["title", "total"],
    ]);
  });

  it("refuses a range of nothing but numbers for want of headers", () => {
    expect(
      codesOf(
        readCells(
          [
            [1, 2],
            [3, 4],
          ],
          1,
        ).findings,
      ),
    ).toEqual(["header-missing"]);
  });

  it("refuses more columns than a sheet has", () => {
    const wide = Array.from({ length: 16_385 }, () => "x");
    expect(brief(readCells([wide], 1).findings)).toEqual([
      ["table-too-large", "", { what: "columns", count: 16_385, limit: 16_384 }],
    ]);
  });
});
