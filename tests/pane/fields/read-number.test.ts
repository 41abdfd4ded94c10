import { readNumber, writeNumber } from "../../../src/pane/fields/read-number";

it("reads numbers in the way of the locale, with group marks and percent signs", () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ["1.250,5", "de-DE", 1250.5],
    ["1,250.5", "en-US", 1250.5],
    ["1’250.5", "de-CH", 1250.5],
    ["1 250,5", "de-AT", 1250.5],
    ["-3", "de-DE", -3],
    ["80 %", "de-DE", 80],
    ["1e5", "en-US", undefined],
    ["=1+1", "en-US", undefined],
    ["12,5,5", "de-DE", undefined],
    ["viel", "de-DE", undefined],
  ];
  expect(cases.map(([text, locale]) => readNumber(text, locale))).toEqual(cases.map(([, , value]) => value));
});

it("writes a number so that it can be typed over and read again", () => {
  expect([writeNumber(1234567.25, "de-DE"), writeNumber(1234567.25, "en-US")]).toEqual([
    "1.234.567,25",
    "1,234,567.25",
  ]);
  expect(readNumber(writeNumber(1234567.25, "de-DE"), "de-DE")).toBe(1234567.25);
  expect(writeNumber(2026, "de-DE")).toBe("2026");
  expect(readNumber(writeNumber(-0.125, "de-DE"), "de-DE")).toBe(-0.125);
});
