import { readPeriod } from "../../../src/actions/adopt/periods";
import { readKpiLabel, unitIn } from "../../../src/actions/adopt/kpi-label";
import { readOne } from "./read-sheets";

describe("a header of a period", () => {
  const year = (value: number, figure?: string) => ({ unit: "year", part: 0, year: value, figure });
  const month = (part: number, value?: number, figure?: string) => ({ unit: "month", part, year: value, figure });

  it.each([
    ["2024", year(2024)],
    ["GJ 2024", year(2024)],
    ["FY24", year(2024)],
    ["2023/24", year(2024)],
    ["GJ 2023/2024", year(2024)],
    ["Plan 2026", year(2026, "target")],
    ["Ist 2023", year(2023, "actual")],
    ["2025 (Budget)", year(2025, "target")],
    ["Forecast 2025", year(2025, "forecast")],
    ["Jan", month(1)],
    ["März 2024", month(3, 2024)],
    ["Dez. 24", month(12, 2024)],
    ["03/2024", month(3, 2024)],
    ["2024-03", month(3, 2024)],
    ["2024-03-01", month(3, 2024)],
    ["Ist Mai 2025", month(5, 2025, "actual")],
    ["Q1 2025", { unit: "quarter", part: 1, year: 2025, figure: undefined }],
    ["3. Quartal 2024", { unit: "quarter", part: 3, year: 2024, figure: undefined }],
  ])("%s is understood", (header, wanted) => {
    expect(readPeriod(header)).toEqual(wanted);
  });

  it.each(["12", "24", "Umsatz", "Kunde 2024", "", "2024 2025", "Ist", "A"])("%s is none", (header) => {
    expect(readPeriod(header)).toBeUndefined();
  });
});

describe("the label of a KPI", () => {
  it.each([
    ["Umsatz (TEUR)", "revenue", { scale: 1000, currency: "EUR" }],
    ["Umsatz in T€", "revenue", { scale: 1000, currency: "EUR" }],
    ["Umsatz Mio. €", "revenue", { scale: 1_000_000, currency: "EUR" }],
    ["Net sales [k€]", "revenue", { scale: 1000, currency: "EUR" }],
    ["Deckungsbeitrag EUR", "contribution_margin", { scale: 1, currency: "EUR" }],
    ["Marktanteil in %", "market_share", { scale: 1, percent: true }],
    ["Absatz (Tsd. Stk.)", "sales_volume", { scale: 1000, unit: "pcs" }],
    ["Retouren", "returns", undefined],
  ])("%s names a KPI and its unit", (label, kpi, unit) => {
    expect(readKpiLabel(label)).toMatchObject({ kpi, ...(unit && { unit }) });
  });

  it("in percent is no amount of money, and an amount no share", () => {
    expect(readKpiLabel("DB in %").kpi).toBeUndefined();
    expect(readKpiLabel("Marktanteil (TEUR)").kpi).toBeUndefined();
  });

  it.each([
    ["Umsatz Plan", "target"],
    ["Umsatz Ist", "actual"],
    ["Ist-Umsatz", "actual"],
    ["Umsatz Plan (TEUR)", "target"],
  ])("%s says what its figures are", (label, figure) => {
    expect(readKpiLabel(label)).toMatchObject({ kpi: "revenue", figure });
  });

  it("in a title may name the scale of all amounts", () => {
    expect(unitIn("Umsatzentwicklung, alle Angaben in TEUR")).toEqual({ scale: 1000, currency: "EUR" });
    expect(unitIn("Kennzahlen 2024")).toBeUndefined();
  });
});

