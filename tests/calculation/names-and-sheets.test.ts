import type { CalculatedValue, CalculationName } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { placeOf, sampleBook } from "./sample-book";

const names: readonly CalculationName[] = [
  { name: "Werte", formula: "'Größe Ümlaut'!$A$1:$A$3" },
  { name: "Übersicht", formula: "'It''s'!$A$1" },
  { name: "Faktor", formula: "0.5" },
  { name: "Summe", formula: "SUM(Werte)" },
  { name: "Text", formula: '"abc"' },
  { name: "Lokal", formula: "'It''s'!$A$1" },
  { name: "Lokal", formula: "'Größe Ümlaut'!$A$2", scope: "Größe Ümlaut" },
  { name: "Links", formula: "Start!A1" },
  { name: "Kreis", formula: "Kreis+1" },
  { name: "Kaputt", formula: "#REF!" },
];

const sheets = {
  "Größe Ümlaut": { A1: 1, A2: 2, A3: 3, B1: "=Lokal" },
  "It's": { A1: 40 },
  "2024-Plan": { A1: 7 },
  A1: { A1: 9 },
};

async function calculate(formula: string, sheet = "Start", address = "C3"): Promise<CalculatedValue> {
  const calculator = await startCalculator();
  calculator.load(sampleBook({ sheets: { Start: { B2: 5, C3: `=${formula}` }, ...sheets }, names }));
  const value = calculator.value(sheet, ...placeOf(address));
  calculator.dispose();
  return value;
}

describe("Names and sheets", () => {
  it.each<readonly [string, CalculatedValue, string]>([
    ["SUM(Werte)", 6, "a name for a range"],
    ["SUM(WERTE)", 6, "names know no case"],
    ["Übersicht+1", 41, "umlauts"],
    ["Faktor*4", 2, "a constant"],
    ["Summe/2", 3, "an expression over another name"],
    ['Text&"d"', "abcd", "a text"],
    ["Lokal", 40, "outside its sheet the name of the workbook counts"],
    ["'Größe Ümlaut'!Lokal", 2, "a local name called from outside"],
    ['COUNTIFS(Werte,">1")', 2, "a name as criteria range"],
    ["SUMPRODUCT(--(Werte>1),Werte)", 5, "a name inside SUMPRODUCT"],
    ["'It''s'!A1+'2024-Plan'!A1+'A1'!A1", 56, "sheet names that need quotes"],
    ["'GRÖSSE ÜMLAUT'!A1", { error: "#REF!" }, "ß is not ss in a sheet's name"],
    ["'größe ümlaut'!A1", 1, "sheet names know no case"],
    ["SUM('Größe Ümlaut'!A:A)", 6, "a whole column"],
    ["Fehlt", { error: "#NAME?" }, "no such name"],
    ["'Kein Blatt'!A1", { error: "#REF!" }, "no such sheet"],
    ["Kaputt", { error: "#REF!" }, "a name whose target is gone"],
    ["Kreis", { error: "#NAME?" }, "a name that names itself"],
  ])("%s gives %j: %s", async (formula, expected) => {
    expect(await calculate(formula)).toEqual(expected);
  });

  it("moves a relative name with the cell that uses it, counted from A1", async () => {
    const calculator = await startCalculator();
    calculator.load(
      sampleBook({
        sheets: { Start: { A1: 1, B7: 12, C7: "=Links" } },
        names: [{ name: "Links", formula: "Start!XFD1" }],
      }),
    );
    expect(calculator.value("Start", 6, 2)).toBe(12);
  });

  it("prefers the sheet's own name on its sheet", async () => {
    expect(await calculate("1", "Größe Ümlaut", "B1")).toBe(2);
  });

  it("gives today from the book and not from the clock", async () => {
    expect(await calculate("TODAY()")).toBe(45719);
    expect(await calculate("YEAR(TODAY())*100+MONTH(NOW())")).toBe(202503);
  });
});
