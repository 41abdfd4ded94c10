import { Compilation, sources, type WebpackPluginInstance } from "webpack";
import { hostHeaderFiles } from "./host-header-files";

const name = "HeaderFilesPlugin";

/** Writes the files that tell common hosts which headers to send, for all pages of the build. */
export function headerFilesPlugin(basePath: string): WebpackPluginInstance {
  const addFiles = (compilation: Compilation, paths: readonly string[]) => {
    const pages = paths.filter((path) => path.endsWith(".html")).sort();
    for (const [path, text] of Object.entries(hostHeaderFiles({ basePath, pages }))) {
      compilation.emitAsset(path, new sources.RawSource(text));
    }
  };
  return {
    apply: ({ hooks }) =>
      hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => addFiles(compilation, Object.keys(assets)));
      }),
  };
}