describe("figures by KPI and year", () => {
  it("become one row per KPI and year, with actuals and targets as the headers say", () => {
    const { kind, rows, codes } = readOne("Zahlen", [
      ["Kennzahlen Muster AG (TEUR)"],
      [],
      ["Kennzahl", "2023", "2024", "Plan 2025", "Abweichung", "Quelle"],
      ["Umsatz", 1000.5, "1.200", 1300, 100, "ERP"],
      ["Marktanteil (%)", 12.5, 13, 15, 2, "Studie"],
    ]);
    expect(kind).toBe("matrix");
    const revenue = { kpi: "revenue", unit: "EUR", source: "ERP" };
    const share = { kpi: "market_share", unit: "%", source: "Studie" };
    expect(rows).toEqual(
      expect.arrayContaining([
        { ...revenue, fiscal_year: 2023, actual: 1_000_500 },
        { ...revenue, fiscal_year: 2025, target: 1_300_000 },
        { ...share, fiscal_year: 2023, actual: 0.125 },
        { ...share, fiscal_year: 2025, target: 0.15 },
      ]),
    );
    expect(codes).toEqual(expect.arrayContaining(["adopt.scaled", "adopt.kpi-in-percent"]));
  });

  it("are actual up to the running year and targets behind it, which is asked; forecasts are not taken", () => {
    const cells = [
      ["KPI", "2025", "2026", "2027", "Forecast 2028"],
      ["Revenue", 1, 2, 3, 4],
      ["Sales volume", 5, 6, 7, 8],
    ];
    const { rows, findings } = readOne("KPIs", cells);
    expect(rows.filter(({ kpi }) => kpi === "revenue")).toEqual([
      { kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 1 },
      { kpi: "revenue", unit: "EUR", fiscal_year: 2026, actual: 2 },
      { kpi: "revenue", unit: "EUR", fiscal_year: 2027, target: 3 },
    ]);
    expect(findings.map(({ code, answers }) => [code, answers?.[0]])).toEqual([
      ["adopt.running-year", "2026=target"],
      ["adopt.future-year", "2027=actual"],
      ["adopt.forecast-left-out", "Forecast 2028=actual"],
    ]);
    const settled = readOne("KPIs", cells, ["1.2026=target", "1.2027=-", "1.Forecast 2028=target"]);
    expect(settled.rows.filter(({ kpi }) => kpi === "revenue").slice(1)).toEqual([
      { kpi: "revenue", unit: "EUR", fiscal_year: 2026, target: 2 },
      { kpi: "revenue", unit: "EUR", fiscal_year: 2028, target: 4 },
    ]);
    expect(settled.codes).toEqual([]);
  });

  it("stand down as well: a row per year, a column per KPI", () => {
    const { rows } = readOne("Entwicklung", [
      ["Jahr", "Umsatz (TEUR)", "Aufträge"],
      [2023, 100, 12],
      [2024, 110, 14],
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { kpi: "revenue", unit: "EUR", fiscal_year: 2024, actual: 110_000 },
        { kpi: "number_of_orders", unit: "n", fiscal_year: 2024, actual: 14 },
      ]),
    );
  });

  it("of one KPI by product group, with the KPI in the title; the total is not counted twice", () => {
    const { rows, codes } = readOne("Umsatz", [
      ["Umsatz nach Warengruppen in T€"],
      ["Warengruppe", 2023, 2024],
      ["Tee", 1, 2],
      ["Kaffee", 3, 4],
      ["Gesamt", 4, 6],
    ]);
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual({ kpi: "revenue", product_group: "Kaffee", unit: "EUR", fiscal_year: 2024, actual: 4000 });
    expect(codes).toContain("tabular.total-left-out");
  });

  it("whose rows nobody names are asked about, and settled by the user", () => {
    const cells = [["Umsatz"], [null, 2023, 2024], ["Nord", 1, 2], ["Süd", 3, 4]];
    expect(readOne("Blatt", cells).codes).toContain("adopt.which-dimension");
    expect(readOne("Blatt", cells, ["1.A=region"]).rows[0]).toMatchObject({ kpi: "revenue", region: "Nord" });
  });

  it("are by region where the title says so, and nothing is asked", () => {
    const { rows, codes } = readOne("Blatt", [
      ["Sales by region (k€)"],
      [null, "FY24", "Budget FY25"],
      ["North", 10, 12],
    ]);
    expect(rows).toEqual([
      { kpi: "revenue", region: "North", unit: "EUR", fiscal_year: 2024, actual: 10_000 },
      { kpi: "revenue", region: "North", unit: "EUR", fiscal_year: 2025, target: 12_000 },
    ]);
    expect(codes).toEqual(["adopt.scaled"]);
  });

  it("of a KPI that the catalogue does not know are the account's own, unless the user says otherwise", () => {
    const cells = [
      ["Kennzahl", 2023, 2024],
      ["Umsatz", 1, 2],
      ["Besuche", 3, 4],
    ];
    const { rows, codes } = readOne("KPIs", cells);
    expect(rows).toContainEqual({ kpi: "own_besuche", fiscal_year: 2023, actual: 3 });
    expect(codes).toEqual(["adopt.own-kpi"]);
    expect(readOne("KPIs", cells, ["1.Besuche=-"]).rows).toHaveLength(2);
    expect(readOne("KPIs", cells, ["1.Besuche=handling_intensity"]).rows[1]).toMatchObject({
      kpi: "handling_intensity",
    });
  });

  it("in another currency are refused, and a second figure for the same cell is told", () => {
    const { rows, codes } = readOne("KPIs", [
      ["Kennzahl", 2023, 2024],
      ["Umsatz (TUSD)", 1, 2],
      ["Deckungsbeitrag", 3, 4],
      ["DB I", 5, 4],
    ]);
    expect(rows.map(({ kpi, actual }) => [kpi, actual])).toEqual([
      ["contribution_margin", 3],
      ["contribution_margin", 4],
    ]);
    expect(codes).toEqual(["adopt.other-currency", "adopt.figure-twice"]);
  });
});

