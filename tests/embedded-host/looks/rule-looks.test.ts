// How conditional formats of every kind look: ECMA-376, 18.3.1.10 to 18.3.1.28, and "Use conditional formatting to
// highlight information in Excel" in Microsoft's support pages.
import type { CellLook } from "../../../src/embedded-host/looks/cell-look";
import { createWorkbook } from "../../../src/package/open-workbook";
import type { CellValue, ConditionalRule, DataBarRule, Threshold } from "../../../src/package/workbook-file";
import { openLooks } from "./open-looks";

const marked = { fill: "#ABCDEF" };

/** Looks of a column with these values and this rule over all of them. */
async function looksOf(values: readonly CellValue[], ...rules: readonly ConditionalRule[]): Promise<CellLook[]> {
  const file = createWorkbook();
  const sheet = file.addSheet("S");
  values.forEach((value, row) => sheet.setValue(row, 0, value));
  for (const rule of rules) sheet.addConditionalFormat({ top: 0, left: 0, bottom: values.length - 1, right: 0 }, rule);
  const looks = (await openLooks(file.toBytes())).looks("S");
  return values.map((_, row) => looks.cell(row, 0));
}

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

describe("A color scale", () => {
  const point = (threshold: Threshold, color: string) => ({ threshold, color });

  it.each<[string, readonly CellValue[], Threshold[], readonly (string | undefined)[]]>([
    [
      "from the lowest to the highest",
      [0, 50, 100, "x"],
      [{ type: "min" }, { type: "max" }],
      ["#000000", "#808080", "#FFFFFF", undefined],
    ],
    [
      "between numbers, beyond which nothing changes",
      [-5, 0, 10, 15],
      [
        { type: "num", value: "0" },
        { type: "num", value: "10" },
      ],
      ["#000000", "#000000", "#FFFFFF", "#FFFFFF"],
    ],
    ["at a share of the way", [0, 100], [{ type: "percent", value: "50" }, { type: "max" }], ["#000000", "#FFFFFF"]],
    [
      "at a rank among the values",
      [0, 1, 100],
      [{ type: "percentile", value: "50" }, { type: "max" }],
      ["#000000", "#000000", "#FFFFFF"],
    ],
    [
      "at what a formula says",
      [0, 5, 10],
      [{ type: "formula", value: "$A$2" }, { type: "max" }],
      ["#000000", "#000000", "#FFFFFF"],
    ],
  ])("mixes its colors %s", async (_, values, [low = { type: "min" }, high = { type: "max" }], expected) => {
    const rule: ConditionalRule = { kind: "colorScale", points: [point(low, "#000000"), point(high, "#FFFFFF")] };
    expect((await looksOf(values, rule)).map(({ fill }) => fill)).toEqual(expected);
  });

  it("has a color of its own in the middle", async () => {
    const points = [
      point({ type: "min" }, "#FF0000"),
      point({ type: "num", value: "5" }, "#FFFF00"),
      point({ type: "max" }, "#00FF00"),
    ];
    const looks = await looksOf([0, 5, 7.5, 10], { kind: "colorScale", points });
    expect(looks.map(({ fill }) => fill)).toEqual(["#FF0000", "#FFFF00", "#80FF00", "#00FF00"]);
  });
});

describe("An icon set", () => {
  const criteria = (middle: boolean) => [
    { threshold: { type: "percent", value: "0" } as const, orEqual: true },
    { threshold: { type: "num", value: "5" } as const, orEqual: middle },
    { threshold: { type: "num", value: "8" } as const, orEqual: true },
  ];
  const icons = async (middle: boolean, reverse: boolean) => {
    const looks = await looksOf([-100, 5, 8, "x"], {
      kind: "iconSet",
      set: "3Flags",
      showValue: true,
      reverse,
      criteria: criteria(middle),
    });
    return looks.map(({ icon }) => icon?.index);
  };

  it("shows the highest icon whose limit is reached, or passed where the limit itself does not count", async () => {
    expect(await icons(true, false)).toEqual([0, 1, 2, undefined]);
    expect(await icons(false, false)).toEqual([0, 0, 2, undefined]);
  });

  it("shows them the other way round when it is reversed", async () => {
    expect(await icons(true, true)).toEqual([2, 1, 0, undefined]);
  });

  it("can mix icons and hide the number", async () => {
    const own = criteria(true).map((each, index) =>
      index === 1 ? { ...each, icon: { set: "3Stars", index: 2 } as const } : each,
    );
    const rule: ConditionalRule = { kind: "iconSet", set: "3Flags", showValue: false, reverse: false, criteria: own };
    expect(await looksOf([0, 6], rule)).toMatchObject([
      { text: "", icon: { set: "3Flags", index: 0 } },
      { text: "", icon: { set: "3Stars", index: 2 } },
    ]);
  });
});

describe("A data bar", () => {
  const bar: DataBarRule = {
    kind: "dataBar",
    color: "#0000FF",
    minimum: { type: "autoMin" },
    maximum: { type: "autoMax" },
    showValue: true,
  };

  it.each<[string, Partial<DataBarRule>, readonly number[], readonly object[]]>([
    [
      "takes zero in, where its ends are automatic",
      {},
      [50, 100],
      [
        { from: 0, to: 0.5 },
        { from: 0, to: 1 },
      ],
    ],
    [
      "begins at the lowest value, where that is its end",
      { minimum: { type: "min" } },
      [50, 100],
      [
        { from: 0, to: 0 },
        { from: 0, to: 1 },
      ],
    ],
    [
      "goes to both sides of zero",
      { negativeColor: "#FF0000" },
      [-50, 150],
      [
        { from: 0, to: 0.25, color: "#FF0000", axis: { at: 0.25 } },
        { from: 0.25, to: 1, color: "#0000FF" },
      ],
    ],
    [
      "goes to both sides of the middle",
      { axis: "middle" },
      [-50, 100],
      [
        { from: 0.25, to: 0.5, axis: { at: 0.5 } },
        { from: 0.5, to: 1 },
      ],
    ],
    [
      "goes to one side without an axis",
      { axis: "none" },
      [-50, 50],
      [
        { from: 0, to: 0 },
        { from: 0, to: 1 },
      ],
    ],
    [
      "goes from right to left",
      { direction: "rightToLeft" },
      [50, 100],
      [
        { from: 0.5, to: 1 },
        { from: 0, to: 1 },
      ],
    ],
    [
      "is as long as it may be",
      { minLength: 10, maxLength: 90 },
      [0, 100],
      [
        { from: 0, to: 0.1 },
        { from: 0, to: 0.9 },
      ],
    ],
    [
      "has edges, below zero of another color",
      { borderColor: "#000001", negativeBorderColor: "#000002" },
      [-1, 1],
      [{ border: "#000002" }, { border: "#000001" }],
    ],
    ["runs out away from zero", { gradient: true }, [-1, 1], [{ gradient: "left" }, { gradient: "right" }]],
  ])("%s", async (_, part, values, expected) => {
    const looks = await looksOf(values, { ...bar, ...part });
    expect(looks.map((look) => look.bar)).toMatchObject(expected);
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
