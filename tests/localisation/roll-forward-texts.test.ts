import { resultTitle } from "../../src/localisation/roll-forward-texts";

it("Results of a year say their units as people do, and shares in percent", () => {
  const facts = { kpi: "revenue", year: 2026, actual: 12_345.5, target: 1 };
  const titles = ["EUR", "pcs", "n", "1-5", "%"].map((unit) => resultTitle({ ...facts, unit }, 1, "de"));
  const said = titles.map((title) => title.replaceAll("\u00a0", " ").replace(/^.*? 2026: /, ""));
  expect(said).toEqual([
    "Ist 12.345,5 EUR, Ziel 1 EUR",
    "Ist 12.345,5 Stk., Ziel 1 Stk.",
    "Ist 12.345,5, Ziel 1",
    "Ist 12.345,5 Punkte, Ziel 1 Punkt",
    "Ist 1.234.550 %, Ziel 100 %",
  ]);
});

it("A result that is not known yet is open", () => {
  const title = resultTitle({ kpi: "number_of_orders", year: 2026, actual: null, target: 7, unit: "n" }, 1, "en");
  expect(title).toBe("Number of orders 2026: actual open, target 7");
});
