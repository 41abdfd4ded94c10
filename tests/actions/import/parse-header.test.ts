import { currencyOf, parseHeader } from "../../../src/actions/import/parse-header";

describe("parseHeader", () => {
  it.each([
    ["Nettoerlös EUR", "nettoerloes", "EUR"],
    ["Nettoerloes", "nettoerloes", undefined],
    ["Revenue (USD)", "revenue", "USD"],
    ["net_amount_chf", "netamount", "CHF"],
    ["Umsatz in €", "umsatz", "EUR"],
    ["Rabatt€", "rabatt", "EUR"],
    ["unitPriceGBP", "unitprice", "GBP"],
    ["Art.-Nr.", "artnr", undefined],
    ["  ORDER-DATE ", "orderdate", undefined],
    ["Währung", "waehrung", undefined],
  ])("reads the header %p as the name %p in %p", (header, name, currency) => {
    expect(parseHeader(header)).toEqual({ name, currency, percent: false, thousands: false });
  });

  it.each(["Rabatt %", "Rabatt in Prozent", "rabatt_pct", "Rabatt(%)", "% Rabatt"])(
    "sees the percent in %p",
    (header) => {
      expect(parseHeader(header)).toMatchObject({ name: "rabatt", percent: true });
    },
  );

  it.each(["Umsatz TEUR", "Umsatz T€", "Umsatz (Tsd. EUR)", "Umsatz Mio. €"])("sees the thousands in %p", (header) => {
    expect(parseHeader(header)).toMatchObject({ name: "umsatz", thousands: true });
  });

  it("does not take a part of a word for a mark", () => {
    expect(parseHeader("Europa")).toEqual({ name: "europa", currency: undefined, percent: false, thousands: false });
  });
});

describe("currencyOf", () => {
  it.each([
    ["€", "EUR"],
    [" euro ", "EUR"],
    ["usd", "USD"],
    ["$", "$"],
    ["constructor", undefined],
  ])("reads %p as %p", (text, currency) => {
    expect(currencyOf(text)).toBe(currency);
  });
});
