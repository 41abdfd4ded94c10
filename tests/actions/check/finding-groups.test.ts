import { findingGroups } from "../../../src/actions/check/finding-groups";
import type { PlacedFinding } from "../../../src/actions/home/workbook-state";

const finding = (given: Pick<PlacedFinding, "severity"> & Partial<PlacedFinding>): PlacedFinding => {
  return { code: "cell.not_a_number", params: {}, place: undefined, ...given };
};

const findings = [
  finding({ severity: "error" }),
  finding({ severity: "error", sheet: "kpis", row: 5 }),
  finding({ severity: "error", sheet: "kpis", row: 6 }),
  finding({ severity: "warning", sheet: "kpis", row: 5 }),
  finding({ severity: "info", sheet: "team" }),
];

const shape = (most: number) =>
  findingGroups(findings, most).map(({ severity, count, sheets }) => [
    severity,
    count,
    sheets.map((group) => [group.sheet, group.count, group.findings.length]),
  ]);

describe("findings in groups", () => {
  it("stand by severity and then by sheet, what is about the whole plan first, in the order in which they came", () => {
    expect(shape(10)).toEqual([
      [
        "error",
        3,
        [
          [undefined, 1, 1],
          ["kpis", 2, 2],
        ],
      ],
      ["warning", 1, [["kpis", 1, 1]]],
      ["info", 1, [["team", 1, 1]]],
    ]);
  });

  it("count all of a group, also where only the first ones are shown, and leave out groups of which none is", () => {
    expect(shape(2)).toEqual([
      [
        "error",
        3,
        [
          [undefined, 1, 1],
          ["kpis", 2, 1],
        ],
      ],
    ]);
    expect(shape(0)).toEqual([]);
  });
});
