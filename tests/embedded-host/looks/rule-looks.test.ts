// How conditional formats of every kind look: ECMA-376, 18.3.1.10 to 18.3.1.28, and "Use conditional formatting to
// highlight information in Excel" in Microsoft's support pages.
import type { CellValue, ConditionalRule } from "../../../src/package/workbook-file";
import { looksOf } from "./column-looks";

const marked = { fill: "#ABCDEF" };

/** The values that a rule marks. */
async function markedOf(values: readonly CellValue[], rule: ConditionalRule): Promise<CellValue[]> {
  const looks = await looksOf(values, rule);
  return values.filter((_, row) => looks[row]?.fill === marked.fill);
}

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const rank = (isBottom: boolean, isPercent: boolean, count: number): ConditionalRule => ({
  kind: "topBottom",
  isBottom,
  isPercent,
  rank: count,
  style: marked,
});
const average = (isAbove: boolean, orEqual: boolean, deviations = 0): ConditionalRule => ({
  kind: "average",
  isAbove,
  orEqual,
  deviations,
  style: marked,
});

describe("A rule with a condition marks", () => {
  it.each<[string, readonly CellValue[], ConditionalRule, readonly CellValue[]]>([
    [
      "numbers between two, whichever is given first",
      ten,
      { kind: "cellValue", operator: "between", formula1: "4", formula2: "2", style: marked },
      [2, 3, 4],
    ],
    [
      "texts that are equal but for capital letters",
      ["Nord", "NORD", "Süd"],
      { kind: "cellValue", operator: "equal", formula1: '"nord"', style: marked },
      ["Nord", "NORD"],
    ],
    [
      "texts that contain a text",
      ["North", "South", "x"],
      { kind: "text", operator: "contains", text: "OU", style: marked },
      ["South"],
    ],
    [
      "texts that do not",
      ["North", "South"],
      { kind: "text", operator: "notContains", text: "ou", style: marked },
      ["North"],
    ],
    [
      "texts that begin with it",
      ["ab", "ba"],
      { kind: "text", operator: "beginsWith", text: "a", style: marked },
      ["ab"],
    ],
    ["texts that end with it", ["ab", "ba"], { kind: "text", operator: "endsWith", text: "a", style: marked }, ["ba"]],
    [
      "empty cells and blank texts",
      [1, null, " ", "x"],
      { kind: "state", state: "blanks", style: marked },
      [null, " "],
    ],
    ["errors", [1, { error: "#N/A" }, "x"], { kind: "state", state: "errors", style: marked }, [{ error: "#N/A" }]],
    [
      "duplicates, capital letters or not",
      ["a", "A", "b", 1, 1, null, null],
      { kind: "state", state: "duplicates", style: marked },
      ["a", "A", 1, 1],
    ],
    ["what is there once", ["a", "A", "b", 1, null], { kind: "state", state: "uniques", style: marked }, ["b", 1]],
    ["the highest, and all that are as high", [3, 1, 3, 2], rank(false, false, 1), [3, 3]],
    ["the lowest", ten, rank(true, false, 3), [1, 2, 3]],
    ["the highest percent, rounded down", ten, rank(false, true, 25), [9, 10]],
    ["of few percent at least one", ten, rank(true, true, 1), [1]],
    ["what is above the average", [1, 2, 3], average(true, false), [3]],
    ["the average too, if it is to", [1, 2, 3], average(false, true), [1, 2]],
    ["what is beyond one standard deviation", [0, 10, 10, 10, 20], average(true, false, 1), [20]],
    // Today is 2026-01-15, a Thursday; weeks begin on Sunday.
    ["yesterday", [46036, 46036.9, 46037], { kind: "period", period: "yesterday", style: marked }, [46036, 46036.9]],
    [
      "the last seven days with today",
      [46030, 46031, 46037, 46038],
      { kind: "period", period: "last7Days", style: marked },
      [46031, 46037],
    ],
    ["this week", [46032, 46033, 46039, 46040], { kind: "period", period: "thisWeek", style: marked }, [46033, 46039]],
    ["next week", [46039, 46040, 46046, 46047], { kind: "period", period: "nextWeek", style: marked }, [46040, 46046]],
    [
      "last month, over the turn of a year",
      [45991, 45992, 46022, 46023],
      { kind: "period", period: "lastMonth", style: marked },
      [45992, 46022],
    ],
  ])("%s", async (_, values, rule, expected) => {
    expect(await markedOf(values, rule)).toEqual(expected);
  });
});

describe("Several rules over a cell", () => {
  it("lay style, scale, bar and icon over each other, until one of them stops those below", async () => {
    const scale: ConditionalRule = {
      kind: "colorScale",
      points: [
        { threshold: { type: "min" }, color: "#000000" },
        { threshold: { type: "max" }, color: "#FFFFFF" },
      ],
    };
    const stop: ConditionalRule = {
      kind: "cellValue",
      operator: "equal",
      formula1: "2",
      style: { strikethrough: true, border: { top: { style: "dashDot", color: "#FF0000" } } },
      stopIfTrue: true,
    };
    const [first, second] = await looksOf([1, 2], scale, stop);
    expect(first).toMatchObject({ fill: "#000000", border: {} });
    expect(second).toMatchObject({
      fill: undefined,
      font: { strikethrough: true },
      border: { top: { style: "dashDot", color: "#FF0000" } },
    });
  });
});
