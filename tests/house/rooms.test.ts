import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { RoomRules } from "./import-table";
import { importTable, nestedProjects } from "./import-table";
import { projectRoot } from "./source-files";

interface Settings {
  readonly extends?: string;
  readonly files?: readonly string[];
  readonly references?: readonly { readonly path: string }[];
  readonly compilerOptions?: { readonly types?: readonly string[]; readonly lib?: readonly string[] };
}

const rooms = Object.keys(importTable);
const projects = [...rooms, ...nestedProjects];

function readSettings(path: string): Settings {
  const full = join(projectRoot, path);
  const parsed: { config?: Settings; error?: ts.Diagnostic } = ts.readConfigFile(full, (name) => readText(name));
  if (parsed.config === undefined || parsed.error !== undefined) throw new Error(`${path} cannot be read`);
  return parsed.config;
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function referencesOf(settings: Settings): string[] {
  return (settings.references ?? []).map((reference) => reference.path).sort();
}

function importable(rules: RoomRules | undefined): string[] {
  return [...(rules?.rooms ?? []), ...(rules?.typesOnly ?? [])].map((room) => `../${room}`).sort();
}

describe("the rooms of src", () => {
  it("are the folders of src, no more and no fewer", () => {
    const entries = readdirSync(join(projectRoot, "src"), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.sort()).toEqual([...rooms].sort());
  });

  it.each(rooms)("have a tsconfig whose references are the import table: %s", (room) => {
    const settings = readSettings(`src/${room}/tsconfig.json`);
    expect(settings.extends).toBe("../tsconfig.base.json");
    expect(referencesOf(settings)).toEqual(importable(importTable[room]));
  });

  it.each(rooms)("open Node's types only where Node may be imported: %s", (room) => {
    const types = readSettings(`src/${room}/tsconfig.json`).compilerOptions?.types ?? [];
    expect(types.includes("node")).toBe(importTable[room]?.node === true);
  });

  it("are all built by the root tsconfig, which has no files of its own, and all open to the tests", () => {
    const root = readSettings("tsconfig.json");
    expect(root.files).toEqual([]);
    expect(referencesOf(root)).toEqual([...projects.map((project) => `src/${project}`), "tests"].sort());
    expect(referencesOf(readSettings("tests/tsconfig.json"))).toEqual(
      projects.map((project) => `../src/${project}`).sort(),
    );
  });
});
