import type { ActualsSource } from "../../../src/actions/import/actuals-source";
import { inspectSource } from "../../../src/actions/import/inspect-source";
import { orderExport } from "../../support/order-export";

const csv = (text: string): ActualsSource => ({ kind: "csv", name: "a.csv", bytes: new TextEncoder().encode(text) });

describe("looking at a source", () => {
  it("tells its columns in order, with first examples and every value by how often it occurs", () => {
    const { columns, rowCount, findings } = inspectSource(csv(orderExport.join("\n")));
    expect(rowCount).toBe(12);
    expect(columns.map(({ name }) => name)).toEqual(orderExport[0]?.split(","));
    expect(columns[2]).toEqual({
      name: "customer_id",
      examples: ["VINET", "HANAR"],
      values: [
        { value: "VINET", rows: 11 },
        { value: "HANAR", rows: 1 },
      ],
    });
    expect(columns[4]?.examples).toEqual(["Dairy Products", "Beverages", "Condiments"]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("tells what is recognised by name, and what is mapped instead", () => {
    const source = csv("Datum;Umsatz;Betrag\n01.02.2024;1,5;2,5");
    expect([...inspectSource(source).recognised]).toEqual([
      ["date", "Datum"],
      ["revenue", "Umsatz"],
    ]);
    const mapped = inspectSource(source, { map: ["revenue=Betrag"] });
    expect(mapped.recognised.get("revenue")).toBe("Betrag");
  });

  it("lists no values of a column that has more than 500", () => {
    const lines = Array.from({ length: 501 }, (_, index) => `${index},${index % 2 === 0 ? "even" : "odd"}`);
    const { columns } = inspectSource(csv(["no,kind", ...lines].join("\n")));
    expect(columns[0]).toMatchObject({ name: "no", examples: ["0", "1", "2"], values: [] });
    expect(columns[1]?.values).toHaveLength(2);
  });

  it("reads cells of a sheet, and leaves empty ones out", () => {
    const cells = [
      ["Kunde", "Umsatz"],
      ["A", 1.5],
      [null, 2],
      ["A", 3],
    ];
    const { columns } = inspectSource({ kind: "cells", name: "Export", cells, firstRow: 4, dateSystem: 1900 });
    expect(columns[0]?.values).toEqual([{ value: "A", rows: 2 }]);
    expect(columns[1]?.examples).toHaveLength(3);
  });

  it("has no columns where nothing can be read: a workbook has to be opened in Excel", () => {
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]);
    const { columns, findings } = inspectSource({ kind: "csv", name: "a.xlsx", bytes: zip });
    expect(columns).toEqual([]);
    expect(findings).toMatchObject([{ code: "tabular.file-not-text", severity: "error", params: { format: "xlsx" } }]);
  });

  it("reads text that is not UTF-8", () => {
    const bytes = Uint8Array.from("Stra\u00dfe;K\u00f6ln\na;b", (character) => character.charCodeAt(0));
    const { columns } = inspectSource({ kind: "csv", name: "a.csv", bytes });
    expect(columns.map(({ name }) => name)).toEqual(["Straße", "Köln"]);
  });
});
