import { builtinModules } from "node:module";
import { posix } from "node:path";
import type { RoomRules } from "./import-table";
import type { ImportedModule } from "./read-imports";
import { readImports } from "./read-imports";

/** A source file: its path from the root of the project, with slashes, and its text. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Every breach of the import table in the given files of src, as "file imports module: rule". */
export function checkImports(files: readonly SourceText[], table: Readonly<Record<string, RoomRules>>): string[] {
  return files.flatMap((file) => checkFile(file, table));
}

function checkFile(file: SourceText, table: Readonly<Record<string, RoomRules>>): string[] {
  const room = roomOf(file.path);
  const rules = room === undefined ? undefined : table[room];
  if (room === undefined || rules === undefined) return [`${file.path}: is in no room of the import table`];
  return readImports(file.path, file.text).flatMap((imported) => {
    const breach = breachOf(file.path, room, rules, imported);
    return breach === undefined ? [] : [`${file.path} imports ${imported.specifier}: ${breach}`];
  });
}

/** The room of a path: "src/domain/x.ts" is in "domain"; a module directly in src is in none. */
function roomOf(path: string): string | undefined {
  const [top, room, ...rest] = path.split("/");
  return top === "src" && rest.length > 0 ? room : undefined;
}

function breachOf(path: string, room: string, rules: RoomRules, imported: ImportedModule): string | undefined {
  const { specifier } = imported;
  if (specifier.startsWith("(computed)")) return "the module's name must be a literal";
  if (specifier.startsWith(".")) return roomBreach(path, room, rules, imported);
  if (isNodeModule(specifier)) return rules.node === true ? undefined : `${room} may not use Node's modules`;
  return rules.packages ? undefined : `${room} may not use packages`;
}

function roomBreach(path: string, room: string, rules: RoomRules, imported: ImportedModule): string | undefined {
  const target = roomOf(posix.join(posix.dirname(path), `${imported.specifier}/index`));
  if (target === undefined) return "it lies outside the rooms of src";
  if (target === room) return undefined;
  if (target === "entry") return "nobody imports entry";
  if (rules.rooms.includes(target)) return undefined;
  if (rules.typesOnly?.includes(target) !== true) return `${room} may import ${allowed(rules)}, not ${target}`;
  return imported.typeOnly ? undefined : `${room} may import only types of ${target}`;
}

function allowed(rules: RoomRules): string {
  const names = [...rules.rooms, ...(rules.typesOnly ?? []).map((room) => `${room} (types)`)];
  return names.length === 0 ? "no other room" : names.join(", ");
}

function isNodeModule(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}
