import { readDiscounts } from "../../../src/actions/import/discount-scale";
import { readCells } from "../../../src/tabular/read-table";
import { readNumbers } from "../../../src/tabular/read-numbers";
import type { RawTable } from "../../../src/tabular/raw-table";
import { csvTable } from "./csv-table";

const fromCsv = (header: string, ...cells: readonly string[]) =>
  csvTable(`name;${header}`, ...cells.map((cell, index) => `line ${index};${cell}`));

function fromSheet(header: string, ...cells: readonly number[]): RawTable {
  const { table } = readCells([["name", header], ...cells.map((cell, index) => [`line ${index}`, cell])], 1);
  if (table === undefined) throw new Error("no table");
  return table;
}

function discountsOf(table: RawTable) {
  const { values, findings } = readDiscounts(table, readNumbers(table, table.headers[1] ?? ""));
  return { values, codes: findings.map(({ code, params }) => [code, params.scale]) };
}

describe("readDiscounts", () => {
  it.each([
    ["a header in percent", fromCsv("Rabatt %", "20,0", "0,5", "0,0"), [0.2, 0.005, 0], "percent"],
    ["values above 1", fromCsv("Rabatt", "20", "5", "0"), [0.2, 0.05, 0], "percent"],
    ["values below 1", fromCsv("discount", "0.2", "0.05", "0.0"), [0.2, 0.05, 0], "fraction"],
    ["percent cells of a sheet", fromSheet("Rabatt %", 0.2, 0.05, 0), [0.2, 0.05, 0], "fraction"],
    ["a sheet with percent numbers", fromSheet("Rabatt %", 20, 0.5, 0), [0.2, 0.005, 0], "percent"],
  ])("reads %s", (_, table, values, scale) => {
    expect(discountsOf(table)).toEqual({ values, codes: [["import.discount-scale", scale]] });
  });

  it("reads values that bear a percent sign without a remark, because nothing is open", () => {
    expect(discountsOf(fromCsv("Rabatt", "20 %", "0 %"))).toEqual({ values: [0.2, 0], codes: [] });
    expect(discountsOf(fromCsv("Rabatt", "0", "0"))).toEqual({ values: [0, 0], codes: [] });
  });

  it.each([
    ["a header in percent over fractions", fromCsv("Rabatt %", "0,2", "0,15"), [0.002, 0.0015], "percent"],
    ["nothing but ones", fromCsv("Rabatt", "1", "0"), [1, 0], "fraction"],
    [
      "one slip among fractions, which must not turn the others",
      fromCsv("Rabatt", "0,1", "0,2", "15"),
      [0.1, 0.2, 15],
      "fraction",
    ],
  ])("asks to look at %s", (_, table, values, scale) => {
    const read = discountsOf(table);
    expect(read.codes).toEqual([["import.discount-scale-doubtful", scale]]);
    read.values.forEach((value, index) => expect(value).toBeCloseTo(values[index] ?? NaN, 12));
  });

  it("refuses a column of amounts", () => {
    const table = fromCsv("Rabatt", "152,00", "0,00", "310,50");
    expect(readDiscounts(table, readNumbers(table, "Rabatt")).findings).toEqual([
      { code: "import.discounts-are-amounts", severity: "error", column: "Rabatt", params: { text: "152,00" } },
    ]);
  });
});
