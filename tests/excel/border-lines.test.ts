import { borderLines } from "../../src/excel/border-lines";
import type { Border } from "../../src/workbook/changes";
import { range } from "../adapters/range";

const thin: Border = { style: "thin", color: "#BFBFBF" };
const medium: Border = { style: "medium", color: "#1F3864" };

describe("lines for the edges of every cell", () => {
  it("are the outer ones alone for a single cell", () => {
    expect([...borderLines(range(1, 1, 1, 1), { top: thin, right: medium })]).toEqual([
      ["EdgeTop", thin],
      ["EdgeRight", medium],
    ]);
  });

  it("are drawn between rows for tops and bottoms, between columns for lefts and rights", () => {
    expect([...borderLines(range(0, 0, 2, 0), { top: thin, left: medium }).keys()]).toEqual([
      "EdgeTop",
      "EdgeLeft",
      "InsideHorizontal",
    ]);
    expect([...borderLines(range(0, 0, 0, 2), { top: thin, left: medium }).keys()]).toEqual([
      "EdgeTop",
      "EdgeLeft",
      "InsideVertical",
    ]);
  });

  it("are those of the bottom and the right where two edges meet", () => {
    const lines = borderLines(range(0, 0, 1, 1), { top: thin, bottom: medium, left: medium, right: thin });
    expect(lines.get("InsideHorizontal")).toBe(medium);
    expect(lines.get("InsideVertical")).toBe(thin);
  });

  it("are none without a border", () => {
    expect(borderLines(range(0, 0, 1, 1), undefined).size).toBe(0);
  });
});
