import { sealOf } from "../../../src/domain/kpi/figures-seal";

const figures = { actual: 100, numerator: null, denominator: null, actualThrough: "1997-12-31" };

describe("the seal of imported figures", () => {
  it("is four characters, and the same for the same figures", () => {
    expect(sealOf(figures)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(sealOf({ ...figures })).toBe(sealOf(figures));
  });

  it("changes with each figure and with how far they run", () => {
    const others = [{ actual: 100.01 }, { numerator: 1 }, { denominator: 1 }, { actualThrough: "1997-12-30" }];
    const seals = others.map((other) => sealOf({ ...figures, ...other }));
    expect(new Set([...seals, sealOf(figures)]).size).toBe(others.length + 1);
  });

  it("overlooks what programs lose when they save a number", () => {
    expect(sealOf({ ...figures, actual: 0.1 + 0.2 })).toBe(sealOf({ ...figures, actual: 0.3 }));
  });
});
