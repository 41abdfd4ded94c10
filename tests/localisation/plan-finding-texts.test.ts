import { languages } from "../../src/localisation/language";
import { importFindingTexts } from "../../src/localisation/import-finding-texts";
import { contentFindingTexts, findingText } from "../../src/localisation/finding-texts";
import { planFindingTexts, severityTexts } from "../../src/localisation/plan-finding-texts";
import { tabularFindingTexts } from "../../src/localisation/tabular-finding-texts";
import type { Bilingual } from "../../src/localisation/language";
import { sourceFiles } from "../house/source-files";

const workbookPrefixes = "plan|meta|name|sheet|column|cell|row|reference|kpi|measure|import|tabular|actuals";
const contentPrefixes = [
  "fact|team|contact|goal|gap|swot|tows|competitor|potential|customer_goal|history|exchange|price|selection|self_check",
  "review",
].join("|");
const prefixes = `${workbookPrefixes}|${contentPrefixes}`;
const contentTexts = Object.fromEntries(Object.entries(contentFindingTexts).map(([code, { what }]) => [code, what]));
const texts: Readonly<Record<string, Bilingual>> = {
  ...planFindingTexts,
  ...contentTexts,
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
    const orphans = Object.keys({ ...planFindingTexts, ...contentTexts }).filter(
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

  const codes = Object.keys({ ...planFindingTexts, ...contentTexts });

  it.each(codes)("of %s say in both languages what is the case, why it matters and what to do", (code) => {
    const { what, why, todo } = findingText(code) ?? {};
    const told = [what, why, todo];
    for (const text of told) {
      for (const language of languages) expect(text?.[language]).toMatch(/^\S.{8,}[.?]$/);
      expect(text?.de).not.toBe(text?.en);
    }
    const facts = languages.map((language) =>
      told.flatMap((text) => [...(text?.[language] ?? "").matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).sort(),
    );
    expect(facts[0]).toEqual(facts[1]);
  });

  it("have a word for each severity", () => {
    expect(Object.keys(severityTexts).sort()).toEqual(["error", "info", "warning"]);
  });
});
