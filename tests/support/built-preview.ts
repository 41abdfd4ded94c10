/** The built pages of pane and preview. `npm test` builds them before; a single test that finds them old builds them itself. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { builtPreviewFolder, projectRoot } from "../../src/entry/build/webpack-configuration";
import { holdLock } from "./hold-lock";

const sources = ["src", "assets", "manifest.xml", "package-lock.json"];
const pages = ["pane.html", "preview.html"];

/** The folder of the pages, newer than everything that they are made of. Rejects with what the build says, if it fails. */
export async function builtPreview(): Promise<string> {
  await holdLock(`${builtPreviewFolder}.lock`, async () => {
    if (isBuilt()) return;
    execFileSync(process.execPath, ["--import", "tsx", "src/entry/build-preview.ts"], { cwd: projectRoot });
  });
  return builtPreviewFolder;
}

function isBuilt(): boolean {
  const times = pages
    .map((page) => join(builtPreviewFolder, page))
    .map((file) => (existsSync(file) ? timeOf(file) : 0));
  return Math.min(...times) > Math.max(...sources.map((path) => newestIn(join(projectRoot, path))));
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path);
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function timeOf(file: string): number {
  return statSync(file).mtimeMs;
}
