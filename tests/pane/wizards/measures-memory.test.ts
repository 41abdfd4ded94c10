/** @jest-environment jsdom */
import { createMeasuresMemory } from "../../../src/pane/wizards/measures/measures-memory";

const first = { scope: "all", me: undefined, period: "any" };

describe("what this computer remembers of the measures", () => {
  beforeEach(() => localStorage.clear());

  it("is who looks at them and at which, apart for each host page", () => {
    const memory = createMeasuresMemory("web");
    expect(memory.read()).toEqual(first);
    memory.write({ scope: "mine", me: "AK", period: "days30" });
    expect(createMeasuresMemory("web").read()).toEqual({ scope: "mine", me: "AK", period: "days30" });
    expect(createMeasuresMemory(undefined).read()).toEqual(first);
  });

  it("is nothing where something else is kept, or where storage is forbidden", () => {
    const memory = createMeasuresMemory(undefined);
    for (const [kept, known] of [
      ["{", first],
      ["7", first],
      ["null", first],
      ['{"scope":"yours","me":7,"period":"days30"}', { ...first, period: "days30" }],
    ] as const) {
      localStorage.setItem("key-account-plan.measures", kept);
      expect(memory.read()).toEqual(known);
    }
    const forbidden = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("forbidden");
    });
    expect(() => memory.write({ scope: "all", me: "AK", period: "any" })).not.toThrow();
    forbidden.mockRestore();
  });
});