describe("figures by month", () => {
  const months = ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];
  const figures = months.map((_, index) => index + 1);

  it("are summed to the fiscal year where the KPI adds up, with the year from the title", () => {
    const { rows, columns } = readOne("2025", [
      ["Kennzahl", ...months, "Summe"],
      ["Umsatz", ...figures, 78],
    ]);
    expect(rows).toEqual([{ kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 78 }]);
    expect(columns.Summe).toBe("");
  });

  it("are not summed where it does not, and that is told", () => {
    const { rows, codes } = readOne("2025", [
      ["Kennzahl", ...months],
      ["Marktanteil", ...figures.map(() => 0.1)],
      ["Umsatz", ...figures],
    ]);
    expect(rows.map(({ kpi }) => kpi)).toEqual(["revenue"]);
    expect(codes).toEqual(["adopt.months-not-summed"]);
  });

  it("follow a fiscal year that begins in October, under a line with the years", () => {
    const { rows } = readOne(
      "Umsatz",
      [
        ["Produkt", "2024", null, null, "2025", ...Array.from({ length: 8 }, () => null)],
        [null, "Okt", "Nov", "Dez", ...months.slice(0, 9)],
        ["Tee", ...figures],
      ],
      [],
      10,
    );
    expect(rows).toEqual([{ kpi: "revenue", product_group: "Tee", unit: "EUR", fiscal_year: 2025, actual: 78 }]);
  });

  it("of a year that is not whole say how far they run; with a gap the year is not taken", () => {
    const half = [...figures.slice(0, 6), ...figures.slice(6).map(() => null)];
    expect(
      readOne("2025", [
        ["Kennzahl", ...months],
        ["Umsatz", ...half],
      ]).rows,
    ).toEqual([{ kpi: "revenue", unit: "EUR", fiscal_year: 2025, actual: 21, actual_through: "2025-06-30" }]);
    const gap = figures.map((value, index) => (index === 3 ? null : value));
    const { rows, codes } = readOne("2025", [
      ["Kennzahl", ...months],
      ["Umsatz", ...gap],
    ]);
    expect([rows, codes]).toEqual([[], ["adopt.months-missing"]]);
  });
});
