import { fitNumber } from "../../../src/preview/grid/fit-number";

/** Every character is 7 pixels wide. */
function fitted(text: string, value: number, room: number, isGeneral = true): string {
  return fitNumber({ text, value, isGeneral, room, width: (shown) => shown.length * 7 });
}

describe("a number in its column", () => {
  it("is shown whole where there is room", () => {
    expect(fitted("1234", 1234, 28)).toBe("1234");
  });

  it("loses decimals in the general format, rounded, in the culture's writing", () => {
    expect(fitted("0,66666667", 0.66666667, 36)).toBe("0,667");
    expect(fitted("12.5678", 12.5678, 14)).toBe("13");
  });

  it("keeps its decimals in any other format", () => {
    expect(fitted("0,67", 0.67, 21, false)).toBe("###");
  });

  it("is replaced by marks rather than by a wrong number", () => {
    expect(fitted("1234567", 1234567, 30)).toBe("####");
    expect(fitted("12", 12, 3)).toBe("#");
  });
});
