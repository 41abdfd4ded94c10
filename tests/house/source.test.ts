import { checkSource } from "./check-source";
import { sourceFiles } from "./source-files";

function check(text: string, path = "src/domain/made-up.ts"): string[] {
  return checkSource([{ path, text }]);
}

describe("every file of src", () => {
  it("keeps the house rules", () => {
    const files = sourceFiles("src");
    expect(files.length).toBeGreaterThan(0);
    expect(checkSource(files)).toEqual([]);
  });
});

describe("the check of the house rules", () => {
  it("leaves a calm file alone", () => {
    expect(check("// Why: because.\nexport const a = 1;\nexport function b(): void {}\n")).toEqual([]);
  });

  it("counts lines, and lets data be long", () => {
    const long = "export const a = 1;\n".repeat(301);
    expect(check(long)).toEqual(["src/domain/made-up.ts is longer than 300 lines: it has become two files"]);
    expect(check("export const a = 1;\n".repeat(300))).toEqual([]);
    expect(check(long, "src/localisation/german.ts")).toEqual([]);
    expect(check(long, "src/domain/kpi/catalogue-ratios.ts")).toEqual([]);
  });

  // The words are put together here so that this file does not break the rule itself when it is searched.
  it.each([
    ["something left to do", `// ${"TO"}${"DO"}: later`, "leaves something to do"],
    ["something left to mend", `// ${"FIX"}${"ME"}`, "leaves something to do"],
    ["a default export", "export default 1;", "has a default export"],
    ["a default function", "export default function a() {}", "has a default export"],
    ["a renamed default", "const a = 1;\nexport { a as default };", "has a default export"],
    ["a rule switched off", "// eslint-disable-next-line no-var\nvar a;", "switches a lint rule off"],
    ["a type error switched off", "// @ts-ignore\nexport const a: number = 'a';", "switches a lint rule off"],
  ])("finds %s", (_, text, rule) => {
    expect(check(text).join()).toContain(rule);
  });

  it("accepts a rule switched off with a reason", () => {
    expect(check("// eslint-disable-next-line no-var -- the library reads a global\nvar a;")).toEqual([]);
  });

  it.each(["src/domain/madeUp.ts", "src/domain/MadeUp.ts", "src/domain/made_up.ts"])("finds the name of %s", (path) => {
    expect(check("", path)).toEqual([`${path} is not named in kebab-case`]);
  });

  it("lets components be named like their export", () => {
    expect(check("", "src/pane/home/HomePage.tsx")).toEqual([]);
  });

  it.each(["src/domain/utils.ts", "src/domain/helpers.ts", "src/domain/common.ts"])("finds the name of %s", (path) => {
    expect(check("", path)).toEqual([`${path} has a name that says nothing`]);
  });
});
