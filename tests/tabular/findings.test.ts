import { quoteSource, tabularFindingKinds, type TabularCode, type TabularFinding } from "../../src/tabular/findings";
import type { TabularOptions } from "../../src/tabular/raw-table";
import { readDates } from "../../src/tabular/read-dates";
import { readNumbers } from "../../src/tabular/read-numbers";
import { readCsv } from "../../src/tabular/read-table";
import { columnOf, readText } from "./sources";

const file = (text: string, options?: TabularOptions) => (): readonly TabularFinding[] =>
  readText(text, options).findings;
const bytes =
  (...codes: number[]) =>
  (): readonly TabularFinding[] =>
    readCsv(Uint8Array.from(codes)).findings;
const numbers =
  (...cells: string[]) =>
  (): readonly TabularFinding[] =>
    readNumbers(columnOf(cells), "x").findings;
const dates =
  (...cells: string[]) =>
  (): readonly TabularFinding[] =>
    readDates(columnOf(cells), "x").findings;
const brokenLines = Array.from({ length: 150 }, () => '"x;1').join("\n");

/** For every code a source that brings it about. A new code without one does not compile. */
const sources = {
  "tabular.file-empty": file(""),
  "tabular.file-too-large": () => readCsv(new Uint8Array(100 * 1024 * 1024 + 1)).findings,
  "tabular.file-not-text": bytes(0x50, 0x4b, 3, 4),
  "tabular.table-too-large": file("x\t".repeat(16_384) + "x\n1"),
  "tabular.encoding-assumed": bytes(0x61, 0xfc),
  "tabular.encoding-doubtful": bytes(0x61, 0x81),
  "tabular.encoding-unknown": file("a", { encoding: "klingon" }),
  "tabular.encoding-contradicts-mark": file("\ufeffa", { encoding: "utf-16le" }),
  "tabular.separator-ambiguous": file("a|b;c|d"),
  "tabular.separator-unknown": file("a", { separator: "" }),
  "tabular.quotes-malformed": file('a;b\n"x;1'),
  "tabular.rest-not-read": file(`a;b\n${brokenLines}`, { separator: ";" }),
  "tabular.row-too-short": file("a;b;c\n1;2;3\n1;2"),
  "tabular.row-too-long": file("a;b\n1;2\n1;2;3"),
  "tabular.title-left-out": file("Titel\na;b;c\n1;2;3"),
  "tabular.total-left-out": file("a;b;c\nx;2;3\nSumme;;3"),
  "tabular.remark-left-out": file("a;b;c\nx;2;3\ny;2;3\nEnde"),
  "tabular.rows-missing": file("a;b"),
  "tabular.header-missing": file("1;2\n3;4"),
  "tabular.header-row-unusable": file("a;b\n3;4", { headerRow: 7 }),
  "tabular.header-row-chosen": file("Titel\na;b;c\n1;2;3"),
  "tabular.header-empty": file("a;;c\n1;2;3"),
  "tabular.header-duplicate": file("a;a\n1;2"),
  "tabular.column-unknown": () => readNumbers(columnOf(["1"]), "y").findings,
  "tabular.cell-error-value": numbers("#N/A"),
  "tabular.placeholder-empty": numbers("k. A."),
  "tabular.more-findings": numbers(...Array.from({ length: 201 }, () => "x")),
  "tabular.number-not-understood": numbers("x"),
  "tabular.number-contradicts-column": numbers("1,5", "1.5"),
  "tabular.number-ambiguous": numbers("1,5", "1.5", "1.234"),
  "tabular.decimal-ambiguous": numbers("1.234"),
  "tabular.decimal-contradictory": numbers("1,5", "1.5"),
  "tabular.decimal-from-column": () => {
    const { table } = readText("a;b\n1.234;1,5");
    return table === undefined ? [] : readNumbers(table, "a").findings;
  },
  "tabular.percent-mixed": numbers("1 %", "1"),
  "tabular.date-not-understood": dates("x"),
  "tabular.date-impossible": dates("31.02.1996"),
  "tabular.date-contradicts-column": dates("17/07/1996", "07/17/1996"),
  "tabular.date-ambiguous": dates("17/07/1996", "07/17/1996", "04/07/1996"),
  "tabular.date-order-ambiguous": dates("04/07/1996"),
  "tabular.date-order-contradictory": dates("17/07/1996", "07/17/1996"),
  "tabular.date-order-from-column": () => {
    const { table } = readText("a;b\n04/07/1996;17/07/1996");
    return table === undefined ? [] : readDates(table, "a").findings;
  },
  "tabular.two-digit-years": dates("17.7.96"),
  "tabular.time-left-out": dates("17.7.1996 12:00"),
} satisfies Record<TabularCode, () => readonly TabularFinding[]>;

describe("the catalogue of findings", () => {
  it.each(Object.entries(sources))("describes %s as it really comes about", (code, bringAbout) => {
    const finding = bringAbout().find((each) => each.code === code);
    const kind = Object.entries(tabularFindingKinds).find(([each]) => each === code)?.[1];
    expect({ severity: finding?.severity, params: Object.keys(finding?.params ?? {}).sort() }).toEqual({
      severity: kind?.severity,
      params: [...(kind?.params ?? [])].sort(),
    });
  });

  it("quotes at most sixty characters of the source", () => {
    expect(quoteSource("x".repeat(60))).toBe("x".repeat(60));
    expect(quoteSource("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
  });
});
