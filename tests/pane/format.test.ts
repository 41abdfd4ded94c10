import { createFormat, paneLocale } from "../../src/pane/format";

describe("the pane writes", () => {
  it.each([
    ["de", "de-CH", "de-CH"],
    ["de", "en-US", "de"],
    ["en", "en-GB", "en-GB"],
    ["en", "de-DE", "en"],
  ] as const)("%s in an Office of %s as in %s", (language, office, locale) => {
    expect(paneLocale(language, office)).toBe(locale);
  });

  it("dates, shares, months and currencies as Germans do", () => {
    const format = createFormat("de");
    expect(format.date("2026-11-12")).toBe("12.11.2026");
    expect(format.percent(0.424)).toBe("42\u00a0%");
    expect(format.month(3)).toBe("März");
    expect(format.currencyName("chf")).toBe("Schweizer Franken");
  });

  it.each([
    [0, "0%"],
    [0.001, "1%"],
    [0.994, "99%"],
    [0.997, "99%"],
    [1, "100%"],
    [0.1 + 0.2 + 0.7 - 2 ** -53, "100%"],
  ])("the share %d as %s: all and nothing only where it is so", (share, text) => {
    expect(createFormat("en").percent(share)).toBe(text);
  });

  it("text that is no date as it stands, and a code that is no currency likewise", () => {
    const format = createFormat("en");
    expect(format.date("soon")).toBe("soon");
    expect(format.currencyName("X")).toBe("X");
  });
});
