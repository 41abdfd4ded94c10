import {
  checkCreateForm,
  createRequest,
  newCreateForm,
  type CreateForm,
  type FormProblems,
} from "../../../src/pane/create/create-form";

const good: CreateForm = { ...newCreateForm("de", "de-DE"), account: "QUICK-Stop" };

describe("the form of a new plan", () => {
  it.each<[string, Partial<CreateForm>, FormProblems]>([
    ["is right as it comes, with a name", {}, {}],
    ["needs the customer", { account: "  " }, { account: "account_missing" }],
    ["takes a title's length of name", { account: "x".repeat(121) }, { account: "account_too_long" }],
    ["needs a currency", { currency: "" }, { currency: "currency_missing" }],
    ["wants a code of three letters", { currency: "€" }, { currency: "currency_malformed" }],
    ["wants a code that exists", { currency: "XQQ" }, { currency: "currency_unknown" }],
    ["takes a code in small letters", { currency: "chf" }, {}],
    ["wants a whole year", { firstPlanYear: "27" }, { firstPlanYear: "year_malformed" }],
    ["wants a year that Excel's dates know", { firstPlanYear: "1850" }, { firstPlanYear: "year_out_of_range" }],
    [
      "tells every problem at once",
      { account: "", currency: "" },
      { account: "account_missing", currency: "currency_missing" },
    ],
  ])("%s", (_, change, problems) => {
    expect(checkCreateForm({ ...good, ...change })).toEqual(problems);
  });

  it.each([
    ["de-DE", "EUR"],
    ["de-CH", "CHF"],
    ["en-US", "USD"],
    ["en", "EUR"],
  ])("suggests for an Office in %s the currency %s", (office, currency) => {
    expect(newCreateForm("de", office).currency).toBe(currency);
  });

  it("becomes the request of the action: trimmed, with names once each", () => {
    const form = {
      ...good,
      account: " QUICK-Stop ",
      currency: "eur",
      productGroups: "Tea\n\ntea\r\nCoffee ",
      regions: "",
    };
    expect(createRequest(form, "2026-11-22")).toMatchObject({
      account: "QUICK-Stop",
      currency: "EUR",
      productGroups: ["Tea", "Coffee"],
      regions: [],
      horizon: 3,
      level: "lean",
    });
    expect(createRequest({ ...form, level: "full" }, "2026-11-22").level).toBe("full");
  });

  it.each([
    ["the year after the running one", { fiscalYearStart: 1 }, 2027],
    ["the fiscal year after the running one, which began in October", { fiscalYearStart: 10 }, 2028],
    ["the year that was typed", { firstPlanYear: "2030" }, 2030],
  ])("plans from %s", (_, change, year) => {
    expect(createRequest({ ...good, ...change }, "2026-11-22").firstPlanYear).toBe(year);
  });
});
