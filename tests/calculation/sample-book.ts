import type {
  CalculatedValue,
  CalculationBook,
  CalculationCell,
  CalculationTable,
} from "../../src/calculation/calculator";

/** Cells by A1 address: a value, or a formula as text that starts with "=". */
export type SampleCells = Readonly<Record<string, CalculatedValue>>;

/** 3 March 2025. */
export const TODAY = 45719;

interface SampleBook {
  readonly sheets: Readonly<Record<string, SampleCells>>;
  readonly tables?: readonly CalculationTable[];
  readonly names?: CalculationBook["names"];
  readonly today?: number;
}

/** A book for the calculator out of addresses and values. */
export function sampleBook({ sheets, tables = [], names = [], today = TODAY }: SampleBook): CalculationBook {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells: () => placeCells(cells) })),
    tables,
    names,
    today,
  };
}

function placeCells(cells: SampleCells): readonly (readonly [number, number, CalculationCell])[] {
  return Object.entries(cells).map(([address, value]) => [...placeOf(address), cellOf(value)]);
}

/** "B3" -> [2, 1]. */
export function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** A formula comes with the value "came", so that a test sees when nothing was calculated. */
export function cellOf(value: CalculatedValue): CalculationCell {
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? { value: "came", formula: value.slice(1) } : { value };
}

/** Numbers, texts of all kinds, gaps and errors for the formula cases. */
export const sampleCells: SampleCells = {
  A1: 1,
  A2: 2,
  A3: 3,
  A4: "apple",
  A5: "Banana",
  A6: true,
  A8: "",
  A9: "5",
  A10: -4.5,
  B1: 10,
  B2: 20,
  B3: 30,
  B4: 40,
  B5: 50,
  B6: 60,
  B7: 70,
  B8: 80,
  B9: 90,
  B10: 100,
  C1: { error: "#N/A" },
  C2: { error: "#DIV/0!" },
  E1: "north",
  E2: "South",
  E3: "NORTH",
  E4: "east",
  E5: "north*",
  E6: "n?rth",
  E7: "",
  E9: "~x",
  F1: 100,
  F2: 200,
  F3: 300,
  F4: 400,
  F5: 500,
  F6: 600,
  F7: 700,
  F8: 800,
  F9: 900,
  G1: 2021,
  G2: 2022,
  G3: "2021",
  G4: 2023,
  G5: "x",
  H1: 45292,
  H2: 45351,
  H3: 45657,
  I1: "10",
  I2: 10,
  I3: "ten",
  J1: "a",
  J2: "b",
  J3: "c",
  K1: 1,
  K2: 2,
  K3: 3,
  L1: 4,
  L2: 5,
  L3: 6,
  M1: '=""',
  M2: "=D1",
  M3: '=D1&""',
  N1: 1,
  N2: 3,
  N3: 5,
  N4: 7,
  N5: 9,
  O1: "ß",
  O2: "SS",
  O3: "Ä",
  O4: "ä",
};
