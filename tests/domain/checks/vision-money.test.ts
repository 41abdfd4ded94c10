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
    ["10 Mio. Umsatz", "10 Mio"],
    ["10 Mio. zusätzlicher Umsatz mit QUICK-Stop", "10 Mio"],
    ["Ten million in revenue by 2030", "million"],
    ["Umsatz von einer Million", "Million"],
    ["Zehn Millionen Jahresumsatz", "Millionen"],
    ["Zehn Millionen Euro", "Millionen Euro"],
    ["Mehr € mit diesem Kunden", "€"],
    ["Der Kunde mit dem höchsten Umsatz in T€", "T€"],
    ["Ein siebenstelliger Umsatz im Jahr", "siebenstelliger Umsatz"],
    ["A seven-figure account", "seven-figure"],
    ["Umsatzverdopplung bis 2030", "Umsatzverdopplung"],
    ["Bis 2030 ein Lieferanteil von 30 %", "30 %"],
    ["Umsatz 250.000 mit Tee", "250.000"],
    ["40 million by 2030", "40 million"],
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
    "In allen 1.200 Filialen die erste Wahl",
    "First choice in all 1,200 stores",
    "Der Kunde kann sich zu 100 % auf uns verlassen.",
    "Zu 100 % klimaneutral, mit 50 % weniger Verpackung",
    "100 percent reliable",
    "Unter den Top 3 der Lieferanten in 12 Ländern",
    "2030 unverzichtbar, 2035 noch immer",
    "Gemeinsam gewinnen wir 5.000 neue Stammkunden.",
    "Tee für 10 Millionen Haushalte",
    "Tea for 2 million households, with our sales team beside theirs",
    "Ein Vertrag auf 10 Jahre, Vertrauen auf Dauer",
    "One in a million",
    "Mit 3.500 Artikeln der breiteste Lieferant",
    "Der Euro-Partner 2030 in Europa",
  ])("is not seen in “%s”", (vision) => {
    expect(moneyIn(vision)).toBeUndefined();
  });
});
