import type { ActualsSource } from "../../../src/actions/import/actuals-source";
import { importFinding } from "../../../src/actions/import/import-findings";
import { findingPlace } from "../../../src/pane/import/finding-place";

const cells = { kind: "cells", name: "Orders", cells: [], firstRow: 4, dateSystem: 1900 } as const;
const sheet: ActualsSource = { ...cells, place: { sheet: "Export", column: 2 } };
const inLine = importFinding("import.cell-not-understood", { line: 7, column: "Quantity" }, { text: "x" });

describe("a finding on a line of the source", () => {
  it("leads to the row of the sheet on which the source stands", () => {
    expect(findingPlace(inLine, sheet)).toEqual({ sheet: "Export", row: 6, column: 2 });
  });

  it("leads nowhere where the source is not in the workbook, or no line is named", () => {
    expect(findingPlace(inLine, { kind: "csv", name: "a.csv", bytes: new Uint8Array() })).toBeUndefined();
    expect(findingPlace(inLine, cells)).toBeUndefined();
    expect(findingPlace(importFinding("import.credit-notes", {}, { count: 1 }), sheet)).toBeUndefined();
  });
});
