/** The licences of the packages in a bundle: most of them ask for their text to go along. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compilation, sources, type Module, type WebpackPluginInstance } from "webpack";

const name = "ThirdPartyLicencesPlugin";
const inPackage = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const licenceFile = /^(licen[cs]e|copying|notice)(-mit)?(\.(md|txt))?$/i;

/** Writes `fileName` with name, version, licence and licence text of every package that is in the bundle. */
export function thirdPartyLicencesPlugin(fileName: string): WebpackPluginInstance {
  const addFile = (compilation: Compilation) => {
    const folders = new Set([...bundledModules(compilation)].flatMap(packageFolder));
    const text = [...folders]
      .map(describePackage)
      .sort()
      .join(`\n${"-".repeat(80)}\n\n`);
    compilation.emitAsset(fileName, new sources.RawSource(text));
  };
  return {
    apply: ({ hooks }) =>
      hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name, stage }, () => addFile(compilation));
      }),
  };
}

/** Modules that are in a chunk, those inside of concatenated ones included. */
function* bundledModules(compilation: Compilation): Iterable<Module> {
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    yield module;
    if ("modules" in module && Array.isArray(module.modules)) yield* module.modules;
  }
}

function packageFolder(module: Module): string[] {
  const path = module.nameForCondition();
  const folder = path === null ? undefined : inPackage.exec(path)?.[0];
  return folder !== undefined && existsSync(join(folder, "package.json")) ? [folder] : [];
}

function describePackage(folder: string): string {
  const about: { name?: string; version?: string; license?: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const texts = readdirSync(folder).filter((name) => licenceFile.test(name));
  const title = `${about.name ?? ""} ${about.version ?? ""} (${about.license ?? "no licence named"})`;
  return `${[title, ...texts.map((name) => readFileSync(join(folder, name), "utf8").trim())].join("\n\n")}\n`;
}
