// Names under which order exports carry their columns, German and English. Case, spaces, punctuation, "ö" or "oe", and
// a currency or percent sign at the name do not matter.

/** How sure a name is: `loose` counts only where no column has an exact name, `withCurrency` only beside "EUR" or the like. */
export interface HeaderNames {
  readonly exact: readonly string[];
  readonly loose: readonly string[];
  readonly withCurrency?: readonly string[];
}

export const importHeaders = {
  date: {
    exact: ["Auftragsdatum", "Bestelldatum", "Belegdatum", "order date", "date of order", "ordered on"],
    loose: ["Datum", "Rechnungsdatum", "Buchungsdatum", "date", "invoice date", "posting date", "document date"],
  },
  order: {
    exact: [
      "Auftrag",
      "Auftragsnr",
      "Auftragsnummer",
      "Auftrags-ID",
      "order",
      "order id",
      "order no",
      "order number",
      "sales order",
    ],
    loose: [
      ...[
        "Bestellung",
        "Bestellnr",
        "Bestellnummer",
        "Beleg",
        "Belegnr",
        "Belegnummer",
        "Rechnungsnr",
        "Rechnungsnummer",
      ],
      ...["invoice", "invoice id", "invoice no", "invoice number", "document no", "document number"],
    ],
  },
  product_group: {
    exact: [
      ...["Warengruppe", "Produktgruppe", "Artikelgruppe", "Materialgruppe", "Produktkategorie"],
      ...["product group", "product category", "article group", "item group", "material group"],
    ],
    loose: ["Kategorie", "Produktlinie", "Sparte", "category", "category name", "product line"],
  },
  // Countries and cities are no regions: a plan's regions are its own, so those columns have to be named.
  region: {
    exact: [
      "Region",
      "Gebiet",
      "Verkaufsgebiet",
      "Vertriebsgebiet",
      "Verkaufsregion",
      "Vertriebsregion",
      "sales region",
    ],
    loose: ["territory", "sales territory"],
  },
  article: {
    exact: [
      ...["Artikelnr", "Artikelnummer", "Art.-Nr.", "Materialnummer", "Produktnummer", "SKU"],
      ...["article id", "article no", "article number", "item no", "item number", "product id", "material number"],
    ],
    loose: [
      ...["Artikel", "Artikelbezeichnung", "Artikelname", "Produkt", "Produktname", "Material"],
      ...["article", "article name", "product", "product name", "item"],
    ],
  },
  quantity: {
    exact: [
      "Menge",
      "Absatzmenge",
      "Auftragsmenge",
      "quantity",
      "qty",
      "order quantity",
      "ordered quantity",
      "units sold",
    ],
    loose: ["Anzahl", "Stück", "Stückzahl", "Absatz", "pieces"],
  },
  unit: {
    exact: ["Einheit", "Mengeneinheit", "ME", "unit", "unit of measure", "UoM", "quantity unit"],
    loose: [],
  },
  revenue: {
    exact: [
      ...["Nettoerlös", "Nettoerlöse", "Nettoumsatz", "Umsatz netto", "Erlös netto", "Nettobetrag", "Nettowert"],
      ...["net revenue", "revenue net", "net sales", "net amount", "net value"],
    ],
    loose: ["Umsatz", "Erlös", "Erlöse", "Netto", "revenue", "sales", "turnover", "net", "extended price"],
  },
  unit_price: {
    exact: ["Einzelpreis", "Stückpreis", "Preis je Einheit", "Preis pro Stück", "unit price", "price per unit"],
    loose: ["Preis", "Verkaufspreis", "price", "sales price"],
  },
  discount: {
    exact: ["Rabatt", "Rabattsatz", "Nachlass", "discount", "discount rate"],
    loose: [],
  },
  discount_amount: {
    exact: ["Rabattbetrag", "Rabattwert", "discount amount", "discount value"],
    loose: [],
    withCurrency: ["Rabatt", "Nachlass", "discount"],
  },
  currency: {
    exact: ["Währung", "Währungscode", "Währungsschlüssel", "currency", "currency code"],
    loose: [],
  },
  list_price: {
    exact: ["Listenpreis", "Katalogpreis", "list price", "catalogue price", "catalog price"],
    loose: [],
  },
  special_price: {
    exact: ["Sonderpreis", "Sonderpreiskennzeichen", "Aktionspreis", "special price", "special price flag"],
    loose: [],
  },
  contribution_margin: {
    exact: ["Deckungsbeitrag", "DB", "DB I", "DB 1", "contribution margin", "contribution margin I"],
    loose: ["Rohertrag", "gross profit"],
  },
  cost: {
    exact: ["Wareneinsatz", "Wareneinstand", "Einstandswert", "Herstellkosten", "cost of goods sold", "COGS"],
    loose: ["Kosten", "cost", "costs"],
  },
  returned_value: {
    exact: ["Retourenwert", "Wert der Retouren", "returned value", "returns value", "value of returns"],
    loose: [],
    withCurrency: ["Retoure", "Retouren", "returns", "returned"],
  },
  promotion: {
    exact: ["Aktion", "Werbeaktion", "Aktionskennzeichen", "promotion", "promo", "campaign", "Kampagne"],
    loose: [],
  },
  buying_unit: {
    exact: [
      "Filialnr",
      "Filialnummer",
      "Marktnummer",
      "buying unit",
      "branch no",
      "branch number",
      "store id",
      "site id",
    ],
    loose: [
      "Filiale",
      "Niederlassung",
      "Betriebsstätte",
      "Abnahmestelle",
      "Warenempfänger",
      "branch",
      "outlet",
      "store",
      "site",
    ],
  },
  customer: {
    exact: [
      ...["Kundennr", "Kundennummer", "Kunden-ID", "Debitor", "Debitorennummer"],
      ...["customer id", "customer no", "customer number", "account id"],
    ],
    loose: ["Kunde", "Kundenname", "customer", "customer name", "account"],
  },
} as const satisfies Readonly<Record<string, HeaderNames>>;

