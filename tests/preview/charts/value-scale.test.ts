import { valueScale } from "../../../src/preview/charts/value-scale";

describe("the scale of a value axis", () => {
  it.each<[string, number[], number[]]>([
    ["starts at zero and ends above the largest value", [162, 308], [0, 50, 100, 150, 200, 250, 300, 350]],
    ["has air above a value that is a round number", [100], [0, 20, 40, 60, 80, 100, 120]],
    ["spans negative values and zero", [-40, 150], [-50, 0, 50, 100, 150, 200]],
    ["ends at zero below which all values lie", [-10, -95], [-100, -80, -60, -40, -20, 0]],
    ["leaves zero out where all values lie far from it", [950, 1000, 980], [920, 940, 960, 980, 1000, 1020]],
    ["has marks without the noise of fractions", [0.1, 0.62], [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
    ["is there without values", [], [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
    ["is there where all values are zero", [0, 0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("%s", (_, values, ticks) => {
    expect(valueScale(values, {}, 8).ticks).toEqual(ticks);
  });

  it("keeps ends that are given, whatever the values are", () => {
    expect(valueScale([5, 500], { minimum: 0, maximum: 1 }, 6)).toEqual({
      minimum: 0,
      maximum: 1,
      ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    });
    expect(valueScale([3, 17], { minimum: -5 }, 6)).toMatchObject({ minimum: -5, maximum: 20 });
  });

  it("stays drawable where the ends given leave no room", () => {
    const { minimum, maximum } = valueScale([1, 2], { minimum: 10 }, 6);
    expect(maximum).toBeGreaterThan(minimum);
    const crossed = valueScale([1, 2], { minimum: 10, maximum: 5 }, 6);
    expect(crossed.maximum).toBeGreaterThan(crossed.minimum);
  });

  it.each([2, 3, 5, 8, 11])("has no more marks than fit: %d", (most) => {
    for (const top of [1, 7, 19, 23, 99, 101, 5400]) {
      expect(valueScale([0, top], {}, most).ticks.length).toBeLessThanOrEqual(most + 1);
    }
  });
});
