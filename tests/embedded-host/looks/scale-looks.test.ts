// How colour scales, icon sets and data bars look: ECMA-376, 18.3.1.16, 18.3.1.28 and 18.3.1.49.
import type { CellValue, ConditionalRule, DataBarRule, Threshold } from "../../../src/package/workbook-file";
import { looksOf } from "./column-looks";

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
