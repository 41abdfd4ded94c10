import { checkImports } from "./check-imports";
import { importTable } from "./import-table";
import { sourceFiles } from "./source-files";

/** The breaches in a made-up file of src/workbook (or of another path). */
function check(text: string, path = "src/workbook/layout/made-up.ts"): string[] {
  return checkImports([{ path, text }], importTable);
}

describe("the import table", () => {
  it("holds for every file of src", () => {
    const files = sourceFiles("src");
    expect(files.length).toBeGreaterThan(0);
    expect(checkImports(files, importTable)).toEqual([]);
  });

  it("names only rooms that it knows, and never entry, as importable", () => {
    const named = Object.values(importTable).flatMap((rules) => [...rules.rooms, ...(rules.typesOnly ?? [])]);
    expect(named.filter((room) => !(room in importTable) || room === "entry")).toEqual([]);
  });
});

describe("the import check", () => {
  it("allows the same room and the rooms of the table", () => {
    expect(check('import { a } from "../a";\nimport { b } from "../../domain/b";\nexport * from "./c";')).toEqual([]);
  });

  it("names file, import and rule of a breach", () => {
    expect(check('import { a } from "../../excel/a";')).toEqual([
      "src/workbook/layout/made-up.ts imports ../../excel/a: workbook may import domain, localisation, not excel",
    ]);
  });

  it.each([
    ["a side effect import", 'import "../../excel/a";'],
    ["a type import", 'import type { A } from "../../excel/a";'],
    ["a re-export", 'export { a } from "../../excel/a";'],
    ["a re-export of everything", 'export * from "../../excel/a";'],
    ["a dynamic import", 'async function f() { return await import("../../excel/a"); }'],
    ["an import type", 'type A = import("../../excel/a").A;'],
    ["a require", 'const a = require("../../excel/a");'],
    ["an import assignment", 'import a = require("../../excel/a");'],
    ["a room as a whole", 'import { a } from "../../excel";'],
  ])("sees %s", (_, text) => {
    expect(check(text)).toHaveLength(1);
  });

  it("refuses a computed module name, because it cannot be checked", () => {
    expect(check("const a = import(name);")).toEqual([
      "src/workbook/layout/made-up.ts imports (computed) name: the module's name must be a literal",
    ]);
  });

  it("refuses an import of entry even where everything else is allowed", () => {
    expect(check('import { run } from "../entry/kap";', "src/cli/made-up.ts")).toEqual([
      "src/cli/made-up.ts imports ../entry/kap: nobody imports entry",
    ]);
  });

  it("refuses a file in an unknown room and an import of one", () => {
    expect(check("export const a = 1;", "src/helpers/made-up.ts")).toHaveLength(1);
    expect(check("export const a = 1;", "src/made-up.ts")).toHaveLength(1);
    expect(check('import { a } from "../helpers/a";', "src/cli/made-up.ts")).toHaveLength(1);
  });

  it("refuses what lies outside src", () => {
    expect(check('import { a } from "../../../tests/support/a";')).toHaveLength(1);
  });

  it("refuses Node's modules where code may reach the pane, with and without their prefix", () => {
    expect(check('import { join } from "node:path";\nimport fs from "fs";', "src/package/made-up.ts")).toHaveLength(2);
    expect(check('import { join } from "node:path";', "src/cli/made-up.ts")).toEqual([]);
  });

  it("refuses packages in a pure room", () => {
    expect(check('import { zipSync } from "fflate";', "src/domain/made-up.ts")).toHaveLength(1);
    expect(check('import { zipSync } from "fflate";', "src/package/made-up.ts")).toEqual([]);
  });

  it("lets a room that may use only types import nothing else", () => {
    const table = { ...importTable, pane: { rooms: ["actions"], typesOnly: ["domain"], packages: true } };
    const breaches = (text: string) => checkImports([{ path: "src/pane/made-up.ts", text }], table);
    expect(breaches('import type { A } from "../domain/a";')).toEqual([]);
    expect(breaches('import { type A } from "../domain/a";')).toEqual([]);
    expect(breaches('import { a } from "../domain/a";')).toHaveLength(1);
    expect(breaches('import { type A, a } from "../domain/a";')).toHaveLength(1);
  });
});
