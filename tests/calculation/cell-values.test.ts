import { CalculationError, type CalculatedValue } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { sampleBook } from "./sample-book";

const texts = [
  "5",
  "=1+1",
  "{=1}",
  "01.02.2024",
  "1/2",
  "TRUE",
  "WAHR",
  "#N/A",
  "'quoted",
  "",
  " lead",
  "+1",
  "-x",
  "@a",
  "12%",
  "€ 5",
  "1E5",
  "line\nbreak",
  'a"b',
  "a;b,{c}",
  "Ärger · 😀",
  "2024-01-01",
];

describe("Values go in and come out unchanged", () => {
  it.each(texts)("text %j stays text, also through a formula", async (text) => {
    const calculator = await startCalculator();
    calculator.load(sampleBook({ sheets: { S: { B1: "=A1", C1: "=ISTEXT(A1)", D1: '=A1&""' } } }));
    calculator.setCell("S", 0, 0, { value: text });
    expect([0, 1, 2, 3].map((column) => calculator.value("S", 0, column))).toEqual([text, text, true, text]);
    calculator.dispose();
  });

  it.each<CalculatedValue>([
    0,
    -1,
    0.1,
    1 / 3,
    123456789012345,
    1e-10,
    1.5e-300,
    1e21,
    9.99999999999999e307,
    true,
    false,
    { error: "#N/A" },
    { error: "#DIV/0!" },
    { error: "#REF!" },
    { error: "#NAME?" },
    { error: "#NUM!" },
    { error: "#NULL!" },
    { error: "#VALUE!" },
  ])("%j passes through a formula with its type and 15 digits", async (value) => {
    const calculator = await startCalculator();
    calculator.load(sampleBook({ sheets: { S: { A1: value, B1: "=A1" } } }));
    const expected = typeof value === "number" ? Number(value.toPrecision(15)) : value;
    expect(calculator.value("S", 0, 1)).toEqual(expected);
    expect(calculator.value("S", 0, 0)).toEqual(value);
    calculator.dispose();
  });

  it("keeps all digits between formulas, so that a third times three is one, also after an edit", async () => {
    const calculator = await startCalculator();
    calculator.load(sampleBook({ sheets: { S: { A1: "=1/3", B1: "=A1*C1", C1: 2 } } }));
    expect(calculator.value("S", 0, 1)).toBe(0.666666666666667);
    calculator.setCell("S", 0, 2, { value: 3 });
    expect(calculator.value("S", 0, 1)).toBe(1);
  });

  it("gives empty cells as null and an empty result as empty text", async () => {
    const calculator = await startCalculator();
    calculator.load(sampleBook({ sheets: { S: { A1: '=""', A2: "=B9", A3: null } } }));
    expect([0, 1, 2, 3].map((row) => calculator.value("S", row, 0))).toEqual(["", 0, null, null]);
  });

  it("does not show a date as text, whatever format the engine would give it", async () => {
    const calculator = await startCalculator();
    calculator.load(sampleBook({ sheets: { S: { A1: "=DATE(2025,3,3)", A2: "=A1+1", A3: "=50%" } } }));
    expect([0, 1, 2].map((row) => calculator.value("S", row, 0))).toEqual([45719, 45720, 0.5]);
  });

  it("refuses a sheet that the book does not have", async () => {
    const calculator = await startCalculator();
    expect(() => calculator.value("Nirgends", 0, 0)).toThrow(CalculationError);
  });
});
