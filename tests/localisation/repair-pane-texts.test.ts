import { languages } from "../../src/localisation/language";
import { repairPaneTexts } from "../../src/localisation/repair-pane-texts";
import { repairKinds } from "../../src/workbook/repairs/repair";

const titles = (language: (typeof languages)[number], count: number) =>
  repairKinds.map((kind) => {
    const { title, note } = repairPaneTexts(language).kinds[kind];
    return [kind, title({ count, before: "vorher", after: "currency: EUR" }), note] as const;
  });

describe("the texts of check and repair in the pane", () => {
  it.each(languages)("say of every repair what it does and what it means, in %s", (language) => {
    for (const [kind, title, note] of titles(language, 2)) {
      expect([kind, title]).toEqual([kind, expect.stringMatching(/^[^.{}]{8,90}$/)]);
      expect([kind, note]).toEqual([kind, expect.stringMatching(/\.$/)]);
    }
  });

  it("name a single cell or row as one", () => {
    for (const [kind, title] of titles("de", 1))
      expect([kind, title]).not.toEqual([kind, expect.stringMatching(/\b1 (Zellen|Zeilen|Spalten)/)]);
    for (const [kind, title] of titles("en", 1))
      expect([kind, title]).not.toEqual([kind, expect.stringMatching(/\b1 (cells|rows|columns)/)]);
  });

  it("name what a plan lacks as people do", () => {
    const { kinds } = repairPaneTexts("de");
    expect(kinds.meta_value.title({ count: 1, before: "", after: "currency: EUR" })).toBe(
      "Angabe zum Plan ergänzen: Währung: EUR",
    );
    expect(kinds.meta_value.title({ count: 1, before: "", after: "own: 1" })).toBe("Angabe zum Plan ergänzen: own: 1");
  });
});
