import type { CalculatedValue } from "../../src/calculation/calculator";
import { columnName } from "../../src/embedded-host/addresses";
import { calculationBook } from "../../src/embedded-host/calculation-book";
import { functionPrefix } from "../../src/package/function-prefixes";
import { createWorkbook } from "../../src/package/open-workbook";
import type { WorkbookFile } from "../../src/package/workbook-file";
import { describeNeeding } from "../support/describe-needing";
import { recalculate } from "../support/libreoffice";
import { startCalculator } from "../support/start-calculator";
import { columns, generatedFormulas, generatedRow, rowFormulas, seededDraw } from "./generated-cases";

const tableRows = 14;
const outside = 440;

/** Formulas in which LibreOffice differs from what Excel's documentation says, by what they contain. */
const differences: readonly { readonly contains: RegExp; readonly source: string }[] = [
  {
    contains: /^CHOOSE\(3,"one",\d,TRUE\)&/,
    source:
      'Microsoft Support, "Calculation operators and precedence in Excel": joined with &, a logical value is text, TRUE',
  },
];

function prefixed(formula: string): string {
  return formula.replace(/\b[A-Z][A-Z.]+(?=\()/g, (name) => functionPrefix(name) + name);
}

/** A table with figures and calculated columns, and a sheet with a formula in every row. */
function generatedBook(): WorkbookFile {
  const draw = seededDraw(20_261_122);
  const file = createWorkbook();
  const data = file.sheets[0] ?? file.addSheet("Sheet1");
  const headers = [...Object.values(columns), ...rowFormulas.map((_, index) => `Result ${index + 1}`)];
  headers.forEach((header, column) => data.setText(2, 1 + column, header));
  for (let row = 3; row < 3 + tableRows; row++) {
    generatedRow(draw).forEach((value, column) => data.setValue(row, 1 + column, value));
    rowFormulas.forEach((formula, index) => data.setFormula(row, 8 + index, formula, null));
  }
  const range = { top: 2, left: 1, bottom: 2 + tableRows, right: headers.length };
  data.addTable({ name: "Sales", range, showBandedRows: true, showFilterButton: true });
  file.setName({ name: "Area", formula: "Sheet1!$E$4:$E$9" });
  file.setName({ name: "Factor", formula: "Sheet1!$F$4/2" });
  const cases = file.addSheet("Cases");
  generatedFormulas(outside, draw).forEach((formula, row) => cases.setFormula(row, 0, prefixed(formula), null));
  return file;
}

function isSame(one: CalculatedValue, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  return JSON.stringify(one ?? "") === JSON.stringify(other ?? "");
}

describeNeeding("LibreOffice", "Generated formulas over a table with structured references", () => {
  it("give in every one of more than 400 cases what LibreOffice gives, but where it differs from Excel's documentation", async () => {
    const file = generatedBook();
    const calculator = await startCalculator();
    calculator.load(calculationBook(file, 46_348));
    const results = [...calculator.results()];
    expect(calculator.unsupported()).toEqual([]);
    const judged = await recalculate(file.toBytes());
    const different = results.flatMap(({ sheet, row, column, value }) => {
      const other = judged.get(sheet)?.[row]?.[column];
      const formula = file.sheet(sheet)?.cell(row, column)?.formula ?? "";
      if (isSame(value, other) || differences.some(({ contains }) => contains.test(formula))) return [];
      return [
        `${sheet}!${columnName(column)}${row + 1} =${formula}: ${JSON.stringify(value)}, not ${JSON.stringify(other)}`,
      ];
    });
    expect(different).toEqual([]);
    expect(results.length).toBeGreaterThan(600);
    const errors = results.filter(({ value }) => typeof value === "object" && value !== null);
    expect(errors.length).toBeLessThan(results.length / 10);
    calculator.dispose();
  }, 60_000);
});
