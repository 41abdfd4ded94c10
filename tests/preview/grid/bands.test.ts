import { createAxis } from "../../../src/preview/grid/axis";
import { bandOf, indexAt, scrollToShow, spreadBands } from "../../../src/preview/grid/bands";

const axis = createAxis(1000, 20, new Map());
const options = { axis, frozen: 3, header: 30, extent: 230, scroll: 105 };

describe("the window over rows or columns", () => {
  it("shows frozen ones, and behind them those that the scroll position leads to", () => {
    expect(spreadBands(options)).toEqual([
      { kind: "frozen", first: 0, last: 2, start: 30, length: 60, shift: 30 },
      { kind: "scrolled", first: 8, last: 15, start: 90, length: 140, shift: -75 },
    ]);
  });

  it("has one stretch where nothing is frozen", () => {
    expect(spreadBands({ ...options, frozen: 0, scroll: 0 })).toEqual([
      { kind: "scrolled", first: 0, last: 9, start: 30, length: 200, shift: 30 },
    ]);
  });

  it("leaves out what has no room beside frozen ones", () => {
    expect(spreadBands({ ...options, extent: 60 }).map(({ kind, last }) => [kind, last])).toEqual([["frozen", 1]]);
  });

  it("shows nothing in a window without extent", () => {
    expect(spreadBands({ ...options, extent: 0 })).toEqual([]);
  });

  it.each([
    ["over the headers", 29, undefined],
    ["in the frozen part", 70, 2],
    ["in the scrolled part", 90, 8],
    ["behind the window", 900, 15],
  ])("finds what lies %s", (_, place, index) => {
    expect(indexAt(axis, spreadBands(options), place)).toBe(index);
  });

  it("knows which stretch draws a row, if any does", () => {
    const bands = spreadBands(options);
    expect([bandOf(bands, 2)?.kind, bandOf(bands, 8)?.kind, bandOf(bands, 5)]).toEqual([
      "frozen",
      "scrolled",
      undefined,
    ]);
  });

  it.each([
    ["stays for a frozen one", 1, 105],
    ["stays for one that is wholly seen", 10, 105],
    ["goes back to one that begins before", 8, 100],
    ["goes on to one that ends behind", 20, 220],
  ])("scrolls as little as it can: %s", (_, index, scroll) => {
    expect(scrollToShow(options, index)).toBe(scroll);
  });

  it("shows the beginning of what is larger than the window", () => {
    const large = createAxis(100, 20, new Map([[9, 500]]));
    expect(scrollToShow({ ...options, axis: large, scroll: 0 }, 9)).toBe(large.offset(9) - 60);
  });
});
