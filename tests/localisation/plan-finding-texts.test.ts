import { languages } from "../../src/localisation/language";
import { importFindingTexts } from "../../src/localisation/import-finding-texts";
import { planFindingTexts, severityTexts } from "../../src/localisation/plan-finding-texts";
import { tabularFindingTexts } from "../../src/localisation/tabular-finding-texts";
import type { Bilingual } from "../../src/localisation/language";
import { sourceFiles } from "../house/source-files";

const prefixes = "plan|meta|name|sheet|column|cell|row|reference|kpi|measure|import|tabular|actuals";
const texts: Readonly<Record<string, Bilingual>> = {
  ...planFindingTexts,
  ...importFindingTexts,
  ...tabularFindingTexts,
};
const emitting = sourceFiles("src").filter(({ path }) => /^src\/(domain|workbook|actions|tabular)\//.test(path));
const source = emitting.map(({ text }) => text).join("\n");

/** Codes that stand whole in the source: `"kpi.unit_missing"`. */
const literalCodes = [...source.matchAll(new RegExp(`"((?:${prefixes})\\.[a-z][a-z_-]+)"`, "g"))].map(
  ([, code]) => code ?? "",
);
/** Beginnings of codes that are put together: `kpi.achievement_${reason}`. */
const openCodes = [...source.matchAll(new RegExp(`\`((?:${prefixes})\\.[a-z_-]*)\\$\\{`, "g"))].map(
  ([, start]) => start ?? "",
);

describe("the texts of findings", () => {
  it("exist for every code that stands in the source", () => {
    expect(literalCodes.length).toBeGreaterThan(20);
    expect([...new Set(literalCodes)].filter((code) => !(code in texts))).toEqual([]);
  });

  it("exist for no code that nothing in the source can say", () => {
    const orphans = Object.keys(planFindingTexts).filter(
      (code) => !literalCodes.includes(code) && !openCodes.some((start) => code.startsWith(start)),
    );
    expect(orphans).toEqual([]);
  });

  it.each(Object.entries(planFindingTexts))("of %s are two sentences with the same places for facts", (_, text) => {
    const placeholders = languages.map((language) =>
      [...text[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    );
    expect(placeholders[0]).toEqual(placeholders[1]);
    expect(text.de).not.toBe(text.en);
    for (const language of languages) expect(text[language]).toMatch(/[.?]$/);
  });

  it("have a word for each severity", () => {
    expect(Object.keys(severityTexts).sort()).toEqual(["error", "info", "warning"]);
  });
});
