import { moneyIn } from "../../../src/domain/checks/vision-money";

describe("a vision that is a sum of money", () => {
  it.each([
    ["10 Mio. € Umsatz mit QUICK-Stop", "10 Mio. €"],
    ["Wir machen 2030 5 Millionen Euro Umsatz.", "5 Millionen Euro"],
    ["Umsatz 1.200.000 EUR", "1.200.000 EUR"],
    ["€ 3m with this customer", "€ 3"],
    ["CHF 500'000 bis 2030", "CHF 500'000"],
    ["20 % mehr Marge", "20 %"],
    ["grow by 15% a year", "15%"],
    ["Wachstum um 10 Prozent", "10 Prozent"],
    ["50 percent share of wallet", "50 percent"],
    ["1,5 Mrd", "1,5 Mrd"],
    ["reach 250000 in sales", "250000"],
    ["Umsatz verdoppeln", "Umsatz verdoppeln"],
    ["double our revenue", "double our revenue"],
    ["TEUR 800 Deckungsbeitrag", "TEUR 800"],
    ["USD 2 million by 2030", "USD 2"],
  ])("is found in “%s”", (vision, words) => {
    expect(moneyIn(vision)).toContain(words);
  });

  it.each([
    "2030 sind wir die erste Adresse für Tee.",
    "Bis 2030/31 bevorzugter Partner in drei Regionen",
    "Nummer 1 bei QUICK-Stop",
    "Top 3 der Lieferanten bis Ende 2029",
    "24 Stunden am Tag erreichbar, an 365 Tagen im Jahr",
    "By 2035 the customer develops every new range with us.",
    "One of their 10 strategic suppliers",
    "Gemeinsam zur klimaneutralen Lieferkette 2040",
    "Der Euro-Partner für Europa",
    "Mehr Wert für beide Seiten",
    "5 m Regal in jeder Filiale",
    "360°-Betreuung aus einer Hand",
  ])("is not seen in “%s”", (vision) => {
    expect(moneyIn(vision)).toBeUndefined();
  });
});
