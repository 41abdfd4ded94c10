import { parseFilter, parseMapping } from "../../../src/actions/import/parse-options";

const headers = ["Kundennr.", "Region", "a=b", "Menge"];

describe("parseMapping", () => {
  it("reads field and column, whatever the case of the column", () => {
    const { mapping, findings } = parseMapping(["region = kundennr.", "product-group=a=b"], headers);
    expect([[...mapping], findings]).toEqual([
      [
        ["region", "Kundennr."],
        ["product_group", "a=b"],
      ],
      [],
    ]);
  });

  it("an entry without a column says that no column is that field", () => {
    const { mapping, unused, findings } = parseMapping(["region="], headers);
    expect([mapping.size, [...unused], findings]).toEqual([0, ["region"], []]);
  });

  it.each([
    ["region", "import.option-malformed", { option: "map", entry: "region" }],
    ["country=Region", "import.field-unknown", { field: "country", fields: expect.stringContaining("product_group") }],
    ["region=Land", "import.column-unknown", { option: "map", name: "Land", columns: headers.join(", ") }],
  ])("refuses %p with %s", (entry, code, params) => {
    const { mapping, findings } = parseMapping([entry], headers);
    expect([...mapping]).toEqual([]);
    expect(findings).toEqual([{ code, severity: "error", params }]);
  });

  it("refuses a second column for a field and a second field for a column", () => {
    const codes = (...entries: string[]) => parseMapping(entries, headers).findings.map(({ code }) => code);
    expect(codes("region=Region", "region=Menge")).toEqual(["import.field-mapped-twice"]);
    expect(codes("region=Region", "product_group=Region")).toEqual(["import.column-mapped-twice"]);
    expect(codes("region=Region", "region=Region")).toEqual([]);
  });
});

describe("parseFilter", () => {
  it("collects the values of one column as alternatives", () => {
    const { filter, findings } = parseFilter(["Kundennr.=QUICK", "Kundennr.= ERNSH ", "a=b=c=d"], headers);
    expect([...filter].map(([column, values]) => [column, [...values]])).toEqual([
      ["Kundennr.", ["QUICK", "ERNSH"]],
      ["a=b", ["c=d"]],
    ]);
    expect(findings).toEqual([]);
  });

  it("refuses an unknown column with the list of those that exist", () => {
    expect(parseFilter(["Kunde=QUICK", "QUICK"], headers).findings).toEqual([
      {
        code: "import.column-unknown",
        severity: "error",
        params: { option: "where", name: "Kunde", columns: headers.join(", ") },
      },
      { code: "import.option-malformed", severity: "error", params: { option: "where", entry: "QUICK" } },
    ]);
  });
});
