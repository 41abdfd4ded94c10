/** The licences of the packages in a bundle: most of them ask for their text to go along. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Compilation, sources, type Compiler, type Module } from "webpack";

const inPackage = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const licenceFile = /^(licen[cs]e|copying|notice)(-mit)?(\.(md|txt))?$/i;

/** Writes `fileName` with name, version, licence and licence text of every package that is in the bundle. */
export class ThirdPartyLicencesPlugin {
  constructor(private readonly fileName: string) {}

  apply(compiler: Compiler): void {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("ThirdPartyLicencesPlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ThirdPartyLicencesPlugin", stage }, () => {
        const folders = new Set([...bundledModules(compilation)].flatMap((module) => packageFolder(module)));
        const text = [...folders]
          .map(describePackage)
          .sort()
          .join(`\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset(this.fileName, new sources.RawSource(text));
      });
    });
  }
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
