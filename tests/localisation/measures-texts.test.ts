import { measuresTexts } from "../../src/localisation/measures-texts";

describe("the texts of the measures panel", () => {
  it("say a deadline as people do: days, yesterday, today and tomorrow", () => {
    const said = (language: "de" | "en") => [-5, -1, 0, 1, 5].map((days) => measuresTexts(language).days(days, "D"));
    expect(said("de")).toEqual([
      "seit 5 Tagen überfällig, D",
      "seit gestern überfällig, D",
      "heute fällig, D",
      "morgen fällig, D",
      "in 5 Tagen fällig, D",
    ]);
    expect(said("en")).toEqual([
      "overdue for 5 days, D",
      "overdue since yesterday, D",
      "due today, D",
      "due tomorrow, D",
      "due in 5 days, D",
    ]);
  });

  it("count one and several in sentences", () => {
    for (const language of ["de", "en"] as const) {
      const { later, openParts, calendar } = measuresTexts(language);
      for (const count of [later, openParts, calendar.about, calendar.undated]) {
        expect(count(1)).not.toMatch(/\d/);
        expect(count(3)).toContain("3");
      }
    }
  });
});
