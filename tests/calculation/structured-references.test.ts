import type { CalculatedValue, CalculationTable } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { placeOf, sampleBook, type SampleCells } from "./sample-book";

const columns = ["Schlüssel", "Größe (€) 100%-x", "Soll", "x[y] # 'q"];

const table: CalculationTable = {
  name: "KAP_Kpis",
  sheet: "Kennzahlen & Ziele",
  range: { top: 1, left: 1, bottom: 4, right: 4 },
  columns,
};

const withTotals: CalculationTable = {
  name: "Summen",
  sheet: "Kennzahlen & Ziele",
  range: { top: 10, left: 1, bottom: 13, right: 2 },
  columns: ["a", "b"],
  hasTotals: true,
};

const cells: SampleCells = {
  B2: "Schlüssel",
  C2: "Größe (€) 100%-x",
  D2: "Soll",
  E2: "x[y] # 'q",
  B3: "a",
  C3: 1,
  D3: 10,
  E3: 100,
  B4: "b",
  C4: 2,
  D4: 20,
  E4: 200,
  B5: "c",
  C5: 3,
  D5: 30,
  E5: 300,
  B11: "a",
  C11: "b",
  B12: 1,
  C12: 2,
  B13: 3,
  C13: 4,
  B14: 4,
  C14: 6,
};

async function calculate(formula: string, address = "G4", sheet = "Kennzahlen & Ziele"): Promise<CalculatedValue> {
  const calculator = await startCalculator();
  const elsewhere = sheet === "Kennzahlen & Ziele" ? {} : { [sheet]: { [address]: `=${formula}` } };
  const home = sheet === "Kennzahlen & Ziele" ? { ...cells, [address]: `=${formula}` } : cells;
  calculator.load(sampleBook({ sheets: { "Kennzahlen & Ziele": home, ...elsewhere }, tables: [table, withTotals] }));
  const value = calculator.value(sheet, ...placeOf(address));
  calculator.dispose();
  return value;
}

describe("Structured references are calculated", () => {
  it.each<readonly [string, CalculatedValue]>([
    ["SUM(KAP_Kpis[Soll])", 60],
    ["SUM(kap_kpis[SOLL])", 60],
    ["KAP_Kpis[[#This Row],[Soll]]-1", 19],
    ["KAP_Kpis[@Soll]*2", 40],
    ["KAP_Kpis[@[Größe (€) 100%-x]]", 2],
    ["SUM(KAP_Kpis[Größe (€) 100%-x])", 6],
    ["SUM(KAP_Kpis[x'[y'] '# ''q])", 600],
    ["KAP_Kpis[[#Headers],[Soll]]", "Soll"],
    ["COUNTA(KAP_Kpis[#Headers])", 4],
    ["COUNTA(KAP_Kpis[#All])", 16],
    ["COUNTA(KAP_Kpis[[#All],[Schlüssel]])", 4],
    ["COUNTA(KAP_Kpis[[#Headers],[#Data],[Soll]])", 4],
    ["COUNTA(KAP_Kpis[])", 12],
    ["COUNTA(KAP_Kpis)", 12],
    ["ROWS(KAP_Kpis[#Data])", 3],
    ["SUM(KAP_Kpis[[Größe (€) 100%-x]:[Soll]])", 66],
    ["SUM(KAP_Kpis[[#This Row],[Größe (€) 100%-x]:[x'[y'] '# ''q]])", 222],
    ["SUM(KAP_Kpis[@[Soll]:[x'[y'] '# ''q]])", 220],
    ["SUM(Summen[a])", 4],
    ["Summen[[#Totals],[b]]", 6],
    ['INDEX(KAP_Kpis[Soll],MATCH("C",KAP_Kpis[Schlüssel],0))', 30],
    ['SUMPRODUCT((KAP_Kpis[Schlüssel]<>"a")*KAP_Kpis[Soll])', 50],
    ['SUMIFS(KAP_Kpis[Soll],KAP_Kpis[Schlüssel],"<>b")', 40],
    ["KAP_Kpis[Soll]+1", 21],
  ])("%s gives %j", async (formula, expected) => {
    expect(await calculate(formula)).toEqual(expected);
  });

  it.each<readonly [string, string]>([
    ["KAP_Kpis[Fehlt]", "#REF!"],
    ["Fehlt[Soll]", "#REF!"],
    ["SUM(KAP_Kpis[[#Totals],[Soll]])", "#REF!"],
  ])("%s gives the error %s, because there is no such thing", async (formula, error) => {
    expect(await calculate(formula)).toEqual({ error });
  });

  it("gives #VALUE! for [#This Row] outside the table's rows", async () => {
    expect(await calculate("KAP_Kpis[[#This Row],[Soll]]", "G20")).toEqual({ error: "#VALUE!" });
  });

  it("reads a table from another sheet", async () => {
    expect(await calculate("SUM(KAP_Kpis[Soll])", "A1", "Übersicht")).toBe(60);
  });

  it("takes a reference without table name inside the table for the table itself", async () => {
    expect(await calculate("[@Soll]+1", "E3")).toBe(11);
  });
});
