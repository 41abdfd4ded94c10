import type { CalculatedValue } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { sampleBook, sampleCells } from "./sample-book";

/**
 * What the engine calculates otherwise than Excel and we do not put right. A plan must not rely on any of these; a
 * case that fails here after an update of the engine is good news and moves to the formula cases.
 */
const deviations: readonly (readonly [formula: string, ours: CalculatedValue, excel: CalculatedValue, why: string])[] =
  [
    ["0^0", 1, { error: "#NUM!" }, "power"],
    ["0.1+0.2-0.3", 5.55111512312578e-17, 0, "Excel takes a last difference near zero for zero"],
    ['1E+21&""', "1000000000000000000000", "1E+21", "large numbers as text"],
    ['"_"<"a"', false, true, "Excel sorts signs before letters"],
    ['O1="SS"', true, false, "ß and SS"],
    ['UPPER("ß")', "SS", "ß", "ß has no capital in Excel"],
    ['LEN("😀")', 1, 2, "Excel counts UTF-16 units"],
    ['MAX("7",1)', 1, 7, "text and logicals written as arguments are left out"],
    ["MAX(TRUE,0)", 0, 1, "text and logicals written as arguments are left out"],
    ["LARGE(B1:B10,1.5)", 100, 90, "Excel rounds the position up"],
    ["INDEX(J1:L3,2)", { error: "#VALUE!" }, { error: "#REF!" }, "one index into a block"],
    ['SUMIFS(F1:F9,E1:E8,"north")', 400, { error: "#VALUE!" }, "ranges of different size"],
    ['SUMIFS(F1:F9,E1:E9,"~~x")', 0, 900, "a tilde that stands for itself"],
    ['SUMIFS(F1:F9,E1:E9,">m")', 2600, 1700, "Excel sorts signs before letters"],
    ["DATE(99,1,1)", { error: "#NUM!" }, 36161, "years below 1900 count from 1900"],
    ["DATE(1900,1,1)", 2, 1, "days before March 1900"],
    ["DAY(60)", 28, 29, "Excel knows a 29 February 1900"],
    ["EDATE(D1,1)", { error: "#NUM!" }, 31, "an empty cell as date"],
  ];

describe("What differs from Excel is known", () => {
  it.each(deviations)("%s gives %j where Excel gives %j: %s", async (formula, ours, excel) => {
    const calculator = await startCalculator();
    calculator.load(sampleBook({ sheets: { Sample: { ...sampleCells, AE100: `=${formula}` } } }));
    expect(calculator.value("Sample", 99, 30)).toEqual(ours);
    expect(ours).not.toEqual(excel);
    calculator.dispose();
  });
});
