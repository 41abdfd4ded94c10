import type { importHeaders } from "./import-headers";
import type { Bilingual } from "./language";

/** How a field of an import is called, and what its column should hold. */
export interface FieldText {
  readonly name: Bilingual;
  readonly explanation: Bilingual;
}

function field(name: readonly [de: string, en: string], explanation: readonly [de: string, en: string]): FieldText {
  return { name: { de: name[0], en: name[1] }, explanation: { de: explanation[0], en: explanation[1] } };
}

/** Texts of the mapping fields, in the order in which they are offered. */
export const importFieldTexts: Readonly<Record<keyof typeof importHeaders, FieldText>> = {
  date: field(
    ["Datum", "Date"],
    ["Tag des Auftrags; bestimmt das Geschäftsjahr (nötig)", "day of the order; decides the fiscal year (required)"],
  ),
  order: field(
    ["Auftrag", "Order"],
    ["Auftragsnummer; für Anzahl der Aufträge und Auftragswert", "order number; for number of orders and order value"],
  ),
  product_group: field(["Produktgruppe", "Product group"], ["gliedert alle Kennzahlen", "breaks down every KPI"]),
  region: field(
    ["Region", "Region"],
    [
      "gliedert alle Kennzahlen; Länder und Orte nur auf ausdrückliche Zuordnung",
      "breaks down every KPI; countries and cities only if mapped explicitly",
    ],
  ),
  article: field(
    ["Artikel", "Article"],
    [
      "Nummer oder Name; für gekaufte Artikel und Artikelstruktur",
      "number or name; for articles bought and article structure",
    ],
  ),
  quantity: field(["Menge", "Quantity"], ["verkaufte Menge; für den Absatz", "quantity sold; for the sales volume"]),
  unit: field(
    ["Mengeneinheit", "Unit"],
    [
      "Einheit der Menge; verschiedene Einheiten werden nie zusammengezählt",
      "unit of the quantity; different units are never added up",
    ],
  ),
  revenue: field(
    ["Nettoumsatz", "Net revenue"],
    [
      "Umsatz der Zeile nach Rabatt, ohne Umsatzsteuer (nötig, oder Einzelpreis und Menge)",
      "revenue of the line after discount, before VAT (required, or unit price and quantity)",
    ],
  ),
  unit_price: field(
    ["Einzelpreis", "Unit price"],
    [
      "Preis je Einheit vor Rabatt; Umsatz = Einzelpreis × Menge × (1 − Rabatt)",
      "price per unit before discount; revenue = unit price × quantity × (1 − discount)",
    ],
  ),
  discount: field(
    ["Rabatt", "Discount"],
    ["Rabatt der Zeile als Prozentsatz oder Anteil", "discount of the line in percent or as a fraction"],
  ),
  discount_amount: field(
    ["Rabattbetrag", "Discount amount"],
    ["Rabatt der Zeile als Betrag", "discount of the line as an amount of money"],
  ),
  currency: field(
    ["Währung", "Currency"],
    [
      "Währung der Zeile; Zeilen in einer anderen Währung als der des Plans werden nicht übernommen",
      "currency of the line; lines in another currency than the plan's are left out",
    ],
  ),
  list_price: field(
    ["Listenpreis", "List price"],
    [
      "Preis je Einheit laut Liste; ein niedrigerer Einzelpreis ist ein Sonderpreis",
      "price per unit as listed; a lower unit price is a special price",
    ],
  ),
  special_price: field(
    ["Sonderpreis", "Special price"],
    [
      "ja/nein oder der Sonderpreis; entscheidet allein, was zum Sonderpreisanteil zählt (sonst Listenpreis oder Rabatt)",
      "yes/no or the special price; decides alone what counts for the special-price share (else list price or discount)",
    ],
  ),
  contribution_margin: field(
    ["Deckungsbeitrag", "Contribution margin"],
    ["Deckungsbeitrag der Zeile als Betrag", "contribution margin of the line as an amount"],
  ),
  cost: field(
    ["Wareneinsatz", "Cost"],
    [
      "Kosten der ganzen Zeile; Deckungsbeitrag = Umsatz − Kosten",
      "cost of the whole line; contribution margin = revenue − cost",
    ],
  ),
  returned_value: field(
    ["Retourenwert", "Returned value"],
    ["Wert der zurückgegebenen Ware", "value of returned goods"],
  ),
  promotion: field(
    ["Aktion", "Promotion"],
    [
      "ja/nein oder Name der Aktion, in der verkauft wurde",
      "yes/no or the name of the campaign in which the line was sold",
    ],
  ),
  buying_unit: field(
    ["Abnehmer", "Buying unit"],
    [
      "Filiale, Werk oder Tochter, die gekauft hat; für den durchschnittlichen Kundenumsatz",
      "outlet, site or subsidiary that bought; for average customer revenue",
    ],
  ),
  customer: field(
    ["Kunde", "Customer"],
    [
      "nur zur Warnung, wenn Zeilen mehrerer Kunden zusammenkommen",
      "only to warn when lines of several customers come together",
    ],
  ),
};
