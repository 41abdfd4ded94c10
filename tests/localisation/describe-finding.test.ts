import type { Finding } from "../../src/domain/finding";
import { describeFinding, describePlace } from "../../src/localisation/describe-finding";
import { languages } from "../../src/localisation/language";

const finding = (code: string, params: Finding["params"], place: Partial<Finding> = {}): Finding => {
  return { code, severity: "warning", params, ...place };
};
const both = (of: Finding) => languages.map((language) => describeFinding(of, language));

describe("the sentence of a finding", () => {
  it("names KPIs by their label, years without marks, and other numbers as the language writes them", () => {
    expect(both(finding("kpi.negative_returns", { kpi: "returns", year: 2025, value: -1234.5 }))).toEqual([
      "Retouren 2025: Retouren sind positiv einzugeben, hier steht -1.234,5.",
      "Returns 2025: returns are entered positive, this says -1,234.5.",
    ]);
    expect(both(finding("row.id_duplicate", { id: "AAAAAAAA", first: 1005 }))).toEqual([
      "Die ID AAAAAAAA steht schon in Zeile 1005 und bleibt dort gültig.",
      "Row 1005 has the id AAAAAAAA already and keeps it.",
    ]);
  });

  it.each([
    [0.0234, "%", "2,3 Prozentpunkte", "2.3 percentage points"],
    [0.01, "%", "1 Prozentpunkt", "1 percentage point"],
    [0.25, "1-5", "0,25 Punkte", "0.25 points"],
    [1, "1-5", "1 Punkt", "1 point"],
    [7, "n", "7", "7"],
    [2.54, "1/a", "2,5 je Jahr", "2.5 per year"],
    [12345.678, "EUR", "12.346 EUR", "12,346 EUR"],
    [40, "pcs", "40 Stk.", "40 pcs"],
  ])("says an amount of %p in %p as people do", (total, unit, de, en) => {
    const gap = { kpi: "revenue", year: 2027, total, residual: total, unit };
    expect(both(finding("gap.not_closed", gap))).toEqual([
      expect.stringContaining(`Die Lücke beträgt ${de}, davon sind ${de} noch offen.`),
      expect.stringContaining(`the gap is ${en}, of which ${en} are still open.`),
    ]);
  });

  it("rounds other figures to two digits", () => {
    const [de] = both(finding("kpi.negative_returns", { kpi: "returns", year: 2025, value: -0.12345 }));
    expect(de).toContain("-0,12");
  });

  it("says how long in words, of one as of many, and where nothing is stated who or where that is", () => {
    const late = (days: number) => both(finding("measure.overdue", { title: "Tee", days, owner: "" }));
    expect([...late(1), ...late(1200)]).toEqual([
      "„Tee“ ist seit einem Tag überfällig (verantwortlich: niemand).",
      "“Tee” has been overdue for one day (owner: nobody).",
      "„Tee“ ist seit 1.200 Tagen überfällig (verantwortlich: niemand).",
      "“Tee” has been overdue for 1,200 days (owner: nobody).",
    ]);
    const spread = { title: "Tee", percent: 20, low: 10, low_region: "", high: 12, high_region: "Nord" };
    expect(both(finding("price.spread", spread))).toEqual([
      "Tee: Die Preise gehen um 20 % auseinander, von 10,00 (alle Regionen) bis 12,00 (Nord).",
      "Tee: the prices differ by 20 %, from 10.00 (all regions) to 12.00 (Nord).",
    ]);
    expect(both(finding("plan.horizon_short", { years_ahead: 1 }))).toEqual([
      "Der Plan reicht nur ein Jahr voraus.",
      "The plan looks only one year ahead.",
    ]);
  });

  it("writes dates as the language does", () => {
    const days = { from: "2025-03-01", through: "2025-06-30" };
    const [de, en] = both(finding("kpi.year_cut_off", { kpi: "revenue", year: 2025, ...days }));
    expect(de).toContain("von 01.03.2025 bis 30.06.2025");
    expect(en).toContain("from Mar 1, 2025 to Jun 30, 2025");
  });

  it("leaves what people typed as it is, even where it looks like a placeholder", () => {
    expect(describeFinding(finding("cell.not_a_number", { value: "{kpi} $& 12" }), "en")).toBe(
      "“{kpi} $& 12” is not a number.",
    );
  });

  it("finds the texts of an import, and shows a code that has none", () => {
    expect(describeFinding(finding("actuals.year-cut-off-end", { year: 1998, date: "1998-05-06" }), "en")).toContain(
      "1998-05-06",
    );
    expect(describeFinding(finding("no.such_code", {}), "de")).toBe("no.such_code");
  });
});

describe("the place of a finding", () => {
  it.each<[Partial<Finding>, string, string]>([
    [{ sheet: "kpis", row: 7, column: "actual" }, "KPIs, Zeile 7, Ist", "KPIs, row 7, Actual"],
    [{ sheet: "contacts", column: "role_buyer" }, "Buying Center, Einkäufer", "Buying Center, Buyer"],
    [{ sheet: "meta" }, "Meta", "Meta"],
    [{}, "", ""],
  ])("of %p is said in both languages", (place, de, en) => {
    const of = finding("plan.stamp_differs", {}, place);
    expect(languages.map((language) => describePlace(of, language))).toEqual([de, en]);
  });
});
