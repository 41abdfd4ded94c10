import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceText } from "./check-imports";

/** The root folder of the project. */
export const projectRoot = join(__dirname, "..", "..");

/** All TypeScript and JavaScript files below a folder of the project, sorted by path; declaration files are left out. */
export function sourceFiles(folder: string): SourceText[] {
  const top = join(projectRoot, folder);
  const names = existsSync(top) ? readdirSync(top, { recursive: true, encoding: "utf8" }) : [];
  return names
    .filter((name) => /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(top, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path: relative(projectRoot, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
