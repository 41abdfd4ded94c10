import { describeError } from "../../src/localisation/error-texts";
import { languages } from "../../src/localisation/language";
import { sourceFiles } from "../house/source-files";

const files = sourceFiles("src");
const port = files.find(({ path }) => path === "src/workbook/port.ts")?.text ?? "";
const declared = /export type PlanErrorCode =(.*?);\n\n/s.exec(port)?.[1] ?? "";
const codes = [...declared.matchAll(/"(\w+)"/g)].map(([, code]) => code ?? "");
const thrown = files.flatMap(({ text }) => [...text.matchAll(/new PlanError\("(\w+)", \{([^}]*)\}/g)]);

describe("the texts of errors", () => {
  it("exist in both languages for every code of the port", () => {
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      const [de, en] = languages.map((language) => describeError(code, {}, language));
      expect([code, typeof de, typeof en, de === en]).toEqual([code, "string", "string", false]);
    }
  });

  it("name the facts that come with the error", () => {
    expect(describeError("sheetNamesTaken", { names: "Ziele, Team" }, "de")).toContain("vergeben: Ziele, Team.");
    expect(describeError("newerPlan", { version: 7, known: 1 }, "en")).toContain("schema 7, known here: 1");
  });

  it("is never a word of ours: a code without a text is a fault of this application", () => {
    expect(describeError("noSuchCode", {}, "de")).toBe(describeError("internal", {}, "de"));
  });

  it.each<[string, Readonly<Record<string, number>>, string, string]>([
    ["cellEditMode", {}, "", "a reading"],
    ["cellEditMode", { done: 0 }, "Es wurde nichts geschrieben.", "the first batch"],
    ["cellEditMode", { done: 2 }, "Was schon geschrieben war, bleibt", "a later batch"],
    ["accessDenied", { done: 0, begun: 1 }, "Was schon geschrieben war, bleibt", "the middle of the first batch"],
    ["internal", { done: 1 }, "Was schon geschrieben war, bleibt", "a later batch"],
    ["internal", {}, "", "somewhere else"],
    ["cancelled", { done: 0 }, "Es wurde nichts geschrieben.", "the beginning"],
    ["hostFailed", {}, "", "a reading"],
    ["hostFailed", { done: 0 }, "Was schon geschrieben war, bleibt", "the first batch"],
    ["hostTimeout", {}, "", "a reading"],
    ["hostTimeout", { done: 0 }, "Was schon geschrieben war, bleibt", "the first batch"],
  ])("of %s with %j say only what is true: “%s” (%s)", (code, params, kept) => {
    const text = describeError(code, params, "de");
    expect(/Es wurde nichts geschrieben\.|Was schon geschrieben war, bleibt/.exec(text)?.[0] ?? "").toBe(kept);
    expect(text).toMatch(/^[^{}]+[.]$/);
  });

  it.each(thrown.map(([, code, params]) => [code ?? "", params ?? ""] as const))(
    "of %s use only facts that every place gives which throws it (%s)",
    (code, params) => {
      const given = new Set([...params.matchAll(/(\w+)\s*(?=[:,]|$)/g)].map(([, name]) => name ?? ""));
      for (const language of languages) {
        const used = [...describeError(code, factsFor(code, given), language).matchAll(/«(\w+)»/g)].map(
          ([, name]) => name ?? "",
        );
        expect(used.filter((name) => !given.has(name))).toEqual([]);
      }
    },
  );
});

/** Without these the text is another one. */
const optionalFacts: Readonly<Record<string, readonly string[]>> = { damagedPlan: ["column", "sheet"] };

/** Gives every fact its own name back, but none that the text can do without and that is not given. */
function factsFor(code: string, given: ReadonlySet<string>): Readonly<Record<string, string>> {
  const isLeftOut = (name: string) => !given.has(name) && optionalFacts[code]?.includes(name) === true;
  return new Proxy({}, { get: (_, name) => (isLeftOut(String(name)) ? undefined : `«${String(name)}»`) });
}
