import { hasCoverageGap, mapQuality, performanceGap, supportIndex } from "../../../src/domain/contacts/support";

const person = (influence: number | null, attitude: number | null) => ({ influence, attitude });

describe("the support index", () => {
  it("runs from -1, all against us, to +1, all mentors", () => {
    expect(supportIndex([person(5, -2), person(1, -2)]).index).toBe(-1);
    expect(supportIndex([person(5, 2)]).index).toBe(1);
    expect(supportIndex([person(5, 2), person(5, -2)]).index).toBe(0);
  });

  it("leaves unknown attitudes out and shows how much influence they have", () => {
    expect(supportIndex([person(4, 1), person(1, null), person(null, 2)])).toEqual({ index: 0.5, unknownShare: 0.2 });
    expect(supportIndex([person(3, null)])).toEqual({ index: null, unknownShare: 1 });
    expect(supportIndex([])).toEqual({ index: null, unknownShare: null });
  });
});

it("a coverage gap is a key player whom we hardly meet, and unknown is neither yes nor no", () => {
  expect([hasCoverageGap(4, 1), hasCoverageGap(4, 2), hasCoverageGap(3, 0), hasCoverageGap(5, null)]).toEqual([
    true,
    false,
    false,
    null,
  ]);
});

it("the map of the buying center gets better with persons, key players and support", () => {
  expect(mapQuality([])).toBe("none");
  expect(mapQuality([person(3, 2)])).toBe("persons");
  expect(mapQuality([person(4, 0), person(1, 2)])).toBe("key_player");
  expect(mapQuality([person(4, 1)])).toBe("supportive_key_player");
});

it("the performance gap is the largest shortfall over the factors that are rated twice", () => {
  const factor = (weight: number | null, performance: number | null) => ({ weight, performance });
  expect(performanceGap([factor(5, 2), factor(3, 2), factor(5, null)])).toBe(3);
  expect(performanceGap([factor(1, 4)])).toBe(0);
  expect(performanceGap([factor(5, null), factor(null, 1)])).toBeNull();
});
