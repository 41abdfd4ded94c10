import { countFaults, hasHappened, noFaults } from "../../../src/preview/settings/fault-state";

describe("the faults that are in force", () => {
  it("are counted", () => {
    expect(countFaults(noFaults, 0)).toBe(0);
    expect(countFaults({ ...noFaults, cellEditMode: true, slow: true }, 0)).toBe(2);
  });

  it("count a fault of one call only until that call has come", () => {
    const call = { kind: "fail", call: 2, since: 5 } as const;
    expect([5, 6, 7].map((calls) => countFaults({ ...noFaults, call }, calls))).toEqual([1, 1, 0]);
    expect([5, 6, 7].map((calls) => hasHappened(call, calls))).toEqual([false, false, true]);
  });
});
