import { importFields, type ImportField } from "../../../src/actions/import/import-fields";
import { parseHeader } from "../../../src/actions/import/parse-header";
import { recogniseColumns } from "../../../src/actions/import/recognise-columns";
import { importHeaders } from "../../../src/localisation/import-headers";

const recognise = (headers: readonly string[], explicit: readonly (readonly [ImportField, string])[] = []) => {
  const { mapping, findings } = recogniseColumns(headers, new Map(explicit));
  return { mapping: Object.fromEntries(mapping), findings };
};

describe("recogniseColumns", () => {
  it("recognises an English export, and neither a country nor a city as region", () => {
    const headers =
      "order_id order_date customer_id customer ship_country ship_city product_group article unit_price quantity discount";
    expect(recognise(headers.split(" "))).toEqual({
      mapping: {
        date: "order_date",
        order: "order_id",
        product_group: "product_group",
        article: "article",
        quantity: "quantity",
        unit_price: "unit_price",
        discount: "discount",
        customer: "customer_id",
      },
      findings: [],
    });
  });

  it("recognises a German export", () => {
    const headers = "Auftrag;Belegdatum;Kundennr.;Kunde;Region;Ort;Warengruppe;Artikel;Menge;Nettoerlös EUR;Rabatt %";
    expect(recognise(headers.split(";"))).toEqual({
      mapping: {
        date: "Belegdatum",
        order: "Auftrag",
        product_group: "Warengruppe",
        region: "Region",
        article: "Artikel",
        quantity: "Menge",
        revenue: "Nettoerlös EUR",
        discount: "Rabatt %",
        customer: "Kundennr.",
      },
      findings: [],
    });
  });

  it.each<readonly [string, ImportField]>([
    ["Auftragsnr.", "order"],
    ["Belegnummer", "order"],
    ["Auftragsdatum", "date"],
    ["Datum", "date"],
    ["Produktgruppe", "product_group"],
    ["Anzahl", "quantity"],
    ["Umsatz", "revenue"],
    ["Netto (EUR)", "revenue"],
    ["net amount", "revenue"],
    ["Gebiet", "region"],
    ["Rabatt €", "discount_amount"],
    ["Retouren EUR", "returned_value"],
    ["DB I", "contribution_margin"],
  ])("takes %p for the field %s", (header, field) => {
    expect(recognise([header]).mapping).toEqual({ [field]: header });
  });

  it.each(["Land", "ship_country", "Ort", "DB %", "Retouren", "Umsatz Vorjahr", "Bruttoumsatz", "Lieferdatum"])(
    "takes %p for nothing",
    (header) => {
      expect(recognise([header]).mapping).toEqual({});
    },
  );

  it("prefers an exact name to a looser one", () => {
    expect(recognise(["Umsatz", "Nettoumsatz", "Datum", "Auftragsdatum", "Artikel", "Artikelnr."])).toEqual({
      mapping: { date: "Auftragsdatum", article: "Artikelnr.", revenue: "Nettoumsatz" },
      findings: [],
    });
  });

  it("refuses to guess between two columns for a needed field", () => {
    expect(recognise(["Auftragsdatum", "Belegdatum", "Umsatz"])).toEqual({
      mapping: { revenue: "Umsatz" },
      findings: [
        {
          code: "import.needed-column-ambiguous",
          severity: "error",
          params: { field: "date", candidates: "Auftragsdatum, Belegdatum" },
        },
      ],
    });
  });

  it("leaves a field that is not needed unused when two columns claim it, and says so", () => {
    const { mapping, findings } = recognise(["Datum", "Umsatz", "Region", "Gebiet"]);
    expect(mapping).not.toHaveProperty("region");
    expect(findings).toEqual([
      {
        code: "import.column-ambiguous",
        severity: "warning",
        params: { field: "region", candidates: "Region, Gebiet" },
      },
    ]);
  });

  it("needs the discount where revenue is computed from it, and not where revenue has a column", () => {
    const severities = (...headers: string[]) => recognise(headers).findings.map(({ severity }) => severity);
    expect(severities("Datum", "Preis", "Menge", "Rabatt", "Nachlass")).toEqual(["error"]);
    expect(severities("Datum", "Umsatz", "Rabatt", "Nachlass")).toEqual(["warning"]);
  });

  it("lets an explicit mapping win, and does not use its column for another field", () => {
    const { mapping } = recognise(["Datum", "Umsatz", "Region", "Warengruppe"], [["region", "Warengruppe"]]);
    expect(mapping).toEqual({ date: "Datum", region: "Warengruppe", revenue: "Umsatz" });
  });

  it("names what is missing and the columns that are there", () => {
    expect(recognise(["Menge", "Foo"]).findings).toEqual([
      {
        code: "import.needed-column-missing",
        severity: "error",
        params: { field: "date", columns: "Menge, Foo" },
      },
      { code: "import.revenue-missing", severity: "error", params: { columns: "Menge, Foo" } },
    ]);
  });

  it("accepts unit price and quantity in place of revenue", () => {
    expect(recognise(["Datum", "Menge", "Einzelpreis"]).findings).toEqual([]);
  });

  it("knows every name for one field only", () => {
    const owners = new Map<string, Set<string>>();
    for (const field of importFields)
      for (const name of [...importHeaders[field].exact, ...importHeaders[field].loose]) {
        const key = parseHeader(name).name;
        owners.set(key, (owners.get(key) ?? new Set()).add(field));
      }
    expect([...owners].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });
});
