import { readNumberText } from "../../src/tabular/number-text";

const bothMarks = (value: number) => ({ comma: value, point: value });

function check(text: string, comma: number | undefined, point: number | undefined): void {
  const reading = readNumberText(text);
  expect([text, reading?.comma, reading?.point]).toEqual([text, comma, point]);
}

describe("readNumberText", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["007", 7],
    ["1'234", 1234],
    ["1’234’567", 1234567],
    ["1 234", 1234],
    ["1\u00a0234\u00a0567", 1234567],
    ["1\u202f234", 1234],
    ["-12", -12],
    ["\u221212", -12],
    ["12-", -12],
    ["+12", 12],
    ["(12)", -12],
    ["-0", 0],
    ["12 %", 0.12],
    ["-3%", -0.03],
  ])("reads %j the same under both decimal marks", (text, value) => {
    check(text, value, value);
  });

  it.each([
    ["1.234,56", 1234.56],
    ["1 234,56", 1234.56],
    ["1\u202f234,56", 1234.56],
    ["12,5", 12.5],
    [",5", 0.5],
    ["0,123", 0.123],
    ["1234,567", 1234.567],
    ["1.234.567", 1234567],
    ["12,50-", -12.5],
    ["-1.234,5", -1234.5],
    ["12,3 %", 0.123],
    ["1,23E+05", 123000],
    ["12,-", 12],
    ["1.250,-- €", 1250],
  ])("reads %j only with a decimal comma", (text, value) => {
    check(text, value, undefined);
  });

  it.each([
    ["1,234.56", 1234.56],
    ["1'234.56", 1234.56],
    ["1’234.56", 1234.56],
    ["12.50", 12.5],
    [".5", 0.5],
    ["0.123", 0.123],
    ["1,234,567", 1234567],
    ["(1,234.50)", -1234.5],
    ["12.50-", -12.5],
    ["7.7%", 0.077],
    ["1.5E+03", 1500],
    ["12.–", 12],
    ["1'250.-", 1250],
  ])("reads %j only with a decimal point", (text, value) => {
    check(text, undefined, value);
  });

  it.each([
    ["1.234", 1234, 1.234],
    ["1,234", 1.234, 1234],
    ["-12.345", -12345, -12.345],
    ["999,000 %", 9.99, 9990],
  ])("leaves %j open", (text, comma, point) => {
    check(text, comma, point);
  });

  it.each([
    ["€ 1.234,00", "EUR"],
    ["1.234,00€", "EUR"],
    ["EUR 1.234,00", "EUR"],
    ["-€5", "EUR"],
    ["€ -5", "EUR"],
    ["5,00- EUR", "EUR"],
    ["1'234.00 CHF", "CHF"],
    ["Fr. 1'234.50", "CHF"],
    ["SFr. 12.–", "CHF"],
    ["£12.50", "GBP"],
    ["12.50 USD", "USD"],
    ["$12.50", "$"],
    ["(€ 5)", "EUR"],
  ])("takes the currency off %j", (text, currency) => {
    expect(readNumberText(text)?.currency).toBe(currency);
  });

  it.each([
    ["", "nothing"],
    ["abc", "a word"],
    ["12 kg", "another unit than money"],
    ["1.23.456", "a group of two digits"],
    ["1.2345,6", "a group of four digits"],
    ["01.234,50", "a leading zero before a group"],
    ["1,234.56,7", "two decimal marks"],
    ["1.234'567", "two kinds of groups after a point that is no decimal point"],
    ["12.", "a day or a number of a list"],
    ["12 34", "two numbers"],
    ["1-2", "a range"],
    ["--5", "two signs"],
    ["€ 5 CHF", "two currencies"],
    ["5 %%", "two percent signs"],
    ["17.07.1996", "a date"],
    ["030-0074321", "a telephone number"],
    ["1234567890123456", "more digits than a number keeps"],
  ])("does not understand %j: %s", (text) => {
    expect(readNumberText(text)).toBeUndefined();
  });

  it("remembers a percent sign and divides without rounding noise", () => {
    expect(readNumberText("12.3 %")).toEqual({ comma: undefined, point: 0.123, percent: true, currency: undefined });
    expect(readNumberText("29%")).toEqual({ ...bothMarks(0.29), percent: true, currency: undefined });
  });
});