/** Currencies that a header or a cell may name, by what stands there. "$" may be any dollar. */
export const currencyMarks: Readonly<Record<string, string>> = {
  ...{ "€": "EUR", "£": "GBP", $: "$", eur: "EUR", euro: "EUR", usd: "USD", chf: "CHF", sfr: "CHF", gbp: "GBP" },
  ...{ sek: "SEK", nok: "NOK", dkk: "DKK", pln: "PLN", czk: "CZK", huf: "HUF", ron: "RON", bgn: "BGN", try: "TRY" },
  ...{ jpy: "JPY", cny: "CNY", cad: "CAD", aud: "AUD", nzd: "NZD", sgd: "SGD", hkd: "HKD", inr: "INR", brl: "BRL" },
  ...{ mxn: "MXN", zar: "ZAR", aed: "AED", ils: "ILS", krw: "KRW", uah: "UAH", rub: "RUB", isk: "ISK", dem: "DEM" },
};

/** Currencies written "$". */
export const dollars: readonly string[] = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"];

/** Marks in a header that say "in percent". */
export const percentMarks: readonly string[] = ["%", "prozent", "proz", "percent", "pct"];

/** Marks in a header that say "in thousands" or more. */
export const thousandsMarks: readonly string[] = [
  "teur",
  "t€",
  "tsd",
  "tchf",
  "tusd",
  "keur",
  "k€",
  "kusd",
  "mio",
  "thousand",
  "million",
];

/** What a cell of a yes/no column may hold. */
export const yesWords: readonly string[] = ["ja", "j", "yes", "y", "x", "wahr", "true", "1"];
export const noWords: readonly string[] = ["nein", "n", "no", "falsch", "false", "0", "-", "–"];
